import type { ChatPlatform, SendOutcome } from '#src/chat/chat-platform.ts'
import type { Clock } from '#src/chat/clock.ts'
import type { Logger } from '#src/chat/logger.ts'
import { conversationRules, type Limits } from './limits.ts'
import type { OutboxRepository, OutboxRow } from './outbox-repository.ts'

/** Rows claimed at a time. */
const CLAIM_COUNT = 20
/** Other processes may add rows: looked for this often. */
const POLL_MS = 2_000

export interface OutboxWorkerDeps {
  readonly platform: ChatPlatform
  readonly outbox: OutboxRepository
  readonly limits: Limits
  readonly clock: Clock
  readonly logger: Logger
}

/** Sends what the bot itself starts. */
export interface OutboxWorker {
  /** Settles what a stopped process left in `sending`, then sends until stopped. */
  start(): void
  /** Looks at once instead of at the next poll. */
  wake(): void
  /** Finishes the send in hand. */
  stop(): Promise<void>
}

/** Makes the worker of one platform. */
export function createOutboxWorker(deps: OutboxWorkerDeps): OutboxWorker {
  const stopping = new AbortController()
  let waking = new AbortController()
  let running: Promise<void> = Promise.resolve()

  async function run(): Promise<void> {
    await recover()
    while (!stopping.signal.aborted) {
      const sentCount = await sendDue()
      if (sentCount > 0) continue
      waking = new AbortController()
      const wait = AbortSignal.any([waking.signal, stopping.signal])
      await deps.clock.sleep(POLL_MS, wait).catch(() => undefined)
    }
  }

  async function sendDue(): Promise<number> {
    try {
      const now = deps.clock.now()
      const rows = await deps.outbox.claim({ platform: deps.platform.platform, lease: null, limit: CLAIM_COUNT, now })
      for (const row of rows) await sendRow(row, false)
      return rows.length
    } catch (error) {
      deps.logger.error({ error: String(error) }, 'outbox could not be read')
      return 0
    }
  }

  async function sendRow(row: OutboxRow, isRepeat: boolean): Promise<void> {
    const { platform } = deps
    await deps.limits.acquire(
      row.target.conversationId,
      conversationRules(platform.platform, 'group'),
      row.priority === 'people' ? 'people' : 'bulk',
    )
    const outcome = await platform.send(row.target, row.reply, { deliveryId: row.deliveryId, isRepeat })
    await settle(row, outcome)
  }

  async function settle(row: OutboxRow, outcome: SendOutcome): Promise<void> {
    const { deliveryId } = row
    if (outcome.outcome === 'sent') return deps.outbox.settle(deliveryId, 'sent', outcome.ref)
    deps.logger.warn({ deliveryId, outcome: outcome.outcome }, 'message not known to be sent')
    if (outcome.outcome === 'uncertain') return deps.outbox.settle(deliveryId, 'uncertain', null)
    const isTemporary = outcome.outcome === 'notSent' || outcome.code === 'FLOOD'
    if (outcome.outcome === 'refused' && outcome.code === 'FLOOD')
      deps.limits.pause(row.target.conversationId, outcome.retryAfterMs ?? 1_000)
    return deps.outbox.settle(deliveryId, isTemporary ? 'queued' : 'failed', null)
  }

  /** A killed process may or may not have sent these: repeated only where the platform can tell. */
  async function recover(): Promise<void> {
    for (const row of await deps.outbox.listSending(deps.platform.platform)) {
      const found = deps.platform.capabilities.findsDeliveries
        ? await deps.platform.findDelivery(row.target, row.deliveryId)
        : 'unreadable'
      if (found === 'unreadable') await deps.outbox.settle(row.deliveryId, 'uncertain', null)
      else if (found === 'absent') await deps.outbox.settle(row.deliveryId, 'queued', null)
      else await deps.outbox.settle(row.deliveryId, 'sent', found)
    }
  }

  return {
    start() {
      running = run().catch((error: unknown) => deps.logger.error({ error: String(error) }, 'outbox worker stopped'))
    },
    wake: () => waking.abort(),
    async stop() {
      stopping.abort()
      await running
    },
  }
}
