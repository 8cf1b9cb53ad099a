import type { Clock } from '#src/chat/clock.ts'
import type { Logger } from '#src/chat/logger.ts'
import type { MemberRepository } from '#src/members/member-repository.ts'
import type { InboxRepository } from './inbox-repository.ts'
import type { LeaseRepository } from './lease-repository.ts'
import type { OutboxRepository } from './outbox-repository.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** The start itself has better things to do. */
const FIRST_AFTER_MS = MINUTE_MS
const EVERY_MS = HOUR_MS
/** Of several processes on one database only the first prunes; the others pass until this time is over. */
const TURN_MS = HOUR_MS / 2
const DUTY = 'prune'

/** Twice what a platform may deliver again: updates "will not be kept longer than 24 hours". Bot API, read 2026-11-20. */
const EVENT_KEPT_MS = 48 * HOUR_MS
/** Long enough to find out what became of a message. */
const MESSAGE_KEPT_MS = 7 * 24 * HOUR_MS
/** A used or past code opens nothing; a day covers any clock that is wrong. */
const JOIN_CODE_KEPT_MS = 24 * HOUR_MS

export interface PrunerDeps {
  readonly inbox: Pick<InboxRepository, 'prune'>
  readonly outbox: Pick<OutboxRepository, 'prune'>
  readonly members: Pick<MemberRepository, 'pruneJoinCodes'>
  readonly leases: Pick<LeaseRepository, 'acquire'>
  /** Tells this process from others. */
  readonly owner: string
  readonly clock: Clock
  readonly logger: Logger
}

/** Deletes what has been kept long enough. */
export interface Pruner {
  /** Prunes a minute from now, then every hour. */
  start(): void
  /** Ends after the slice in hand. */
  stop(): Promise<void>
}

/** Makes the schedule that keeps inbox, outbox and join codes from growing for ever. */
export function createPruner(deps: PrunerDeps): Pruner {
  const { clock, logger } = deps
  const stopping = new AbortController()
  const { signal } = stopping
  let running: Promise<void> = Promise.resolve()

  async function run(): Promise<void> {
    await pause(FIRST_AFTER_MS)
    while (!signal.aborted) {
      await attempt('lease', async () => {
        if (await deps.leases.acquire(DUTY, deps.owner, TURN_MS, clock.now())) await pruneAll(clock.now())
        return 0
      })
      await pause(EVERY_MS)
    }
  }

  /** One that fails does not keep the others from their turn. */
  async function pruneAll(now: number): Promise<void> {
    await attempt('events', () => deps.inbox.prune(now - EVENT_KEPT_MS, signal))
    await attempt('messages', () => deps.outbox.prune(now - MESSAGE_KEPT_MS, signal))
    await attempt('join codes', () => deps.members.pruneJoinCodes(now - JOIN_CODE_KEPT_MS))
  }

  async function attempt(what: string, prune: () => Promise<number>): Promise<void> {
    if (signal.aborted) return
    try {
      const count = await prune()
      if (count > 0) logger.debug({ what, count }, 'pruned')
    } catch (error) {
      logger.warn({ what, error: String(error) }, 'could not prune')
    }
  }

  async function pause(ms: number): Promise<void> {
    await clock.sleep(ms, signal).catch(() => undefined)
  }

  return {
    start() {
      running = run()
    },
    async stop() {
      stopping.abort()
      await running
    },
  }
}
