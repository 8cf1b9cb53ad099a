import type { Money } from '#src/money/money.ts'
import type { RateBps } from '#src/money/rate.ts'
import type { NetworkId } from './network-id.ts'
import type { Region } from './region.ts'

/** Describes one sale to estimate: one unit of one listing. */
export interface EstimateInput {
  readonly networkId: NetworkId
  /** Buyer's country, ISO 3166-1 alpha-2; null when unknown, never guessed. */
  readonly country: string | null
  /** Only to override what `country` implies. @default regionOf(country) */
  readonly region?: Region | null
  /** Goods only, without shipping and tax, in USD. */
  readonly price: Money
  /** Ordinary rate the network reports; null where it reports none. */
  readonly rateBps: RateBps | null
  /** Higher rate of a hot product, instead of the ordinary one. */
  readonly hotRateBps: RateBps | null
  /** Rate for buyers in the CIS where the network states one. */
  readonly marketRateBps: RateBps | null
  readonly affiliate: boolean
  readonly categoryIds: readonly string[]
  readonly categoryName: string | null
  /** True when the buyer's link leads to this very product: the hot rate needs it (S2). */
  readonly directProductLink: boolean
  /** Member's share; null where the community has set none. */
  readonly shareBps: RateBps | null
  /** True for an item of the Tmall section delivered from Russia. @default false */
  readonly tmallFromRussia?: boolean
}

export type Participation = 'hot' | 'affiliate' | 'non-affiliate' | 'zero'

/** Says why nothing is paid, or why nothing can be said. */
export type NoCommissionReason =
  | 'zero-rate'
  | 'zero-category'
  | 'brazil-computer-office'
  | 'tmall-from-russia'
  | 'not-participating'
  | 'rate-unknown'

/** Names what may lower or void the real commission; each has a text in the locales. */
export const ESTIMATE_CAVEATS = [
  'coupon',
  'coins',
  'dispute',
  'other-country',
  'plug-in',
  'yes-app',
  's-click',
  'similar-product',
  'traffic-quality',
  'out-of-stock',
  'rounding',
] as const
export type EstimateCaveat = (typeof ESTIMATE_CAVEATS)[number] | 'country-unknown' | 'hot-needs-direct-link'

export interface MoneyRange {
  readonly low: Money
  readonly high: Money
}

export interface RateRange {
  readonly lowBps: RateBps
  readonly highBps: RateBps
}

export interface CommissionCap {
  readonly money: Money
  readonly per: 'order' | 'item'
  /** Fact that states it. */
  readonly factId: string
}

/** Prints as one line of "Why this amount?"; `factIds` are the facts behind it (see `requireSource`). */
export type EstimateStep =
  | { readonly code: 'base'; readonly price: Money; readonly factIds: readonly string[] }
  | {
      readonly code: 'rate'
      readonly participation: Participation
      readonly region: Region | null
      readonly rate: RateRange
      /** `network`: reported for this product; `program`: only the program's general range is known. */
      readonly origin: 'network' | 'program'
      readonly factIds: readonly string[]
    }
  | {
      readonly code: 'commission'
      readonly price: Money
      readonly rate: RateRange
      readonly result: MoneyRange
      readonly factIds: readonly string[]
    }
  | {
      readonly code: 'cap'
      readonly cap: CommissionCap
      readonly before: MoneyRange
      readonly after: MoneyRange
      readonly factIds: readonly string[]
    }
  | { readonly code: 'cap-not-stated'; readonly factIds: readonly string[] }
  | {
      readonly code: 'share'
      readonly shareBps: RateBps
      readonly commission: MoneyRange
      readonly member: MoneyRange
      readonly house: MoneyRange
      readonly factIds: readonly string[]
    }
  | { readonly code: 'none'; readonly reasonCode: NoCommissionReason; readonly factIds: readonly string[] }

/** Holds the program's commission for one sale, always an estimate. */
export interface Estimate {
  readonly kind: 'exact' | 'range' | 'none'
  /** After the cap. Zero for `none`. */
  readonly commission: MoneyRange
  /** True when the cap lowered at least the upper end. */
  readonly capped: boolean
  readonly cap: CommissionCap | null
  readonly memberPart: MoneyRange | null
  readonly participation: Participation
  readonly rate: RateRange | null
  readonly region: Region | null
  readonly reasonCode: NoCommissionReason | null
  readonly steps: readonly EstimateStep[]
  readonly caveats: readonly EstimateCaveat[]
}
