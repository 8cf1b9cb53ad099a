import { describe, expect, test } from 'vitest'
import { inParallel, type StoreUnderTest, useStore } from './store-under-test.ts'

const NOW = 1_000_000
const LONG_MS = 60_000
/** A lease of no length is past at once, by whichever clock. */
const PAST_MS = 0

/** Every lease table keeps these promises. */
export function leaseRepositoryContract(open: () => Promise<StoreUnderTest>): void {
  describe('leases', () => {
    const current = useStore(open)
    const leases = () => current().store.leases
    const acquire = (duty: string, owner: string, durationMs = LONG_MS) =>
      leases().acquire(duty, owner, durationMs, NOW)

    test('leases: a held duty is refused to others and given again to its holder', async () => {
      const lease = await acquire('poll', 'one')
      expect(lease).toMatchObject({ duty: 'poll', owner: 'one', epoch: 1 })
      expect(await acquire('poll', 'two')).toBeUndefined()
      expect(await acquire('poll', 'one')).toMatchObject({ owner: 'one', epoch: 1 })
      expect(await acquire('send', 'two')).toMatchObject({ owner: 'two', epoch: 1 })
    })

    test('leases: of fifty that ask at once one holds the duty', async () => {
      const results = await inParallel(50, (index) => acquire('rush', `owner${index}`))
      expect(results.filter((lease) => lease !== undefined)).toHaveLength(1)
    })

    test('leases: each new holder has a higher epoch, and the old one is refused everywhere', async () => {
      const old = await acquire('take', 'one', PAST_MS)
      const taken = await acquire('take', 'two')
      expect(taken).toMatchObject({ owner: 'two', epoch: (old?.epoch ?? 0) + 1 })
      expect(old && (await leases().renew(old, LONG_MS, NOW))).toBeUndefined()
      if (old) await leases().release(old)
      expect(taken && (await leases().renew(taken, LONG_MS, NOW))).toMatchObject({ epoch: taken?.epoch })
    })

    test('leases: a holder that let its lease run out starts a new epoch', async () => {
      const lapsed = await acquire('lapse', 'one', PAST_MS)
      expect(lapsed && (await leases().renew(lapsed, LONG_MS, NOW))).toBeUndefined()
      expect(await acquire('lapse', 'one')).toMatchObject({ epoch: (lapsed?.epoch ?? 0) + 1 })
    })

    test('leases: renewing prolongs', async () => {
      const lease = await acquire('renew', 'one', 30_000)
      const renewed = lease && (await leases().renew(lease, LONG_MS, NOW))
      expect(renewed?.until).toBeGreaterThan(lease?.until ?? Number.POSITIVE_INFINITY)
    })

    test('leases: a released duty is free at once and its epoch goes on', async () => {
      const lease = await acquire('free', 'one')
      if (lease) await leases().release(lease)
      expect(await acquire('free', 'two')).toMatchObject({ owner: 'two', epoch: 2 })
    })
  })
}
