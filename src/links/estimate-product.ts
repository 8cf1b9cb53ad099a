import type { RateBps } from '#src/money/rate.ts'
import type { Estimate } from '#src/programs/estimate.ts'
import { estimateCommission } from '#src/programs/estimate-commission.ts'
import type { Product } from './catalog.ts'
import type { NetworkId } from './network-id.ts'

/** Estimates what a direct link to a product earns. @throws ProgramError unless the product's price is in USD */
export function estimateProduct(
  product: Product,
  terms: { readonly networkId: NetworkId; readonly country: string | null; readonly shareBps: RateBps | null },
): Estimate {
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
