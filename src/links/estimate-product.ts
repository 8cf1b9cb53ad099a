import { moneyOf, USD } from '#src/money/money.ts'
import type { RateBps } from '#src/money/rate.ts'
import type { Estimate } from '#src/programs/estimate.ts'
import { estimateCommission } from '#src/programs/estimate-commission.ts'
import type { Product } from './catalog.ts'
import type { NetworkId } from './network-id.ts'

/**
 * Estimates what a direct link to a product earns.
 *
 * Caps are in US dollars: a price in another currency, which a network states where it has no other, gives no estimate
 * instead of a wrong one.
 */
export function estimateProduct(
  product: Product,
  terms: { readonly networkId: NetworkId; readonly country: string | null; readonly shareBps: RateBps | null },
): Estimate {
  if (product.price.currency !== USD) return UNKNOWN
  return estimateCommission({
    networkId: terms.networkId,
    country: terms.country,
    shareBps: terms.shareBps,
    price: product.price,
    rateBps: product.rateBps,
    hotRateBps: product.hotRateBps,
    marketRateBps: product.marketRateBps,
    affiliate: product.affiliate,
    categoryIds: product.categoryIds,
    categoryName: product.categoryName,
    directProductLink: true,
  })
}

const NOTHING = { low: moneyOf(0, USD), high: moneyOf(0, USD) }
const UNKNOWN: Estimate = {
  kind: 'none',
  commission: NOTHING,
  capped: false,
  cap: null,
  memberPart: null,
  participation: 'zero',
  rate: null,
  region: null,
  reasonCode: 'rate-unknown',
  steps: [{ code: 'none', reasonCode: 'rate-unknown', factIds: [] }],
  caveats: [],
}
