import { ApiError } from './api-error.ts'
import type { Params } from './params.ts'

/** Is one entity of a message as bots see it. */
export interface FakeEntity {
  readonly type: string
  readonly offset: number
  readonly length: number
  readonly url?: string
}

/** Holds a checked text. */
export interface FakeText {
  readonly text: string
  readonly entities: readonly FakeEntity[]
}

const KNOWN_TYPES = new Set([
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
  'code',
  'pre',
  'text_link',
  'text_mention',
  'custom_emoji',
])
/** The server finds these itself and ignores them in what a bot sends. */
const FOUND_TYPES = new Set(['mention', 'hashtag', 'cashtag', 'bot_command', 'url', 'email', 'phone_number'])
/** Entities kept; the others are dropped silently. */
const ENTITIES_MAX = 100

/**
 * Does to a text what the server does: cleans, trims, checks entities and finds links, mentions and commands in it.
 *
 * As in tdlib, cleaning does not move the entities, so a sender who does not clean in advance gets them displaced.
 */
export function acceptText(raw: string, rawEntities: readonly unknown[], lengthMax: number): FakeText {
  const cleaned = cleanInput(raw)
  const entities = rawEntities.map((entity) => parseEntity(entity, cleaned))
  const start = cleaned.length - cleaned.trimStart().length
  const text = cleaned.trim()
  if (text === '') throw ApiError.badRequest('message text is empty')
  if (text.length > lengthMax) throw ApiError.badRequest('message is too long')
  const kept = entities
    .filter((entity) => !FOUND_TYPES.has(entity.type))
    .map((entity) => moveInto(entity, start, text.length))
    .filter((entity) => entity.length > 0)
    .slice(0, ENTITIES_MAX)
  return { text, entities: [...kept, ...findEntities(text, kept)] }
}

/** Cleans as `clean_input_string` of tdlib (misc.cpp) does. */
function cleanInput(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) as number
    if (code === 13 || (code >= 0x2028 && code <= 0x202e)) return ''
    if (code === 0x030a || code === 0x0333 || code === 0x033f) return ''
    return code < 32 && code !== 10 ? ' ' : character
  }).join('')
}

/** Finds what people's apps show as links: web and `tg:` addresses, mentions, commands. Nothing inside code. */
export function findEntities(text: string, styled: readonly FakeEntity[]): readonly FakeEntity[] {
  const found: FakeEntity[] = []
  const note = (type: string, offset: number, length: number) => {
    const overlaps = (other: FakeEntity) => other.offset < offset + length && offset < other.offset + other.length
    const isCovered = styled.some((other) => ['code', 'pre', 'text_link'].includes(other.type) && overlaps(other))
    if (!isCovered && !found.some(overlaps)) found.push({ type, offset, length })
  }
  if (text.includes('://') || text.includes('.'))
    for (const match of text.matchAll(/(?:https?|tg|ton|tonsite):\/\/[^\s<>«»"]+/gi))
      note('url', match.index, match[0].length)
  if (text.includes('@'))
    for (const match of text.matchAll(/(?<![\w@/])@[A-Za-z][A-Za-z0-9_]{2,31}\b/g))
      note('mention', match.index, match[0].length)
  if (text.includes('/'))
    for (const match of text.matchAll(/(?<=^|\s)\/[A-Za-z0-9_]{1,32}(?:@[A-Za-z0-9_]{3,32})?(?=\s|$)/g))
      note('bot_command', match.index, match[0].length)
  return found.sort((one, other) => one.offset - other.offset)
}

function parseEntity(value: unknown, text: string): FakeEntity {
  if (typeof value !== 'object' || value === null)
    throw ApiError.badRequest("can't parse MessageEntity: expected an Object")
  const { type, offset, length, url } = value as Params
  if (typeof type !== 'string' || !KNOWN_TYPES.has(type))
    throw ApiError.badRequest("can't parse entities: unsupported type")
  if (!Number.isSafeInteger(offset) || !Number.isSafeInteger(length))
    throw ApiError.badRequest("can't parse entities: offset and length must be Integers")
  const [from, count] = [offset as number, length as number]
  if (from < 0 || count <= 0) throw ApiError.badRequest('entity has a wrong offset or length')
  if (from + count > text.length)
    throw ApiError.badRequest(
      `entity beginning at UTF-16 offset ${from} ends after the end of the text at UTF-16 offset ${from + count}`,
    )
  if (splitsPair(text, from))
    throw ApiError.badRequest(`entity begins in a middle of a UTF-16 symbol at offset ${from}`)
  if (splitsPair(text, from + count))
    throw ApiError.badRequest(`entity ends in a middle of a UTF-16 symbol at offset ${from + count}`)
  if (type !== 'text_link') return { type, offset: from, length: count }
  if (typeof url !== 'string' || url === '')
    throw ApiError.badRequest('can\'t parse entities: field "url" must be a String')
  return { type, offset: from, length: count, url }
}

function splitsPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}

function moveInto(entity: FakeEntity, start: number, length: number): FakeEntity {
  const from = Math.max(0, entity.offset - start)
  return { ...entity, offset: from, length: Math.min(entity.offset + entity.length - start, length) - from }
}
