import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { afterAll, afterEach, expect, test } from 'vitest'
import type { Durability } from '#src/store/engine.ts'
import type { OpenTransaction } from '#src/store/open-transaction.ts'
import type { Schema } from '#src/store/schema.ts'
import { nodeSqliteDialect } from '#src/store/sqlite/node-sqlite.ts'
import { WriteQueue } from '#src/store/sqlite/write-queue.ts'

const folder = mkdtempSync(join(tmpdir(), 'magpie-queue-'))
const databases: DatabaseSync[] = []
let count = 0

function openQueue() {
  const path = join(folder, `${++count}.db`)
  const database = new DatabaseSync(path)
  database.exec('pragma journal_mode = wal; create table t (id integer primary key, text text)')
  databases.push(database)
  const queue = new WriteQueue(database, new Kysely<Schema>({ dialect: nodeSqliteDialect(database) }))
  const insert =
    (id: number, text = 'x') =>
    async (transaction: OpenTransaction) => {
      await sql`insert into t values (${id}, ${text})`.execute(transaction.queries)
    }
  const ids = () =>
    database
      .prepare('select id from t order by id')
      .all()
      .map((row) => row.id)
  return { queue, database, insert, ids, walBytes: () => statSync(`${path}-wal`).size }
}

afterEach(() => {
  for (const database of databases.splice(0)) database.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('write queue: calls of the same turn share one commit', async () => {
  const { queue, insert, walBytes } = openQueue()
  const before = walBytes()
  await Promise.all(Array.from({ length: 40 }, (_, id) => queue.write('full', insert(id))))
  const together = walBytes() - before
  for (let id = 100; id < 140; id++) await queue.write('full', insert(id))
  const oneByOne = walBytes() - before - together
  // A commit appends at least one page; forty rows of a few bytes fit into a few pages.
  expect(oneByOne).toBeGreaterThanOrEqual(10 * together)
})

const modes: readonly [readonly Durability[], number][] = [
  [['full'], 2],
  [['process'], 1],
  [['process', 'full'], 2],
  [['process', 'process'], 1],
]
test.each(modes)('write queue: a commit of %j runs at synchronous %i', async (durabilities, expected) => {
  const { queue } = openQueue()
  const read = async (transaction: OpenTransaction) => {
    const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(transaction.queries)
    return rows[0]?.synchronous
  }
  for (const before of ['full', 'process', 'full'] as const) {
    await queue.write(before, read)
    const seen = await Promise.all(durabilities.map((durability) => queue.write(durability, read)))
    expect(seen).toEqual(durabilities.map(() => expected))
  }
})

test('write queue: writes happen in the order they were asked for', async () => {
  const { queue } = openQueue()
  const order: number[] = []
  await Promise.all(
    Array.from({ length: 250 }, (_, id) =>
      queue.write(id % 3 ? 'full' : 'process', async () => {
        order.push(id)
      }),
    ),
  )
  expect(order).toEqual(Array.from({ length: 250 }, (_, id) => id))
})

test('write queue: a failing call takes back only itself, also when it threw before it wrote', async () => {
  const { queue, insert, ids } = openQueue()
  const results = await Promise.allSettled([
    queue.write('full', insert(1)),
    queue.write('full', async (transaction) => {
      await insert(2)(transaction)
      throw new Error('after writing')
    }),
    queue.write('full', () => Promise.reject(new Error('before writing'))),
    queue.write('full', insert(1)),
    queue.write('full', insert(3)),
  ])
  expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected', 'fulfilled'])
  expect(ids()).toEqual([1, 3])
})

test('write queue: an effect that goes on after its event has ended is refused', async () => {
  const { queue, insert, ids } = openQueue()
  let escaped: OpenTransaction | undefined
  await queue.write('full', async (transaction) => {
    escaped = transaction
  })
  await expect(insert(1)(escaped as OpenTransaction)).rejects.toMatchObject({ code: 'TRANSACTION_CLOSED' })
  expect(ids()).toEqual([])
})

test('write queue: a full disk refuses the commit, keeps what was there and works again with room', async () => {
  const { queue, database, insert, ids } = openQueue()
  await queue.write('full', insert(1))
  const { page_count: pages } = database.prepare('pragma page_count').get() as { page_count: number }
  database.exec(`pragma max_page_count = ${pages + 2}`)
  const large = 'x'.repeat(200_000)
  const results = await Promise.allSettled([
    queue.write('full', insert(2, large)),
    queue.write('process', insert(3, large)),
  ])
  for (const result of results)
    expect(result).toMatchObject({ status: 'rejected', reason: { name: 'StoreError', code: 'STORAGE_FULL' } })
  expect(ids()).toEqual([1])
  await queue.write('full', insert(4))
  database.exec('pragma max_page_count = 100000')
  await queue.write('full', insert(2, large))
  expect(ids()).toEqual([1, 2, 4])
  expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
})

test('write queue: an effect that hides a full disk does not make its event look written', async () => {
  const { queue, database, insert, ids } = openQueue()
  const { page_count: pages } = database.prepare('pragma page_count').get() as { page_count: number }
  database.exec(`pragma max_page_count = ${pages + 2}`)
  const hiding = async (transaction: OpenTransaction) => {
    await insert(1)(transaction)
    await insert(2, 'x'.repeat(200_000))(transaction).catch(() => {})
  }
  const [result] = await Promise.allSettled([queue.write('full', hiding)])
  // SQLite has taken back the whole transaction, the first insert too.
  expect(result).toMatchObject({ status: 'rejected', reason: { code: 'STORAGE_FULL' } })
  expect(ids()).toEqual([])
  await queue.write('full', insert(3))
  expect(ids()).toEqual([3])
})

test('write queue: closing finishes what was asked for and refuses what comes later', async () => {
  const { queue, insert, ids } = openQueue()
  const writes = Array.from({ length: 150 }, (_, id) => queue.write('full', insert(id)))
  await queue.close()
  expect(ids()).toHaveLength(150)
  await Promise.all(writes)
  await expect(queue.write('full', insert(999))).rejects.toMatchObject({ code: 'STORE_CLOSED' })
})

test('write queue: another process that holds the file fails the commit, not the queue', async () => {
  const { queue, database, insert, ids } = openQueue()
  database.exec('pragma busy_timeout = 1')
  const other = new DatabaseSync(database.location() as string)
  other.exec('begin immediate')
  await expect(queue.write('full', insert(1))).rejects.toMatchObject({ errcode: 5 })
  other.exec('rollback')
  other.close()
  await queue.write('full', insert(2))
  expect(ids()).toEqual([2])
})
