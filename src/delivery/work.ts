import type { MessageRef } from '#src/chat/chat-platform.ts'
import type { ChatEvent, InlineEvent, SuggestEvent } from '#src/chat/message.ts'
import type { InboxKey } from './inbox-repository.ts'

/** Events that are stored; suggestions and inline queries live only while somebody types. */
export type StoredEvent = Exclude<ChatEvent, SuggestEvent | InlineEvent>

/** Is one event on its way from its arrival to its answer. */
export interface Work {
  readonly key: InboxKey
  readonly event: StoredEvent
  /** Lane it is handled in, see `lanes.ts`. */
  readonly lane: string
  /** Version of the person's message, see `AnsweredMessages`; 0 for other events. */
  readonly version: number
  /** Reply of ours that an earlier process could not complete; this work edits it. */
  readonly completes: MessageRef | null
  /** Whether an inbox row exists. */
  isStored: boolean
  failuresCount: number
  /** Tells the platform's side that the event is durable, may be acknowledged, or is a known one (`isNew` false). */
  readonly onStored: (isNew: boolean) => void
  readonly onFailed: (error: unknown) => void
}

/** Names the row of something that follows from an event by itself: the same for every process that finds the need. */
export function followUpKey(key: InboxKey): InboxKey {
  return { ...key, eventId: `${key.eventId}~next` }
}
