import { type Block, type Section, type Span, span, textBlock } from '#src/chat/reply.ts'
import type { RateValue, Say } from '#src/chat/translator.ts'
import { type Money, USD } from '#src/money/money.ts'
import { convertForDisplay } from '#src/programs/convert-for-display.ts'
import type { MoneyRange, RateRange } from '#src/programs/estimate.ts'
import type { Product } from './catalog.ts'
import type { LinkCard } from './link-card.ts'

/** Longest product title shown; the shop's own go up to 128 characters and repeat themselves. */
const TITLE_LENGTH_MAX = 110

/** Says what a card shows besides the product. */
export interface CardStyle {
  /** Rate and commission stand in the card; else they are kept for the poster's own eyes. */
  readonly showsMoney: boolean
  /** One short line per fact: for a second card in a flood, and where several stand in one reply. */
  readonly isCompact: boolean
  /** Number in front of the title when there are several. */
  readonly number: number | null
}

/** Turns one card into a section of the reply. */
export function renderCard(card: LinkCard, style: CardStyle, say: Say): Section {
  switch (card.kind) {
    case 'product':
      return renderProduct(card, style, say)
    case 'unlisted':
      return titled(say(`card-${card.reason}-title`), card, style, [
        textBlock(say(`card-${card.reason}`)),
        ...(card.tracking ? [textBlock(say('card-link-anyway'))] : [plainLink(card.plainUrl, say)]),
      ])
    case 'page':
      return titled(say(`card-page-${card.page}`), card, style, [
        card.tracking ? textBlock(say('card-page-earns')) : textBlock(say('card-page-unpaid')),
        ...(card.tracking ? [] : [plainLink(card.plainUrl, say)]),
      ])
    case 'pending':
      return untitled(style, [textBlock(say('card-pending'))])
    case 'unavailable':
      return untitled(style, [
        textBlock(say('card-unavailable')),
        ...(card.plainUrl ? [plainLink(card.plainUrl, say)] : []),
      ])
    case 'failed':
      return untitled(style, [textBlock(say(`card-failed-${card.reason}`))])
  }
}

function renderProduct(card: LinkCard & { kind: 'product' }, style: CardStyle, say: Say): Section {
  const { product, estimate } = card
  const facts: { label: string; value: Span[] }[] = [{ label: say('card-price'), value: priceSpans(card, say) }]
  const reputation = style.isCompact ? null : reputationText(product, say)
  if (reputation) facts.push({ label: say('card-rating'), value: [span(reputation)] })
  if (!style.isCompact && product.deliveryDays !== null)
    facts.push({
      label: say('card-delivery'),
      value: [span(say('card-delivery-days', { days: product.deliveryDays }))],
    })
  if (style.showsMoney) facts.push(...moneyFacts(card, say))
  const blocks: Block[] = [{ type: 'facts', items: facts }]
  if (style.showsMoney && estimate.kind === 'none')
    blocks.push(textBlock(say(`none-${estimate.reasonCode ?? 'rate-unknown'}`)))
  if (!style.isCompact && product.coupon)
    blocks.push(
      textBlock(say('card-coupon'), ' ', span(product.coupon.code, { code: true }), ` · ${product.coupon.value}`),
    )
  if (!card.tracking) blocks.push(textBlock(say('card-untracked')), plainLink(card.plainUrl, say))
  return {
    title: numbered(shorten(product.title), style),
    titleUrl: card.tracking?.trackingUrl ?? card.plainUrl,
    imageUrl: style.isCompact ? null : product.imageUrl,
    blocks,
  }
}

/** Rate with its reason, and what the reader earns; the cap is named where it cuts. */
function moneyFacts(card: LinkCard & { kind: 'product' }, say: Say): { label: string; value: Span[] }[] {
  const { estimate } = card
  if (estimate.kind === 'none' || !estimate.rate)
    return [{ label: say('card-commission'), value: [span(say('card-commission-none'), { bold: true })] }]
  const rate = rateRangeText(estimate.rate, say)
  const earned = estimate.memberPart ?? estimate.commission
  return [
    { label: say('card-rate'), value: [span(say(`rate-${estimate.participation}`, { rate }))] },
    {
      label: say(estimate.memberPart ? 'card-you-earn' : 'card-commission'),
      value: [span(earnedText(earned, card, say), { bold: true })],
    },
  ]
}

