import {
  altersHost,
  codeAt,
  codeTable,
  httpLengthBefore,
  isAlphanumericCode,
  isBlankCode,
  isDigitCode,
  isForeignWordCode,
  isHostCode,
  isInvisibleCode,
} from './url-characters.ts'

/** Longest host name, RFC 1035 section 2.3.4. It bounds the walk to the left, whatever the text holds. */
const HOST_LENGTH_MAX = 253

/** Longest run of slashes or invisible characters that is looked through. */
const RUN_MAX = 8

/** Longest word before `=` that still reads as an attribute's name. */
const ATTRIBUTE_NAME_MAX = 32

/** Longest run of characters beyond ASCII that is looked through; a label of a host has at most 63. */
const GLUED_MAX = 64

/** Says where a URL and its host begin. */
export interface UrlStart {
  /** Where the link begins: at its scheme, at `//`, or at the host. */
  readonly start: number
  readonly hostStart: number
  readonly hasScheme: boolean
}

/**
 * Walks from a known root to the left: labels, then a scheme or whatever touches the host.
 *
 * @param floor - end of the link before; nothing to its left is read
 * @returns undefined where the root is only a part of another host, of an e-mail address or of another scheme's URL
 */
export function findUrlStart(text: string, rootStart: number, floor: number): UrlStart | undefined {
  let hostStart = rootStart
  const lowest = Math.max(floor, rootStart - HOST_LENGTH_MAX)
  while (hostStart > lowest && isHostCode(codeAt(text, hostStart - 1))) hostStart--
  if (hostStart > floor && isHostCode(codeAt(text, hostStart - 1))) return undefined
  if (hostStart > floor && codeAt(text, hostStart - 1) === 47) return startAtSlashes(text, hostStart, rootStart, floor)
  return startAtHost(text, hostStart, rootStart, floor)
}

/** A host is whole when its labels end with a dot before the root and none of them is empty. */
function isWholeHost(text: string, hostStart: number, rootStart: number): boolean {
  if (hostStart === rootStart) return true
  if (codeAt(text, rootStart - 1) !== 46 || codeAt(text, hostStart) === 45) return false
  let before = 46
  for (let index = hostStart; index < rootStart; index++) {
    const code = codeAt(text, index)
    if (code === 46 && before === 46) return false
    before = code
  }
  return true
}

function startAtSlashes(text: string, hostStart: number, rootStart: number, floor: number): UrlStart | undefined {
  if (!isWholeHost(text, hostStart, rootStart)) return undefined
  let slashes = hostStart - 1
  while (slashes > floor && hostStart - slashes < RUN_MAX && codeAt(text, slashes - 1) === 47) slashes--
  const before = slashes > floor ? codeAt(text, slashes - 1) : 0
  if (before === 58) return startAtScheme(text, slashes - 1, hostStart, floor)
  const count = hostStart - slashes
  if (count < 2) return undefined
  if (httpLengthBefore(text, floor, slashes) > 0) return { start: hostStart, hostStart, hasScheme: false }
  if (count > 2 || isHostCode(before) || before === 92 || before === 64) return undefined
  return { start: slashes, hostStart, hasScheme: true }
}

function startAtScheme(text: string, colon: number, hostStart: number, floor: number): UrlStart | undefined {
  const length = httpLengthBefore(text, floor, colon)
  if (length > 0) return { start: colon - length, hostStart, hasScheme: true }
  let name = colon
  while (name > floor && colon - name < RUN_MAX && isAlphanumericCode(codeAt(text, name - 1))) name--
  // A scheme that lost or doubled a letter while it was copied (`ttps://`); any other one is another program's link.
  return /^[htps]{0,6}$/i.test(text.slice(name, colon)) ? { start: hostStart, hostStart, hasScheme: false } : undefined
}

