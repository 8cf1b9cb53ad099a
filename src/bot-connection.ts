import type { ChatAdapter } from '#src/chat/chat-adapter.ts'
import type { CommandListing } from '#src/chat/command-listing.ts'
import { createToken } from '#src/chat/token.ts'
import { type HeldDuty, holdLease } from '#src/delivery/hold-lease.ts'
import { type BotIntake, createIntake, type IntakeDeps } from '#src/delivery/intake.ts'
import { createOutboxWorker, type OutboxWorker } from '#src/delivery/outbox-worker.ts'
import type { Store } from '#src/store/open-store.ts'

/** Longest wait for work in hand when the connection is closed; the whole stop takes at most 10 s. */
const DRAIN_MS = 7_000
/** Time in which what was aborted is written back before the store closes. */
const WRITE_BACK_MS = 1_000
/** An open row this old is in nobody's hand any more, where several processes of one database answer. */
const ABANDONED_MS = 60_000

export interface BotConnectionParts extends Omit<IntakeDeps, 'platform' | 'botId' | 'inbox'> {
  readonly adapter: ChatAdapter
  readonly store: Store
  /** Names what only one process of a database may do, such as `polling`; null when any number may. */
  readonly duty: string | null
}

/** Is one platform's part of a bot: its adapter with intake and outbox. */
export interface BotConnection {
  /** Connects; answers what a stopped process left open and receives, at once or as soon as the duty is free. */
  start(listing: readonly CommandListing[]): Promise<void>
  /** Takes nothing new at once, finishes what is in hand within 7 s. */
  stop(): Promise<void>
  /** Looks into the outbox at once. */
  wake(): void
}

/** Makes the connection of one platform. */
export function createBotConnection(parts: BotConnectionParts): BotConnection {
  const { adapter, store, clock } = parts
  let work: { readonly intake: BotIntake; readonly outbox: OutboxWorker } | null = null
  let held: HeldDuty | null = null
  const stopping = new AbortController()

  /** A duty may come, go and come again; what waited when it went belongs to the next holder: so all is made anew. */
  async function open(listing: readonly CommandListing[]): Promise<void> {
    const { platform } = adapter
    const intake = createIntake({ ...parts, platform, botId: () => adapter.botId, inbox: store.inbox })
    const outbox = createOutboxWorker({ ...parts, platform, outbox: store.outbox })
    work = { intake, outbox }
    await recover(intake)
    outbox.start()
    await adapter.start(intake, listing)
  }

  async function recover(intake: BotIntake): Promise<void> {
    const isShared = store.engine === 'postgres' && parts.duty === null
    if (!isShared) return intake.recover()
    await intake.recover(ABANDONED_MS)
    // What was in the hand of a process that has just died is old enough by then.
    clock
      .sleep(ABANDONED_MS + WRITE_BACK_MS, stopping.signal)
      .then(() => intake.recover(ABANDONED_MS))
      .catch((error: unknown) => parts.logger.debug({ error: String(error) }, 'second recovery left out'))
  }

  async function close(): Promise<void> {
    await adapter.stopIntake()
    if (!work) return
    const { intake, outbox } = work
    await Promise.race([intake.drain(), clock.sleep(DRAIN_MS)])
    intake.abort()
    await Promise.race([intake.drain(), clock.sleep(WRITE_BACK_MS)])
    await outbox.stop()
    work = null
  }

  return {
    async start(listing) {
      await adapter.connect()
      if (parts.duty === null) return open(listing)
      const { platform } = adapter.platform
      held = holdLease(
        { leases: store.leases, clock, logger: parts.logger },
        `${platform}:${adapter.botId}:${parts.duty}`,
        createToken(parts.randomBytes),
        { start: () => open(listing), stop: close },
      )
    },
    async stop() {
      stopping.abort()
      if (held) await held.stop()
      else await close()
      await adapter.close()
    },
    wake: () => work?.outbox.wake(),
  }
}
