import type { Clock } from '#src/chat/clock.ts'
import type { ConversationId, PlatformId } from '#src/chat/message.ts'
import { createToken, type RandomBytes } from '#src/chat/token.ts'
import type { CommunityId, MemberId } from '#src/members/community.ts'
import { type CurrencyCode, USD } from '#src/money/money.ts'
import type { RateBps } from '#src/money/rate.ts'
import type { StringCache } from './batch-loader.ts'
import { canonicalPageUrl, canonicalProductUrl, globalProductId } from './canonical-url.ts'
import type { Catalog, CatalogContext, Product, ProductPage, ProductSearch } from './catalog.ts'
import { estimateProduct } from './estimate-product.ts'
import type { LinkExpander } from './expand-link.ts'
import type { LinkTier } from './link-builder.ts'
import type { LinkCard, LinkFailure, PageKind } from './link-card.ts'
import type { TrackingLinkRecord } from './link-repository.ts'
import type { Network } from './network.ts'
import { NetworkError } from './network-error.ts'
import type { NetworkId } from './network-id.ts'
import { createProductSource, type ProductSource } from './product-source.ts'
import type { LinkKind } from './recognize-url.ts'
import { createTrackingSource, type TrackingSource } from './tracking-source.ts'

/** A person waits: what is known by then is shown, the rest follows by an edit. */
const FIRST_ANSWER_MS = 2_500
/** Longest wait for a throttled or slow network before the card says that it does not answer. */
const LAST_ANSWER_MS = 60_000

/** Says for whom and where links are made. */
export interface LinkOrigin {
  readonly communityId: CommunityId | null
  readonly memberId: MemberId | null
  readonly platform: PlatformId
  readonly conversationId: ConversationId
  readonly messageId: string | null
  readonly shareBps: RateBps | null
  readonly country: string | null
  readonly currency: CurrencyCode
  readonly language: string
  /** Network the community has fixed; null = the best. */
  readonly network: string | null
}

/** Is a link as recognized; `RecognizedLink` fits. */
export interface LinkInput {
  readonly href: string
  readonly kind: LinkKind
  readonly productId: string | null
}

/** Holds the cards at the first answer and, when some were not ready, the promise of all. */
export interface LinkAnswer {
  readonly cards: readonly LinkCard[]
  readonly completion: Promise<readonly LinkCard[]> | null
}

export interface LinkServiceDeps {
  readonly networks: readonly Network[]
  readonly expander: LinkExpander
  readonly cache: StringCache
  readonly clock: Clock
  readonly randomBytes: RandomBytes
}

export interface LinkService {
  /** One card per different page, in order; nothing is stored. */
  answer(links: readonly LinkInput[], origin: LinkOrigin): Promise<LinkAnswer>
  /** One product in one context, for "Why this amount?" and `/check`. @throws NetworkError */
  findProduct(productId: string, context: CatalogContext, network: string | null): Promise<Product | null>
  /** @throws NetworkError */
  search(search: ProductSearch, origin: LinkOrigin): Promise<ProductPage>
  /** Cards for products already at hand (search, hot): only their links are missing. */
  cardsOf(products: readonly Product[], origin: LinkOrigin): Promise<LinkAnswer>
  /** Finds the page behind a link, as `answer` does: null when it is no product. */
  resolveProductId(link: LinkInput): Promise<string | null>
  readonly networkIds: readonly NetworkId[]
  networkOf(fixed: string | null): Network
}

interface Source {
  readonly network: Network
  readonly catalog: Catalog | null
  readonly products: ProductSource | null
  readonly tracking: TrackingSource
}

type ResolvedLink =
  | { readonly kind: 'product'; readonly productId: string; readonly pageUrl: string }
  | { readonly kind: 'page'; readonly page: PageKind; readonly pageUrl: string }
  | { readonly kind: 'failed'; readonly reason: LinkFailure }

