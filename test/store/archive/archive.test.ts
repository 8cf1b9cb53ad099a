import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { CommunityId } from '#src/members/community.ts'
import { backupStore } from '#src/store/archive/backup-store.ts'
import type { EngineName } from '#src/store/engine.ts'
import type { Migration } from '#src/store/migrations/migration.ts'
import { MIGRATIONS } from '#src/store/migrations/migrations.ts'
import { openStore, type Store } from '#src/store/open-store.ts'
import {
  sampleAnswer,
  sampleCommunity,
  sampleKey,
  sampleLink,
  sampleMember,
  sampleMessage,
  sampleOutbox,
  samplePlace,
  writeSamples,
} from '#test/store/sample-rows.ts'
import { backup, dump, makeFolder, makeUrl, NOW, openRaw, restore } from './databases.ts'
import { prepare, TABLES } from './random-rows.ts'

const folder = makeFolder()
const ENGINES: readonly EngineName[] = ['sqlite', 'postgres']

/** Writes a community with its place, a member and a link of theirs in one commit. */
function writeFamily(store: Store, id: string): Promise<void> {
  const communityId = `com_${id}` as CommunityId
  const member = sampleMember(`mem_${id}`, `telegram:${id}`)
  return store.write([
    (transaction) => store.members.addCommunity(transaction, sampleCommunity(communityId)),
    (transaction) => store.members.savePlace(transaction, samplePlace(`telegram:-${id}`, { communityId })),
    (transaction) => store.members.addMember(transaction, member),
    (transaction) =>
      store.links.addLinks(transaction, [sampleLink(`sub_${id}`, { communityId, memberId: member.memberId })]),
  ])
}

describe.each(ENGINES)('backup from %s', (engine) => {
  test('backup: while others write it holds one moment, and every row it points to', async () => {
    const [url, file] = [await makeUrl(engine, folder), join(folder, `busy-${engine}.ndjson`)]
    const store = await openStore({ databaseUrl: url })
    for (let batch = 0; batch < 15; batch++)
      await Promise.all(Array.from({ length: 100 }, (_, index) => writeFamily(store, `${batch}x${index}`)))
    const done = new AbortController()
    let meanwhile = 0
    const writing = (async () => {
      while (!done.signal.aborted) {
        await writeFamily(store, `new${meanwhile}`)
        meanwhile++
      }
    })()
    const counts = await backup(url, file)
    done.abort()
    await writing
    await store.close()
    expect(meanwhile).toBeGreaterThan(1)
    const { communities = 0 } = counts
    expect(communities).toBeGreaterThanOrEqual(1_500)
    expect(communities).toBeLessThan(1_500 + meanwhile)
    expect(counts).toMatchObject({ places: communities, members: communities, tracking_links: communities })
    // Both engines check that every row a restored one points to is there.
    const target = await makeUrl(engine === 'sqlite' ? 'postgres' : 'sqlite', folder)
    expect((await restore(target, file)).counts).toEqual(counts)
  })

  test('backup: the file is its owner’s alone, replaces an older backup whole, and leaves nothing beside it', async () => {
    const [url, own] = [await makeUrl(engine, folder), join(folder, `own-${engine}`)]
    mkdirSync(own)
    const file = join(own, 'a.ndjson')
    await prepare(url)
    await backup(url, file)
    chmodSync(file, 0o644)
    const store = await openStore({ databaseUrl: url })
    await writeSamples(store)
    await store.close()
    expect((await backup(url, file)).members).toBe(1)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const text = readFileSync(file, 'utf8')
    expect(text.split('\n').at(-2)).toContain('"members":1')
    const stopped = AbortSignal.abort()
    const stop = backupStore({ databaseUrl: url, file, clock: { now: () => NOW }, signal: stopped })
    await expect(stop).rejects.toThrow(stopped.reason as Error)
    expect([readFileSync(file, 'utf8'), readdirSync(own)]).toEqual([text, ['a.ndjson']])
  })

  test('backup: a database without tables and one of a later version are refused', async () => {
    const url = await makeUrl(engine, folder)
    const file = join(folder, `refused-${engine}.ndjson`)
    await expect(backup(url, file)).rejects.toMatchObject({ code: 'DATABASE_EMPTY' })
    await prepare(url)
    const database = await openRaw(url)
    await database.run(`insert into schema_migrations (id, name, applied_at) values (9999, 'future', 1)`)
    await database.close()
    await expect(backup(url, file)).rejects.toMatchObject({ code: 'SCHEMA_NEWER', data: { found: 9999 } })
    await expect(restore(url, file)).rejects.toMatchObject({ code: 'ENOENT' })
    expect(existsSync(file)).toBe(false)
  })

  test('restore: an older archive is brought to the newest schema', async () => {
    const [source, target] = [await makeUrl(engine, folder), await makeUrl(engine, folder)]
    const file = join(folder, `older-${engine}.ndjson`)
    const store = await openStore({ databaseUrl: source })
    await writeSamples(store)
    await store.close()
    await backup(source, file)
    const next: Migration = {
      id: MIGRATIONS.length + 1,
      name: 'split-names',
      up: async (queries) => {
        await queries.schema.alterTable('communities').addColumn('short_name', 'text').execute()
        await sql`update communities set short_name = substr(name, 1, 3)`.execute(queries)
      },
    }
    // Also where the empty database has the newest tables already.
    await prepare(target)
    await restore(target, file, { migrations: [...MIGRATIONS, next] })
    const database = await openRaw(target)
    expect(await database.run('select name, short_name from communities')).toEqual([
      { name: 'Deals', short_name: 'Dea' },
    ])
    expect(await database.run('select max(id) as id from schema_migrations')).toEqual([{ id: BigInt(next.id) }])
    await database.close()
  })

  test('restore: what was on its way is in doubt, what is due later is not, and a stopped bot goes on', async () => {
    const source = await makeUrl(engine, folder)
    const file = join(folder, `doubt-${engine}.ndjson`)
    const store = await openStore({ databaseUrl: source })
    const { inbox, outbox } = store
    await inbox.receive(sampleKey('waits'), sampleMessage('waits'), 1)
    await inbox.answer(sampleKey('answered'), sampleMessage('answered'), sampleAnswer('answered'), [], 1, false)
    await inbox.answer(sampleKey('done'), sampleMessage('done'), sampleAnswer('done'), [], 1, false)
    await inbox.settle(sampleKey('done'), 'done', null)
    await outbox.add(null, [sampleOutbox('claimed')])
    await outbox.claim({ platform: 'telegram', lease: null, limit: 9, now: 1 })
    await outbox.add(null, [sampleOutbox('due', { notBefore: NOW }), sampleOutbox('later', { notBefore: NOW + 1 })])
    await store.close()
    await backup(source, file)

    const careful = await makeUrl(engine, folder)
    expect((await restore(careful, file, { resumes: false })).doubtfulCount).toBe(3)
    const restored = await openStore({ databaseUrl: careful })
    expect((await restored.inbox.listOpen('telegram', 'bot')).map((row) => row.key.eventId)).toEqual(['waits'])
    expect(await restored.inbox.listByState('uncertain', 9)).toMatchObject([
      { key: sampleKey('answered'), event: null, answer: { deliveryId: 'danswered' } },
    ])
    expect((await restored.outbox.listUncertain(9)).map((row) => row.deliveryId)).toEqual(['claimed', 'due'])
    expect((await restored.outbox.find('later'))?.state).toBe('queued')
    await restored.close()

    const moved = await makeUrl(engine, folder)
    expect((await restore(moved, file)).doubtfulCount).toBe(0)
    expect(await dump(moved, TABLES)).toEqual(await dump(source, TABLES))
  })
})

