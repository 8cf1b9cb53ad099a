import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import type { Engine } from '../engine.ts'
import type { Schema } from '../schema.ts'
import { nodeSqliteDialect } from './node-sqlite.ts'
import { WriteQueue } from './write-queue.ts'

/** Longest wait for another process that writes to the same file (`backup`, `doctor`). */
const BUSY_TIMEOUT_MS = 5_000

/**
 * Opens a SQLite file with one connection that writes and one that reads.
 *
 * @param file - its folder is made when missing; null makes a database that is deleted when it is closed. That one is a
 * file too: readers of SQLite's own in-memory databases cannot read while somebody writes.
 */
export function openSqlite(file: string | null): Engine {
  const folder = file === null ? mkdtempSync(join(tmpdir(), 'magpie-')) : null
  const path = file ?? join(folder ?? '', 'memory.db')
  mkdirSync(dirname(path), { recursive: true })
  const writer = connect(path)
  const reader = connect(path)
  reader.exec('pragma query_only = on')
  const writes = new Kysely<Schema>({ dialect: nodeSqliteDialect(writer) })
  const reads = new Kysely<Schema>({ dialect: nodeSqliteDialect(reader) })
  const queue = new WriteQueue(writer, writes)
  let closing: Promise<void> | null = null
  return {
    name: 'sqlite',
    reads,
    write: (durability, work) => queue.write(durability, work),
    close: () => (closing ??= closeAll()),
  }

  async function closeAll(): Promise<void> {
    await queue.close()
    await reads.destroy()
    await writes.destroy()
    if (reader.isOpen) reader.close()
    if (writer.isOpen) writer.close()
    if (folder !== null) rmSync(folder, { recursive: true, force: true })
  }
}

function connect(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS })
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on')
  return database
}
