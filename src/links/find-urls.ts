import { isInsideForeignUrl } from './foreign-url.ts'
import { findHostEnd } from './host-end.ts'
import { isOwnSubdomain, type KnownSite, siteAtDot } from './known-hosts.ts'
import type { UrlParts } from './recognize-url.ts'
import { isAlphanumericCode } from './url-characters.ts'
import { findUrlEnd, isCutOff } from './url-end.ts'
import { findUrlStart } from './url-start.ts'

/** Describes one occurrence of a known site's URL; offsets are UTF-16. */
export interface FoundUrl extends UrlParts {
  readonly start: number
  readonly end: number
  /** Shortened for display (`…/item/10050…`): its last number is not to be trusted. */
  readonly isCut: boolean
}

/**
 * Tells whether a text may hold a link of the shop or of a known shortener, before anything is allocated for it.
 *
 * One linear scan over the dots of the text; false for ordinary chatter, never false for a text with a link.
 */
export function mayContainLink(text: string): boolean {
  for (let dot = text.indexOf('.'); dot !== -1; dot = text.indexOf('.', dot + 1)) {
    if (siteAtDot(text, dot) !== undefined) return true
  }
  return false
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
  for (let dot = text.indexOf('.'); dot !== -1; dot = text.indexOf('.', dot + 1)) {
    const site = siteAtDot(text, dot)
    if (site === undefined) continue
    const url = growUrl(text, dot, site, accepted, refused)
    if (url === undefined) {
      refused = dot + site.root.length - site.root.lastIndexOf('.')
      continue
    }
    found.push(url)
    accepted = url.end
    dot = url.end - 1
  }
  return found
}

function growUrl(text: string, dot: number, site: KnownSite, accepted: number, refused: number): FoundUrl | undefined {
  const nameLength = site.root.lastIndexOf('.')
  const rootStart = dot - nameLength
  const rootEnd = rootStart + site.root.length
  if (rootStart < accepted) return undefined
  const left = findUrlStart(text, rootStart, accepted)
  if (left === undefined || left.start < refused) return undefined
  const right = findHostEnd(text, rootEnd, left.hasScheme)
  if (right === undefined) return undefined
  const floor = Math.max(accepted, refused)
  if (isInsideForeignUrl(text, left.start, left.hasScheme, floor, refused > accepted)) return undefined
  const subdomain = text.slice(left.hostStart, Math.max(left.hostStart, rootStart - 1)).toLowerCase()
  if (!isOwnSubdomain(site, subdomain)) return undefined
  const isPath = startsRest(text.charCodeAt(right.end))
  const isKey = site.role === 'shortener' || KEY_SUBDOMAINS.has(subdomain)
  const end = isPath ? findUrlEnd(text, left.start, right.end, isKey) : right.end
  const rest = text.slice(right.end, end)
  if (site.role !== 'shop' && !isAlphanumericCode(rest.charCodeAt(1))) return undefined
  const url = text.slice(left.start, end)
  return { url, start: left.start, end, site, subdomain, port: right.port, rest, isCut: isCutOff(text, end) }
}

/** Hosts of the shop whose paths are keys. */
const KEY_SUBDOMAINS = new Set(['a', 's', 'sl', 's.click'])

function startsRest(code: number): boolean {
  return code === 47 || code === 63 || code === 35
}
