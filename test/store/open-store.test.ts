import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import type { Engine } from '#src/store/engine.ts'
import { migrate } from '#src/store/migrations/migrate.ts'
import type { Migration } from '#src/store/migrations/migration.ts'
import { MIGRATIONS } from '#src/store/migrations/migrations.ts'
import { openStore } from '#src/store/open-store.ts'
import { openPostgres } from '#src/store/postgres/postgres-engine.ts'
import { openSqlite } from '#src/store/sqlite/sqlite-engine.ts'
import { createPostgresDatabase } from '#test/postgres.ts'
import { PERSON, sampleKey, sampleMessage, writeSamples } from './sample-rows.ts'

const folder = mkdtempSync(join(tmpdir(), 'magpie-open-'))
let count = 0
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const engines: Record<string, { url: () => Promise<string>; open: (url: string) => Engine }> = {
  sqlite: {
    url: async () => `sqlite:${join(folder, String(++count), 'deep', 'magpie.db')}`,
    open: (url) => openSqlite(url.slice('sqlite:'.length)),
  },
  postgres: { url: createPostgresDatabase, open: (url) => openPostgres(url) },
}

const NEXT: Migration = {
  id: MIGRATIONS.length + 1,
  name: 'from-the-future',
  up: async (queries) => {
    await queries.schema.createTable('future').addColumn('id', 'integer').execute()
  },
}

describe.each(Object.entries(engines))('store on %s', (name, { url: makeUrl, open }) => {
  test('store: opens a new database, is healthy, keeps what was written, and closes', async () => {
    const databaseUrl = await makeUrl()
    const first = await openStore({ databaseUrl })
    expect([first.engine, await first.isHealthy()]).toEqual([name, true])
    await writeSamples(first)
    await first.close()
    await first.close()
    expect(await first.isHealthy()).toBe(false)
    await expect(first.write([])).rejects.toMatchObject({ code: 'STORE_CLOSED' })
    const second = await openStore({ databaseUrl })
    expect(await second.members.findMember(PERSON)).toBeDefined()
    await second.close()
  })

  test('store: a hundred effects at once may each read what is committed', async () => {
    const store = await openStore({ databaseUrl: await makeUrl() })
    await writeSamples(store)
    const effect = async () => {
      expect(await store.members.findMember(PERSON)).toBeDefined()
    }
    await Promise.all(Array.from({ length: 100 }, () => store.write([effect])))
    await store.close()
  }, 8_000)

  test('store: closing waits for writes in hand', async () => {
    const databaseUrl = await makeUrl()
    const store = await openStore({ databaseUrl })
    const writes = Array.from({ length: 40 }, (_, index) =>
      store.inbox.receive(sampleKey(`${index}`), sampleMessage(`${index}`), index),
    )
    await store.close()
    expect(await Promise.all(writes)).toEqual(writes.map(() => true))
    const again = await openStore({ databaseUrl })
    expect(await again.inbox.listOpen('telegram', 'bot')).toHaveLength(40)
    await again.close()
  })

  test('migrations: of five processes that start at once one migrates', async () => {
    const databaseUrl = await makeUrl()
    const opened = await Promise.all([0, 1, 2, 3, 4].map(async () => open(databaseUrl)))
    const ran = await Promise.all(opened.map((engine) => migrate(engine, 1)))
    expect(ran.flat()).toEqual(MIGRATIONS.map((migration) => migration.id))
    await Promise.all(opened.map((engine) => engine.close()))
  })

  test('migrations: a later one runs once, and the program before it refuses the database', async () => {
    const databaseUrl = await makeUrl()
    const engine = open(databaseUrl)
    await migrate(engine, 1)
    expect(await migrate(engine, 2, [...MIGRATIONS, NEXT])).toEqual([NEXT.id])
    expect(await migrate(engine, 3, [...MIGRATIONS, NEXT])).toEqual([])
    await engine.close()
    const refused = { code: 'SCHEMA_NEWER', data: { found: NEXT.id, known: MIGRATIONS.length } }
    await expect(openStore({ databaseUrl })).rejects.toMatchObject(refused)
  })

  test('migrations: one that fails half-way leaves nothing behind', async () => {
    const engine = open(await makeUrl())
    await migrate(engine, 1)
    const broken: Migration = {
      ...NEXT,
      up: async (queries, dialect) => {
        await NEXT.up(queries, dialect)
        throw new RangeError('migration failed')
      },
    }
    await expect(migrate(engine, 2, [...MIGRATIONS, broken])).rejects.toThrow('migration failed')
    expect(await migrate(engine, 3, [...MIGRATIONS, NEXT])).toEqual([NEXT.id])
    await engine.close()
  })
})

test('migrations: ids count up from one', () => {
  expect(MIGRATIONS.map((migration) => migration.id)).toEqual(MIGRATIONS.map((_, index) => index + 1))
})

test('store: a database in memory leaves nothing on the disk', async () => {
  const store = await openStore({ databaseUrl: 'sqlite::memory:' })
  await writeSamples(store)
  await store.close()
  expect(existsSync(':memory:')).toBe(false)
})

test('store: a malformed URL and an unreachable server stop the start', async () => {
  await expect(openStore({ databaseUrl: 'magpie.db' })).rejects.toMatchObject({ code: 'DATABASE_URL_MALFORMED' })
  const url = new URL(await createPostgresDatabase())
  url.pathname = '/nowhere'
  await expect(openStore({ databaseUrl: url.href })).rejects.toMatchObject({ code: '3D000' })
})

test('sqlite: only what must survive a power cut waits for the disk', async () => {
  const engine = openSqlite(join(folder, 'durability.db'))
  const read = (durability: 'full' | 'process') =>
    engine.write(durability, async ({ queries }) => {
      const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(queries)
      return rows[0]?.synchronous
    })
  // 2 is FULL, 1 is NORMAL. https://sqlite.org/pragma.html#pragma_synchronous
  expect([await read('full'), await read('process'), await read('full'), await read('process')]).toEqual([2, 1, 2, 1])
  await engine.close()
})

test('postgres: only what must survive a power cut waits for the disk', async () => {
  const engine = openPostgres(await createPostgresDatabase())
  const read = (durability: 'full' | 'process') =>
    engine.write(durability, async ({ queries }) => {
      const { rows } = await sql<{ synchronous_commit: string }>`show synchronous_commit`.execute(queries)
      return rows[0]?.synchronous_commit
    })
  expect([await read('process'), await read('full'), await read('process')]).toEqual(['off', 'on', 'off'])
  await engine.close()
})

test('postgres: a connection lost while idle is replaced', async () => {
  const warnings: string[] = []
  const engine = openPostgres(await createPostgresDatabase(), { warn: (_data, event) => void warnings.push(event) })
  const pidOf = async () =>
    (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(engine.reads)).rows[0]?.pid ?? 0
  const pid = await pidOf()
  await Promise.allSettled([
    sql`select pg_terminate_backend(${pid}::int), pg_sleep(0.05)`.execute(engine.reads),
    sql`select pg_sleep(0.05)`.execute(engine.reads),
  ])
  expect(await pidOf()).not.toBe(pid)
  await engine.close()
})

test('postgres: an integer that a number cannot hold is refused, not rounded', async () => {
  const engine = openPostgres(await createPostgresDatabase())
  const read = (text: string) => sql`select ${text}::bigint as n`.execute(engine.reads)
  expect((await read('9007199254740991')).rows).toEqual([{ n: Number.MAX_SAFE_INTEGER }])
  await expect(read('9007199254740993')).rejects.toThrow(RangeError)
  await engine.close()
})
