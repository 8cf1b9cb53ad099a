import { type FoundUrl, findUrls } from './find-urls.ts'
import { describeUrl, type LinkPage } from './recognize-url.ts'

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
  const page = describeUrl(found)
  if (page === null) return null
  const isUnsure = found.isCut && page.kind === 'product'
  return {
    url: page.url,
    kind: isUnsure ? 'other' : page.kind,
    productId: isUnsure ? null : page.productId,
    start: found.start,
    end: found.end,
    href: page.href,
    target: page.target,
  }
}
