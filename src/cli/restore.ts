import { systemClock } from '#src/chat/clock.ts'
import { restoreStore } from '#src/store/archive/restore-store.ts'
import { explainArchiveFailure, SECRET_KEY_HINT, totalOf } from './archive-texts.ts'
import { readSettings } from './read-settings.ts'

export interface RestoreFlags {
  readonly resume?: boolean
}

/** Fills the empty database that is configured from a backup, completely or not at all. */
export async function runRestore(file: string, { resume = false }: RestoreFlags): Promise<void> {
  const { databaseUrl } = readSettings()
  try {
    const { counts, doubtfulCount } = await restoreStore({ file, databaseUrl, clock: systemClock, resumes: resume })
    console.log(`Restored ${totalOf(counts)} rows from ${file}.`)
    if (doubtfulCount > 0)
      console.log(
        `Messages on their way or due when the backup was made: ${doubtfulCount}. They are listed as uncertain and not sent again: the bot may have sent them since. If it was stopped before the backup, restore into a new database with --resume.`,
      )
    console.log(SECRET_KEY_HINT)
  } catch (error) {
    explainArchiveFailure(error)
  }
}
