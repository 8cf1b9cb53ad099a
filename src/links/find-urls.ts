import { isInsideForeignUrl } from './foreign-url.ts'
import { findHostEnd } from './host-end.ts'
import { isOwnSubdomain, type KnownSite, siteAtDot } from './known-hosts.ts'
import { codeAt, isAlphanumericCode } from './url-characters.ts'
import { findUrlEnd, isCutOff } from './url-end.ts'
import { hrefOf } from './url-href.ts'
import { findUrlStart, type UrlStart } from './url-start.ts'

/** Describes one occurrence of a known site's URL; offsets are UTF-16. */
export interface FoundUrl {
  readonly url: string
  readonly start: number
  readonly end: number
  readonly site: KnownSite
  /** Lower-case labels before the root, without the last dot. */
  readonly subdomain: string
  /** Path, query and fragment as written. */
  readonly rest: string
  /** Absolute https URL with a lower-case host, ready to be requested. */
  readonly href: string
  /** Shortened for display (`…/item/10050…`): its last number is not to be trusted. */
  readonly isCut: boolean
}

/**
 * Tells whether a text may hold a link of the shop or of a known shortener, before anything is allocated for it.
 *
 * One linear scan over the dots of the text; false for ordinary chatter, never false for a text with a link.
 */
export function mayContainLink(text: string): boolean {
  for (let dot = nextDot(text, 0); dot !== -1; dot = nextDot(text, dot + 1)) {
    if (siteAtDot(text, dot) !== undefined) return true
  }
  return false
}

/** Longer than any message of a chat platform: Telegram's hold 4,096 characters, Discord's 4,000. */
const LONG_TEXT = 8192

/**
 * Finds a dot. The engine's own search is the fastest for messages; in a long text its speed falls with the
 * processor's cache, and a plain loop keeps time in proportion to length.
 */
function nextDot(text: string, from: number): number {
  if (text.length < LONG_TEXT) return text.indexOf('.', from)
  for (let index = from; index < text.length; index++) if (text.charCodeAt(index) === 46) return index
  return -1
}

/**
 * Finds every URL of a known site, in order and without overlaps.
 *
 * Looks for the dot before a known top-level domain and grows the URL to both sides, so that text without a shop's
 * name costs a search for dots and nothing else.
 */
export function findUrls(text: string): FoundUrl[] {
  const found: FoundUrl[] = []
  let accepted = 0
  let refused = 0
  for (let dot = nextDot(text, 0); dot !== -1; dot = nextDot(text, dot + 1)) {
    const site = siteAtDot(text, dot)
    if (site === undefined) continue
    const url = growUrl(text, dot, site, accepted, refused)
    if (url === undefined) {
      refused = dot + site.root.length - site.nameLength
      continue
    }
    found.push(url)
    accepted = url.end
    dot = url.end - 1
  }
  return found
}

function growUrl(text: string, dot: number, site: KnownSite, accepted: number, refused: number): FoundUrl | undefined {
  const rootStart = dot - site.nameLength
  const rootEnd = rootStart + site.root.length
  if (rootStart < accepted) return undefined
  const left = findUrlStart(text, rootStart, accepted)
  if (left === undefined || left.start < refused) return undefined
  const right = findHostEnd(text, rootEnd, left.hasScheme)
  if (right === undefined) return undefined
  const floor = Math.max(accepted, refused)
  if (isInsideForeignUrl(text, left.start, left.hasScheme, floor, refused > accepted)) return undefined
  const isSmall = isLowerCase(text, left.hostStart, rootEnd)
  const written = text.slice(left.hostStart, rootEnd)
  const host = isSmall ? written : written.toLowerCase()
  const subdomain = left.hostStart === rootStart ? '' : host.slice(0, rootStart - 1 - left.hostStart)
  if (!isOwnSubdomain(site, subdomain)) return undefined
  const isPath = startsRest(codeAt(text, right.end))
  const isKey = site.role === 'shortener' || isKeyHost(subdomain)
  const { end, isAscii } = isPath ? findUrlEnd(text, left.start, right.end, isKey) : { end: right.end, isAscii: true }
  if (site.role !== 'shop' && !(isPath && isAlphanumericCode(codeAt(text, right.end + 1)))) return undefined
  const url = text.slice(left.start, end)
  const rest = text.slice(right.end, end)
  const isReady = isSmall && right.end === rootEnd && isHttps(text, left) && isAscii
  const href = isReady ? url : hrefOf(host, right.port, rest)
  return { url, start: left.start, end, site, subdomain, rest, href, isCut: isCutOff(text, end) }
}

function isLowerCase(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code >= 65 && code <= 90) return false
  }
  return true
}

function isHttps(text: string, left: UrlStart): boolean {
  return left.hostStart === left.start + 8 && text.startsWith('https://', left.start)
}

/** Tells whether a host of the shop has keys for paths (`a.`, `s.`, `sl.`, `s.click.`). */
function isKeyHost(subdomain: string): boolean {
  if (subdomain.length > 2) return subdomain === 's.click'
  return subdomain === 'a' || subdomain === 's' || subdomain === 'sl'
}

function startsRest(code: number): boolean {
  return code === 47 || code === 63 || code === 35
}
