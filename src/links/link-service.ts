import type { Clock } from '#src/chat/clock.ts'
import type { ConversationId, PlatformId } from '#src/chat/message.ts'
import type { RandomBytes } from '#src/chat/token.ts'
import type { CommunityId, MemberId } from '#src/members/community.ts'
import { type CurrencyCode, USD } from '#src/money/money.ts'
import type { RateBps } from '#src/money/rate.ts'
import type { StringCache } from './batch-loader.ts'
import { type CardInTheMaking, cardsInTime } from './cards-in-time.ts'
import type { CatalogContext, Product, ProductPage, ProductSearch } from './catalog.ts'
import type { LinkExpander } from './expand-link.ts'
import type { LinkCard } from './link-card.ts'
import { contextOf, createCardMaker } from './make-card.ts'
import type { Network } from './network.ts'
import type { NetworkId } from './network-id.ts'
import { createNetworkSource, type NetworkSource } from './network-source.ts'
import { identityOf, type LinkInput, plainUrlOf, resolveLink } from './resolve-link.ts'

/** Links of one message that are looked at; Discord takes ten embeds, and nobody reads more. */
const LINKS_MAX = 10

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

/** Holds the cards at the first answer and, when some were not ready, the promise of all. */
export interface LinkAnswer {
  readonly cards: readonly LinkCard[]
  /** Never rejects. */
  readonly completion: Promise<readonly LinkCard[]> | null
  /** Different links beyond `LINKS_MAX`: nothing was made of them. */
  readonly omittedCount: number
  /** For each link that was given, its card's position in `cards`; -1 for one that was left out. */
  readonly positions: readonly number[]
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

/** Makes the service behind every pasted link: resolve, look up, estimate, monetize. */
export function createLinkService(deps: LinkServiceDeps): LinkService {
  const { clock, expander } = deps
  const sources = deps.networks.map((network) => createNetworkSource(network, deps.cache, clock))
  const maker = createCardMaker(deps)

  /** The community's fixed network, else the first configured one. */
  function sourceOf(fixed: string | null): NetworkSource {
    const source = sources.find(({ network }) => network.networkId === fixed) ?? sources[0]
    if (!source) throw new Error('no network is configured')
    return source
  }

  async function answer(making: readonly CardInTheMaking[], positions: readonly number[]): Promise<LinkAnswer> {
    const { cards, completion } = await cardsInTime(clock, making)
    const merged = mergeSame(cards)
    return {
      cards: merged.cards,
      completion: completion?.then((late) => mergeSame(late).cards) ?? null,
      omittedCount: 0,
      positions: positions.map((position) => merged.positions[position] ?? -1),
    }
  }

  return {
    async answer(links, origin) {
      const source = sourceOf(origin.network)
      const identities = links.map(identityOf)
      const different = [...new Set(identities)]
      const shown = different.slice(0, LINKS_MAX)
      const making = shown.map((identity) => {
        const link = links[identities.indexOf(identity)] as LinkInput
        const card = resolveLink(expander, link).then((resolved) => maker.cardOf(source, origin, resolved))
        return { card, plainUrl: plainUrlOf(link) }
      })
      const positions = identities.map((identity) => shown.indexOf(identity))
      return { ...(await answer(making, positions)), omittedCount: different.length - shown.length }
    },
    findProduct: async (productId, context, network) =>
      (await sourceOf(network).products?.find(productId, context)) ?? null,
    search: (search, origin) => sourceOf(origin.network).search(search, contextOf(origin, USD)),
    cardsOf(products, origin) {
      const source = sourceOf(origin.network)
      const making = products.map((product) => ({
        card: maker.cardOfProduct(source, origin, product),
        plainUrl: product.productUrl,
      }))
      return answer(
        making,
        products.map((_, index) => index),
      )
    },
    async resolveProductId(link) {
      const resolved = await resolveLink(expander, link)
      return resolved.kind === 'product' ? resolved.productId : null
    },
    networkIds: sources.map((source) => source.network.networkId),
    networkOf: (fixed) => sourceOf(fixed).network,
  }
}

/** Two short links to one listing are one card: that shows only once both have been followed. */
function mergeSame(cards: readonly LinkCard[]): { cards: readonly LinkCard[]; positions: readonly number[] } {
  const byProduct = new Map<string, number>()
  const merged: LinkCard[] = []
  const positions = cards.map((card) => {
    const productId =
      card.kind === 'product' ? card.product.productId : card.kind === 'unlisted' ? card.productId : null
    const earlier = productId === null ? undefined : byProduct.get(productId)
    if (earlier !== undefined) return earlier
    merged.push(card)
    if (productId !== null) byProduct.set(productId, merged.length - 1)
    return merged.length - 1
  })
  return { cards: merged, positions }
}
