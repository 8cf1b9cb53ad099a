import { type Answer, type AnswerMode, answerSilently } from '#src/chat/answer.ts'
import type { ChatPlatform, MessageRef } from '#src/chat/chat-platform.ts'
import type { Clock } from '#src/chat/clock.ts'
import type { Dispatcher } from '#src/chat/dispatcher.ts'
import type { Logger } from '#src/chat/logger.ts'
import { createToken, type RandomBytes } from '#src/chat/token.ts'
import type { AnsweredMessages } from './answered-messages.ts'
import type { Delivery } from './deliver-answer.ts'
import { isStale } from './event-age.ts'
import { handleFailure } from './handle-failure.ts'
import type { InboxRepository, PendingAnswer } from './inbox-repository.ts'
import type { Limits } from './limits.ts'
import { removeReply } from './remove-reply.ts'
import { turnOf } from './send-answer.ts'
import type { StoredEvent, Work } from './work.ts'

/**
 * Time an answer may take before the event is stored without it. Warm answers take less and share one commit with
 * their event; one that waits for a network does not keep the platform waiting.
 */
const PATIENCE_MS = 12
/** Conversations remembered as having had their apology. */
const APOLOGIZED_MAX = 10_000

export interface HandlerDeps {
  readonly platform: ChatPlatform
  readonly inbox: InboxRepository
  readonly dispatcher: Dispatcher
  readonly limits: Limits
  readonly clock: Clock
  readonly randomBytes: RandomBytes
  readonly logger: Logger
  readonly messages: AnsweredMessages
  readonly delivery: Delivery
  readonly signal: AbortSignal
  /** Says that something failed for good, to whoever waits for an answer. */
  readonly tellFailure: (work: Work) => Promise<void>
}

/** Has one event answered, its answer recorded and sent. Never rejects for a failing handler; such events are parked. */
export type EventHandler = (work: Work) => Promise<void>

interface Computed {
  readonly answer: Answer | null
  /** Our earlier reply, to be edited. */
  readonly edits: MessageRef | null
  /** Our earlier reply, to be taken away because nothing is left to say. */
  readonly removes: MessageRef | null
}

