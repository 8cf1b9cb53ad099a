import { type Kysely, sql } from 'kysely'
import type { CacheEntry, CacheLevel } from './cache-level.ts'
import { isPast } from './memory-level.ts'

/** Is the one table of a cache database. */
export interface CacheSchema {
  cache: {
    namespace: string
    key: string
    value: string
    expires_at: number | null
    written_at: number
    /** Size of key and value, so that the sum is read from an index. */
    bytes: number
  }
}

export interface CacheTableLimits {
  readonly rowsMax: number
  readonly bytesMax: number
}

/** Sweeps begin when this part of a limit has been written since the last one: the table stays within it plus that. */
const SWEEP_PART = 0.05
/** Rows deleted at a time: under 5 ms of the event loop. */
const SWEEP_SLICE = 200

/** Keeps entries in a table and deletes the expired and then the oldest ones when it grows beyond its limits. */
export function createCacheTable(
  queries: () => Promise<Kysely<CacheSchema>>,
  limits: CacheTableLimits,
): Omit<CacheLevel, 'close'> {
  // The first write sweeps: what an earlier process left counts too.
  let rowsWritten = limits.rowsMax
  let bytesWritten = 0
  return {
    async get(namespace, keys) {
      const now = Date.now()
      const rows = await (await queries())
        .selectFrom('cache')
        .select(['key', 'value', 'expires_at'])
        .where('namespace', '=', namespace)
        .where('key', 'in', keys)
        .execute()
      return rows
        .filter((row) => !isPast(row.expires_at, now))
        .map((row) => ({ key: row.key, value: row.value, expiresAt: row.expires_at }))
    },
    async set(namespace, entries) {
      const database = await queries()
      for (const entry of entries) {
        const row = toRow(namespace, entry)
        await upsert(database, row)
        rowsWritten++
        bytesWritten += row.bytes
      }
      if (rowsWritten < limits.rowsMax * SWEEP_PART && bytesWritten < limits.bytesMax * SWEEP_PART) return
      rowsWritten = 0
      bytesWritten = 0
      await sweep(database, limits)
    },
    async delete(namespace, keys) {
      const rows = await (await queries())
        .deleteFrom('cache')
        .where('namespace', '=', namespace)
        .where('key', 'in', keys)
        .returning('key')
        .execute()
      return rows.map((row) => row.key)
    },
    async clear(namespace) {
      await (await queries()).deleteFrom('cache').where('namespace', '=', namespace).execute()
    },
  }
}

function toRow(namespace: string, entry: CacheEntry): CacheSchema['cache'] {
  const bytes = Buffer.byteLength(entry.key) + Buffer.byteLength(entry.value)
  const { key, value, expiresAt } = entry
  return { namespace, key, value, expires_at: expiresAt, written_at: Date.now(), bytes }
}

async function upsert(database: Kysely<CacheSchema>, row: CacheSchema['cache']): Promise<void> {
  const { value, expires_at, written_at, bytes } = row
  await database
    .insertInto('cache')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['namespace', 'key']).doUpdateSet({ value, expires_at, written_at, bytes }),
    )
    .execute()
}

async function sweep(database: Kysely<CacheSchema>, { rowsMax, bytesMax }: CacheTableLimits): Promise<void> {
  await deleteSlices(database, () => false, Date.now())
  let { rows, bytes } = await measure(database)
  await deleteSlices(database, (deleted) => {
    rows -= deleted.length
    for (const row of deleted) bytes -= row.bytes
    return rows <= rowsMax && bytes <= bytesMax
  })
}

async function measure(database: Kysely<CacheSchema>): Promise<{ rows: number; bytes: number }> {
  const sums = await database
    .selectFrom('cache')
    .select((eb) => [
      eb.fn.countAll<number>().as('rows'),
      sql<number>`cast(coalesce(sum(bytes), 0) as bigint)`.as('bytes'),
    ])
    .executeTakeFirstOrThrow()
  return sums
}

/**
 * Deletes slice after slice, oldest first, until `isEnough` says so or nothing is left.
 * @param expiredBy - only entries that expired by then
 */
async function deleteSlices(
  database: Kysely<CacheSchema>,
  isEnough: (deleted: readonly { readonly bytes: number }[]) => boolean,
  expiredBy?: number,
): Promise<void> {
  while (!isEnough([])) {
    const deleted = await database
      .deleteFrom('cache')
      .where((eb) =>
        eb(
          eb.refTuple('namespace', 'key'),
          'in',
          eb
            .selectFrom('cache')
            .select(['namespace', 'key'])
            .$if(expiredBy !== undefined, (query) => query.where('expires_at', '<=', expiredBy ?? 0))
            .orderBy(expiredBy === undefined ? 'written_at' : 'expires_at')
            .limit(SWEEP_SLICE)
            .$asTuple('namespace', 'key'),
        ),
      )
      .returning('bytes')
      .execute()
    if (deleted.length < SWEEP_SLICE && expiredBy !== undefined) return
    if (deleted.length === 0 || isEnough(deleted)) return
    await new Promise<void>((resolve) => setImmediate(resolve))
  }
}
