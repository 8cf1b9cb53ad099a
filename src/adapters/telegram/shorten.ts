import type { Span } from '#src/chat/reply.ts'

const ELLIPSIS = '…'

/** Shortens a text to a length in UTF-16 units, without halving a character's surrogate pair. */
export function shortenText(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text
  return (
    text
      .slice(0, lengthMax - 1)
      .replace(/[\ud800-\udbff]$/, '')
      .trimEnd() + ELLIPSIS
  )
}

/** Shortens runs of text to a length in all; runs after the cut are left out. */
export function shortenSpans(spans: readonly Span[], lengthMax: number): readonly Span[] {
  let left = lengthMax
  for (const [index, span] of spans.entries()) {
    if (span.text.length > left)
      return [...spans.slice(0, index), { ...span, text: shortenText(span.text, Math.max(left, 1)) }]
    left -= span.text.length
  }
  return spans
}
