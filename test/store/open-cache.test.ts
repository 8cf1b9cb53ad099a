import { once } from 'node:events'
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { MemoryLevel } from '#src/store/cache/memory-level.ts'
import { type Cache, type CacheOptions, openCache } from '#src/store/cache/open-cache.ts'
import { openSqliteCache } from '#src/store/cache/sqlite-cache.ts'
import { createPostgresDatabase } from '#test/postgres.ts'

const folder = mkdtempSync(join(tmpdir(), 'magpie-cache-'))
const opened: Cache[] = []
let count = 0
/** Makes the memory forget at once, so that reads reach the table. */
const NO_MEMORY = { entriesMax: 0 }

function open(databaseUrl: string, options: Omit<CacheOptions, 'databaseUrl'> = {}): Cache {
  const cache = openCache({ databaseUrl, ...options })
  opened.push(cache)
  return cache
}

function sqliteUrl(): string {
  return `sqlite:${join(folder, String(++count), 'magpie.db')}`
}

function fileOf(databaseUrl: string): string {
  return join(databaseUrl.slice('sqlite:'.length), '..', 'cache.db')
}

afterEach(async () => {
  vi.useRealTimers()
  await Promise.all(opened.splice(0).map((cache) => cache.close()))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const engines = { sqlite: async () => sqliteUrl(), postgres: createPostgresDatabase }

describe.each(Object.entries(engines))('cache on %s', (_name, makeUrl) => {
  test('cache: values outlive the process and namespaces are apart', async () => {
    const url = await makeUrl()
    const first = open(url)
    await first.keyv('products').set('1', { title: 'a\nb' })
    await first.keyv('links').set('1', 'link')
    expect(await first.keyv('products').get('1')).toEqual({ title: 'a\nb' })
    await first.close()
    const second = open(url)
    expect(await second.keyv('products').get('1')).toEqual({ title: 'a\nb' })
    expect(await second.keyv('links').getMany(['1', '2'])).toEqual(['link', undefined])
  })

  test('cache: a value is replaced, deleted and cleared', async () => {
    const cache = open(await makeUrl(), { memoryLimits: NO_MEMORY })
    const keyv = cache.keyv('things')
    await keyv.set('a', 1)
    await keyv.set('a', 2)
    await keyv.set('b', 3)
    await cache.keyv('other').set('a', 9)
    expect(await keyv.get('a')).toBe(2)
    expect(await keyv.delete('a')).toBe(true)
    expect(await keyv.delete('a')).toBe(false)
    expect([await keyv.has('a'), await keyv.has('b')]).toEqual([false, true])
    await keyv.clear()
    expect(await keyv.get('b')).toBeUndefined()
    expect(await cache.keyv('other').get('a')).toBe(9)
  })

  test('cache: an expired value is a miss, in memory and in the table', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const url = await makeUrl()
    for (const memoryLimits of [{}, NO_MEMORY]) {
      const keyv = open(url, { memoryLimits }).keyv('short', 1_000)
      await keyv.set('own', 'x', 5_000)
      await keyv.set('default', 'x')
      vi.setSystemTime(Date.now() + 1_001)
      expect([await keyv.get('own'), await keyv.get('default')]).toEqual(['x', undefined])
      vi.setSystemTime(Date.now() + 4_000)
      expect(await keyv.get('own')).toBeUndefined()
    }
  })

  test('cache: a table over its limit loses the expired, then the oldest', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const limits = { tableLimits: { rowsMax: 100, bytesMax: 1_000_000 }, memoryLimits: NO_MEMORY }
    const keyv = open(await makeUrl(), limits).keyv('many')
    for (let index = 0; index < 500; index++) {
      vi.setSystemTime(1_800_000_000_000 + index)
      await keyv.set(`k${index}`, index)
    }
    const kept = (await keyv.getMany(Array.from({ length: 500 }, (_, index) => `k${index}`))).filter(
      (value) => value !== undefined,
    )
    expect(kept.length).toBeLessThanOrEqual(105)
    expect(kept).toContain(499)
    expect(kept).not.toContain(0)
  })

  test('cache: a table is bounded in bytes too', async () => {
    const limits = { tableLimits: { rowsMax: 1_000_000, bytesMax: 200_000 }, memoryLimits: NO_MEMORY }
    const keyv = open(await makeUrl(), limits).keyv('large')
    for (let index = 0; index < 100; index++) await keyv.set(`k${index}`, 'x'.repeat(10_000))
    const values = await keyv.getMany(Array.from({ length: 100 }, (_, index) => `k${index}`))
    const kept = values.filter((value) => value !== undefined)
    expect(kept.length).toBeLessThanOrEqual(22)
  })

  test('cache: a closed cache is a miss and nobody is told otherwise', async () => {
    const warn = vi.fn()
    const cache = openCache({ databaseUrl: await makeUrl(), logger: { warn }, memoryLimits: NO_MEMORY })
    const keyv = cache.keyv('closed')
    await keyv.set('a', 1)
    await cache.close()
    expect(await keyv.get('a')).toBeUndefined()
    await expect(keyv.set('b', 2)).resolves.toBeDefined()
    // It rests after the first failure instead of failing for each call.
    expect(warn).toHaveBeenCalledTimes(1)
  })
})

