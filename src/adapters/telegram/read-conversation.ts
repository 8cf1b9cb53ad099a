import type { Conversation } from '#src/chat/message.ts'
import { toConversationId, toPlaceId } from './conversation-id.ts'
import { toEphemeralMessageId } from './message-id.ts'
import { type RawRecord, toId, toRecord, toText } from './record.ts'

/** Reads where a message stands: its chat and, in a forum, its topic. Null for a chat without an id. */
export function readConversation(chat: RawRecord, message: RawRecord): Conversation | null {
  const chatId = toId(chat.id)
  if (chatId === null) return null
  // Replies in ordinary groups carry a thread id too; only a topic's messages may be answered with it.
  const threadId = message.is_topic_message === true ? toId(message.message_thread_id) : null
  const directTopic = toRecord(message.direct_messages_topic)
  return {
    conversationId: toConversationId(chatId, threadId, directTopic ? toId(directTopic.topic_id) : null),
    kind: readKind(chat.type),
    placeId: chat.type === 'private' ? null : toPlaceId(chatId),
    title: toText(chat.title),
    languageTag: null,
  }
}

/** Names the private chat with a person, for what happens outside of any chat we know. */
export function privateConversation(personId: number): Conversation {
  return {
    conversationId: toConversationId(personId, null, null),
    kind: 'private',
    placeId: null,
    title: null,
    languageTag: null,
  }
}

/** Reads a message's name; ephemeral ones have 0 as their id. Null when it has none. */
export function readMessageId(message: RawRecord): string | null {
  const messageId = toId(message.message_id)
  if (messageId !== null && messageId > 0) return String(messageId)
  const ephemeralId = toId(message.ephemeral_message_id)
  if (ephemeralId === null) return null
  const receiver = toRecord(message.receiver_user) ?? toRecord(message.from)
  const receiverId = receiver && toId(receiver.id)
  return receiverId === null ? null : toEphemeralMessageId({ ephemeralId, receiverId })
}

function readKind(type: unknown): Conversation['kind'] {
  if (type === 'private') return 'private'
  return type === 'channel' ? 'channel' : 'group'
}
