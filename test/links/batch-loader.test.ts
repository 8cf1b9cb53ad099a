import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createBatchLoader, type StringCache } from '#src/links/batch-loader.ts'
import type { LinkTarget } from '#src/links/link-builder.ts'
import { createLoadedValues } from '#src/links/loaded-values.ts'
import { createTrackingSource } from '#src/links/tracking-source.ts'
import { createFakeClock } from '#test/networks/fake-clock.ts'

function mapCache(): StringCache & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>()
  return { texts, get: async (key) => texts.get(key), set: async (key, value) => texts.set(key, value) }
}

function makeLoader(options: { cache?: StringCache; fails?: () => boolean; batchMax?: number } = {}) {
  const clock = createFakeClock()
  const batches: string[][] = []
  const loader = createBatchLoader<string, string>({
    keyOf: (key) => `k:${key}`,
    async loadBatch(keys) {
      batches.push([...keys])
      if (options.fails?.()) throw new RangeError('network failed')
      // Keys that begin with x are unknown.
      return new Map(keys.filter((key) => !key.startsWith('x')).map((key) => [`k:${key}`, `value ${key}`]))
    },
    batchMax: options.batchMax ?? 3,
    cache: options.cache ?? mapCache(),
    encode: (value) => value,
    decode: (text) => text,
    hitTtlMs: 60_000,
    missTtlMs: 10_000,
    clock,
  })
  return { loader, batches, clock }
}

test('batch loader: each key is loaded once, in batches of at most so many, however it is asked for', async () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'x1', 'x2')
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(key, { maxLength: 6 }), { maxLength: 5 }), async (turns) => {
      const { loader, batches } = makeLoader()
      const asked: Promise<void>[] = []
      for (const keys of turns) {
        for (const one of keys)
          asked.push(loader.load(one).then((value) => expect(value).toBe(one.startsWith('x') ? null : `value ${one}`)))
        await new Promise((resolve) => setImmediate(resolve))
      }
      await Promise.all(asked)
      expect(batches.flat().toSorted()).toEqual([...new Set(turns.flat())].toSorted())
      expect(batches.every((batch) => batch.length <= 3)).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('batch loader: an error reaches everybody who asked, and is not remembered', async () => {
  let isDown = true
  const { loader, batches } = makeLoader({ fails: () => isDown })
  const results = await Promise.allSettled([loader.load('a'), loader.load('a'), loader.load('b')])
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  isDown = false
  expect(await loader.load('a')).toBe('value a')
  expect(batches).toEqual([['a', 'b'], ['a']])
})

test('batch loader: values and misses end with their time, also when they come out of the cache late', async () => {
  const cache = mapCache()
  const { loader, batches, clock } = makeLoader({ cache })
  await Promise.all([loader.load('a'), loader.load('x1')])
  await clock.advance(11_000)
  await Promise.all([loader.load('a'), loader.load('x1')])
  expect(batches).toEqual([['a', 'x1'], ['x1']])
  // Another process reads what is 50 s old: it is good for 10 s more.
  const other = makeLoader({ cache })
  await other.clock.advance(50_000)
  expect(await other.loader.load('a')).toBe('value a')
  await other.clock.advance(11_000)
  expect(await other.loader.load('a')).toBe('value a')
  expect(other.batches).toEqual([['a']])
})

test('batch loader: a cache that fails, lies or holds an old form is a miss', async () => {
  const broken: StringCache = {
    get: async () => {
      throw new Error('cache away')
    },
    set() {
      throw new Error('cache away')
    },
  }
  expect(await makeLoader({ cache: broken }).loader.load('a')).toBe('value a')
  for (const text of ['', 'old form', '99 gone', 'x y', 42]) {
    const lying: StringCache = { get: async () => text, set: async () => undefined }
    expect(await makeLoader({ cache: lying }).loader.load('a')).toBe('value a')
  }
})

test('loaded values: the memory is bounded, what was loaded first goes first', async () => {
  const values = createLoadedValues<string>({ now: () => 0 }, 2)
  for (const id of ['a', 'b', 'c']) values.set(id, id, 1)
  expect(values.find('a')).toBeUndefined()
  expect(await values.find('c')).toBe('c')
})

test('tracking source: the same page in both tiers at once gets each its own link', async () => {
  const calls: LinkTarget[][] = []
  const source = createTrackingSource(
    {
      networkId: 'sandbox',
      account: 'acc',
      subIdLengthMax: 20,
      targetsMax: 50,
      async buildLinks(targets) {
        calls.push([...targets])
        return new Map(targets.map(({ productUrl, tier }) => [productUrl, `${tier} ${productUrl}`]))
      },
      withSubId: (url) => url,
      readSubId: () => null,
      readAccount: () => null,
    },
    mapCache(),
    createFakeClock(),
  )
  const tiers = ['standard', 'hot', 'standard'] as const
  const links = await Promise.all(tiers.map((tier) => source.find({ productUrl: 'p', tier })))
  expect(links).toEqual(['standard p', 'hot p', 'standard p'])
  expect(calls).toHaveLength(2)
})
