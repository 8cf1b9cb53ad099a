import type { Kysely } from 'kysely'
import type { InboxKey } from '#src/delivery/inbox-repository.ts'
import { prepareQuery, type SlotOf, slotsOf } from '../prepared-query.ts'
import type { InboxTable, Schema } from '../schema.ts'
import { ANSWERED_COLUMNS, type InboxInsert } from './inbox-rows.ts'

const INSERTED = [
  'platform',
  'bot_id',
  'event_id',
  'state',
  'event',
  'answer',
  'received_at',
  'attempted_at',
  'delivery_id',
  'conversation_id',
  'person_id',
  'message_id',
  'reply_ref',
  'handled_at',
] as const

/** Is what changes when an answer is fixed. */
type Answering = Pick<InboxTable, 'state' | 'event' | 'answer' | 'attempted_at' | 'delivery_id' | 'handled_at'>
type Settling = Pick<InboxTable, 'state' | 'reply_ref' | 'handled_at'>

/** Compiles the queries that run for every event. */
export function prepareInbox(reads: Kysely<Schema>) {
  return {
    insert: prepareQuery((slot: SlotOf<InboxInsert>) =>
      reads
        .insertInto('inbox')
        .values(slotsOf(slot, INSERTED))
        .onConflict((conflict) => conflict.columns(['platform', 'bot_id', 'event_id']).doNothing()),
    ),
    answer: prepareQuery((slot: SlotOf<InboxKey & Answering>) =>
      update(reads, slot)
        .set(slotsOf(slot, ['state', 'event', 'answer', 'attempted_at', 'delivery_id', 'handled_at']))
        .where('state', '=', 'received'),
    ),
    settle: prepareQuery((slot: SlotOf<InboxKey & Settling>) =>
      update(reads, slot)
        .set(slotsOf(slot, ['state', 'handled_at']))
        .set((eb) => ({
          event: null,
          answer: null,
          reply_ref: eb.fn.coalesce(eb.val(slot('reply_ref')), eb.ref('reply_ref')),
        })),
    ),
    settleUncertain: prepareQuery((slot: SlotOf<InboxKey & Settling>) =>
      update(reads, slot)
        .set(slotsOf(slot, ['state', 'handled_at']))
        .set((eb) => ({
          event: null,
          reply_ref: eb.fn.coalesce(eb.val(slot('reply_ref')), eb.ref('reply_ref')),
        })),
    ),
    findByMessage: prepareQuery((slot: SlotOf<{ conversationId: string; messageId: string }>) =>
      answered(reads)
        .where('conversation_id', '=', slot('conversationId'))
        .where('message_id', '=', slot('messageId'))
        .where('delivery_id', 'is not', null),
    ),
    findByDelivery: prepareQuery((slot: SlotOf<{ deliveryId: string }>) =>
      answered(reads).where('delivery_id', '=', slot('deliveryId')),
    ),
  }
}

/** Begins an update of one row. */
function update(reads: Kysely<Schema>, slot: SlotOf<InboxKey>) {
  return reads
    .updateTable('inbox')
    .where('platform', '=', slot('platform'))
    .where('bot_id', '=', slot('botId'))
    .where('event_id', '=', slot('eventId'))
}

/** An edited message has a row per edit: the newest one with a known reply counts. */
function answered(reads: Kysely<Schema>) {
  return reads
    .selectFrom('inbox')
    .select(ANSWERED_COLUMNS)
    .orderBy((eb) => eb('reply_ref', 'is', null))
    .orderBy('seq', 'desc')
    .limit(1)
}
