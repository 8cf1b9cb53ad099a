import type { FileHandle } from 'node:fs/promises'
import { StoreError } from '../store-error.ts'
import { LINE_BYTES_MAX } from './archive-format.ts'

const CHUNK_BYTES = 256 * 1024
const LINE_END = 0x0a

/**
 * Gives a file's lines without their ends, holding one line and one chunk at a time.
 * @throws StoreError `ARCHIVE_DAMAGED` when a line is too long or the last one has no end
 */
export async function* readLines(handle: FileHandle): AsyncGenerator<Buffer> {
  let begun: Buffer[] = []
  let begunBytes = 0
  let lineNumber = 1
  for (let position = 0; ; ) {
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES, position)
    if (bytesRead === 0) break
    position += bytesRead
    let chunk = buffer.subarray(0, bytesRead)
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END)) {
      yield begun.length === 0 ? chunk.subarray(0, end) : Buffer.concat([...begun, chunk.subarray(0, end)])
      lineNumber++
      begun = []
      begunBytes = 0
      chunk = chunk.subarray(end + 1)
    }
    begunBytes += chunk.length
    if (chunk.length > 0) begun.push(chunk)
    if (begunBytes > LINE_BYTES_MAX) throw new StoreError('ARCHIVE_DAMAGED', { line: lineNumber })
  }
  if (begunBytes > 0) throw new StoreError('ARCHIVE_DAMAGED', { line: lineNumber })
}
