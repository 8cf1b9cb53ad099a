import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { conversationRules, createLimits, type LimitClass, limitScope } from '#src/delivery/limits.ts'
import { createFakeClock } from '#test/networks/fake-clock.ts'

const RULES = [
  { count: 3, windowMs: 1_000 },
  { count: 8, windowMs: 10_000 },
]

test('limits: no window of any place ever holds more sends than its rule, people and bulk together', async () => {
  const ask = fc.record({
    afterMs: fc.nat({ max: 900 }),
    limitClass: fc.constantFrom<LimitClass>('people', 'bulk'),
    tries: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(ask, { minLength: 1, maxLength: 30 }), async (asks) => {
      const clock = createFakeClock(0)
      const limits = createLimits(clock)
      const sentAt: number[] = []
      const waiting: Promise<void>[] = []
      let refused = 0
      for (const { afterMs, limitClass, tries } of asks) {
        await clock.advance(afterMs)
        if (!tries) waiting.push(limits.acquire('c', RULES, limitClass).then(() => void sentAt.push(clock.now())))
        else if (limits.tryAcquire('c', RULES, limitClass)) sentAt.push(clock.now())
        else refused++
      }
      await clock.settle(Promise.all(waiting))
      expect(sentAt).toHaveLength(asks.length - refused)
      for (const { count, windowMs } of RULES)
        for (const [index, time] of sentAt.entries()) {
          const later = sentAt[index + count]
          if (later !== undefined) expect(later - time).toBeGreaterThanOrEqual(windowMs)
        }
    }),
    { numRuns: 60 },
  )
})

test('limits: people go before bulk that waits longer, each class in its order', async () => {
  const clock = createFakeClock(0)
  const limits = createLimits(clock)
  const order: string[] = []
  const ask = (name: string, limitClass: LimitClass) =>
    limits.acquire('c', [{ count: 1, windowMs: 1_000 }], limitClass).then(() => void order.push(name))
  const all = [
    ask('first', 'people'),
    ask('bulk1', 'bulk'),
    ask('bulk2', 'bulk'),
    ask('ann', 'people'),
    ask('bo', 'people'),
  ]
  await clock.settle(Promise.all(all))
  expect(order).toEqual(['first', 'ann', 'bo', 'bulk1', 'bulk2'])
})

test('limits: bulk leaves a quarter of the budget to people, who take it while bulk waits', async () => {
  const clock = createFakeClock(0)
  const limits = createLimits(clock)
  const rules = conversationRules('telegram', 'group').slice(1)
  const passed = Array.from({ length: 20 }, () => limits.tryAcquire('g', rules, 'bulk')).filter(Boolean)
  expect(passed).toHaveLength(15)
  const out: string[] = []
  const bulk = limits.acquire('g', rules, 'bulk').then(() => out.push('bulk'))
  for (let count = 0; count < 5; count++) await limits.acquire('g', rules, 'people')
  expect([out.length > 0, limits.tryAcquire('g', rules, 'people'), clock.now()]).toEqual([false, false, 0])
  await clock.settle(bulk)
  expect(clock.now()).toBe(60_000)
})

test('limits: a pause holds everybody, and an aborted wait leaves its place without being counted', async () => {
  const clock = createFakeClock(0)
  const limits = createLimits(clock)
  limits.pause('c', 5_000)
  const leaving = new AbortController()
  const left = limits.acquire('c', RULES, 'people', leaving.signal)
  const stays = limits.acquire('c', RULES, 'people').then(() => clock.now())
  leaving.abort(new Error('stop'))
  await expect(left).rejects.toThrow('stop')
  expect(await clock.settle(stays)).toBe(5_000)
  expect([1, 2].map(() => limits.tryAcquire('c', RULES, 'people'))).toEqual([true, true])
  await expect(limits.acquire('c', RULES, 'people', leaving.signal)).rejects.toThrow('stop')
})

test('limits: Telegram counts a group with its topics, Discord a channel', () => {
  const conversation = { conversationId: 'telegram:-1:7', placeId: 'telegram:-1' } as never
  expect(limitScope('telegram', conversation)).toBe('telegram:-1')
  expect(limitScope('discord', { conversationId: 'discord:5', placeId: 'discord:1' } as never)).toBe('discord:5')
})
