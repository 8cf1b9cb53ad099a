import { createHash } from 'node:crypto'

/** Parameters of a click that reach the landing page; every other name is dropped. networks.md 1.B, read 2026-11-20. */
const KEPT_PARAMS = ['af', 'cn', 'cv', 'dp'] as const

const STORED_MAX = 10_000
const PRODUCT_PAGE = /^https?:\/\/(?:[a-z]+\.)?aliexpress\.(?:com|us|ru)\/item\/(\d{6,20})\.html/

/** What a made link stands for. */
export interface MadeLink {
  readonly trackingId: string
  readonly tier: 'standard' | 'hot'
  readonly page: string
}

/** Says where made links live and lead. */
export interface ClickOptions {
  /** Everything before `/e/<key>`. */
  readonly clickBaseUrl: string
  readonly trackingIds: readonly string[]
  /** Gives the page a click ends on. */
  readonly landingUrl: (page: string) => string
  readonly now: () => number
}

/** Makes short links and follows them. */
export function createClicks(options: ClickOptions) {
  const stored = new Map<string, MadeLink>()
  const prefix = new URL(options.clickBaseUrl).pathname.replace(/\/$/, '')

  /** A product link's key holds its own meaning, so that it works after a restart; other pages are remembered. */
  function keyOf(link: MadeLink): string {
    const account = options.trackingIds.indexOf(link.trackingId)
    const productId = PRODUCT_PAGE.exec(link.page)?.[1]
    if (productId && account >= 0 && !productId.startsWith('0')) {
      return `_${link.tier === 'hot' ? 'h' : 's'}${account.toString(36)}_${BigInt(productId).toString(36)}`
    }
    const key = `_x${createHash('sha256').update(JSON.stringify(link)).digest('hex').slice(0, 12)}`
    const oldest = stored.keys().next()
    if (stored.size >= STORED_MAX && !oldest.done) stored.delete(oldest.value)
    stored.set(key, link)
    return key
  }

  function linkOf(key: string): MadeLink | undefined {
    const match = /^_([hs])([0-9a-z]+)_([0-9a-z]{1,14})$/.exec(key)
    const trackingId = options.trackingIds[Number.parseInt(match?.[2] ?? '', 36)]
    if (!match || trackingId === undefined) return stored.get(key)
    const page = `https://www.aliexpress.com/item/${readBase36(match[3] ?? '')}.html`
    return { trackingId, tier: match[1] === 'h' ? 'hot' : 'standard', page }
  }

  function keyIn(url: URL): string | undefined {
    if (!url.pathname.startsWith(`${prefix}/`)) return undefined
    return /^\/[es]\/([A-Za-z0-9_]+)$/.exec(url.pathname.slice(prefix.length))?.[1]
  }

  function follow(url: URL, key: string): Response {
    const link = linkOf(key)
    if (!link) return Response.redirect(options.landingUrl('https://www.aliexpress.com/'), 302)
    return Response.redirect(landing(options.landingUrl(link.page), url.searchParams, key, options.now()), 302)
  }

  return {
    makeLink: (link: MadeLink) => `${options.clickBaseUrl}/e/${keyOf(link)}`,
    /** The long form that product answers carry. */
    makeLongLink: (link: MadeLink) => `${options.clickBaseUrl}/s/${keyOf(link)}`,
    /** Gives what an own link stands for. */
    read: (text: string) => {
      const url = URL.parse(text)
      const key = url?.origin === new URL(options.clickBaseUrl).origin ? keyIn(url) : undefined
      return key === undefined ? undefined : linkOf(key)
    },
    keyIn,
    follow,
  }
}

function readBase36(text: string): bigint {
  return Array.from(text).reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n)
}

/** Builds the landing URL in the form observed: kept parameters first, then the shop's own ids with the link's key. */
function landing(page: string, clicked: URLSearchParams, key: string, now: number): string {
  const url = new URL(page)
  for (const name of KEPT_PARAMS) {
    const value = clicked.get(name)
    if (value !== null) url.searchParams.set(name, value)
  }
  const visit = createHash('sha256').update(`${key}${now}`).digest('hex').slice(0, 32)
  const trace = `${visit}-${Math.trunc(now)}-00000-${key}`
  url.searchParams.set('aff_fcid', trace)
  url.searchParams.set('aff_fsk', key)
  url.searchParams.set('aff_platform', 'api-new-link-generate')
  url.searchParams.set('sk', key)
  url.searchParams.set('aff_trace_key', trace)
  url.searchParams.set('terminal_id', visit)
  return url.href
}
