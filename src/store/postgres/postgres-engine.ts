import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import type { Logger } from '#src/chat/logger.ts'
import type { Durability, Engine } from '../engine.ts'
import { OpenTransaction } from '../open-transaction.ts'
import type { Schema } from '../schema.ts'
import { StoreError } from '../store-error.ts'
import { POSTGRES_TYPES } from './postgres-types.ts'

/**
 * Connections per process; a few processes fit into PostgreSQL's default `max_connections` of 100.
 *
 * Reads have their own: a transaction that looks something up would otherwise wait for a connection that only transactions
 * like itself could give back.
 */
const WRITE_CONNECTIONS_MAX = 7
const READ_CONNECTIONS_MAX = 3
const CONNECT_TIMEOUT_MS = 10_000
/** SQLSTATE `disk_full`, PostgreSQL 18 appendix A, read 2026-11-20. */
const DISK_FULL = '53100'

/**
 * Opens a PostgreSQL database.
 *
 * Every event has a transaction of its own: the server lets commits that come at the same time share one flush, and
 * a shared transaction would let processes that receive the same events in another order block each other.
 */
export function openPostgres(connectionString: string, logger?: Pick<Logger, 'warn'>): Engine {
  const writes = connect(connectionString, WRITE_CONNECTIONS_MAX, logger)
  const reads = connect(connectionString, READ_CONNECTIONS_MAX, logger)
  let closing: Promise<void> | null = null
  const inHand = new Set<Promise<unknown>>()
  return { name: 'postgres', reads: reads.queries, write, close: () => (closing ??= closeAll()) }

  async function write<T>(durability: Durability, work: (transaction: OpenTransaction) => Promise<T>): Promise<T> {
    if (closing) throw new StoreError('STORE_CLOSED')
    const written = transact(writes.queries, durability, work)
    inHand.add(written)
    try {
      return await written
    } catch (error) {
      throw isDiskFull(error) ? new StoreError('STORAGE_FULL', {}, error) : error
    } finally {
      inHand.delete(written)
    }
  }

  async function closeAll(): Promise<void> {
    await Promise.allSettled(inHand)
    await Promise.all([writes.close(), reads.close()])
  }
}

function connect(connectionString: string, max: number, logger?: Pick<Logger, 'warn'>) {
  const pool = new Pool({
    connectionString,
    max,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'magpie',
    types: POSTGRES_TYPES,
  })
  // Without a listener a connection that breaks while idle ends the process.
  pool.on('error', (error) => logger?.warn({ error: error.message }, 'database connection lost'))
  const queries = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  return {
    queries,
    async close() {
      await queries.destroy()
      if (!pool.ended) await pool.end()
    },
  }
}

async function transact<T>(
  queries: Kysely<Schema>,
  durability: Durability,
  work: (transaction: OpenTransaction) => Promise<T>,
): Promise<T> {
  return queries.transaction().execute(async (open) => {
    if (durability === 'process') await sql`set local synchronous_commit = off`.execute(open)
    const transaction = new OpenTransaction(open)
    try {
      return await work(transaction)
    } finally {
      transaction.end()
    }
  })
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === DISK_FULL
}
