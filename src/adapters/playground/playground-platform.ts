import type { ChatPlatform, MessageRef, RefusalCode, SendOutcome } from '#src/chat/chat-platform.ts'
import type { Clock } from '#src/chat/clock.ts'
import type { ReplyTarget } from '#src/chat/message.ts'
import { conversationIdOf, parseConversationId, parsePersonId, parsePlaceId, placeIdOf, type RoomKey } from './ids.ts'
import { type PersonKey, personOf } from './people.ts'
import type { MessageDraft, RoomMessage, Session } from './session.ts'
import type { Sessions } from './sessions.ts'

/** Longest a typing indicator stands for a command that is never answered, ms. */
const COMMAND_TYPING_MS_MAX = 60_000
/** The same for a button: an empty acknowledgement may be all that its press gets. */
const PRESS_TYPING_MS_MAX = 10_000

interface Spot {
  readonly session: Session
  readonly room: RoomKey
}

/** Speaks to the rooms of the visitors: everything that the bot can do on a platform, done in memory. */
export function createPlaygroundPlatform(sessions: Pick<Sessions, 'find'>, clock: Pick<Clock, 'sleep'>): ChatPlatform {
  function findSpot(conversationId: string): Spot | null {
    const parsed = parseConversationId(conversationId)
    const session = parsed && sessions.find(parsed.sessionId)
    return session ? { session, room: parsed.room } : null
  }

  function post(target: ReplyTarget, draft: Omit<MessageDraft, 'room' | 'author'>, isPrivate: boolean): SendOutcome {
    const spot = findSpot(target.conversationId)
    if (!spot) return refused('GONE')
    const visibleTo = isPrivate && spot.room === 'group' ? personIn(target) : null
    if (isPrivate && spot.room === 'group' && visibleTo === null) return refused('NO_PRIVATE')
    endTyping(spot, target)
    const known = draft.deliveryId ? spot.session.findDelivery(spot.room, draft.deliveryId) : undefined
    const base = { room: spot.room, author: 'bot', replyToId: target.messageId, visibleTo } as const
    return sent(spot.session, known ?? spot.session.post({ ...base, ...draft }))
  }

  function change(ref: MessageRef, apply: (spot: Spot) => RoomMessage | undefined): SendOutcome {
    const spot = findSpot(ref.conversationId)
    if (!spot) return refused('GONE')
    const message = apply(spot)
    return message ? sent(spot.session, message) : refused('EXPIRED')
  }

  /** What is gone already is as good as removed. */
  function remove(ref: MessageRef): SendOutcome {
    const spot = findSpot(ref.conversationId)
    if (!spot) return refused('GONE')
    if (ref.interactionToken) spot.session.endTyping(spot.room, ref.interactionToken)
    spot.session.remove(spot.room, ref.messageId)
    return { outcome: 'sent', ref: null }
  }

  return {
    platform: 'playground',
    capabilities: { ephemeral: true, deduplicatesSends: true, findsDeliveries: true, reportsDeletions: true },

    send: async (target, reply, { deliveryId }) => post(target, { reply, deliveryId }, reply.visibility === 'private'),

    edit: async (ref, reply) => change(ref, ({ session, room }) => session.edit(room, ref.messageId, { reply })),

    async acknowledge(target, { note, visibility }) {
      const spot = findSpot(target.conversationId)
      const person = personIn(target)
      if (!spot) return refused('GONE')
      if (note === null) {
        startTyping(spot, target, visibility === 'private' ? person : null, clock)
      } else {
        endTyping(spot, target)
        if (person) spot.session.note(person, note)
      }
      return { outcome: 'sent', ref: null }
    },

    async updateSource(target, reply) {
      const { conversationId, messageId } = target
      if (messageId === null) return refused('EXPIRED')
      return change({ conversationId, messageId }, (spot) => {
        endTyping(spot, target)
        return spot.session.edit(spot.room, messageId, { reply })
      })
    },

    remove: async (ref) => remove(ref),

    repost: async (target, author, text, reply, { deliveryId }) =>
      // The message stands for the original, which the caller removes: it replies to nothing.
      post(target, { text, reply, deliveryId, postedFor: author.displayName, replyToId: null }, false),

    removeOriginal: async (conversationId, messageId) => remove({ conversationId, messageId }),

    async isAdmin(placeId, personId) {
      const parsed = parsePersonId(personId)
      return parsed !== null && placeId === placeIdOf(parsed.sessionId) && personOf(parsed.person).isAdmin
    },

    async findDelivery(target, deliveryId) {
      const spot = findSpot(target.conversationId)
      if (!spot) return 'unreadable'
      const message = spot.session.findDelivery(spot.room, deliveryId)
      return message ? refOf(spot.session, message) : 'absent'
    },

    privateConversationOf(personId) {
      const parsed = parsePersonId(personId)
      if (!parsed) throw new RangeError(`not a person of the playground: ${personId}`)
      return conversationIdOf(parsed.sessionId, `private:${parsed.person}`)
    },

    mainConversationOf(placeId) {
      const sessionId = parsePlaceId(placeId)
      return sessionId === null ? null : conversationIdOf(sessionId, 'group')
    },

    startLink: (payload) => `/playground?room=private&start=${encodeURIComponent(payload)}`,
  }
}

function startTyping(
  { session, room }: Spot,
  target: ReplyTarget,
  visibleTo: PersonKey | null,
  clock: Pick<Clock, 'sleep'>,
): void {
  const { interaction } = target
  if (!interaction) return
  session.startTyping(room, interaction.id, visibleTo)
  const longestMs = interaction.kind === 'command' ? COMMAND_TYPING_MS_MAX : PRESS_TYPING_MS_MAX
  void clock.sleep(longestMs).then(() => session.endTyping(room, interaction.id))
}

function endTyping({ session, room }: Spot, target: ReplyTarget): void {
  if (target.interaction) session.endTyping(room, target.interaction.id)
}

function personIn(target: ReplyTarget): PersonKey | null {
  return target.personId ? (parsePersonId(target.personId)?.person ?? null) : null
}

function refOf(session: Session, message: RoomMessage): MessageRef {
  return { conversationId: conversationIdOf(session.id, message.room), messageId: message.id }
}

function sent(session: Session, message: RoomMessage): SendOutcome {
  return { outcome: 'sent', ref: refOf(session, message) }
}

function refused(code: RefusalCode): SendOutcome {
  return { outcome: 'refused', code, retryAfterMs: null }
}
