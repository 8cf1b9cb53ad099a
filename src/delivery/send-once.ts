import type { ChatPlatform, MessageRef, SendOutcome } from '#src/chat/chat-platform.ts'
import type { Translator } from '#src/chat/translator.ts'
import type { PendingAnswer } from './inbox-repository.ts'
import { sendPrivately } from './send-privately.ts'

/** Makes one attempt to carry a fixed answer out, in the way its mode says. */
export async function sendOnce(
  platform: ChatPlatform,
  translator: Translator,
  answer: PendingAnswer,
  isRepeat: boolean,
): Promise<SendOutcome> {
  const { target, reply } = answer
  if (answer.mode === 'acknowledge') return platform.acknowledge(target, { note: answer.note, visibility: 'private' })
  if (answer.mode === 'removeSource') return removeSource(platform, answer)
  if (!reply) return { outcome: 'sent', ref: null }
  if (answer.mode === 'replace') return replace(platform, answer)
  const outcome = await sendReply(platform, answer, isRepeat)
  return isRefused(outcome, 'NO_PRIVATE') ? sendPrivately(platform, answer, translator) : outcome
}

/** Tells whether the platform said no for this reason. */
export function isRefused(outcome: SendOutcome, code: string): boolean {
  return outcome.outcome === 'refused' && outcome.code === code
}

function sendReply(platform: ChatPlatform, answer: PendingAnswer, isRepeat: boolean): Promise<SendOutcome> {
  const { target, reply, deliveryId, edits } = answer
  if (!reply) return Promise.resolve({ outcome: 'sent', ref: null })
  if (answer.mode === 'editSource') return platform.updateSource(target, reply)
  return edits ? platform.edit(edits, reply) : platform.send(target, reply, { deliveryId, isRepeat })
}

async function removeSource(platform: ChatPlatform, answer: PendingAnswer): Promise<SendOutcome> {
  const source = sourceOf(answer)
  await platform.acknowledge(answer.target, { note: answer.note, visibility: 'private' })
  return source ? platform.remove(source) : { outcome: 'sent', ref: null }
}

/** The message whose button was pressed. */
function sourceOf({ target }: PendingAnswer): MessageRef | null {
  const { conversationId, messageId, interaction } = target
  if (messageId === null) return null
  return { conversationId, messageId, ...(interaction ? { interactionToken: interaction.token } : {}) }
}

/** The original goes only after the repost is known to be out; without the right to repost it is answered instead. */
async function replace(platform: ChatPlatform, answer: PendingAnswer): Promise<SendOutcome> {
  const { target, reply, repostText, deliveryId } = answer
  if (!reply || !target.personId) return { outcome: 'refused', code: 'INVALID', retryAfterMs: null }
  const author = { personId: target.personId, displayName: answer.authorName ?? '' }
  const outcome = await platform.repost(target, author, repostText ?? '', reply, { deliveryId })
  if (isRefused(outcome, 'FORBIDDEN')) return platform.send(target, reply, { deliveryId })
  if (outcome.outcome === 'sent') await removeReplaced(platform, answer)
  return outcome
}

/** Removes the message that a repost stands for. Where that fails both stay: nothing is lost. */
export async function removeReplaced(platform: ChatPlatform, { mode, target }: PendingAnswer): Promise<void> {
  if (mode === 'replace' && target.messageId) await platform.removeOriginal(target.conversationId, target.messageId)
}
