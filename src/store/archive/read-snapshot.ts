import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import { type DatabaseLocation, parseDatabaseUrl } from '../database-url.ts'
import { POSTGRES_EXACT_TYPES } from '../postgres/postgres-types.ts'
import { dialectOf, type SqlDialect } from '../sql-dialect.ts'
import { nodeSqliteDialect } from '../sqlite/node-sqlite.ts'
import { StoreError } from '../store-error.ts'
import { SLICE_ROWS, type TableHead } from './archive-format.ts'
import { ARCHIVED_TABLES } from './archive-tables.ts'

/** Longest wait for another process that holds the file for itself, as SQLite does while it tidies up after a crash. */
const BUSY_TIMEOUT_MS = 5_000
const CONNECT_TIMEOUT_MS = 10_000

/** Is the database at one moment, whatever others write meanwhile. */
export interface Snapshot {
  readonly schemaVersion: number
  /** Tables to archive that this version of the schema has, in the archive's order. */
  readonly tables: readonly TableHead[]
  /** Gives a table's rows, the values in the order of its columns, integers as `bigint`. */
  readonly slices: (table: TableHead) => AsyncIterable<readonly (readonly unknown[])[]>
}

/**
 * Reads a database from a connection of its own, in one transaction; nobody who writes has to wait for it.
 * @throws StoreError `DATABASE_EMPTY` `DATABASE_URL_MALFORMED`
 */
export async function readSnapshot<T>(databaseUrl: string, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const location = parseDatabaseUrl(databaseUrl)
  const dialect = dialectOf(location.engine)
  const { queries, close } = connect(location)
  try {
    return await queries.connection().execute(async (connection) => {
      await dialect.beginSnapshot.execute(connection)
      return work(await describe(connection, dialect))
    })
  } finally {
    // Ends the transaction too.
    await close()
  }
}

function connect(location: DatabaseLocation): { queries: Kysely<unknown>; close: () => Promise<void> } {
  if (location.engine === 'postgres') {
    const pool = new Pool({
      connectionString: location.connectionString,
      max: 1,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      application_name: 'magpie-backup',
      types: POSTGRES_EXACT_TYPES,
    })
    // The query under way fails by itself; without a listener the process would end.
    pool.on('error', () => {})
    const queries = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
    return { queries, close: () => pool.end() }
  }
  if (location.file === null || !existsSync(location.file)) throw new StoreError('DATABASE_EMPTY')
  const database = new DatabaseSync(location.file, { timeout: BUSY_TIMEOUT_MS, readBigInts: true })
  database.exec('pragma query_only = on')
  return {
    queries: new Kysely<unknown>({ dialect: nodeSqliteDialect(database) }),
    close: async () => database.close(),
  }
}

async function describe(queries: Kysely<unknown>, dialect: SqlDialect): Promise<Snapshot> {
  const { rows } = await dialect.columns.execute(queries)
  const columnsOf = (table: string) => rows.filter((row) => row.table === table).map((row) => row.column)
  if (columnsOf('schema_migrations').length === 0) throw new StoreError('DATABASE_EMPTY')
  const version = await sql<{ id: bigint | null }>`select max(id) as id from schema_migrations`.execute(queries)
  const tables = ARCHIVED_TABLES.map(({ name }) => ({ name, columns: columnsOf(name) }))
  return {
    schemaVersion: Number(version.rows[0]?.id ?? 0),
    tables: tables.filter(({ columns }) => columns.length > 0),
    slices: (table) => readSlices(queries, table),
  }
}

/** Goes on behind the last row's key: no row is read twice and the database keeps no result in memory. */
async function* readSlices(queries: Kysely<unknown>, { name, columns }: TableHead) {
  const key = ARCHIVED_TABLES.find((table) => table.name === name)?.key ?? []
  const keyColumns = sql.join(key.map((column) => sql.id(column)))
  let after = sql``
  for (;;) {
    const { rows } = await sql<Readonly<Record<string, unknown>>>`
      select ${sql.join(columns.map((column) => sql.id(column)))} from ${sql.table(name)} ${after}
      order by ${keyColumns} limit ${SLICE_ROWS}`.execute(queries)
    const last = rows.at(-1)
    if (!last) return
    yield rows.map((row) => columns.map((column) => row[column]))
    if (rows.length < SLICE_ROWS) return
    after = sql`where (${keyColumns}) > (${sql.join(key.map((column) => last[column]))})`
  }
}
