import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLanes } from '#src/delivery/lanes.ts'

test('lanes: tasks of one key run in the order they came, one at a time, whatever fails', async () => {
  const task = fc.record({ key: fc.constantFrom('a', 'b', 'c'), fails: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(task, { maxLength: 25 }), async (scheduler, tasks) => {
      const lanes = createLanes()
      const started = new Map<string, number[]>()
      const running = new Set<string>()
      tasks.forEach(({ key, fails }, index) => {
        lanes
          .run(key, async () => {
            expect(running.has(key)).toBe(false)
            running.add(key)
            started.set(key, [...(started.get(key) ?? []), index])
            await scheduler.schedule(Promise.resolve())
            running.delete(key)
            if (fails) throw new Error('task failed')
          })
          .catch(() => undefined)
      })
      const drained = lanes.drain()
      await scheduler.waitIdle()
      await drained
      expect(lanes.isEmpty()).toBe(true)
      for (const [key, indexes] of started) {
        const expected = tasks.flatMap((entry, index) => (entry.key === key ? [index] : []))
        expect(indexes).toEqual(expected)
      }
      expect([...started.values()].flat()).toHaveLength(tasks.length)
    }),
    { numRuns: 200 },
  )
})

test('lanes: other keys do not wait', async () => {
  const lanes = createLanes()
  const { promise, resolve } = Promise.withResolvers<void>()
  const slow = lanes.run('a', () => promise)
  let isDone = false
  await lanes.run('b', async () => {
    isDone = true
  })
  expect([isDone, lanes.isIdle('a'), lanes.isIdle('b')]).toEqual([true, false, true])
  resolve()
  await slow
})
