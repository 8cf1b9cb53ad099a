import { type KnownSite, siteOfHost } from './known-hosts.ts'
import type { LinkKind } from './link-kind.ts'
import { readUrl, type UrlReading } from './read-url.ts'
import { hrefOf } from './url-href.ts'

export type { LinkKind }

/** Describes what a URL of a known site leads to. */
export interface LinkPage extends UrlReading {
  /** As it was given. */
  readonly url: string
  /** Absolute https URL with a lower-case host, ready to be requested. */
  readonly href: string
}

const AUTHORITY = /^(?:https?:\/{0,8}|\/\/)?([a-z0-9.-]{1,253})(?::(\d{1,5}))?(?=[/?#]|$)/i

/**
 * Recognizes one URL, such as a text link's target or a redirect's hop; null when it is not ours.
 *
 * The scheme may be missing. User names, foreign letters in the host and other schemes are refused.
 */
export function recognizeUrl(url: string): LinkPage | null {
  return recognizeAt(url, 0)
}

/** Reads a URL that was taken to pieces while it was found. */
export function readFoundUrl(site: KnownSite, subdomain: string, rest: string): UrlReading | null {
  return readUrl(site, subdomain, rest, 0, recognizeAt)
}

function recognizeAt(url: string, depth: number): LinkPage | null {
  const text = url.trim()
  const authority = AUTHORITY.exec(text)
  if (authority === null) return null
  const written = (authority[1] as string).toLowerCase()
  const host = written.endsWith('.') ? written.slice(0, -1) : written
  const site = siteOfHost(host)
  if (site === undefined) return null
  const port = Number(authority[2] ?? 443)
  if (port < 1 || port > 65535) return null
  const subdomain = host.slice(0, Math.max(0, host.length - site.root.length - 1))
  const rest = text.slice(authority[0].length)
  const reading = readUrl(site, subdomain, rest, depth, recognizeAt)
  if (reading === null) return null
  const { kind, productId, target } = reading
  return { url, kind, productId, href: hrefOf(host, port === 80 || port === 443 ? '' : `:${port}`, rest), target }
}
