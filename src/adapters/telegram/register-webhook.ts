import { hash } from 'node:crypto'
import { readFailure } from './call-failure.ts'
import { isRecord } from './record.ts'
import type { TelegramCache } from './telegram-cache.ts'
import { TelegramAdapterError } from './telegram-error.ts'
import type { TelegramHost } from './telegram-host.ts'
import { ALLOWED_UPDATES } from './telegram-limits.ts'

export interface WebhookRegistration {
  readonly url: string
  readonly secret: string
  readonly botId: string
}

/**
 * Tells Telegram where to post updates, only when that has changed.
 *
 * The server never gives the secret back: a digest of it is kept in the cache, and without one the webhook is set anew.
 * @throws TelegramAdapterError `WEBHOOK_REFUSED`, `UNREACHABLE`
 */
export async function registerWebhook(
  host: TelegramHost,
  cache: TelegramCache,
  { url, secret, botId }: WebhookRegistration,
): Promise<void> {
  const cacheKey = `telegram:webhook:${botId}`
  const digest = hash('sha256', JSON.stringify([url, secret, ALLOWED_UPDATES]))
  const isSame = (await cache.get(cacheKey).catch(() => null)) === digest
  try {
    if (isSame && isCurrent(await host.call('getWebhookInfo', {}), url)) return
    await host.call('setWebhook', {
      url,
      secret_token: secret,
      allowed_updates: ALLOWED_UPDATES,
      drop_pending_updates: false,
    })
  } catch (error) {
    const failure = readFailure(error)
    if (failure.kind === 'refused') throw new TelegramAdapterError('WEBHOOK_REFUSED', failure.description)
    throw new TelegramAdapterError('UNREACHABLE')
  }
  await cache.set(cacheKey, digest).catch(() => undefined)
}

function isCurrent(info: unknown, url: string): boolean {
  if (!isRecord(info) || info.url !== url || !Array.isArray(info.allowed_updates)) return false
  const allowed: readonly unknown[] = info.allowed_updates
  return allowed.length === ALLOWED_UPDATES.length && ALLOWED_UPDATES.every((kind) => allowed.includes(kind))
}
