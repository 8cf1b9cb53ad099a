import type { CommandEvent, Conversation, MessageEvent, Person, PlaceEvent } from '#src/chat/message.ts'
import { type CommandText, parseCommandText } from './command-text.ts'
import { toConversationId, toPlaceId } from './conversation-id.ts'
import { collectHiddenUrls, collectQuotedUrls, hasWantedUrl, readEntities, readText } from './hidden-urls.ts'
import { readConversation, readMessageId } from './read-conversation.ts'
import { isRecord, type RawRecord, toId, toRecord } from './record.ts'
import { isFromBot, readSpeaker } from './speaker.ts'
import type { TranslateContext } from './translate-context.ts'

/**
 * Translates a message or channel post, new or edited; null for what the bot has nothing to do with.
 *
 * Most group chatter ends in `isWanted` before anything is allocated.
 */
export function translateMessage(
  message: RawRecord,
  updateId: number,
  isEdit: boolean,
  context: TranslateContext,
): MessageEvent | CommandEvent | PlaceEvent | null {
  const chat = toRecord(message.chat)
  const chatId = chat && toId(chat.id)
  if (!chat || chatId === null) return null
  if (message.migrate_to_chat_id !== undefined || message.migrate_from_chat_id !== undefined)
    return translateMigration(message, chatId, context)
  if (isFromBot(message, context.botId) || isCopyOfOwnPost(message, context)) return null
  const text = readText(message)
  const command = isEdit ? null : parseCommandText(text)
  if (command && !isForeign(command, context)) {
    if (command.botName !== null || chat.type === 'private' || context.commandNames.has(command.name))
      return isTaken(command, context) ? toCommand(message, chat, updateId, command, context) : null
  } else if (command) return null
  const isAddressed = isForBot(message, chat, context)
  return isWanted(message, text, isAddressed, isEdit, chat, context)
    ? toMessage(message, chat, updateId, text, isAddressed, isEdit, context)
    : null
}

/** Makes the event of a group's move to a supergroup. Both chats report it: the id is the same for both. */
export function migrationEvent(fromChatId: number, toChatId: number, occurredAt: number): PlaceEvent {
  const conversationId = toConversationId(fromChatId, null, null)
  return {
    type: 'place',
    eventId: `migrated:${fromChatId}:${toChatId}`,
    platform: 'telegram',
    occurredAt,
    conversation: { conversationId, kind: 'group', placeId: toPlaceId(fromChatId), title: null, languageTag: null },
    person: null,
    target: { platform: 'telegram', conversationId, messageId: null, personId: null, interaction: null },
    change: { kind: 'migrated', toPlaceId: toPlaceId(toChatId) },
  }
}

function translateMigration(message: RawRecord, chatId: number, context: TranslateContext): PlaceEvent | null {
  const to = toId(message.migrate_to_chat_id)
  const from = toId(message.migrate_from_chat_id)
  const occurredAt = readTime(message, 'date', context)
  if (to !== null) return migrationEvent(chatId, to, occurredAt)
  return from === null ? null : migrationEvent(from, chatId, occurredAt)
}

function isForeign(command: CommandText, context: TranslateContext): boolean {
  return command.botName !== null && command.botName !== context.username
}

function isTaken(command: CommandText, context: TranslateContext): boolean {
  return !context.isMounted || context.commandNames.has(command.name)
}

function isCopyOfOwnPost(message: RawRecord, context: TranslateContext): boolean {
  if (message.is_automatic_forward !== true) return false
  const origin = toRecord(message.forward_origin)
  const channel = origin && toRecord(origin.chat)
  const chatId = channel && toId(channel.id)
  const messageId = origin && toId(origin.message_id)
  return chatId !== null && messageId !== null && context.isOwnPost(chatId, messageId)
}

/** Written to the bot: in private, naming it, or as a reply to it. */
function isForBot(message: RawRecord, chat: RawRecord, context: TranslateContext): boolean {
  if (chat.type === 'private') return true
  const replied = toRecord(message.reply_to_message)
  const author = replied && toRecord(replied.from)
  if (author && author.id === context.botId) return true
  return mentionsBot(message, context)
}

