import { LOCALES, type Locale } from '#src/chat/locale.ts'
import type { Reply } from '#src/chat/reply.ts'
import type { RoomKey } from './ids.ts'
import { PEOPLE, type PersonKey } from './people.ts'

/** Messages a room keeps; older ones fall out. */
export const ROOM_MESSAGES_MAX = 100
/** Characters (UTF-16) a session keeps over all its rooms, so that many visitors cannot fill the memory. */
export const SESSION_CHARS_MAX = 200_000

/** Is one message in a room. */
export interface RoomMessage {
  readonly id: string
  readonly room: RoomKey
  readonly author: PersonKey | 'bot'
  readonly sentAt: number
  readonly editedAt: number | null
  readonly text: string | null
  readonly reply: Reply | null
  /** The only person who sees it (ephemeral); null for everybody in the room. */
  readonly visibleTo: PersonKey | null
  readonly replyToId: string | null
  /** Whose message this one of the bot stands for (replace mode). */
  readonly postedFor: string | null
  readonly deliveryId: string | null
}

export type MessageDraft = Pick<RoomMessage, 'room' | 'author'> &
  Partial<Omit<RoomMessage, 'id' | 'room' | 'author' | 'sentAt' | 'editedAt'>>

/** Tells the pages of a session what has happened. */
export type SessionChange =
  | { readonly type: 'posted' | 'changed' | 'removed'; readonly message: RoomMessage }
  | { readonly type: 'typing'; readonly room: RoomKey }
  | { readonly type: 'note'; readonly person: PersonKey; readonly text: string }

/**
 * Holds one visitor's rooms, in memory.
 *
 * `version` grows with every change and starts at the time of creation, so a page that reconnects after a restart of
 * the process never takes an old state for the current one.
 */
export interface Session {
  readonly id: string
  readonly createdAt: number
  version: number
  lastSeenAt: number
  readonly locales: Record<PersonKey, Locale>
  messagesIn(room: RoomKey): readonly RoomMessage[]
  find(room: RoomKey, messageId: string): RoomMessage | undefined
  findDelivery(room: RoomKey, deliveryId: string): RoomMessage | undefined
  post(draft: MessageDraft): RoomMessage
  /** Undefined when the message is gone. */
  edit(room: RoomKey, messageId: string, change: Partial<Pick<RoomMessage, 'text' | 'reply'>>): RoomMessage | undefined
  remove(room: RoomKey, messageId: string): RoomMessage | undefined
  /** Shows that the bot is at work on an interaction, to one person or to all, until it ends. */
  startTyping(room: RoomKey, interactionId: string, visibleTo: PersonKey | null): void
  endTyping(room: RoomKey, interactionId: string): void
  isTypingFor(room: RoomKey, person: PersonKey): boolean
  note(person: PersonKey, text: string): void
  subscribe(listener: (change: SessionChange) => void): () => void
  /** Notes that the visitor is still there. */
  touch(): void
}

/** Makes an empty session whose people all speak `locale`. */
export function createSession(id: string, locale: Locale, now: () => number): Session {
  const rooms = new Map<RoomKey, Map<string, RoomMessage>>()
  const typing = new Map<string, { readonly room: RoomKey; readonly visibleTo: PersonKey | null }>()
  const listeners = new Set<(change: SessionChange) => void>()
  const createdAt = now()
  let charsCount = 0

  const roomOf = (room: RoomKey): Map<string, RoomMessage> => {
    const known = rooms.get(room) ?? new Map<string, RoomMessage>()
    rooms.set(room, known)
    return known
  }
  const tell = (change: SessionChange): void => {
    session.version++
    for (const listener of listeners) listener(change)
  }
  const forget = (message: RoomMessage): void => {
    roomOf(message.room).delete(message.id)
    charsCount -= charsOf(message)
    tell({ type: 'removed', message })
  }
  const isFull = (): boolean => charsCount > SESSION_CHARS_MAX
  const trim = (room: RoomKey): void => {
    const messages = roomOf(room)
    while (messages.size > ROOM_MESSAGES_MAX) forget(first(messages))
    let oldest = oldestOf(rooms)
    while (oldest && isFull()) {
      forget(oldest)
      oldest = oldestOf(rooms)
    }
  }

  const session: Session = {
    id,
    createdAt,
    version: createdAt,
    lastSeenAt: createdAt,
    locales: Object.fromEntries(PEOPLE.map(({ key }) => [key, locale])) as Record<PersonKey, Locale>,
    messagesIn: (room) => [...(rooms.get(room)?.values() ?? [])],
    find: (room, messageId) => rooms.get(room)?.get(messageId),
    findDelivery: (room, deliveryId) =>
      [...(rooms.get(room)?.values() ?? [])].findLast((message) => message.deliveryId === deliveryId),
    post(draft) {
      const message: RoomMessage = {
        text: null,
        reply: null,
        visibleTo: null,
        replyToId: null,
        postedFor: null,
        deliveryId: null,
        ...draft,
        id: `m${(session.version + 1).toString(36)}`,
        sentAt: now(),
        editedAt: null,
      }
      roomOf(draft.room).set(message.id, message)
      charsCount += charsOf(message)
      tell({ type: 'posted', message })
      trim(draft.room)
      return message
    },
    edit(room, messageId, change) {
      const before = rooms.get(room)?.get(messageId)
      if (!before) return undefined
      const message: RoomMessage = { ...before, ...change, editedAt: now() }
      roomOf(room).set(messageId, message)
      charsCount += charsOf(message) - charsOf(before)
      tell({ type: 'changed', message })
      trim(room)
      return message
    },
    remove(room, messageId) {
      const message = rooms.get(room)?.get(messageId)
      if (message) forget(message)
      return message
    },
    startTyping(room, interactionId, visibleTo) {
      typing.set(interactionId, { room, visibleTo })
      tell({ type: 'typing', room })
    },
    endTyping(room, interactionId) {
      if (typing.delete(interactionId)) tell({ type: 'typing', room })
    },
    isTypingFor: (room, person) =>
      [...typing.values()].some((one) => one.room === room && (one.visibleTo === null || one.visibleTo === person)),
    note: (person, text) => tell({ type: 'note', person, text }),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    touch() {
      session.lastSeenAt = now()
    },
  }
  return session
}

/** Tells whether a person may see a message that stands in a room of theirs. */
export function isVisibleTo(message: RoomMessage, person: PersonKey): boolean {
  return message.visibleTo === null || message.visibleTo === person
}

/** Finds the language a form names. */
export function findLocale(tag: string | null): Locale | undefined {
  return LOCALES.find((locale) => locale === tag)
}

function charsOf(message: RoomMessage): number {
  return (message.text?.length ?? 0) + (message.reply ? JSON.stringify(message.reply).length : 0)
}

function first(messages: ReadonlyMap<string, RoomMessage>): RoomMessage {
  return messages.values().next().value as RoomMessage
}

/** The last message of a room is never the one to go, however large it is. */
function oldestOf(rooms: ReadonlyMap<RoomKey, ReadonlyMap<string, RoomMessage>>): RoomMessage | undefined {
  const candidates = [...rooms.values()].filter((messages) => messages.size > 1).map(first)
  return candidates.sort((left, right) => left.sentAt - right.sentAt)[0]
}
