import { open } from 'node:fs/promises'
import { type Kysely, sql } from 'kysely'
import type { Clock } from '#src/chat/clock.ts'
import { parseDatabaseUrl } from '../database-url.ts'
import type { Engine } from '../engine.ts'
import { migrateWithin } from '../migrations/migrate.ts'
import type { Migration } from '../migrations/migration.ts'
import { MIGRATIONS } from '../migrations/migrations.ts'
import { openPostgres } from '../postgres/postgres-engine.ts'
import type { Schema } from '../schema.ts'
import { dialectOf } from '../sql-dialect.ts'
import { openSqlite } from '../sqlite/sqlite-engine.ts'
import { StoreError } from '../store-error.ts'
import type { RowCounts } from './archive-format.ts'
import { ALL_TABLES, ARCHIVED_TABLES } from './archive-tables.ts'
import { doubtOpenWork } from './doubt-open-work.ts'
import { createRowLoader } from './load-rows.ts'
import { type ArchiveSink, readArchive } from './read-archive.ts'

export interface RestoreOptions {
  readonly file: string
  /** An empty database of either engine; a missing SQLite file is made. */
  readonly databaseUrl: string
  readonly clock: Pick<Clock, 'now'>
  /** True when the bot was stopped before the backup: then what was open is still to be done, see `doubtOpenWork`. */
  readonly resumes: boolean
  /** @default MIGRATIONS */
  readonly migrations?: readonly Migration[]
}

/** Says what was restored. */
export interface Restored {
  readonly counts: RowCounts
  /** Messages now listed as uncertain. */
  readonly doubtfulCount: number
}

const NOBODY: ArchiveSink = { takeHeader: async () => {}, takeRows: async () => {} }

/**
 * Fills an empty database from an archive and brings it to the newest schema, in one transaction: all of it is there
 * or nothing. The file is read twice, once to see that it is whole and once to load it.
 * @throws StoreError `ARCHIVE_DAMAGED` `ARCHIVE_NEWER` `SCHEMA_NEWER` `DATABASE_NOT_EMPTY` `DATABASE_URL_MALFORMED`
 * `STORAGE_FULL`
 */
export async function restoreStore({
  file,
  databaseUrl,
  migrations = MIGRATIONS,
  ...rest
}: RestoreOptions): Promise<Restored> {
  const location = parseDatabaseUrl(databaseUrl)
  await using handle = await open(file, 'r')
  const { header } = await readArchive(handle, NOBODY)
  const known = migrations.at(-1)?.id ?? 0
  if (header.schemaVersion > known) throw new StoreError('SCHEMA_NEWER', { found: header.schemaVersion, known })
  const engine = location.engine === 'sqlite' ? openSqlite(location.file) : openPostgres(location.connectionString)
  try {
    const now = rest.clock.now()
    return await engine.write('full', async ({ queries }) => {
      await dialectOf(engine.name).lockMigrations(queries)
      // Not before the transaction: a database that is refused keeps its schema.
      await migrateWithin(queries, engine.name, now, migrations)
      await dropEmptyTables(engine, queries, now)
      const { counts } = await readArchive(handle, createSink(engine, queries, migrations, now))
      await dialectOf(engine.name).resumeCounters(queries)
      await migrateWithin(queries, engine.name, now, migrations)
      return { counts, doubtfulCount: rest.resumes ? 0 : await doubtOpenWork(queries, now) }
    })
  } finally {
    await engine.close()
  }
}

/** Takes the tables away, all empty, so that they can be made as they were when the archive was written. */
async function dropEmptyTables(engine: Engine, queries: Kysely<Schema>, now: number): Promise<void> {
  const dialect = dialectOf(engine.name)
  await dialect.lockTables(queries, ALL_TABLES)
  for (const { name } of ARCHIVED_TABLES) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(queries)
    if (rows.length > 0) throw new StoreError('DATABASE_NOT_EMPTY', { table: name })
  }
  // A bot that has run here for a moment leaves a past lease behind; one that runs now must be stopped.
  const held = await queries.selectFrom('leases').select('duty').where('until', '>', dialect.clock(now)).execute()
  if (held.length > 0) throw new StoreError('DATABASE_NOT_EMPTY', { table: 'leases' })
  for (const table of ALL_TABLES.toReversed()) await queries.schema.dropTable(table).execute()
}

function createSink(
  engine: Engine,
  queries: Kysely<Schema>,
  migrations: readonly Migration[],
  now: number,
): ArchiveSink {
  return {
    takeHeader: async ({ schemaVersion }) => {
      const done = migrations.filter(({ id }) => id <= schemaVersion)
      await migrateWithin(queries, engine.name, now, done)
    },
    takeRows: createRowLoader(queries, dialectOf(engine.name)),
  }
}
