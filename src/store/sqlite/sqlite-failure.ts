import { StoreError } from '../store-error.ts'

/** Primary result code of SQLite for "no room". https://sqlite.org/rescode.html#full, read 2026-11-20. */
const SQLITE_FULL = 13
/** Primary result codes are the lowest byte of extended ones. Same page. */
const PRIMARY_CODE_MASK = 0xff

/** Names a full disk; other errors stay what they are. */
export function toStoreError(error: unknown): unknown {
  return isFull(error) ? new StoreError('STORAGE_FULL', {}, error) : error
}

function isFull(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : null
  return typeof code === 'number' && (code & PRIMARY_CODE_MASK) === SQLITE_FULL
}
