import { join } from 'node:path'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { EngineName } from '#src/store/engine.ts'
import { openStore } from '#src/store/open-store.ts'
import { sampleKey, sampleMessage, sampleOutbox } from '#test/store/sample-rows.ts'
import { backup, dump, makeFolder, makeUrl, openRaw, restore } from './databases.ts'
import { describeTables, insertRows, prepare, randomRows, TABLES } from './random-rows.ts'

const folder = makeFolder()
let tables: Awaited<ReturnType<typeof describeTables>>
beforeAll(async () => {
  const url = await makeUrl('sqlite', folder)
  await prepare(url)
  tables = await describeTables(url)
})

const RUNS = { sqlite: 12, postgres: 4 }
const DIRECTIONS = (['sqlite', 'postgres'] as const).flatMap((from) =>
  (['sqlite', 'postgres'] as const).map((to): [EngineName, EngineName] => [from, to]),
)

describe.each(DIRECTIONS)('archive from %s to %s', (from, to) => {
  test('archive: random rows of every table survive', async () => {
    let round = 0
    const property = fc.asyncProperty(randomRows(tables), async (rows) => {
      const [source, target] = [await makeUrl(from, folder), await makeUrl(to, folder)]
      const file = join(folder, `${from}-${to}-${++round}.ndjson`)
      await prepare(source)
      await insertRows(source, from, rows)
      const counts = await backup(source, file)
      expect(counts).toEqual(Object.fromEntries(TABLES.map((table) => [table, rows[table]?.length])))
      expect(await restore(target, file)).toEqual({ counts, doubtfulCount: 0 })
      expect(await dump(target, TABLES)).toEqual(await dump(source, TABLES))
    })
    await fc.assert(property, { numRuns: from === to ? RUNS[from] : RUNS.postgres })
  })

  test('archive: a restored database works on, behind the numbers it had, and knows what it has handled', async () => {
    const [source, target] = [await makeUrl(from, folder), await makeUrl(to, folder)]
    const file = join(folder, `on-${from}-${to}.ndjson`)
    const first = await openStore({ databaseUrl: source })
    for (const id of ['1', '2', '3']) await first.inbox.receive(sampleKey(id), sampleMessage(id), 1)
    await first.inbox.settle(sampleKey('2'), 'done', null)
    await first.outbox.add(null, [sampleOutbox('a'), sampleOutbox('b')])
    await first.leases.acquire('polling', 'one', 60_000, 1)
    await first.close()
    await backup(source, file)
    await restore(target, file)
    const second = await openStore({ databaseUrl: target })
    expect(await second.inbox.receive(sampleKey('2'), sampleMessage('2'), 2)).toBe(false)
    expect(await second.inbox.receive(sampleKey('4'), sampleMessage('4'), 2)).toBe(true)
    await second.outbox.add(null, [sampleOutbox('c')])
    const claimed = await second.outbox.claim({ platform: 'telegram', lease: null, limit: 9, now: 1 })
    expect(claimed.map((row) => row.deliveryId)).toEqual(['a', 'b', 'c'])
    expect((await second.leases.acquire('polling', 'two', 60_000, 1))?.epoch).toBe(1)
    await second.close()
    const database = await openRaw(target)
    const [, , third, fourth] = (await database.run('select seq from inbox order by seq')).map((row) => Number(row.seq))
    expect([third, Number(fourth) > 3]).toEqual([3, true])
    await database.close()
  })
})
