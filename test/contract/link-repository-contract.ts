import { beforeAll, describe, expect, test } from 'vitest'
import type { CommunityId, MemberId } from '#src/members/community.ts'
import { COMMUNITY, sampleLink, sampleMember, writeSamples } from '#test/store/sample-rows.ts'
import { type StoreUnderTest, useStore } from './store-under-test.ts'

/** Every link table keeps these promises. */
export function linkRepositoryContract(open: () => Promise<StoreUnderTest>): void {
  describe('links', () => {
    const current = useStore(open)
    beforeAll(() => writeSamples(current().store))

    test('links: a link comes back as it was added, also one of nobody', async () => {
      const { store } = current()
      const ownerless = sampleLink('nobody', {
        communityId: null,
        memberId: null,
        messageId: null,
        productId: null,
        shareBps: null,
        country: null,
      })
      await store.write([(transaction) => store.links.addLinks(transaction, [sampleLink('full'), ownerless])])
      expect(await store.links.findLink('full')).toEqual(sampleLink('full'))
      expect(await store.links.findLink('nobody')).toEqual(ownerless)
      expect(await store.links.findLink('unknown')).toBeUndefined()
    })

    test('links: a sub-id is never given twice', async () => {
      const { store } = current()
      const add = (productId: string) =>
        store.write([(transaction) => store.links.addLinks(transaction, [sampleLink('taken', { productId })])])
      await add('1')
      await expect(add('2')).rejects.toThrow()
      expect((await store.links.findLink('taken'))?.productId).toBe('1')
    })

    test('links: a link of an unknown member or community is refused, so that no earning is lost', async () => {
      const { store } = current()
      const add = (change: Parameters<typeof sampleLink>[1]) =>
        store.write([(transaction) => store.links.addLinks(transaction, [sampleLink('orphan', change)])])
      await expect(add({ memberId: 'mem_unknown' as MemberId })).rejects.toThrow()
      await expect(add({ communityId: 'com_unknown' as CommunityId })).rejects.toThrow()
    })

    test('links: forgetting a member cuts who and where, and keeps community, product and split', async () => {
      const { store } = current()
      const memberId = 'mem_forget' as MemberId
      await store.write([
        (transaction) => store.members.addMember(transaction, sampleMember(memberId, 'telegram:77')),
        (transaction) => store.links.addLinks(transaction, [sampleLink('forget1', { memberId }), sampleLink('stays')]),
      ])
      await store.write([(transaction) => store.links.forgetMember(transaction, memberId)])
      expect(await store.links.findLink('forget1')).toMatchObject({
        memberId: null,
        conversationId: '',
        messageId: null,
        communityId: COMMUNITY,
        productId: sampleLink('x').productId,
        shareBps: sampleLink('x').shareBps,
      })
      expect(await store.links.findLink('stays')).toEqual(sampleLink('stays'))
    })
  })
}
