import { type FoundUrl, findUrls } from './find-urls.ts'
import { type LinkPage, readFoundUrl } from './recognize-url.ts'

/** Describes one occurrence of a link in a text. */
export interface RecognizedLink extends LinkPage {
  /** Offsets in UTF-16: `url` is exactly `text.slice(start, end)`. */
  readonly start: number
  readonly end: number
}

/**
 * Recognizes every link of the shop and of known affiliate short hosts in a text, each occurrence, in order.
 *
 * Look-alikes, other sites' pages and links inside other sites' URLs are not listed.
 */
export function recognizeLinks(text: string): RecognizedLink[] {
  const links: RecognizedLink[] = []
  for (const found of findUrls(text)) {
    const link = recognizeFound(found)
    if (link !== null) links.push(link)
  }
  return links
}

function recognizeFound(found: FoundUrl): RecognizedLink | null {
  const reading = readFoundUrl(found.site, found.subdomain, found.rest)
  if (reading === null) return null
  const isUnsure = found.isCut && reading.kind === 'product'
  return {
    url: found.url,
    kind: isUnsure ? 'other' : reading.kind,
    productId: isUnsure ? null : reading.productId,
    start: found.start,
    end: found.end,
    href: found.href,
    target: reading.target,
  }
}