/** Makes the handler of one bot. */
export function createEventHandler(deps: HandlerDeps): EventHandler {
  const { inbox, clock, messages } = deps
  const apologized = new Set<string>()

  async function attempt(work: Work): Promise<void> {
    const computing = compute(work)
    if (!work.isStored && !(await isReadySoon(computing, clock)) && !(await store(deps, work)))
      return ignoreLater(computing)
    const computed = await computing
    if (isDeleted(work)) return finish(work, null)
    if (!computed.answer) return finish(work, computed.removes)
    if (!computed.answer.reply && computed.answer.mode === 'reply') return recordSilently(work, computed.answer)
    await answer(work, computed.answer, computed.edits)
  }

  async function compute(work: Work): Promise<Computed> {
    const { event } = work
    if (event.type === 'deletion') return { answer: null, edits: null, removes: await findEarlier(event) }
    if (work.completes) return { answer: await completeAnew(event), edits: work.completes, removes: null }
    if (isStale(event, clock.now())) return { answer: await apologizeOnce(event), edits: null, removes: null }
    const earlier = event.type === 'message' && event.isEdit ? await findEarlier(event) : null
    const answer = await deps.dispatcher.handle(event, deps.signal)
    deps.logger.debug({ eventId: work.key.eventId, type: event.type, answered: answer !== null }, 'event handled')
    return { answer, edits: answer ? earlier : null, removes: answer ? null : earlier }
  }

  /** What an earlier process could not complete is answered anew, into the same reply. */
  async function completeAnew(event: StoredEvent): Promise<Answer> {
    const answer = await deps.dispatcher.handle(event, deps.signal)
    return answer?.reply ? { ...answer, mode: 'reply' } : answerSilently()
  }

  /** One short apology per conversation for a command that came while the bot was away. */
  async function apologizeOnce(event: StoredEvent): Promise<Answer | null> {
    const { conversationId } = event.conversation
    if (event.type !== 'command' || apologized.has(conversationId)) return null
    apologized.add(conversationId)
    if (apologized.size > APOLOGIZED_MAX) apologized.delete(apologized.values().next().value as string)
    return deps.dispatcher.apologize(event, deps.signal)
  }

  /** Our reply to the message that was edited or deleted. */
  async function findEarlier(event: StoredEvent & { readonly messageId: string | null }): Promise<MessageRef | null> {
    const { conversationId } = event.conversation
    const known = messages.find(conversationId, event.messageId ?? '')
    if (known?.ref) return known.ref
    if (known?.state === 'cleared' || known?.state === 'dismissed') return null
    return (await inbox.findByMessage(conversationId, event.messageId ?? ''))?.replyRef ?? null
  }

  /** The message went while its answer was being made: nobody misses it. */
  function isDeleted({ event }: Work): boolean {
    return (
      event.type === 'message' && messages.find(event.conversation.conversationId, event.messageId)?.state === 'deleted'
    )
  }

  /** Ends an event that leads to no message; takes an earlier reply away. */
  async function finish(work: Work, removes: MessageRef | null): Promise<void> {
    const { event, key } = work
    // Stored first: a reply that must go goes even if this process does not live to do it.
    if (removes && !work.isStored && !(await store(deps, work))) return
    work.onStored(true)
    if (removes) await removeReply(deps, removes, deps.signal)
    if (event.type === 'message') messages.noteCleared(event)
    if (work.isStored) await inbox.settle(key, 'done', null)
  }

  /** Writes without saying anything: one commit, and nothing of the event is kept. */
  async function recordSilently(work: Work, { effects }: Answer): Promise<void> {
    const isOurs = await inbox.answer(work.key, work.event, null, effects, clock.now(), work.isStored)
    work.onStored(isOurs)
  }

  async function answer(work: Work, answer: Answer, edits: MessageRef | null): Promise<void> {
    const { event, key } = work
    const pending = pendingOf(event, answer, edits)
    const turn = turnOf(deps.platform, event.conversation, pending)
    const hasTurn = turn === null || deps.limits.tryAcquire(turn.scope, turn.rules, 'people')
    if (turn && !hasTurn) {
      // It may take a minute. Until its turn the event only waits: after a kill it is answered as if it had just come.
      if (!work.isStored && !(await store(deps, work))) return
      await deps.limits.acquire(turn.scope, turn.rules, 'people', deps.signal)
      if (isDeleted(work)) return finish(work, null)
    }
    const isOurs = await inbox.answer(key, event, pending, answer.effects, clock.now(), work.isStored)
    work.onStored(isOurs)
    if (!isOurs) return
    try {
      await deps.delivery.deliver(work, pending, { completion: answer.completion, hasTurn: turn !== null })
    } catch (error) {
      // The row stays `answering`: the next process finds out what became of it.
      deps.logger.error({ eventId: key.eventId, error: String(error) }, 'answer could not be delivered')
    }
  }

  function pendingOf(event: StoredEvent, answer: Answer, edits: MessageRef | null): PendingAnswer {
    const mode: AnswerMode = edits ? 'reply' : answer.mode
    return {
      mode,
      target: event.target,
      reply: answer.reply,
      note: answer.note,
      repostText: answer.repostText,
      startPayload: answer.startPayload,
      authorName: mode === 'replace' ? (event.person?.displayName ?? null) : null,
      deliveryId: answer.deliveryId ?? createToken(deps.randomBytes),
      edits,
      ...(answer.completion ? { isPartial: true } : {}),
    }
  }

  return async (work) => {
    for (;;) {
      try {
        return await attempt(work)
      } catch (error) {
        if (!(await handleFailure(deps, work, error))) return
      }
    }
  }
}

/** Stores an event without its answer. False when it is known: somebody else has it in hand. */
async function store(deps: Pick<HandlerDeps, 'inbox' | 'clock'>, work: Work): Promise<boolean> {
  const isNew = await deps.inbox.receive(work.key, work.event, deps.clock.now())
  if (isNew) work.isStored = true
  work.onStored(isNew)
  return isNew
}

/** Waits a turn of the event loop, in which a warm answer is made without any timer, then a moment. */
async function isReadySoon(computing: Promise<unknown>, clock: Clock): Promise<boolean> {
  let isReady = false
  let wake = ignore
  const settle = (): void => {
    isReady = true
    wake()
  }
  computing.then(settle, settle)
  await new Promise<void>((resolve) => setImmediate(resolve))
  if (isReady) return true
  const ready = new AbortController()
  wake = () => ready.abort()
  await clock.sleep(PATIENCE_MS, ready.signal).catch(ignore)
  return isReady
}

function ignoreLater(computing: Promise<unknown>): void {
  computing.catch(ignore)
}

function ignore(): void {}
