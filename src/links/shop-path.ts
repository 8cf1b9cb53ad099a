import type { LinkKind } from './link-kind.ts'

/** Describes what a path of the shop leads to. */
export interface ShopPath {
  readonly kind: LinkKind
  readonly productId: string | null
}

/** Longest number that is still an id; today's have 16 digits, a signed 64-bit number 19. */
const PRODUCT_ID_DIGITS_MAX = 20

const SEARCH_DIRECTORIES = new Set(
  'w af popular cheap price premium promotion buy discount searchtext glosearch search wholesale'.split(' '),
)
const CATEGORY_DIRECTORIES = new Set('category categories all-categories all-category'.split(' '))
const CAMPAIGN_DIRECTORIES = new Set(
  (
    'ssr gcp gcp-plus wow campaign campaigns activities activity act sale sales promo promos superdeals superdeal ' +
    'flashdeals flashdeal flash-deals deals livestream live brands brand brandzone event events choice newuser ' +
    'new-user game games gifts bundle bundles __pc __mobile'
  ).split(' '),
)

/** Pages under `/p/` that belong to a buyer's own account. */
const PRIVATE_PAGE =
  /^(?:trade|order|wish|shoppingcart|cart|checkout|message|msg|im$|chat|account|my|user|login|register|passport|track|logistics|refund|dispute|return|address|feedback|review|evaluat|pay|wallet|setting|help|customer|service|complain|report|invoice|security|privacy|history)/

const PRODUCT_SEGMENT = /^(\d{1,20})(?![0-9a-z_-])(?:\.html?(?![a-z0-9]))?/

/** Reads a path of the shop: what kind of page it is and which listing it shows. */
export function readShopPath(path: string): ShopPath {
  const quick = quickProductId(path)
  if (quick !== null) return { kind: 'product', productId: quick }
  if (/^\/store\/\d/.test(path)) return page('store')
  const segments = segmentsOf(path)
  const [first = '', second = ''] = segments
  if (first === '') return page('home')
  if (first === 's' && second !== '') return readSegments(segments.slice(1))
  return readSegments(segments)
}

function page(kind: LinkKind, productId: string | null = null): ShopPath {
  return { kind, productId }
}

/** Reads the commonest shape, `/item/<id>.html` and nothing behind it, without splitting. */
function quickProductId(path: string): string | null {
  if (!path.startsWith('/item/') || !path.endsWith('.html')) return null
  const end = path.length - 5
  if (end === 6 || end - 6 > PRODUCT_ID_DIGITS_MAX) return null
  for (let index = 6; index < end; index++) {
    const code = path.charCodeAt(index)
    if (code < 48 || code > 57) return null
  }
  return path.slice(6, end)
}

function segmentsOf(path: string): string[] {
  let plain = path
  if (path.includes('%')) {
    try {
      plain = decodeURIComponent(path)
    } catch {
      // Broken escapes stay as they are: ids and directory names hold none.
    }
  }
  return plain
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '')
}

function readSegments(segments: readonly string[]): ShopPath {
  const [first = '', second = ''] = segments
  if (first === 'store' || first === 'stores') return readStore(segments)
  if (first === 'p') return PRIVATE_PAGE.test(second) || second === '' ? page('other') : page('campaign')
  if (first === 'snapshot' || first === 'order' || first === 'trade') return page('other')
  const productId = productIdOf(segments)
  if (productId !== null) return page('product', productId)
  if (/^_[a-z0-9]/.test(first)) return page('short')
  if (first === 'e' && second !== '') return page('short')
  if (isHomePage(first) && segments.length === 1) return page('home')
  if (first === 'af' && second === 'category') return page('category')
  const directory = first.replace(/\.html?$/, '')
  if (CATEGORY_DIRECTORIES.has(directory) || directory.startsWith('all-wholesale-products')) return page('category')
  if (isSearch(directory, segments.length)) return page('search')
  if (CAMPAIGN_DIRECTORIES.has(directory) || /^(?:gcp|wow|coupon|coin)/.test(directory)) return page('campaign')
  return page('other')
}

/** `/wholesale?…` stands alone, `/popular/<term>.html` needs its term. */
function isSearch(directory: string, depth: number): boolean {
  if (directory.startsWith('wholesale') || directory.startsWith('search') || directory === 'productlist') return true
  return depth > 1 && SEARCH_DIRECTORIES.has(directory)
}

/** `/index.html`, `/home.htm`, `/ru.htm`, `/ru_home.htm`, `/ru/`. */
function isHomePage(first: string): boolean {
  if (/^[a-z]{2}$/.test(first)) return !SEARCH_DIRECTORIES.has(first)
  return /^(?:[a-z]{2}[-_])?(?:index|home|default|[a-z]{2})(?:\.html?)?$/.test(first)
}

/** `/item/…`, `/i/…`, `/item-img/…`, also behind a language or device directory. The id is the last number. */
function productIdOf(segments: readonly string[]): string | null {
  const at = segments.findIndex((segment, index) => index < 2 && isProductDirectory(segment, index))
  if (at === -1) return null
  for (let index = segments.length - 1; index > at; index--) {
    const id = PRODUCT_SEGMENT.exec(segments[index] as string)?.[1]
    if (id !== undefined) return id
  }
  return null
}

function isProductDirectory(segment: string, index: number): boolean {
  if (segment === 'item' || segment === 'item-img' || segment === 'items') return true
  return index === 0 && (segment === 'i' || segment === 'product')
}

/** `/store/product/<slug>/<store>_<product>.html` shows a listing; every other page under `/store/` is the store's. */
function readStore(segments: readonly string[]): ShopPath {
  const last = segments.at(-1) ?? ''
  const pair = segments[1] === 'product' ? /^\d+_(\d{1,20})(?:\.html?)?(?![a-z0-9])/.exec(last) : null
  return pair === null ? page('store') : page('product', pair[1] ?? null)
}
