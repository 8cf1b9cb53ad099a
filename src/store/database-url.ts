import { StoreError } from './store-error.ts'

/** Names a database: a SQLite file (null: one that is gone when the process ends) or a PostgreSQL server. */
export type DatabaseLocation =
  | { readonly engine: 'sqlite'; readonly file: string | null }
  | { readonly engine: 'postgres'; readonly connectionString: string }

/**
 * Reads `DATABASE_URL`: `sqlite:data/magpie.db`, `sqlite:/var/lib/magpie.db`, `sqlite::memory:`, `postgres://…`.
 * @throws StoreError `DATABASE_URL_MALFORMED`; the message repeats only the scheme, never a password
 */
export function parseDatabaseUrl(databaseUrl: string): DatabaseLocation {
  const scheme = /^([a-z]+):/.exec(databaseUrl)?.[1] ?? ''
  const rest = databaseUrl.slice(scheme.length + 1)
  if (scheme === 'sqlite') return { engine: 'sqlite', file: parseFile(rest) }
  if (/^postgres(ql)?:\/\/./.test(databaseUrl) && URL.canParse(databaseUrl))
    return { engine: 'postgres', connectionString: databaseUrl }
  throw new StoreError('DATABASE_URL_MALFORMED', { scheme })
}

function parseFile(path: string): string | null {
  if (path === ':memory:') return null
  // `sqlite://data/x.db` reads as a host named "data": refused, so that no file lands at the root by surprise.
  const isHostForm = path.startsWith('//') && !path.startsWith('///')
  if (path === '' || path.includes('\0') || isHostForm)
    throw new StoreError('DATABASE_URL_MALFORMED', { scheme: 'sqlite' })
  return path.startsWith('///') ? path.slice(2) : path
}
