import type { AnswerMode } from '#src/chat/answer.ts'
import type { MessageRef } from '#src/chat/chat-platform.ts'
import type { Effect } from '#src/chat/effect.ts'
import type { ChatEvent, ConversationId, PersonId, PlatformId, ReplyTarget } from '#src/chat/message.ts'
import type { Reply } from '#src/chat/reply.ts'

/**
 * `received` stored, not answered · `answering` the answer is fixed and may be on its way · `done` · `uncertain` written
 * to the platform, outcome unknown · `expired` too old to answer · `parked` failed five times, shown to the host.
 */
export type InboxState = 'received' | 'answering' | 'done' | 'uncertain' | 'expired' | 'parked'

/** Identifies an event for ever: the same event delivered again has the same key. */
export interface InboxKey {
  readonly platform: PlatformId
  /** The bot's own id on the platform. */
  readonly botId: string
  readonly eventId: string
}

/** Fixes what will be sent, so that a restart sends that and nothing else. */
export interface PendingAnswer {
  readonly mode: AnswerMode
  readonly target: ReplyTarget
  readonly reply: Reply | null
  readonly note: string | null
  readonly repostText: string | null
  readonly startPayload: string | null
  /** Display name of the poster, for a repost; null otherwise. */
  readonly authorName: string | null
  /** ≤ 25 characters, see `SendOptions.deliveryId`. */
  readonly deliveryId: string
  /** Earlier reply that this answer edits (the poster edited the message). */
  readonly edits: MessageRef | null
  /** Something is still awaited that completes the reply by an edit; whoever sends it after a crash asks anew. */
  readonly isPartial?: true
}

export interface InboxRow {
  readonly key: InboxKey
  readonly state: InboxState
  /** The event; null once the row is handled: its payload is erased at once. */
  readonly event: ChatEvent | null
  /** Null once the answer is known to be out. */
  readonly answer: PendingAnswer | null
  readonly receivedAt: number
  /** First attempt to send, null before. */
  readonly attemptedAt: number | null
  readonly attemptsCount: number
  readonly deliveryId: string | null
  readonly conversationId: ConversationId
  readonly personId: PersonId | null
  /** The person's message; null for interactions. */
  readonly messageId: string | null
  /** The bot's message that answers it. */
  readonly replyRef: MessageRef | null
}

/** Remembers which message of ours answers which message of whom; kept as long as the inbox row (48 h). */
export type AnsweredMessage = Pick<
  InboxRow,
  'key' | 'conversationId' | 'personId' | 'messageId' | 'replyRef' | 'deliveryId'
>

/**
 * Stores events from their arrival until their answer is out.
 *
 * Calls made in the same turn of the event loop share one commit. `receive` and `answer` resolve only when the
 * commit is durable (`full`) or at least survives a killed process (`process`).
 */
export interface InboxRepository {
  /** Stores a new event as `received`, durable. False when its key is already known: nothing was written. */
  receive(key: InboxKey, event: ChatEvent, receivedAt: number): Promise<boolean>
  /**
   * Stores an event together with its answer and the answer's effects in one commit, as `answering`.
   * With `wasReceived` the row exists and moves on (`process` durability), else it is inserted (`full`).
   * False when the key is already known (or the row is no longer `received`): no effect was written.
   */
  answer(
    key: InboxKey,
    event: ChatEvent,
    answer: PendingAnswer | null,
    effects: readonly Effect[],
    at: number,
    wasReceived: boolean,
  ): Promise<boolean>
  /** Writes what a later completion of a reply adds; survives a killed process. */
  write(effects: readonly Effect[]): Promise<void>
  /**
   * Remembers where a first answer stands that is still to be completed; event and answer stay, so that another process
   * can complete it. Survives a killed process.
   */
  noteReply(key: InboxKey, replyRef: MessageRef): Promise<void>
  /** Ends a row and erases event and answer; `uncertain` keeps the answer for "send again". */
  settle(
    key: InboxKey,
    state: Exclude<InboxState, 'received' | 'answering'>,
    replyRef: MessageRef | null,
  ): Promise<void>
  /** Puts an answering row back to be sent again: the connection was refused before anything was written. */
  requeue(key: InboxKey): Promise<void>
  /** Counts a failed handling and returns the new number. */
  countFailure(key: InboxKey): Promise<number>
  /** Rows that a stopped process left open, oldest first. */
  listOpen(platform: PlatformId, botId: string): Promise<readonly InboxRow[]>
  /** Messages with a reply of ours that is out, newest first: their edits and deletions matter after a restart, too. */
  listAnswered(platform: PlatformId, botId: string, limit: number): Promise<readonly AnsweredMessage[]>
  listByState(state: 'uncertain' | 'parked', limit: number): Promise<readonly InboxRow[]>
  /** Claims an uncertain row for sending again: true for exactly one caller. */
  claimUncertain(deliveryId: string): Promise<InboxRow | undefined>
  findByMessage(conversationId: ConversationId, messageId: string): Promise<AnsweredMessage | undefined>
  findByDelivery(deliveryId: string): Promise<AnsweredMessage | undefined>
  /**
   * Deletes rows handled before an instant, in slices; gives up between two of them when told to. Ids are a set, so a
   * highest one below which everything is settled is not kept.
   */
  prune(handledBefore: number, signal?: AbortSignal): Promise<number>
}
