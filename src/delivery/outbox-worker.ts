import type { ChatPlatform, SendOutcome } from '#src/chat/chat-platform.ts'
import type { Clock } from '#src/chat/clock.ts'
import type { Logger } from '#src/chat/logger.ts'
import { conversationRules, type Limits } from './limits.ts'
import type { OutboxRepository, OutboxRow } from './outbox-repository.ts'

/** Rows claimed at a time, and at most in doubt after a kill. */
const CLAIM_COUNT = 5
/** Other processes may add rows: looked for this often. Also the wait while a platform or the database is away. */
const POLL_MS = 2_000
/** Wait after a 429 that names none. */
const FLOOD_MS = 1_000

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
  /** Finishes the sends in hand; what was claimed and has not left goes back. */
  stop(): Promise<void>
}

/** Makes the worker of one platform. */
export function createOutboxWorker(deps: OutboxWorkerDeps): OutboxWorker {
  const { platform, outbox, limits, clock, logger } = deps
  const stopping = new AbortController()
  let waking = new AbortController()
  let running: Promise<void> = Promise.resolve()

  async function run(): Promise<void> {
    while (!stopping.signal.aborted && !(await attempt(recover))) await pause()
    while (!stopping.signal.aborted) {
      waking = new AbortController()
      if (!(await attempt(sendDue))) await pause()
    }
  }

  /** Runs a step; false when there was nothing to do or it failed, and a pause is due. */
  async function attempt(step: () => Promise<boolean>): Promise<boolean> {
    try {
      return await step()
    } catch (error) {
      logger.error({ platform: platform.platform, error: String(error) }, 'outbox could not be worked on')
      return false
    }
  }

  async function pause(): Promise<void> {
    await clock.sleep(POLL_MS, AbortSignal.any([waking.signal, stopping.signal])).catch(() => undefined)
  }

  /** Sends what is due, different conversations at once. True when all of it got through. */
  async function sendDue(): Promise<boolean> {
    const rows = await outbox.claim({
      platform: platform.platform,
      lease: null,
      limit: CLAIM_COUNT,
      now: clock.now(),
    })
    const byConversation = Map.groupBy(rows, (row) => row.target.conversationId)
    const passed = await Promise.all([...byConversation.values()].map(sendInOrder))
    return rows.length > 0 && passed.every(Boolean)
  }

  async function sendInOrder(rows: readonly OutboxRow[]): Promise<boolean> {
    let isThrough = true
    for (const row of rows) if (!(await attempt(() => sendRow(row)))) isThrough = false
    return isThrough
  }

  async function sendRow(row: OutboxRow): Promise<boolean> {
    const { conversationId } = row.target
    try {
      const rules = conversationRules(platform.platform, 'group')
      await limits.acquire(conversationId, rules, row.priority, stopping.signal)
    } catch {
      // Told to stop before its turn: nothing has left, the next process sends it.
      await outbox.settle(row.deliveryId, 'queued', null)
      return false
    }
    return settle(row, await platform.send(row.target, row.reply, { deliveryId: row.deliveryId }))
  }

  /** Records how a send ended; false when the platform is out of reach. */
  async function settle(row: OutboxRow, outcome: SendOutcome): Promise<boolean> {
    const { deliveryId, target } = row
    if (outcome.outcome !== 'sent')
      logger.warn({ deliveryId, outcome: outcome.outcome }, 'message not known to be sent')
    switch (outcome.outcome) {
      case 'sent':
        await outbox.settle(deliveryId, 'sent', outcome.ref)
        return true
      case 'uncertain':
        await outbox.settle(deliveryId, 'uncertain', null)
        return true
      case 'notSent':
        await outbox.settle(deliveryId, 'queued', null)
        return false
      case 'refused': {
        const isFlood = outcome.code === 'FLOOD'
        if (isFlood) limits.pause(target.conversationId, outcome.retryAfterMs ?? FLOOD_MS)
        await outbox.settle(deliveryId, isFlood ? 'queued' : 'failed', null)
        return true
      }
    }
  }

  /** A killed process may or may not have sent these: repeated only where the platform can tell. */
  async function recover(): Promise<boolean> {
    for (const row of await outbox.listSending(platform.platform)) {
      const found = platform.capabilities.findsDeliveries
        ? await platform.findDelivery(row.target, row.deliveryId)
        : 'unreadable'
      if (found === 'unreadable') await outbox.settle(row.deliveryId, 'uncertain', null)
      else if (found === 'absent') await outbox.settle(row.deliveryId, 'queued', null)
      else await outbox.settle(row.deliveryId, 'sent', found)
    }
    return true
  }

  return {
    start() {
      running = run()
    },
    wake: () => waking.abort(),
    async stop() {
      stopping.abort()
      await running
    },
  }
}
