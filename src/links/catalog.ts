import type { CurrencyCode, Money } from '#src/money/money.ts'
import type { RateBps } from '#src/money/rate.ts'
import type { NetworkId } from './network-id.ts'

/** Says for whom a product is looked up: prices, participation and delivery depend on it. */
export interface CatalogContext {
  /** Buyer's country, ISO 3166-1 alpha-2 in capitals; null when unknown. */
  readonly country: string | null
  /** BCP 47 primary language, `en`. */
  readonly language: string
  readonly currency: CurrencyCode
}

/** Describes one listing as a network's catalog gives it. */
export interface Product {
  readonly networkId: NetworkId
  /** The global id (never a `.us` one), as digits. */
  readonly productId: string
  readonly title: string
  /** Canonical product page, `https://www.aliexpress.com/item/<id>.html`. */
  readonly productUrl: string
  readonly imageUrl: string | null
  /** Lowest variant's price, goods only, quantity 1. */
  readonly price: Money
  readonly originalPrice: Money | null
  /** Seller's discount in whole percent, null when none is stated. */
  readonly discountPercent: number | null
  /** Ordinary commission rate. */
  readonly rateBps: RateBps
  /** Alternative, higher rate of a hot product; an alternative to `rateBps`, never added to it. Null when not hot. */
  readonly hotRateBps: RateBps | null
  /** Rate for buyers in Russia and the CIS where the network states one. */
  readonly marketRateBps: RateBps | null
  /** Share of positive reviews in tenths of a percent, 892 = 89.2 %. */
  readonly positivePermille: number | null
  readonly salesCount: number | null
  readonly categoryIds: readonly string[]
  readonly categoryName: string | null
  readonly shopName: string | null
  readonly deliveryDays: number | null
  /** False where the network says that this product is sold outside its affiliate program. */
  readonly affiliate: boolean
  readonly coupon: ProductCoupon | null
}

/** Carries a seller's code as the network gives it; texts stay as printed. */
export interface ProductCoupon {
  readonly code: string
  readonly value: string
  readonly minimumSpend: string | null
  readonly startsAt: number | null
  readonly endsAt: number | null
}

export interface ProductSearch {
  readonly words: string | null
  readonly categoryIds?: readonly string[]
  readonly hotOnly: boolean
  readonly page: number
  /** 1–50. */
  readonly pageSize: number
  readonly sort?: 'price' | 'sales' | 'discount'
}

export interface ProductPage {
  readonly products: readonly Product[]
  readonly totalCount: number
}

export interface ProductCategory {
  readonly categoryId: string
  readonly name: string
  readonly parentId: string | null
}

/**
 * Looks products up in one network.
 *
 * Implemented by `src/networks/<network>/`. Every method makes at most one call to the network per page and obeys
 * its pace; callers cache and coalesce (`links/product-cache.ts`).
 * @throws NetworkError see `network-error.ts`
 */
export interface Catalog {
  readonly networkId: NetworkId
  /** At most this many ids per `fetchProducts` call. */
  readonly productIdsMax: number
  /** Gives the listed products; an id that the catalog does not know is absent from the map. */
  fetchProducts(
    productIds: readonly string[],
    context: CatalogContext,
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, Product>>
  searchProducts(search: ProductSearch, context: CatalogContext, signal?: AbortSignal): Promise<ProductPage>
  fetchCategories(signal?: AbortSignal): Promise<readonly ProductCategory[]>
}
