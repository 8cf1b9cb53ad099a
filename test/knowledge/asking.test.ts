import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PAYLOAD_BYTES_MAX, parsePayload } from '#src/chat/action-payload.ts'
import { LOCALES } from '#src/chat/locale.ts'
import { encodeAnswer, parseAnswer } from '#src/knowledge/answer-payload.ts'
import { createQuestionPace } from '#src/knowledge/question-pace.ts'
import { isQuestionShaped, mayBeQuestion } from '#src/knowledge/question-shape.ts'
import { createRecentMap } from '#src/knowledge/recent-map.ts'
import { createSelfAnswering } from '#src/knowledge/self-answering.ts'
import { NETWORK_IDS } from '#src/programs/network-id.ts'
import { TOPIC_IDS } from '#src/programs/topic-id.ts'
import { createFakeClock } from '#test/networks/fake-clock.ts'

describe('shape of a question', () => {
  test.each([
    'how long does the cookie last',
    '  Wann wird ausgezahlt',
    '¿cuándo pagan?',
    'quando cai o pagamento',
    'à quelle heure ça paie ?',
    'когда выплата',
    'كم تدوم الكوكي',
    'الدفع متى؟',
    'cookie 3 or 30 days??',
    'payout？',
    '"what about coupons',
  ])('%s', (text) => {
    expect(isQuestionShaped(text)).toBe(true)
  })

  test.each([
    'thanks a lot',
    'however it goes',
    'whatsapp me',
    'howdy',
    'danke dir',
    'wiederholen',
    'какао с утра',
    '',
  ])('no question: %s', (text) => {
    expect(isQuestionShaped(text)).toBe(false)
  })

  test('unasked: neither crumbs, stories nor messages with a link', () => {
    expect(mayBeQuestion('payout?')).toBe(false)
    expect(mayBeQuestion('payouts?')).toBe(true)
    expect(mayBeQuestion(`how ${'very '.repeat(60)}?`)).toBe(false)
    expect(mayBeQuestion('is this genuine? https://shop.example/x')).toBe(false)
  })
})

describe('answers behind buttons', () => {
  const context = fc.record({
    networkId: fc.constantFrom(...NETWORK_IDS),
    country: fc.option(fc.stringMatching(/^[A-Z]{2}$/)),
    amountsMinor: fc.array(fc.bigInt(0n, 99_999_999_999n), { maxLength: 1 }),
  })

  test('payload: every answer comes back as it was, within 64 bytes', () => {
    const key = fc.record({
      topic: fc.constantFrom(...TOPIC_IDS),
      locale: fc.constantFrom(...LOCALES),
      context: context.map((one) => ({ ...one, region: null })),
    })
    fc.assert(
      fc.property(key, (given) => {
        const payload = encodeAnswer('faqm', given)
        expect(payload.length).toBeLessThanOrEqual(PAYLOAD_BYTES_MAX)
        expect(parseAnswer(parsePayload(payload)?.args ?? [])).toEqual(given)
      }),
    )
  })

  test('payload: a region without a country comes back, an amount beyond all prices does not', () => {
    const key = { topic: 'geo_rules', locale: 'ru' } as const
    const given = { networkId: 'epn', country: null, region: 'cis', amountsMinor: [10n ** 40n] } as const
    const back = parseAnswer(parsePayload(encodeAnswer('faqt', { ...key, context: given }))?.args ?? [])
    expect(back).toEqual({ ...key, context: { ...given, amountsMinor: [] } })
  })

  test('payload: forged ones are refused', () => {
    for (const args of [
      [],
      ['constructor', 'epn', '-', '-', 'en'],
      ['coupons', 'nowhere', '-', '-', 'en'],
      ['coupons', 'epn'],
    ])
      expect(parseAnswer(args)).toBeNull()
    expect(parseAnswer(['coupons', 'epn', 'xyz', '1e9', 'en'])?.context).toMatchObject({
      country: null,
      amountsMinor: [],
    })
  })
})

describe('pace', () => {
  test('pace: a thousand questions a minute get a few answers, one word about it, then nothing', () => {
    const pace = createQuestionPace()
    const steps = Array.from({ length: 1_000 }, () => pace.next('telegram:1', 5))
    expect(steps.filter((step) => step === 'answer')).toHaveLength(15)
    expect(steps.filter((step) => step === 'slow-down')).toHaveLength(1)
    expect(steps.at(-1)).toBe('silent')
    expect(pace.next('telegram:2', 5)).toBe('answer')
    expect(pace.next('telegram:1', 60_004)).toBe('silent')
    expect(pace.next('telegram:1', 60_005)).toBe('answer')
  })
})

describe('recent', () => {
  test('recent: entries end by themselves, and the oldest go when there are too many', () => {
    let now = 0
    const recent = createRecentMap<number>({ now: () => now }, { keptMs: 10, entriesMax: 2 })
    recent.set('a', 1)
    recent.set('b', 2)
    recent.set('c', 3)
    expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([null, 2, 3])
    now = 10
    expect(recent.get('c')).toBeNull()
  })
})

describe('answering by itself', () => {
  test('self-answering: wants nothing until a community has switched it on, and follows other processes', async () => {
    const clock = createFakeClock()
    let count = 0
    const repository = { countSelfAnswering: async () => count }
    const self = createSelfAnswering({ repository, clock })
    const stopping = new AbortController()
    const running = self.keepFresh(stopping.signal)
    await self.refresh()
    expect(self.wants('how long does the cookie last?')).toBe(false)
    self.expect()
    expect(self.wants('how long does the cookie last?')).toBe(true)
    expect(self.wants('nice weather today')).toBe(false)
    await clock.advance(60_000)
    expect(self.wants('how long does the cookie last?')).toBe(false)
    count = 1
    await clock.advance(60_000)
    expect(self.wants('how long does the cookie last?')).toBe(true)
    stopping.abort()
    await running
  })

  test('self-answering: a database that is away changes nothing', async () => {
    const clock = createFakeClock()
    let isAway = false
    const countSelfAnswering = async () => {
      if (isAway) throw new Error('away')
      return 1
    }
    const self = createSelfAnswering({ repository: { countSelfAnswering }, clock })
    const stopping = new AbortController()
    const running = self.keepFresh(stopping.signal)
    await self.refresh()
    isAway = true
    await clock.advance(60_000)
    expect(self.wants('how long does the cookie last?')).toBe(true)
    stopping.abort()
    await running
  })
})
