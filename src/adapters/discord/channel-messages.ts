import { type APIMessage, ChannelType, Routes } from 'discord.js'
import { BoundedMap } from '#src/chat/bounded-map.ts'
import type { MessageRef, SendOptions, SendOutcome } from '#src/chat/chat-platform.ts'
import type { Clock } from '#src/chat/clock.ts'
import type { ReplyTarget } from '#src/chat/message.ts'
import { type Reply, replyToText } from '#src/chat/reply.ts'
import type { CallResult, Calls, MessageBody } from './calls.ts'
import { CONTENT_LENGTH_MAX, MESSAGES_PER_READ_MAX } from './discord-limits.ts'
import { cleanText, escapeMarkdown, fitText } from './escape-text.ts'
import { privateChatUser, snowflakeTime, toConversationId, toSnowflake } from './ids.ts'
import type { ReportPermission } from './permissions.ts'
import { carriesDelivery } from './render-buttons.ts'
import { renderReply, urlCarriesDelivery } from './render-reply.ts'
import { DISCORD_CODES } from './send-outcome.ts'

/** Channels remembered as private chats or not. */
const REMEMBERED_MAX = 10_000
/** How far back a delivery is looked for: a busy channel is read in this many calls at most, … */
const SEARCH_READS_MAX = 5
/** … and not beyond messages of this age: a delivery that is looked for is younger. */
const SEARCH_AGE_MAX_MS = 6 * 3_600_000
/** Full buckets waited for per call, and the wait where Discord names none. */
const SEARCH_FLOODS_MAX = 10
const SEARCH_FLOOD_MS = 1_000

/** Sends, edits, removes and finds messages by channel, without an interaction. */
export interface ChannelMessages {
  /** Remembers that a channel is a private chat with the bot. */
  notePrivate(channelId: string): void
  send(target: ReplyTarget, reply: Reply, options: SendOptions): Promise<SendOutcome>
  edit(ref: MessageRef, reply: Reply): Promise<CallResult<APIMessage>>
  remove(ref: Pick<MessageRef, 'conversationId' | 'messageId'>): Promise<CallResult<unknown>>
  find(target: ReplyTarget, deliveryId: string): Promise<MessageRef | 'absent' | 'unreadable'>
}

export interface ChannelMessagesDeps {
  readonly calls: Calls
  readonly clock: Clock
  readonly applicationId: () => string
  readonly botId: () => string
  readonly report: ReportPermission
}

