import type { HandlerContext, InlineAnswer, InlineHandler, InlineResult } from '#src/chat/command.ts'
import type { InlineEvent } from '#src/chat/message.ts'
import type { Scene } from '#src/members/scene.ts'
import { disclosureLine } from './disclosure.ts'
import type { LinkCard } from './link-card.ts'
import { originOf } from './link-origin.ts'
import type { TrackingLinkRecord } from './link-repository.ts'
import type { LinkAnswer, LinkService } from './link-service.ts'
import { NetworkError } from './network-error.ts'
import { recognizeLinks } from './recognize-links.ts'
import { moneyRangeText } from './render-card.ts'
import { renderLinkReply } from './render-reply.ts'

/** Results per page; Telegram takes 50, a phone shows four. */
const RESULTS_PER_PAGE = 8
/** Shorter words find everything. */
const WORDS_LENGTH_MIN = 3
const CACHE_SECONDS = 30

export interface InlineLinksDeps {
  readonly links: LinkService
  /** Stores the links of results: which one is chosen is told to nobody, so all offered ones must lead back. */
  readonly storeLinks: (links: readonly TrackingLinkRecord[], scene: Scene) => Promise<void>
}

/** Makes inline mode: `@bot <link or words>` gives cards that can be posted anywhere. */
export function createInlineLinks(deps: InlineLinksDeps): InlineHandler<Scene> {
  return async (ctx) => {
    try {
      const { answer, hasMore, page } = await findCards(deps.links, ctx)
      const cards = answer.cards.filter((card) => card.kind === 'product' || card.kind === 'page')
      const records = cards.flatMap((card) => (card.tracking ? [card.tracking] : []))
      if (records.length > 0) await deps.storeLinks(records, ctx.scene)
      return {
        results: cards.flatMap((card, index) => toResult(card, `${page}-${index}`, ctx, deps)),
        nextOffset: hasMore ? String(page + 1) : '',
        cacheSeconds: CACHE_SECONDS,
      }
    } catch (error) {
      if (error instanceof NetworkError) return EMPTY
      throw error
    }
  }
}

const NO_CARDS: LinkAnswer = { cards: [], completion: null, omittedCount: 0, positions: [] }
const EMPTY: InlineAnswer = { results: [], nextOffset: '', cacheSeconds: 1 }

async function findCards(
  links: LinkService,
  ctx: HandlerContext<InlineEvent, Scene>,
): Promise<{ answer: LinkAnswer; hasMore: boolean; page: number }> {
  const origin = originOf(ctx.event, ctx.scene)
  const pasted = recognizeLinks(ctx.event.query)
  if (pasted.length > 0) return { answer: await links.answer(pasted, origin), hasMore: false, page: 1 }
  const words = ctx.event.query.trim()
  const page = readPage(ctx.event.offset)
  if (words.length > 0 && words.length < WORDS_LENGTH_MIN) return { answer: NO_CARDS, hasMore: false, page }
  const search = { words: words || null, hotOnly: words === '', page, pageSize: RESULTS_PER_PAGE }
  const found = await links.search(search, origin)
  const answer = await links.cardsOf(found.products, origin)
  return { answer, hasMore: found.totalCount > page * RESULTS_PER_PAGE, page }
}

/** The offset is ours, but comes back through the asker's app. */
function readPage(offset: string): number {
  return /^[1-9]\d{0,2}$/.test(offset) ? Number(offset) : 1
}

function toResult(
  card: LinkCard,
  id: string,
  ctx: HandlerContext<InlineEvent, Scene>,
  deps: InlineLinksDeps,
): InlineResult[] {
  const { say, scene } = ctx
  const reply = renderLinkReply([card], {
    locale: scene.locale,
    say,
    showsMoney: false,
    isCompact: false,
    disclosure: disclosureLine(scene.community?.settings ?? null, say),
    isSandbox: deps.links.networkOf(scene.community?.settings.network ?? null).networkId === 'sandbox',
    removableId: null,
    visibility: 'public',
  })
  if (card.kind === 'page') {
    return [{ id, title: say(`card-page-${card.page}`), description: card.plainUrl, imageUrl: null, reply }]
  }
  if (card.kind !== 'product') return []
  const price = say('card-price-from', { price: card.localPrice ?? card.product.price })
  const { estimate } = card
  // What it earns stands in the list, which only the asker sees, and not in the posted card.
  const earned =
    estimate.kind === 'none'
      ? say('card-commission-none')
      : moneyRangeText(estimate.memberPart ?? estimate.commission, say)
  const label = say(estimate.memberPart ? 'card-you-earn' : 'card-commission')
  return [
    {
      id,
      title: card.product.title,
      description: `${price} · ${label}: ${earned}`,
      imageUrl: card.product.imageUrl,
      reply,
    },
  ]
}
