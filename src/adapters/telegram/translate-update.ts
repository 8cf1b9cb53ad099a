import { parsePayload } from '#src/chat/action-payload.ts'
import type { ActionEvent, ChatEvent, InlineEvent, PlaceEvent } from '#src/chat/message.ts'
import { toPersonId } from './conversation-id.ts'
import { privateConversation, readConversation, readMessageId } from './read-conversation.ts'
import { isRecord, type RawRecord, toId, toRecord, toText } from './record.ts'
import { readUser } from './speaker.ts'
import type { TranslateContext } from './translate-context.ts'
import { translateMessage } from './translate-message.ts'

/** Statuses of a chat member who is in the chat; `restricted` tells by `is_member`. Bot API `ChatMember`. */
const PRESENT = new Set(['creator', 'administrator', 'member'])

/** Marks the token of a press on a message that was sent through inline mode. */
export const INLINE_TOKEN_PREFIX = 'inline:'

/** Translates a raw update; null for what concerns nobody here. Never throws, whatever it is given. */
export function translateUpdate(update: unknown, context: TranslateContext): ChatEvent | null {
  if (!isRecord(update)) return null
  const updateId = toId(update.update_id)
  if (updateId === null) return null
  const message = toRecord(update.message) ?? toRecord(update.channel_post)
  if (message) return translateMessage(message, updateId, false, context)
  const edited = toRecord(update.edited_message) ?? toRecord(update.edited_channel_post)
  if (edited) return translateMessage(edited, updateId, true, context)
  const press = toRecord(update.callback_query)
  if (press) return translatePress(press, updateId, context)
  const query = toRecord(update.inline_query)
  if (query) return translateInlineQuery(query, updateId, context)
  const membership = toRecord(update.my_chat_member)
  return membership && translateMembership(membership, updateId, context)
}

function translatePress(press: RawRecord, updateId: number, context: TranslateContext): ActionEvent | null {
  const id = toText(press.id)
  const payload = toText(press.data)
  const from = toRecord(press.from)
  const person = from && readUser(from)
  const personId = from && toId(from.id)
  if (!id || payload === null || !person || personId === null) return null
  if (context.isMounted && parsePayload(payload) === null) return null
  const message = toRecord(press.message)
  const chat = message && toRecord(message.chat)
  const conversation = chat ? readConversation(chat, message) : privateConversation(personId)
  if (!conversation) return null
  const inlineId = toText(press.inline_message_id)
  const messageId = message && readMessageId(message)
  return {
    type: 'action',
    eventId: String(updateId),
    platform: 'telegram',
    // A press carries no time of its own.
    occurredAt: context.now(),
    conversation,
    person,
    target: {
      platform: 'telegram',
      conversationId: conversation.conversationId,
      messageId,
      personId: person.personId,
      interaction: { id, token: inlineId === null ? '' : INLINE_TOKEN_PREFIX + inlineId, kind: 'callback' },
    },
    payload,
    messageId,
    fields: {},
  }
}

function translateInlineQuery(query: RawRecord, updateId: number, context: TranslateContext): InlineEvent | null {
  const id = toText(query.id)
  const text = toText(query.query)
  const from = toRecord(query.from)
  const person = from && readUser(from)
  const personId = from && toId(from.id)
  if (!id || text === null || !person || personId === null) return null
  if (context.isMounted && !context.intake.wants(text)) return null
  const conversation = privateConversation(personId)
  return {
    type: 'inline',
    eventId: String(updateId),
    platform: 'telegram',
    occurredAt: context.now(),
    conversation,
    person,
    target: {
      platform: 'telegram',
      conversationId: conversation.conversationId,
      messageId: null,
      personId: toPersonId(personId),
      interaction: { id, token: '', kind: 'inline' },
    },
    query: text,
    offset: toText(query.offset) ?? '',
  }
}

function translateMembership(change: RawRecord, updateId: number, context: TranslateContext): PlaceEvent | null {
  const chat = toRecord(change.chat)
  const conversation = chat && readConversation(chat, change)
  if (!conversation?.placeId) return null
  const was = isPresent(change.old_chat_member)
  const is = isPresent(change.new_chat_member)
  if (was === is) return null
  const from = toRecord(change.from)
  const person = from && readUser(from)
  const seconds = toId(change.date)
  return {
    type: 'place',
    eventId: String(updateId),
    platform: 'telegram',
    occurredAt: seconds === null ? context.now() : seconds * 1000,
    conversation,
    person,
    target: {
      platform: 'telegram',
      conversationId: conversation.conversationId,
      messageId: null,
      personId: person?.personId ?? null,
      interaction: null,
    },
    change: { kind: is ? 'joined' : 'left' },
  }
}

function isPresent(value: unknown): boolean {
  const member = toRecord(value)
  if (!member) return false
  const { status } = member
  return (typeof status === 'string' && PRESENT.has(status)) || (status === 'restricted' && member.is_member === true)
}
