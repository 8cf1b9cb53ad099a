import { codeAt, isAlphanumericCode } from './url-characters.ts'

/**
 * Says how far a known site is ours.
 *
 * `shop` every host under the root is the shop's · `shortener` every page is a tracking link to the shop ·
 * `tracker` serves many merchants, so that a link counts only when the shop's address is wrapped inside it.
 */
type SiteRole = 'shop' | 'shortener' | 'tracker'

/** Describes a site whose links are recognized. */
export interface KnownSite {
  /** Lower-case host name; the shop's subdomains count too, elsewhere only `www.` does. */
  readonly root: string
  readonly role: SiteRole
  /** How much of the root stands before its last dot. */
  readonly nameLength: number
}

const SHOP_ROOTS = ['aliexpress.com', 'aliexpress.ru', 'aliexpress.us']

/** Short hosts of affiliate networks (ePN, Admitad and others). Census of public links, read 2026-11-20. */
const SHORTENER_ROOTS = [
  'ali.ski',
  'alii.pub',
  'ali.pub',
  'alli.pub',
  'ali.onl',
  'aliclick.shop',
  'fas.st',
  'got.by',
  'shp.pub',
  'alitems.com',
  'alitems.co',
  'alitems.site',
]

/** Click hosts of Admitad, ePN, CJ and FlexOffers that carry the target in the link. Public code, read 2026-11-20. */
const TRACKER_ROOTS = [
  'ad.admitad.com',
  'wextap.com',
  'rzekl.com',
  'tjzuh.com',
  'xpuvo.com',
  'pafutos.com',
  'modato.ru',
  'lenkmio.com',
  'epnclick.ru',
  'shopnow.pub',
  'alipromo.com',
  'buyeasy.by',
  'shopeasy.by',
  'goodsbuy.by',
  'gotbest.by',
  'anrdoezrs.net',
  'tkqlhce.com',
  'dpbolvw.net',
  'jdoqocy.com',
  'kqzyfj.com',
  'track.flexlinkspro.com',
  'track.flexlinks.com',
]

function withRole(roots: readonly string[], role: SiteRole): KnownSite[] {
  return roots.map((root) => ({ root, role, nameLength: root.lastIndexOf('.') }))
}

const KNOWN_SITES: readonly KnownSite[] = [
  ...withRole(SHOP_ROOTS, 'shop'),
  ...withRole(SHORTENER_ROOTS, 'shortener'),
  ...withRole(TRACKER_ROOTS, 'tracker'),
]

/** Sites by the first letter of their top-level domain, the cheapest thing to ask about a dot in prose. */
const SITES_BY_LETTER: readonly (readonly KnownSite[] | undefined)[] = (() => {
  const byLetter: KnownSite[][] = []
  for (const site of KNOWN_SITES) {
    const letter = site.root.charCodeAt(site.nameLength + 1)
    const list = byLetter[letter] ?? []
    list.push(site)
    byLetter[letter] = list
    byLetter[letter - 32] = list
  }
  return Array.from({ length: 128 }, (_, code) => byLetter[code])
})()

function equalsIgnoringCase(text: string, start: number, root: string): boolean {
  for (let i = root.length - 1; i >= 0; i--) {
    const code = text.charCodeAt(start + i)
    if ((code >= 65 && code <= 90 ? code + 32 : code) !== root.charCodeAt(i)) return false
  }
  return true
}

/** Finds the known site whose last dot stands at `dot`; ASCII letters of either case, nothing else, make a root. */
export function siteAtDot(text: string, dot: number): KnownSite | undefined {
  const code = codeAt(text, dot + 1)
  const candidates = code < 128 ? SITES_BY_LETTER[code] : undefined
  if (candidates === undefined) return undefined
  for (const site of candidates) {
    const start = dot - site.nameLength
    if (start < 0 || start + site.root.length > text.length || !equalsIgnoringCase(text, start, site.root)) continue
    // `.com` also begins with `.co`: the longer root is meant.
    const next = codeAt(text, start + site.root.length) | 0x20
    if (next >= 97 && next <= 122) continue
    return site
  }
  return undefined
}

/** Says whether labels before a root belong to that site: any for the shop, `www` elsewhere; punycode never. */
export function isOwnSubdomain(site: KnownSite, subdomain: string): boolean {
  if (subdomain === '' || subdomain === 'www') return true
  return site.role === 'shop' && isHostPart(subdomain) && !subdomain.includes('xn--')
}

/** Labels of letters, digits and inner hyphens, none of them empty or longer than 63 (RFC 1123 section 2.1). */
function isHostPart(labels: string): boolean {
  let length = 0
  for (let i = 0; i <= labels.length; i++) {
    const code = codeAt(labels, i)
    if (code === 46 || i === labels.length) {
      if (length === 0 || length > 63) return false
      length = 0
    } else if (isAlphanumericCode(code) || (code === 45 && length > 0)) length++
    else return false
  }
  return true
}

/** Gives the known site a lower-case ASCII host name belongs to. */
export function siteOfHost(host: string): KnownSite | undefined {
  const site = siteAtDot(host, host.lastIndexOf('.'))
  if (site === undefined) return undefined
  const before = host.length - site.root.length
  if (before === 0) return site
  if (before === 1) return undefined
  return host[before - 1] === '.' && isOwnSubdomain(site, host.slice(0, before - 1)) ? site : undefined
}

/** Tells whether a host is the shop's or a known shortener's or tracker's: the allow-list for following redirects. */
export function isKnownHost(hostname: string): boolean {
  // Some foreign letters have ASCII ones for small forms (U+212A, the Kelvin sign).
  if (!/^[a-z0-9.-]+$/i.test(hostname)) return false
  const host = hostname.toLowerCase()
  return siteOfHost(host.endsWith('.') ? host.slice(0, -1) : host) !== undefined
}
