import type { ChatPlatform, SendOutcome } from '#src/chat/chat-platform.ts'
import type { Clock } from '#src/chat/clock.ts'
import type { Conversation } from '#src/chat/message.ts'
import type { Translator } from '#src/chat/translator.ts'
import type { PendingAnswer } from './inbox-repository.ts'
import { conversationRules, type LimitRule, type Limits, limitScope } from './limits.ts'
import { removeReplaced, sendOnce } from './send-once.ts'

/** Longest a repeated Discord send may come after its first attempt: the nonce is remembered "a few minutes". */
const NONCE_REPEAT_MS = 120_000
/** First and longest wait before another attempt; each is twice the one before. */
const RETRY_MS_MIN = 500
const RETRY_MS_MAX = 15_000
/** Wait after a 429 that names none. */
const FLOOD_MS = 1_000

export interface SendAnswerDeps {
  readonly platform: ChatPlatform
  readonly limits: Limits
  readonly clock: Clock
  readonly translator: Translator
}

export interface SendAnswerOptions {
  /** When an earlier process, or this one, may first have written it to the platform; null: never. */
  readonly attemptedAt?: number | null
  /** The turn for the first attempt has been taken already. */
  readonly hasTurn?: boolean
  /** Epoch ms after which nobody waits for it any more. */
  readonly giveUpAt: number
  readonly signal: AbortSignal
}

/** `interrupted`: the process is told to stop; `wasAttempted` tells whether the answer may be out. */
export type DeliveryOutcome = SendOutcome | { readonly outcome: 'interrupted'; readonly wasAttempted: boolean }

/**
 * Carries one fixed answer to its platform, once.
 *
 * Waits for its turn, through refused connections and 429s. After a lost answer it repeats only what cannot happen
 * twice: edits and removals, and sends that the platform deduplicates by delivery id; then it looks for the message.
 * Everything else stays `uncertain`.
 */
export async function sendAnswer(
  deps: SendAnswerDeps,
  conversation: Conversation,
  answer: PendingAnswer,
  options: SendAnswerOptions,
): Promise<DeliveryOutcome> {
  const { platform, clock, limits } = deps
  const { signal, giveUpAt } = options
  const turn = turnOf(platform, conversation, answer)
  let attemptedAt = options.attemptedAt ?? null
  let hasTurn = options.hasTurn ?? false
  for (let retryMs = RETRY_MS_MIN; ; retryMs = Math.min(2 * retryMs, RETRY_MS_MAX)) {
    try {
      if (attemptedAt !== null && !mayRepeat(platform, answer, clock.now() - attemptedAt)) {
        const found = await findSent(platform, answer)
        if (found.outcome !== 'notSent') return found
        if (clock.now() > giveUpAt) return found
        attemptedAt = null
      }
      if (turn && !hasTurn) await limits.acquire(turn.scope, turn.rules, 'people', signal)
      hasTurn = false
      signal.throwIfAborted()
      const startedAt = clock.now()
      const outcome = await sendOnce(platform, deps.translator, answer, attemptedAt !== null)
      let waitMs = retryMs
      if (outcome.outcome === 'uncertain') attemptedAt ??= startedAt
      else if (outcome.outcome === 'refused' && outcome.code === 'FLOOD') {
        waitMs = outcome.retryAfterMs ?? FLOOD_MS
        if (turn) limits.pause(turn.scope, waitMs)
      } else if (outcome.outcome !== 'notSent') return outcome
      if (clock.now() + waitMs > giveUpAt) return { outcome: attemptedAt === null ? 'notSent' : 'uncertain' }
      if (attemptedAt === null || isHarmless(answer) || platform.capabilities.findsDeliveries)
        await clock.sleep(waitMs, signal)
    } catch (error) {
      if (signal.aborted) return { outcome: 'interrupted', wasAttempted: attemptedAt !== null }
      throw error
    }
  }
}

/** Says which budget an answer counts in; null for those that are free. */
export function turnOf(
  platform: ChatPlatform,
  conversation: Conversation,
  answer: Pick<PendingAnswer, 'mode' | 'reply' | 'target' | 'edits'>,
): { readonly scope: string; readonly rules: readonly LimitRule[] } | null {
  if (!answer.reply || (answer.mode !== 'reply' && answer.mode !== 'replace')) return null
  // Discord exempts interactions; on Telegram their answers are messages like others.
  if (answer.target.interaction !== null && platform.platform !== 'telegram') return null
  const scope = limitScope(platform.platform, conversation)
  // Edits have a budget of their own: 20 a minute and group on Telegram (grammY, flood.md, read 2026-11-20).
  return {
    scope: answer.edits ? `${scope} edits` : scope,
    rules: conversationRules(platform.platform, conversation.kind),
  }
}

/** Edits and removals end the same however often they happen; a private one may have become a message of its own. */
function isHarmless({ mode, edits, reply }: PendingAnswer): boolean {
  if (mode === 'removeSource') return true
  return (edits !== null || mode === 'editSource') && reply?.visibility !== 'private'
}

/** Interaction answers and webhooks are deduplicated by nobody, channel messages for a while. */
function mayRepeat(platform: ChatPlatform, answer: PendingAnswer, sinceMs: number): boolean {
  if (isHarmless(answer)) return true
  const isChannelMessage = answer.mode === 'reply' && answer.target.interaction === null
  return platform.capabilities.deduplicatesSends && isChannelMessage && sinceMs <= NONCE_REPEAT_MS
}

/** Looks for an answer that may be out; `notSent` when it may be sent again. */
async function findSent(platform: ChatPlatform, answer: PendingAnswer): Promise<SendOutcome> {
  if (!platform.capabilities.findsDeliveries || answer.mode === 'acknowledge') return { outcome: 'uncertain' }
  const found = await platform.findDelivery(answer.target, answer.deliveryId)
  if (found === 'unreadable') return { outcome: 'uncertain' }
  if (found === 'absent') {
    // What hangs on an interaction or a webhook may still be on its way, and not every channel shows it to us.
    const mayBeHidden = answer.target.interaction !== null || answer.mode === 'replace'
    return { outcome: mayBeHidden ? 'uncertain' : 'notSent' }
  }
  await removeReplaced(platform, answer)
  return { outcome: 'sent', ref: found }
}
