import { createHmac, hash, timingSafeEqual } from 'node:crypto'

/** Gives the part of the path that names a bot: the first 32 hex digits of the SHA-256 of its token. */
export function webhookPath(token: string): string {
  return `/telegram/${hash('sha256', token).slice(0, 32)}`
}

/** Makes the secret of a bot for which none is set: known only to who knows the token. */
export function deriveWebhookSecret(token: string): string {
  return createHmac('sha256', token).update('telegram webhook secret').digest('hex')
}

/** Makes the check of a given secret against the right one, in a time that tells nothing about either. */
export function createSecretCheck(secret: string): (given: string | null) => boolean {
  const expected = hash('sha256', secret, 'buffer')
  return (given) => given !== null && timingSafeEqual(hash('sha256', given, 'buffer'), expected)
}
