import { expect, test } from 'vitest'
import { createPooledRandom } from '#src/pooled-random.ts'

test('pooled random bytes: as many as asked for, none given twice, never changed afterwards', () => {
  const random = createPooledRandom()
  const taken = Array.from({ length: 2_000 }, () => random(9))
  const texts = taken.map((bytes) => Buffer.from(bytes).toString('hex'))
  expect(new Set(texts).size).toBe(2_000)
  expect(taken.every((bytes) => bytes.length === 9)).toBe(true)
  random(4_096)
  expect(taken.map((bytes) => Buffer.from(bytes).toString('hex'))).toEqual(texts)
  expect(random(0)).toHaveLength(0)
})

test('pooled random bytes: more than the pool holds, and evenly spread', () => {
  const random = createPooledRandom()
  const bytes = random(100_000)
  expect(bytes).toHaveLength(100_000)
  const counts = new Uint32Array(256)
  for (let index = 0; index < 20_000; index++) for (const byte of random(5)) counts[byte] = (counts[byte] ?? 0) + 1
  // 100,000 bytes over 256 values: 391 each, five standard deviations (99) are left.
  expect(Math.min(...counts)).toBeGreaterThan(290)
  expect(Math.max(...counts)).toBeLessThan(490)
})
