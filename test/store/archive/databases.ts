import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Client, types } from 'pg'
import { afterAll } from 'vitest'
import type { RowCounts } from '#src/store/archive/archive-format.ts'
import { backupStore } from '#src/store/archive/backup-store.ts'
import { type Restored, type RestoreOptions, restoreStore } from '#src/store/archive/restore-store.ts'
import type { EngineName } from '#src/store/engine.ts'
import { createPostgresDatabase } from '#test/postgres.ts'

/** Type `bigint` in PostgreSQL's catalog `pg_type`. */
const INT8_OID = 20
export const NOW = Date.UTC(2026, 10, 20, 12)
const clock = { now: () => NOW }

/** Gives a folder that goes with the test file. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'magpie-archive-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

let count = 0
/** Gives the URL of a database that is not there yet or empty. */
export async function makeUrl(engine: EngineName, folder: string): Promise<string> {
  return engine === 'sqlite' ? `sqlite:${join(folder, `${++count}.db`)}` : createPostgresDatabase()
}

export function backup(databaseUrl: string, file: string): Promise<RowCounts> {
  return backupStore({ databaseUrl, file, clock })
}

export function restore(databaseUrl: string, file: string, options: Partial<RestoreOptions> = {}): Promise<Restored> {
  return restoreStore({ databaseUrl, file, clock, resumes: true, ...options })
}

/** Speaks to a database past all code under test. */
export interface RawDatabase {
  /** Parameters are written `?`. Integers come as `bigint`. */
  run(statement: string, parameters?: readonly unknown[]): Promise<Record<string, unknown>[]>
  close(): Promise<void>
}

export async function openRaw(databaseUrl: string): Promise<RawDatabase> {
  if (databaseUrl.startsWith('sqlite:')) {
    const database = new DatabaseSync(databaseUrl.slice('sqlite:'.length), { readBigInts: true })
    return {
      run: async (statement, parameters = []) =>
        database
          .prepare(statement)
          .all(...(parameters as string[]))
          .map((row) => ({ ...row })),
      close: async () => database.close(),
    }
  }
  const getTypeParser = (oid: number) => (oid === INT8_OID ? BigInt : types.getTypeParser(oid))
  const client = new Client({ connectionString: databaseUrl, types: { getTypeParser } })
  await client.connect()
  return {
    async run(statement, parameters = []) {
      let place = 0
      const numbered = statement.replaceAll('?', () => `$${++place}`)
      return (await client.query<Record<string, unknown>>(numbered, [...parameters])).rows
    },
    close: () => client.end(),
  }
}

/** Gives every row of a table as sorted text, so that two databases can be compared. */
export async function dump(databaseUrl: string, tables: readonly string[]): Promise<Record<string, string[]>> {
  const database = await openRaw(databaseUrl)
  const dumped: Record<string, string[]> = {}
  for (const table of tables) {
    const rows = await database.run(`select * from ${table}`)
    dumped[table] = rows.map((row) => JSON.stringify(sortKeys(row), show)).sort()
  }
  await database.close()
  return dumped
}

const show = (_key: string, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)

/** Tables of an older schema that were altered have their columns in another order. */
function sortKeys(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(row)
      .sort()
      .map((key) => [key, row[key]]),
  )
}
