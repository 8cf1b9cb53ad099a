import { localeDirection } from '#src/chat/locale.ts'
import type { Block, Reply, Section, Span } from '#src/chat/reply.ts'
import { cleanText, toWebUrl } from './clean-text.ts'
import { type InlineKeyboard, type RenderedButtons, renderButtons } from './render-buttons.ts'
import { shortenSpans, shortenText } from './shorten.ts'
import { splitText } from './split-text.ts'
import { layOutTable } from './table-text.ts'
import { type StyledText, TextBuilder } from './text-builder.ts'

/** Holds one message, ready for `sendMessage` or `editMessageText`. */
export interface RenderedMessage extends StyledText {
  readonly keyboard: InlineKeyboard | null
  /** Bot API `LinkPreviewOptions`: the picture of the first section, else no preview at all. */
  readonly preview: object
}

/** Names the poster and the text that a reply is put under in replace mode. */
export interface RenderedQuote {
  readonly name: string
  readonly text: string
}

/** Longest title, paragraph and line of a list that is not cut short: nobody reads more of one in a chat. */
const TITLE_LENGTH_MAX = 256
const PARAGRAPH_LENGTH_MAX = 2_000
const ITEM_LENGTH_MAX = 1_000
/** Most messages of one reply; a group takes 20 a minute. What does not fit is left out before the last one. */
const MESSAGES_MAX = 5

const NO_PREVIEW = { is_disabled: true }

/**
 * Renders a reply as text with entities: nothing in it is ever read as markup.
 *
 * A long reply becomes several messages: the picture is on the first, the buttons are on the last, which is the one
 * people see at the bottom of the chat.
 */
export function renderReply(reply: Reply, quote: RenderedQuote | null = null): readonly RenderedMessage[] {
  const builder = new TextBuilder(localeDirection(reply.locale))
  if (quote) writeQuote(builder, quote)
  const sectionStarts: number[] = []
  for (const section of reply.sections) {
    if (section.title) builder.break(2)
    sectionStarts.push(builder.text.length)
    writeSection(builder, section)
  }
  const { keyboard, asText } = renderButtons(reply.buttons)
  writeButtonTexts(builder, asText)
  const parts = limitParts(splitText(builder, sectionStarts))
  const image = toWebUrl(reply.sections[0]?.imageUrl)
  return parts.map((part, index) => ({
    // The server refuses an empty text; a reply without any is still shown with its buttons.
    text: part.text || '…',
    entities: part.entities,
    preview: image && index === 0 ? { url: image, prefer_large_media: true, show_above_text: true } : NO_PREVIEW,
    keyboard: index === parts.length - 1 ? keyboard : null,
  }))
}

function limitParts(parts: readonly StyledText[]): readonly StyledText[] {
  if (parts.length <= MESSAGES_MAX) return parts
  return [...parts.slice(0, MESSAGES_MAX - 1), parts[parts.length - 1] as StyledText]
}

function writeQuote(builder: TextBuilder, { name, text }: RenderedQuote): void {
  const start = builder.text.length
  builder.quote(`${name.replaceAll('\n', ' ')}:`)
  builder.styleFrom(start, 'bold')
  builder.break(1)
  builder.quote(text)
}

function writeSection(builder: TextBuilder, section: Section): void {
  if (section.title) {
    builder.line([
      {
        text: shortenText(section.title, TITLE_LENGTH_MAX),
        bold: true,
        ...(section.titleUrl ? { url: section.titleUrl } : {}),
      },
    ])
  }
  let previous: Block['type'] | 'title' | null = section.title ? 'title' : null
  for (const block of section.blocks) {
    if (isEmpty(block)) continue
    // Small print and what follows a title belong together; everything else stands apart.
    builder.break(previous === 'title' || (previous === 'note' && block.type === 'note') ? 1 : 2)
    writeBlock(builder, block)
    previous = block.type
  }
}

function isEmpty(block: Block): boolean {
  switch (block.type) {
    case 'text':
    case 'note':
      return block.spans.every((span) => span.text.trim() === '')
    case 'facts':
    case 'list':
      return block.items.length === 0
    case 'table':
      return block.rows.length === 0
  }
}

function writeBlock(builder: TextBuilder, block: Block): void {
  switch (block.type) {
    case 'text':
      builder.line(shortenSpans(block.spans, PARAGRAPH_LENGTH_MAX))
      break
    case 'note':
      builder.line(
        shortenSpans(block.spans, PARAGRAPH_LENGTH_MAX).map((span) => (span.code ? span : { ...span, italic: true })),
      )
      break
    case 'facts':
      writeLines(
        builder,
        block.items.map((item) => [{ text: `${item.label}: ` }, ...item.value]),
      )
      break
    case 'list':
      writeLines(
        builder,
        block.items.map((item) => [{ text: '• ' }, ...item]),
      )
      break
    case 'table':
      writeTable(builder, block.header, block.rows)
  }
}

function writeLines(builder: TextBuilder, lines: readonly (readonly Span[])[]): void {
  for (const [index, line] of lines.entries()) {
    if (index > 0) builder.break(1)
    builder.line(shortenSpans(line, ITEM_LENGTH_MAX))
  }
}

/** Fixed-width columns where they fit; where they do not, and from right to left, a paragraph for each row. */
function writeTable(builder: TextBuilder, header: readonly string[], rows: readonly (readonly string[])[]): void {
  const clean = (cells: readonly string[]) => cells.map((cell) => cleanText(cell).replaceAll('\n', ' '))
  const layout = builder.isRightToLeft ? null : layOutTable(clean(header), rows.map(clean))
  if (layout !== null) {
    builder.block(layout)
    return
  }
  for (const [index, row] of rows.entries()) {
    if (index > 0) builder.break(2)
    writeLines(
      builder,
      row.map((cell, column) => {
        const label = header[column]
        return [
          ...(label ? [{ text: `${label}: ` }] : []),
          column === 0 ? { text: cell, bold: true as const } : { text: cell },
        ]
      }),
    )
  }
}

/** What no button can hold: an over-long link in full, an over-long text to copy as code. */
function writeButtonTexts(builder: TextBuilder, buttons: RenderedButtons['asText']): void {
  for (const [index, button] of buttons.entries()) {
    builder.break(index === 0 ? 2 : 1)
    const value: Span =
      button.type === 'link' ? { text: button.url, url: button.url } : { text: button.text, code: true }
    builder.line([{ text: `${button.label}: ` }, value])
  }
}
