import { encodePayload } from '#src/chat/action-payload.ts'
import type { Locale } from '#src/chat/locale.ts'
import type { Block, Button, Reply, Section } from '#src/chat/reply.ts'
import type { Say } from '#src/chat/translator.ts'
import type { LinkCard } from './link-card.ts'
import type { TrackingLinkRecord } from './link-repository.ts'
import { renderCard } from './render-card.ts'

/** Cards with a button row of their own: Discord takes five rows, one is for removing the reply. */
const BUTTON_ROWS_MAX = 4

/** Says how a reply about links looks. */
export interface ReplyStyle {
  readonly locale: Locale
  readonly say: Say
  readonly showsMoney: boolean
  readonly isCompact: boolean
  /** The disclosure line; stands in the message itself, above the link. */
  readonly disclosure: string
  /** Shown first in every reply while the sandbox answers. */
  readonly isSandbox: boolean
  /** Delivery id for the remove button; null where nobody may remove (private chat, ephemeral). */
  readonly removableId: string | null
  /** Links that no card was made of, for there were too many. @default 0 */
  readonly omittedCount?: number
  readonly visibility: Reply['visibility']
}

/** Builds the reply for the links of one message. */
export function renderLinkReply(cards: readonly LinkCard[], style: ReplyStyle): Reply {
  const { say } = style
  const isSeveral = cards.length > 1
  const sections = cards.map((card, index) =>
    renderCard(
      card,
      { showsMoney: style.showsMoney, isCompact: style.isCompact || isSeveral, number: isSeveral ? index + 1 : null },
      say,
    ),
  )
  const rows = cards
    .flatMap((card, index) => buttonsOf(card, isSeveral ? index + 1 : null, style))
    .slice(0, BUTTON_ROWS_MAX)
  if (style.removableId)
    rows.push([{ type: 'action', label: say('button-remove'), payload: encodePayload('rm', style.removableId) }])
  return {
    locale: style.locale,
    sections: withNotes(sections, cards, style),
    buttons: rows,
    visibility: style.visibility,
  }
}

/** Disclosure above the first card, estimate label and sandbox note below the last. */
function withNotes(sections: readonly Section[], cards: readonly LinkCard[], style: ReplyStyle): Section[] {
  const { say } = style
  const isPaid = cards.some((card) => 'tracking' in card && card.tracking !== null)
  const after: Block[] = []
  if (style.showsMoney && cards.some((card) => card.kind === 'product' && card.estimate.kind !== 'none'))
    after.push(note(say('card-estimate')))
  if (style.omittedCount) after.push(note(say('card-more-links', { count: style.omittedCount })))
  if (style.isSandbox) after.push(note(say('card-sandbox')))
  return sections.map((section, index) => ({
    ...section,
    blocks: [
      ...(index === 0 && isPaid ? [note(style.disclosure)] : []),
      ...section.blocks,
      ...(index === sections.length - 1 ? after : []),
    ],
  }))
}

function note(text: string): Block {
  return { type: 'note', spans: [{ text }] }
}

function buttonsOf(card: LinkCard, number: number | null, style: ReplyStyle): Button[][] {
  const tracking = 'tracking' in card ? card.tracking : null
  if (!tracking) return []
  const { say } = style
  const prefix = number === null ? '' : `${number} · `
  const row: Button[] = [
    {
      type: 'link',
      label: prefix + say(card.kind === 'product' ? 'button-open-deal' : 'button-open-page'),
      url: tracking.trackingUrl,
    },
  ]
  if (card.kind === 'product') row.push(moneyButton(tracking, prefix, style))
  return [row]
}

function moneyButton(tracking: TrackingLinkRecord, prefix: string, style: ReplyStyle): Button {
  const [label, action] = style.showsMoney
    ? (['button-why', 'why'] as const)
    : (['button-my-commission', 'mine'] as const)
  return { type: 'action', label: prefix + style.say(label), payload: encodePayload(action, tracking.subId) }
}
