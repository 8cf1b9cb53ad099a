import { canonicalPageUrl, canonicalProductUrl, globalProductId } from './canonical-url.ts'
import type { LinkExpander } from './expand-link.ts'
import type { LinkFailure, PageKind } from './link-card.ts'
import type { LinkKind } from './recognize-url.ts'

/** Is a link as recognized; `RecognizedLink` fits. */
export interface LinkInput {
  readonly href: string
  readonly kind: LinkKind
  readonly productId: string | null
}

/** Says what a link stands for. */
export type ResolvedLink =
  | { readonly kind: 'product'; readonly productId: string; readonly pageUrl: string }
  | { readonly kind: 'page'; readonly page: PageKind; readonly pageUrl: string }
  | { readonly kind: 'failed'; readonly reason: LinkFailure }

/** Kinds whose page, when it names a listing, stands for that listing. A search page stays a search. */
const NAMES_PRODUCT: ReadonlySet<LinkKind> = new Set(['product', 'share', 'affiliate', 'short', 'campaign'])

/** Resolves a link, following it where that is needed. */
export async function resolveLink(expander: LinkExpander, link: LinkInput): Promise<ResolvedLink> {
  const here = resolveHere(link)
  if (here) return here
  const expansion = await expander.expand(link.href)
  if (expansion.outcome === 'page') return resolveHere(expansion.link) ?? { kind: 'failed', reason: 'dead' }
  return { kind: 'failed', reason: failureOf(expansion.reason) }
}

/** The same listing pasted in two spellings is one card. */
export function identityOf(link: LinkInput): string {
  const here = resolveHere(link)
  if (here?.kind === 'product') return here.productId
  return here?.kind === 'page' ? here.pageUrl : link.href
}

/** Gives what can be shown while nothing else is known: the page, never somebody else's tracking link. */
export function plainUrlOf(link: LinkInput): string | null {
  const here = resolveHere(link)
  return here && here.kind !== 'failed' ? here.pageUrl : null
}

/** Resolves what needs no request; null for links that must be followed. */
function resolveHere(link: LinkInput): ResolvedLink | null {
  if (link.productId !== null && NAMES_PRODUCT.has(link.kind)) {
    const productId = globalProductId(link.productId, link.href)
    return { kind: 'product', productId, pageUrl: canonicalProductUrl(productId) }
  }
  switch (link.kind) {
    case 'store':
    case 'category':
    case 'search':
    case 'campaign':
    case 'home': {
      const pageUrl = canonicalPageUrl(link)
      return pageUrl ? { kind: 'page', page: link.kind, pageUrl } : { kind: 'failed', reason: 'not-a-shop-page' }
    }
    case 'other':
      return { kind: 'failed', reason: 'not-a-shop-page' }
    default:
      return null
  }
}

function failureOf(reason: string): LinkFailure {
  if (reason === 'FOREIGN' || reason === 'FORBIDDEN') return 'foreign'
  return reason === 'TIMEOUT' || reason === 'UNREACHABLE' ? 'unreachable' : 'dead'
}
