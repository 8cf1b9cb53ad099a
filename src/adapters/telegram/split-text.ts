import { ENTITIES_MAX, TEXT_LENGTH_MAX } from './telegram-limits.ts'
import type { StyledText, TextEntity } from './text-builder.ts'

/** Kept together with what stands before it: marks, joiners, variation selectors, skin tones. */
const CONTINUES = /^(?:\p{M}|\p{Cf}|\p{Emoji_Modifier})/u

/**
 * Cuts a text into messages within the platform's limits: between sections, else lines, else words, never within a
 * character. Styles that reach over a cut go on in the next message. White space at the edges is taken off, as the
 * server would do without moving the entities.
 *
 * @param sectionStarts - offsets at which a new section begins, ascending
 */
export function splitText({ text, entities }: StyledText, sectionStarts: readonly number[]): readonly StyledText[] {
  if (text.length <= TEXT_LENGTH_MAX && entities.length <= ENTITIES_MAX)
    return [sliceText(text, entities, 0, text.length)]
  const sorted = [...entities].sort((one, other) => one.offset - other.offset)
  const parts: StyledText[] = []
  let start = 0
  while (start < text.length) {
    const end = findCut(text, sectionStarts, start, endLimit(text, sorted, start))
    const part = sliceText(text, sorted, start, end)
    if (part.text !== '') parts.push(part)
    start = end
  }
  return parts.length === 0 ? [{ text: '', entities: [] }] : parts
}

/** Furthest end that keeps to the length and the number of entities. */
function endLimit(text: string, sorted: readonly TextEntity[], start: number): number {
  const reaching = sorted.filter((entity) => entity.offset + entity.length > start)
  const surplus = reaching[ENTITIES_MAX]
  const limit = Math.min(text.length, start + TEXT_LENGTH_MAX)
  return surplus && surplus.offset > start ? Math.min(limit, surplus.offset) : limit
}

function findCut(text: string, sectionStarts: readonly number[], start: number, limit: number): number {
  if (limit === text.length) return limit
  const section = sectionStarts.findLast((at) => at <= limit)
  if (section !== undefined && section > start + (limit - start) / 4) return section
  // A break in the first half would waste most of the message.
  const middle = start + (limit - start) / 2
  for (const separator of ['\n\n', '\n', ' ']) {
    const at = text.lastIndexOf(separator, limit - separator.length)
    if (at >= middle) return at + separator.length
  }
  let cut = limit
  while (cut > middle && !isBoundary(text, cut)) cut--
  return cut > middle ? cut : wholePair(text, limit)
}

function isBoundary(text: string, at: number): boolean {
  if (wholePair(text, at) !== at || text.charCodeAt(at - 1) === 0x200d) return false
  return !CONTINUES.test(text.slice(at, at + 2))
}

function wholePair(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}

function sliceText(text: string, entities: readonly TextEntity[], start: number, end: number): StyledText {
  const slice = text.slice(start, end)
  const from = start + (slice.length - slice.trimStart().length)
  const to = Math.max(from, start + slice.trimEnd().length)
  if (from === 0 && to === text.length) return { text, entities: entities.slice(0, ENTITIES_MAX) }
  const kept: TextEntity[] = []
  for (const entity of entities) {
    const offset = Math.max(entity.offset, from)
    const length = Math.min(entity.offset + entity.length, to) - offset
    if (length > 0 && kept.length < ENTITIES_MAX) kept.push({ ...entity, offset: offset - from, length })
  }
  return { text: text.slice(from, to), entities: kept }
}
