import { type Money, minMoney, moneyOf, USD } from '#src/money/money.ts'
import { applyRateDown, BPS_ONE } from '#src/money/rate.ts'
import { type ChosenRate, chooseRate } from './choose-rate.ts'
import {
  type CommissionCap,
  ESTIMATE_CAVEATS,
  type Estimate,
  type EstimateCaveat,
  type EstimateInput,
  type EstimateStep,
  type MoneyRange,
  type NoCommissionReason,
} from './estimate.ts'
import { findFacts } from './facts.ts'
import { findZeroRule } from './find-zero-rule.ts'
import { ProgramError } from './program-error.ts'
import { type Region, regionOf } from './region.ts'
import { splitCommission } from './split-commission.ts'

const ZERO: Money = moneyOf(0n, USD)

function requireUsable(input: EstimateInput): void {
  if (input.price.currency !== USD) throw new ProgramError('CURRENCY_MISMATCH', { currency: input.price.currency })
  if (input.price.amountMinor < 0n) {
    throw new ProgramError('PRICE_NEGATIVE', { amountMinor: String(input.price.amountMinor) })
  }
  for (const rate of [input.rateBps, input.hotRateBps, input.marketRateBps]) {
    if (rate !== null && (!Number.isInteger(rate) || rate < 0 || rate > BPS_ONE)) {
      throw new ProgramError('RATE_INVALID', { rateBps: String(rate) })
    }
  }
}

function findCap(input: EstimateInput, chosen: ChosenRate): CommissionCap | null {
  const facts = findFacts({ topic: 'commission_cap', kind: 'cap', networkId: input.networkId, region: null })
  const fact = facts.find((fact) => fact.value.only === null || fact.value.only === chosen.participation)
  if (!fact) return null
  return { money: moneyOf(fact.value.amountMinor, USD), per: fact.value.per, factId: fact.id }
}

function capRange(range: MoneyRange, cap: CommissionCap, uniform: boolean): MoneyRange {
  const spareHigh = cap.per === 'item' && !uniform
  return { low: minMoney(range.low, cap.money), high: spareHigh ? range.high : minMoney(range.high, cap.money) }
}

function baseFactIds(networkId: EstimateInput['networkId']): readonly string[] {
  return networkId === 'epn' ? ['base-epn-goods', 'base-tax'] : ['base-goods-cautious', 'base-tax']
}

function roundingFactIds(networkId: EstimateInput['networkId']): readonly string[] {
  if (networkId === 'epn') return ['rounding-epn']
  return networkId === 'aliexpress' || networkId === 'sandbox' ? ['rounding-aliexpress'] : ['rounding-ours']
}

function noCommission(
  input: EstimateInput,
  region: Region | null,
  reasonCode: NoCommissionReason,
  factIds: readonly string[],
): Estimate {
  return {
    kind: 'none',
    commission: { low: ZERO, high: ZERO },
    capped: false,
    cap: null,
    memberPart: input.shareBps === null ? null : { low: ZERO, high: ZERO },
    participation: reasonCode === 'not-participating' ? 'non-affiliate' : 'zero',
    rate: null,
    region,
    reasonCode,
    steps: [{ code: 'none', reasonCode, factIds }],
    caveats: [],
  }
}

function caveatsOf(input: EstimateInput, region: Region | null): readonly EstimateCaveat[] {
  const extra: EstimateCaveat[] = []
  if (region === null) extra.push('country-unknown')
  if (input.hotRateBps !== null && input.affiliate && !input.directProductLink) extra.push('hot-needs-direct-link')
  return [...extra, ...ESTIMATE_CAVEATS]
}

function capStep(cap: CommissionCap | null, before: MoneyRange, after: MoneyRange): EstimateStep {
  return cap ? { code: 'cap', cap, before, after, factIds: [cap.factId] } : { code: 'cap-not-stated', factIds: [] }
}

function shareStep(commission: MoneyRange, shareBps: number): Extract<EstimateStep, { code: 'share' }> {
  const low = splitCommission(commission.low, shareBps)
  const high = splitCommission(commission.high, shareBps)
  return {
    code: 'share',
    shareBps,
    commission,
    member: { low: low.member, high: high.member },
    house: { low: low.house, high: high.house },
    factIds: [],
  }
}

function reckon(input: EstimateInput, region: Region | null, chosen: ChosenRate): Estimate {
  const { rate } = chosen
  const before = { low: applyRateDown(input.price, rate.lowBps), high: applyRateDown(input.price, rate.highBps) }
  const cap = findCap(input, chosen)
  const commission = cap ? capRange(before, cap, chosen.uniform) : before
  const share = input.shareBps === null ? null : shareStep(commission, input.shareBps)
  const steps: EstimateStep[] = [
    { code: 'base', price: input.price, factIds: baseFactIds(input.networkId) },
    { code: 'rate', region, participation: chosen.participation, rate, origin: chosen.origin, factIds: chosen.factIds },
    { code: 'commission', price: input.price, rate, result: before, factIds: roundingFactIds(input.networkId) },
    capStep(cap, before, commission),
    ...(share ? [share] : []),
  ]
  return {
    kind: rate.lowBps === rate.highBps ? 'exact' : 'range',
    commission,
    capped: commission.high.amountMinor < before.high.amountMinor,
    cap,
    memberPart: share?.member ?? null,
    participation: chosen.participation,
    rate,
    region,
    reasonCode: null,
    steps,
    caveats: caveatsOf(input, region),
  }
}

/**
 * Estimates what one sale earns and returns every step of the arithmetic.
 *
 * Rules in this order: goods without shipping (S2) and tax; rate by participation, region and special cases; cut down
 * to the cent; cap of the network (ePN and Portals per order, Admitad per hot item); the member's share, cut down, the
 * remainder to the community. The new-buyer bonus is never part of it. A country that is not known gives a range.
 * @throws ProgramError `CURRENCY_MISMATCH` unless the price is in USD: the caps are, and an unconverted amount is never capped
 * @throws ProgramError `PRICE_NEGATIVE`, `RATE_INVALID`, `SHARE_INVALID`
 */
export function estimateCommission(input: EstimateInput): Estimate {
  requireUsable(input)
  const region = input.region === undefined ? regionOf(input.country) : input.region
  const zero = findZeroRule(input, region)
  if (zero?.certain) return noCommission(input, region, zero.reasonCode, zero.factIds)
  const chosen = chooseRate(input, region)
  if (!chosen) {
    if (input.affiliate) return noCommission(input, region, 'rate-unknown', [])
    return noCommission(input, region, 'not-participating', ['zero-not-participating'])
  }
  if (!input.affiliate && chosen.origin === 'network' && chosen.factIds.length === 0) {
    return noCommission(input, region, 'not-participating', ['zero-not-participating'])
  }
  if (chosen.rate.highBps === 0) return noCommission(input, region, 'zero-rate', [])
  if (!zero) return reckon(input, region, chosen)
  const widened = { ...chosen, rate: { ...chosen.rate, lowBps: 0 }, factIds: [...chosen.factIds, ...zero.factIds] }
  return reckon(input, region, widened)
}
