import type { Kysely } from 'kysely'
import type { Engine, EngineName } from '../engine.ts'
import type { Schema } from '../schema.ts'
import { dialectOf, type SqlDialect } from '../sql-dialect.ts'
import { StoreError } from '../store-error.ts'
import type { Migration } from './migration.ts'
import { MIGRATIONS } from './migrations.ts'

/**
 * Brings a database to the newest schema, in one transaction and under a lock: of several processes that start at
 * once one migrates and the others wait and find nothing to do.
 * @returns ids of the migrations that ran
 * @throws StoreError `SCHEMA_NEWER` when a later version of the program has written the database
 */
export async function migrate(
  engine: Engine,
  now: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<readonly number[]> {
  return engine.write('full', async ({ queries }) => {
    await dialectOf(engine.name).lockMigrations(queries)
    return migrateWithin(queries, engine.name, now, migrations)
  })
}

/** Does the same inside of a transaction whose owner holds the lock. */
export async function migrateWithin(
  queries: Kysely<Schema>,
  engine: EngineName,
  now: number,
  migrations: readonly Migration[],
): Promise<readonly number[]> {
  const dialect = dialectOf(engine)
  await createMigrationTable(queries, dialect)
  const done = await newestId(queries)
  const known = migrations.at(-1)?.id ?? 0
  if (done > known) throw new StoreError('SCHEMA_NEWER', { found: done, known })
  const missing = migrations.filter((migration) => migration.id > done)
  for (const migration of missing) {
    await migration.up(queries as unknown as Kysely<unknown>, dialect)
    const row = { id: migration.id, name: migration.name, applied_at: now }
    await queries.insertInto('schema_migrations').values(row).execute()
  }
  return missing.map((migration) => migration.id)
}

async function createMigrationTable(queries: Kysely<Schema>, { integer, strict }: SqlDialect): Promise<void> {
  await strict(
    queries.schema
      .createTable('schema_migrations')
      .ifNotExists()
      .addColumn('id', integer, (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('applied_at', integer, (column) => column.notNull()),
  ).execute()
}

async function newestId(queries: Kysely<Schema>): Promise<number> {
  const row = await queries
    .selectFrom('schema_migrations')
    .select((eb) => eb.fn.max('id').as('id'))
    .executeTakeFirst()
  return row?.id ?? 0
}
