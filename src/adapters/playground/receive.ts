import { randomUUID } from 'node:crypto'
import type { Intake } from '#src/chat/intake.ts'
import type { ChatEvent, Conversation, Person, ReplyTarget } from '#src/chat/message.ts'
import type { Reply } from '#src/chat/reply.ts'
import { conversationIdOf, personIdOf, placeIdOf, type RoomKey } from './ids.ts'
import { BOT, PEOPLE, type PersonKey, personOf } from './people.ts'
import { isVisibleTo, type RoomMessage, type Session } from './session.ts'

/** Longest message one can post, UTF-16 units: what Telegram takes. Bot API `sendMessage`, read 2026-11-20. */
export const MESSAGE_CHARS_MAX = 4_096

/** `/link@magpie rest of the line` */
const COMMAND = new RegExp(`^/([a-z0-9_]{1,32})(?:${BOT.mention})?(?:\\s+([^]*))?$`, 'i')
const MENTION = new RegExp(`(?<![\\w@])${BOT.mention}(?!\\w)`, 'i')

/** Says who acts in which room of whose session. */
export interface Actor {
  readonly session: Session
  readonly person: PersonKey
  readonly room: RoomKey
}

/** Says why an action came to nothing; the page shows the message `playground-error-<problem>`. */
export type ReceiveProblem = 'empty' | 'too-long' | 'gone' | 'not-yours' | 'not-stored' | 'closed'

/** Carries out what people do in the rooms and tells the intake of what concerns the bot. */
export interface Receiver {
  post(actor: Actor, text: string): Promise<ReceiveProblem | null>
  edit(actor: Actor, messageId: string, text: string): Promise<ReceiveProblem | null>
  remove(actor: Actor, messageId: string): Promise<ReceiveProblem | null>
  press(actor: Actor, messageId: string, payload: string): Promise<ReceiveProblem | null>
  /** Tells that the bot has come to a new visitor's group, or that the group is no more. */
  changePlace(session: Session, kind: 'joined' | 'left'): Promise<ReceiveProblem | null>
}

export interface ReceiverOptions {
  /** Null while nothing is received: before the start, and from the moment of stopping. */
  readonly intake: () => Intake | null
  readonly now: () => number
  readonly groupTitle: (session: Session) => string
  readonly onNotStored: (error: unknown) => void
}

type AcceptedEvent = Parameters<Intake['accept']>[0]

