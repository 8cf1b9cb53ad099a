import type { Clock } from '#src/chat/clock.ts'
import type { Logger } from '#src/chat/logger.ts'
import type { Lease, LeaseRepository } from './lease-repository.ts'

/** A dead holder's duty is free again after this time. */
const DURATION_MS = 5_000
const RENEW_MS = 1_000

export interface HeldDuty {
  /** Gives the duty back and waits until it is left. */
  stop(): Promise<void>
}

interface HoldLeaseDeps {
  readonly leases: LeaseRepository
  readonly clock: Clock
  readonly logger: Logger
}

/**
 * Holds a duty as long as the lease lasts: starts it when the lease is won, stops it before the lease could end.
 *
 * The lease is renewed while the duty starts and stops too, so that nobody else begins before it is left. A duty that
 * does not start is given back and tried again.
 *
 * @param duty - `telegram:42:polling`; one holder among all processes of a database
 */
export function holdLease(
  deps: HoldLeaseDeps,
  duty: string,
  owner: string,
  run: { readonly start: () => Promise<void>; readonly stop: () => Promise<void> },
): HeldDuty {
  const stopping = new AbortController()
  const { leases, clock, logger } = deps

  async function attempt<T>(call: () => Promise<T>): Promise<T | undefined> {
    try {
      return await call()
    } catch (error) {
      logger.warn({ duty, error: nameOf(error) }, 'lease could not be read')
      return undefined
    }
  }

  async function pause(signal: AbortSignal): Promise<void> {
    await clock.sleep(RENEW_MS, signal).catch(() => undefined)
  }

  /** Renews until `left`; aborts `lost` when the lease is somebody else's or could be soon. */
  async function keep(first: Lease, since: number, left: AbortSignal, lost: AbortController): Promise<Lease> {
    let current = first
    // By our own clock: `until` is told by the database's, which may differ.
    let untilHere = since + DURATION_MS
    while (!left.aborted) {
      await pause(left)
      const now = clock.now()
      const renewed = await attempt(() => leases.renew(current, DURATION_MS, now))
      if (renewed) {
        current = renewed
        untilHere = now + DURATION_MS
      } else if (clock.now() > untilHere - 2 * RENEW_MS) lost.abort()
    }
    return current
  }

  async function hold(first: Lease, since: number): Promise<void> {
    const left = new AbortController()
    const lost = new AbortController()
    const over = AbortSignal.any([lost.signal, stopping.signal])
    const keeping = keep(first, since, left.signal, lost)
    try {
      await run.start()
      if (!over.aborted) await new Promise((resolve) => over.addEventListener('abort', resolve, { once: true }))
      if (lost.signal.aborted) logger.warn({ duty }, 'duty lost')
    } finally {
      await run.stop()
      left.abort()
      const last = await keeping
      await attempt(() => leases.release(last))
    }
  }

  async function compete(): Promise<void> {
    while (!stopping.signal.aborted) {
      const since = clock.now()
      const lease = await attempt(() => leases.acquire(duty, owner, DURATION_MS, since))
      if (lease) {
        await hold(lease, since).catch((error: unknown) =>
          logger.error({ duty, error: nameOf(error) }, 'duty could not be carried out'),
        )
      }
      await pause(stopping.signal)
    }
  }

  const done = compete()
  return {
    async stop() {
      stopping.abort()
      await done
    },
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
