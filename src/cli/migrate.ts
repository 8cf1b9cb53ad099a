import { openStore } from '#src/store/open-store.ts'
import { readSettings } from './read-settings.ts'

/** Opens the database once, which brings it to the newest schema. */
export async function runMigrate(): Promise<void> {
  const { databaseUrl } = readSettings()
  const store = await openStore({ databaseUrl })
  await store.close()
  console.log(`The ${store.engine} database has the newest schema.`)
}
