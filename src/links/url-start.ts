import { altersHost, codesOf, isAlphanumericCode, isBlankCode, isHostCode, isInvisibleCode } from './url-characters.ts'

/** Longest host name, RFC 1035 section 2.3.4. It bounds the walk to the left, whatever the text holds. */
const HOST_LENGTH_MAX = 253

/** Longest run of slashes or invisible characters that is looked through. */
const RUN_MAX = 8

/** Longest word before `=` that still reads as an attribute's name. */
const ATTRIBUTE_NAME_MAX = 32

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
  while (hostStart > lowest && isHostCode(text.charCodeAt(hostStart - 1))) hostStart--
  if (hostStart > floor && isHostCode(text.charCodeAt(hostStart - 1))) return undefined
  if (hostStart > floor && text[hostStart - 1] === '/') return startAtSlashes(text, hostStart, rootStart, floor)
  return startAtHost(text, hostStart, rootStart, floor)
}

/** A host is whole when its labels end with a dot before the root and none of them is empty. */
function isWholeHost(text: string, hostStart: number, rootStart: number): boolean {
  if (hostStart === rootStart) return true
  if (text[rootStart - 1] !== '.') return false
  const first = text[hostStart]
  return first !== '.' && first !== '-' && !text.slice(hostStart, rootStart).includes('..')
}

function startAtSlashes(text: string, hostStart: number, rootStart: number, floor: number): UrlStart | undefined {
  if (!isWholeHost(text, hostStart, rootStart)) return undefined
  let slashes = hostStart - 1
  while (slashes > floor && hostStart - slashes < RUN_MAX && text[slashes - 1] === '/') slashes--
  const before = slashes > floor ? text.charCodeAt(slashes - 1) : Number.NaN
  if (before === 58) return startAtScheme(text, slashes - 1, hostStart, floor)
  const count = hostStart - slashes
  if (count < 2) return undefined
  if (/https?$/i.test(text.slice(Math.max(floor, slashes - 5), slashes))) {
    return { start: hostStart, hostStart, hasScheme: false }
  }
  if (count > 2 || isHostCode(before) || before === 92 || before === 64) return undefined
  return { start: slashes, hostStart, hasScheme: true }
}

function startAtScheme(text: string, colon: number, hostStart: number, floor: number): UrlStart | undefined {
  let name = colon
  while (name > floor && colon - name < RUN_MAX && isAlphanumericCode(text.charCodeAt(name - 1))) name--
  const scheme = text.slice(name, colon).toLowerCase()
  const http = /https?$/.exec(scheme)
  if (http !== null) return { start: name + http.index, hostStart, hasScheme: true }
  // A scheme that lost or doubled a letter while it was copied (`ttps://`); any other one is another program's link.
  return /^[htps]{0,6}$/.test(scheme) ? { start: hostStart, hostStart, hasScheme: false } : undefined
}

function startAtHost(text: string, runStart: number, rootStart: number, floor: number): UrlStart | undefined {
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
const BINDING = new Set(codesOf('@/&%#$+\\?'))

function mayTouchHost(text: string, hostStart: number, floor: number, isTrimmed: boolean): boolean {
  let index = hostStart
  while (index > floor && hostStart - index < RUN_MAX && isInvisibleCode(text.charCodeAt(index - 1))) index--
  while (index > floor && hostStart - index < RUN_MAX && text[index - 1] === '_') index--
  if (index <= floor) return true
  const code = text.charCodeAt(index - 1)
  if (isBlankCode(code)) return true
  if (index < hostStart && isHostCode(code)) return false
  if (code === 61) return isAttributeValue(text, index - 1, floor)
  if (code < 128) return !BINDING.has(code)
  const isLow = code >= 0xdc00 && code <= 0xdfff && index > 1
  const point = isLow ? (text.codePointAt(index - 2) ?? code) : code
  return isTrimmed ? !isWordPoint(point) : !altersHost(point, false)
}

/** `href=aliexpress.com` is a link, `/out?u=aliexpress.com` a parameter of another page. */
function isAttributeValue(text: string, equals: number, floor: number): boolean {
  let index = equals
  while (index > floor && equals - index < ATTRIBUTE_NAME_MAX && isAlphanumericCode(text.charCodeAt(index - 1))) index--
  return index < equals && (index === 0 || isBlankCode(text.charCodeAt(index - 1)))
}

function isWordPoint(point: number): boolean {
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(point))
}
