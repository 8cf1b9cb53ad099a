/** Unseen; what it stands in is no address any more. */
const WORD_JOINER = '\u2060'
/** `tg://user?id=…` and its like: the server finds them in plain text and in everybody's messages. */
const INNER_SCHEME = /(tg|ton|tonsite):(?=\/\/)/gi
const WEB_SCHEME = /:(?=\/\/)/g
const MENTION = /@(?=\w)/g
/** A dot as in `shop.example`, not as in `3.50` or at a sentence's end. */
const DOMAIN_DOT = /\.(?=\p{L}{2})/gu

/** Combining lines the server takes out (tdlib `clean_input_string`, read 2026-11-20). */
const TAKEN_OUT = new Set([0x030a, 0x0333, 0x033f])

/**
 * Takes out in advance what the server would change, so that entity offsets stay right.
 *
 * The server replaces control characters by spaces and takes out carriage returns, U+2028–U+202E and three combining
 * lines without moving the entities after them; half surrogate pairs it refuses.
 */
export function cleanText(text: string): string {
  let cleaned = text.isWellFormed() ? text : text.toWellFormed()
  if (!isClean(cleaned)) cleaned = replaceUnclean(cleaned)
  return cleaned.includes('://') ? cleaned.replace(INNER_SCHEME, `$1:${WORD_JOINER}`) : cleaned
}

/**
 * Cleans a text and keeps the server from finding web addresses and names of people and channels in it: a title that
 * a seller wrote must not become a link. What is to be a link is one by its entity.
 */
export function disarmText(text: string): string {
  let disarmed = cleanText(text)
  if (disarmed.includes('://')) disarmed = disarmed.replace(WEB_SCHEME, `:${WORD_JOINER}`)
  if (disarmed.includes('@')) disarmed = disarmed.replace(MENTION, `@${WORD_JOINER}`)
  return disarmed.includes('.') ? disarmed.replace(DOMAIN_DOT, `.${WORD_JOINER}`) : disarmed
}

function isClean(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (isUnclean(text.charCodeAt(index))) return false
  return true
}

function isUnclean(code: number): boolean {
  return isControl(code) || (code >= 0x2028 && code <= 0x202e) || TAKEN_OUT.has(code)
}

function isControl(code: number): boolean {
  return (code < 32 && code !== 10) || (code >= 0x7f && code <= 0x9f)
}

function replaceUnclean(text: string): string {
  // Composed first: å written as a and a ring keeps its ring.
  const composed = text.normalize('NFC')
  let cleaned = ''
  for (let index = 0; index < composed.length; index++) {
    const code = composed.charCodeAt(index)
    if (!isUnclean(code)) cleaned += composed[index]
    else if (code === 9 || code === 11 || code === 12) cleaned += ' '
  }
  return cleaned
}

/** Gives the URL if it may be a link's target: web addresses only, `tg:` and `javascript:` never. */
export function toWebUrl(url: string | null | undefined): string | null {
  if (!url || !/^https?:\/\//i.test(url) || !url.isWellFormed() || !URL.canParse(url)) return null
  return url
}