function mentionsBot(message: RawRecord, context: TranslateContext): boolean {
  for (const entity of readEntities(message)) {
    if (!isRecord(entity)) continue
    if (entity.type === 'text_mention') {
      const user = toRecord(entity.user)
      if (user && user.id === context.botId) return true
    } else if (entity.type === 'mention') {
      const { offset, length } = entity
      if (typeof offset !== 'number' || length !== context.username.length + 1) continue
      if (
        readText(message)
          .slice(offset + 1, offset + length)
          .toLowerCase() === context.username
      )
        return true
    }
  }
  return false
}

function isWanted(
  message: RawRecord,
  text: string,
  isAddressed: boolean,
  isEdit: boolean,
  chat: RawRecord,
  context: TranslateContext,
): boolean {
  if (context.intake.wants(text)) return true
  if (isAddressed && !context.isMounted && (text !== '' || isEdit)) return true
  if (hasWantedUrl(message, (url) => context.intake.wants(url))) return true
  if (!isEdit) return false
  const conversation = readConversation(chat, message)
  const messageId = readMessageId(message)
  return (
    conversation !== null && messageId !== null && context.intake.hasAnswered(conversation.conversationId, messageId)
  )
}

function toMessage(
  message: RawRecord,
  chat: RawRecord,
  updateId: number,
  text: string,
  isAddressed: boolean,
  isEdit: boolean,
  context: TranslateContext,
): MessageEvent | null {
  const base = readBase(message, chat, updateId, isEdit ? 'edit_date' : 'date', context)
  if (!base || base.target.messageId === null) return null
  const replied = toRecord(message.reply_to_message)
  // Naming the bot under somebody's link asks for that link.
  const isAsking =
    isAddressed && replied !== null && base.conversation.kind !== 'private' && !isFromBot(replied, context.botId)
  const hiddenUrls = collectHiddenUrls(message)
  return {
    ...base,
    type: 'message',
    messageId: base.target.messageId,
    text,
    hiddenUrls: isAsking ? merge(hiddenUrls, collectQuotedUrls(message)) : hiddenUrls,
    isEdit,
    isForBot: isAddressed,
    // Anything but a plain text would lose its picture, file or layout in a repost.
    hasAttachments: typeof message.text !== 'string',
    replyToMessageId: replied && readMessageId(replied),
  }
}

function toCommand(
  message: RawRecord,
  chat: RawRecord,
  updateId: number,
  command: CommandText,
  context: TranslateContext,
): CommandEvent | null {
  const base = readBase(message, chat, updateId, 'date', context)
  return (
    base && {
      ...base,
      type: 'command',
      name: command.name,
      options: { text: command.rest },
      isStructured: false,
      messageId: base.target.messageId,
      hiddenUrls: merge(collectHiddenUrls(message), collectQuotedUrls(message)),
    }
  )
}

interface MessageBase {
  readonly eventId: string
  readonly platform: 'telegram'
  readonly occurredAt: number
  readonly conversation: Conversation
  readonly person: Person | null
  readonly target: MessageEvent['target']
}

function readBase(
  message: RawRecord,
  chat: RawRecord,
  updateId: number,
  timeKey: 'date' | 'edit_date',
  context: TranslateContext,
): MessageBase | null {
  const conversation = readConversation(chat, message)
  if (!conversation) return null
  const person = readSpeaker(message, chat)
  const personId = person?.personId ?? null
  const { conversationId } = conversation
  return {
    eventId: String(updateId),
    platform: 'telegram',
    occurredAt: readTime(message, timeKey, context),
    conversation,
    person,
    target: { platform: 'telegram', conversationId, messageId: readMessageId(message), personId, interaction: null },
  }
}

function readTime(message: RawRecord, key: string, context: TranslateContext): number {
  const seconds = toId(message[key])
  return seconds === null || seconds <= 0 ? context.now() : seconds * 1000
}

function merge(one: readonly string[], other: readonly string[]): readonly string[] {
  return other.length === 0 ? one : [...new Set([...one, ...other])]
}
