import { expect, test } from 'vitest'
import { type HeldDuty, holdLease } from '#src/delivery/hold-lease.ts'
import type { Lease, LeaseRepository } from '#src/delivery/lease-repository.ts'
import { createFakeClock } from '#test/fakes/telegram/fake-clock.ts'

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
const DUTY = 'telegram:42:polling'

/** Is one database and one clock with any number of processes; each can be cut off from the database. */
function createHouse() {
  const clock = createFakeClock()
  const log: string[] = []
  let row: Lease | null = null
  const holding = new Set<string>()
  let mostAtOnce = 0

  function leasesFor(name: string, cut: ReadonlySet<string>): LeaseRepository {
    const check = () => {
      if (cut.has(name)) throw new Error('no connection')
    }
    return {
      async acquire(duty, owner, durationMs, now) {
        check()
        if (row && row.until > now && row.owner !== owner) return undefined
        row = { duty, owner, epoch: (row?.epoch ?? 0) + 1, until: now + durationMs }
        return row
      },
      async renew(lease, durationMs, now) {
        check()
        if (row?.owner !== lease.owner || row.epoch !== lease.epoch || row.until <= now) return undefined
        row = { ...row, until: now + durationMs }
        return row
      },
      async release(lease) {
        check()
        if (row?.owner === lease.owner && row.epoch === lease.epoch) row = { ...row, until: 0 }
      },
    }
  }

  const cut = new Set<string>()
  const process = (name: string, change: { start?: () => Promise<void>; stop?: () => Promise<void> } = {}): HeldDuty =>
    holdLease({ leases: leasesFor(name, cut), clock, logger: SILENT }, DUTY, name, {
      async start() {
        holding.add(name)
        mostAtOnce = Math.max(mostAtOnce, holding.size)
        log.push(`${name} starts`)
        await change.start?.()
      },
      async stop() {
        await change.stop?.()
        holding.delete(name)
        log.push(`${name} stops`)
      },
    })

  /** Second by second, so that everything that waits gets its turn. */
  async function pass(seconds: number): Promise<void> {
    for (let passed = 0; passed < seconds * 2; passed++) await clock.advance(500)
  }

  return { process, pass, cut, log, clock, mostAtOnce: () => mostAtOnce }
}

/** Stops while time goes on. */
async function end(duty: HeldDuty, pass: (seconds: number) => Promise<void>): Promise<void> {
  const ended = duty.stop()
  await pass(2)
  await ended
}

test('hold lease: one of two holds the duty, and the other takes it over as soon as it is given back', async () => {
  const { process, pass, log, mostAtOnce } = createHouse()
  const first = process('first')
  await pass(1)
  const second = process('second')
  await pass(20)
  expect(log).toEqual(['first starts'])
  await end(first, pass)
  expect(log).toEqual(['first starts', 'first stops', 'second starts'])
  await end(second, pass)
  expect(log.at(-1)).toBe('second stops')
  expect(mostAtOnce()).toBe(1)
})

test('hold lease: who cannot renew has stopped before another begins, and competes again', async () => {
  const { process, pass, cut, log, mostAtOnce } = createHouse()
  const first = process('first')
  await pass(1)
  const second = process('second')
  cut.add('first')
  await pass(10)
  expect(log).toEqual(['first starts', 'first stops', 'second starts'])
  expect(mostAtOnce()).toBe(1)
  cut.delete('first')
  await end(second, pass)
  await pass(3)
  expect(log.slice(3)).toEqual(['second stops', 'first starts'])
  await end(first, pass)
})

test('hold lease: one renewal that fails costs nothing', async () => {
  const { process, pass, cut, log } = createHouse()
  const only = process('only')
  await pass(2)
  cut.add('only')
  await pass(1)
  cut.delete('only')
  await pass(20)
  expect(log).toEqual(['only starts'])
  await end(only, pass)
})

test('hold lease: it is kept while the duty takes long to start and to stop', async () => {
  const { process, pass, log, clock, mostAtOnce } = createHouse()
  const slow = () => clock.sleep(30_000)
  const first = process('first', { start: slow, stop: slow })
  await pass(1)
  const second = process('second')
  await pass(40)
  const ended = first.stop()
  await pass(20)
  expect(log).toEqual(['first starts'])
  await pass(20)
  await ended
  expect(log).toEqual(['first starts', 'first stops', 'second starts'])
  expect(mostAtOnce()).toBe(1)
  await end(second, pass)
})

test('hold lease: a duty that does not start is given back and tried again', async () => {
  const { process, pass, log } = createHouse()
  let failures = 2
  const only = process('only', {
    start: () => (failures-- > 0 ? Promise.reject(new Error('no connection')) : Promise.resolve()),
  })
  await pass(6)
  const attempt = ['only starts', 'only stops']
  expect(log).toEqual([...attempt, ...attempt, 'only starts'])
  await end(only, pass)
})
