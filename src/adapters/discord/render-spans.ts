import type { Block, Span } from '#src/chat/reply.ts'
import { cleanLine, cleanText, escapeMarkdown, fitText } from './escape-text.ts'

const ZERO_WIDTH_SPACE = '\u200B'
// Discord has no escape inside code; this letter looks alike and ends nothing.
const BACKTICK_LOOKALIKE = 'ˋ'
const STYLE_EDGE = /[*~`_]/

/** Writes spans as markdown within `lengthMax`, shortened at a word where they are longer. */
export function renderSpans(spans: readonly Span[], lengthMax: number): string {
  let out = ''
  for (const part of spans) {
    const glue = STYLE_EDGE.test(out.at(-1) ?? '') && isStyled(part) ? ZERO_WIDTH_SPACE : ''
    const room = lengthMax - out.length - glue.length
    const text = part.code ? cleanLine(part.text) : cleanText(part.text)
    const whole = text.length <= room ? renderSpan(part, text) : null
    if (whole === null || whole.length > room) {
      const piece = fitText(text, room, (fitting) => renderSpan(part, fitting))
      return piece === '' ? out : out + glue + piece
    }
    out += glue + whole
  }
  return out
}

/** Tells whether a URL may be shown as a link, and writes it so that no markdown is read inside; null otherwise. */
export function toSafeUrl(url: string, lengthMax: number): string | null {
  if (!URL.canParse(url)) return null
  const parsed = new URL(url)
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null
  // A link that is plain ASCII is passed on as it is: a tracked link must not change by a character.
  const written = /^[!-~]+$/.test(url) ? url : parsed.href
  const safe = written.replace(/[()<>\\`|[\]]/g, percentEncode)
  return safe.length <= lengthMax ? safe : null
}

/** Writes a table as a code block of aligned columns; rows that do not fit are left out. */
export function renderTable(table: Extract<Block, { type: 'table' }>, lengthMax: number): string {
  const rows = [table.header, ...table.rows].map((row) => row.map((cell) => toCode(cleanLine(cell))))
  const widths = rows.reduce<number[]>((widest, row) => {
    row.forEach((cell, column) => {
      widest[column] = Math.max(widest[column] ?? 0, displayWidth(cell))
    })
    return widest
  }, [])
  const fence = '```'
  let body = ''
  for (const row of rows) {
    const line = row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd()
    if (body.length + line.length + 2 * fence.length + 3 > lengthMax) break
    body += `${line}\n`
  }
  return body === '' ? '' : `${fence}\n${body}${fence}`
}

function renderSpan(part: Span, text: string): string {
  // Styles hold only when they touch the word, so blanks at the edges stay outside.
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  if (core === '') return text
  let out = part.code ? `\`${toCode(core)}\`` : escapeMarkdown(core)
  if (part.bold) out = `**${out}**`
  if (part.italic) out = `*${out}*`
  if (part.strike) out = `~~${out}~~`
  const url = part.url === undefined ? null : toSafeUrl(part.url, Number.POSITIVE_INFINITY)
  if (url) out = `[${out.replaceAll('\n', ' ')}](${url})`
  return before + out + after
}

function isStyled(part: Span): boolean {
  return Boolean(part.bold || part.italic || part.strike || part.code)
}

function toCode(text: string): string {
  return text.replaceAll('`', BACKTICK_LOOKALIKE)
}

/** Brackets, angles and bars would end a link's target or hide it. */
function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - displayWidth(cell)))
}

/** Counts characters as people see them; a monospaced font shows one cell for each, two for wide ones. */
function displayWidth(text: string): number {
  let width = 0
  for (const { segment } of SEGMENTER.segment(text)) width += WIDE.test(segment) ? 2 : 1
  return width
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' })
const WIDE = /\p{Extended_Pictographic}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u
