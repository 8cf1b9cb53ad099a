import { expect, test } from 'vitest'
import { parseDatabaseUrl } from '#src/store/database-url.ts'

test.each([
  ['sqlite:data/magpie.db', { engine: 'sqlite', file: 'data/magpie.db' }],
  ['sqlite:/var/lib/magpie.db', { engine: 'sqlite', file: '/var/lib/magpie.db' }],
  ['sqlite:///var/lib/magpie.db', { engine: 'sqlite', file: '/var/lib/magpie.db' }],
  ['sqlite::memory:', { engine: 'sqlite', file: null }],
  ['postgres://u:p@host:5432/db', { engine: 'postgres', connectionString: 'postgres://u:p@host:5432/db' }],
  ['postgresql://host/db', { engine: 'postgres', connectionString: 'postgresql://host/db' }],
])('database URL: %s is read', (url, location) => {
  expect(parseDatabaseUrl(url)).toEqual(location)
})

test.each([
  '',
  'sqlite:',
  'sqlite://data/magpie.db',
  'sqlite:a\0b',
  'mysql://u:secret@host/db',
  'postgres:',
  'magpie.db',
])('database URL: %j is refused and its password is not repeated', (url) => {
  expect(() => parseDatabaseUrl(url)).toThrow(expect.objectContaining({ code: 'DATABASE_URL_MALFORMED' }))
  expect(() => parseDatabaseUrl(url)).not.toThrow(/secret/)
})
