import { parsePayload } from '#src/chat/action-payload.ts'
import type { ChatEvent, Conversation, InlineEvent, PersonId, ReplyTarget, SuggestEvent } from '#src/chat/message.ts'
import type { Button, Reply } from '#src/chat/reply.ts'
import { replyToText } from '#src/chat/reply.ts'
import type { ShownMessage } from './chat-room.ts'
import type { World } from './world.ts'

type AcceptedEvent = Exclude<ChatEvent, SuggestEvent | InlineEvent>

export interface PersonTraits {
  readonly language?: string
}

/** Is somebody in a conversation: does what people do, sees what people see. */
export interface Person {
  readonly personId: PersonId
  /** The same person in the private chat with the bot. */
  readonly privately: Person
  /** Posts without waiting for anything. @returns the id of the message */
  posts(text: string, extra?: { readonly hiddenUrls?: readonly string[]; readonly hasAttachments?: boolean }): Posted
  /** Posts and waits until all is quiet. */
  pastes(
    text: string,
    extra?: { readonly hiddenUrls?: readonly string[]; readonly hasAttachments?: boolean },
  ): Promise<Posted>
  /** Sends a typed command. */
  says(command: string): Promise<Posted>
  /** Uses a form of the platform, as Discord's slash commands are. */
  fills(name: string, options: Readonly<Record<string, string>>): Promise<void>
  edits(messageId: string, text: string): Promise<void>
  deletes(messageId: string): Promise<void>
  /** Presses the newest button of this action that they see. */
  presses(action: string, index?: number): Promise<void>
  /** What the bot shows them in this conversation, oldest first. */
  readonly messages: readonly ShownMessage[]
  /** Text of the newest message, with its buttons' labels. */
  readonly sees: string
  readonly notes: readonly string[]
  adds(): Promise<void>
  /** Delivers an event again, as platforms do. */
  redelivers(posted: Posted): Promise<void>
}

/** Is a message somebody posted, and what became of its delivery to the bot. */
export interface Posted {
  readonly messageId: string
  readonly event: AcceptedEvent
  /** Resolves when the bot has taken it; null where the bot is not interested. */
  readonly accepted: Promise<void> | null
  /** True as soon as the platform may forget it. */
  readonly isAccepted: () => boolean
}

/** Makes a person. */
export function createPerson(
  world: World,
  conversation: Conversation,
  who: { readonly personId: PersonId; readonly displayName: string; readonly isBot: boolean },
  traits: PersonTraits,
): Person {
  const { room, clock } = world
  const { platform } = room
  const { conversationId } = conversation
  const isPrivate = conversation.kind === 'private'
  const person = { ...who, languageTag: traits.language ?? 'en' }
  const intake = () => world.process.adapter.intake()
  if (isPrivate) room.privateChats.add(conversationId)

  function frame(messageId: string | null, interactionKind: string | null) {
    const id = interactionKind === null ? '' : room.nextId()
    const interaction = interactionKind === null ? null : { id, token: `token-${id}`, kind: interactionKind }
    const target: ReplyTarget = { platform, conversationId, messageId, personId: who.personId, interaction }
    return { eventId: `e${room.nextId()}`, platform, occurredAt: clock.now(), conversation, person, target } as const
  }

  function deliver(messageId: string, event: AcceptedEvent): Posted {
    let isAccepted = false
    const accepted = intake()?.accept(event) ?? null
    const settle = async () => {
      await accepted
      isAccepted = accepted !== null
    }
    settle().catch(() => undefined)
    return { messageId, event, accepted, isAccepted: () => isAccepted }
  }

  function messageEvent(messageId: string, text: string, isEdit: boolean, extra: Parameters<Person['posts']>[1] = {}) {
    return {
      ...frame(messageId, null),
      type: 'message',
      messageId,
      text,
      hiddenUrls: extra.hiddenUrls ?? [],
      isEdit,
      isForBot: isPrivate,
      hasAttachments: extra.hasAttachments ?? false,
      replyToMessageId: null,
    } as const
  }

  function posts(text: string, extra: Parameters<Person['posts']>[1] = {}): Posted {
    const messageId = room.nextId()
    const event = messageEvent(messageId, text, false, extra)
    const isWanted = isPrivate || intake()?.wants(text) || (extra.hiddenUrls ?? []).length > 0
    return isWanted ? deliver(messageId, event) : { messageId, event, accepted: null, isAccepted: () => true }
  }

  const visible = () =>
    room.shown.filter(
      (message) =>
        message.conversationId === conversationId && (message.onlyFor === null || message.onlyFor === who.personId),
    )

  const self: Person = {
    personId: who.personId,
    get privately() {
      const privateChat: Conversation = {
        conversationId: world.process.adapter.platform.privateConversationOf(who.personId),
        kind: 'private',
        placeId: null,
        title: null,
        languageTag: null,
      }
      return createPerson(world, privateChat, who, traits)
    },
    posts,
    async pastes(text, extra) {
      const posted = posts(text, extra)
      await world.quiet()
      return posted
    },
    async says(command) {
      const [, name = '', rest = ''] = /^\/([a-z0-9_]+)\s*([\s\S]*)$/.exec(command) ?? []
      const messageId = room.nextId()
      const posted = deliver(messageId, {
        ...frame(messageId, null),
        type: 'command',
        name,
        options: { text: rest },
        isStructured: false,
        messageId,
        hiddenUrls: [],
      })
      await world.quiet()
      return posted
    },
    async fills(name, options) {
      const base = frame(null, 'command')
      deliver('', { ...base, type: 'command', name, options, isStructured: true, messageId: null, hiddenUrls: [] })
      await world.quiet()
    },
    async edits(messageId, text) {
      const isKnown = intake()?.hasAnswered(conversationId, messageId)
      if (isKnown || isPrivate || intake()?.wants(text)) deliver(messageId, messageEvent(messageId, text, true))
      await world.quiet()
    },
    async deletes(messageId) {
      // As on Discord: nobody is named who did it.
      if (intake()?.hasAnswered(conversationId, messageId))
        deliver(messageId, { ...frame(messageId, null), type: 'deletion', person: null, messageId })
      await world.quiet()
    },
    async presses(action, index = 0) {
      const found = visible()
        .toReversed()
        .flatMap((message) => payloadsOf(message.reply, action).map((payload) => ({ message, payload })))[index]
      if (!found) throw new Error(`no button ${action} in ${self.sees}`)
      const { messageId } = found.message
      deliver(messageId, {
        ...frame(messageId, 'callback'),
        type: 'action',
        payload: found.payload,
        messageId,
        fields: {},
      })
      await world.quiet()
    },
    get messages() {
      return visible()
    },
    get sees() {
      const newest = visible().at(-1)
      return newest ? describeReply(newest.reply) : ''
    },
    get notes() {
      return room.notes.filter((note) => note.personId === who.personId).map(({ note }) => note)
    },
    async adds() {
      deliver('', { ...frame(null, null), type: 'place', change: { kind: 'joined' } })
      await world.quiet()
    },
    async redelivers(posted) {
      await intake()?.accept(posted.event)
      await world.quiet()
    },
  }
  return self
}

function payloadsOf(reply: Reply, action: string): string[] {
  return reply.buttons
    .flat()
    .flatMap((button) =>
      button.type === 'action' && parsePayload(button.payload)?.action === action ? [button.payload] : [],
    )
}

/** Gives a reply's text and its buttons' labels in brackets. */
function describeReply(reply: Reply): string {
  const labels = reply.buttons.flat().map((button: Button) => `[${button.label}]`)
  return `${replyToText(reply)}\n${labels.join(' ')}`
}
