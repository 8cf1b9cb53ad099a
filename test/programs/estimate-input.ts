import { moneyOf, USD } from '#src/money/money.ts'
import type { EstimateInput } from '#src/programs/estimate.ts'

/** Builds an ordinary $100 sale through Portals to a German buyer; a test names only what it is about. */
export function estimateInput(changes: Partial<EstimateInput> = {}): EstimateInput {
  return {
    networkId: 'aliexpress',
    country: 'DE',
    price: moneyOf(100_00, USD),
    rateBps: 700,
    hotRateBps: null,
    marketRateBps: null,
    affiliate: true,
    categoryIds: ['44'],
    categoryName: 'Consumer Electronics',
    directProductLink: true,
    shareBps: null,
    ...changes,
  }
}
