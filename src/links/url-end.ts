import {
  codeAt,
  codesOf,
  codeTable,
  httpLengthBefore,
  isAccentedLatinCode,
  isAlphanumericCode,
  isDigitCode,
  isForeignWordCode,
} from './url-characters.ts'

const PLAIN = 0
const END = 1
const OPENER = 2
const CLOSER = 3
/** Punctuation that may stand inside a URL; after a finished path segment it belongs to the sentence. */
const SOFT = 4
const SLASH = 5
const QUERY = 6
const AMPERSAND = 7
const COLON = 8

const KINDS = new Uint8Array(128)
for (let code = 0; code <= 32; code++) KINDS[code] = END
for (const code of codesOf('<>"`\\\x7f')) KINDS[code] = END
for (const code of codesOf('([{')) KINDS[code] = OPENER
for (const code of codesOf(')]}')) KINDS[code] = CLOSER
for (const code of codesOf(",;!'*|$@~^+=-_.")) KINDS[code] = SOFT
for (const code of codesOf('?#')) KINDS[code] = QUERY
KINDS[47] = SLASH
KINDS[38] = AMPERSAND
KINDS[58] = COLON

/** Punctuation of the sentence when it stands last. */
const TRAILING = codeTable(".,;:!?'*|~^([{")

/** Marks that people put on both sides of a link: emphasis, strike-out, spoiler, quotes. */
const PAIRED = codeTable("*~|'")

/** Path directories of the shop whose next segment is words, in any script; elsewhere a path is ASCII. */
const WORDY_SEGMENT = /\/(?:item|item-img|w|af|popular|cheap|price|premium|promotion|product|group|category\/\d+)\/$/i

/** Longest segment that may be a bare id: digits of a 64-bit number. */
const NUMBER_LENGTH_MAX = 20

/** Says where a URL ends. */
export interface UrlEnd {
  readonly end: number
  /** False where a slug or a query is written in another script. */
  readonly isAscii: boolean
}

/**
 * Finds the end of a URL whose path, query or fragment begins at `from`.
 *
 * @param isKey - the path is a short link's key, which holds no punctuation
 */
export function findUrlEnd(text: string, start: number, from: number, isKey: boolean): UrlEnd {
  let isAscii = true
  const marker = codeAt(text, start - 1)
  const isPaired = start > 0 && PAIRED[marker] === 1
  let inQuery = false
  let segmentStart = from
  let round = 0
  let square = 0
  let curly = 0
  let end = from
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code > 127) {
      if (!continuesInScript(text, from, segmentStart, end, code, inQuery, isKey)) break
      isAscii = false
      continue
    }
    const kind = KINDS[code] as number
    if (kind === PLAIN) continue
    if (kind === END) break
    if (isPaired && code === marker && closesPair(text, start, end, code)) break
    if (kind === COLON) {
      const next = startOfNextUrl(text, end, from, inQuery)
      if (next !== -1) {
        end = next
        break
      }
    }
    if (kind === SLASH) {
      if (!inQuery) segmentStart = end + 1
    } else if (kind === QUERY) {
      inQuery = true
    } else if (kind === AMPERSAND) {
      if (isEntity(text, end)) break
    } else if (!inQuery && isSegmentComplete(text, segmentStart, end, code, isKey)) {
      break
    } else if (kind === OPENER) {
      if (code === 40) round++
      else if (code === 91) square++
      else curly++
    } else if (kind === CLOSER) {
      const open = code === 41 ? round-- : code === 93 ? square-- : curly--
      if (open === 0) break
    }
  }
  return { end: trimEnd(text, start, from, end), isAscii }
}

/** `.html`, a bare id and a short link's key say by themselves that the path is over. */
function isSegmentComplete(text: string, start: number, end: number, code: number, isKey: boolean): boolean {
  const isInner = code === 45 || code === 95
  if (isKey && !isInner && code !== 46) return true
  if (codeAt(text, start) === 95 && !isInner) return true
  const last = codeAt(text, end - 1) | 0x20
  if ((last === 108 || last === 109) && /\.html?$/i.test(text.slice(Math.max(start, end - 5), end))) return true
  if (isInner || code === 46 || end === start || end - start > NUMBER_LENGTH_MAX) return false
  for (let index = start; index < end; index++) if (!isDigitCode(codeAt(text, index))) return false
  return true
}