/** Makes the sender of one bot. */
export function createChannelMessages(deps: ChannelMessagesDeps): ChannelMessages {
  const { calls } = deps
  const isPrivate = new BoundedMap<string, boolean>(REMEMBERED_MAX)
  const openedChats = new BoundedMap<string, string>(REMEMBERED_MAX)

  async function isPrivateChat(channelId: string): Promise<boolean> {
    const known = isPrivate.get(channelId)
    if (known !== undefined) return known
    const channel = await calls.get<{ type: ChannelType }>(Routes.channel(channelId))
    if (channel.ok) isPrivate.set(channelId, channel.value.type === ChannelType.DM)
    return channel.ok && channel.value.type === ChannelType.DM
  }

  /** A private chat that is named by its person has to be opened to learn its channel. */
  async function channelOf(target: ReplyTarget): Promise<CallResult<string>> {
    const id = privateChatUser(target.conversationId)
    if (id === null) return { ok: true, value: toSnowflake(target.conversationId) }
    const opened = openedChats.get(id)
    if (opened !== undefined) return { ok: true, value: opened }
    const chat = await calls.write<{ id: string }>('POST', Routes.userChannels(), { recipient_id: id })
    if (!chat.ok) return chat
    openedChats.set(id, chat.value.id)
    isPrivate.set(chat.value.id, true)
    return { ok: true, value: chat.value.id }
  }

  async function post(channelId: string, target: ReplyTarget, content: MessageBody, options: SendOptions) {
    const identity = { nonce: options.deliveryId, enforce_nonce: true }
    const body = { ...content, ...identity }
    const reference = target.messageId
      ? { message_reference: { message_id: target.messageId, fail_if_not_exists: false } }
      : null
    const route = Routes.channelMessages(channelId)
    const result = await calls.writeMessage<APIMessage>('POST', route, { ...body, ...reference })
    if (result.ok || result.discordCode !== DISCORD_CODES.noHistoryToReply) return result
    deps.report(channelId, 'ReadMessageHistory')
    return calls.writeMessage<APIMessage>('POST', route, body)
  }

  async function send(target: ReplyTarget, reply: Reply, options: SendOptions): Promise<SendOutcome> {
    const channel = await channelOf(target)
    if (!channel.ok) return channel.outcome
    if (reply.visibility === 'private' && !(await isPrivateChat(channel.value))) return NO_PRIVATE
    const rendered = renderReply(reply, options.deliveryId)
    let result = await post(channel.value, target, { ...rendered }, options)
    if (!result.ok && result.discordCode === DISCORD_CODES.emptyMessage) {
      // Without the right to embed links Discord drops embeds, and then finds nothing left.
      deps.report(channel.value, 'EmbedLinks')
      result = await post(channel.value, target, { ...asText(reply), components: rendered.components }, options)
    }
    if (!result.ok) {
      if (result.discordCode === DISCORD_CODES.missingPermissions) deps.report(channel.value, 'SendMessages')
      if (result.discordCode === DISCORD_CODES.missingAccess) deps.report(channel.value, 'ViewChannel')
      return result.outcome
    }
    return { outcome: 'sent', ref: refOf(channel.value, result.value.id) }
  }

  function isOurs(message: APIMessage): boolean {
    return message.author?.id === deps.botId() || message.application_id === deps.applicationId()
  }

  /** A restart may look for a hundred deliveries at once; one that is not looked for would count as lost. */
  async function readPage(channelId: string, query: Record<string, string>) {
    for (let floods = 0; ; floods += 1) {
      const page = await calls.get<readonly APIMessage[]>(Routes.channelMessages(channelId), query)
      if (page.ok || page.outcome.outcome !== 'refused' || page.outcome.code !== 'FLOOD') return page
      if (floods >= SEARCH_FLOODS_MAX) return page
      await deps.clock.sleep(page.outcome.retryAfterMs ?? SEARCH_FLOOD_MS)
    }
  }

  /** Reads forward from the message that was answered, else back from the newest. */
  async function find(target: ReplyTarget, deliveryId: string): Promise<MessageRef | 'absent' | 'unreadable'> {
    const channel = await channelOf(target)
    if (!channel.ok) return 'unreadable'
    const isForward = target.messageId !== null && snowflakeTime(target.messageId) > 0
    let cursor: Record<string, string> = isForward ? { after: target.messageId ?? '0' } : {}
    for (let reads = 0; reads < SEARCH_READS_MAX; reads += 1) {
      const query = { limit: String(MESSAGES_PER_READ_MAX), ...cursor }
      const page = await readPage(channel.value, query)
      if (!page.ok) return 'unreadable'
      const messages = page.value.toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
      const found = messages.find((message) => isOurs(message) && carries(message, deliveryId))
      if (found) return refOf(channel.value, found.id)
      const [oldest, newest] = [messages[0], messages.at(-1)]
      if (!oldest || !newest || messages.length < MESSAGES_PER_READ_MAX) return 'absent'
      if (!isForward && deps.clock.now() - snowflakeTime(oldest.id) > SEARCH_AGE_MAX_MS) return 'absent'
      cursor = isForward ? { after: newest.id } : { before: oldest.id }
    }
    return 'unreadable'
  }

  return {
    notePrivate: (channelId) => void isPrivate.set(channelId, true),
    send,
    find,
    edit: (ref, reply) => calls.writeMessage('PATCH', messageRoute(ref), { ...renderReply(reply, '') }),
    remove: (ref) => calls.remove(messageRoute(ref)),
  }
}

const NO_PRIVATE: SendOutcome = { outcome: 'refused', code: 'NO_PRIVATE', retryAfterMs: null }

function refOf(channelId: string, messageId: string): MessageRef {
  return { conversationId: toConversationId(channelId), messageId }
}

function messageRoute(ref: Pick<MessageRef, 'conversationId' | 'messageId'>) {
  return Routes.channelMessage(toSnowflake(ref.conversationId), ref.messageId)
}

function asText(reply: Reply): MessageBody {
  return { content: fitText(cleanText(replyToText(reply)), CONTENT_LENGTH_MAX, escapeMarkdown) }
}

/** Discord gives the nonce back for a while only; buttons and URLs keep the delivery id. */
function carries(message: APIMessage, deliveryId: string): boolean {
  if (message.nonce === deliveryId) return true
  if (message.embeds?.some((embed) => urlCarriesDelivery(embed.url, deliveryId))) return true
  const customIds = (message.components ?? []).flatMap((row) =>
    'components' in row ? row.components.flatMap((part) => ('custom_id' in part ? [part.custom_id] : [])) : [],
  )
  return customIds.some((customId) => carriesDelivery(customId, deliveryId))
}
