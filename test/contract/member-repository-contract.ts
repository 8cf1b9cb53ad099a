import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Effect, Transaction } from '#src/chat/effect.ts'
import type { ConversationId, PersonId, PlaceId } from '#src/chat/message.ts'
import { COMMUNITY_DEFAULTS, type CommunityId, type MemberId } from '#src/members/community.ts'
import { MembersError } from '#src/members/members-error.ts'
import {
  COMMUNITY,
  MEMBER,
  PERSON,
  sampleAnswer,
  sampleCommunity,
  sampleKey,
  sampleLink,
  sampleMember,
  sampleMessage,
  sampleOutbox,
  samplePlace,
  writeSamples,
} from '#test/store/sample-rows.ts'
import { inParallel, type StoreUnderTest, settleAll, useStore } from './store-under-test.ts'

/** Every member repository keeps these promises. */
export function memberRepositoryContract(open: () => Promise<StoreUnderTest>): void {
  describe('members', () => {
    const current = useStore(open)
    beforeAll(() => writeSamples(current().store))
    const members = () => current().store.members
    const write = (...effects: Effect[]) => current().store.write(effects)
    const addMember = (memberId: string, personId: string) =>
      write((transaction) => members().addMember(transaction, sampleMember(memberId, personId)))

    test('members: a place is inserted, then replaced', async () => {
      const place = samplePlace('telegram:-1')
      await write((transaction) => members().savePlace(transaction, place))
      expect(await members().findPlace(place.placeId)).toEqual(place)
      const accepted = samplePlace('telegram:-1', { status: 'accepted', title: 'Other', language: 'pt', greetedAt: 9 })
      await write((transaction) => members().savePlace(transaction, accepted))
      expect(await members().findPlace(place.placeId)).toEqual(accepted)
      expect(await members().findPlace('telegram:-404' as PlaceId)).toBeUndefined()
    })

    test('members: places are listed by community and status', async () => {
      const communityId = 'com_places' as CommunityId
      await write(
        (transaction) => members().addCommunity(transaction, sampleCommunity(communityId)),
        (transaction) => members().savePlace(transaction, samplePlace('telegram:-21', { communityId })),
        (transaction) =>
          members().savePlace(transaction, samplePlace('telegram:-22', { communityId, status: 'accepted' })),
      )
      const ids = async (filter: Parameters<ReturnType<typeof members>['listPlaces']>[0]) =>
        (await members().listPlaces(filter)).map((place) => place.placeId)
      expect(await ids({ communityId })).toEqual(['telegram:-21', 'telegram:-22'])
      expect(await ids({ communityId, status: 'accepted' })).toEqual(['telegram:-22'])
      expect(await ids({})).toEqual(expect.arrayContaining(['telegram:-21', 'telegram:-22']))
    })

    test('members: a place keeps any title', async () => {
      const property = fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 100 }), async (text) => {
        const title = `${text}\0'"\\‮😀`
        await write((transaction) => members().savePlace(transaction, samplePlace('telegram:-31', { title })))
        const expected = title.toWellFormed().replaceAll('\0', '')
        expect((await members().findPlace('telegram:-31' as PlaceId))?.title).toBe(expected)
      })
      await fc.assert(property, { numRuns: 30 })
    })

    test('members: a moved place takes its channels and what is still to be sent along', async () => {
      const { store } = current()
      const communityId = 'com_move' as CommunityId
      const [from, to] = ['telegram:-500' as PlaceId, 'telegram:-100500' as PlaceId]
      const target = { ...sampleOutbox('x').target, conversationId: 'telegram:-500:7' as ConversationId }
      const elsewhere = { ...target, conversationId: 'telegram:-5001' as ConversationId }
      const channels = ['telegram:-500', 'telegram:-500:7', 'telegram:-5001']
      const settings = { ...COMMUNITY_DEFAULTS, channels }
      await write(
        (transaction) => members().addCommunity(transaction, sampleCommunity(communityId, { settings })),
        (transaction) => members().savePlace(transaction, samplePlace(from, { communityId, status: 'accepted' })),
        // The platform may tell of the new id before it tells of the move.
        (transaction) => members().savePlace(transaction, samplePlace(to)),
        (transaction) =>
          store.outbox.add(transaction, [sampleOutbox('mv1', { target }), sampleOutbox('mv2', { target: elsewhere })]),
      )
      await store.inbox.answer(sampleKey('mv'), sampleMessage('mv'), sampleAnswer('mv', { target }), [], 1, false)
      await write((transaction) => members().movePlace(transaction, from, to))
      expect(await members().findPlace(from)).toBeUndefined()
      expect(await members().findPlace(to)).toEqual(samplePlace(to, { communityId, status: 'accepted' }))
      expect((await members().findCommunity(communityId))?.settings.channels).toEqual([
        'telegram:-100500',
        'telegram:-100500:7',
        'telegram:-5001',
      ])
      expect((await store.outbox.find('mv1'))?.target.conversationId).toBe('telegram:-100500:7')
      expect((await store.outbox.find('mv2'))?.target.conversationId).toBe('telegram:-5001')
      const open = await store.inbox.listOpen('telegram', 'bot')
      expect(open[0]?.answer?.target.conversationId).toBe('telegram:-100500:7')
      await write((transaction) => members().movePlace(transaction, from, to))
      expect(await members().findPlace(to)).toBeDefined()
    })

    test('members: communities come back and have defaults for settings they do not know yet', async () => {
      const community = sampleCommunity('com_add', { name: 'Été', createdAt: 7 })
      await write((transaction) => members().addCommunity(transaction, community))
      expect(await members().findCommunity(community.communityId)).toEqual(community)
      expect(await members().findCommunity('com_none' as CommunityId)).toBeUndefined()
      expect((await members().listCommunities())[0]).toEqual(community)
    })

    test('members: communities that answer questions by themselves are counted by their setting alone', async () => {
      const communityId = 'com_answers' as CommunityId
      await write((transaction) => members().addCommunity(transaction, sampleCommunity(communityId)))
      const change = (settings: object) =>
        write((transaction) => members().changeCommunity(transaction, communityId, { settings }))
      const before = await members().countSelfAnswering()
      await change({ answersQuestions: true })
      expect(await members().countSelfAnswering()).toBe(before + 1)
      await change({ answersQuestions: false, skipWord: '"answersQuestions":true' })
      expect(await members().countSelfAnswering()).toBe(before)
    })

    test('members: simultaneous changes of a community lose nothing of each other', async () => {
      const communityId = 'com_change' as CommunityId
      await write((transaction) => members().addCommunity(transaction, sampleCommunity(communityId)))
      const change = (settings: object, name?: string) =>
        write((transaction) =>
          members().changeCommunity(transaction, communityId, { settings, ...(name ? { name } : {}) }),
        )
      const fields = ['skipWord', 'country', 'network', 'disclosureText', 'disclosureCountry', 'termsConfirmedBy']
      await Promise.all([change({ deals: true }, 'New'), ...fields.map((field) => change({ [field]: field }))])
      expect(await members().findCommunity(communityId)).toEqual({
        ...sampleCommunity(communityId, { name: 'New' }),
        settings: { ...COMMUNITY_DEFAULTS, deals: true, ...Object.fromEntries(fields.map((field) => [field, field])) },
      })
    })

    test('members: changing an unknown community or member is an error with a code', async () => {
      const change = (transaction: Transaction) => members().changeCommunity(transaction, 'com_no' as CommunityId, {})
      await expect(write(change)).rejects.toMatchObject({ code: 'COMMUNITY_UNKNOWN' })
      const changeMember = (transaction: Transaction) =>
        members().changeMember(transaction, 'mem_no' as MemberId, { country: 'FR' })
      await expect(write(changeMember)).rejects.toMatchObject({ code: 'MEMBER_UNKNOWN' })
    })

    test('members: a member is added once and keeps the first id', async () => {
      await inParallel(20, (index) => addMember(`mem_same${index}`, 'telegram:same'))
      const member = await members().findMember('telegram:same' as PersonId)
      expect(member?.memberId).toMatch(/^mem_same\d+$/)
      expect(await members().findMember('telegram:other' as PersonId)).toBeUndefined()
    })

    test('members: links of two simultaneous first messages are both credited to the one member', async () => {
      const { store } = current()
      const personId = 'telegram:first' as PersonId
      await inParallel(2, (index) => {
        const memberId = `mem_first${index}` as MemberId
        return write(
          (transaction) => members().addMember(transaction, sampleMember(memberId, personId)),
          (transaction) => store.links.addLinks(transaction, [sampleLink(`first${index}`, { memberId })]),
          (transaction) => members().changeMember(transaction, memberId, { homeCommunityId: COMMUNITY }),
        )
      })
      const member = await members().findMember(personId)
      const links = await inParallel(2, (index) => store.links.findLink(`first${index}`))
      expect(links.map((link) => link?.memberId)).toEqual([member?.memberId, member?.memberId])
      expect(await members().describePerson(personId)).toEqual({ member, linksCount: 2, homeCommunityName: 'Deals' })
    })

    test('members: settings change field by field', async () => {
      await addMember('mem_set', 'telegram:set')
      const change = (settings: Parameters<ReturnType<typeof members>['changeMember']>[2]) =>
        write((transaction) => members().changeMember(transaction, 'mem_set' as MemberId, settings))
      await Promise.all([change({ country: 'DE' }), change({ language: 'de' })])
      await change({})
      expect((await members().findMember('telegram:set' as PersonId))?.settings).toEqual({
        language: 'de',
        country: 'DE',
        currency: null,
        homeCommunityId: null,
      })
      await change({ country: null })
      expect((await members().findMember('telegram:set' as PersonId))?.settings.country).toBeNull()
    })

    test('members: an erased member is a tombstone, and the person may begin anew', async () => {
      await addMember('mem_gone', 'telegram:gone')
      const gone = 'mem_gone' as MemberId
      await write(
        (transaction) => members().grantRole(transaction, COMMUNITY, gone, 'treasurer', 1),
        (transaction) => current().store.links.addLinks(transaction, [sampleLink('gone1', { memberId: gone })]),
      )
      await write((transaction) => members().eraseMember(transaction, gone, 5_000))
      expect(await members().findMember('telegram:gone' as PersonId)).toBeUndefined()
      expect(await members().listRoles(COMMUNITY, 'treasurer')).not.toContain(gone)
      expect((await current().store.links.findLink('gone1'))?.memberId).toBe(gone)
      const revive = (transaction: Transaction) => members().changeMember(transaction, gone, { country: 'FR' })
      await expect(write(revive)).rejects.toMatchObject({ code: 'MEMBER_UNKNOWN' })
      await addMember('mem_again', 'telegram:gone')
      expect((await members().findMember('telegram:gone' as PersonId))?.memberId).toBe('mem_again')
    })

    test('members: a person who is not known is described as such', async () => {
      const nobody = { member: null, linksCount: 0, homeCommunityName: null }
      expect(await members().describePerson('telegram:nobody' as PersonId)).toEqual(nobody)
    })

    test("members: a member's communities are listed by the latest link", async () => {
      const { store } = current()
      const memberId = 'mem_many' as MemberId
      const ids = ['com_a', 'com_b', 'com_c'] as CommunityId[]
      const link = (subId: string, communityId: CommunityId | null, createdAt: number) =>
        sampleLink(subId, { memberId, communityId, createdAt })
      await write(
        (transaction) => members().addMember(transaction, sampleMember(memberId, 'telegram:many')),
        ...ids.map((id) => (transaction: Transaction) => members().addCommunity(transaction, sampleCommunity(id))),
        (transaction) =>
          store.links.addLinks(transaction, [
            link('many1', ids[0] ?? null, 10),
            link('many2', ids[1] ?? null, 30),
            link('many3', ids[0] ?? null, 40),
            link('many4', ids[2] ?? null, 60),
            link('many5', null, 50),
          ]),
      )
      const listed = await members().listCommunitiesOf(memberId)
      expect(listed.map((community) => community.communityId)).toEqual(['com_c', 'com_a', 'com_b'])
      expect(await members().listCommunitiesOf('mem_nobody' as MemberId)).toEqual([])
    })

    test('members: a role is given and taken once, however often it is said', async () => {
      const grant = (transaction: Transaction) => members().grantRole(transaction, COMMUNITY, MEMBER, 'treasurer', 1)
      const revoke = (transaction: Transaction) => members().revokeRole(transaction, COMMUNITY, MEMBER, 'treasurer')
      await write(grant, grant)
      expect(await members().listRoles(COMMUNITY, 'treasurer')).toEqual([MEMBER])
      await write(revoke, revoke)
      expect(await members().listRoles(COMMUNITY, 'treasurer')).toEqual([])
    })

    test('members: a join code opens its community until it is spent or past', async () => {
      await write((transaction) => members().addJoinCode(transaction, 'hash1', COMMUNITY, 1_000))
      expect(await members().findJoinCode('hash1', 999)).toBe(COMMUNITY)
      expect(await members().findJoinCode('hash1', 1_000)).toBeUndefined()
      expect(await members().findJoinCode('hash0', 1)).toBeUndefined()
      await write((transaction) => members().spendJoinCode(transaction, 'hash1', 500))
      expect(await members().findJoinCode('hash1', 501)).toBeUndefined()
    })

    test('members: join codes that were used or ran out are deleted after a while, others stay', async () => {
      await members().pruneJoinCodes(Number.MAX_SAFE_INTEGER)
      const add = (hash: string, expiresAt: number) =>
        write((transaction) => members().addJoinCode(transaction, hash, COMMUNITY, expiresAt))
      await add('past', 4_999)
      await add('spent', 9_000)
      await add('just-spent', 9_000)
      await add('open', 5_000)
      await write((transaction) => members().spendJoinCode(transaction, 'spent', 4_000))
      await write((transaction) => members().spendJoinCode(transaction, 'just-spent', 5_000))
      expect(await members().pruneJoinCodes(5_000)).toBe(2)
      expect(await members().findJoinCode('open', 4_000)).toBe(COMMUNITY)
      const again = write((transaction) => members().spendJoinCode(transaction, 'spent', 4_000))
      await expect(again).rejects.toMatchObject({ code: 'JOIN_CODE_SPENT' })
      expect(await members().pruneJoinCodes(5_001)).toBe(2)
      expect(await members().pruneJoinCodes(5_001)).toBe(0)
    })

    test('members: of fifty places that use one join code at once exactly one gets in', async () => {
      await write((transaction) => members().addJoinCode(transaction, 'hash2', COMMUNITY, 1_000))
      const { fulfilled, reasons } = await settleAll(
        Array.from({ length: 50 }, (_, index) =>
          write(
            (transaction) => members().savePlace(transaction, samplePlace(`telegram:-90${index}`)),
            (transaction) => members().spendJoinCode(transaction, 'hash2', 1),
          ),
        ),
      )
      expect(fulfilled).toBe(1)
      expect(reasons.every((reason) => reason instanceof MembersError && reason.code === 'JOIN_CODE_SPENT')).toBe(true)
      const places = await inParallel(50, (index) => members().findPlace(`telegram:-90${index}` as PlaceId))
      expect(places.filter((place) => place !== undefined)).toHaveLength(1)
    })

    test('members: reads see what is committed, not what an event is about to write', async () => {
      const seen: unknown[] = []
      await write(
        (transaction) => members().addMember(transaction, sampleMember('mem_dirty', 'telegram:dirty')),
        async () => void seen.push(await members().findMember('telegram:dirty' as PersonId)),
      )
      expect(seen).toEqual([undefined])
      expect(await members().findMember('telegram:dirty' as PersonId)).toBeDefined()
      expect(await members().findMember(PERSON)).toBeDefined()
    })
  })
}
