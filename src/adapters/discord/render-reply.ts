import type { APIEmbed } from 'discord.js'
import type { Block, Reply, Section } from '#src/chat/reply.ts'
import { EMBED_DESCRIPTION_MAX, EMBEDS_LENGTH_MAX, EMBEDS_MAX } from './discord-limits.ts'
import { type ButtonRow, renderButtons } from './render-buttons.ts'
import { embedLength, renderEmbed } from './render-embed.ts'

/** Is the visible part of a Discord message. */
export interface RenderedReply {
  readonly embeds: readonly APIEmbed[]
  readonly components: readonly ButtonRow[]
}

const UNSEEN = '\u200B'
const EMPTY_SECTION: Section = { title: null, titleUrl: null, imageUrl: null, blocks: [] }

/**
 * Makes embeds and buttons of a reply, within every limit of Discord.
 * @param deliveryId - carried by the message so that it can be found again; empty for edits
 */
export function renderReply(reply: Reply, deliveryId: string): RenderedReply {
  const { rows, lines } = renderButtons(reply, deliveryId)
  const sections = joinOverflow(reply.sections.length > 0 ? reply.sections : [EMPTY_SECTION])
  const write = (section: Section, index: number, lengthMax: number) =>
    renderEmbed(section, {
      lengthMax,
      locale: reply.locale,
      hasLargeImage: sections.length === 1,
      lastLines: index === sections.length - 1 ? lines : [],
    })
  const generous = sections.map((section, index) => write(section, index, EMBEDS_LENGTH_MAX))
  const shareMax = fairShare(generous.map(embedLength), EMBEDS_LENGTH_MAX)
  const embeds = generous.map((embed, index) => {
    const section = sections[index] ?? EMPTY_SECTION
    return embedLength(embed) <= shareMax ? embed : write(section, index, shareMax)
  })
  return { embeds: carryDelivery(embeds.map(fillEmpty), rows, deliveryId), components: rows }
}

/** Sections beyond the last embed go into it, one under the other. */
function joinOverflow(sections: readonly Section[]): readonly Section[] {
  if (sections.length <= EMBEDS_MAX) return sections
  const own = sections.slice(0, EMBEDS_MAX - 1)
  const blocks = sections.slice(EMBEDS_MAX - 1).flatMap((section): readonly Block[] => {
    const title = { text: section.title ?? '', bold: true as const }
    const linked = section.titleUrl === null ? title : { ...title, url: section.titleUrl }
    return section.title === null ? section.blocks : [{ type: 'text', spans: [linked] }, ...section.blocks]
  })
  return [...own, { ...EMPTY_SECTION, blocks }]
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

/**
 * Gives a message without action buttons its delivery id, as the fragment of an embed's URL, which no server gets to
 * see: of an untitled embed, where nothing shows it, else of a title's link.
 */
function carryDelivery(
  embeds: readonly APIEmbed[],
  rows: readonly ButtonRow[],
  deliveryId: string,
): readonly APIEmbed[] {
  const hasAction = rows.some((row) => row.components.some((button) => 'custom_id' in button))
  if (deliveryId === '' || hasAction) return embeds
  const found = embeds.findIndex((embed) => embed.title === undefined || embed.url?.includes('#') === false)
  const carrier = Math.max(found, 0)
  return embeds.map((embed, index) => {
    if (index !== carrier) return embed
    const open = found < 0 ? titleToText(embed) : embed
    return { ...open, url: `${open.url ?? UNSEEN_URL}#${deliveryId}` }
  })
}

/** Writes a title into the text, where no link of its own is expected. */
function titleToText({ title, url: _url, ...embed }: APIEmbed): APIEmbed {
  const description = [`**${title}**`, embed.description ?? ''].join('\n').trim()
  return { ...embed, description: description.slice(0, EMBED_DESCRIPTION_MAX) }
}

/** Discord keeps an embed's URL also where no title shows it. `.invalid` leads nowhere (RFC 2606). */
const UNSEEN_URL = 'https://delivery.invalid/'

/** Tells whether an embed's URL carries this delivery id. */
export function urlCarriesDelivery(url: string | undefined, deliveryId: string): boolean {
  return url?.endsWith(`#${deliveryId}`) ?? false
}
