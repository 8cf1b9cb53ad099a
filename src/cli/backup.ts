import { systemClock } from '#src/chat/clock.ts'
import { backupStore } from '#src/store/archive/backup-store.ts'
import { explainArchiveFailure, SECRET_KEY_HINT, totalOf } from './archive-texts.ts'
import { readSettings } from './read-settings.ts'

/** Saves the database into one file; Ctrl-C leaves nothing behind. */
export async function runBackup(file: string): Promise<void> {
  const { databaseUrl } = readSettings()
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    const counts = await backupStore({ databaseUrl, file, clock: systemClock, signal: stopping.signal })
    console.log(`Saved ${totalOf(counts)} rows to ${file}.\n${SECRET_KEY_HINT}`)
  } catch (error) {
    explainArchiveFailure(error)
  } finally {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}
