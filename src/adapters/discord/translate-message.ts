import { type APIEmbed, type APIMessage, type APIUser, ComponentType, MessageType } from 'discord.js'
import type { Conversation, MessageEvent, Person } from '#src/chat/message.ts'
import { snowflakeTime, toConversationId, toPersonId, toPlaceId } from './ids.ts'

/** Links taken from one message at most; nobody writes more, except to make work. */
const HIDDEN_URLS_MAX = 50
const NO_MENTIONS: readonly APIUser[] = []
const URL_IN_TEXT = /https?:\/\/[^\s<>()[\]"]+/g

/** Is a message as the gateway dispatches it or as REST gives it; REST leaves out guild and member. */
export type IncomingMessage = Omit<APIMessage, 'author'> & {
  readonly author?: APIUser
  readonly guild_id?: string
  readonly member?: { readonly nick?: string | null }
}

/** Tells what the client knows of a guild. */
export interface GuildInfo {
  readonly name: string
  /** Null where the admins have not chosen one. */
  readonly languageTag: string | null
}

export type FindGuild = (guildId: string) => GuildInfo | null

/** Tells whether a person wrote this message: neither a bot, a webhook nor Discord itself. */
export function isFromPerson(message: IncomingMessage): message is IncomingMessage & { readonly author: APIUser } {
  const { author, type } = message
  if (!author || author.bot || author.system || message.webhook_id !== undefined) return false
  return type === MessageType.Default || type === MessageType.Reply
}

/** Tells whether a message speaks to the bot: in private, by a mention, or by a reply. */
export function isForBot(message: IncomingMessage, botId: string): boolean {
  if (message.guild_id === undefined) return true
  if (message.referenced_message?.author?.id === botId) return true
  // A loop: this runs for every message of every channel, and a callback would be an object each time.
  for (const user of message.mentions ?? NO_MENTIONS) if (user.id === botId) return true
  return false
}

/** Gives what a person wrote or forwarded, without the mention that addresses the bot. */
export function textOf(message: Pick<IncomingMessage, 'content' | 'message_snapshots'>, botId: string): string {
  const forwarded = (message.message_snapshots ?? []).map((snapshot) => snapshot.message.content)
  const text = [message.content ?? '', ...forwarded].filter((part) => part !== '').join('\n')
  return text.startsWith(`<@${botId}>`) ? text.slice(botId.length + 3).trimStart() : text
}

/** Gives the links of embeds, buttons and forwarded messages that do not stand in the text. */
export function hiddenUrlsOf(
  message: Pick<IncomingMessage, 'embeds' | 'components' | 'message_snapshots'>,
  text: string,
) {
  const urls = new Set<string>()
  const collect = (part: Pick<IncomingMessage, 'embeds' | 'components'>) => {
    for (const embed of part.embeds ?? []) for (const url of embedUrls(embed)) urls.add(url)
    for (const component of part.components ?? []) for (const url of componentUrls(component)) urls.add(url)
  }
  collect(message)
  for (const snapshot of message.message_snapshots ?? []) collect(snapshot.message)
  return [...urls].filter((url) => !text.includes(url)).slice(0, HIDDEN_URLS_MAX)
}

/** Makes the event of a message that `isFromPerson`. */
export function toMessageEvent(
  message: IncomingMessage & { readonly author: APIUser },
  botId: string,
  findGuild: FindGuild,
  isEdit: boolean,
): MessageEvent {
  const text = textOf(message, botId)
  const conversation = toConversation(message.channel_id, message.guild_id ?? null, findGuild)
  const person = toPerson(message.author, message.member?.nick ?? null, null)
  const editedAt = message.edited_timestamp ?? null
  return {
    type: 'message',
    eventId: isEdit ? `e:${message.id}:${editedAt}` : `m:${message.id}`,
    platform: 'discord',
    occurredAt: isEdit && editedAt !== null ? Date.parse(editedAt) : snowflakeTime(message.id),
    conversation,
    person,
    target: {
      platform: 'discord',
      conversationId: conversation.conversationId,
      messageId: message.id,
      personId: person.personId,
      interaction: null,
    },
    messageId: message.id,
    text,
    hiddenUrls: hiddenUrlsOf(message, text),
    isEdit,
    isForBot: isForBot(message, botId),
    hasAttachments: (message.attachments?.length ?? 0) > 0 || (message.sticker_items?.length ?? 0) > 0,
    replyToMessageId: message.referenced_message?.id ?? null,
  }
}

/** Describes a channel; one without a guild is the private chat with the bot. */
export function toConversation(channelId: string, guildId: string | null, findGuild: FindGuild): Conversation {
  const guild = guildId === null ? null : findGuild(guildId)
  return {
    conversationId: toConversationId(channelId),
    kind: guildId === null ? 'private' : 'group',
    placeId: guildId === null ? null : toPlaceId(guildId),
    title: guild?.name ?? null,
    languageTag: guild?.languageTag ?? null,
  }
}

/** Describes a user by the name that others see. */
export function toPerson(user: APIUser, nick: string | null, languageTag: string | null): Person {
  return {
    personId: toPersonId(user.id),
    displayName: nick ?? user.global_name ?? user.username,
    languageTag,
    isBot: user.bot ?? false,
  }
}

function embedUrls(embed: APIEmbed): string[] {
  const texts = [embed.description, ...(embed.fields ?? []).map((field) => field.value)]
  const written = texts.flatMap((text) => text?.match(URL_IN_TEXT) ?? [])
  return [embed.url, embed.author?.url, ...written].filter((url) => url !== undefined)
}

/** Components nest: rows, sections and containers hold buttons and texts. */
function componentUrls(component: unknown): string[] {
  if (typeof component !== 'object' || component === null) return []
  const { type, url, content, components, accessory } = component as Record<string, unknown>
  const own = type === ComponentType.Button && typeof url === 'string' ? [url] : []
  const written = type === ComponentType.TextDisplay && typeof content === 'string' ? content.match(URL_IN_TEXT) : null
  const inner = Array.isArray(components) ? components.flatMap(componentUrls) : []
  return [...own, ...(written ?? []), ...inner, ...componentUrls(accessory)]
}
