import type { ConversationId, PersonId, PlaceId } from '#src/chat/message.ts'

/** Milliseconds from 1970 to Discord's first second, where its ids begin. `reference.mdx#snowflakes`, read 2026-11-20. */
const DISCORD_EPOCH_MS = 1_420_070_400_000n

const PRIVATE_MARK = '@'

/** Names a Discord channel or thread for the rest of the bot. */
export function toConversationId(channelId: string): ConversationId {
  return `discord:${channelId}` as ConversationId
}

/** Names a Discord user for the rest of the bot. */
export function toPersonId(userId: string): PersonId {
  return `discord:${userId}` as PersonId
}

/** Names a Discord guild for the rest of the bot. */
export function toPlaceId(guildId: string): PlaceId {
  return `discord:${guildId}` as PlaceId
}

/** Names the private chat with a user, whose channel is not known before it is opened. */
export function toPrivateConversationId(personId: PersonId): ConversationId {
  return `discord:${PRIVATE_MARK}${toSnowflake(personId)}` as ConversationId
}

/** Gives the user whose private chat a conversation names; null when it names a channel. */
export function privateChatUser(conversationId: ConversationId): string | null {
  const id = toSnowflake(conversationId)
  return id.startsWith(PRIVATE_MARK) ? id.slice(PRIVATE_MARK.length) : null
}

/** Gives the bare snowflake inside one of our ids. */
export function toSnowflake(id: ConversationId | PersonId | PlaceId): string {
  return id.slice(id.indexOf(':') + 1)
}

/** Reads when a snowflake was made, epoch ms; 0 for anything that is none. */
export function snowflakeTime(id: string): number {
  return /^\d{1,20}$/.test(id) ? Number((BigInt(id) >> 22n) + DISCORD_EPOCH_MS) : 0
}
