import { isOwnSubdomain, type KnownSite, siteOfHost } from './known-hosts.ts'
import type { LinkKind } from './link-kind.ts'
import { findNamedProduct } from './named-product.ts'
import { shopHostRole } from './shop-host.ts'
import { readShopPath } from './shop-path.ts'
import { findWrappedTarget, WRAP_DEPTH_MAX } from './wrapped-target.ts'

export type { LinkKind }

/** Describes what a URL of a known site leads to. */
export interface LinkPage {
  /** As it was given. */
  readonly url: string
  readonly kind: LinkKind
  /** The first listing it shows or names, as written: ids of the US site are not converted. */
  readonly productId: string | null
  /** Absolute https URL with a lower-case host, ready to be requested. */
  readonly href: string
  /** The innermost URL of ours that a share or affiliate link carries, as an href. */
  readonly target: string | null
}

/** What the labels, the path and the query of a URL say together. */
type Reading = Pick<LinkPage, 'kind' | 'productId' | 'target'>

const AUTHORITY = /^(?:https?:\/{0,8}|\/\/)?([a-z0-9.-]{1,253})(?::(\d{1,5}))?(?=[/?#]|$)/i

/**
 * Recognizes one URL, such as a text link's target or a redirect's hop; null when it is not ours.
 *
 * The scheme may be missing. User names, foreign letters in the host and other schemes are refused.
 */
export function recognizeUrl(url: string): LinkPage | null {
  return recognizeAt(url, 0)
}

/** @param depth - how many links this one is wrapped in */
function recognizeAt(url: string, depth: number): LinkPage | null {
  const text = url.trim()
  const authority = AUTHORITY.exec(text)
  if (authority === null) return null
  const host = (authority[1] as string).toLowerCase().replace(/\.$/, '')
  const site = siteOfHost(host)
  if (site === undefined) return null
  const subdomain = host.slice(0, Math.max(0, host.length - site.root.length - 1))
  const port = Number(authority[2] ?? 443)
  if (port < 1 || port > 65535) return null
  const rest = text.slice(authority[0].length)
  const shownPort = port === 80 || port === 443 ? '' : `:${port}`
  return describeAt({ url, site, subdomain, port: shownPort, rest }, depth)
}

/** Is a URL of a known site taken to pieces. */
export interface UrlParts {
  readonly url: string
  readonly site: KnownSite
  /** Lower-case labels before the root, without the last dot. */
  readonly subdomain: string
  /** `:8443`, empty for the ports of http and https. */
  readonly port: string
  /** Path, query and fragment as written. */
  readonly rest: string
}

/** Describes a URL already taken to pieces; null where its site counts only with a target and there is none. */
export function describeUrl(parts: UrlParts): LinkPage | null {
  return describeAt(parts, 0)
}

function describeAt(parts: UrlParts, depth: number): LinkPage | null {
  const { url, site, subdomain, port, rest } = parts
  if (!isOwnSubdomain(site, subdomain)) return null
  const reading = site.role === 'shop' ? readShopUrl(subdomain, rest, depth) : readTrackingUrl(site, rest, depth)
  if (reading === null) return null
  const host = subdomain === '' ? site.root : `${subdomain}.${site.root}`
  return {
    url,
    kind: reading.kind,
    productId: reading.productId,
    href: `https://${host}${port}${requestable(rest)}`,
    target: reading.target,
  }
}

function requestable(rest: string): string {
  if (!/[^\x21-\x7e]/.test(rest)) return rest
  return rest
    .replace(/[\t\r\n]+/g, '')
    .toWellFormed()
    .replace(/[^\x21-\x7e]+/g, encodeURIComponent)
}

function readTrackingUrl(site: KnownSite, rest: string, depth: number): Reading | null {
  if (!/^\/[a-z0-9]/i.test(rest)) return null
  const wrapped = readWrapped('affiliate', rest, depth)
  return site.role === 'shortener' || wrapped.target !== null ? wrapped : null
}

function readWrapped(kind: LinkKind, rest: string, depth: number): Reading {
  const page = findWrappedTarget(rest, depth, recognizeAt)
  if (page === null) return { kind, productId: findNamedProduct(queryOf(rest)), target: null }
  return { kind, productId: page.productId ?? findNamedProduct(queryOf(rest)), target: page.target ?? page.href }
}

function pathOf(rest: string): string {
  const end = rest.search(/[?#]/)
  return end === -1 ? rest : rest.slice(0, end)
}

function queryOf(rest: string): string {
  const mark = rest.indexOf('?')
  if (mark === -1) return ''
  const hash = rest.indexOf('#')
  if (hash === -1) return rest.slice(mark + 1)
  return hash < mark ? '' : rest.slice(mark + 1, hash)
}

function readShopUrl(subdomain: string, rest: string, depth: number): Reading {
  const path = pathOf(rest)
  const role = shopHostRole(subdomain)
  if (role === 'click' && path.length > 1) return readWrapped('affiliate', rest, depth)
  if (role === 'share' && /^\/+share/i.test(path)) return readWrapped('share', rest, depth)
  const page = readShopPath(path)
  if (page.productId !== null && role !== 'service') return { ...page, target: null }
  const kind = kindOn(role, subdomain, page.kind, path, rest)
  return { kind, productId: findProductBeside(rest, depth), target: null }
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
function findProductBeside(rest: string, depth: number): string | null {
  const query = queryOf(rest)
  if (query === '') return null
  const named = findNamedProduct(query)
  if (named !== null || depth >= WRAP_DEPTH_MAX || !/aliexpress/i.test(query)) return named
  return findWrappedTarget(rest, depth, recognizeAt)?.productId ?? null
}
