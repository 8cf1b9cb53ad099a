import type { APIEmbed, APIEmbedField } from 'discord.js'
import { type Locale, localeDirection } from '#src/chat/locale.ts'
import type { Block, Section, Span } from '#src/chat/reply.ts'
import {
  EMBED_DESCRIPTION_MAX,
  EMBED_FIELDS_MAX,
  EMBED_FOOTER_MAX,
  EMBED_TITLE_MAX,
  EMBED_URL_MAX,
  FIELD_NAME_MAX,
  FIELD_VALUE_MAX,
} from './discord-limits.ts'
import { cleanLine, cleanText, escapeMarkdown, fitText, trimText } from './escape-text.ts'
import { renderSpans, renderTable, toSafeUrl } from './render-spans.ts'

/** Colour of the stripe beside our embeds: a magpie's blue wing. */
const STRIPE_COLOR = 0x2f6f9f
/** Fields must have a name; this one is not seen. */
const UNSEEN = '\u200B'
const RIGHT_TO_LEFT_MARK = '\u200F'
const LIST_BULLET = '• '
const SMALL_PRINT = '-# '

/** What an embed may take, and how. */
export interface EmbedRoom {
  /** Counted characters of this embed. */
  readonly lengthMax: number
  readonly locale: Locale
  /** A large picture; several embeds carry small ones. */
  readonly hasLargeImage: boolean
  /** Ready lines of markdown at the end that are never shortened: links too long for a button, texts to copy. */
  readonly lastLines: readonly string[]
}

/** Makes one embed of a section: facts as columns, closing notes as footer, everything else in its order. */
export function renderEmbed(section: Section, room: EmbedRoom): APIEmbed {
  const parts = splitBlocks(section.blocks)
  const lastLines = room.lastLines.join('\n')
  let left = room.lengthMax - (lastLines === '' ? 0 : lastLines.length + 1)
  const title = fitText(cleanLine(section.title ?? ''), Math.min(EMBED_TITLE_MAX, left), escapeMarkdown)
  left -= title.length
  const footer = trimText(parts.footer, Math.min(EMBED_FOOTER_MAX, Math.floor(left / 2)))
  left -= footer.length
  const facts = renderFields(parts.fields, left, room.locale)
  const spare = Math.max(left - lengthOf(facts), Math.floor(left / 2))
  const text = renderLines(
    parts.text,
    Math.min(EMBED_DESCRIPTION_MAX - lastLines.length - 1, Math.max(0, spare)),
    room.locale,
  )
  const fields =
    text.length + lengthOf(facts) > left ? renderFields(parts.fields, left - text.length, room.locale) : facts
  const description = [text, lastLines].filter((part) => !isBlank(part)).join('\n')
  const url = section.titleUrl === null || title === '' ? null : toSafeUrl(section.titleUrl, EMBED_URL_MAX)
  const image = section.imageUrl === null ? null : toSafeUrl(section.imageUrl, EMBED_URL_MAX)
  return {
    color: STRIPE_COLOR,
    ...(title === '' ? {} : { title }),
    ...(url ? { url } : {}),
    ...(description === '' ? {} : { description }),
    ...(fields.length > 0 ? { fields } : {}),
    ...(footer === '' ? {} : { footer: { text: footer } }),
    ...(image ? { [room.hasLargeImage ? 'image' : 'thumbnail']: { url: image } } : {}),
  }
}

/** Counts what Discord counts against the limit of all embeds. */
export function embedLength(embed: APIEmbed): number {
  const own = (embed.title?.length ?? 0) + (embed.description?.length ?? 0) + (embed.footer?.text.length ?? 0)
  return own + lengthOf(embed.fields ?? [])
}

interface EmbedParts {
  /** Everything before the first facts. */
  readonly text: readonly Block[]
  /** From the first facts on. */
  readonly fields: readonly Block[]
  readonly footer: string
}