test('cache: a warm read needs no table', async () => {
  const url = sqliteUrl()
  const cache = open(url)
  const keyv = cache.keyv('warm')
  await keyv.set('a', 'kept')
  const other = new DatabaseSync(fileOf(url))
  other.exec('delete from cache')
  other.close()
  expect(await keyv.get('a')).toBe('kept')
})

test('cache: memory is bounded and keeps what was used last', async () => {
  const cache = open('sqlite::memory:', { memoryLimits: { entriesMax: 2 } })
  const keyv = cache.keyv('memory')
  await keyv.set('a', 1)
  await keyv.set('b', 2)
  await keyv.get('a')
  await keyv.set('c', 3)
  expect(await keyv.getMany(['a', 'b', 'c'])).toEqual([1, undefined, 3])
  const small = open('sqlite::memory:', { memoryLimits: { bytesMax: 1_000 } }).keyv('small')
  await small.set('long', 'x'.repeat(2_000))
  expect(await small.get('long')).toBeUndefined()
})

test('cache: memory gives nothing that is expired, or that another process may have changed long ago', () => {
  const memory = new MemoryLevel({ entriesMax: 9, bytesMax: 9_999, ageMaxMs: 100 })
  memory.set('x', { key: 'short', value: 'v', expiresAt: 50 }, 0)
  memory.set('x', { key: 'long', value: 'v', expiresAt: null }, 0)
  const see = (now: number) => ['short', 'long'].map((key) => memory.get('x', key, now)?.value)
  expect(see(49)).toEqual(['v', 'v'])
  expect(see(50)).toEqual([undefined, 'v'])
  expect(see(100)).toEqual([undefined, undefined])
})

test('cache: the table gives nothing that is expired', async () => {
  const level = openSqliteCache(join(folder, 'expired.db'), { rowsMax: 900, bytesMax: 9_999 })
  // The first write sweeps; the second one's entry is still in the table when it is read.
  await level.set('x', [{ key: 'kept', value: 'v', expiresAt: Date.now() + 60_000 }])
  await level.set('x', [{ key: 'past', value: 'v', expiresAt: Date.now() - 1 }])
  expect((await level.get('x', ['past', 'kept'])).map((entry) => entry.key)).toEqual(['kept'])
  await level.close()
})

test('cache: a stored value that cannot be read is a miss and is told', async () => {
  const url = sqliteUrl()
  const warn = vi.fn()
  const keyv = open(url, { logger: { warn }, memoryLimits: NO_MEMORY }).keyv('x')
  await keyv.set('a', 1)
  const other = new DatabaseSync(fileOf(url))
  other.exec("update cache set value = '{broken'")
  other.close()
  expect(await keyv.get('a')).toBeUndefined()
  expect(warn).toHaveBeenCalledTimes(1)
})

test('cache: what is too large is not kept', async () => {
  const keyv = open(sqliteUrl()).keyv('huge')
  expect(await keyv.set('a', 'x'.repeat(300 * 1024))).toBe(false)
  expect(await keyv.get('a')).toBeUndefined()
})

test('cache: a file that is no database is deleted and made anew', async () => {
  const url = sqliteUrl()
  await open(url).keyv('x').set('first', 1)
  await opened.pop()?.close()
  writeFileSync(fileOf(url), 'this is not a database '.repeat(400))
  const keyv = open(url, { memoryLimits: NO_MEMORY }).keyv('x')
  expect(await keyv.get('first')).toBeUndefined()
  await keyv.set('second', 2)
  expect(await keyv.get('second')).toBe(2)
})

test('cache: a file that is damaged while in use is a miss, then it is made anew', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const url = sqliteUrl()
  const filler = open(url, { memoryLimits: NO_MEMORY })
  for (let index = 0; index < 200; index++) await filler.keyv('x').set(`k${index}`, 'x'.repeat(500))
  await filler.close()
  const size = statSync(fileOf(url)).size
  const keyv = open(url, { memoryLimits: NO_MEMORY }).keyv('x')
  // Every page but the first: the file opens, and fails when it is read.
  const damaged = Buffer.alloc(size - 4_096, 0xff)
  const descriptor = openSync(fileOf(url), 'r+')
  writeSync(descriptor, damaged, 0, damaged.length, 4_096)
  closeSync(descriptor)
  expect(await keyv.get('k1')).toBeUndefined()
  expect(existsSync(fileOf(url))).toBe(false)
  vi.setSystemTime(Date.now() + 10_000)
  await keyv.set('again', 1)
  expect(await keyv.get('again')).toBe(1)
})

test('cache: an unreachable server is a miss', async () => {
  const warn = vi.fn()
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  const keyv = open(`postgres://nobody:x@127.0.0.1:${port}/none`, { logger: { warn } }).keyv('away')
  expect(await keyv.get('a')).toBeUndefined()
  expect(await keyv.set('b', 2)).toBe(true)
  expect(await keyv.get('b')).toBe(2)
  expect(warn).toHaveBeenCalledTimes(1)
})
