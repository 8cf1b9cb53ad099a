import type { ConversationId, PersonId, PlaceId } from '#src/chat/message.ts'

/** Names a chat and, in it, a forum topic or the topic of a channel's direct messages. */
export interface ChatAddress {
  readonly chatId: number
  readonly threadId: number | null
  readonly directTopicId: number | null
}

const ADDRESS = /^telegram:(-?\d{1,16})(?::(d?)(\d{1,16}))?$/
const PEER = /^telegram:(-?\d{1,16})$/

/** Writes `telegram:-1001`, `telegram:-1001:77` (topic) or `telegram:-1001:d77` (direct messages of a channel). */
export function toConversationId(
  chatId: number,
  threadId: number | null,
  directTopicId: number | null,
): ConversationId {
  if (threadId !== null) return `telegram:${chatId}:${threadId}` as ConversationId
  if (directTopicId !== null) return `telegram:${chatId}:d${directTopicId}` as ConversationId
  return `telegram:${chatId}` as ConversationId
}

/**
 * Reads a conversation id.
 * @throws RangeError for one of another platform: a programming error
 */
export function parseConversationId(conversationId: ConversationId): ChatAddress {
  const [, chat, direct, topic] = ADDRESS.exec(conversationId) ?? []
  if (chat === undefined) throw new RangeError(`no Telegram conversation: ${conversationId}`)
  const topicId = topic === undefined ? null : Number(topic)
  return {
    chatId: Number(chat),
    threadId: direct === 'd' ? null : topicId,
    directTopicId: direct === 'd' ? topicId : null,
  }
}

/** Names a group or channel. */
export function toPlaceId(chatId: number): PlaceId {
  return `telegram:${chatId}` as PlaceId
}

/** Names a person, or the chat in whose name somebody writes. */
export function toPersonId(peerId: number): PersonId {
  return `telegram:${peerId}` as PersonId
}

/** Reads the number of a person or place; null for one of another platform. */
export function parsePeerId(id: PersonId | PlaceId): number | null {
  const [, peer] = PEER.exec(id) ?? []
  return peer === undefined ? null : Number(peer)
}
