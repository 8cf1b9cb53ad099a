import type { Money } from '#src/money/money.ts'
import type { Estimate } from '#src/programs/estimate.ts'
import type { Product } from './catalog.ts'
import type { TrackingLinkRecord } from './link-repository.ts'

/** Page kinds that are not one product. */
export type PageKind = 'store' | 'category' | 'search' | 'campaign' | 'home'

/** Says why nothing could be made of a link. */
export type LinkFailure =
  /** Leads nowhere, to a foreign site, in circles. */
  | 'dead'
  | 'foreign'
  /** Could not be followed just now. */
  | 'unreachable'
  /** A page of the shop nobody earns from: cart, orders, messages. */
  | 'not-a-shop-page'

/** Says why a product has no card of its own. */
export type UnlistedReason =
  /** The network lists it, but not for buyers in this country. */
  | 'not-shipped'
  /** The network's catalog does not have it (for this country; with none known it may still be sold somewhere). */
  | 'unlisted'

/** Holds what is known about one link of a message. */
export type LinkCard =
  | {
      readonly kind: 'product'
      readonly product: Product
      /** Price in the reader's currency where that is not USD. */
      readonly localPrice: Money | null
      readonly estimate: Estimate
      readonly tracking: TrackingLinkRecord | null
      readonly plainUrl: string
    }
  | {
      readonly kind: 'unlisted'
      readonly reason: UnlistedReason
      readonly productId: string
      readonly tracking: TrackingLinkRecord | null
      readonly plainUrl: string
    }
  | {
      readonly kind: 'page'
      readonly page: PageKind
      readonly tracking: TrackingLinkRecord | null
      readonly plainUrl: string
    }
  /** The network has not answered yet. `plainUrl` is null while the page behind a short link is unknown. */
  | { readonly kind: 'pending'; readonly plainUrl: string | null }
  /** The network does not answer: the plain page is all there is. */
  | { readonly kind: 'unavailable'; readonly plainUrl: string | null }
  | { readonly kind: 'failed'; readonly reason: LinkFailure }
