import {
  codeAt,
  isAlphanumericCode,
  isBlankCode,
  isDigitCode,
  isForeignWordCode,
  isInvisibleCode,
} from './url-characters.ts'

/** Characters that end any URL and so cut a link off from what stands before: `<`, `>` and the back-tick. */
function isDivider(code: number): boolean {
  if (code < 128) return isBlankCode(code) || code === 60 || code === 62 || code === 96
  return !isForeignWordCode(code) && !isInvisibleCode(code)
}

/**
 * Tells whether a link stands inside another site's URL (`evil.example/?u=aliexpress.com/item/…`).
 *
 * Reads the unbroken run of characters before the link, from left to right, for a host with a path or for any scheme,
 * and forgets it again where a bracket or quote closes that was not opened inside.
 *
 * @param floor - end of the last accepted link or of the last refused root; never read beyond, hence linear in all
 * @param isFloorForeign - the run goes on to the left of `floor`, with something that is not ours
 */
export function isInsideForeignUrl(
  text: string,
  start: number,
  hasScheme: boolean,
  floor: number,
  isFloorForeign: boolean,
): boolean {
  let runStart = start
  while (runStart > floor && !isDivider(codeAt(text, runStart - 1))) runStart--
  if (runStart === start && (start > floor || !isFloorForeign)) return false
  let isForeign = runStart === floor && isFloorForeign
  let depth = 0
  let inQuery = false
  for (let i = runStart; i < start; i++) {
    if (!isForeign) {
      isForeign = startsForeign(text, i, start)
      if (!isForeign) continue
      depth = 0
      inQuery = false
    }
    const code = codeAt(text, i)
    if (code === 63) inQuery = true
    else if (code === 40 || code === 91 || code === 123) depth++
    else if (code === 41 || code === 93 || code === 125) {
      if (depth === 0) isForeign = false
      else depth--
    } else if (isClosingQuote(text, i)) isForeign = false
  }
  return isForeign && (inQuery || !hasScheme || !isListSeparator(codeAt(text, start - 1)))
}

/** A quote inside a URL opens after `=`, `(`, `/` or `:`; elsewhere it closes what was opened before the URL. */
function isClosingQuote(text: string, index: number): boolean {
  const code = codeAt(text, index)
  if (code === 39) return !isAlphanumericCode(codeAt(text, index + 1)) && !opensQuote(codeAt(text, index - 1))
  return code === 34 && !opensQuote(codeAt(text, index - 1))
}

function opensQuote(code: number): boolean {
  return code === 61 || code === 40 || code === 47 || code === 58
}

/** `, ; | * ~ !` between two links of a list; in a query they are data. */
function isListSeparator(code: number): boolean {
  return code === 44 || code === 59 || code === 124 || code === 42 || code === 126 || code === 33
}

/** Tells whether a URL of another site is under way at `index`: `scheme://x`, `host.tld/`, `host.tld:1`, `1.2.3.4/`. */
function startsForeign(text: string, index: number, limit: number): boolean {
  const code = codeAt(text, index)
  if (code === 58) {
    if (codeAt(text, index + 1) !== 47 || codeAt(text, index + 2) !== 47 || index + 3 >= limit) return false
    return isAlphanumericCode(codeAt(text, index - 1))
  }
  if (code !== 46 || index === 0 || !isLabelCode(codeAt(text, index - 1))) return false
  let end = index + 1
  let digits = 0
  for (; end < limit && isLabelCode(codeAt(text, end)); end++) if (isDigitCode(codeAt(text, end))) digits++
  if (!isTopLevel(text, index, end, digits)) return false
  if (codeAt(text, end) === 46) end++
  return end < limit && startsPath(text, end)
}

/** A top-level domain is letters, or punycode; the last number of an address ends a host as well. */
function isTopLevel(text: string, dot: number, end: number, digits: number): boolean {
  const length = end - dot - 1
  if (digits === 0) return length > 1
  if (digits < length) return /^xn--/i.test(text.slice(dot + 1, dot + 5))
  return /\d\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(text.slice(Math.max(0, end - 15), end))
}

function isLabelCode(code: number): boolean {
  return isAlphanumericCode(code) || code === 45 || isForeignWordCode(code)
}

function startsPath(text: string, index: number): boolean {
  const code = codeAt(text, index)
  if (code === 47 || code === 63 || code === 35 || code === 92) return true
  return code === 58 && isDigitCode(codeAt(text, index + 1))
}
