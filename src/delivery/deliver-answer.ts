import type { Answer } from '#src/chat/answer.ts'
import type { ChatPlatform, MessageRef } from '#src/chat/chat-platform.ts'
import type { Clock } from '#src/chat/clock.ts'
import type { Logger } from '#src/chat/logger.ts'
import type { Translator } from '#src/chat/translator.ts'
import type { AnsweredMessages } from './answered-messages.ts'
import { patienceEnd } from './event-age.ts'
import type { InboxKey, InboxRepository, PendingAnswer } from './inbox-repository.ts'
import type { Lanes } from './lanes.ts'
import type { Limits } from './limits.ts'
import { type DeliveryOutcome, sendAnswer } from './send-answer.ts'
import { isRefused } from './send-once.ts'
import { followUpKey, type StoredEvent, type Work } from './work.ts'

export interface DeliveryDeps {
  readonly platform: ChatPlatform
  readonly inbox: InboxRepository
  readonly limits: Limits
  readonly clock: Clock
  readonly translator: Translator
  readonly logger: Logger
  readonly lanes: Lanes
  readonly messages: AnsweredMessages
  /** Aborts when the process is told to stop and has waited long enough. */
  readonly signal: AbortSignal
  /** Tells the admins of the place once in words; `code` as in `SendOutcome`. */
  readonly onRefused?: (event: StoredEvent, code: string) => void
}

export interface DeliverOptions {
  readonly completion?: Answer['completion']
  /** Leaves the row open once the reply is out: the caller completes it. */
  readonly staysOpen?: boolean
  /** See `SendAnswerOptions`. */
  readonly attemptedAt?: number | null
  readonly hasTurn?: boolean
}

/** Sends answers whose rows are `answering`, and records how it ended. */
export interface Delivery {
  /** @returns where the reply stands, null when it is not known to be out */
  deliver(work: Work, pending: PendingAnswer, options?: DeliverOptions): Promise<MessageRef | null>
  /** Resolves when no reply waits to be completed. */
  drain(): Promise<void>
}

/** Makes the delivery of one bot. */
export function createDelivery(deps: DeliveryDeps): Delivery {
  const { inbox, messages, lanes, signal, logger, clock } = deps
  const completing = new Set<Promise<void>>()

  async function deliver(work: Work, pending: PendingAnswer, options: DeliverOptions = {}): Promise<MessageRef | null> {
    const { event, key } = work
    const outcome = await sendAnswer(deps, event.conversation, pending, {
      attemptedAt: options.attemptedAt ?? null,
      hasTurn: options.hasTurn ?? false,
      giveUpAt: patienceEnd(clock.now()),
      signal,
    })
    // The reply that this one edits is gone: an edited link deserves a new one.
    if (pending.edits && event.type === 'message' && event.isEdit && isRefusedAsGone(outcome))
      return sendAnew(work, pending, options)
    const ref = outcome.outcome === 'sent' ? (outcome.ref ?? pending.edits) : null
    if (ref && event.type === 'message') messages.noteReply(event, ref)
    if (outcome.outcome === 'sent' && pending.mode === 'removeSource' && pending.target.messageId)
      messages.dismiss(pending.target.conversationId, pending.target.messageId)
    if (ref && (options.completion || options.staysOpen)) {
      await inbox.noteReply(key, ref)
      if (options.completion) completeLater(work, ref, pending, options.completion)
    } else await settle(work, pending, outcome, ref)
    return ref
  }

  /** Under a key of its own, so that a kill in between cannot lead to two new messages. */
  async function sendAnew(work: Work, pending: PendingAnswer, options: DeliverOptions): Promise<MessageRef | null> {
    const next: Work = { ...work, key: followUpKey(work.key) }
    const anew = { ...pending, edits: null }
    const isOurs = await inbox.answer(next.key, work.event, anew, [], clock.now(), false)
    await inbox.settle(work.key, 'done', null)
    return isOurs ? deliver(next, anew, { completion: options.completion ?? null }) : null
  }

  function completeLater(
    work: Work,
    ref: MessageRef,
    pending: PendingAnswer,
    completion: NonNullable<Answer['completion']>,
  ): void {
    const done = complete(work, ref, pending, completion).catch((error: unknown) =>
      logger.warn({ deliveryId: pending.deliveryId, error: String(error) }, 'reply could not be completed'),
    )
    completing.add(done)
    void done.finally(() => completing.delete(done))
  }

  /**
   * Completes a reply by an edit when the slow network has answered, in the turn of its lane: a newer version of the
   * message that was taken in meanwhile has edited the reply already, and nothing older may follow.
   */
  async function complete(
    work: Work,
    ref: MessageRef,
    pending: PendingAnswer,
    completion: NonNullable<Answer['completion']>,
  ): Promise<void> {
    const completed = await orAborted(completion, signal)
    // Its row stays as it is: the next process completes the reply.
    if (completed === ABORTED) return
    await lanes.run(work.lane, async () => {
      if (!completed || isOutdated(work)) return inbox.settle(work.key, 'done', ref)
      if (completed.effects.length > 0) await inbox.write(completed.effects)
      const edit: PendingAnswer = { ...pending, mode: 'reply', reply: completed.reply, edits: ref }
      const giveUpAt = patienceEnd(clock.now())
      const outcome = await sendAnswer(deps, work.event.conversation, edit, { giveUpAt, signal })
      if (outcome.outcome !== 'interrupted') await inbox.settle(work.key, 'done', ref)
    })
  }

  /** A newer version of the message has been taken in, or the message or our reply was removed. */
  function isOutdated({ event, version }: Work): boolean {
    if (event.type !== 'message') return false
    const known = messages.find(event.conversation.conversationId, event.messageId)
    return known !== undefined && (known.version !== version || known.state !== 'open')
  }

  async function settle(
    { key, event }: Work,
    pending: PendingAnswer,
    outcome: DeliveryOutcome,
    ref: MessageRef | null,
  ): Promise<void> {
    const where = { eventId: key.eventId, platform: key.platform }
    switch (outcome.outcome) {
      case 'sent':
        return inbox.settle(key, 'done', ref)
      case 'uncertain':
        // A lost note under a button is nothing that could be sent again.
        if (pending.mode === 'acknowledge') return inbox.settle(key, 'done', null)
        logger.warn(where, 'answer uncertain: it may or may not be out')
        return inbox.settle(key, 'uncertain', null)
      case 'notSent':
        logger.warn(where, 'platform out of reach for too long, answer given up')
        return inbox.settle(key, 'expired', null)
      case 'interrupted':
        return outcome.wasAttempted ? undefined : inbox.requeue(key)
      case 'refused':
        logger.warn({ ...where, code: outcome.code }, 'answer refused')
        deps.onRefused?.(event, outcome.code)
        return settleRefused(key, outcome.code)
    }
  }

  function settleRefused(key: InboxKey, code: string): Promise<void> {
    return inbox.settle(key, code === 'EXPIRED' ? 'expired' : 'done', null)
  }

  return {
    deliver,
    async drain() {
      while (completing.size > 0) await Promise.allSettled(completing)
    },
  }
}

const ABORTED = Symbol('aborted')

function isRefusedAsGone(outcome: DeliveryOutcome): boolean {
  return outcome.outcome !== 'interrupted' && isRefused(outcome, 'EXPIRED')
}

/** Waits for a promise, or for the signal: whichever is first. Leaves nothing behind on either. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | typeof ABORTED> {
  if (signal.aborted) return Promise.resolve(ABORTED)
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(ABORTED)
    signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
