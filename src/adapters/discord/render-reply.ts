import type { APIEmbed } from 'discord.js'
import type { Block, Reply, Section } from '#src/chat/reply.ts'
import { EMBED_URL_MAX, EMBEDS_LENGTH_MAX, EMBEDS_MAX } from './discord-limits.ts'
import { type ButtonRow, renderButtons } from './render-buttons.ts'
import { embedLength, renderEmbed } from './render-embed.ts'
import { toSafeUrl } from './render-spans.ts'

/** Is the visible part of a Discord message. */
export interface RenderedReply {
  readonly embeds: readonly APIEmbed[]
  readonly components: readonly ButtonRow[]
}

/** Room for links that are too long for a button: one of the longest, and half of a description for the rest. */
const LAST_LINES_LENGTH_MAX = 3_400
const UNSEEN = '\u200B'
const EMPTY_SECTION: Section = { title: null, titleUrl: null, imageUrl: null, blocks: [] }

/**
 * Makes embeds and buttons of a reply, within every limit of Discord.
 * @param deliveryId - carried by the message so that it can be found again; empty for edits
 */
export function renderReply(reply: Reply, deliveryId: string): RenderedReply {
  const { rows, lines } = renderButtons(reply, deliveryId)
  const isCarrierNeeded = deliveryId !== '' && !hasAction(rows)
  const all = joinOverflow(reply.sections.length > 0 ? reply.sections : [EMPTY_SECTION])
  const sections = isCarrierNeeded ? makeRoomForUrl(all) : all
  const lastLines = limitLines(lines)
  const reserved = lastLines.join('\n').length
  const last = sections.length - 1
  const write = (section: Section, index: number, lengthMax: number) =>
    renderEmbed(section, {
      lengthMax: index === last ? lengthMax + reserved : lengthMax,
      locale: reply.locale,
      hasLargeImage: sections.length === 1,
      lastLines: index === last ? lastLines : [],
    })
  // One character for each embed that turns out to be empty, and a line break before the reserved lines.
  const lengthMax = EMBEDS_LENGTH_MAX - reserved - sections.length - 1
  const generous = sections.map((section, index) => write(section, index, lengthMax))
  const lengths = generous.map((embed, index) => embedLength(embed) - (index === last ? reserved : 0))
  const shareMax = fairShare(lengths, lengthMax)
  const embeds = generous.map((embed, index) =>
    (lengths[index] ?? 0) <= shareMax ? embed : write(sections[index] ?? EMPTY_SECTION, index, shareMax),
  )
  const visible = embeds.map(fillEmpty)
  return { embeds: isCarrierNeeded ? carryDelivery(visible, deliveryId) : visible, components: rows }
}

/** Sections beyond the last embed go into it, one under the other. */
function joinOverflow(sections: readonly Section[]): readonly Section[] {
  if (sections.length <= EMBEDS_MAX) return sections
  const own = sections.slice(0, EMBEDS_MAX - 1)
  return [...own, { ...EMPTY_SECTION, blocks: sections.slice(EMBEDS_MAX - 1).flatMap(titleInText) }]
}

function titleInText({ title, titleUrl, blocks }: Section): readonly Block[] {
  if (title === null) return blocks
  const bold = { text: title, bold: true as const }
  return [{ type: 'text', spans: [titleUrl === null ? bold : { ...bold, url: titleUrl }] }, ...blocks]
}

/** Lines are kept whole or left out. */
function limitLines(lines: readonly string[]): readonly string[] {
  let left = LAST_LINES_LENGTH_MAX
  return lines.filter((line) => {
    left -= line.length + 1
    return left >= 0
  })
}

/** Finds the largest share at which all lengths, cut to it, fit together: short embeds leave their rest to long ones. */
function fairShare(lengths: readonly number[], lengthMax: number): number {
  let left = lengthMax
  const ascending = lengths.toSorted((a, b) => a - b)
  for (const [index, length] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - index))
    if (length > share) return share
    left -= length
  }
  return lengthMax
}

/** Discord refuses an embed in which there is nothing to see. */
function fillEmpty(embed: APIEmbed): APIEmbed {
  const isEmpty = embedLength(embed) === 0 && !embed.image && !embed.thumbnail
  return isEmpty ? { ...embed, description: UNSEEN } : embed
}

function hasAction(rows: readonly ButtonRow[]): boolean {
  return rows.some((row) => row.components.some((button) => 'custom_id' in button))
}

/** A title would show a URL that is only there to carry the delivery id: without a link of its own it becomes text. */
function makeRoomForUrl(sections: readonly Section[]): readonly Section[] {
  const hasRoom = sections.some((section) => section.title === null || canCarry(section.titleUrl))
  if (hasRoom) return sections
  return sections.map((section, index) =>
    index === 0 ? { ...section, title: null, blocks: titleInText(section) } : section,
  )
}

function canCarry(url: string | null | undefined): boolean {
  return typeof url === 'string' && toSafeUrl(url, CARRIER_URL_MAX) !== null && !url.includes('#')
}

/**
 * Gives a message without action buttons its delivery id, as the fragment of an embed's URL, which no server gets to
 * see: of an untitled embed, where nothing shows it, else of a title's link.
 */
function carryDelivery(embeds: readonly APIEmbed[], deliveryId: string): readonly APIEmbed[] {
  const carrier = embeds.findIndex((embed) => embed.title === undefined || canCarry(embed.url))
  return embeds.map((embed, index) =>
    index === carrier ? { ...embed, url: `${embed.url ?? UNSEEN_URL}#${deliveryId}` } : embed,
  )
}

/** Longest URL that still has room for a delivery id. */
const CARRIER_URL_MAX = EMBED_URL_MAX - 26
/** Discord keeps an embed's URL also where no title shows it. `.invalid` leads nowhere (RFC 2606). */
const UNSEEN_URL = 'https://delivery.invalid/'

/** Tells whether an embed's URL carries this delivery id. */
export function urlCarriesDelivery(url: string | undefined, deliveryId: string): boolean {
  return url?.endsWith(`#${deliveryId}`) ?? false
}
