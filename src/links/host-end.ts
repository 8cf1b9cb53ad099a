import {
  altersHost,
  codeAt,
  codeTable,
  isAlphanumericCode,
  isBlankCode,
  isDigitCode,
  isForeignWordCode,
  isInvisibleCode,
} from './url-characters.ts'

/** Highest TCP port. */
const PORT_MAX = 65535

/** How far the rest of an authority is searched for the `@` that would make a host somebody's user name. */
const AUTHORITY_MAX = 256

/** Longest label of a host name, RFC 1035 section 2.3.4. */
const LABEL_MAX = 63

/** Says where a URL's host and port end. */
export interface HostEnd {
  /** After the host, its trailing dot and its port. */
  readonly end: number
  /** `:8443`, empty where the link states none or the scheme's own. */
  readonly port: string
}

/**
 * Decides where a host ends that begins with a known root, and whether the root is the end of the host at all.
 *
 * @returns undefined for `aliexpress.com.evil.example`, `aliexpress.com@evil.example`, `aliexpress.com-x.example` …
 */
export function findHostEnd(text: string, rootEnd: number, hasScheme: boolean): HostEnd | undefined {
  const code = codeAt(text, rootEnd)
  if (code === 47 || code === 63 || code === 35 || isBlankCode(code)) return { end: rootEnd, port: '' }
  if (code === 46) return endAtDot(text, rootEnd, hasScheme)
  if (code === 58) return endAtPort(text, rootEnd, rootEnd, hasScheme)
  if (code === 37 || code === 64 || isAlphanumericCode(code)) return undefined
  if (code === 45 || code === 95) {
    let index = rootEnd
    while (codeAt(text, index) === code && index - rootEnd < AUTHORITY_MAX) index++
    return continuesHost(text, index) ? undefined : endAtHost(text, rootEnd, rootEnd, hasScheme)
  }
  if (code > 127 && continuesHost(text, rootEnd)) return undefined
  return endAtHost(text, rootEnd, rootEnd, hasScheme)
}

function endAtHost(text: string, end: number, searchFrom: number, hasScheme: boolean): HostEnd | undefined {
  if (hasScheme && HOST_PUNCTUATION[codeAt(text, searchFrom)] === 1 && isNameAt(text, searchFrom + 1)) return undefined
  return isUserName(text, searchFrom, hasScheme) ? undefined : { end, port: '' }
}

function endAtDot(text: string, rootEnd: number, hasScheme: boolean): HostEnd | undefined {
  const next = codeAt(text, rootEnd + 1)
  if (next === 47 || next === 63 || next === 35) return { end: rootEnd + 1, port: '' }
  if (next === 58 && isDigitCode(codeAt(text, rootEnd + 2))) {
    return endAtPort(text, rootEnd, rootEnd + 1, hasScheme)
  }
  let index = rootEnd + 1
  while (codeAt(text, index) === 46) index++
  // Two dots are a broken host name; three or more are an ellipsis with the next word glued on.
  if (index - rootEnd < 3 && (continuesHost(text, index) || isForeignWordCode(codeAt(text, index)))) return undefined
  return endAtHost(text, rootEnd, index, hasScheme)
}

function endAtPort(text: string, rootEnd: number, colon: number, hasScheme: boolean): HostEnd | undefined {
  let index = colon + 1
  while (index - colon <= 6 && isDigitCode(codeAt(text, index))) index++
  const digits = text.slice(colon + 1, index)
  if (digits === '') return endAtHost(text, rootEnd, colon, hasScheme)
  if (Number(digits) > PORT_MAX || Number(digits) === 0 || isAlphanumericCode(codeAt(text, index))) return undefined
  const next = codeAt(text, index)
  const goesOn = (next === 46 || next === 45 || next === 58) && isAlphanumericCode(codeAt(text, index + 1))
  if (goesOn || isUserName(text, index, hasScheme)) return undefined
  const port = Number(digits) === 80 || Number(digits) === 443 ? '' : `:${Number(digits)}`
  return { end: index, port }
}

/**
 * Tells whether what stands at `index` would lengthen the host name.
 *
 * Browsers read the ideographic and full-width dots as dots and drop invisible characters.
 */
function continuesHost(text: string, start: number): boolean {
  let index = start
  while (isInvisibleCode(codeAt(text, index)) && index - start < AUTHORITY_MAX) index++
  const code = codeAt(text, index)
  if (isAlphanumericCode(code) || code === 64 || code === 37) return true
  if (code === 0x3002) return isDottedName(text, index + 1)
  const isDot = code === 0xff0e || code === 0xff61 || (index > start && (code === 46 || code === 45 || code === 95))
  if (isDot) return isAlphanumericCode(codeAt(text, index + 1)) || codeAt(text, index + 1) > 127
  if (code < 128 || isBlankCode(code)) return false
  return altersHost(text.codePointAt(index) ?? code, true) || isLabelAt(text, index)
}

/** Words and pictures glued to a host, and behind them a dot or hyphen with more of a name: a host in other letters. */
function isLabelAt(text: string, start: number): boolean {
  let index = start
  while (index - start < LABEL_MAX && isLabelCode(codeAt(text, index))) index++
  const code = codeAt(text, index)
  const next = codeAt(text, index + 1)
  return index > start && (code === 46 || code === 45) && (isAlphanumericCode(next) || isForeignWordCode(next))
}

function isLabelCode(code: number): boolean {
  return isForeignWordCode(code) || isInvisibleCode(code) || (code >= 0xd800 && code <= 0xdfff)
}

/** Punctuation that browsers take for a part of a host name (URL Standard, "forbidden host code points"). */
const HOST_PUNCTUATION = codeTable("&$!+~'=,;*(\\")

/** Tells whether a dotted name stands at `start`, so that the punctuation before it may belong to a longer host. */
function isNameAt(text: string, start: number): boolean {
  let index = start
  while (index - start < LABEL_MAX && (isAlphanumericCode(codeAt(text, index)) || codeAt(text, index) === 45)) index++
  return codeAt(text, index) === 46 && isAlphanumericCode(codeAt(text, index + 1))
}

/** After a full stop of Chinese or Japanese: a name with another dot or a path behind it, and not a sentence. */
function isDottedName(text: string, start: number): boolean {
  let index = start
  while (isAlphanumericCode(codeAt(text, index)) && index - start < LABEL_MAX) index++
  const code = codeAt(text, index)
  return index > start && (code === 46 || code === 47 || code === 58 || code === 0x3002 || code === 0xff0e)
}

/** Tells whether the host is only the user name of `user@host`. Without a scheme the `@` may be a chat mention. */
function isUserName(text: string, start: number, hasScheme: boolean): boolean {
  const limit = Math.min(text.length, start + AUTHORITY_MAX)
  for (let index = start; index < limit; index++) {
    const code = codeAt(text, index)
    if (isBlankCode(code) || code === 47 || code === 63 || code === 35 || code === 60 || code === 62) return false
    if (code === 64) return hasScheme || /^[\w-]*[.:[]/.test(text.slice(index + 1, index + 64))
  }
  return false
}
