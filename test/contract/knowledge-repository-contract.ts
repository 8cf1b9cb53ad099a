import { beforeAll, describe, expect, test } from 'vitest'
import {
  type OwnAnswer,
  UNANSWERED_KEPT_MAX,
  UNANSWERED_NEW_PER_DAY_MAX,
  type UnansweredNote,
} from '#src/knowledge/knowledge-repository.ts'
import type { CommunityId, MemberId } from '#src/members/community.ts'
import { MEMBER, sampleCommunity, sampleMember, writeSamples } from '#test/store/sample-rows.ts'
import { type StoreUnderTest, useStore } from './store-under-test.ts'

const DAY_MS = 86_400_000
const OTHER_MEMBER = 'mem_other' as MemberId

/** Every table of own answers, unanswered questions and votes keeps these promises. */
export function knowledgeRepositoryContract(open: () => Promise<StoreUnderTest>): void {
  describe('knowledge', () => {
    const current = useStore(open)
    let communities = 0

    beforeAll(async () => {
      await writeSamples(current().store)
      const { store } = current()
      await store.write([
        (transaction) => store.members.addMember(transaction, sampleMember(OTHER_MEMBER, 'discord:8')),
      ])
    })

    /** Each test has a community of its own. */
    async function newCommunity(): Promise<CommunityId> {
      const { store } = current()
      const communityId = `com_k${++communities}` as CommunityId
      await store.write([(transaction) => store.members.addCommunity(transaction, sampleCommunity(communityId))])
      return communityId
    }

    function ownAnswer(communityId: CommunityId, name: string, change: Partial<OwnAnswer> = {}): OwnAnswer {
      const ownAnswerId = `own_${communityId}${name}`
      return { ownAnswerId, communityId, language: 'en', question: `When is ${name}?`, answer: 'On Friday.', ...change }
    }

    async function save(...answers: readonly OwnAnswer[]): Promise<void> {
      const { store } = current()
      for (const answer of answers)
        await store.write([(transaction) => store.knowledge.saveOwnAnswer(transaction, answer)])
    }

    async function note(communityId: CommunityId, change: Partial<UnansweredNote> = {}): Promise<void> {
      const { store } = current()
      const asked = {
        communityId,
        memberId: MEMBER,
        question: 'is there a meetup',
        language: 'en' as const,
        askedAt: 5,
      }
      await store.write([(transaction) => store.knowledge.noteUnanswered(transaction, { ...asked, ...change })])
    }

    async function vote(communityId: CommunityId, memberId: MemberId, target: string, helpful: boolean): Promise<void> {
      const { store } = current()
      await store.write([
        (transaction) => store.knowledge.saveVote(transaction, { communityId, memberId, target, helpful }),
      ])
    }

    test('own answers: come back in the order they were added, each community its own', async () => {
      const { knowledge } = current().store
      const [one, two] = [await newCommunity(), await newCommunity()]
      const answers = [ownAnswer(one, 'z'), ownAnswer(one, 'a', { language: 'ar', question: 'متى؟' })]
      await save(...answers, ownAnswer(two, 'other'))
      expect(await knowledge.listOwnAnswers(one)).toEqual(answers)
      expect(await knowledge.listOwnAnswers('com_none' as CommunityId)).toEqual([])
    })

    test('own answers: one with a known id replaces it in its place, never one of another community', async () => {
      const { knowledge } = current().store
      const [one, two] = [await newCommunity(), await newCommunity()]
      const first = ownAnswer(one, 'first')
      await save(first, ownAnswer(one, 'second'))
      const edited = { ...first, language: 'de', question: 'Wann?', answer: 'Montag \0.' } as const
      await save(edited, { ...first, communityId: two, answer: 'stolen' })
      expect(await knowledge.listOwnAnswers(one)).toEqual([{ ...edited, answer: 'Montag .' }, ownAnswer(one, 'second')])
      expect(await knowledge.listOwnAnswers(two)).toEqual([])
    })

    test('own answers: removing one says whether it was there, and takes its votes along', async () => {
      const { store } = current()
      const [one, two] = [await newCommunity(), await newCommunity()]
      const answer = ownAnswer(one, 'gone')
      await save(answer)
      await vote(one, MEMBER, answer.ownAnswerId, false)
      const remove = async (communityId: CommunityId) => {
        let wasThere: boolean | null = null
        await store.write([
          async (transaction) => {
            wasThere = await store.knowledge.removeOwnAnswer(transaction, communityId, answer.ownAnswerId)
          },
        ])
        return wasThere
      }
      expect([await remove(two), await remove(one), await remove(one)]).toEqual([false, true, false])
      expect(await store.knowledge.listOwnAnswers(one)).toEqual([])
      expect(await store.knowledge.listVoteTotals(one)).toEqual([])
    })

    test('unanswered: counts per question, the same member once a day, unknown people each time', async () => {
      const { knowledge } = current().store
      const one = await newCommunity()
      await note(one, { askedAt: 10 })
      await note(one, { askedAt: 20 })
      await note(one, { askedAt: 30, memberId: OTHER_MEMBER, language: 'de' })
      await note(one, { askedAt: 40, question: 'other' })
      const askedCount = async () => (await knowledge.listUnanswered(one, 10))[0]?.askedCount
      expect(await knowledge.listUnanswered(one, 10)).toMatchObject([
        { question: 'is there a meetup', askedCount: 2, lastAskedAt: 30 },
        { question: 'other', askedCount: 1, lastAskedAt: 40, language: 'en' },
      ])
      await note(one, { askedAt: 10 + DAY_MS })
      expect(await askedCount()).toBe(3)
      await note(one, { askedAt: 11 + DAY_MS })
      expect(await askedCount()).toBe(3)
      await note(one, { askedAt: 50, memberId: null })
      await note(one, { askedAt: 50, memberId: null })
      expect(await askedCount()).toBe(5)
      expect(await knowledge.listUnanswered(one, 1)).toHaveLength(1)
    })

    test('unanswered: an admin removes a question for everybody', async () => {
      const { store } = current()
      const one = await newCommunity()
      await note(one)
      await note(one, { memberId: OTHER_MEMBER })
      await note(one, { question: 'stays' })
      const removed: boolean[] = []
      for (const question of ['is there a meetup', 'never asked'])
        await store.write([
          async (transaction) => {
            removed.push(await store.knowledge.removeUnanswered(transaction, one, question))
          },
        ])
      expect(removed).toEqual([true, false])
      expect(await store.knowledge.listUnanswered(one, 10)).toMatchObject([{ question: 'stays' }])
    })

    test('unanswered: neither a member nor a community fills the list without end', async () => {
      const { knowledge } = current().store
      const { store } = current()
      const one = await newCommunity()
      const many = Array.from({ length: UNANSWERED_NEW_PER_DAY_MAX + 3 }, (_, index) => `q${index}`)
      for (const question of many) await note(one, { question })
      expect(await knowledge.listUnanswered(one, 100)).toHaveLength(UNANSWERED_NEW_PER_DAY_MAX)
      await store.write(
        Array.from(
          { length: UNANSWERED_KEPT_MAX },
          (_, index) => (transaction) =>
            store.knowledge.noteUnanswered(transaction, {
              communityId: one,
              memberId: null,
              question: `flood ${index}`,
              language: null,
              askedAt: 100 + index,
            }),
        ),
      )
      const kept = await knowledge.listUnanswered(one, 5_000)
      expect(kept).toHaveLength(UNANSWERED_KEPT_MAX)
      expect(kept.some(({ question }) => question === 'q0')).toBe(false)
    })

    test('votes: one per member and target, the last one counts; the worst target comes first', async () => {
      const { knowledge } = current().store
      const [one, two] = [await newCommunity(), await newCommunity()]
      await vote(one, MEMBER, 'coupons', true)
      await vote(one, MEMBER, 'payout_fee', true)
      await vote(one, MEMBER, 'payout_fee', false)
      await vote(one, OTHER_MEMBER, 'payout_fee', false)
      await vote(one, OTHER_MEMBER, 'coupons', false)
      await vote(two, MEMBER, 'coupons', true)
      expect(await knowledge.listVoteTotals(one)).toEqual([
        { target: 'payout_fee', helpfulCount: 0, notHelpfulCount: 2 },
        { target: 'coupons', helpfulCount: 1, notHelpfulCount: 1 },
      ])
    })

    test('knowledge: erasing a member forgets what they asked and how they voted, and nobody else’s', async () => {
      const { store } = current()
      const one = await newCommunity()
      const memberId = 'mem_leaves' as MemberId
      await store.write([(transaction) => store.members.addMember(transaction, sampleMember(memberId, 'discord:9'))])
      await note(one, { memberId })
      await note(one, { memberId, question: 'only mine' })
      await note(one)
      await vote(one, memberId, 'coupons', false)
      await vote(one, MEMBER, 'coupons', true)
      await store.write([(transaction) => store.knowledge.eraseMember(transaction, memberId)])
      expect(await store.knowledge.listUnanswered(one, 10)).toMatchObject([
        { question: 'is there a meetup', askedCount: 1 },
      ])
      expect(await store.knowledge.listVoteTotals(one)).toEqual([
        { target: 'coupons', helpfulCount: 1, notHelpfulCount: 0 },
      ])
    })
  })
}
