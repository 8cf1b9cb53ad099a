import type { RecognizedLink, StepRules } from '#src/links/expand-step.ts'
import { isKnownHost } from '#src/links/known-hosts.ts'

/** Recognizes just enough of the shop for following links; the real one has its own tests. */
function recognizeUrl(text: string): RecognizedLink | null {
  const url = URL.parse(text)
  if (url === null || !isKnownHost(url.hostname)) return null
  const productId = /^\/item\/(\d+)/.exec(url.pathname)?.[1] ?? null
  const target =
    url.searchParams.get('dl_target_url') ?? url.searchParams.get('ulp') ?? url.searchParams.get('redirectUrl')
  return { url: text, href: url.href, productId, target, kind: kindOf(url, productId) }
}

function kindOf(url: URL, productId: string | null): RecognizedLink['kind'] {
  if (!url.hostname.endsWith('aliexpress.com') || url.hostname.startsWith('s.click.')) return 'affiliate'
  if (url.hostname.startsWith('a.')) return 'short'
  if (url.hostname.startsWith('star.')) return 'share'
  if (url.hostname.startsWith('login.')) return 'other'
  if (productId !== null) return 'product'
  if (url.pathname.startsWith('/store/')) return 'store'
  return url.pathname === '/' ? 'home' : 'other'
}

export const RULES: StepRules = { isKnownHost, recognizeUrl }

/** Leaves only the guard between a link and any host at all. */
export const OPEN_RULES: StepRules = { isKnownHost: () => true, recognizeUrl }
