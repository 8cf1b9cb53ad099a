import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPruner, type PrunerDeps } from '#src/delivery/prune.ts'
import { openStore, type Store } from '#src/store/open-store.ts'
import { createFakeClock, type FakeClock } from '#test/fakes/telegram/fake-clock.ts'
import {
  COMMUNITY,
  sampleAnswer,
  sampleKey,
  sampleMessage,
  sampleOutbox,
  writeSamples,
} from '#test/store/sample-rows.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

let clock: FakeClock
let store: Store

beforeEach(async () => {
  clock = createFakeClock()
  store = await openStore({ databaseUrl: 'sqlite::memory:', clock })
  await writeSamples(store)
})
afterEach(() => store.close())

const make = (change: Partial<PrunerDeps> = {}) =>
  createPruner({ ...store, owner: 'one', clock, logger: SILENT, ...change })

/** Lets time pass while the pruner sleeps, and waits until it sleeps again. */
async function pass(ms: number): Promise<void> {
  await clock.slept()
  await clock.advance(ms)
  await clock.slept()
}

/** Handles one event, sends one message and uses up one join code now. */
async function handle(id: string): Promise<void> {
  const now = clock.now()
  await store.inbox.answer(sampleKey(id), sampleMessage(id), sampleAnswer(id), [], now, false)
  await store.inbox.settle(sampleKey(id), 'done', null)
  await store.outbox.add(null, [sampleOutbox(id)])
  await store.outbox.claim({ platform: 'telegram', lease: null, limit: 1, now })
  await store.outbox.settle(id, 'sent', null)
  await store.write([(transaction) => store.members.addJoinCode(transaction, id, COMMUNITY, now + 1)])
}

/** Tells what of it is still there. A join code that is there cannot be added again. */
async function kept(id: string): Promise<{ event: boolean; message: boolean; code: boolean }> {
  const code = await store
    .write([
      (transaction) => store.members.addJoinCode(transaction, id, COMMUNITY, clock.now()),
      () => Promise.reject(new RangeError('only a trial')),
    ])
    .catch((error: unknown) => !(error instanceof RangeError))
  return {
    event: (await store.inbox.findByDelivery(`d${id}`)) !== undefined,
    message: (await store.outbox.find(id)) !== undefined,
    code: code === true,
  }
}

test('prune: events go after 48 h, messages after a week, join codes after a day', async () => {
  await handle('old')
  const pruner = make()
  pruner.start()
  await pass(MINUTE_MS)
  expect(await kept('old')).toEqual({ event: true, message: true, code: true })
  await pass(25 * HOUR_MS)
  expect(await kept('old')).toEqual({ event: true, message: true, code: false })
  await handle('new')
  await pass(23 * HOUR_MS)
  expect(await kept('old')).toEqual({ event: false, message: true, code: false })
  expect(await kept('new')).toEqual({ event: true, message: true, code: true })
  await pass(5 * 24 * HOUR_MS)
  expect(await kept('old')).toEqual({ event: false, message: false, code: false })
  expect(await kept('new')).toEqual({ event: false, message: true, code: false })
  await pruner.stop()
})

test('prune: first a minute after the start, then every hour, never after the stop', async () => {
  const times: number[] = []
  const start = clock.now()
  const outbox = { prune: async () => times.push(clock.now() - start) }
  const pruner = make({ outbox })
  pruner.start()
  await pass(MINUTE_MS - 1)
  expect(times).toEqual([])
  await pass(1)
  await pass(HOUR_MS - 1)
  await pass(1)
  expect(times).toEqual([MINUTE_MS, HOUR_MS + MINUTE_MS])
  await pruner.stop()
  expect(clock.sleeps).toEqual([])
})

test('prune: a failure is told and keeps nothing else from being pruned', async () => {
  const warnings: object[] = []
  const inbox = { prune: () => Promise.reject(new RangeError('disk')) }
  const pruner = make({ inbox, logger: { ...SILENT, warn: (data) => void warnings.push(data) } })
  await handle('old')
  pruner.start()
  await clock.slept()
  await clock.advance(8 * 24 * HOUR_MS)
  await clock.slept()
  expect(await kept('old')).toEqual({ event: true, message: false, code: false })
  expect(warnings).toEqual([{ what: 'events', error: 'RangeError: disk' }])
  await pruner.stop()
})

test('prune: a stop ends it between two slices and waits for the one in hand', async () => {
  const pruned: string[] = []
  let release = () => {}
  const inHand = new Promise<void>((resolve) => {
    release = resolve
  })
  let begin = () => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  const inbox = {
    async prune(_before: number, signal?: AbortSignal) {
      begin()
      await inHand
      pruned.push(`events, told to stop: ${signal?.aborted}`)
      return 0
    },
  }
  const outbox = { prune: async () => pruned.push('messages') }
  const pruner = make({ inbox, outbox })
  pruner.start()
  await clock.slept()
  await clock.advance(MINUTE_MS)
  await begun
  const stopped = pruner.stop().then(() => pruned.push('stopped'))
  release()
  await stopped
  expect(pruned).toEqual(['events, told to stop: true', 'stopped'])
})

test('prune: of several processes on one database one prunes, and another when that one is gone', async () => {
  const pruned: string[] = []
  const [one, two] = ['one', 'two'].map((owner) => make({ owner, outbox: { prune: async () => pruned.push(owner) } }))
  one?.start()
  two?.start()
  await pass(MINUTE_MS)
  while (clock.sleeps.length < 2) await new Promise((resolve) => setImmediate(resolve))
  expect(pruned).toHaveLength(1)
  const [winner, other] = pruned[0] === 'one' ? [one, two] : [two, one]
  await winner?.stop()
  await pass(HOUR_MS)
  expect(pruned).toHaveLength(2)
  expect(pruned[1]).not.toBe(pruned[0])
  await other?.stop()
})
