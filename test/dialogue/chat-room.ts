import type { ConversationId, PersonId, PlaceId, PlatformId } from '#src/chat/message.ts'
import type { Reply } from '#src/chat/reply.ts'

/** Is a message of the bot as the chat platform shows it. */
export interface ShownMessage {
  readonly messageId: string
  readonly conversationId: ConversationId
  readonly deliveryId: string | null
  readonly replyTo: string | null
  /** Who alone sees it; null for all. */
  readonly onlyFor: PersonId | null
  /** Text posted in place of a member's message. */
  readonly repost: { readonly name: string; readonly text: string } | null
  readonly postedAt: number
  reply: Reply
  editsCount: number
}

/** Is the chat platform's side: outlives every process of the bot. */
export interface ChatRoom {
  readonly platform: PlatformId
  readonly shown: ShownMessage[]
  /** Ids of people's messages that the bot has removed. */
  readonly removedOriginals: string[]
  /** Notes that popped up for people who pressed a button. */
  readonly notes: { readonly personId: PersonId | null; readonly note: string }[]
  readonly deferred: { readonly interactionId: string; readonly visibility: string }[]
  readonly admins: Set<string>
  readonly privateChats: Set<ConversationId>
  nextId(): string
}

/** Makes an empty platform. */
export function createChatRoom(platform: PlatformId): ChatRoom {
  let id = 100
  return {
    platform,
    shown: [],
    removedOriginals: [],
    notes: [],
    deferred: [],
    admins: new Set(),
    privateChats: new Set(),
    nextId: () => String(++id),
  }
}

/** Names somebody's admin right in a place. */
export function adminKey(placeId: PlaceId, personId: PersonId): string {
  return `${placeId} ${personId}`
}
