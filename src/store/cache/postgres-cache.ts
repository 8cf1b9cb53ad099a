import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import { POSTGRES_TYPES } from '../postgres/postgres-types.ts'
import type { CacheLevel } from './cache-level.ts'
import { type CacheSchema, type CacheTableLimits, createCacheTable } from './cache-table.ts'

const CONNECTIONS_MAX = 3
/** A cache that takes longer than asking the network would is of no use. */
const TIMEOUT_MS = 500

/** Keeps a cache in an unlogged table: quick, shared by all processes, empty after a crash of the server. */
export function openPostgresCache(connectionString: string, limits: CacheTableLimits): CacheLevel {
  const pool = new Pool({
    connectionString,
    max: CONNECTIONS_MAX,
    connectionTimeoutMillis: TIMEOUT_MS,
    query_timeout: TIMEOUT_MS,
    application_name: 'magpie-cache',
    types: POSTGRES_TYPES,
  })
  // The next query finds out by itself; without a listener the process would end.
  pool.on('error', () => {})
  const queries = new Kysely<CacheSchema>({ dialect: new PostgresDialect({ pool }) })
  let setup: Promise<void> | null = null
  const table = createCacheTable(async () => {
    setup ??= createTable(queries)
    await setup.catch((error: unknown) => {
      setup = null
      throw error
    })
    return queries
  }, limits)
  return {
    ...table,
    async close() {
      await queries.destroy()
      if (!pool.ended) await pool.end()
    },
  }
}

/** Two processes that create the same table at once disturb each other: the second one looks again. */
async function createTable(queries: Kysely<CacheSchema>): Promise<void> {
  const create = () =>
    sql`
      create unlogged table if not exists cache (
        namespace text not null,
        key text not null,
        value text not null,
        expires_at bigint,
        written_at bigint not null,
        bytes integer not null,
        primary key (namespace, key)
      )`.execute(queries)
  await create().catch(create)
  const index = () => sql`create index if not exists cache_written on cache (written_at)`.execute(queries)
  await index().catch(index)
}