/** Makes the service behind every pasted link: resolve, look up, estimate, monetize. */
export function createLinkService(deps: LinkServiceDeps): LinkService {
  const sources: readonly Source[] = deps.networks.map((network) => ({
    network,
    catalog: network.catalog,
    products: network.catalog && createProductSource(network.catalog, deps.cache, deps.clock),
    tracking: createTrackingSource(network.linkBuilder, deps.cache, deps.clock),
  }))

  /** The community's fixed network, else the first configured one. */
  function sourceOf(fixed: string | null): Source {
    const source = sources.find((candidate) => candidate.network.networkId === fixed) ?? sources[0]
    if (!source) throw new Error('no network is configured')
    return source
  }

  async function resolve(link: LinkInput): Promise<ResolvedLink> {
    const here = resolveHere(link)
    if (here) return here
    const expansion = await deps.expander.expand(link.href)
    if (expansion.outcome === 'page') return resolveHere(expansion.link) ?? { kind: 'failed', reason: 'dead' }
    return { kind: 'failed', reason: failureOf(expansion.reason) }
  }

  function record(source: Source, origin: LinkOrigin, url: string, target: RecordTarget): TrackingLinkRecord {
    const subId = createToken(deps.randomBytes)
    return {
      subId,
      communityId: origin.communityId,
      memberId: origin.memberId,
      platform: origin.platform,
      conversationId: origin.conversationId,
      messageId: origin.messageId,
      networkId: source.network.networkId,
      tier: target.tier,
      productId: target.productId,
      productUrl: target.pageUrl,
      trackingUrl: source.network.linkBuilder.withSubId(url, subId),
      shareBps: origin.shareBps,
      country: origin.country,
      createdAt: deps.clock.now(),
    }
  }

  async function monetize(
    source: Source,
    origin: LinkOrigin,
    target: RecordTarget,
  ): Promise<TrackingLinkRecord | null> {
    const url = await source.tracking.find({ productUrl: target.pageUrl, tier: target.tier })
    return url === null ? null : record(source, origin, url, target)
  }

  async function productCard(
    source: Source,
    origin: LinkOrigin,
    product: Product,
    localPrice: Product | null,
  ): Promise<LinkCard> {
    const estimate = estimateProduct(product, { ...origin, networkId: source.network.networkId })
    const tier: LinkTier = estimate.participation === 'hot' ? 'hot' : 'standard'
    const pageUrl = product.productUrl
    const tracking = await monetize(source, origin, { tier, productId: product.productId, pageUrl })
    return { kind: 'product', product, localPrice: localPrice?.price ?? null, estimate, tracking, plainUrl: pageUrl }
  }

  async function cardOf(source: Source, origin: LinkOrigin, link: ResolvedLink): Promise<LinkCard> {
    if (link.kind === 'failed') return link
    if (link.kind === 'page') {
      const tracking = await monetize(source, origin, { tier: 'standard', productId: null, pageUrl: link.pageUrl })
      return { kind: 'page', page: link.page, tracking, plainUrl: link.pageUrl }
    }
    const [product, local] = await findPrices(source, origin, link.productId)
    if (product) return productCard(source, origin, product, local)
    const target = { tier: 'standard', productId: link.productId, pageUrl: link.pageUrl } as const
    const [tracking, elsewhere] = await Promise.all([
      monetize(source, origin, target),
      origin.country === null
        ? null
        : source.products?.find(link.productId, contextOf({ ...origin, country: null }, USD)),
    ])
    const reason = elsewhere ? 'not-shipped' : 'unlisted'
    return { kind: 'unlisted', reason, productId: link.productId, tracking, plainUrl: link.pageUrl }
  }

  /** The price the estimate is made of (USD) and, beside it, the price in the reader's currency. */
  async function findPrices(
    source: Source,
    origin: LinkOrigin,
    productId: string,
  ): Promise<[Product | null, Product | null]> {
    if (!source.products) return [null, null]
    const inUsd = source.products.find(productId, contextOf(origin, USD))
    if (origin.currency === USD) return [await inUsd, null]
    const local = source.products.find(productId, contextOf(origin, origin.currency)).catch(() => null)
    return [await inUsd, await local]
  }

  async function answerResolved(source: Source, origin: LinkOrigin, link: LinkInput): Promise<LinkCard> {
    const resolved = await resolve(link)
    try {
      return await cardOf(source, origin, resolved)
    } catch (error) {
      if (error instanceof NetworkError && resolved.kind !== 'failed')
        return { kind: 'unavailable', plainUrl: resolved.pageUrl }
      throw error
    }
  }

  /** Shows what is known in time; what is not is pending until the network answers. */
  async function inTime(cards: readonly { card: Promise<LinkCard>; plainUrl: string | null }[]): Promise<LinkAnswer> {
    const known: (LinkCard | null)[] = cards.map(() => null)
    const all = Promise.all(
      cards.map(async ({ card }, index) => {
        known[index] = await card
        return known[index]
      }),
    )
    const isComplete = await Promise.race([all.then(() => true), within(deps.clock, FIRST_ANSWER_MS)])
    const current = known.map(
      (card, index) => card ?? { kind: 'pending' as const, plainUrl: cards[index]?.plainUrl ?? null },
    )
    if (isComplete) return { cards: await all, completion: null }
    const late = Promise.race([all.then(() => true), within(deps.clock, LAST_ANSWER_MS)]).then(() =>
      known.map((card, index) => card ?? { kind: 'unavailable' as const, plainUrl: cards[index]?.plainUrl ?? null }),
    )
    return { cards: current, completion: late }
  }

  return {
    answer(links, origin) {
      const source = sourceOf(origin.network)
      const different = [...new Map(links.map((link) => [identityOf(link), link])).values()]
      return inTime(
        different.map((link) => ({ card: answerResolved(source, origin, link), plainUrl: plainUrlOf(link) })),
      )
    },
    findProduct: async (productId, context, network) =>
      (await sourceOf(network).products?.find(productId, context)) ?? null,
    async search(search, origin) {
      const { catalog } = sourceOf(origin.network)
      return catalog ? catalog.searchProducts(search, contextOf(origin, USD)) : { products: [], totalCount: 0 }
    },
    async cardsOf(products, origin) {
      const source = sourceOf(origin.network)
      const cards = products.map(async (product): Promise<LinkCard> => {
        try {
          const wantsLocal = origin.currency !== USD && source.products
          const local = wantsLocal
            ? await source.products.find(product.productId, contextOf(origin, origin.currency)).catch(() => null)
            : null
          return await productCard(source, origin, product, local)
        } catch (error) {
          if (error instanceof NetworkError) return { kind: 'unavailable', plainUrl: product.productUrl }
          throw error
        }
      })
      return inTime(cards.map((card, index) => ({ card, plainUrl: products[index]?.productUrl ?? null })))
    },
    async resolveProductId(link) {
      const resolved = await resolve(link)
      return resolved.kind === 'product' ? resolved.productId : null
    },
    networkIds: sources.map((source) => source.network.networkId),
    networkOf: (fixed) => sourceOf(fixed).network,
  }
}

