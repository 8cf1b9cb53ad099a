/**
 * Tells whether a POST comes from a page of ours: nobody else's page may act with a visitor's cookie.
 *
 * Browsers say so in `Sec-Fetch-Site`, which no page can forge; it is missing on plain http off localhost, where
 * `Origin` has to name the host that was asked. What sends neither is no browser page and is refused.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = request.headers.get('origin')
  const host = request.headers.get('host')
  return origin !== null && host !== null && URL.canParse(origin) && new URL(origin).host === host
}
