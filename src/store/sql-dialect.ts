import { type ColumnDefinitionBuilder, type CreateTableBuilder, type Kysely, type RawBuilder, sql } from 'kysely'
import type { EngineName } from './engine.ts'

/** Key of the advisory lock that keeps two processes from migrating one database at once. Any constant of ours. */
const MIGRATION_LOCK_KEY = 7_310_589_034_121n

/** Holds every difference between the two engines' SQL; nothing else in the store asks which engine it is on. */
export interface SqlDialect {
  /** 64-bit integer. */
  readonly integer: 'integer' | 'bigint'
  /** Makes a column count upwards by itself. */
  readonly counting: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder
  /** Ends a table so that columns hold only values of their type. */
  readonly strict: <T extends string, C extends string>(table: CreateTableBuilder<T, C>) => CreateTableBuilder<T, C>
  /** Locks the rows a query reads until the transaction ends. SQLite has one writer at a time and needs none. */
  readonly rowLocks: boolean
  /** Gives the clock that leases live by: the database's own where several machines share it, else the caller's. */
  readonly clock: (now: number) => RawBuilder<number>
  readonly lockMigrations: <S>(queries: Kysely<S>) => Promise<void>
}

const SQLITE: SqlDialect = {
  integer: 'integer',
  counting: (column) => column.autoIncrement(),
  strict: (table) => table.modifyEnd(sql`strict`),
  rowLocks: false,
  clock: (now) => sql<number>`${now}`,
  // The writing transaction itself is the lock: it begins immediate.
  lockMigrations: async () => {},
}

const POSTGRES: SqlDialect = {
  integer: 'bigint',
  counting: (column) => column.generatedAlwaysAsIdentity(),
  strict: (table) => table,
  rowLocks: true,
  clock: () => sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`,
  lockMigrations: async (queries) => {
    await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK_KEY})`.execute(queries)
  },
}

/** Gives an engine's dialect. */
export function dialectOf(engine: EngineName): SqlDialect {
  return engine === 'sqlite' ? SQLITE : POSTGRES
}