/** Makes the receiver. */
export function createReceiver(options: ReceiverOptions): Receiver {
  const { now } = options

  async function accept(event: AcceptedEvent): Promise<ReceiveProblem | null> {
    const intake = options.intake()
    if (!intake) return 'closed'
    try {
      await intake.accept(event)
      return null
    } catch (error) {
      options.onNotStored(error)
      return 'not-stored'
    }
  }

  /** What all events of one action have in common. */
  function frame(actor: Actor, eventId: string, messageId: string | null, interactionKind: string | null) {
    const { session, person, room } = actor
    const conversationId = conversationIdOf(session.id, room)
    const id = interactionKind === null ? null : randomUUID()
    const target: ReplyTarget = {
      platform: 'playground',
      conversationId,
      messageId,
      personId: personIdOf(session.id, person),
      interaction: id === null || interactionKind === null ? null : { id, token: id, kind: interactionKind },
    }
    return {
      eventId: `${session.id}:${eventId}`,
      platform: 'playground',
      occurredAt: now(),
      conversation: describeConversation(actor, options.groupTitle(session)),
      person: describePerson(session, person),
      target,
    } as const
  }

  function messageEvent(actor: Actor, message: RoomMessage, text: string, isEdit: boolean): ChatEvent {
    const eventId = isEdit ? `${message.id}:${actor.session.version}` : message.id
    return {
      ...frame(actor, eventId, message.id, null),
      type: 'message',
      messageId: message.id,
      text,
      hiddenUrls: [],
      isEdit,
      isForBot: isForBot(actor.room, text),
      hasAttachments: false,
      replyToMessageId: null,
    }
  }

  return {
    async post(actor, text) {
      const problem = checkText(text)
      if (problem) return problem
      const intake = options.intake()
      if (!intake) return 'closed'
      const message = actor.session.post({ room: actor.room, author: actor.person, text })
      const command = COMMAND.exec(text.trim())
      if (command?.[1]) {
        return accept({
          ...frame(actor, message.id, message.id, 'command'),
          type: 'command',
          name: command[1].toLowerCase(),
          options: { text: command[2] ?? '' },
          isStructured: false,
          messageId: message.id,
          hiddenUrls: [],
        })
      }
      if (!isForBot(actor.room, text) && !intake.wants(text)) return null
      return accept(messageEvent(actor, message, text, false) as AcceptedEvent)
    },

    async edit(actor, messageId, text) {
      const problem = checkText(text) ?? checkOwn(actor, messageId)
      if (problem) return problem
      const intake = options.intake()
      if (!intake) return 'closed'
      const message = actor.session.edit(actor.room, messageId, { text })
      if (!message) return 'gone'
      const concernsBot = intake.hasAnswered(conversationIdOf(actor.session.id, actor.room), messageId)
      if (!concernsBot && (COMMAND.test(text.trim()) || !intake.wants(text))) return null
      return accept(messageEvent(actor, message, text, true) as AcceptedEvent)
    },

    async remove(actor, messageId) {
      const problem = checkOwn(actor, messageId)
      if (problem) return problem
      const intake = options.intake()
      if (!intake) return 'closed'
      actor.session.remove(actor.room, messageId)
      if (!intake.hasAnswered(conversationIdOf(actor.session.id, actor.room), messageId)) return null
      return accept({ ...frame(actor, `${messageId}:deleted`, messageId, null), type: 'deletion', messageId })
    },

    async press(actor, messageId, payload) {
      const message = actor.session.find(actor.room, messageId)
      const canPress = message?.reply && isVisibleTo(message, actor.person) && hasAction(message.reply, payload)
      if (!canPress) return 'gone'
      const event = frame(actor, `press:${randomUUID()}`, messageId, 'action')
      return accept({ ...event, type: 'action', payload, messageId, fields: {} })
    },

    async changePlace(session, kind) {
      const admin = PEOPLE.find(({ isAdmin }) => isAdmin)?.key ?? 'mia'
      const event = frame({ session, person: admin, room: 'group' }, `${kind}:${session.createdAt}`, null, null)
      return accept({ ...event, type: 'place', change: { kind } })
    },
  }
}

function describeConversation({ session, room, person }: Actor, groupTitle: string): Conversation {
  const isGroup = room === 'group'
  return {
    conversationId: conversationIdOf(session.id, room),
    kind: isGroup ? 'group' : 'private',
    placeId: isGroup ? placeIdOf(session.id) : null,
    title: isGroup ? groupTitle : null,
    // The group speaks the admin's language, as a Discord server has the one its owner chose.
    languageTag: isGroup ? session.locales.mia : session.locales[person],
  }
}

function describePerson(session: Session, person: PersonKey): Person {
  return {
    personId: personIdOf(session.id, person),
    displayName: personOf(person).displayName,
    languageTag: session.locales[person],
    isBot: false,
  }
}

function checkText(text: string): ReceiveProblem | null {
  if (text.trim() === '') return 'empty'
  return text.length > MESSAGE_CHARS_MAX ? 'too-long' : null
}

function checkOwn({ session, room, person }: Actor, messageId: string): ReceiveProblem | null {
  const message = session.find(room, messageId)
  if (!message || !isVisibleTo(message, person)) return 'gone'
  return message.author === person ? null : 'not-yours'
}

function isForBot(room: RoomKey, text: string): boolean {
  return room !== 'group' || MENTION.test(text)
}

function hasAction(reply: Reply, payload: string): boolean {
  return reply.buttons.some((row) => row.some((button) => button.type === 'action' && button.payload === payload))
}
