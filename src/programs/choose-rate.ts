import type { RateBps } from '#src/money/rate.ts'
import type { EstimateInput, Participation, RateRange } from './estimate.ts'
import { type FactOf, findFacts } from './facts.ts'
import type { Region } from './region.ts'

/** Gives the rate that a sale earns and says where it comes from. */
export interface ChosenRate {
  readonly participation: Exclude<Participation, 'zero'>
  readonly rate: RateRange
  /** False where only one region earns the hot rate: it is then the lower end, and a cap on hot items spares the upper. */
  readonly uniform: boolean
  readonly origin: 'network' | 'program'
  readonly factIds: readonly string[]
}

function hull(...rates: readonly RateRange[]): RateRange {
  return {
    lowBps: Math.min(...rates.map((rate) => rate.lowBps)),
    highBps: Math.max(...rates.map((rate) => rate.highBps)),
  }
}

function exact(bps: RateBps): RateRange {
  return { lowBps: bps, highBps: bps }
}

function rateFacts(input: EstimateInput, region: Region | null): readonly FactOf<'rate-range'>[] {
  const participation = input.affiliate ? 'affiliate' : 'non-affiliate'
  return findFacts({ topic: 'commission_rates', kind: 'rate-range', networkId: input.networkId, region }).filter(
    (fact) => fact.value.participation === participation,
  )
}

/** A missing upper bound counts as the highest that the network states for the same participation elsewhere. */
function factRange(facts: readonly FactOf<'rate-range'>[], input: EstimateInput): RateRange {
  const ceiling = Math.max(0, ...rateFacts(input, null).map((fact) => fact.value.highBps ?? 0))
  return hull(...facts.map((fact) => ({ lowBps: fact.value.lowBps ?? 0, highBps: fact.value.highBps ?? ceiling })))
}

function hotRate(input: EstimateInput, reported: RateBps | null): RateBps | null {
  const hot = input.hotRateBps
  if (hot === null || !input.affiliate || !input.directProductLink) return null
  return reported === null || hot > reported ? hot : null
}

function rateInRegion(input: EstimateInput, region: Region): ChosenRate | null {
  const reported = region === 'cis' ? (input.marketRateBps ?? input.rateBps) : input.rateBps
  const hot = hotRate(input, reported)
  if (hot !== null) {
    const facts = findFacts({ topic: 'hot_products', kind: 'rate-range', networkId: input.networkId, region })
    return {
      participation: 'hot',
      rate: exact(hot),
      uniform: true,
      origin: 'network',
      factIds: facts.map((fact) => fact.id),
    }
  }
  const facts = rateFacts(input, region)
  const participation = input.affiliate ? ('affiliate' as const) : ('non-affiliate' as const)
  const base = { participation, uniform: true, factIds: facts.map((fact) => fact.id) }
  if (reported !== null) return { ...base, rate: exact(reported), origin: 'network' }
  return facts.length === 0 ? null : { ...base, rate: factRange(facts, input), origin: 'program' }
}

/** A network that pays the CIS by another table but named no rate for it may pay anything in that table. */
function widenForCis(chosen: ChosenRate, input: EstimateInput): ChosenRate {
  const facts = rateFacts(input, 'cis').filter((fact) => fact.region === 'cis')
  if (input.marketRateBps !== null || facts.length === 0 || chosen.participation === 'hot') return chosen
  return { ...chosen, rate: hull(chosen.rate, factRange(facts, input)) }
}

function rateAnywhere(input: EstimateInput): ChosenRate | null {
  const [cis, other] = [rateInRegion(input, 'cis'), rateInRegion(input, 'other')]
  const either = cis ?? other
  if (!either) return null
  if (!cis || !other) return { ...either, rate: { lowBps: 0, highBps: either.rate.highBps } }
  const widened = widenForCis(cis, input)
  return {
    participation: cis.participation === 'hot' || other.participation === 'hot' ? 'hot' : cis.participation,
    rate: hull(widened.rate, other.rate),
    uniform: cis.participation === other.participation,
    origin: cis.origin === 'program' || other.origin === 'program' ? 'program' : 'network',
    factIds: [...new Set([...cis.factIds, ...other.factIds])],
  }
}

/**
 * Chooses the rate by participation (hot, affiliate, non-affiliate) and the buyer's region.
 *
 * What the network reports for the product wins over the program's general range. The hot rate is an alternative
 * and counts only on a link that leads directly to the product (S2).
 */
export function chooseRate(input: EstimateInput, region: Region | null): ChosenRate | null {
  return region === null ? rateAnywhere(input) : rateInRegion(input, region)
}
