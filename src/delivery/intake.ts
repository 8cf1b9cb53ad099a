import type { Answer } from '#src/chat/answer.ts'
import type { ChatPlatform, MessageRef, SendOutcome } from '#src/chat/chat-platform.ts'
import type { Clock } from '#src/chat/clock.ts'
import type { Dispatcher } from '#src/chat/dispatcher.ts'
import type { Intake } from '#src/chat/intake.ts'
import type { Logger } from '#src/chat/logger.ts'
import type { ChatEvent, InlineEvent, SuggestEvent } from '#src/chat/message.ts'
import { createToken, type RandomBytes } from '#src/chat/token.ts'
import type { Translator } from '#src/chat/translator.ts'
import { AnsweredMessages } from './answered-messages.ts'
import { isStale } from './event-age.ts'
import type { InboxKey, InboxRepository, InboxRow, PendingAnswer } from './inbox-repository.ts'
import { createLanes } from './lanes.ts'
import type { Limits } from './limits.ts'
import { sendAnswer } from './send-answer.ts'

/**
 * Time an answer may take before the event is stored without it. Warm answers take less and share one commit with
 * their event; one that waits for a network does not keep the platform waiting.
 */
const PATIENCE_MS = 12
/** Discord wants a first response within 3 s; half of it is left for the way. */
const DEFER_AFTER_MS = 1_500
/** Failures of a handler before an event is parked for the host. */
const FAILURES_MAX = 5
const FAILURE_RETRY_MS = 200
/** Event ids remembered in memory to drop redeliveries without asking the database. */
const RECENT_MAX = 20_000

type StoredEvent = Exclude<ChatEvent, SuggestEvent | InlineEvent>

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
  /** Handles what a stopped process left open. */
  recover(): Promise<void>
  /** Resolves when everything accepted is answered. */
  drain(): Promise<void>
  /** Aborts what still runs. */
  abort(): void
}

/**
 * Makes the intake: stores each event, has it answered, sends the answer, and records each step so that a kill at any
 * point leads to one answer or to a row marked `uncertain`.
 */
