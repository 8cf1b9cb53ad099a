import type { ConversationId, PersonId, PlaceId, PlatformId, ReplyTarget } from './message.ts'
import type { Reply } from './reply.ts'

/** Names a message the bot sent. `ephemeral` ones can be edited only through `interaction`. */
export interface MessageRef {
  readonly conversationId: ConversationId
  readonly messageId: string
  /** Present when the message answers an interaction and is edited through its token (15 min). */
  readonly interactionToken?: string
}

/**
 * Tells how a send ended.
 *
 * `refused`: the platform said no, nothing was posted (`code` is stable); `notSent`: no connection, nothing was
 * written, may be queued again; `uncertain`: written, the answer is lost; may or may not be there.
 */
export type SendOutcome =
  | { readonly outcome: 'sent'; readonly ref: MessageRef | null }
  | { readonly outcome: 'refused'; readonly code: RefusalCode; readonly retryAfterMs: number | null }
  | { readonly outcome: 'notSent' }
  | { readonly outcome: 'uncertain' }

/**
 * `GONE` chat or bot access is gone for good · `FORBIDDEN` a right is missing · `FLOOD` wait `retryAfterMs` · `INVALID`
 * the platform does not accept the content · `EXPIRED` the interaction's or message's time is over · `NO_PRIVATE` a
 * private reply cannot be shown in this conversation: offer a private chat instead.
 */
export type RefusalCode = 'GONE' | 'FORBIDDEN' | 'FLOOD' | 'INVALID' | 'EXPIRED' | 'NO_PRIVATE'

export interface SendOptions {
  /** Our name of this attempt, ≤ 25 characters of A–Z a–z 0–9 _ -. Discord: the nonce, and part of a button's id. */
  readonly deliveryId: string
  /** Repeat of a send whose outcome is unknown: platforms that deduplicate do so by `deliveryId`. */
  readonly isRepeat?: boolean
}

/** Says how an interaction is acknowledged; see `ChatPlatform.acknowledge`. */
export interface Acknowledgement {
  readonly note: string | null
  readonly visibility: 'public' | 'private'
  /** Opens the private chat with this start payload instead of showing the note, where the platform can (Telegram). */
  readonly startPayload?: string
}

/** Names the poster whose message a repost stands for. */
export interface RepostAuthor {
  readonly displayName: string
  readonly personId: PersonId
}

/**
 * Speaks to one chat platform. Implemented by `adapters/<platform>/`.
 *
 * Methods never throw for what a platform answers; they throw only for programming errors.
 */
export interface ChatPlatform {
  readonly platform: PlatformId
  readonly capabilities: {
    /** A message visible to one person inside a group. */
    readonly ephemeral: boolean
    /** A repeated send with the same delivery id within 120 s posts once. */
    readonly deduplicatesSends: boolean
    /** Whether `findDelivery` can look into a channel. */
    readonly findsDeliveries: boolean
    readonly reportsDeletions: boolean
  }
  send(target: ReplyTarget, reply: Reply, options: SendOptions): Promise<SendOutcome>
  edit(ref: MessageRef, reply: Reply): Promise<SendOutcome>
  /**
   * Acknowledges an interaction before its answer is ready (`note` null: Discord defers, a later `send` or
   * `updateSource` completes it), or ends it with a short note shown to the presser. `visibility` binds a later `send`.
   */
  acknowledge(target: ReplyTarget, acknowledgement: Acknowledgement): Promise<SendOutcome>
  /** Edits the message whose button was pressed, as the answer to the press. */
  updateSource(target: ReplyTarget, reply: Reply): Promise<SendOutcome>
  remove(ref: MessageRef): Promise<SendOutcome>
  /** Posts text and reply in place of a member's message (replace mode); the original is removed by the caller afterwards. */
  repost(
    target: ReplyTarget,
    author: RepostAuthor,
    text: string,
    reply: Reply,
    options: SendOptions,
  ): Promise<SendOutcome>
  /** Deletes somebody's message (replace mode). */
  removeOriginal(conversationId: ConversationId, messageId: string): Promise<SendOutcome>
  /** Reads the platform's own admin right, fresh. False when it cannot be read. */
  isAdmin(placeId: PlaceId, personId: PersonId): Promise<boolean>
  /** Looks for a message that carries the delivery id: its ref, `absent`, or `unreadable`. */
  findDelivery(target: ReplyTarget, deliveryId: string): Promise<MessageRef | 'absent' | 'unreadable'>
  /** Names the private chat with a person; made by the platform when something is sent there. */
  privateConversationOf(personId: PersonId): ConversationId
  /** Names where a place is spoken to without being asked; null when the bot may write nowhere there. */
  mainConversationOf(placeId: PlaceId): ConversationId | null
  /** A link that opens a private chat with the bot and hands it `payload` (≤ 64 of A–Z a–z 0–9 _ -); null where there is none. */
  startLink(payload: string): string | null
}
