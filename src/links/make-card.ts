import type { Clock } from '#src/chat/clock.ts'
import { createToken, type RandomBytes } from '#src/chat/token.ts'
import { type CurrencyCode, type Money, USD } from '#src/money/money.ts'
import type { CatalogContext, Product } from './catalog.ts'
import { estimateProduct } from './estimate-product.ts'
import type { LinkTier } from './link-builder.ts'
import type { LinkCard } from './link-card.ts'
import type { TrackingLinkRecord } from './link-repository.ts'
import type { LinkOrigin } from './link-service.ts'
import { NetworkError } from './network-error.ts'
import type { NetworkSource } from './network-source.ts'
import type { ResolvedLink } from './resolve-link.ts'

/** Where goods are sold that are not sold everywhere: one country for each group of warehouses. */
const BIG_MARKETS = ['US', 'DE', 'BR', 'RU'] as const

/** Makes cards out of what a network knows. */
export interface CardMaker {
  /** The card of a resolved link; `unavailable` where the network does not answer. */
  cardOf(source: NetworkSource, origin: LinkOrigin, link: ResolvedLink): Promise<LinkCard>
  /** The card of a product already at hand. */
  cardOfProduct(source: NetworkSource, origin: LinkOrigin, product: Product): Promise<LinkCard>
}

interface RecordTarget {
  readonly tier: LinkTier
  readonly productId: string | null
  readonly pageUrl: string
}

/** Makes the card maker. */
export function createCardMaker(deps: { readonly clock: Clock; readonly randomBytes: RandomBytes }): CardMaker {
  async function monetize(
    source: NetworkSource,
    origin: LinkOrigin,
    target: RecordTarget,
  ): Promise<TrackingLinkRecord | null> {
    const url = await source.tracking.find({ productUrl: target.pageUrl, tier: target.tier })
    return url === null ? null : record(source, origin, url, target)
  }

  function record(
    { network }: NetworkSource,
    origin: LinkOrigin,
    url: string,
    { tier, productId, pageUrl }: RecordTarget,
  ): TrackingLinkRecord {
    const subId = createToken(deps.randomBytes)
    const { communityId, memberId, platform, conversationId, messageId, shareBps, country } = origin
    return {
      subId,
      communityId,
      memberId,
      platform,
      conversationId,
      messageId,
      networkId: network.networkId,
      tier,
      productId,
      productUrl: pageUrl,
      trackingUrl: network.linkBuilder.withSubId(url, subId),
      shareBps,
      country,
      createdAt: deps.clock.now(),
    }
  }

  async function productCard(
    source: NetworkSource,
    origin: LinkOrigin,
    product: Product,
    localPrice: Money | null,
  ): Promise<LinkCard> {
    const { networkId } = source.network
    const estimate = estimateProduct(product, { networkId, country: origin.country, shareBps: origin.shareBps })
    const tier: LinkTier = estimate.participation === 'hot' ? 'hot' : 'standard'
    const pageUrl = product.productUrl
    const tracking = await monetize(source, origin, { tier, productId: product.productId, pageUrl })
    return { kind: 'product', product, localPrice, estimate, tracking, plainUrl: pageUrl }
  }

  async function unlistedCard(
    source: NetworkSource,
    origin: LinkOrigin,
    { productId, pageUrl }: ResolvedLink & { kind: 'product' },
  ): Promise<LinkCard> {
    const [tracking, isElsewhere] = await Promise.all([
      monetize(source, origin, { tier: 'standard', productId, pageUrl }),
      isSoldElsewhere(source, origin, productId),
    ])
    return {
      kind: 'unlisted',
      reason: isElsewhere ? 'not-shipped' : 'unlisted',
      productId,
      tracking,
      plainUrl: pageUrl,
    }
  }

  async function makeCard(source: NetworkSource, origin: LinkOrigin, link: ResolvedLink): Promise<LinkCard> {
    if (link.kind === 'failed') return link
    if (link.kind === 'page') {
      const tracking = await monetize(source, origin, { tier: 'standard', productId: null, pageUrl: link.pageUrl })
      return { kind: 'page', page: link.page, tracking, plainUrl: link.pageUrl }
    }
    // Both prices at once: the estimate is made of the one in US dollars, the other is for the reader.
    const local = findLocalPrice(source, origin, link.productId)
    const product = (await source.products?.find(link.productId, contextOf(origin, USD))) ?? null
    return product ? productCard(source, origin, product, await local) : unlistedCard(source, origin, link)
  }

  return {
    cardOf: (source, origin, link) =>
      orUnavailable(makeCard(source, origin, link), link.kind === 'failed' ? null : link.pageUrl),
    async cardOfProduct(source, origin, product) {
      const localPrice = await findLocalPrice(source, origin, product.productId)
      return orUnavailable(productCard(source, origin, product, localPrice), product.productUrl)
    },
  }
}

/** Says for whom a product is looked up. */
export function contextOf(origin: LinkOrigin, currency: CurrencyCode): CatalogContext {
  return { country: origin.country, language: origin.language, currency }
}

/**
 * Tells whether a product that is not listed for the buyer's country is listed for others. Asked for by name: without
 * a country the gateway hides what is bound to some.
 */
async function isSoldElsewhere(source: NetworkSource, origin: LinkOrigin, productId: string): Promise<boolean> {
  if (origin.country === null) return false
  const others = BIG_MARKETS.filter((country) => country !== origin.country)
  const found = await Promise.all(
    others.map((country) => findQuietly(source, productId, contextOf({ ...origin, country }, USD))),
  )
  return found.some((product) => product !== null)
}

/** The price in the reader's currency; null where it is the one in US dollars, or the network does not state it. */
async function findLocalPrice(source: NetworkSource, origin: LinkOrigin, productId: string): Promise<Money | null> {
  if (origin.currency === USD) return null
  const product = await findQuietly(source, productId, contextOf(origin, origin.currency))
  return product?.price.currency === origin.currency ? product.price : null
}

/** Looks up what a card can do without. */
async function findQuietly(
  { products }: NetworkSource,
  productId: string,
  context: CatalogContext,
): Promise<Product | null> {
  try {
    return (await products?.find(productId, context)) ?? null
  } catch (error) {
    if (error instanceof NetworkError) return null
    throw error
  }
}

async function orUnavailable(card: Promise<LinkCard>, plainUrl: string | null): Promise<LinkCard> {
  try {
    return await card
  } catch (error) {
    if (error instanceof NetworkError) return { kind: 'unavailable', plainUrl }
    throw error
  }
}
