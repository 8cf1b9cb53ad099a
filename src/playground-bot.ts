import { createPlaygroundAdapter, type PlaygroundOptions } from '#src/adapters/playground/playground-adapter.ts'
import type { Clock } from '#src/chat/clock.ts'
import type { HttpRoute } from '#src/chat/http-routes.ts'
import type { Logger } from '#src/chat/logger.ts'
import type { RandomBytes } from '#src/chat/token.ts'
import type { Translator } from '#src/chat/translator.ts'
import type { HttpFetch } from '#src/http/http-fetch.ts'
import type { FetchHop } from '#src/links/expand-hop.ts'
import { BPS_ONE } from '#src/money/rate.ts'
import { SANDBOX_LISTINGS } from '#src/networks/sandbox/listings.ts'
import { sandboxProductImage } from '#src/networks/sandbox/product-image.ts'
import { openCache } from '#src/store/cache/open-cache.ts'
import { openStore } from '#src/store/open-store.ts'
import { type Bot, createBot } from './bot.ts'
import { openSandbox } from './configured-networks.ts'

/** What a newcomer's community starts with, so that the first card shows a member's share. */
const SHARE_BPS = 7_000
/** A first card shall show what the cap does. Portals' cap per order, as in `programs/facts`. */
const CAP_USD_CENTS = 5_000
/** Links of the sample with several. */
const SAMPLES_SHOWN = 3

/** Is the playground: a bot of its own on the sandbox network, with a database that ends with the process. */
export interface PlaygroundBot {
  readonly bot: Bot
  readonly routes: readonly HttpRoute[]
  close(): Promise<void>
}

export interface PlaygroundBotParts {
  readonly clock: Clock
  readonly randomBytes: RandomBytes
  readonly logger: Logger
  readonly translator: Translator
  /** Asks one hop of a pasted link; hops of the sandbox never leave the process. */
  readonly fetchHop: FetchHop
  readonly baseUrl: string
}

/** Puts the playground together. */
export async function createPlaygroundBot(parts: PlaygroundBotParts): Promise<PlaygroundBot> {
  const { clock, logger, translator, baseUrl } = parts
  const { networks, expander, sandbox } = openSandbox(baseUrl, parts.fetchHop, clock)
  const adapter = createPlaygroundAdapter({
    clock,
    logger,
    translator,
    samples: chooseSamples(),
    productImage: sandboxProductImage,
  })
  const store = await openStore({ databaseUrl: 'sqlite::memory:', clock, logger })
  const cache = openCache({ databaseUrl: 'sqlite::memory:', logger })
  const bot = createBot({
    ...parts,
    adapters: [adapter],
    store,
    expander,
    cache: cache.keyv('links'),
    networks,
    owners: [],
    placePolicy: 'open',
    dutyOf: () => null,
    defaultShareBps: SHARE_BPS,
  })
  return { bot, routes: [...adapter.routes, clickRoute(baseUrl, sandbox.simulator.fetch)], close }

  async function close(): Promise<void> {
    await Promise.all([store.close(), cache.close()])
  }
}

/** Follows a made link as the network would, and ends on a page of the playground instead of the real shop. */
function clickRoute(baseUrl: string, follow: HttpFetch): HttpRoute {
  return {
    method: 'GET',
    path: '/playground/e/:key',
    bodyBytesMax: 0,
    async handle(request) {
      const { pathname, search } = new URL(request.url)
      const answer = await follow(new Request(new URL(pathname + search, baseUrl)))
      const shopPage = answer.headers.get('location')
      if (shopPage === null) return answer
      const location = `/playground/shop?to=${encodeURIComponent(shopPage)}`
      return new Response(null, { status: 302, headers: { location } })
    },
  }
}

function chooseSamples(): PlaygroundOptions['samples'] {
  const pageOf = (id: string) => `https://www.aliexpress.com/item/${id}.html`
  const listed = SANDBOX_LISTINGS.filter(
    (listing) => listing.listed !== false && !listing.soldIn && listing.rateBps > 0,
  )
  const capped =
    listed.find(({ hotRateBps, usdCents }) => (hotRateBps ?? 0) * usdCents > CAP_USD_CENTS * BPS_ONE) ?? listed[0]
  const shown = listed.slice(0, SAMPLES_SHOWN)
  const shared = listed.findLast((listing) => listing.category !== 'special' && listing.category !== 'virtual')
  return [
    { kind: 'product', urls: capped ? [pageOf(capped.id)] : [] },
    { kind: 'several', urls: shown.map((listing) => pageOf(listing.id)) },
    {
      kind: 'short',
      urls: shared
        ? [
            `https://star.aliexpress.com/share/share.htm?platform=AE&businessType=ProductDetail&redirectUrl=${encodeURIComponent(pageOf(shared.id))}`,
          ]
        : [],
    },
    { kind: 'store', urls: ['https://www.aliexpress.com/store/1102003457'] },
    { kind: 'lookalike', urls: ['https://www.aliexpress.com.deals.example/item/1005006123456789.html'] },
  ]
}
