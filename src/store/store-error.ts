/**
 * Says why the store cannot work.
 *
 * `DATABASE_URL_MALFORMED` and `SCHEMA_NEWER` (the database was written by a later version) stop the start.
 * `STORAGE_FULL`: no room on the disk, nothing of the commit was written, a later call may succeed. `STORE_CLOSED`,
 * `TRANSACTION_CLOSED` and `PARAMETER_REFUSED` are programming errors.
 *
 * Of `backup`: `DATABASE_EMPTY` (nothing to save), `ARCHIVE_TARGET_TAKEN` (the file is there and is no archive of ours).
 * Of `restore`: `ARCHIVE_DAMAGED` (`line` says where), `ARCHIVE_NEWER` (a later version has written it),
 * `DATABASE_NOT_EMPTY` (`table` says which one has rows). Nothing of a refused archive is ever visible.
 */
export type StoreErrorCode =
  | 'DATABASE_URL_MALFORMED'
  | 'SCHEMA_NEWER'
  | 'STORAGE_FULL'
  | 'STORE_CLOSED'
  | 'TRANSACTION_CLOSED'
  | 'PARAMETER_REFUSED'
  | 'DATABASE_EMPTY'
  | 'DATABASE_NOT_EMPTY'
  | 'ARCHIVE_DAMAGED'
  | 'ARCHIVE_NEWER'
  | 'ARCHIVE_TARGET_TAKEN'

/** Signals a failure of the store itself, on either engine. Carries no row, no credentials and no connection string. */
export class StoreError extends Error {
  readonly code: StoreErrorCode
  readonly data: Readonly<Record<string, string | number>>

  constructor(code: StoreErrorCode, data: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(data)}`, { cause })
    this.name = 'StoreError'
    this.code = code
    this.data = data
  }
}
