import type { ChatAdapter } from '#src/chat/chat-adapter.ts'
import type { ChatPlatform, MessageRef, SendOptions, SendOutcome } from '#src/chat/chat-platform.ts'
import type { CommandListing } from '#src/chat/command-listing.ts'
import type { Intake } from '#src/chat/intake.ts'
import type { ConversationId, PersonId, ReplyTarget } from '#src/chat/message.ts'
import type { Reply } from '#src/chat/reply.ts'
import { adminKey, type ChatRoom, type ShownMessage } from './chat-room.ts'
import type { Faults } from './faults.ts'

/** What a platform can do; Telegram and Discord differ. */
const CAPABILITIES = {
  telegram: { ephemeral: false, deduplicatesSends: false, findsDeliveries: false, reportsDeletions: false },
  discord: { ephemeral: true, deduplicatesSends: true, findsDeliveries: true, reportsDeletions: true },
  playground: { ephemeral: true, deduplicatesSends: true, findsDeliveries: true, reportsDeletions: true },
} as const

/** Time in which a repeated send with the same delivery id posts once. */
const DEDUPLICATED_MS = 120_000

/** Is a chat adapter whose platform is a `ChatRoom` and whose faults a test programs. */
export interface ScriptedAdapter extends ChatAdapter {
  readonly intake: () => Intake | null
  readonly commands: () => readonly CommandListing[]
}

export interface ScriptedAdapterOptions {
  readonly room: ChatRoom
  readonly faults: Faults
  readonly now: () => number
  /** Passes every call on; a kill switch stands here. */
  readonly guard: <T>(call: () => Promise<T>) => Promise<T>
}

/** Makes the adapter of one process. */
export function createScriptedAdapter(options: ScriptedAdapterOptions): ScriptedAdapter {
  const { room, faults, now, guard } = options
  const capabilities = CAPABILITIES[room.platform]
  let intake: Intake | null = null
  let commands: readonly CommandListing[] = []

  function find(ref: Pick<MessageRef, 'conversationId' | 'messageId'>): ShownMessage | undefined {
    return room.shown.find(
      (message) => message.messageId === ref.messageId && message.conversationId === ref.conversationId,
    )
  }

  function post(target: ReplyTarget, reply: Reply, deliveryId: string, repost: ShownMessage['repost']): SendOutcome {
    const known = room.shown.find(
      (message) => message.deliveryId === deliveryId && now() - message.postedAt <= DEDUPLICATED_MS,
    )
    if (known && capabilities.deduplicatesSends) return sent(known)
    const isPrivateChat = room.privateChats.has(target.conversationId)
    const isForOne = reply.visibility === 'private' && !isPrivateChat
    if (isForOne && !(capabilities.ephemeral && target.interaction !== null)) return refusal('NO_PRIVATE')
    const message: ShownMessage = {
      messageId: room.nextId(),
      conversationId: target.conversationId,
      deliveryId,
      replyTo: target.messageId,
      onlyFor: isForOne ? target.personId : null,
      repost,
      postedAt: now(),
      reply,
      editsCount: 0,
    }
    room.shown.push(message)
    return sent(message)
  }

  function change(ref: Pick<MessageRef, 'conversationId' | 'messageId'>, reply: Reply): SendOutcome {
    const message = find(ref)
    if (!message) return refusal('EXPIRED')
    message.reply = reply
    message.editsCount++
    return sent(message)
  }

  function drop(ref: Pick<MessageRef, 'conversationId' | 'messageId'>): SendOutcome {
    const message = find(ref)
    if (message) room.shown.splice(room.shown.indexOf(message), 1)
    return { outcome: 'sent', ref: null }
  }

  const platform: ChatPlatform = {
    platform: room.platform,
    capabilities,
    send: (target, reply, { deliveryId }: SendOptions) =>
      guard(() => faults.run('send', () => post(target, reply, deliveryId, null))),
    edit: (ref, reply) => guard(() => faults.run('edit', () => change(ref, reply))),
    acknowledge: (target, { note, visibility }) =>
      guard(() =>
        faults.run('acknowledge', () => {
          if (note === null) room.deferred.push({ interactionId: target.interaction?.id ?? '', visibility })
          else room.notes.push({ personId: target.personId, note })
          return { outcome: 'sent', ref: null }
        }),
      ),
    updateSource: (target, reply) =>
      guard(() =>
        faults.run('updateSource', () =>
          change({ conversationId: target.conversationId, messageId: target.messageId ?? '' }, reply),
        ),
      ),
    remove: (ref) => guard(() => faults.run('remove', () => drop(ref))),
    repost: (target, author, text, reply, { deliveryId }) =>
      guard(() => faults.run('repost', () => post(target, reply, deliveryId, { name: author.displayName, text }))),
    removeOriginal: (_conversationId, messageId) =>
      guard(() =>
        faults.run('removeOriginal', () => {
          room.removedOriginals.push(messageId)
          return { outcome: 'sent', ref: null }
        }),
      ),
    isAdmin: async (placeId, personId) => room.admins.has(adminKey(placeId, personId)),
    findDelivery: (target, deliveryId) =>
      guard(async () => {
        if (!capabilities.findsDeliveries) return 'unreadable'
        const found = room.shown.find(
          (message) => message.deliveryId === deliveryId && message.conversationId === target.conversationId,
        )
        return found ? refOf(found) : 'absent'
      }),
    privateConversationOf: (personId: PersonId) => `${personId}:private` as ConversationId,
    mainConversationOf: (placeId) => placeId as string as ConversationId,
    startLink: (payload) => (room.platform === 'telegram' ? `https://t.me/magpie_bot?start=${payload}` : null),
  }

  return {
    platform,
    botId: 'bot',
    intake: () => intake,
    commands: () => commands,
    async connect() {},
    async start(to, listing) {
      intake = to
      commands = listing
    },
    async stopIntake() {
      intake = null
    },
    async close() {},
  }
}

function refOf({ conversationId, messageId }: ShownMessage): MessageRef {
  return { conversationId, messageId }
}

function sent(message: ShownMessage): SendOutcome {
  return { outcome: 'sent', ref: refOf(message) }
}

function refusal(code: 'NO_PRIVATE' | 'EXPIRED'): SendOutcome {
  return { outcome: 'refused', code, retryAfterMs: null }
}
