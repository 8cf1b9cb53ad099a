import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { StoreError } from '../store-error.ts'
import {
  type ArchiveHeader,
  type ArchiveValue,
  encodeTrailer,
  parseHeader,
  parseRow,
  type RowCounts,
  SLICE_ROWS,
  type TableHead,
} from './archive-format.ts'
import { readLines } from './read-lines.ts'

/** Takes what an archive holds, in its order. */
export interface ArchiveSink {
  readonly takeHeader: (header: ArchiveHeader) => Promise<void>
  readonly takeRows: (table: TableHead, rows: readonly (readonly ArchiveValue[])[]) => Promise<void>
}

const OPENING_BRACKET = 0x5b

/**
 * Reads an archive from its beginning. Only when this has resolved is the archive known to be whole: the sink must be
 * able to take everything back.
 * @throws StoreError `ARCHIVE_DAMAGED` `ARCHIVE_NEWER`
 */
export async function readArchive(
  handle: FileHandle,
  sink: ArchiveSink,
): Promise<{ readonly header: ArchiveHeader; readonly counts: RowCounts }> {
  const hash = createHash('sha256')
  let read: ReturnType<typeof createRowReader> | null = null
  let lineNumber = 0
  let isEnded = false
  for await (const line of readLines(handle)) {
    lineNumber++
    if (isEnded) throw new StoreError('ARCHIVE_DAMAGED', { line: lineNumber })
    if (!read) {
      read = createRowReader(parseHeader(line.toString()), sink)
      await sink.takeHeader(read.header)
    } else if (line[0] === OPENING_BRACKET) await read.take(line.toString(), lineNumber)
    else {
      await read.flush()
      // Compared as text: of the trailer, too, not one byte may differ.
      isEnded = line.toString() === encodeTrailer(read.counts, hash.digest('hex'))
      if (!isEnded) throw new StoreError('ARCHIVE_DAMAGED', { line: lineNumber })
      continue
    }
    hash.update(line).update('\n')
  }
  if (!read || !isEnded) throw new StoreError('ARCHIVE_DAMAGED', { line: lineNumber + 1 })
  return { header: read.header, counts: read.counts }
}

/** Checks rows against the header and hands them on in slices of one table. */
function createRowReader(header: ArchiveHeader, sink: ArchiveSink) {
  const counts: Record<string, number> = Object.fromEntries(header.tables.map(({ name }) => [name, 0]))
  let place = 0
  let slice: (readonly ArchiveValue[])[] = []

  async function flush(): Promise<void> {
    const table = header.tables[place]
    if (!table || slice.length === 0) return
    const rows = slice
    slice = []
    await sink.takeRows(table, rows)
  }

  async function take(line: string, lineNumber: number): Promise<void> {
    const { table, values } = parseRow(line, lineNumber)
    const found = header.tables.findIndex(({ name }) => name === table)
    if (found < place || header.tables[found]?.columns.length !== values.length)
      throw new StoreError('ARCHIVE_DAMAGED', { line: lineNumber })
    if (found > place || slice.length === SLICE_ROWS) await flush()
    place = found
    slice.push(values)
    counts[table] = (counts[table] ?? 0) + 1
  }

  return { header, counts: counts as RowCounts, take, flush }
}