function startAtHost(text: string, runStart: number, rootStart: number, floor: number): UrlStart | undefined {
  if (runStart === rootStart && mayTouchHost(text, runStart, floor, false)) {
    return { start: rootStart, hostStart: rootStart, hasScheme: false }
  }
  const numbered = listNumberLength(text, runStart, rootStart)
  if (numbered > 0) return startAtHost(text, runStart + numbered, rootStart, runStart + numbered)
  const run = text.slice(runStart, rootStart)
  // `wait...aliexpress.com`, `-aliexpress.com`: dots and hyphens of the sentence before.
  const gap = run.lastIndexOf('..')
  let hostStart = gap === -1 ? runStart : runStart + gap + 2
  const isTrimmed = text[hostStart] === '.' || text[hostStart] === '-'
  while (hostStart < rootStart && (text[hostStart] === '.' || text[hostStart] === '-')) hostStart++
  if (!isWholeHost(text, hostStart, rootStart)) return undefined
  if (gap > 0) return { start: hostStart, hostStart, hasScheme: false }
  return mayTouchHost(text, runStart, floor, isTrimmed) ? { start: hostStart, hostStart, hasScheme: false } : undefined
}

/** ASCII characters that bind a host to what stands before them: an address, a path, a query, an escape. */
const BINDING = codeTable('@/&%#$+\\?')

function mayTouchHost(text: string, hostStart: number, floor: number, isTrimmed: boolean): boolean {
  let index = hostStart
  while (index > floor && hostStart - index < RUN_MAX && isInvisibleCode(codeAt(text, index - 1))) index--
  while (index > floor && hostStart - index < RUN_MAX && text[index - 1] === '_') index--
  if (index <= floor) return true
  const code = codeAt(text, index - 1)
  if (isBlankCode(code)) return true
  if (index < hostStart && isHostCode(code)) return false
  if (code === 61) return isAttributeValue(text, index - 1, floor)
  if (code < 128) return BINDING[code] === 0
  if (code === 0xff0e || code === 0xff61 || isGluedHost(text, index, floor)) return false
  const isLow = code >= 0xdc00 && code <= 0xdfff && index > 1
  const point = isLow ? (text.codePointAt(index - 2) ?? code) : code
  return isTrimmed ? !isWordPoint(point) : !altersHost(point, false)
}

/** `1.aliexpress.com` in a list: a number of one or two digits that begins a word is no subdomain. */
function listNumberLength(text: string, runStart: number, rootStart: number): number {
  const dot = isDigitCode(codeAt(text, runStart + 1)) ? runStart + 2 : runStart + 1
  if (!isDigitCode(codeAt(text, runStart)) || codeAt(text, dot) !== 46 || dot >= rootStart) return 0
  return isBlankCode(codeAt(text, runStart - 1)) ? dot + 1 - runStart : 0
}

/**
 * Tells whether the characters beyond ASCII before a host begin behind `//`, `@`, `.` or `-`: then they are labels.
 *
 * A picture may follow the dot of a sentence; a word right behind a dot or hyphen is part of a name.
 */
function isGluedHost(text: string, end: number, floor: number): boolean {
  let index = end
  let isWord = true
  while (index > floor && end - index < GLUED_MAX) {
    const code = codeAt(text, index - 1)
    if (code < 128 || isBlankCode(code)) break
    isWord = isWord && (isForeignWordCode(code) || isInvisibleCode(code))
    index--
  }
  const code = codeAt(text, index - 1)
  if (index <= floor) return false
  return code === 47 || code === 64 || (isWord && (code === 46 || code === 45))
}

/** `href=aliexpress.com` is a link, `/out?u=aliexpress.com` a parameter of another page. */
function isAttributeValue(text: string, equals: number, floor: number): boolean {
  let index = equals
  while (index > floor && equals - index < ATTRIBUTE_NAME_MAX && isAlphanumericCode(codeAt(text, index - 1))) index--
  return index < equals && (index === 0 || isBlankCode(codeAt(text, index - 1)))
}

function isWordPoint(point: number): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(String.fromCodePoint(point))
}
