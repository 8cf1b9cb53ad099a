import { createHash, createHmac } from 'node:crypto'

/** How a call is signed; the value travels as the parameter `sign_method`. `hmac` is HMAC-MD5. */
export type SignMethod = 'md5' | 'hmac' | 'sha256'

/**
 * Signs the parameters of one call, system and business ones together.
 *
 * Key and value of every parameter are joined without separators, sorted by the key's ASCII order; `sign` itself and
 * empty values are left out. Values are signed as they are, before any form encoding.
 *
 * @param apiPath - path of a `/rest` call such as `/auth/token/create`, which is put in front; empty for `/sync`
 * @returns upper-case hex
 * @see https://open.alitrip.com/docs/doc.htm?articleId=120692 and TOP doc 101617, read 2026-11-20
 */
export function signRequest(
  params: Readonly<Record<string, string>>,
  secret: string,
  signMethod: SignMethod,
  apiPath = '',
): string {
  const text = apiPath + joinParams(params)
  return digest(text, secret, signMethod).toUpperCase()
}

function digest(text: string, secret: string, signMethod: SignMethod): string {
  if (signMethod === 'md5') {
    return createHash('md5')
      .update(secret + text + secret)
      .digest('hex')
  }
  return createHmac(signMethod === 'hmac' ? 'md5' : 'sha256', secret)
    .update(text)
    .digest('hex')
}

function joinParams(params: Readonly<Record<string, string>>): string {
  return Object.keys(params)
    .filter((key) => key !== 'sign' && params[key] !== '')
    .sort()
    .map((key) => key + params[key])
    .join('')
}