interface RecordTarget {
  readonly tier: LinkTier
  readonly productId: string | null
  readonly pageUrl: string
}

async function within(clock: Clock, ms: number): Promise<false> {
  await clock.sleep(ms)
  return false
}

function contextOf(origin: LinkOrigin, currency: CurrencyCode): CatalogContext {
  return { country: origin.country, language: origin.language, currency }
}

/** Kinds whose page, when it names a listing, stands for that listing. A search page stays a search. */
const NAMES_PRODUCT: readonly LinkKind[] = ['product', 'share', 'affiliate', 'short', 'campaign']

/** Resolves what needs no request; null for links that must be followed. */
function resolveHere(link: LinkInput): ResolvedLink | null {
  if (link.productId !== null && NAMES_PRODUCT.includes(link.kind)) {
    const productId = globalProductId(link.productId, link.href)
    return { kind: 'product', productId, pageUrl: canonicalProductUrl(productId) }
  }
  switch (link.kind) {
    case 'store':
    case 'category':
    case 'search':
    case 'campaign':
    case 'home': {
      const pageUrl = canonicalPageUrl(link)
      return pageUrl ? { kind: 'page', page: link.kind, pageUrl } : { kind: 'failed', reason: 'not-a-shop-page' }
    }
    case 'other':
      return { kind: 'failed', reason: 'not-a-shop-page' }
    default:
      return null
  }
}

function failureOf(reason: string): LinkFailure {
  if (reason === 'FOREIGN' || reason === 'FORBIDDEN') return 'foreign'
  return reason === 'TIMEOUT' || reason === 'UNREACHABLE' ? 'unreachable' : 'dead'
}

/** The same listing pasted in two spellings is one card. */
function identityOf(link: LinkInput): string {
  const here = resolveHere(link)
  if (here?.kind === 'product') return here.productId
  return here?.kind === 'page' ? here.pageUrl : link.href
}

/** What can be shown while nothing else is known: the page, never somebody else's tracking link. */
function plainUrlOf(link: LinkInput): string | null {
  const here = resolveHere(link)
  return here && here.kind !== 'failed' ? here.pageUrl : null
}
