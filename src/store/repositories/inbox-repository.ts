import type { Kysely } from 'kysely'
import type { Effect } from '#src/chat/effect.ts'
import type { ChatEvent } from '#src/chat/message.ts'
import type { InboxKey, InboxRepository, InboxState, PendingAnswer } from '#src/delivery/inbox-repository.ts'
import type { Engine } from '../engine.ts'
import type { OpenTransaction } from '../open-transaction.ts'
import type { Schema } from '../schema.ts'
import { prepareInbox } from './inbox-queries.ts'
import { ANSWERED_COLUMNS, fromAnsweredRow, fromInboxRow, toInboxRow } from './inbox-rows.ts'

/** Rows deleted per commit: about 5 ms of the event loop. */
const PRUNE_SLICE = 500
const OPEN: readonly InboxState[] = ['received', 'answering']
const HANDLED: readonly InboxState[] = ['done', 'expired', 'uncertain', 'parked']

/**
 * Stores events and their answers.
 * @param now - epoch ms; says when a row was handled
 */
export function createInboxRepository(engine: Engine, now: () => number): InboxRepository {
  const { reads } = engine
  const prepared = prepareInbox(reads)

  return {
    receive: (key, event, receivedAt) =>
      engine.write('full', async ({ queries }) => {
        const { numAffectedRows } = await prepared.insert(queries, {
          ...toInboxRow(key, event, receivedAt),
          event: JSON.stringify(event),
        })
        return Boolean(numAffectedRows)
      }),
    answer: (key, event, answer, effects, at, wasReceived) =>
      engine.write(wasReceived ? 'process' : 'full', async (transaction) => {
        const { queries } = transaction
        const { numAffectedRows } = wasReceived
          ? await prepared.answer(queries, { ...key, ...toAnswering(event, answer, at) })
          : await prepared.insert(queries, { ...toInboxRow(key, event, at), ...toAnswering(event, answer, at) })
        if (!numAffectedRows) return false
        await runEffects(transaction, effects)
        return true
      }),
    write: (effects) => engine.write('process', (transaction) => runEffects(transaction, effects)),
    noteReply: (key, replyRef) =>
      engine.write('process', async ({ queries }) => {
        const reply_ref = JSON.stringify(replyRef)
        await whereKey(queries, key).set({ reply_ref }).where('state', '=', 'answering').execute()
      }),
    settle: (key, state, replyRef) =>
      engine.write('process', async ({ queries }) => {
        const query = state === 'uncertain' ? prepared.settleUncertain : prepared.settle
        const reply_ref = replyRef && JSON.stringify(replyRef)
        await query(queries, { ...key, state, reply_ref, handled_at: now() })
      }),
    requeue: (key) =>
      engine.write('process', async ({ queries }) => {
        await whereKey(queries, key).set({ attempted_at: null }).where('state', '=', 'answering').execute()
      }),
    countFailure: (key) =>
      engine.write('process', async ({ queries }) => {
        const row = await whereKey(queries, key)
          .set((eb) => ({ attempts_count: eb('attempts_count', '+', 1) }))
          .returning('attempts_count')
          .executeTakeFirst()
        return row?.attempts_count ?? 0
      }),
    async listOpen(platform, botId) {
      const rows = await reads
        .selectFrom('inbox')
        .selectAll()
        .where('state', 'in', OPEN)
        .where('handled_at', 'is', null)
        .orderBy('received_at')
        .orderBy('seq')
        .execute()
      // Asked for platform and bot, SQLite would walk through two days of that bot's rows instead of the few open ones.
      return rows.filter((row) => row.platform === platform && row.bot_id === botId).map(fromInboxRow)
    },
    async listAnswered(platform, botId, limit) {
      const rows = await reads
        .selectFrom('inbox')
        .select(ANSWERED_COLUMNS)
        .where('platform', '=', platform)
        .where('bot_id', '=', botId)
        .where('state', '=', 'done')
        .where('message_id', 'is not', null)
        .where('reply_ref', 'is not', null)
        .orderBy('seq', 'desc')
        .limit(limit)
        .execute()
      return rows.map(fromAnsweredRow)
    },
    async listByState(state, limit) {
      const rows = await reads
        .selectFrom('inbox')
        .selectAll()
        .where('state', '=', state)
        .orderBy('seq')
        .limit(limit)
        .execute()
      return rows.map(fromInboxRow)
    },
    claimUncertain: (deliveryId) =>
      engine.write('full', async ({ queries }) => {
        const row = await claimUncertain(queries, deliveryId)
        return row && fromInboxRow(row)
      }),
    async findByMessage(conversationId, messageId) {
      const { rows } = await prepared.findByMessage(reads, { conversationId, messageId })
      return rows[0] && fromAnsweredRow(rows[0])
    },
    async findByDelivery(deliveryId) {
      const { rows } = await prepared.findByDelivery(reads, { deliveryId })
      return rows[0] && fromAnsweredRow(rows[0])
    },
    async prune(handledBefore, signal) {
      for (let total = 0; ; ) {
        if (signal?.aborted) return total
        const count = await engine.write('process', ({ queries }) => pruneSlice(queries, handledBefore))
        total += count
        if (count < PRUNE_SLICE) return total
      }
    },
  }

  /** An event that needs no answer is handled with the commit that records it: nothing of it is kept. */
  function toAnswering(event: ChatEvent, answer: PendingAnswer | null, at: number) {
    if (answer === null)
      return {
        state: 'done',
        event: null,
        answer: null,
        attempted_at: null,
        delivery_id: null,
        handled_at: now(),
      } as const
    return {
      state: 'answering',
      event: JSON.stringify(event),
      answer: JSON.stringify(answer),
      attempted_at: at,
      delivery_id: answer.deliveryId,
      handled_at: null,
    } as const
  }
}

async function runEffects(transaction: OpenTransaction, effects: readonly Effect[]): Promise<void> {
  for (const effect of effects) await effect(transaction)
}

function whereKey(queries: Kysely<Schema>, key: InboxKey) {
  return queries
    .updateTable('inbox')
    .where('platform', '=', key.platform)
    .where('bot_id', '=', key.botId)
    .where('event_id', '=', key.eventId)
}

/** The second condition on the state is what a caller that had to wait for another one meets. */
function claimUncertain(queries: Kysely<Schema>, deliveryId: string) {
  return queries
    .updateTable('inbox')
    .set({ state: 'answering', handled_at: null })
    .where('state', '=', 'uncertain')
    .where('seq', '=', (eb) =>
      eb
        .selectFrom('inbox')
        .select('seq')
        .where('delivery_id', '=', deliveryId)
        .where('state', '=', 'uncertain')
        .orderBy('seq', 'desc')
        .limit(1),
    )
    .returningAll()
    .executeTakeFirst()
}

async function pruneSlice(queries: Kysely<Schema>, handledBefore: number): Promise<number> {
  const { numDeletedRows } = await queries
    .deleteFrom('inbox')
    .where('seq', 'in', (eb) =>
      eb
        .selectFrom('inbox')
        .select('seq')
        .where('state', 'in', HANDLED)
        .where('handled_at', '<', handledBefore)
        .limit(PRUNE_SLICE),
    )
    .executeTakeFirst()
  return Number(numDeletedRows)
}