/**
 * Tells whether a character beyond ASCII belongs to the URL.
 *
 * Accented Latin letters do inside a word. Letters of other scripts do where they are the words of a slug or of a
 * query's value (`SearchText=чехол`); right behind ASCII letters, digits or a finished segment they are the text that
 * goes on without a space.
 */
function continuesInScript(
  text: string,
  from: number,
  segmentStart: number,
  index: number,
  code: number,
  inQuery: boolean,
  isKey: boolean,
): boolean {
  if (isKey || !isForeignWordCode(code)) return false
  const before = codeAt(text, index - 1)
  if (!inQuery && isSegmentComplete(text, segmentStart, index, code, false)) return false
  if (before > 127) return true
  if (isAccentedLatinCode(code)) return index > from + 1
  if (isAlphanumericCode(before)) return false
  if (inQuery) return before === 61 || before === 43 || before === 45 || before === 95 || before === 44
  if (before === 47) return WORDY_SEGMENT.test(text.slice(Math.max(from, index - 24), index))
  return before === 45 || before === 95 || before === 43 || before === 44
}

function closesPair(text: string, start: number, index: number, marker: number): boolean {
  let before = start
  while (before > 0 && start - before < 3 && codeAt(text, before - 1) === marker) before--
  for (let i = start - before; i > 0; i--) if (codeAt(text, index + i - 1) !== marker) return false
  if (start - before > 1) return true
  // Spoilers have two bars and strike-out two waves; a single mark with more of a value behind it is data.
  if (marker === 124 || marker === 126) return false
  const next = codeAt(text, index + 1)
  return !isAlphanumericCode(next) && next !== 95 && next !== 37
}

function isEntity(text: string, index: number): boolean {
  const code = codeAt(text, index + 1) | 0x20
  if (code !== 113 && code !== 108 && code !== 103 && code !== 110 && code !== 97 && code !== 35) return false
  return /^&(?:quot|lt|gt|nbsp|apos|#39|#x27|#34|#60|#62);/i.test(text.slice(index, index + 8))
}

/** Tells where a second URL begins that was glued on without a space; a target after `=` or `/` is part of the first. */
function startOfNextUrl(text: string, colon: number, from: number, inQuery: boolean): number {
  if (codeAt(text, colon + 1) !== 47 || codeAt(text, colon + 2) !== 47) return -1
  const length = httpLengthBefore(text, from, colon)
  if (length === 0) return -1
  const start = colon - length
  const before = codeAt(text, start - 1)
  if (before === 47) return -1
  if (!inQuery) return start
  const isValue = before === 61 || before === 58 || before === 63 || before === 35
  return isValue || /%(?:3[AaDd]|2[Ff])$/.test(text.slice(start - 3, start)) ? -1 : start
}

function trimEnd(text: string, start: number, from: number, to: number): number {
  let end = to
  while (end > from && TRAILING[codeAt(text, end - 1)] === 1) end--
  // `_url_`: as many underscores as stand before the link.
  for (let i = 1; i <= 3 && codeAt(text, start - i) === 95 && end > from + 1; i++) {
    if (codeAt(text, end - 1) !== 95) break
    end--
  }
  return end
}

/**
 * Tells whether somebody shortened a link for display, so that its last segment is only the beginning of an id.
 *
 * An id of sixteen digits, the longest there are, is whole in any case.
 */
export function isCutOff(text: string, end: number): boolean {
  const code = codeAt(text, end)
  if (code !== 0x2026 && !(code === 46 && text.startsWith('...', end))) return false
  return /\/\d{1,15}$/.test(text.slice(Math.max(0, end - 20), end))
}
