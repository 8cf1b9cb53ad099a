import { setImmediate as nextTurn } from 'node:timers/promises'
import type { OutboxState } from '#src/delivery/outbox-repository.ts'
import type { Engine } from '../engine.ts'

/** Rows looked at, and deleted at most, per commit: a few ms of the event loop. */
const PRUNE_SLICE = 500
const OVER: readonly OutboxState[] = ['sent', 'failed']

/**
 * Deletes messages that are over, walking through the table once by its key: an index for an hourly walk would cost
 * more with every message than it saves.
 * @param sentBefore - instant of the attempt, epoch ms
 */
export async function pruneOutbox(
  engine: Engine,
  sentBefore: number,
  signal: AbortSignal | undefined,
): Promise<number> {
  let after = 0
  for (let total = 0; ; ) {
    if (signal?.aborted) return total
    const rows = await engine.reads
      .selectFrom('outbox')
      .select(['seq', 'state', 'attempted_at'])
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(PRUNE_SLICE)
      .execute()
    const over = rows.filter((row) => OVER.includes(row.state) && (row.attempted_at ?? 0) < sentBefore)
    total += await deleteRows(
      engine,
      over.map((row) => row.seq),
    )
    const last = rows.at(-1)
    if (!last || rows.length < PRUNE_SLICE) return total
    after = last.seq
    await nextTurn()
  }
}

/** What is over stays over: no state leads back from it, so it need not be asked for again. */
async function deleteRows(engine: Engine, seqs: readonly number[]): Promise<number> {
  if (seqs.length === 0) return 0
  return engine.write('process', async ({ queries }) => {
    const { numDeletedRows } = await queries.deleteFrom('outbox').where('seq', 'in', seqs).executeTakeFirst()
    return Number(numDeletedRows)
  })
}
