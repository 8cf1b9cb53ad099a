import type { FakeMessage } from './world.ts'

/** Is what a reader sees of a markdown text. */
export interface SeenText {
  readonly text: string
  readonly links: readonly string[]
}

const PUNCTUATION = /[!-/:-@[-`{-~]/
const MASKED_LINK = /^\[((?:\\.|[^\\\]\n])+)\]\((https?:\/\/[^\s)]+)\)/
const BARE_URL = /^https?:\/\/[^\s<]+/
const MENTION = /^<(?:@[!&]?|#|a?:\w+:|t:|\/\w+:|id:)[^>]*>/

/**
 * Reads Discord's markdown as its clients do, as far as bots' messages go: escapes, styles, code, masked and bare
 * links, mentions. Written from the documentation of the format, apart from the adapter's own code.
 */
export function readMarkdown(source: string): SeenText {
  const links: string[] = []
  let text = ''
  let rest = source
  let isLineStart = true
  while (rest !== '') {
    const [seen, length] = readNext(rest, isLineStart, links)
    text += seen
    isLineStart = rest[length - 1] === '\n'
    rest = rest.slice(length)
  }
  return { text, links }
}

function readNext(rest: string, isLineStart: boolean, links: string[]): [seen: string, length: number] {
  const [first = '', second = ''] = rest
  if (first === '\\' && PUNCTUATION.test(second)) return [second, 2]
  if (rest.startsWith('```')) {
    const end = rest.indexOf('```', 3)
    if (end > 0) return [rest.slice(3, end), end + 3]
  }
  if (first === '`') {
    const end = rest.indexOf('`', 1)
    if (end > 1) return [rest.slice(1, end), end + 1]
  }
  const lineMark = isLineStart ? /^(?:-# |#{1,3} |>>> |> |[-*] |\d+\. )/.exec(rest)?.[0] : undefined
  // Marks of a quote, heading or list are drawn, not shown.
  if (lineMark) return ['', lineMark.length]
  const masked = MASKED_LINK.exec(rest)
  if (masked) {
    const inner = readMarkdown(masked[1] ?? '')
    links.push(masked[2] ?? '')
    return [inner.text, masked[0].length]
  }
  const bare = BARE_URL.exec(rest)?.[0]
  if (bare) {
    links.push(bare)
    return [bare, bare.length]
  }
  const mention = MENTION.exec(rest)?.[0]
  if (mention) return ['[MENTION]', mention.length]
  for (const mark of ['**', '__', '~~', '||', '*', '_']) {
    if (!rest.startsWith(mark)) continue
    const end = closingMark(rest, mark)
    if (end > mark.length) {
      const inner = readMarkdown(rest.slice(mark.length, end))
      links.push(...inner.links)
      return [inner.text, end + mark.length]
    }
  }
  return [first, first.length]
}

function closingMark(rest: string, mark: string): number {
  for (let at = mark.length; at < rest.length; at += 1) {
    if (rest[at] === '\\') at += 1
    else if (rest.startsWith(mark, at)) return at
  }
  return -1
}

/** Gives everything a reader sees of a message, buttons aside. */
export function seenOf(message: FakeMessage): SeenText {
  const parts = [readMarkdown(message.content)]
  for (const embed of message.embeds) {
    const title = readMarkdown(embed.title ?? '')
    const titleLinks = embed.title && embed.url ? [embed.url] : []
    parts.push({ text: title.text, links: [...title.links, ...titleLinks] }, readMarkdown(embed.description ?? ''))
    for (const field of embed.fields ?? []) parts.push(readMarkdown(field.name), readMarkdown(field.value))
    // A footer is shown as it is.
    parts.push({ text: embed.footer?.text ?? '', links: [] })
  }
  return {
    text: parts
      .map((part) => part.text)
      .filter((part) => part !== '')
      .join('\n'),
    links: parts.flatMap((part) => part.links),
  }
}