export function createIntake(deps: IntakeDeps): BotIntake {
  const lanes = createLanes()
  const recent = new Set<string>()
  const answered = new AnsweredMessages()
  const apologized = new Set<string>()
  const aborting = new AbortController()
  const completions = new Set<Promise<void>>()

  function keyOf(event: ChatEvent): InboxKey {
    return { platform: event.platform, botId: deps.botId(), eventId: event.eventId }
  }

  /** False for an id seen in this process; the database remembers the others. */
  function isNew(eventId: string): boolean {
    if (recent.has(eventId)) return false
    recent.add(eventId)
    if (recent.size > RECENT_MAX) recent.delete(recent.values().next().value as string)
    return true
  }

  function laneOf(event: StoredEvent): string {
    return `${event.conversation.conversationId} ${event.person?.personId ?? ''}`
  }

  async function accept(event: StoredEvent): Promise<void> {
    if (!isNew(event.eventId)) return
    if (event.type === 'message' && answered.isSameText(event)) return
    const key = keyOf(event)
    const lane = laneOf(event)
    const stopDeferring = deferInTime(event)
    if (lanes.isIdle(lane)) {
      await new Promise<void>((stored, failed) => {
        const done = lanes.run(lane, () => process(key, event, false, stored, failed).finally(stopDeferring))
        done.then(stored, failed)
      }).catch((error: unknown) => {
        recent.delete(event.eventId)
        throw error
      })
      return
    }
    if (!(await deps.inbox.receive(key, event, deps.clock.now()))) return stopDeferring()
    void lanes.run(lane, () => process(key, event, true, ignore, ignore).finally(stopDeferring)).catch(ignore)
  }

  /** Defers an interaction that is still unanswered after 1.5 s. */
  function deferInTime(event: StoredEvent): () => void {
    if (event.target.interaction === null) return ignore
    const stop = new AbortController()
    const visibility = deps.dispatcher.isPrivate(event) ? 'private' : 'public'
    deps.clock
      .sleep(DEFER_AFTER_MS, stop.signal)
      .then(() => deps.platform.acknowledge(event.target, { note: null, visibility }))
      .catch(ignore)
    return () => stop.abort()
  }

  /**
   * Answers one event. `stored` is called as soon as the event may be acknowledged, `failed` when it could not be
   * stored.
   */
  async function process(
    key: InboxKey,
    event: StoredEvent,
    wasReceived: boolean,
    stored: () => void,
    failed: (error: unknown) => void,
  ): Promise<void> {
    let isStored = wasReceived
    const computing = computeAnswer(key, event)
    if (!isStored) {
      const early = await Promise.race([
        computing.then(
          () => true,
          () => true,
        ),
        patience(),
      ])
      if (!early) {
        try {
          if (!(await deps.inbox.receive(key, event, deps.clock.now()))) return stored()
        } catch (error) {
          computing.catch(ignore)
          return failed(error)
        }
        isStored = true
        stored()
      }
    }
    let computed: Computed
    try {
      computed = await computing
    } catch (error) {
      return retryLater(key, event, isStored, error, stored, failed)
    }
    await record(key, event, computed, isStored, stored, failed)
  }

  async function patience(): Promise<false> {
    await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))
    return false
  }

  async function computeAnswer(key: InboxKey, event: StoredEvent): Promise<Computed> {
    const earlier = event.type === 'message' || event.type === 'deletion' ? await findEarlier(event) : null
    if (event.type === 'deletion') return { answer: null, edits: null, removes: earlier }
    if (isStale(event, deps.clock.now())) return { answer: await apologizeOnce(event), edits: null, removes: null }
    const answer = await deps.dispatcher.handle(event, aborting.signal)
    deps.logger.debug({ eventId: key.eventId, type: event.type, answered: answer !== null }, 'event handled')
    return { answer, edits: answer ? earlier : null, removes: answer ? null : earlier }
  }

  /** One short apology per conversation for a command that came while the bot was away. */
  async function apologizeOnce(event: StoredEvent): Promise<Answer | null> {
    const conversationId = event.conversation.conversationId
    if (event.type !== 'command' || apologized.has(conversationId)) return null
    apologized.add(conversationId)
    return deps.dispatcher.apologize(event, aborting.signal)
  }

  /** Our reply to the message that was edited or deleted. */
  async function findEarlier(event: StoredEvent & { readonly messageId: string | null }): Promise<MessageRef | null> {
    if (event.type === 'message' && !event.isEdit) return null
    const conversationId = event.conversation.conversationId
    const known = answered.find(conversationId, event.messageId ?? '')
    if (known) return known
    return (await deps.inbox.findByMessage(conversationId, event.messageId ?? ''))?.replyRef ?? null
  }

  async function record(
    key: InboxKey,
    event: StoredEvent,
    computed: Computed,
    isStored: boolean,
    stored: () => void,
    failed: (error: unknown) => void,
  ): Promise<void> {
    const { answer, edits, removes } = computed
    if (!answer) {
      stored()
      if (event.type === 'message') answered.forget(event)
      if (removes) await deps.platform.remove(removes)
      if (isStored) await deps.inbox.settle(key, 'done', null)
      return
    }
    const pending = pendingOf(event, answer, edits)
    try {
      const isOurs = await deps.inbox.answer(key, event, pending, answer.effects, deps.clock.now(), isStored)
      if (!isOurs) return stored()
    } catch (error) {
      return retryLater(key, event, isStored, error, stored, failed)
    }
    stored()
    if (event.type === 'message') answered.noteText(event)
    await deliver(key, event, pending, answer, null)
  }

  function pendingOf(event: StoredEvent, answer: Answer, edits: MessageRef | null): PendingAnswer {
    return {
      mode: answer.mode,
      target: event.target,
      reply: answer.reply,
      note: answer.note,
      repostText: answer.repostText,
      startPayload: answer.startPayload,
      authorName: answer.mode === 'replace' ? (event.person?.displayName ?? null) : null,
      deliveryId: answer.deliveryId ?? createToken(deps.randomBytes),
      edits,
    }
  }

  async function deliver(
    key: InboxKey,
    event: StoredEvent,
    pending: PendingAnswer,
    answer: Pick<Answer, 'completion'> | null,
    firstAttemptAt: number | null,
  ): Promise<void> {
    const outcome = await sendAnswer(deps, deps.platform, event.conversation.kind, pending, firstAttemptAt)
    const ref = outcome.outcome === 'sent' ? (outcome.ref ?? pending.edits) : null
    if (ref && event.type === 'message') answered.note(event, ref)
    if (ref && answer?.completion) {
      const completing = complete(ref, answer.completion, pending).then(() => settle(key, event, outcome, ref))
      completions.add(completing)
      void completing.finally(() => completions.delete(completing)).catch(ignore)
      return
    }
    await settle(key, event, outcome, ref)
  }

  /** Completes a reply by an edit when the slow network has answered. A failed completion leaves what was known. */
  async function complete(
    ref: MessageRef,
    completion: NonNullable<Answer['completion']>,
    pending: PendingAnswer,
  ): Promise<void> {
    try {
      const completed = await completion
      if (!completed) return
      if (completed.effects.length > 0) await deps.inbox.write(completed.effects)
      const edit: PendingAnswer = { ...pending, mode: 'reply', reply: completed.reply, edits: ref }
      await sendAnswer(deps, deps.platform, 'private', edit)
    } catch (error) {
      deps.logger.warn({ deliveryId: pending.deliveryId, error: describeError(error) }, 'reply could not be completed')
    }
  }

  async function settle(
    key: InboxKey,
    event: StoredEvent,
    outcome: SendOutcome,
    ref: MessageRef | null,
  ): Promise<void> {
    switch (outcome.outcome) {
      case 'sent':
        return deps.inbox.settle(key, 'done', ref)
      case 'uncertain':
        deps.logger.warn({ eventId: key.eventId, platform: key.platform }, 'answer uncertain: it may or may not be out')
        return deps.inbox.settle(key, 'uncertain', null)
      case 'notSent':
        deps.logger.warn({ eventId: key.eventId, platform: key.platform }, 'platform out of reach, answer waits')
        return deps.inbox.requeue(key)
      case 'refused':
        deps.logger.warn({ eventId: key.eventId, platform: key.platform, code: outcome.code }, 'answer refused')
        deps.onRefused?.(event, outcome.code)
        return deps.inbox.settle(key, outcome.code === 'EXPIRED' ? 'expired' : 'done', null)
    }
  }

  async function retryLater(
    key: InboxKey,
    event: StoredEvent,
    isStored: boolean,
    error: unknown,
    stored: () => void,
    failed: (error: unknown) => void,
  ): Promise<void> {
    deps.logger.error({ eventId: key.eventId, type: event.type, error: describeError(error) }, 'event failed')
    try {
      if (!isStored && !(await deps.inbox.receive(key, event, deps.clock.now()))) return stored()
      stored()
      const failures = await deps.inbox.countFailure(key)
      if (failures >= FAILURES_MAX) {
        deps.logger.error({ eventId: key.eventId, platform: key.platform }, 'event parked after repeated failures')
        return await deps.inbox.settle(key, 'parked', null)
      }
      await deps.clock.sleep(FAILURE_RETRY_MS * 2 ** failures, aborting.signal)
      return await process(key, event, true, ignore, ignore)
    } catch (storeError) {
      failed(storeError)
    }
  }

  async function recoverRow(row: InboxRow): Promise<void> {
    if (row.event === null || isInstant(row.event)) return
    const event = row.event
    isNew(event.eventId)
    if (row.state === 'answering' && row.answer)
      return lanes.run(laneOf(event), () => deliver(row.key, event, row.answer as PendingAnswer, null, row.attemptedAt))
    if (event.target.interaction) return deps.inbox.settle(row.key, 'expired', null)
    return lanes.run(laneOf(event), () => process(row.key, event, true, ignore, ignore))
  }

  return {
    wants: deps.wants,
    accept,
    hasAnswered: (conversationId, messageId) => answered.find(conversationId, messageId) !== null,
    suggest: (event) => deps.dispatcher.suggest(event, aborting.signal),
    inline: (event) => deps.dispatcher.inline(event, aborting.signal),
    async recover() {
      const rows = await deps.inbox.listOpen(deps.platform.platform, deps.botId())
      for (const row of rows)
        void recoverRow(row).catch((error: unknown) =>
          deps.logger.error({ eventId: row.key.eventId, error: describeError(error) }, 'recovery failed'),
        )
    },
    async drain() {
      await lanes.drain()
      while (completions.size > 0) await Promise.allSettled(completions)
    },
    abort: () => aborting.abort(),
  }
}

interface Computed {
  readonly answer: Answer | null
  /** Our earlier reply, to be edited. */
  readonly edits: MessageRef | null
  /** Our earlier reply, to be taken away because nothing is left to say. */
  readonly removes: MessageRef | null
}

function isInstant(event: ChatEvent): event is SuggestEvent | InlineEvent {
  return event.type === 'suggest' || event.type === 'inline'
}

function describeError(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}

function ignore(): void {}
