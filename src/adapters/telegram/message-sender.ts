import type { MessageRef, SendOutcome } from '#src/chat/chat-platform.ts'
import type { Clock } from '#src/chat/clock.ts'
import type { ConversationId, ReplyTarget } from '#src/chat/message.ts'
import type { ChatCaller } from './chat-caller.ts'
import { type ChatAddress, parseConversationId, toConversationId } from './conversation-id.ts'
import { parseMessageId } from './message-id.ts'
import { linkParts, type MessageParts } from './message-parts.ts'
import { toId, toRecord } from './record.ts'
import type { RenderedMessage } from './render-reply.ts'
import { refused, toOutcome } from './send-outcome.ts'

/** Longest a flood pause between the parts of one reply is sat out; its first part is already out. */
const FLOOD_WAIT_MS_MAX = 30_000

/** Sends, edits and deletes ordinary messages. */
export interface MessageSender {
  /** @param isReply - answers the target's message, even if that has been deleted */
  send(target: ReplyTarget, messages: readonly RenderedMessage[], isReply: boolean): Promise<SendOutcome>
  edit(ref: MessageRef, messages: readonly RenderedMessage[]): Promise<SendOutcome>
  remove(ref: MessageRef): Promise<SendOutcome>
}

export interface MessageSenderDeps {
  readonly caller: ChatCaller
  readonly clock: Clock
  readonly parts: MessageParts
  readonly onPosted: (chatId: number, messageId: number) => void
}

/** Makes the sender of one bot. */
export function createMessageSender({ caller, clock, parts, onPosted }: MessageSenderDeps): MessageSender {
  async function sendOne(address: ChatAddress, message: RenderedMessage, replyTo: number | null) {
    const called = await caller.call('sendMessage', address.chatId, sendPayload(address, message, replyTo))
    if (!called.isDone) return { outcome: toOutcome(called.failure) }
    const messageId = readSentId(called.result)
    if (messageId !== null) onPosted(called.chatId, messageId)
    return { messageId, chatId: called.chatId }
  }

  /** The parts after the first cannot be queued again: a flood pause is sat out, anything else leaves it uncertain. */
  async function sendNext(address: ChatAddress, message: RenderedMessage, replyTo: number | null) {
    const sent = await sendOne(address, message, replyTo)
    if (!sent.outcome) return sent
    const waitMs =
      sent.outcome.outcome === 'refused' && sent.outcome.code === 'FLOOD' ? sent.outcome.retryAfterMs : null
    if (waitMs === null || waitMs > FLOOD_WAIT_MS_MAX) return sent
    await clock.sleep(waitMs)
    return sendOne(address, message, replyTo)
  }

  async function sendAll(
    conversationId: ConversationId,
    messages: readonly RenderedMessage[],
    replyTo: number | null,
    earlierIds: readonly number[],
  ): Promise<SendOutcome> {
    const address = parseConversationId(conversationId)
    const ids = [...earlierIds]
    let place = conversationId
    for (const [index, message] of messages.entries()) {
      const sent = await (ids.length === 0 ? sendOne : sendNext)(address, message, index === 0 ? replyTo : null)
      if (sent.outcome) return ids.length === 0 ? sent.outcome : { outcome: 'uncertain' }
      if (sent.messageId !== null) ids.push(sent.messageId)
      if (sent.chatId !== address.chatId) place = toConversationId(sent.chatId, address.threadId, address.directTopicId)
    }
    return { outcome: 'sent', ref: linkParts(parts, place, ids) }
  }

  return {
    send: (target, messages, isReply) =>
      sendAll(target.conversationId, messages, isReply ? parseReplyId(target) : null, []),

    async edit(ref, messages) {
      const ids = parts.idsOf(ref)
      if (ids.length === 0) return refused('EXPIRED')
      const { chatId } = parseConversationId(ref.conversationId)
      for (const [index, message] of messages.slice(0, ids.length).entries()) {
        const edited = await caller.call('editMessageText', chatId, { message_id: ids[index], ...content(message) })
        if (!edited.isDone && !isUnchanged(edited.failure)) return toOutcome(edited.failure)
      }
      const surplus = ids.slice(messages.length)
      if (surplus.length > 0) await caller.call('deleteMessages', chatId, { message_ids: surplus })
      return sendAll(ref.conversationId, messages.slice(ids.length), null, ids.slice(0, messages.length))
    },

    async remove(ref) {
      const ids = parts.idsOf(ref)
      if (ids.length === 0) return refused('EXPIRED')
      const { chatId } = parseConversationId(ref.conversationId)
      const removed =
        ids.length === 1
          ? await caller.call('deleteMessage', chatId, { message_id: ids[0] })
          : await caller.call('deleteMessages', chatId, { message_ids: ids })
      return removed.isDone || isGone(removed.failure) ? { outcome: 'sent', ref: null } : toOutcome(removed.failure)
    },
  }
}

function parseReplyId({ messageId }: ReplyTarget): number | null {
  return messageId === null ? null : parseMessageId(messageId)
}

/** Gives what `sendMessage` and the edit methods have in common. */
export function content(message: RenderedMessage): object {
  return {
    text: message.text,
    entities: message.entities,
    link_preview_options: message.preview,
    ...(message.keyboard ? { reply_markup: message.keyboard } : {}),
  }
}

/** Names the topic of an address where there is one. */
export function topicOf(address: ChatAddress): object {
  if (address.threadId !== null) return { message_thread_id: address.threadId }
  return address.directTopicId === null ? NO_TOPIC : { direct_messages_topic_id: address.directTopicId }
}

function sendPayload(address: ChatAddress, message: RenderedMessage, replyTo: number | null): object {
  return {
    ...content(message),
    ...topicOf(address),
    ...(replyTo === null ? {} : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
  }
}

function readSentId(result: unknown): number | null {
  const message = toRecord(result)
  return message && toId(message.message_id)
}

function isUnchanged(failure: Parameters<typeof toOutcome>[0]): boolean {
  return failure.kind === 'refused' && failure.description.includes('message is not modified')
}

function isGone(failure: Parameters<typeof toOutcome>[0]): boolean {
  return failure.kind === 'refused' && failure.description.includes('message to delete not found')
}

const NO_TOPIC = {}
