import type { MessageRef } from '#src/chat/chat-platform.ts'
import type { Transaction } from '#src/chat/effect.ts'
import type { ReplyTarget } from '#src/chat/message.ts'
import type { Reply } from '#src/chat/reply.ts'

/** `queued` may be claimed · `sending` claimed, mark written before the call · `sent` · `uncertain` · `failed`. */
export type OutboxState = 'queued' | 'sending' | 'sent' | 'uncertain' | 'failed'

/** Says something that the bot starts itself: an alert, a greeting, later a broadcast or a digest. */
export interface OutboxMessage {
  /** ≤ 25 characters, unique: the delivery id. Adding the same one twice keeps the first. */
  readonly deliveryId: string
  readonly target: ReplyTarget
  readonly reply: Reply
  /** `people` goes before `bulk`. */
  readonly priority: 'people' | 'bulk'
  readonly notBefore: number
}

export interface OutboxRow extends OutboxMessage {
  readonly state: OutboxState
  readonly attemptedAt: number | null
  readonly ref: MessageRef | null
}

/** Stores outgoing messages. A claim carries the lease's epoch; a claim with an older one gets nothing. */
export interface OutboxRepository {
  add(transaction: Transaction | null, messages: readonly OutboxMessage[]): Promise<void>
  claim(options: {
    readonly platform: string
    readonly lease: { readonly duty: string; readonly epoch: number } | null
    readonly limit: number
    readonly now: number
  }): Promise<readonly OutboxRow[]>
  settle(deliveryId: string, state: Exclude<OutboxState, 'sending'>, ref: MessageRef | null): Promise<void>
  listSending(platform: string): Promise<readonly OutboxRow[]>
  listUncertain(limit: number): Promise<readonly OutboxRow[]>
  find(deliveryId: string): Promise<OutboxRow | undefined>
  /**
   * Deletes what was sent, or refused for good, before an instant, in slices; gives up between two of them when told
   * to. Uncertain messages stay until somebody decides.
   */
  prune(sentBefore: number, signal?: AbortSignal): Promise<number>
}
