import { inject } from 'vitest'

/** Makes a new, empty PostgreSQL database and gives its URL; the server goes with the test run. */
export async function createPostgresDatabase(): Promise<string> {
  const response = await fetch(inject('postgresDatabases'), { method: 'POST' })
  const text = await response.text()
  if (!response.ok) throw new Error(text)
  return text
}
