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

/**
 * Holds a duty as long as the lease lasts: starts it when the lease is won, stops it before the lease could end.
 *
 * @param duty - `telegram:42:polling`; one holder among all processes of a database
 */
export function holdLease(
  deps: { readonly leases: LeaseRepository; readonly clock: Clock; readonly logger: Logger },
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
      logger.warn({ duty, error: String(error) }, 'lease could not be read')
      return undefined
    }
  }

  async function pause(): Promise<void> {
    await clock.sleep(RENEW_MS, stopping.signal).catch(() => undefined)
  }

  async function hold(lease: Lease): Promise<void> {
    let current = lease
    await run.start()
    while (!stopping.signal.aborted) {
      await pause()
      const renewed = await attempt(() => leases.renew(current, DURATION_MS, clock.now()))
      if (renewed) current = renewed
      // One renewal may fail; at the end of the lease somebody else may begin, so we must have stopped by then.
      else if (clock.now() > current.until - 2 * RENEW_MS) break
    }
    await run.stop()
    await attempt(() => leases.release(current))
  }

  const done = (async () => {
    while (!stopping.signal.aborted) {
      const lease = await attempt(() => leases.acquire(duty, owner, DURATION_MS, clock.now()))
      if (lease) await hold(lease)
      else await pause()
    }
  })().catch((error: unknown) => logger.error({ duty, error: String(error) }, 'duty ended'))

  return {
    async stop() {
      stopping.abort()
      await done
    },
  }
}
