import { siteOfHost } from './known-hosts.ts'
import type { LinkPage } from './recognize-url.ts'
import { isViewLabel } from './shop-host.ts'

/** What the US site adds to a global id: 2^51. Inferred from public pairs of links, read 2026-11-20. */
const US_ID_OFFSET = 1n << 51n

/** The shop's front page in the one form that networks take (networks' offer texts, read 2026-11-20). */
const HOME_URL = 'https://aliexpress.com'

/**
 * Gives the global id of a listing.
 *
 * Ids of the US site are the global id plus 2^51 and are met on other hosts too, after a redirect. Beyond 2^52 a
 * number is only taken for one on the US site itself.
 *
 * @param sourceHref - the link the id was found in
 */
export function globalProductId(productId: string, sourceHref: string): string {
  if (!/^\d{16,19}$/.test(productId)) return productId
  const id = BigInt(productId)
  if (id < US_ID_OFFSET) return productId
  const isUsSite = /^https:\/\/(?:[a-z0-9.-]+\.)?aliexpress\.us(?=[/:?#]|$)/i.test(sourceHref)
  return isUsSite || id < 2n * US_ID_OFFSET ? String(id - US_ID_OFFSET) : productId
}

/** Gives a listing's page on the global site, `https://www.aliexpress.com/item/<global id>.html`. */
export function canonicalProductUrl(productId: string): string {
  return `https://www.aliexpress.com/item/${globalProductId(productId, '')}.html`
}

/** Parameters of tracking, sharing and sessions; they name no page. Census of public links, read 2026-11-20. */
const TRACKING_PARAMETER =
  /^(?:aff_.*|aff[a-z]*|utm_.*|spm|scm.*|algo_.*|pdp_.*|aem_.*|gps-id|pvid|btsid|ws_ab_test|sk|sid|sub\d?|subid\d?|terminal_id|initiative_id|tracelog|utparam.*|curpageloguid|_t|tt|tmlog|cv|cn|dp|af|dl_target_url|admitad_uid|click_id|clickid|erid|gclid|gclsrc|gbraid|wbraid|dclid|fbclid|yclid|ysclid|msclkid|mc_[ce]id|_openstat|srcsns|sns|fromsns|spreadtype|biztype|businesstype|social_params|share.*|sourcetype|src|gatewayadapt|templatekey|isdl|albagn|albcp|alb.*|ds_e_.*|isdl|netw|device|mtctp|wprod|sharefromuid|invitation.*|mb|tid|image|title|traceid|bz|bt|rmsg|language|_randl_.*|mergecatid)$/i

/**
 * Gives a shop page as networks accept it: on the global site, without tracking parameters.
 *
 * Product links lead to the canonical product page. Null for links that must be expanded first and for pages that
 * nothing can be made of.
 */
export function canonicalPageUrl(link: Pick<LinkPage, 'kind' | 'productId' | 'href'>): string | null {
  switch (link.kind) {
    case 'home':
      return HOME_URL
    case 'product':
      return link.productId === null ? null : canonicalProductUrl(globalProductId(link.productId, link.href))
    case 'store':
    case 'category':
    case 'search':
    case 'campaign':
      return onGlobalSite(link.href)
    default:
      return null
  }
}

function onGlobalSite(href: string): string | null {
  const url = URL.parse(href)
  const site = url === null ? undefined : siteOfHost(url.hostname)
  if (url === null || site?.role !== 'shop') return null
  const labels = url.hostname.slice(0, -site.root.length).split('.')
  const kept = labels.filter((label) => label !== '' && !isViewLabel(label))
  const host = kept.length === 0 ? 'www' : kept.join('.')
  return `https://${host}.aliexpress.com${url.pathname}${keptQuery(url.search)}`
}

/** Keeps parameters as they were written: networks compare addresses by their letters. */
function keptQuery(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !TRACKING_PARAMETER.test(parameter.split('=', 1)[0] as string))
  return kept.length === 0 ? '' : `?${kept.join('&')}`
}