function earnedText(earned: MoneyRange, card: LinkCard & { kind: 'product' }, say: Say): string {
  const { estimate } = card
  const amount = moneyRangeText(earned, say)
  const local = localText(earned, card, say)
  const shown = local ? `${amount} (≈ ${local})` : amount
  // A range begins with its lower end: "from" belongs to a single amount.
  const isRange = earned.low.amountMinor !== earned.high.amountMinor
  const text = isRange ? shown : say('card-earn-from', { amount: shown })
  return estimate.capped && estimate.cap
    ? `${text} · ${say(`card-capped-${estimate.cap.per}`, { cap: estimate.cap.money })}`
    : text
}

/** Formats an amount, or a range of amounts when only a range is known. */
export function moneyRangeText(range: MoneyRange, say: Say): string {
  return rangeText(say('money', { amount: range.low }), say('money', { amount: range.high }))
}

/** Formats a rate, or a range of rates. */
export function rateRangeText(range: RateRange, say: Say): string {
  return rangeText(say('rate', { rate: { rateBps: range.lowBps } }), say('rate', { rate: { rateBps: range.highBps } }))
}

function rangeText(low: string, high: string): string {
  return low === high ? low : `${low} – ${high}`
}

/** The amount in the reader's currency by the rate that the product's two prices imply; null where none is needed. */
function localText(range: MoneyRange, card: LinkCard & { kind: 'product' }, say: Say): string | null {
  const { localPrice, product } = card
  // Nothing to convert by is no reason to fail: the amount in US dollars stands for itself.
  if (!localPrice || localPrice.amountMinor <= 0n || product.price.amountMinor <= 0n) return null
  if ([product.price, range.low, range.high].some(({ currency }) => currency !== USD)) return null
  const convert = (amount: Money) => convertForDisplay(amount, product.price, localPrice)
  return moneyRangeText({ low: convert(range.low), high: convert(range.high) }, say)
}

function priceSpans(card: LinkCard & { kind: 'product' }, say: Say): Span[] {
  const { product, localPrice } = card
  const shown = localPrice ?? product.price
  const spans: Span[] = [span(say('card-price-from', { price: shown }), { bold: true })]
  if (localPrice) spans.push(span(` (${say('money', { amount: product.price })})`))
  else if (product.originalPrice && product.originalPrice.amountMinor > product.price.amountMinor)
    spans.push(span(' '), span(say('money', { amount: product.originalPrice }), { strike: true }))
  if (product.discountPercent)
    spans.push(span(` ${say('card-discount', { percent: percentOf(product.discountPercent) })}`))
  return spans
}

function reputationText(product: Product, say: Say): string | null {
  const parts: string[] = []
  if (product.positivePermille !== null)
    parts.push(say('card-positive', { percent: percentOf(Math.trunc(product.positivePermille / 10)) }))
  if (product.salesCount !== null && product.salesCount > 0) parts.push(say('card-sold', { count: product.salesCount }))
  return parts.length > 0 ? parts.join(' · ') : null
}

function percentOf(percent: number): RateValue {
  return { rateBps: percent * 100 }
}

function titled(
  title: string,
  card: { tracking: { trackingUrl: string } | null; plainUrl: string },
  style: CardStyle,
  blocks: Block[],
): Section {
  return {
    title: numbered(title, style),
    titleUrl: card.tracking?.trackingUrl ?? card.plainUrl,
    imageUrl: null,
    blocks,
  }
}

function untitled(style: CardStyle, blocks: Block[]): Section {
  return { title: style.number === null ? null : `${style.number}.`, titleUrl: null, imageUrl: null, blocks }
}

function numbered(title: string, style: CardStyle): string {
  return style.number === null ? title : `${style.number}. ${title}`
}

function plainLink(url: string, say: Say): Block {
  return textBlock(span(say('card-plain-link'), { url }))
}

/** Cuts a title at a word, never inside a surrogate pair or a combined character's first half. */
function shorten(title: string): string {
  if (title.length <= TITLE_LENGTH_MAX) return title
  const cut = title.slice(0, TITLE_LENGTH_MAX)
  const end = cut.lastIndexOf(' ')
  return `${(end > TITLE_LENGTH_MAX / 2 ? cut.slice(0, end) : cut.replace(/[\uD800-\uDBFF]$/, '')).trimEnd()}…`
}
