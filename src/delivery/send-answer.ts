import type { ChatPlatform, MessageRef, SendOutcome } from '#src/chat/chat-platform.ts'
import type { Clock } from '#src/chat/clock.ts'
import type { Conversation } from '#src/chat/message.ts'
import type { Translator } from '#src/chat/translator.ts'
import type { PendingAnswer } from './inbox-repository.ts'
import { conversationRules, type Limits } from './limits.ts'
import { sendPrivately } from './send-privately.ts'

/** Longest a repeated Discord send may come after its first attempt: the nonce is remembered "a few minutes". */
const NONCE_REPEAT_MS = 120_000
/** Waits between attempts while the connection is refused. */
const REFUSED_RETRY_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000]
/** Attempts after a 429 before the answer is given up. */
const FLOOD_ATTEMPTS_MAX = 5

export interface SendAnswerDeps {
  readonly limits: Limits
  readonly clock: Clock
  readonly translator: Translator
}

/**
 * Carries one fixed answer to its platform, once.
 *
 * Waits for its turn and through refused connections and 429s. After a lost answer it repeats only where the platform
 * deduplicates by delivery id, then looks for the message; otherwise the outcome stays `uncertain`.
 */
export async function sendAnswer(
  deps: SendAnswerDeps,
  platform: ChatPlatform,
  kind: Conversation['kind'],
  answer: PendingAnswer,
  firstAttemptAt: number | null = null,
): Promise<SendOutcome> {
  let startedAt = firstAttemptAt ?? deps.clock.now()
  let isRepeat = firstAttemptAt !== null
  let refusedCount = 0
  let floodCount = 0
  for (;;) {
    if (isRepeat && !mayRepeat(platform, answer)) return { outcome: 'uncertain' }
    if (isRepeat && !answer.edits && deps.clock.now() - startedAt > NONCE_REPEAT_MS) {
      const found = await findSent(platform, answer)
      if (found.outcome !== 'notSent') return found
      startedAt = deps.clock.now()
      isRepeat = false
    }
    if (answer.target.interaction === null)
      await deps.limits.acquire(answer.target.conversationId, conversationRules(platform.platform, kind), 'people')
    const outcome = await sendOnce(deps, platform, answer, isRepeat)
    switch (outcome.outcome) {
      case 'sent':
        return outcome
      case 'notSent': {
        const waitMs = REFUSED_RETRY_MS[refusedCount++]
        if (waitMs === undefined) return outcome
        await deps.clock.sleep(waitMs)
        break
      }
      case 'refused':
        if (outcome.code !== 'FLOOD' || ++floodCount > FLOOD_ATTEMPTS_MAX) return outcome
        deps.limits.pause(answer.target.conversationId, outcome.retryAfterMs ?? 1_000)
        if (answer.target.interaction !== null) await deps.clock.sleep(outcome.retryAfterMs ?? 1_000)
        break
      case 'uncertain': {
        isRepeat = true
        if (!mayRepeat(platform, answer)) return outcome
        await deps.clock.sleep(REFUSED_RETRY_MS[Math.min(refusedCount++, REFUSED_RETRY_MS.length - 1)] ?? 1_000)
        break
      }
    }
  }
}

/** Interaction answers and webhooks are not deduplicated, edits need no deduplication. */
function mayRepeat(platform: ChatPlatform, answer: PendingAnswer): boolean {
  if (answer.edits) return true
  return platform.capabilities.deduplicatesSends && answer.mode === 'reply' && answer.target.interaction === null
}

async function findSent(platform: ChatPlatform, answer: PendingAnswer): Promise<SendOutcome> {
  if (!platform.capabilities.findsDeliveries) return { outcome: 'uncertain' }
  const found = await platform.findDelivery(answer.target, answer.deliveryId)
  if (found === 'unreadable') return { outcome: 'uncertain' }
  return found === 'absent' ? { outcome: 'notSent' } : { outcome: 'sent', ref: found }
}

async function sendOnce(
  deps: SendAnswerDeps,
  platform: ChatPlatform,
  answer: PendingAnswer,
  isRepeat: boolean,
): Promise<SendOutcome> {
  const { target, reply } = answer
  const options = { deliveryId: answer.deliveryId, isRepeat }
  switch (answer.mode) {
    case 'acknowledge':
      return platform.acknowledge(target, { note: answer.note, visibility: 'private' })
    case 'removeSource':
      return removeSource(platform, answer)
    case 'editSource':
      return reply ? platform.updateSource(target, reply) : { outcome: 'sent', ref: null }
    case 'replace':
      return reply ? replace(platform, answer) : { outcome: 'sent', ref: null }
    case 'reply': {
      if (!reply) return { outcome: 'sent', ref: null }
      const outcome = answer.edits
        ? await platform.edit(answer.edits, reply)
        : await platform.send(target, reply, options)
      return outcome.outcome === 'refused' && outcome.code === 'NO_PRIVATE'
        ? sendPrivately(platform, answer, deps.translator)
        : outcome
    }
  }
}

async function removeSource(platform: ChatPlatform, answer: PendingAnswer): Promise<SendOutcome> {
  const source = sourceOf(answer)
  await platform.acknowledge(answer.target, { note: answer.note, visibility: 'private' })
  return source ? platform.remove(source) : { outcome: 'sent', ref: null }
}

/** The message whose button was pressed. */
function sourceOf(answer: PendingAnswer): MessageRef | null {
  const { conversationId, messageId, interaction } = answer.target
  if (messageId === null) return null
  return { conversationId, messageId, ...(interaction ? { interactionToken: interaction.token } : {}) }
}

/** The original goes only after the repost is known to be out. */
async function replace(platform: ChatPlatform, answer: PendingAnswer): Promise<SendOutcome> {
  const { target, reply, repostText, deliveryId } = answer
  if (!reply || !target.personId) return { outcome: 'refused', code: 'INVALID', retryAfterMs: null }
  const author = { personId: target.personId, displayName: answer.authorName ?? '' }
  const outcome = await platform.repost(target, author, repostText ?? '', reply, { deliveryId })
  if (outcome.outcome === 'refused' && outcome.code === 'FORBIDDEN') return platform.send(target, reply, { deliveryId })
  if (outcome.outcome === 'sent' && target.messageId)
    await platform.removeOriginal(target.conversationId, target.messageId)
  return outcome
}
