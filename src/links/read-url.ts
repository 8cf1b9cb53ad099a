import type { KnownSite } from './known-hosts.ts'
import type { LinkKind } from './link-kind.ts'
import { findNamedProduct } from './named-product.ts'
import { shopHostRole } from './shop-host.ts'
import { readShopPath } from './shop-path.ts'
import { findWrappedTarget, type Recognize, WRAP_DEPTH_MAX } from './wrapped-target.ts'

/** Says what the labels, the path and the query of a URL mean together. */
export interface UrlReading {
  readonly kind: LinkKind
  /** The first listing it shows or names, as written: ids of the US site are not converted. */
  readonly productId: string | null
  /** The innermost URL of ours that a share or affiliate link carries, as an href. */
  readonly target: string | null
}

/**
 * Reads what a URL of a known site leads to; null where its site counts only with a target and there is none.
 *
 * @param subdomain - lower-case labels before the root, without the last dot
 * @param rest - path, query and fragment as written
 * @param depth - how many links this one is wrapped in
 */
export function readUrl(
  site: KnownSite,
  subdomain: string,
  rest: string,
  depth: number,
  recognize: Recognize,
): UrlReading | null {
  if (site.role === 'shop') return readShopUrl(subdomain, rest, depth, recognize)
  return readTrackingUrl(site, rest, depth, recognize)
}

function readTrackingUrl(site: KnownSite, rest: string, depth: number, recognize: Recognize): UrlReading | null {
  if (rest.length < 2) return null
  const wrapped = readWrapped('affiliate', rest, depth, recognize)
  return site.role === 'shortener' || wrapped.target !== null ? wrapped : null
}

function readWrapped(kind: LinkKind, rest: string, depth: number, recognize: Recognize): UrlReading {
  // Most short links are a key and nothing else.
  if (!rest.includes('?') && !rest.includes(':') && !rest.includes('%')) return { kind, productId: null, target: null }
  const page = findWrappedTarget(rest, depth, recognize)
  if (page === null) return { kind, productId: findNamedProduct(queryOf(rest)), target: null }
  return { kind, productId: page.productId ?? findNamedProduct(queryOf(rest)), target: page.target ?? page.href }
}

function pathOf(rest: string): string {
  const mark = rest.indexOf('?')
  const hash = rest.indexOf('#')
  if (mark === -1 && hash === -1) return rest
  return rest.slice(0, mark === -1 || (hash !== -1 && hash < mark) ? hash : mark)
}

function queryOf(rest: string): string {
  const mark = rest.indexOf('?')
  if (mark === -1) return ''
  const hash = rest.indexOf('#')
  if (hash === -1) return rest.slice(mark + 1)
  return hash < mark ? '' : rest.slice(mark + 1, hash)
}

function readShopUrl(subdomain: string, rest: string, depth: number, recognize: Recognize): UrlReading {
  const path = pathOf(rest)
  const role = shopHostRole(subdomain)
  if (role === 'click' && path.length > 1) return readWrapped('affiliate', rest, depth, recognize)
  if (role === 'share' && /^\/+share/i.test(path)) return readWrapped('share', rest, depth, recognize)
  if (role === 'short' && path.startsWith('/_'))
    return { kind: 'short', productId: findProductBeside(rest, depth, recognize), target: null }
  const page = readShopPath(path)
  if (page.productId !== null && role !== 'service') return { ...page, target: null }
  const kind = kindOn(role, subdomain, page.kind, path, rest)
  return { kind, productId: findProductBeside(rest, depth, recognize), target: null }
}

/** Corrects what the path says by what the host is for. */
function kindOn(role: string, subdomain: string, kind: LinkKind, path: string, rest: string): LinkKind {
  switch (role) {
    case 'main':
      return kind
    case 'seller':
      return kind === 'home' ? 'store' : kind
    case 'campaign':
      return kind === 'home' || (kind === 'other' && !/^\/(?:p|snapshot)\b/i.test(path)) ? 'campaign' : kind
    case 'short':
      if (subdomain === 'sl') return /[?&]key=./i.test(rest) ? 'short' : 'other'
      return path.length > 1 ? 'short' : 'other'
    default:
      return 'other'
  }
}

/** The listing a page names without showing it: in its query, or in a URL its query carries. */
function findProductBeside(rest: string, depth: number, recognize: Recognize): string | null {
  const query = queryOf(rest)
  if (query === '') return null
  const named = findNamedProduct(query)
  if (named !== null || depth >= WRAP_DEPTH_MAX || !/aliexpress/i.test(query)) return named
  return findWrappedTarget(rest, depth, recognize)?.productId ?? null
}
