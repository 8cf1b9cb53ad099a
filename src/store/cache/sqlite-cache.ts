import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { nodeSqliteDialect } from '../sqlite/node-sqlite.ts'
import { primaryCodeOf } from '../sqlite/sqlite-failure.ts'
import type { CacheLevel } from './cache-level.ts'
import { type CacheSchema, type CacheTableLimits, createCacheTable } from './cache-table.ts'

/** Primary result codes of a damaged file. https://sqlite.org/rescode.html#corrupt and #notadb, read 2026-11-20. */
const DAMAGED: readonly (number | null)[] = [11, 26]
/** A second process with the same file waits this long at most; then it is a miss. */
const BUSY_TIMEOUT_MS = 50

const SETUP = `
  pragma journal_mode = wal;
  pragma synchronous = off;
  create table if not exists cache (
    namespace text not null,
    key text not null,
    value text not null,
    expires_at integer,
    written_at integer not null,
    bytes integer not null,
    primary key (namespace, key)
  ) strict, without rowid;
  create index if not exists cache_written on cache (written_at, bytes);
  create index if not exists cache_expires on cache (expires_at) where expires_at is not null;
`

/**
 * Keeps a cache in a SQLite file of its own. It never waits for the disk, so a power cut may damage it: a damaged file
 * is deleted and made anew.
 */
export function openSqliteCache(file: string, limits: CacheTableLimits): CacheLevel {
  let opened: { readonly database: DatabaseSync; readonly queries: Kysely<CacheSchema> } | null = null
  let isClosed = false
  const table = createCacheTable(async () => open().queries, limits)

  function open() {
    if (isClosed) throw new Error('cache is closed')
    opened ??= connectOrRemake(file)
    return opened
  }

  /** Runs a call; a damaged file is thrown away and the call fails this once. */
  async function guard<T>(call: Promise<T>): Promise<T> {
    try {
      return await call
    } catch (error) {
      if (DAMAGED.includes(primaryCodeOf(error)) && !isClosed) {
        if (opened?.database.isOpen) opened.database.close()
        opened = null
        removeFile(file)
      }
      throw error
    }
  }

  return {
    get: (namespace, keys) => guard(table.get(namespace, keys)),
    set: (namespace, entries) => guard(table.set(namespace, entries)),
    delete: (namespace, keys) => guard(table.delete(namespace, keys)),
    clear: (namespace) => guard(table.clear(namespace)),
    async close() {
      isClosed = true
      await opened?.queries.destroy()
      if (opened?.database.isOpen) opened.database.close()
    },
  }
}

function connectOrRemake(file: string) {
  try {
    return connect(file)
  } catch (error) {
    if (!DAMAGED.includes(primaryCodeOf(error))) throw error
    removeFile(file)
    return connect(file)
  }
}

function connect(file: string) {
  mkdirSync(dirname(file), { recursive: true })
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS })
  try {
    database.exec(SETUP)
  } catch (error) {
    database.close()
    throw error
  }
  return { database, queries: new Kysely<CacheSchema>({ dialect: nodeSqliteDialect(database) }) }
}

function removeFile(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
}
