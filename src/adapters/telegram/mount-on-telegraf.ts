import type { Telegraf } from 'telegraf'
import type { MountOptions } from './mount-on-grammy.ts'
import { createTelegramAdapter, type TelegramAdapter } from './telegram-adapter.ts'
import type { TelegramHost } from './telegram-host.ts'

/** Calls any method by name; Telegraf's types know those of Bot API 7. */
type CallApi = (method: string, payload: object, options: { signal?: AbortSignal }) => Promise<unknown>

/**
 * Mounts the adapter on somebody's Telegraf bot: call it before the bot's own handlers are registered.
 *
 * What is not Magpie's goes on to them. Telegraf ends a handler after 90 s and answers a webhook with 200 even when
 * an update could not be stored.
 */
export function mountOnTelegraf(bot: Pick<Telegraf, 'telegram' | 'use'>, options: MountOptions): TelegramAdapter {
  const callApi = bot.telegram.callApi.bind(bot.telegram) as unknown as CallApi
  const host: TelegramHost = {
    call: (method, payload, signal) => callApi(method, payload, signal ? { signal } : {}),
  }
  const adapter = createTelegramAdapter({ ...options, host, transport: { kind: 'mounted' } })
  bot.use(async (ctx, next) => {
    if (!(await adapter.receive(ctx.update))) await next()
  })
  return adapter
}