test('backup: another file, a folder and the database itself are left alone', async () => {
  const url = await makeUrl('sqlite', folder)
  await prepare(url)
  const note = join(folder, 'note.txt')
  writeFileSync(note, 'mine')
  const database = url.slice('sqlite:'.length)
  const bytes = readFileSync(database)
  for (const file of [note, folder, database])
    await expect(backup(url, file)).rejects.toMatchObject({ code: 'ARCHIVE_TARGET_TAKEN' })
  expect([readFileSync(note, 'utf8'), readFileSync(database).equals(bytes)]).toEqual(['mine', true])
  await expect(backup(url, join(folder, 'none', 'a.ndjson'))).rejects.toMatchObject({ code: 'ENOENT' })
})

test('restore: a database that is refused keeps its schema and its rows', async () => {
  const [source, target] = [await makeUrl('sqlite', folder), await makeUrl('sqlite', folder)]
  const file = join(folder, 'kept.ndjson')
  for (const url of [source, target]) {
    const store = await openStore({ databaseUrl: url })
    await writeSamples(store)
    await store.close()
  }
  await backup(source, file)
  const later: Migration = {
    id: MIGRATIONS.length + 1,
    name: 'later',
    up: (queries) => queries.schema.dropTable('tracking_links').execute(),
  }
  const refused = restore(target, file, { migrations: [...MIGRATIONS, later] })
  await expect(refused).rejects.toMatchObject({ code: 'DATABASE_NOT_EMPTY' })
  expect(await dump(target, TABLES)).toEqual(await dump(source, TABLES))
})

test('restore: the null character, which SQLite holds and PostgreSQL does not, is left out', async () => {
  const [source, target] = [await makeUrl('sqlite', folder), await makeUrl('postgres', folder)]
  const file = join(folder, 'null.ndjson')
  await prepare(source)
  const database = await openRaw(source)
  await database.run(`insert into communities values ('com_1', 'a' || char(0) || 'b', '{}', 1)`)
  await database.close()
  await backup(source, file)
  await restore(target, file)
  const restored = await openRaw(target)
  expect(await restored.run('select name from communities')).toEqual([{ name: 'ab' }])
  await restored.close()
})
