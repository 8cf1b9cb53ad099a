/** What a request line cannot hold as it is. */
const NOT_REQUESTABLE = /[^\x21-\x7e]/

/**
 * Puts a URL together that can be requested.
 *
 * @param port - `:8443`, empty for the ports of http and https
 * @param rest - path, query and fragment as written
 */
export function hrefOf(host: string, port: string, rest: string): string {
  if (!NOT_REQUESTABLE.test(rest)) return `https://${host}${port}${rest}`
  const escaped = rest
    .replace(/[\t\r\n]+/g, '')
    .toWellFormed()
    .replace(/[^\x21-\x7e]+/g, encodeURIComponent)
  return `https://${host}${port}${escaped}`
}
