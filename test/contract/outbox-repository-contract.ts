import { describe, expect, test } from 'vitest'
import type { PlatformId } from '#src/chat/message.ts'
import type { OutboxMessage } from '#src/delivery/outbox-repository.ts'
import { GROUP, sampleOutbox } from '#test/store/sample-rows.ts'
import { inParallel, type StoreUnderTest, settleAll, useStore } from './store-under-test.ts'

/** Every outbox keeps these promises. */
export function outboxRepositoryContract(open: () => Promise<StoreUnderTest>): void {
  describe('outbox', () => {
    const current = useStore(open)
    const outbox = () => current().store.outbox
    const claim = (platform: PlatformId, limit = 100, now = 1_000) =>
      outbox().claim({ platform, lease: null, limit, now })
    /** Empties the queue of a platform and gives delivery ids in the order of the claim. */
    const claimIds = async (platform: PlatformId, limit?: number, now?: number) =>
      (await claim(platform, limit, now)).map((row) => row.deliveryId)
    const on = (platform: PlatformId, deliveryId: string, change: Partial<OutboxMessage> = {}) =>
      sampleOutbox(deliveryId, {
        target: { platform, conversationId: GROUP, messageId: null, personId: null, interaction: null },
        ...change,
      })

    test('outbox: the same delivery id added twice keeps the first', async () => {
      await outbox().add(null, [on('discord', 'once', { priority: 'bulk' })])
      await outbox().add(null, [on('discord', 'once', { priority: 'people' })])
      expect(await outbox().find('once')).toEqual({
        ...on('discord', 'once', { priority: 'bulk' }),
        state: 'queued',
        attemptedAt: null,
        ref: null,
      })
      expect(await claimIds('discord')).toEqual(['once'])
      expect(await outbox().find('nothing')).toBeUndefined()
    })

    test('outbox: a message added in an event is gone with it', async () => {
      const broken = async () => {
        throw new RangeError('effect failed')
      }
      const add = (id: string) => (transaction: Parameters<Parameters<StoreUnderTest['store']['write']>[0][0]>[0]) =>
        outbox().add(transaction, [on('discord', id)])
      const { fulfilled } = await settleAll([
        current().store.write([add('kept')]),
        current().store.write([add('dropped'), broken]),
      ])
      expect(fulfilled).toBe(1)
      expect(await outbox().find('kept')).toBeDefined()
      expect(await outbox().find('dropped')).toBeUndefined()
    })

    test('outbox: people come before bulk, then the earliest, and nothing before its time', async () => {
      await claim('telegram')
      await outbox().add(null, [
        on('telegram', 'bulk-early', { priority: 'bulk', notBefore: 1 }),
        on('telegram', 'people-late', { notBefore: 900 }),
        on('telegram', 'future', { notBefore: 1_001 }),
        on('telegram', 'people-early', { notBefore: 2 }),
        on('playground', 'elsewhere'),
      ])
      expect(await claimIds('telegram', 2)).toEqual(['people-early', 'people-late'])
      expect(await claimIds('telegram')).toEqual(['bulk-early'])
      expect(await claimIds('telegram', 100, 1_001)).toEqual(['future'])
    })

    test('outbox: a message is claimed by exactly one of many workers', async () => {
      await claim('playground')
      const ids = Array.from({ length: 60 }, (_, index) => `many${index}`)
      await outbox().add(
        null,
        ids.map((id) => on('playground', id)),
      )
      const claimed: string[] = []
      while (claimed.length < ids.length) {
        const rounds = await inParallel(10, () => claimIds('playground', 5))
        claimed.push(...rounds.flat())
      }
      expect(claimed.sort()).toEqual(ids.sort())
      expect(await claimIds('playground')).toEqual([])
    })

    test('outbox: the mark of an attempt is written with the claim, and a restart lists it', async () => {
      await claim('telegram', 100, 9_000)
      await outbox().add(null, [on('telegram', 'marked')])
      await claim('telegram', 1, 7_000)
      const sending = (await outbox().listSending('telegram')).find((row) => row.deliveryId === 'marked')
      expect(sending).toMatchObject({ state: 'sending', attemptedAt: 7_000 })
      expect((await outbox().listSending('discord')).some((row) => row.deliveryId === 'marked')).toBe(false)
    })

    test('outbox: settling says how it ended; queued again means that nothing was attempted', async () => {
      const ref = { conversationId: GROUP, messageId: '77' }
      await outbox().add(null, [on('discord', 'end1'), on('discord', 'end2'), on('discord', 'end3')])
      await claim('discord')
      await outbox().settle('end1', 'sent', ref)
      await outbox().settle('end2', 'uncertain', null)
      await outbox().settle('end3', 'queued', null)
      expect(await outbox().find('end1')).toMatchObject({ state: 'sent', ref, attemptedAt: 1_000 })
      expect((await outbox().listUncertain(1_000)).map((row) => row.deliveryId)).toContain('end2')
      expect(await outbox().find('end3')).toMatchObject({ state: 'queued', attemptedAt: null })
      expect(await claimIds('discord')).toEqual(['end3'])
    })

    test('outbox: what was sent or refused long ago is deleted, in slices; everything open stays', async () => {
      await outbox().prune(Number.MAX_SAFE_INTEGER)
      await claim('playground', 1_000, 9_000_000)
      const ids = Array.from({ length: 620 }, (_, index) => `over${index}`)
      const others = ['open-sending', 'open-uncertain', 'over-new']
      await outbox().add(
        null,
        [...ids, ...others].map((id) => on('playground', id)),
      )
      await claim('playground', ids.length, 2_000_000)
      await claim('playground', others.length, 3_000_000)
      await inParallel(ids.length, (index) =>
        outbox().settle(`over${index}`, index % 2 === 0 ? 'sent' : 'failed', null),
      )
      await outbox().settle('open-uncertain', 'uncertain', null)
      await outbox().settle('over-new', 'sent', null)
      await outbox().add(null, [on('playground', 'open-queued', { notBefore: 1 })])
      expect(await outbox().prune(2_000_000)).toBe(0)
      expect(await outbox().prune(2_000_001, AbortSignal.abort())).toBe(0)
      expect(await outbox().prune(2_000_001)).toBe(620)
      expect(await outbox().find('over0')).toBeUndefined()
      expect(await outbox().find('over-new')).toBeDefined()
      expect(await outbox().prune(Number.MAX_SAFE_INTEGER)).toBe(1)
      for (const id of ['open-sending', 'open-uncertain', 'open-queued']) expect(await outbox().find(id)).toBeDefined()
    })

    test('outbox: a claim with a lease that has been taken over, released or is past gets nothing', async () => {
      const { leases } = current().store
      await claim('telegram', 100, 9_000)
      await outbox().add(null, [on('telegram', 'leased')])
      const claimAs = async (epoch: number) =>
        (await outbox().claim({ platform: 'telegram', lease: { duty: 'bulk', epoch }, limit: 9, now: 1_000 })).length
      expect(await claimAs(1)).toBe(0)
      const first = await leases.acquire('bulk', 'one', 0, 1_000)
      expect(await claimAs(first?.epoch ?? -1)).toBe(0)
      const second = await leases.acquire('bulk', 'two', 60_000, 1_000)
      expect(await claimAs(first?.epoch ?? -1)).toBe(0)
      expect(await claimAs(second?.epoch ?? -1)).toBe(1)
      await outbox().settle('leased', 'queued', null)
      if (second) await leases.release(second)
      expect(await claimAs(second?.epoch ?? -1)).toBe(0)
    })
  })
}
