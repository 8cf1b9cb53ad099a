import type { RateBps } from '#src/money/rate.ts'

/** Describes a seller's code; days count from the day of the call, so that it runs or has ended whenever it is asked. */
export interface SimulatedCoupon {
  readonly code: string
  readonly value: string
  readonly minimumSpend: string
  readonly startsInDays: number
  readonly endsInDays: number
}

/** Describes one invented listing as the simulated gateway knows it. */
export interface SimulatedProduct {
  readonly productId: string
  readonly title: string
  readonly imageUrl: string
  /** First and second level. */
  readonly categoryIds: readonly [string, string]
  readonly priceUsdCents: number
  readonly originalUsdCents: number
  readonly rateBps: RateBps
  readonly hotRateBps: RateBps | null
  readonly marketRateBps: RateBps | null
  readonly positivePermille: number
  readonly salesCount: number
  readonly shopId: string
  readonly shopName: string
  readonly deliveryDays: number
  /** Countries in which it is sold; null for all. */
  readonly soldIn: readonly string[] | null
  /** False for a page that exists in the shop but not in the affiliate catalog. */
  readonly listed: boolean
  /** False for a listed product outside the affiliate program. */
  readonly affiliate: boolean
  readonly coupon: SimulatedCoupon | null
}

/** Names a category; the parent of a top-level one is null. */
export interface SimulatedCategory {
  readonly categoryId: string
  readonly name: string
  readonly parentId: string | null
}

/** Gives the simulated gateway something to sell. */
export interface SimulatedGoods {
  readonly categories: readonly SimulatedCategory[]
  /** What searches go through. */
  readonly products: readonly SimulatedProduct[]
  /** Any product, also one that no search finds. */
  find(productId: string): SimulatedProduct | undefined
  /** Prints an amount in another currency, null for one that the gateway does not know. */
  convert(usdCents: number, currency: string): string | null
}
