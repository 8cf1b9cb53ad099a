import type { SendOutcome } from '#src/chat/chat-platform.ts'
import type { ConversationId, ReplyTarget } from '#src/chat/message.ts'
import type { CallFailure } from './call-failure.ts'
import type { ChatCaller } from './chat-caller.ts'
import { parseConversationId, parsePeerId } from './conversation-id.ts'
import type { EphemeralSupport } from './ephemeral-support.ts'
import { type EphemeralId, parseEphemeralMessageId, toEphemeralMessageId } from './message-id.ts'
import { content, topicOf } from './message-sender.ts'
import { toId, toRecord } from './record.ts'
import type { RenderedMessage } from './render-reply.ts'
import { refused, toOutcome } from './send-outcome.ts'

/** Sends, edits and deletes messages that one person in a group sees. */
export interface EphemeralSender {
  /** Refuses with `NO_PRIVATE` where the person cannot be reached privately in the group. */
  send(target: ReplyTarget, messages: readonly RenderedMessage[]): Promise<SendOutcome>
  edit(conversationId: ConversationId, id: EphemeralId, message: RenderedMessage): Promise<SendOutcome>
  remove(conversationId: ConversationId, id: EphemeralId): Promise<SendOutcome>
}

/** Makes the sender of one bot. */
export function createEphemeralSender(caller: ChatCaller, support: EphemeralSupport): EphemeralSender {
  async function sendOne(target: ReplyTarget, receiverId: number, message: RenderedMessage): Promise<SendOutcome> {
    const address = parseConversationId(target.conversationId)
    const payload = { ...content(message), ...topicOf(address), ...recipient(target, receiverId) }
    const sent = await caller.call('sendMessage', address.chatId, payload)
    // Not an administrator and nothing fresh to answer to, a channel, a member who has left: the private chat remains.
    if (!sent.isDone) return isAboutContent(sent.failure) ? toOutcome(sent.failure) : noPrivate(toOutcome(sent.failure))
    const result = toRecord(sent.result)
    const ephemeralId = result && toId(result.ephemeral_message_id)
    if (ephemeralId !== null) {
      const messageId = toEphemeralMessageId({ ephemeralId, receiverId })
      return { outcome: 'sent', ref: { conversationId: target.conversationId, messageId } }
    }
    support.noteLeak()
    if (result) await caller.call('deleteMessage', sent.chatId, { message_id: result.message_id })
    return refused('NO_PRIVATE')
  }

  return {
    async send(target, messages) {
      const receiverId = target.personId && parsePeerId(target.personId)
      const { chatId } = parseConversationId(target.conversationId)
      if (!receiverId || receiverId <= 0 || !support.isPossible) return refused('NO_PRIVATE')
      if (!(await support.check(chatId, receiverId))) return refused('NO_PRIVATE')
      let outcome: SendOutcome = refused('INVALID')
      for (const [index, message] of messages.entries()) {
        outcome = await sendOne(target, receiverId, message)
        if (outcome.outcome !== 'sent') return index === 0 ? outcome : { outcome: 'uncertain' }
      }
      return outcome
    },

    async edit(conversationId, id, message) {
      const { chatId } = parseConversationId(conversationId)
      const edited = await caller.call('editEphemeralMessageText', chatId, { ...name(id), ...content(message) })
      if (edited.isDone || isUnchanged(edited.failure))
        return { outcome: 'sent', ref: { conversationId, messageId: toEphemeralMessageId(id) } }
      return toOutcome(edited.failure)
    },

    async remove(conversationId, id) {
      const { chatId } = parseConversationId(conversationId)
      const removed = await caller.call('deleteEphemeralMessage', chatId, name(id))
      if (removed.isDone || isMissing(removed.failure)) return { outcome: 'sent', ref: null }
      return toOutcome(removed.failure)
    },
  }
}

/**
 * Says whom a message is for. A bot that is no administrator must name what it answers to: a press, or an ephemeral
 * command, either within 15 s. Bot API 10.2 has the fields in the payload itself, later ones in an object; a server
 * takes the form it knows, and both say the same.
 */
function recipient({ interaction, messageId }: ReplyTarget, receiverId: number): object {
  const press = interaction?.kind === 'callback' ? { callback_query_id: interaction.id } : {}
  const answered = messageId === null ? null : parseEphemeralMessageId(messageId)
  const isCommand = answered !== null && interaction === null
  return {
    receiver_user_id: receiverId,
    ...press,
    ephemeral_message_parameters: { receiver_user_id: receiverId, ...press },
    ...(isCommand ? { reply_parameters: { ephemeral_message_id: answered.ephemeralId } } : {}),
  }
}

function name({ ephemeralId, receiverId }: EphemeralId): object {
  return { receiver_user_id: receiverId, ephemeral_message_id: ephemeralId }
}

function noPrivate(outcome: SendOutcome): SendOutcome {
  return outcome.outcome === 'refused' && outcome.code !== 'FLOOD' && outcome.code !== 'GONE'
    ? refused('NO_PRIVATE')
    : outcome
}

function isAboutContent(failure: CallFailure): boolean {
  return failure.kind === 'refused' && /too long|too_long|entit|button|text is empty/.test(failure.description)
}

function isUnchanged(failure: CallFailure): boolean {
  return failure.kind === 'refused' && failure.description.includes('not modified')
}

function isMissing(failure: CallFailure): boolean {
  return failure.kind === 'refused' && failure.description.includes('not found')
}
