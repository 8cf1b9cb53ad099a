import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moneyOf, USD } from '#src/money/money.ts'
import { applyRateDown } from '#src/money/rate.ts'
import type { Estimate, EstimateInput } from '#src/programs/estimate.ts'
import { estimateCommission } from '#src/programs/estimate-commission.ts'
import { NETWORK_IDS } from '#src/programs/network-id.ts'

const rate = fc.integer({ min: 0, max: 10_000 })
const price = fc.bigInt({ min: 0n, max: 10_000_00n })
const COUNTRIES = ['DE', 'RU', 'BR', 'UA', 'KZ', 'US', null] as const

const anyInput: fc.Arbitrary<EstimateInput> = fc.record({
  networkId: fc.constantFrom(...NETWORK_IDS),
  country: fc.constantFrom(...COUNTRIES),
  price: price.map((amountMinor) => moneyOf(amountMinor, USD)),
  rateBps: fc.option(rate),
  hotRateBps: fc.option(rate),
  marketRateBps: fc.option(rate),
  affiliate: fc.boolean(),
  categoryIds: fc.constantFrom<readonly string[]>([], ['7'], ['44'], ['200001075'], ['201169612']),
  categoryName: fc.constantFrom(null, 'Computer & Office', 'Home & Garden'),
  directProductLink: fc.boolean(),
  shareBps: fc.option(rate),
})

function highestRate(input: EstimateInput, estimate: Estimate): number {
  return Math.max(input.rateBps ?? 0, input.hotRateBps ?? 0, input.marketRateBps ?? 0, estimate.rate?.highBps ?? 0)
}

describe('estimate: properties', () => {
  it('estimate: never above the cap, never above rate × price, never negative, low ≤ high', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const estimate = estimateCommission(input)
        const { low, high } = estimate.commission
        expect(low.amountMinor).toBeGreaterThanOrEqual(0n)
        expect(high.amountMinor).toBeGreaterThanOrEqual(low.amountMinor)
        expect(high.amountMinor).toBeLessThanOrEqual(
          applyRateDown(input.price, highestRate(input, estimate)).amountMinor,
        )
        if (estimate.cap?.per === 'order') expect(high.amountMinor).toBeLessThanOrEqual(estimate.cap.money.amountMinor)
        if (estimate.cap) expect(low.amountMinor).toBeLessThanOrEqual(estimate.cap.money.amountMinor)
        if (estimate.kind === 'exact') expect(low).toEqual(high)
      }),
    )
  })

  it('estimate: a higher price never earns less', () => {
    fc.assert(
      fc.property(anyInput, price, (input, more) => {
        const dearer = { ...input, price: moneyOf(input.price.amountMinor + more, USD) }
        const [a, b] = [estimateCommission(input).commission, estimateCommission(dearer).commission]
        expect(b.low.amountMinor).toBeGreaterThanOrEqual(a.low.amountMinor)
        expect(b.high.amountMinor).toBeGreaterThanOrEqual(a.high.amountMinor)
      }),
    )
  })

  it('estimate: a higher ordinary rate never earns less', () => {
    fc.assert(
      fc.property(anyInput, rate, rate, (input, one, other) => {
        const [lower, higher] = [Math.min(one, other), Math.max(one, other)]
        const a = estimateCommission({ ...input, rateBps: lower }).commission
        const b = estimateCommission({ ...input, rateBps: higher }).commission
        expect(b.high.amountMinor).toBeGreaterThanOrEqual(a.high.amountMinor)
      }),
    )
  })

  it("estimate: the member's part and the house's part sum to the commission", () => {
    fc.assert(
      fc.property(anyInput, rate, (input, shareBps) => {
        const estimate = estimateCommission({ ...input, shareBps })
        const step = estimate.steps.find((step) => step.code === 'share')
        fc.pre(step !== undefined)
        expect(step.member.low.amountMinor + step.house.low.amountMinor).toBe(estimate.commission.low.amountMinor)
        expect(step.member.high.amountMinor + step.house.high.amountMinor).toBe(estimate.commission.high.amountMinor)
        expect(step.member.high.amountMinor * 10_000n).toBeLessThanOrEqual(
          estimate.commission.high.amountMinor * BigInt(shareBps),
        )
      }),
    )
  })

  it('estimate: the range of an unknown country contains the estimate for every country', () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom('DE', 'RU', 'BR', 'UA', 'KZ'), (input, country) => {
        const range = estimateCommission({ ...input, country: null }).commission
        const known = estimateCommission({ ...input, country }).commission
        expect(range.low.amountMinor).toBeLessThanOrEqual(known.low.amountMinor)
        expect(range.high.amountMinor).toBeGreaterThanOrEqual(known.high.amountMinor)
      }),
      { numRuns: 2000 },
    )
  })
})
