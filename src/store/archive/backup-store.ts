import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import type { Clock } from '#src/chat/clock.ts'
import { MIGRATIONS } from '../migrations/migrations.ts'
import { StoreError } from '../store-error.ts'
import { writeWhole } from './archive-file.ts'
import { encodeHeader, encodeRow, encodeTrailer, LINE_BYTES_MAX, type RowCounts } from './archive-format.ts'
import { readSnapshot, type Snapshot } from './read-snapshot.ts'

export interface BackupOptions {
  readonly databaseUrl: string
  readonly file: string
  readonly clock: Pick<Clock, 'now'>
  /** Gives up between two slices; nothing is left behind. */
  readonly signal?: AbortSignal
}

/**
 * Saves a database into one archive while others write to it: what is saved is the database at one moment.
 *
 * The schema stays as it is, so that a newer program can save the database of an older one that is still running.
 * @returns rows saved, by table
 * @throws StoreError `DATABASE_EMPTY` `DATABASE_URL_MALFORMED` `SCHEMA_NEWER` `ARCHIVE_TARGET_TAKEN`
 */
export async function backupStore({ databaseUrl, file, clock, signal }: BackupOptions): Promise<RowCounts> {
  return readSnapshot(databaseUrl, async (snapshot) => {
    const known = MIGRATIONS.at(-1)?.id ?? 0
    // Tables this program knows nothing of would be missing.
    if (snapshot.schemaVersion > known) throw new StoreError('SCHEMA_NEWER', { found: snapshot.schemaVersion, known })
    let counts: RowCounts = {}
    await writeWhole(file, async (handle) => {
      counts = await writeArchive(handle, snapshot, clock.now(), signal)
    })
    return counts
  })
}

async function writeArchive(
  handle: FileHandle,
  { schemaVersion, tables, slices }: Snapshot,
  createdAt: number,
  signal: AbortSignal | undefined,
): Promise<RowCounts> {
  const hash = createHash('sha256')
  const append = async (lines: readonly string[]) => {
    const bytes = Buffer.from(`${lines.join('\n')}\n`)
    hash.update(bytes)
    await handle.appendFile(bytes)
  }
  await append([encodeHeader({ schemaVersion, createdAt, tables })])
  const counts: Record<string, number> = {}
  for (const table of tables) {
    counts[table.name] = 0
    for await (const rows of slices(table)) {
      signal?.throwIfAborted()
      await append(rows.map((values) => requireReadable(encodeRow(table.name, values), table.name)))
      counts[table.name] = (counts[table.name] ?? 0) + rows.length
    }
  }
  await handle.appendFile(`${encodeTrailer(counts, hash.digest('hex'))}\n`)
  return counts
}

/** A row that `restore` would refuse must stop the backup, not the restore. */
function requireReadable(line: string, table: string): string {
  if (line.length > LINE_BYTES_MAX / 3) throw new StoreError('PARAMETER_REFUSED', { table, length: line.length })
  return line
}
