import type { EstimateInput, NoCommissionReason } from './estimate.ts'
import { FACTS, type FactOf, programOf } from './facts.ts'
import type { Region } from './region.ts'

/** Says which fact makes a sale worthless. */
export interface ZeroRule {
  readonly reasonCode: NoCommissionReason
  readonly factIds: readonly string[]
  /** False while the buyer's country, on which the rule depends, is unknown. */
  readonly certain: boolean
}

function isZeroCategory(fact: (typeof FACTS)[number]): fact is FactOf<'zero-category'> {
  return fact.value.kind === 'zero-category' && fact.status === 'applies'
}

const ZERO_FACTS = FACTS.filter(isZeroCategory)

function matchesCategory(fact: FactOf<'zero-category'>, input: EstimateInput): boolean {
  if (input.categoryIds.some((id) => fact.value.categoryIds.includes(id))) return true
  const name = input.categoryName?.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  return name !== undefined && fact.value.categoryNames.includes(name)
}

/**
 * Finds the special case that pays nothing whatever the rate.
 *
 * A category that one network excludes by name is taken as excluded by the others too: promising nothing is the
 * safer mistake. A rule for one country (Brazil) stays with the network that states it.
 */
export function findZeroRule(input: EstimateInput, region: Region | null): ZeroRule | null {
  const program = programOf(input.networkId)
  if (input.tmallFromRussia && program === 'epn') {
    return { reasonCode: 'tmall-from-russia', factIds: ['zero-epn-tmall-russia'], certain: true }
  }
  for (const fact of ZERO_FACTS) {
    if (!matchesCategory(fact, input)) continue
    if (fact.countries.length === 0) return { reasonCode: 'zero-category', factIds: [fact.id], certain: true }
    if (!fact.networks.includes(program) || (fact.value.participation && input.affiliate)) continue
    const country = input.country?.trim().toUpperCase() ?? null
    const certain = country !== null && fact.countries.includes(country)
    if (certain || (country === null && region !== 'cis')) {
      return { reasonCode: 'brazil-computer-office', factIds: [fact.id], certain }
    }
  }
  return null
}
