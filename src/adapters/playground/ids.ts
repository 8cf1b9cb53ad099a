import type { ConversationId, PersonId, PlaceId } from '#src/chat/message.ts'
import { findPersonKey, type PersonKey } from './people.ts'

/** Names a room of a session: everybody's group, or one person's private chat with the bot. */
export type RoomKey = 'group' | `private:${PersonKey}`

interface ParsedId {
  readonly sessionId: string
  readonly rest: string
}

export function placeIdOf(sessionId: string): PlaceId {
  return `playground:${sessionId}` as PlaceId
}

export function conversationIdOf(sessionId: string, room: RoomKey): ConversationId {
  return `playground:${sessionId}:${room}` as ConversationId
}

export function personIdOf(sessionId: string, person: PersonKey): PersonId {
  return `playground:${sessionId}:${person}` as PersonId
}

/** Reads a conversation id; null for another platform's or a malformed one. */
export function parseConversationId(id: string): { readonly sessionId: string; readonly room: RoomKey } | null {
  const parsed = parseId(id)
  const room = parsed && parseRoomKey(parsed.rest)
  return room ? { sessionId: parsed.sessionId, room } : null
}

/** Reads a person id; null for another platform's or a malformed one. */
export function parsePersonId(id: string): { readonly sessionId: string; readonly person: PersonKey } | null {
  const parsed = parseId(id)
  const person = parsed && findPersonKey(parsed.rest)
  return person ? { sessionId: parsed.sessionId, person } : null
}

/** Reads a place id: the session whose group it is; null for another platform's or a malformed one. */
export function parsePlaceId(id: string): string | null {
  return /^playground:([\w-]+)$/.exec(id)?.[1] ?? null
}

function parseRoomKey(text: string): RoomKey | undefined {
  if (text === 'group') return 'group'
  const person = text.startsWith('private:') ? findPersonKey(text.slice('private:'.length)) : undefined
  return person && `private:${person}`
}

function parseId(id: string): ParsedId | null {
  const match = /^playground:([\w-]+):(.+)$/.exec(id)
  return match?.[1] && match[2] ? { sessionId: match[1], rest: match[2] } : null
}
