import { describe, expect, it } from 'vitest'
import { moneyOf, parseCurrency, parseDecimal, USD } from '#src/money/money.ts'
import type { EstimateInput, NoCommissionReason } from '#src/programs/estimate.ts'
import { estimateCommission } from '#src/programs/estimate-commission.ts'
import { ProgramError } from '#src/programs/program-error.ts'
import { estimateInput } from './estimate-input.ts'

const usd = (text: string) => parseDecimal(text, USD)

interface Case {
  readonly rule: string
  readonly input: Partial<EstimateInput>
  readonly low: string
  readonly high?: string
  readonly capped?: boolean
}

const CASES: readonly Case[] = [
  { rule: 'the rate applies to the price of the goods', input: {}, low: '7.00' },
  { rule: 'fractions of a cent are cut off, never rounded up', input: { price: usd('5.35') }, low: '0.37' },
  { rule: 'a commission under one cent is nothing', input: { price: usd('0.14') }, low: '0.00' },
  { rule: 'Portals caps an order at $50', input: { price: usd('900'), rateBps: 900 }, low: '50.00', capped: true },
  { rule: 'a commission that equals the cap is not capped', input: { price: usd('1000'), rateBps: 500 }, low: '50.00' },
  {
    rule: 'the sandbox follows Portals',
    input: { networkId: 'sandbox', price: usd('900'), rateBps: 900 },
    low: '50.00',
    capped: true,
  },
  { rule: 'ePN caps an order at $38.50', input: { networkId: 'epn', price: usd('900') }, low: '38.50', capped: true },
  {
    rule: 'Admitad caps a hot item at $38',
    input: { networkId: 'admitad', price: usd('900'), hotRateBps: 6900 },
    low: '38.00',
    capped: true,
  },
  {
    rule: 'Admitad states no cap for an item that is not hot',
    input: { networkId: 'admitad', price: usd('900') },
    low: '63.00',
  },
  {
    rule: 'no source states a cap for CJ',
    input: { networkId: 'cj', price: usd('2000'), rateBps: 600 },
    low: '120.00',
  },
  { rule: 'a hot product earns the hot rate on its own link', input: { hotRateBps: 3000 }, low: '30.00' },
  {
    rule: 'a hot product earns the ordinary rate on any other link',
    input: { hotRateBps: 3000, directProductLink: false },
    low: '7.00',
  },
  { rule: 'the hot rate replaces the ordinary one and is not added', input: { hotRateBps: 800 }, low: '8.00' },
  { rule: 'a hot rate below the ordinary one lowers nothing', input: { hotRateBps: 500 }, low: '7.00' },
  { rule: 'a buyer in the CIS earns the market rate', input: { country: 'KZ', marketRateBps: 300 }, low: '3.00' },
  {
    rule: 'a buyer elsewhere does not earn the market rate',
    input: { country: 'FR', marketRateBps: 300 },
    low: '7.00',
  },
  { rule: 'Ukraine is not in the CIS list', input: { country: 'UA', marketRateBps: 300 }, low: '7.00' },
  { rule: 'Georgia is in the CIS list', input: { country: 'ge', marketRateBps: 300 }, low: '3.00' },
  {
    rule: 'an unknown country gives a range over both regions',
    input: { country: null, marketRateBps: 300 },
    low: '3.00',
    high: '7.00',
  },
  {
    rule: 'an unknown country reaches down to the CIS table of ePN',
    input: { networkId: 'epn', country: null },
    low: '0.72',
    high: '7.00',
  },
  {
    rule: 'both ends of a range are capped',
    input: { country: null, marketRateBps: 300, price: usd('5000') },
    low: '50.00',
    high: '50.00',
    capped: true,
  },
  {
    rule: 'without a reported rate CJ pays 3 to 6 %',
    input: { networkId: 'cj', rateBps: null },
    low: '3.00',
    high: '6.00',
  },
  {
    rule: 'without a reported rate FlexOffers pays 3 to 6 %',
    input: { networkId: 'flexoffers', rateBps: null },
    low: '3.00',
    high: '6.00',
  },
  { rule: 'without a reported rate Portals pays 0 to 9 %', input: { rateBps: null }, low: '0.00', high: '9.00' },
  {
    rule: 'ePN pays affiliate goods 0.8 to 7 % outside the CIS',
    input: { networkId: 'epn', rateBps: null },
    low: '0.80',
    high: '7.00',
  },
  {
    rule: 'ePN pays affiliate goods 0.72 to 7 % in the CIS',
    input: { networkId: 'epn', rateBps: null, country: 'BY' },
    low: '0.72',
    high: '7.00',
  },
  {
    rule: 'ePN pays non-affiliate goods 0.8 to 7 % outside the CIS',
    input: { networkId: 'epn', rateBps: null, affiliate: false },
    low: '0.80',
    high: '7.00',
  },
  {
    rule: 'ePN pays non-affiliate goods from 0 % in the CIS',
    input: { networkId: 'epn', rateBps: null, affiliate: false, country: 'RU' },
    low: '0.00',
    high: '7.00',
  },
  {
    rule: 'Computer & Office of a participating store pays in Brazil',
    input: { networkId: 'epn', country: 'BR', categoryIds: ['7'] },
    low: '7.00',
  },
  {
    rule: 'non-affiliate Computer & Office may pay nothing while the country is unknown',
    input: { networkId: 'epn', country: null, affiliate: false, categoryIds: ['7'] },
    low: '0.00',
    high: '7.00',
  },
  { rule: 'a free product earns nothing and is no error', input: { price: usd('0') }, low: '0.00' },
]

