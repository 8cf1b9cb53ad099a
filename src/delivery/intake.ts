import type { ChatPlatform } from '#src/chat/chat-platform.ts'
import type { Clock } from '#src/chat/clock.ts'
import type { Dispatcher } from '#src/chat/dispatcher.ts'
import type { Intake } from '#src/chat/intake.ts'
import type { Logger } from '#src/chat/logger.ts'
import { createToken, type RandomBytes } from '#src/chat/token.ts'
import type { Translator } from '#src/chat/translator.ts'
import { AnsweredMessages, laneOfPerson } from './answered-messages.ts'
import { createDelivery } from './deliver-answer.ts'
import { createEventHandler } from './handle-event.ts'
import type { InboxKey, InboxRepository } from './inbox-repository.ts'
import { createLanes } from './lanes.ts'
import type { Limits } from './limits.ts'
import { recoverRow } from './recover-row.ts'
import { sendOnce } from './send-once.ts'
import type { StoredEvent, Work } from './work.ts'

/** Discord wants a first response within 3 s; half of it is left for the way. */
const DEFER_AFTER_MS = 1_500
/** Replies of earlier processes that a new one learns of: a matter of milliseconds. */
const LEARNED_MAX = 5_000
/** Event ids remembered in memory to drop redeliveries without asking the database. */
const RECENT_MAX = 20_000

export interface IntakeDeps {
  readonly platform: ChatPlatform
  readonly botId: () => string
  readonly inbox: InboxRepository
  readonly dispatcher: Dispatcher
  readonly limits: Limits
  readonly translator: Translator
  readonly clock: Clock
  readonly randomBytes: RandomBytes
  readonly logger: Logger
  readonly wants: (text: string) => boolean
  /** Tells the admins of the place once in words; `code` as in `SendOutcome`. */
  readonly onRefused?: (event: StoredEvent, code: string) => void
}

/** Is the intake of one bot, with what the process needs around it. */
export interface BotIntake extends Intake {
  /**
   * Handles what a stopped process left open, rows older than `olderThanMs`: where several processes answer, a younger
   * one may well be in another's hand.
   */
  recover(olderThanMs?: number): Promise<void>
  /** Resolves when everything accepted is answered. */
  drain(): Promise<void>
  /** Stops waiting: what is not answered yet stays in the inbox for the next process. */
  abort(): void
}

/**
 * Makes the intake: stores each event, has it answered, sends the answer, and records each step so that a kill at any
 * point leads to one answer or to a row marked `uncertain`.
 */