function splitBlocks(blocks: readonly Block[]): EmbedParts {
  let end = blocks.length
  while (end > 0 && isFooterNote(blocks[end - 1])) end -= 1
  // A note that stands before everything else is meant to be read first: it is no footer.
  if (end === 0) end = blocks.length
  const factsCount = blocks.reduce((count, block) => count + (block.type === 'facts' ? block.items.length : 0), 0)
  const firstFacts = blocks.findIndex((block) => block.type === 'facts')
  const isListed = firstFacts < 0 || factsCount + (end - firstFacts) > EMBED_FIELDS_MAX
  const split = isListed ? end : firstFacts
  return {
    text: blocks.slice(0, split),
    fields: blocks.slice(split, end),
    footer: blocks.slice(end).map(footerText).join('\n'),
  }
}

/** Footers show no markdown, so a note with a link is small print instead. */
function isFooterNote(block: Block | undefined): boolean {
  return block?.type === 'note' && block.spans.every((part) => part.url === undefined)
}

function footerText(block: Block): string {
  return block.type === 'note' ? cleanText(block.spans.map((part) => part.text).join('')).trim() : ''
}

function renderFields(blocks: readonly Block[], lengthMax: number, locale: Locale): APIEmbedField[] {
  const fields: APIEmbedField[] = []
  let left = lengthMax
  const add = (field: APIEmbedField) => {
    if (field.name.length + field.value.length > left) return
    left -= field.name.length + field.value.length
    fields.push(field)
  }
  for (const block of blocks) {
    if (block.type === 'facts') {
      for (const { label, value } of block.items) {
        const name = fitText(cleanLine(label), FIELD_NAME_MAX, escapeMarkdown)
        add({ name: orUnseen(name), value: orUnseen(renderSpans(value, FIELD_VALUE_MAX)), inline: true })
      }
    } else {
      const value = renderLines([block], Math.min(FIELD_VALUE_MAX, left - UNSEEN.length), locale)
      if (!isBlank(value)) add({ name: UNSEEN, value, inline: false })
    }
  }
  return fields
}

/** Discord takes blanks for nothing, and refuses a field with nothing in it. */
function isBlank(text: string): boolean {
  return text.trim() === ''
}

function orUnseen(text: string): string {
  return isBlank(text) ? UNSEEN : text
}

function renderLines(blocks: readonly Block[], lengthMax: number, locale: Locale): string {
  let out = ''
  for (const block of blocks) {
    const separator = out === '' ? '' : '\n'
    const piece = renderBlock(block, lengthMax - out.length - separator.length, locale)
    if (piece !== '') out += separator + piece
  }
  return out
}

function renderBlock(block: Block, lengthMax: number, locale: Locale): string {
  switch (block.type) {
    case 'text':
      return renderLine('', block.spans, lengthMax, locale)
    case 'note':
      return renderLine(SMALL_PRINT, oneLine(block.spans), lengthMax, locale)
    case 'table':
      return renderTable(block, lengthMax)
    case 'list':
      return joinLines(block.items, lengthMax, (item, room) => renderLine(LIST_BULLET, oneLine(item), room, locale))
    case 'facts':
      return joinLines(block.items, lengthMax, ({ label, value }, room) =>
        renderLine('', [{ text: `${cleanLine(label)}:`, bold: true }, { text: ' ' }, ...oneLine(value)], room, locale),
      )
  }
}

function joinLines<T>(items: readonly T[], lengthMax: number, write: (item: T, room: number) => string): string {
  let out = ''
  for (const item of items) {
    const separator = out === '' ? '' : '\n'
    const line = write(item, lengthMax - out.length - separator.length)
    if (line === '') return out
    out += separator + line
  }
  return out
}

function renderLine(start: string, spans: readonly Span[], lengthMax: number, locale: Locale): string {
  // Discord takes a line's direction from its first letter, which in Arabic answers often is Latin.
  const mark = localeDirection(locale) === 'rtl' ? RIGHT_TO_LEFT_MARK : ''
  const text = renderSpans(spans, lengthMax - start.length - mark.length)
  return text === '' ? '' : start + mark + text
}

function oneLine(spans: readonly Span[]): Span[] {
  return spans.map((part) => ({ ...part, text: cleanText(part.text).replaceAll('\n', ' ') }))
}

function lengthOf(fields: readonly APIEmbedField[]): number {
  return fields.reduce((sum, field) => sum + field.name.length + field.value.length, 0)
}
