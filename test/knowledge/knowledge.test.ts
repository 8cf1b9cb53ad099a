import { describe, expect, it } from 'vitest'
import { createKnowledge, type Question } from '#src/knowledge/knowledge.ts'
import type { OwnAnswer } from '#src/knowledge/knowledge-repository.ts'
import type { CommunityId } from '#src/members/community.ts'

const COMMUNITY = 'c1' as CommunityId
const own: OwnAnswer[] = []
let now = Date.UTC(2026, 10, 20)
let reads = 0
const knowledge = createKnowledge({
  repository: {
    async listOwnAnswers() {
      reads += 1
      return [...own]
    },
  },
  clock: { now: () => now },
})

function question(text: string, changes: Partial<Question> = {}): Question {
  return { text, language: null, context: { networkId: 'aliexpress', country: null }, ...changes }
}

function ownAnswer(changes: Partial<OwnAnswer> = {}): OwnAnswer {
  return {
    ownAnswerId: 'o1',
    communityId: COMMUNITY,
    language: 'en',
    question: 'When is our weekly giveaway?',
    answer: 'Every Sunday.',
    ...changes,
  }
}

describe('knowledge', () => {
  it('knowledge: answers with topic, confidence, model and language', async () => {
    const answer = await knowledge.ask(question('how long is the cookie valid'))
    expect(answer).toMatchObject({ outcome: 'answer', topic: 'cookie_length', language: 'en', ownAnswer: null })
    expect(answer.confidence).toBeGreaterThan(0.6)
    expect(answer.answer?.lead[0]?.factId).toBe('cookie-portals-three')
  })

  it('knowledge: what the question names wins over the settings', async () => {
    const context = { networkId: 'aliexpress', country: 'DE' } as const
    const answer = await knowledge.ask(question('how long does the cookie last on epn in kazakhstan', { context }))
    expect(answer.answer).toMatchObject({ networkId: 'epn', country: 'KZ', region: 'cis' })
  })

  it('knowledge: a region without a country replaces the country of the settings', async () => {
    const context = { networkId: 'epn', country: 'DE' } as const
    const answer = await knowledge.ask(question('commission rate for cis', { context }))
    expect(answer.answer).toMatchObject({ country: null, region: 'cis' })
  })

  it('knowledge: a price in the question is reckoned with', async () => {
    const answer = await knowledge.ask(question('how much do i earn on a $900 tablet'))
    expect(answer.answer?.computed.map((line) => line.messageId)).toContain('faq-price-capped')
  })

  it('knowledge: silence has no topic, no confidence, and keeps folded words only', async () => {
    const answer = await knowledge.ask(question('Got a COOKIE with my coffee, <b>yum</b>!'))
    expect(answer).toMatchObject({ outcome: 'silent', topic: null, confidence: null, answer: null, candidates: [] })
    expect(answer.normalized).toBe('got a cookie with my coffee yum')
  })

  it('knowledge: an offer carries questions in the language asked', async () => {
    const answer = await knowledge.ask(question('comisión producto enlace'))
    expect(answer.outcome).toBe('offer')
    expect(answer.answer).toBeNull()
    expect(answer.candidates[0]?.question).toMatch(/^¿/)
  })

  it("knowledge: a community's own answer wins, also with a typo, and only there", async () => {
    own.push(
      ownAnswer(),
      ownAnswer({ ownAnswerId: 'o2', question: 'how long does the cookie last', answer: 'Ask Ana.' }),
    )
    knowledge.forgetOwnAnswers(COMMUNITY)
    const ask = (text: string) => knowledge.ask(question(text, { communityId: COMMUNITY }))
    expect((await ask('when is our weekly giveawy')).ownAnswer?.answer).toBe('Every Sunday.')
    expect((await ask('how long does the cookie last?')).ownAnswer?.answer).toBe('Ask Ana.')
    expect((await ask('when do i get paid')).ownAnswer).toBeNull()
    expect((await knowledge.ask(question('how long does the cookie last'))).ownAnswer).toBeNull()
  })

  it('knowledge: own answers are read once a minute, or after a change', async () => {
    const ask = () => knowledge.ask(question('when is the giveaway', { communityId: COMMUNITY }))
    knowledge.forgetOwnAnswers(COMMUNITY)
    const before = reads
    await ask()
    await ask()
    expect(reads).toBe(before + 1)
    now += 61_000
    await ask()
    expect(reads).toBe(before + 2)
  })

  it('knowledge: suggests while somebody types', () => {
    expect(knowledge.suggest('cook', 'en', 3)[0]).toEqual({
      topic: 'cookie_length',
      question: 'How long does the affiliate cookie last?',
    })
    expect(knowledge.suggest('выпл', 'ru', 5).map(({ topic }) => topic)).toContain('payout_timing')
    expect(knowledge.suggest('', 'de', 5)).toHaveLength(5)
    expect(knowledge.suggest('zzzzqqq', 'en', 5)).toEqual([])
  })
})
