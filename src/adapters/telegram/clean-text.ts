/** Keeps `tg://user?id=…` and its like from becoming a link: the server finds them in plain text. */
const WORD_JOINER = '\u2060'
const INNER_SCHEME = /(tg|ton|tonsite):(?=\/\/)/gi

/** Combining lines the server takes out (tdlib `clean_input_string`, read 2026-11-20). */
const TAKEN_OUT = new Set([0x030a, 0x0333, 0x033f])

/**
 * Changes a text in advance the way the server would, so that entity offsets stay right.
 *
 * The server replaces control characters by spaces and takes out carriage returns, U+2028–U+202E and three combining
 * lines without moving the entities after them; half surrogate pairs it refuses.
 */
export function cleanText(text: string): string {
  let cleaned = text.isWellFormed() ? text : text.toWellFormed()
  if (!isClean(cleaned)) cleaned = replaceUnclean(cleaned)
  return cleaned.includes('://') ? cleaned.replace(INNER_SCHEME, `$1:${WORD_JOINER}`) : cleaned
}

function isClean(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (isUnclean(text.charCodeAt(index))) return false
  return true
}

function isUnclean(code: number): boolean {
  return (code < 32 && code !== 10) || (code >= 0x2028 && code <= 0x202e) || TAKEN_OUT.has(code)
}

function replaceUnclean(text: string): string {
  // Composed first: å written as a and a ring keeps its ring.
  const composed = text.normalize('NFC')
  let cleaned = ''
  for (let index = 0; index < composed.length; index++) {
    const code = composed.charCodeAt(index)
    if (!isUnclean(code)) cleaned += composed[index]
    else if (code < 32 && code !== 13) cleaned += ' '
  }
  return cleaned
}

/** Gives the URL if it may be a link's target: web addresses only, `tg:` and `javascript:` never. */
export function toWebUrl(url: string | null | undefined): string | null {
  if (!url || !/^https?:\/\//i.test(url) || !url.isWellFormed() || !URL.canParse(url)) return null
  return url
}
