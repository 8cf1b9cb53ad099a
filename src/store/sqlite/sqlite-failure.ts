import { StoreError } from '../store-error.ts'

/** Primary result code of SQLite for "no room". https://sqlite.org/rescode.html#full, read 2026-11-20. */
const SQLITE_FULL = 13
/** Primary result codes are the lowest byte of extended ones. Same page. */
const PRIMARY_CODE_MASK = 0xff

/** Names a full disk; other errors stay what they are. */
export function toStoreError(error: unknown): unknown {
  return primaryCodeOf(error) === SQLITE_FULL ? new StoreError('STORAGE_FULL', {}, error) : error
}

/** Gives the primary result code of a failure of SQLite; null for any other error. */
export function primaryCodeOf(error: unknown): number | null {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : null
  return typeof code === 'number' ? code & PRIMARY_CODE_MASK : null
}
