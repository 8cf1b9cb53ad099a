/** Stands at the end of a text that had to be shortened. */
const ELLIPSIS = '…'
/** Breaks what Discord would join to a mention or style, without being seen. */
const ZERO_WIDTH_SPACE = '\u200B'

// Embeddings and overrides turn the order of what follows; nobody needs them in a chat. U+2028 and U+2029 break lines.
const UNWANTED = /(?!\n)\p{Cc}|[\u202A-\u202E\u2028\u2029]/gu
const ISOLATE_START = /[\u2066-\u2068]/g
const ISOLATE_END = /\u2069/g
const MARKDOWN = /[\\*_~`|[\]<>]/g
// Headings, lists, quotes and small print begin a line.
const LINE_START = /^(\s*)([#\-+])/gm
const LIST_NUMBER = /^(\s*\d+)\./gm
const MASS_MENTION = /@(?=everyone|here)/gi

/** Takes control characters and direction overrides out of a text; newlines stay, halves of characters go. */
export function cleanText(text: string): string {
  const clean = text.toWellFormed().replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(UNWANTED, '')
  const isBalanced = (clean.match(ISOLATE_START)?.length ?? 0) === (clean.match(ISOLATE_END)?.length ?? 0)
  return isBalanced ? clean : clean.replace(ISOLATE_START, '').replace(ISOLATE_END, '')
}

/** Cleans a text and puts it on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}

/** Makes Discord show a clean text as it is: no style, no link, no mention. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(MARKDOWN, '\\$&')
    .replaceAll('://', '\\://')
    .replace(LIST_NUMBER, '$1\\.')
    .replace(LINE_START, '$1\\$2')
    .replace(MASS_MENTION, `@${ZERO_WIDTH_SPACE}`)
}

/** Shortens a text at a word's end, or inside a long word, but never inside a character. */
export function trimText(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text
  if (lengthMax <= ELLIPSIS.length) return ''
  const end = lengthMax - ELLIPSIS.length
  const space = text.lastIndexOf(' ', end)
  const cut = space > end * 0.7 ? space : endOfCharacter(text, end)
  return text.slice(0, cut).trimEnd() + ELLIPSIS
}

function endOfCharacter(text: string, end: number): number {
  const code = text.charCodeAt(end - 1)
  const isHighSurrogate = code >= 0xd800 && code <= 0xdbff
  return isHighSurrogate ? end - 1 : end
}

/**
 * Writes as much of a text as fits once `write` has escaped it.
 * `write` must not shrink its text, so that the escaped form never is shorter than the plain one.
 */
export function fitText(text: string, lengthMax: number, write: (part: string) => string): string {
  const whole = text.length <= lengthMax ? write(text) : null
  if (whole !== null && whole.length <= lengthMax) return whole
  let low = 0
  let high = Math.min(text.length, lengthMax)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (write(trimText(text, middle)).length <= lengthMax) low = middle
    else high = middle - 1
  }
  const fitting = write(trimText(text, low))
  return low > 0 && fitting.length <= lengthMax ? fitting : ''
}
