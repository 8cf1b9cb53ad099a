import { describe, expect, it } from 'vitest'
import { LOCALES } from '#src/chat/locale.ts'
import { createTranslator, readLocaleSources } from '#src/chat/translator.ts'
import type { AnswerContext } from '#src/knowledge/answer.ts'
import { answerTopic } from '#src/knowledge/answer-topic.ts'
import { renderAnswer } from '#src/knowledge/render-answer.ts'
import { FACTS } from '#src/programs/facts.ts'
import { NETWORK_IDS, type NetworkId } from '#src/programs/network-id.ts'
import { TOPIC_IDS, type TopicId } from '#src/programs/topic-id.ts'
import { readFaqSource } from './faq-source.ts'

const translator = createTranslator(readLocaleSources(new URL('../../locales/', import.meta.url)))
const NOW = Date.UTC(2026, 10, 20, 12)

function context(changes: Partial<AnswerContext> = {}): AnswerContext {
  return { networkId: 'aliexpress', country: null, now: NOW, ...changes }
}

function english(topic: TopicId, changes: Partial<AnswerContext> = {}) {
  return renderAnswer(answerTopic(topic, context(changes), 'en'), translator.in('en'))
}

function messageIds(source: string): readonly string[] {
  return [...source.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map((match) => match[1] as string)
}

function variablesOf(source: string): ReadonlyMap<string, string> {
  const blocks = source.split(/^(?=[a-z][a-z0-9-]* =)/m).filter((block) => /^[a-z]/.test(block))
  return new Map(
    blocks.map((block) => {
      const names = new Set([...block.matchAll(/\$(\w+)/g)].map((match) => match[1] as string))
      return [block.slice(0, block.indexOf(' ')), [...names].sort().join(' ')]
    }),
  )
}

describe('answers', () => {
  it('answers: every topic for every network, region and language can be said, with its sources', () => {
    for (const locale of LOCALES) {
      for (const topic of TOPIC_IDS) {
        for (const networkId of NETWORK_IDS) {
          for (const country of [null, 'RU', 'DE']) {
            const rendered = renderAnswer(
              answerTopic(topic, context({ networkId, country }), locale),
              translator.in(locale),
            )
            expect(rendered.lines.length).toBeGreaterThan(0)
            for (const line of [...rendered.lines, ...rendered.more]) expect(line).not.toMatch(/\[0\]|undefined|NaN|\{/)
          }
        }
      }
    }
  })

  it('answers: each fact has its message, each message its fact, in every language with the same variables', () => {
    const expected = variablesOf(readFaqSource('en'))
    const facts = new Set(FACTS.map((fact) => `fact-${fact.message}`))
    const written = messageIds(readFaqSource('en')).filter((id) => id.startsWith('fact-'))
    expect([...facts].sort()).toEqual([...written].sort())
    for (const locale of LOCALES) expect([locale, variablesOf(readFaqSource(locale))]).toEqual([locale, expected])
  })

  it('answers: what is only claimed never stands among what applies', () => {
    for (const topic of TOPIC_IDS) {
      for (const networkId of NETWORK_IDS) {
        const answer = answerTopic(topic, context({ networkId }), 'en')
        const trusted = [...answer.lead, ...answer.more, ...answer.elsewhere].map((line) => line.factId)
        const doubtful = FACTS.filter((fact) => trusted.includes(fact.id) && !['applies', 'ours'].includes(fact.status))
        expect(doubtful).toEqual([])
      }
    }
  })

  const SAID: readonly { topic: TopicId; changes: Partial<AnswerContext>; line: string }[] = [
    { topic: 'cookie_length', changes: {}, line: 'The cookie lasts 3 days after the click on AliExpress Portals.' },
    {
      topic: 'cookie_length',
      changes: { networkId: 'epn', country: 'KZ' },
      line: 'For buyers in CIS countries the cookie lasts 15 days.',
    },
    {
      topic: 'cookie_length',
      changes: { networkId: 'epn', country: 'DE' },
      line: 'For buyers in other countries the cookie lasts 3 days.',
    },
    {
      topic: 'cookie_length',
      changes: { networkId: 'admitad' },
      line: 'Our sources say nothing about this for Admitad.',
    },
    { topic: 'commission_cap', changes: {}, line: 'AliExpress Portals pays at most $50.00 per order.' },
    { topic: 'commission_cap', changes: { networkId: 'epn' }, line: 'ePN pays at most $38.50 per order.' },
    { topic: 'commission_cap', changes: { networkId: 'sandbox' }, line: 'it follows the rules of AliExpress Portals' },
    {
      topic: 'commission_cap',
      changes: { networkId: 'cj' },
      line: 'Our sources say nothing about this for CJ Affiliate.',
    },
    { topic: 'payout_threshold', changes: { networkId: 'epn' }, line: 'Our sources say nothing about this for ePN.' },
    { topic: 'payout_threshold', changes: { amountsMinor: [1000n] }, line: '$10.00 is below the minimum of $16.00.' },
    { topic: 'payout_fee', changes: {}, line: 'Of $16.00, $1.00 is left after the fee of $15.00.' },
    { topic: 'payout_fee', changes: { amountsMinor: [1000n] }, line: '$10.00 would not even cover the fee of $15.00.' },
    { topic: 'payout_timing', changes: {}, line: 'Next payout day by that rule: Nov 20, 2026.' },
    { topic: 'payout_timing', changes: { now: NOW + 86_400_000 }, line: 'Next payout day by that rule: Dec 20, 2026.' },
    { topic: 'payout_timing', changes: { networkId: 'admitad' }, line: 'Next payout day by that rule: Nov 26, 2026.' },
    {
      topic: 'commission_cap',
      changes: { amountsMinor: [90_000n] },
      line: '$0.00 to $50.00; the upper end is cut by the cap of $50.00',
    },
    { topic: 'commission_cap', changes: {}, line: 'At 9%, the cap of $50.00 is reached from a price of $555.56.' },
    {
      topic: 'commission_cap',
      changes: { networkId: 'cj', amountsMinor: [90_000n] },
      line: 'For a price of $900.00: $27.00 to $54.00',
    },
    { topic: 'commission_rates', changes: { networkId: 'epn', country: 'BY' }, line: 'pay 0.72% to 7%' },
    { topic: 'self_purchase', changes: {}, line: 'Buying through your own link: our sources say nothing about it.' },
    {
      topic: 'app_purchases',
      changes: {},
      line: 'Whether purchases in the app count in general: our sources do not say.',
    },
    { topic: 'disputes_refunds', changes: { networkId: 'epn' }, line: 'As soon as the buyer opens a dispute' },
    {
      topic: 'disputes_refunds',
      changes: { networkId: 'cj' },
      line: 'Our sources say nothing about this for CJ Affiliate.',
    },
    {
      topic: 'excluded_products',
      changes: { networkId: 'epn', country: 'BR' },
      line: 'Since Oct 20, 2022, non-affiliate products of Computer & Office shipped to Brazil pay nothing.',
    },
  ]
  it.each(SAID)('answers: $topic says "$line"', ({ topic, changes, line }) => {
    expect(english(topic, changes).lines.join('\n')).toContain(line)
  })

  const UNSAID: readonly { topic: TopicId; changes: Partial<AnswerContext>; pattern: RegExp }[] = [
    { topic: 'cookie_length', changes: { networkId: 'epn', country: 'DE' }, pattern: /15 days\./ },
    { topic: 'excluded_products', changes: { networkId: 'epn', country: 'DE' }, pattern: /Brazil/ },
    { topic: 'payout_threshold', changes: { networkId: 'epn' }, pattern: /\$/ },
    { topic: 'geo_rules', changes: { networkId: 'epn' }, pattern: /reduced to|half/ },
  ]
  it.each(UNSAID)('answers: $topic does not say $pattern', ({ topic, changes, pattern }) => {
    const text = english(topic, changes)
      .lines.filter((line) => !line.startsWith('A note on the sellers'))
      .join('\n')
    expect(text).not.toMatch(pattern)
  })

  it('answers: contradicting sources are named with their dates, newest first', () => {
    const answer = answerTopic('cookie_length', context(), 'en')
    expect(answer.contradictions.map((line) => line.factId)).toEqual([
      'cookie-portals-session',
      'cookie-portals-thirty',
      'cookie-awin',
      'cookie-tradedoubler',
      'cookie-sellers',
    ])
    const { sources } = renderAnswer(answer, translator.in('en'))
    expect(sources[0]).toBe('[1] AliExpress Affiliate Program Analysis (Chad Tennant) (undated, not before April 2019)')
  })

  it('answers: what the other networks do stands under "more", with their names', () => {
    expect(english('commission_cap').more.join('\n')).toMatch(
      /^ePN pays at most \$38\.50 per order\. \[\d\]\nAdmitad pays .*\nePN: The commission is reckoned/m,
    )
  })

  it('answers: figures follow the language', () => {
    const german = renderAnswer(
      answerTopic('commission_rates', context({ networkId: 'epn', country: 'BY' }), 'de'),
      translator.in('de'),
    )
    expect(german.lines[0]).toMatch(/0,72.%/)
    const arabic = renderAnswer(answerTopic('commission_cap', context(), 'ar'), translator.in('ar'))
    expect(arabic.lines[0]).toMatch(/50\.00/)
  })

  const networks: readonly NetworkId[] = ['admitad', 'cj', 'flexoffers']
  it.each(networks)(
    'answers: %s says where nothing is known instead of borrowing another network’s rule',
    (networkId) => {
      const answer = answerTopic('coupons', context({ networkId }), 'en')
      expect(answer.lead.map((line) => line.messageId)).toEqual(['faq-not-stated'])
      expect(answer.elsewhere.length).toBeGreaterThan(0)
    },
  )
})
