import type { Person } from '#src/chat/message.ts'
import { toPersonId } from './conversation-id.ts'
import { type RawRecord, toId, toRecord, toText } from './record.ts'

/**
 * Reads who wrote a message; null when nobody is named.
 *
 * Where somebody writes in the name of a chat (an anonymous administrator, a channel), that chat is the speaker:
 * `personId` then equals the place's id exactly when the place itself speaks, which only its administrators can do.
 */
export function readSpeaker(message: RawRecord, chat: RawRecord): Person | null {
  const senderChat = toRecord(message.sender_chat)
  if (senderChat) return toChatPerson(senderChat, message)
  const from = toRecord(message.from)
  if (from) return readUser(from)
  return chat.type === 'channel' ? toChatPerson(chat, message) : null
}

/** Reads a user. */
export function readUser(user: RawRecord): Person | null {
  const id = toId(user.id)
  if (id === null) return null
  const firstName = toText(user.first_name) ?? ''
  const lastName = toText(user.last_name)
  return {
    personId: toPersonId(id),
    displayName: lastName ? `${firstName} ${lastName}` : firstName,
    languageTag: toText(user.language_code),
    isBot: user.is_bot === true,
  }
}

function toChatPerson(chat: RawRecord, message: RawRecord): Person | null {
  const id = toId(chat.id)
  if (id === null) return null
  const displayName = toText(message.author_signature) ?? toText(chat.title) ?? toText(chat.username) ?? ''
  return { personId: toPersonId(id), displayName, languageTag: null, isBot: false }
}

/**
 * Tells whether a message comes from a bot, ourselves included. The service bots that stand in for anonymous
 * administrators and for channels are none: they come with `sender_chat`.
 */
export function isFromBot(message: RawRecord, botId: number): boolean {
  const viaBot = toRecord(message.via_bot)
  if (viaBot && viaBot.id === botId) return true
  const origin = toRecord(message.forward_origin)
  const author = origin && toRecord(origin.sender_user)
  if (author && author.id === botId) return true
  const from = toRecord(message.from)
  return from !== null && from.is_bot === true && message.sender_chat === undefined
}