describe('estimate: commission', () => {
  it.each(CASES)('estimate: $rule', ({ input, low, high = low, capped = false }) => {
    const estimate = estimateCommission(estimateInput(input))
    expect(estimate.commission).toEqual({ low: usd(low), high: usd(high) })
    expect(estimate.capped).toBe(capped)
    expect(estimate.reasonCode).toBeNull()
  })

  const NOTHING: readonly { rule: string; input: Partial<EstimateInput>; reason: NoCommissionReason }[] = [
    { rule: 'a rate of zero', input: { rateBps: 0 }, reason: 'zero-rate' },
    { rule: 'a zero market rate in the CIS', input: { country: 'RU', marketRateBps: 0 }, reason: 'zero-rate' },
    { rule: 'the special category', input: { categoryIds: ['200001075'] }, reason: 'zero-category' },
    {
      rule: 'virtual goods, even hot',
      input: { categoryName: 'Virtual  Products', hotRateBps: 5000 },
      reason: 'zero-category',
    },
    {
      rule: 'transportation costs',
      input: { networkId: 'epn', categoryName: 'Transportation' },
      reason: 'zero-category',
    },
    { rule: 'mobile payments', input: { networkId: 'epn', categoryName: 'mobile payments' }, reason: 'zero-category' },
    {
      rule: 'non-affiliate Computer & Office to Brazil',
      input: { networkId: 'epn', country: 'BR', affiliate: false, categoryName: 'Computer & Office' },
      reason: 'brazil-computer-office',
    },
    {
      rule: 'Tmall goods delivered from Russia',
      input: { networkId: 'epn', tmallFromRussia: true },
      reason: 'tmall-from-russia',
    },
    {
      rule: 'a store outside the program of Portals',
      input: { affiliate: false, rateBps: 700 },
      reason: 'not-participating',
    },
    { rule: 'no rate known at Admitad', input: { networkId: 'admitad', rateBps: null }, reason: 'rate-unknown' },
  ]
  it.each(NOTHING)('estimate: $rule pays nothing and says why', ({ input, reason }) => {
    const estimate = estimateCommission(estimateInput({ shareBps: 5000, ...input }))
    expect(estimate.kind).toBe('none')
    expect(estimate.reasonCode).toBe(reason)
    expect(estimate.commission.high.amountMinor).toBe(0n)
    expect(estimate.memberPart?.high.amountMinor).toBe(0n)
    expect(estimate.steps).toEqual([expect.objectContaining({ code: 'none', reasonCode: reason })])
    expect(estimate.caveats).toEqual([])
  })

  it('estimate: the share is taken after the cap and cut down, the remainder stays with the house', () => {
    const estimate = estimateCommission(estimateInput({ networkId: 'epn', price: usd('900'), shareBps: 3333 }))
    expect(estimate.memberPart).toEqual({ low: usd('12.83'), high: usd('12.83') })
    const step = estimate.steps.find((step) => step.code === 'share')
    expect(step?.house.low).toEqual(usd('25.67'))
  })

  it('estimate: the steps repeat the arithmetic in order, each with its facts', () => {
    const estimate = estimateCommission(estimateInput({ price: usd('900'), rateBps: 900, shareBps: 5000 }))
    expect(estimate.steps.map((step) => step.code)).toEqual(['base', 'rate', 'commission', 'cap', 'share'])
    const cap = estimate.steps.find((step) => step.code === 'cap')
    expect(cap?.before.high).toEqual(usd('81.00'))
    expect(cap?.after.high).toEqual(usd('50.00'))
    expect(cap?.factIds).toEqual(['cap-portals'])
  })

  it('estimate: says that no cap is stated instead of leaving the line out', () => {
    expect(estimateCommission(estimateInput({ networkId: 'cj' })).steps.map((step) => step.code)).toContain(
      'cap-not-stated',
    )
  })

  it('estimate: names what may lower it, and the unknown country', () => {
    const { caveats } = estimateCommission(estimateInput({ country: null }))
    expect(caveats).toEqual(
      expect.arrayContaining(['country-unknown', 'coupon', 'coins', 'dispute', 'other-country', 'rounding']),
    )
    expect(estimateCommission(estimateInput()).caveats).not.toContain('country-unknown')
    expect(estimateCommission(estimateInput({ hotRateBps: 900, directProductLink: false })).caveats).toContain(
      'hot-needs-direct-link',
    )
  })

  const REFUSED: readonly { rule: string; input: Partial<EstimateInput>; code: ProgramError['code'] }[] = [
    { rule: 'an unconverted amount', input: { price: moneyOf(100, parseCurrency('EUR')) }, code: 'CURRENCY_MISMATCH' },
    { rule: 'a negative price', input: { price: moneyOf(-1, USD) }, code: 'PRICE_NEGATIVE' },
    { rule: 'a rate above one whole', input: { rateBps: 10_001 }, code: 'RATE_INVALID' },
    { rule: 'a fractional hot rate', input: { hotRateBps: 0.5 }, code: 'RATE_INVALID' },
    { rule: 'a share above one whole', input: { shareBps: 10_001 }, code: 'SHARE_INVALID' },
  ]
  it.each(REFUSED)('estimate: refuses $rule', ({ input, code }) => {
    expect(() => estimateCommission(estimateInput(input))).toThrow(
      expect.objectContaining({ name: ProgramError.name, code }),
    )
  })
})
