import type { ChatPlatform, SendOutcome } from '#src/chat/chat-platform.ts'
import { plainReply, textBlock } from '#src/chat/reply.ts'
import type { Translator } from '#src/chat/translator.ts'
import type { PendingAnswer } from './inbox-repository.ts'

/**
 * Delivers a private reply where the conversation cannot show one (`NO_PRIVATE`).
 *
 * Without a start payload the reply holds nothing but hints and is said openly. Else it goes to the private chat:
 * directly where the person has opened one, after a press through a start link where not.
 */
export async function sendPrivately(
  platform: ChatPlatform,
  answer: PendingAnswer,
  translator: Translator,
): Promise<SendOutcome> {
  const { target, reply, startPayload, deliveryId } = answer
  if (!reply) return { outcome: 'refused', code: 'NO_PRIVATE', retryAfterMs: null }
  if (startPayload === null) return platform.send(target, { ...reply, visibility: 'public' }, { deliveryId })
  const say = translator.in(reply.locale)
  if (target.interaction)
    return platform.acknowledge(target, { note: say('private-chat-first'), visibility: 'private', startPayload })
  if (target.personId) {
    const conversationId = platform.privateConversationOf(target.personId)
    const direct = await platform.send({ ...target, conversationId, messageId: null }, reply, { deliveryId })
    if (direct.outcome !== 'refused') return direct
  }
  const url = platform.startLink(startPayload)
  const offer = plainReply(reply.locale, [textBlock(say('private-chat-offer'))], {
    buttons: url ? [[{ type: 'link', label: say('private-chat-button'), url }]] : [],
  })
  return platform.send(target, offer, { deliveryId })
}
