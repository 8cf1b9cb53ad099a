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
  /** Begins a transaction that only reads, and sees the database as it is at its first read. */
  readonly beginSnapshot: RawBuilder<unknown>
  /** Gives every table and column, columns in their order. */
  readonly columns: RawBuilder<{ readonly table: string; readonly column: string }>
  /** Stands in an insert that brings its own values for counting columns. */
  readonly overriding: RawBuilder<unknown>
  /** Lets counting columns go on behind the highest value there is. */
  readonly resumeCounters: <S>(queries: Kysely<S>) => Promise<void>
  /** Keeps everybody else away from the tables until the transaction ends. */
  readonly lockTables: <S>(queries: Kysely<S>, tables: readonly string[]) => Promise<void>
}

const SQLITE: SqlDialect = {
  integer: 'integer',
  counting: (column) => column.autoIncrement(),
  strict: (table) => table.modifyEnd(sql`strict`),
  rowLocks: false,
  clock: (now) => sql<number>`${now}`,
  // The writing transaction itself is the lock: it begins immediate.
  lockMigrations: async () => {},
  beginSnapshot: sql`begin`,
  columns: sql`
    select tables.name as "table", info.name as "column"
    from sqlite_master as tables join pragma_table_info(tables.name) as info
    where tables.type = 'table' order by tables.name, info.cid`,
  overriding: sql``,
  // Done by SQLite itself with every insert.
  resumeCounters: async () => {},
  // The writing transaction keeps other writers away; nobody reads an empty database.
  lockTables: async () => {},
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
  beginSnapshot: sql`begin transaction isolation level repeatable read read only`,
  columns: sql`
    select table_name as "table", column_name as "column" from information_schema.columns
    where table_schema = current_schema() order by table_name, ordinal_position`,
  overriding: sql`overriding system value`,
  resumeCounters: async (queries) => {
    const counters = await sql<{ table: string; column: string }>`
      select table_name as "table", column_name as "column" from information_schema.columns
      where table_schema = current_schema() and is_identity = 'YES'`.execute(queries)
    for (const { table, column } of counters.rows)
      await sql`select setval(pg_get_serial_sequence(quote_ident(${table}), ${column}), newest)
        from (select max(${sql.id(column)}) as newest from ${sql.table(table)}) as rows
        where newest is not null`.execute(queries)
  },
  lockTables: async (queries, tables) => {
    await sql`lock table ${sql.join(tables.map((table) => sql.table(table)))} in access exclusive mode`.execute(queries)
  },
}

/** Gives an engine's dialect. */
export function dialectOf(engine: EngineName): SqlDialect {
  return engine === 'sqlite' ? SQLITE : POSTGRES
}
