import * as fc from 'fast-check'
import { ARCHIVED_TABLES } from '#src/store/archive/archive-tables.ts'
import type { EngineName } from '#src/store/engine.ts'
import { migrate } from '#src/store/migrations/migrate.ts'
import { openPostgres } from '#src/store/postgres/postgres-engine.ts'
import { openSqlite } from '#src/store/sqlite/sqlite-engine.ts'
import { openRaw } from './databases.ts'

export const TABLES = ARCHIVED_TABLES.map(({ name }) => name)

interface Column {
  readonly name: string
  readonly isText: boolean
  readonly isNullable: boolean
  /** Makes every value different from those of other rows. */
  readonly isUnique: boolean
  /** Table and column that hold the same value. */
  readonly parent: { readonly table: string; readonly column: string } | null
}

type Row = Readonly<Record<string, unknown>>
/** Rows by table. */
export type Rows = Readonly<Record<string, readonly Row[]>>

/** Makes a database with the newest tables. */
export async function prepare(databaseUrl: string): Promise<void> {
  const isSqlite = databaseUrl.startsWith('sqlite:')
  const engine = isSqlite ? openSqlite(databaseUrl.slice('sqlite:'.length)) : openPostgres(databaseUrl)
  await migrate(engine, 1)
  await engine.close()
}

/** Reads from a SQLite database what rows each table can hold: no table can be forgotten here. */
export async function describeTables(sqliteUrl: string): Promise<ReadonlyMap<string, readonly Column[]>> {
  const database = await openRaw(sqliteUrl)
  const described = new Map<string, readonly Column[]>()
  for (const table of TABLES) {
    const parents = await database.run(`select "from", "table", "to" from pragma_foreign_key_list('${table}')`)
    const unique = await database.run(`
      select info.name as name from pragma_index_list('${table}') as list, pragma_index_info(list.name) as info
      where list."unique" = 1`)
    const columns = await database.run(`select name, type, "notnull", pk from pragma_table_info('${table}')`)
    described.set(
      table,
      columns.map(({ name, type, notnull, pk }) => {
        const parent = parents.find((row) => row.from === name)
        return {
          name: String(name),
          isText: type === 'TEXT' || type === 'text',
          isNullable: notnull === 0n && pk === 0n,
          isUnique: pk !== 0n || unique.some((row) => row.name === name),
          parent: parent ? { table: String(parent.table), column: String(parent.to) } : null,
        }
      }),
    )
  }
  await database.close()
  return described
}

const INT64_MAX = 2n ** 63n - 1n
const AWKWARD = [
  '',
  ' ',
  '\n',
  '\r\n',
  '"',
  '\\',
  "'",
  '{"a":1}',
  '[',
  '\u2028',
  '\u202e',
  '😀',
  'İ',
  'null',
  '0',
  '\u{10ffff}',
]
/** What both engines hold: well-formed text without the null character. */
const text = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.string({ unit: 'binary', maxLength: 40 }).map((value) => value.toWellFormed().replaceAll('\0', '')),
)
const integer = fc.oneof(
  fc.constantFrom(0n, -1n, INT64_MAX, -INT64_MAX - 1n, 2n ** 53n + 1n, -(2n ** 53n) - 1n),
  fc.bigInt({ min: -INT64_MAX, max: INT64_MAX }),
)

/** Makes rows for every table, awkward values everywhere, each row pointing only to rows that are there. */
export function randomRows(tables: ReadonlyMap<string, readonly Column[]>): fc.Arbitrary<Rows> {
  const seeds = fc.record(
    Object.fromEntries(
      [...tables].map(([table, columns]) => [table, fc.array(rowSeed(columns), { minLength: 1, maxLength: 6 })]),
    ),
  )
  return seeds.map((seed) => {
    const rows: Record<string, Row[]> = {}
    for (const [table, columns] of tables)
      rows[table] = (seed[table] ?? []).map((values, index) =>
        Object.fromEntries(columns.map((column) => [column.name, finish(column, values[column.name], index, rows)])),
      )
    return rows
  })
}

function rowSeed(columns: readonly Column[]): fc.Arbitrary<Row> {
  return fc.record(
    Object.fromEntries(
      columns.map((column) => {
        const value: fc.Arbitrary<unknown> = column.isText ? text : integer
        return [column.name, column.isNullable ? fc.option(value) : value]
      }),
    ),
  )
}

function finish({ isText, isUnique, parent }: Column, value: unknown, index: number, rows: Rows): unknown {
  if (value === null) return null
  if (parent) {
    const candidates = rows[parent.table] ?? []
    return candidates[index % candidates.length]?.[parent.column]
  }
  if (!isUnique) return value
  // Counting columns begin at 1 and leave gaps; texts keep their awkward beginning.
  return isText ? `${value as string}#${index}` : BigInt(index) * 1_000n + 7n
}

/** Writes rows with statements of our own. */
export async function insertRows(databaseUrl: string, engine: EngineName, rows: Rows): Promise<void> {
  const database = await openRaw(databaseUrl)
  for (const table of TABLES)
    for (const row of rows[table] ?? []) {
      const columns = Object.keys(row)
      const places = columns.map(() => '?').join(', ')
      const overriding = engine === 'postgres' ? 'overriding system value' : ''
      await database.run(
        `insert into ${table} (${columns.join(', ')}) ${overriding} values (${places})`,
        Object.values(row),
      )
    }
  await database.close()
}