export function createIntake(deps: IntakeDeps): BotIntake {
  const { inbox, clock, dispatcher } = deps
  const lanes = createLanes()
  const messages = new AnsweredMessages()
  const aborting = new AbortController()
  const { signal } = aborting
  const delivery = createDelivery({ ...deps, lanes, messages, signal })
  const handle = createEventHandler({ ...deps, messages, delivery, signal, tellFailure })
  /** Null once the event is durable; while it is not, whoever delivers it again waits with the first. */
  const recent = new Map<string, Promise<void> | null>()

  function accept(event: StoredEvent): Promise<void> {
    const known = recent.get(event.eventId)
    if (known !== undefined) return known ?? DONE
    if (event.type === 'message' && isSettled(event)) return DONE
    const lane = laneOf(event)
    const before = event.type === 'message' ? messages.begin(event, lane) : undefined
    if (event.type === 'deletion') messages.noteDeleted(event.conversation.conversationId, event.messageId)
    const accepted = new Promise<void>((resolve, reject) => {
      const work = makeWork(keyOf(event), event, false, {
        onStored(isNew) {
          if (!isNew && event.type === 'message') messages.restore(event, before)
          if (recent.has(event.eventId)) recent.set(event.eventId, null)
          resolve()
        },
        onFailed(error) {
          if (event.type === 'message') messages.restore(event, before)
          recent.delete(event.eventId)
          reject(error)
        },
      })
      start(work)
    })
    if (!recent.has(event.eventId)) remember(event.eventId, accepted)
    return accepted
  }

  /** An edit that changes nothing we read, or one of a message whose reply a person has taken away. */
  function isSettled(event: StoredEvent & { type: 'message' }): boolean {
    if (!event.isEdit) return false
    const known = messages.find(event.conversation.conversationId, event.messageId)
    return known?.state === 'dismissed' || messages.isSameText(event)
  }

  function remember(eventId: string, accepted: Promise<void>): void {
    recent.set(eventId, accepted)
    if (recent.size > RECENT_MAX) recent.delete(recent.keys().next().value as string)
  }

  /** Handles an event in its lane. One that must wait there is stored at once: the platform does not wait with it. */
  function start(work: Work): void {
    const stopDeferring = deferInTime(work.event)
    const isWaiting = !lanes.isIdle(work.lane)
    const receiving = isWaiting ? receive(work) : null
    const done = lanes.run(work.lane, async () => {
      if (receiving === null || (await receiving)) await handle(work)
    })
    done.then(stopDeferring, (error: unknown) => {
      stopDeferring()
      work.onFailed(error)
    })
  }

  async function receive(work: Work): Promise<boolean> {
    try {
      const isNew = await inbox.receive(work.key, work.event, clock.now())
      work.isStored = true
      work.onStored(isNew)
      return isNew
    } catch (error) {
      work.onFailed(error)
      return false
    }
  }

  function keyOf(event: StoredEvent): InboxKey {
    return { platform: event.platform, botId: deps.botId(), eventId: event.eventId }
  }

  /**
   * A message, its edits and its deletion share a lane, also where the platform does not say who deleted. Presses and
   * forms wait for nobody's messages: they have seconds.
   */
  function laneOf(event: StoredEvent): string {
    const { conversationId } = event.conversation
    if (event.type === 'message' || event.type === 'deletion') {
      const known = messages.find(conversationId, event.messageId)
      if (known) return known.lane
    }
    const isInstant = event.type === 'action' || (event.type === 'command' && event.isStructured)
    const lane = laneOfPerson(conversationId, event.person?.personId ?? null)
    return isInstant ? `${lane} interaction` : lane
  }

  /** Defers an interaction that is still unanswered 1.5 s after it happened. */
  function deferInTime(event: StoredEvent): () => void {
    if (event.target.interaction === null) return ignore
    const stop = new AbortController()
    const visibility = dispatcher.isPrivate(event) ? 'private' : 'public'
    const ageMs = Math.min(DEFER_AFTER_MS, Math.max(0, clock.now() - event.occurredAt))
    clock
      .sleep(DEFER_AFTER_MS - ageMs, stop.signal)
      .then(() => deps.platform.acknowledge(event.target, { note: null, visibility }))
      .catch(ignore)
    return () => stop.abort()
  }

  function makeWork(
    key: InboxKey,
    event: StoredEvent,
    isStored: boolean,
    told: Pick<Work, 'onStored' | 'onFailed'> = TOLD_NOBODY,
  ): Work {
    const lane = laneOf(event)
    const known = event.type === 'message' ? messages.find(event.conversation.conversationId, event.messageId) : null
    return { key, event, lane, version: known?.version ?? 0, completes: null, isStored, failuresCount: 0, ...told }
  }

  /** Says once that a command or press has failed for good; nothing is recorded, and nothing depends on it. */
  async function tellFailure({ event }: Work): Promise<void> {
    if (event.type !== 'command' && event.type !== 'action') return
    try {
      const { mode, reply, note } = dispatcher.excuse(event)
      const deliveryId = createToken(deps.randomBytes)
      const rest = { target: event.target, repostText: null, startPayload: null, authorName: null, edits: null }
      await sendOnce(deps.platform, deps.translator, { ...rest, mode, reply, note, deliveryId }, false)
    } catch (error) {
      deps.logger.warn({ eventId: event.eventId, error: String(error) }, 'failure could not be told')
    }
  }

  return {
    wants: deps.wants,
    accept,
    hasAnswered: (conversationId, messageId) => messages.find(conversationId, messageId) !== undefined,
    suggest: (event) => dispatcher.suggest(event, signal),
    inline: (event) => dispatcher.inline(event, signal),
    async recover(olderThanMs = 0) {
      const { platform } = deps.platform
      const before = clock.now() - olderThanMs
      for (const row of await inbox.listAnswered(platform, deps.botId(), LEARNED_MAX))
        if (row.messageId && row.replyRef) messages.learn(row.conversationId, row.messageId, row.personId, row.replyRef)
      for (const row of await inbox.listOpen(platform, deps.botId())) {
        if (recent.has(row.key.eventId) || (row.attemptedAt ?? row.receivedAt) > before) continue
        recent.set(row.key.eventId, null)
        const { event } = row
        const lane = event && event.type !== 'suggest' && event.type !== 'inline' ? laneOf(event) : row.conversationId
        if (event?.type === 'message') messages.begin(event, lane)
        const recovering = { inbox, now: () => clock.now(), handle, delivery, makeWork }
        lanes
          .run(lane, () => recoverRow(recovering, row))
          .catch((error: unknown) => {
            deps.logger.error({ eventId: row.key.eventId, error: String(error) }, 'recovery failed')
          })
      }
    },
    async drain() {
      for (;;) {
        await lanes.drain()
        await delivery.drain()
        if (lanes.isEmpty()) return
      }
    },
    abort: () => aborting.abort(),
  }
}

const DONE = Promise.resolve()
const TOLD_NOBODY = { onStored: ignore, onFailed: ignore } as const

function ignore(): void {}
