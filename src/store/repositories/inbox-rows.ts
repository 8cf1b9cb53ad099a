import type { Selectable } from 'kysely'
import type { MessageRef } from '#src/chat/chat-platform.ts'
import type { ChatEvent, ConversationId, PersonId } from '#src/chat/message.ts'
import type { AnsweredMessage, InboxKey, InboxRow, PendingAnswer } from '#src/delivery/inbox-repository.ts'
import type { InboxTable } from '../schema.ts'

/** Is what an insert writes: everything but the counters. */
export type InboxInsert = Omit<InboxTable, 'seq' | 'attempts_count'>

/** Makes the row of a new event, still without the event itself and its answer. */
export function toInboxRow(key: InboxKey, event: ChatEvent, receivedAt: number): InboxInsert {
  return {
    platform: key.platform,
    bot_id: key.botId,
    event_id: key.eventId,
    state: 'received',
    event: null,
    answer: null,
    received_at: receivedAt,
    attempted_at: null,
    delivery_id: null,
    conversation_id: event.conversation.conversationId,
    person_id: event.person?.personId ?? null,
    message_id: messageIdOf(event),
    reply_ref: null,
    handled_at: null,
  }
}

/** Names the person's own message; interactions and buttons have none. */
function messageIdOf(event: ChatEvent): string | null {
  switch (event.type) {
    case 'message':
      return event.messageId
    case 'command':
      return event.target.interaction === null ? event.messageId : null
    default:
      return null
  }
}

/** Reads a whole row. */
export function fromInboxRow(row: Selectable<InboxTable>): InboxRow {
  return {
    ...fromAnsweredRow(row),
    state: row.state,
    event: parse(row.event) as ChatEvent | null,
    answer: parse(row.answer) as PendingAnswer | null,
    receivedAt: row.received_at,
    attemptedAt: row.attempted_at,
    attemptsCount: row.attempts_count,
  }
}

/** Lists the columns `fromAnsweredRow` needs. */
export const ANSWERED_COLUMNS = [
  'platform',
  'bot_id',
  'event_id',
  'conversation_id',
  'person_id',
  'message_id',
  'reply_ref',
  'delivery_id',
] as const

/** Reads which message of ours answers which message of whom. */
export function fromAnsweredRow(row: Pick<InboxTable, (typeof ANSWERED_COLUMNS)[number]>): AnsweredMessage {
  return {
    key: { platform: row.platform, botId: row.bot_id, eventId: row.event_id },
    conversationId: row.conversation_id as ConversationId,
    personId: row.person_id as PersonId | null,
    messageId: row.message_id,
    replyRef: parse(row.reply_ref) as MessageRef | null,
    deliveryId: row.delivery_id,
  }
}

function parse(text: string | null): unknown {
  return text === null ? null : JSON.parse(text)
}
