import { CompiledQuery, type Kysely, sql } from 'kysely'
import type { SqlDialect } from '../sql-dialect.ts'
import { toStorableText } from '../storable-text.ts'
import type { ArchiveValue, TableHead } from './archive-format.ts'

/** Writes slices of rows; a statement is built once for each table and number of rows. */
export function createRowLoader<S>(queries: Kysely<S>, { overriding }: SqlDialect) {
  let built = { of: '', statement: '' }

  return async (table: TableHead, rows: readonly (readonly ArchiveValue[])[]): Promise<void> => {
    const values = rows.flat().map(toStorable)
    const of = `${table.name} ${rows.length}`
    if (built.of !== of) {
      const tuples = rows.map((row) => sql`(${sql.join([...row])})`)
      const columns = sql.join(table.columns.map((column) => sql.id(column)))
      const insert = sql`insert into ${sql.table(table.name)} (${columns}) ${overriding} values ${sql.join(tuples)}`
      built = { of, statement: insert.compile(queries).sql }
    }
    await queries.executeQuery(CompiledQuery.raw(built.statement, values))
  }
}

function toStorable(value: ArchiveValue): ArchiveValue {
  return typeof value === 'string' ? toStorableText(value) : value
}
