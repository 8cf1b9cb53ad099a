import { type Kysely, type Selectable, sql } from 'kysely'
import type { MessageRef } from '#src/chat/chat-platform.ts'
import type { ReplyTarget } from '#src/chat/message.ts'
import type { Reply } from '#src/chat/reply.ts'
import type { OutboxMessage, OutboxRepository, OutboxRow } from '#src/delivery/outbox-repository.ts'
import type { Engine } from '../engine.ts'
import { queriesOf } from '../open-transaction.ts'
import type { OutboxTable, Schema } from '../schema.ts'
import { dialectOf, type SqlDialect } from '../sql-dialect.ts'
import { holdsLease } from './lease-repository.ts'
import { pruneOutbox } from './prune-outbox.ts'

/** Stores outgoing messages. */
export function createOutboxRepository(engine: Engine): OutboxRepository {
  const { reads } = engine
  const dialect = dialectOf(engine.name)
  const list = async (state: 'sending' | 'uncertain', platform: string | null, limit: number | null) => {
    const rows = await reads
      .selectFrom('outbox')
      .selectAll()
      .where('state', '=', state)
      .$if(platform !== null, (query) => query.where('platform', '=', platform as OutboxTable['platform']))
      .orderBy('seq')
      .$if(limit !== null, (query) => query.limit(limit ?? 0))
      .execute()
    return rows.map(fromRow)
  }
  return {
    async add(transaction, messages) {
      if (transaction) await insert(queriesOf(transaction), messages)
      else await engine.write('full', ({ queries }) => insert(queries, messages))
    },
    claim: (options) =>
      engine.write('full', async ({ queries }) => {
        if (options.lease && !(await holdsLease(queries, dialect, options.lease, options.now))) return []
        const rows = await claim(queries, dialect, options)
        return rows.sort(compareTurns).map(fromRow)
      }),
    settle: (deliveryId, state, ref) =>
      engine.write('process', async ({ queries }) => {
        await queries
          .updateTable('outbox')
          .set({
            state,
            ...(ref ? { ref: JSON.stringify(ref) } : {}),
            ...(state === 'queued' ? { attempted_at: null } : {}),
          })
          .where('delivery_id', '=', deliveryId)
          .execute()
      }),
    listSending: (platform) => list('sending', platform, null),
    listUncertain: (limit) => list('uncertain', null, limit),
    async find(deliveryId) {
      const row = await reads.selectFrom('outbox').selectAll().where('delivery_id', '=', deliveryId).executeTakeFirst()
      return row && fromRow(row)
    },
    prune: (sentBefore, signal) => pruneOutbox(engine, sentBefore, signal),
  }
}

async function insert(queries: Kysely<Schema>, messages: readonly OutboxMessage[]): Promise<void> {
  for (const message of messages)
    await queries
      .insertInto('outbox')
      .values(toRow(message))
      .onConflict((conflict) => conflict.column('delivery_id').doNothing())
      .execute()
}

/** Rows another process is claiming at the same moment are passed over, not waited for. */
function claim(
  queries: Kysely<Schema>,
  { rowLocks }: SqlDialect,
  { platform, limit, now }: Parameters<OutboxRepository['claim']>[0],
) {
  return queries
    .updateTable('outbox')
    .set({ state: 'sending', attempted_at: now })
    .where('seq', 'in', (eb) =>
      eb
        .selectFrom('outbox')
        .select('seq')
        .where('platform', '=', platform as OutboxTable['platform'])
        .where('state', '=', sql.lit('queued'))
        .where('not_before', '<=', now)
        .orderBy('priority', 'desc')
        .orderBy('not_before')
        .orderBy('seq')
        .limit(limit)
        .$if(rowLocks, (query) => query.forUpdate().skipLocked()),
    )
    .returningAll()
    .execute()
}

/** An update returns its rows in any order. */
function compareTurns(a: Selectable<OutboxTable>, b: Selectable<OutboxTable>): number {
  if (a.priority !== b.priority) return a.priority === 'people' ? -1 : 1
  return a.not_before - b.not_before || a.seq - b.seq
}

function toRow(message: OutboxMessage) {
  return {
    delivery_id: message.deliveryId,
    platform: message.target.platform,
    target: JSON.stringify(message.target),
    reply: JSON.stringify(message.reply),
    priority: message.priority,
    not_before: message.notBefore,
    state: 'queued',
    attempted_at: null,
    ref: null,
  } as const
}

function fromRow(row: Selectable<OutboxTable>): OutboxRow {
  return {
    deliveryId: row.delivery_id,
    target: JSON.parse(row.target) as ReplyTarget,
    reply: JSON.parse(row.reply) as Reply,
    priority: row.priority,
    notBefore: row.not_before,
    state: row.state,
    attemptedAt: row.attempted_at,
    ref: row.ref === null ? null : (JSON.parse(row.ref) as MessageRef),
  }
}
