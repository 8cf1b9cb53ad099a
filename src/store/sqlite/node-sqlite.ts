import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely'
import { StoreError } from '../store-error.ts'

/** Statements kept prepared per connection. Ours are about a hundred; lists in queries make some more. */
const STATEMENTS_MAX = 300

/** Makes Kysely speak to a `node:sqlite` connection. */
export function nodeSqliteDialect(database: DatabaseSync): SqliteDialect {
  return new SqliteDialect({ database: new NodeSqlite(database) })
}

/** Gives a connection the shape Kysely expects and keeps prepared statements. */
class NodeSqlite implements SqliteDatabase {
  readonly #database: DatabaseSync
  readonly #statements = new Map<string, SqliteStatement>()

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  prepare(sql: string): SqliteStatement {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = wrap(this.#database, sql)
    if (this.#statements.size >= STATEMENTS_MAX) this.#dropOldest()
    this.#statements.set(sql, statement)
    return statement
  }

  close(): void {
    this.#statements.clear()
    this.#database.close()
  }

  #dropOldest(): void {
    for (const sql of this.#statements.keys()) {
      this.#statements.delete(sql)
      return
    }
  }
}

function wrap(database: DatabaseSync, sql: string): SqliteStatement {
  const statement: StatementSync = database.prepare(sql)
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...checkParameters(parameters)),
    run: (parameters) => statement.run(...checkParameters(parameters)),
    // A cursor stays open between calls: it gets a statement of its own.
    iterate: (parameters) => database.prepare(sql).iterate(...checkParameters(parameters)),
  }
}

/**
 * Lets through what SQLite can hold.
 *
 * `node:sqlite` takes an object in the first place for named parameters: `run(new Date(), 'x')` would store (NULL, 'x')
 * without an error.
 * @throws StoreError `PARAMETER_REFUSED`
 */
function checkParameters(parameters: readonly unknown[]): SQLInputValue[] {
  for (const [index, value] of parameters.entries())
    if (!isStorable(value)) throw new StoreError('PARAMETER_REFUSED', { index, type: typeof value })
  return parameters as SQLInputValue[]
}

function isStorable(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'bigint':
      return true
    case 'number':
      return Number.isFinite(value)
    default:
      return value === null || value instanceof Uint8Array
  }
}
