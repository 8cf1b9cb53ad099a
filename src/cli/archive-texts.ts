import type { RowCounts } from '#src/store/archive/archive-format.ts'
import { StoreError } from '#src/store/store-error.ts'

/** Exit code for input that cannot be used. sysexits.h EX_DATAERR. */
const EXIT_DATA = 65

/** Tells what a backup lacks, after saving as after restoring. */
export const SECRET_KEY_HINT =
  'SECRET_KEY is not inside, nor is any other setting: keep them too. Stored credentials can only be read with the SECRET_KEY they were written with.'

/** Adds up the rows of all tables. */
export function totalOf(counts: RowCounts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0)
}

/**
 * Says in words why a backup was not written or restored, and sets the exit code. Nothing has been changed then.
 * @throws what carries no code: a mistake of ours, reported as any other
 */
export function explainArchiveFailure(error: unknown): void {
  if (!(error instanceof Error && 'code' in error)) throw error
  process.exitCode = error instanceof StoreError && error.code.startsWith('ARCHIVE') ? EXIT_DATA : 1
  console.error(textOf(error))
}

function textOf(error: unknown): string {
  if (!(error instanceof StoreError)) return `It did not work (${nameOf(error)}); nothing was changed.`
  const { code, data } = error
  switch (code) {
    case 'DATABASE_EMPTY':
      return 'There is nothing to save: DATABASE_URL names no database of Magpie.'
    case 'DATABASE_NOT_EMPTY':
      return `The database has rows already (in ${data.table}). Restore into a new one: set DATABASE_URL.`
    case 'SCHEMA_NEWER':
    case 'ARCHIVE_NEWER':
      return `A newer Magpie has written it (version ${data.found}, this one knows ${data.known}): update first.`
    case 'ARCHIVE_DAMAGED':
      return `The file is no backup of Magpie, or it is damaged (line ${data.line}). Nothing was restored.`
    case 'ARCHIVE_TARGET_TAKEN':
      return 'There is another file of that name, which is no backup: it was left alone. Choose another name.'
    case 'STORAGE_FULL':
      return 'The disk is full; nothing was changed.'
    default:
      return `It did not work (${code}); nothing was changed.`
  }
}

/** The kind alone: messages of a database's errors may name host and user. */
function nameOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.name : 'error'
}
