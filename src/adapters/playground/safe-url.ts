/** Everything the playground serves itself. */
const OWN_PREFIX = '/playground'
const PRODUCT_PICTURE = /^\/playground\/products\/[\w-]+\.svg$/

/**
 * Admits a link's target: http and https only; null for anything else (`javascript:` and the like).
 *
 * Links to ourselves become relative: they work under whatever name the visitor reached us, a phone in the same
 * network included.
 */
export function safeUrl(url: string): string | null {
  if (url.startsWith(`${OWN_PREFIX}?`)) return url
  if (!URL.canParse(url)) return null
  const parsed = new URL(url)
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null
  return parsed.pathname.startsWith(`${OWN_PREFIX}/`) ? parsed.pathname + parsed.search : parsed.href
}

/** Admits a picture: only the sandbox's own, so that no page of ours fetches anything from elsewhere. */
export function safeImagePath(url: string): string | null {
  const own = safeUrl(url)
  return own !== null && PRODUCT_PICTURE.test(own) ? own : null
}
