import type { Bot } from 'grammy'
import { createGrammyCall } from './bot-host.ts'
import { createTelegramAdapter, type TelegramAdapter, type TelegramAdapterOptions } from './telegram-adapter.ts'

/** What a mounted adapter needs; host and transport come from the bot. */
export type MountOptions = Omit<TelegramAdapterOptions, 'host' | 'transport'>

/**
 * Mounts the adapter on somebody's grammY bot: call it before the bot's own handlers are registered.
 *
 * What is not Magpie's goes on to them. Calls are made through the bot's API with its transformers; one that repeats
 * sends by itself (auto-retry) can post a reply twice.
 */
export function mountOnGrammy(bot: Pick<Bot, 'api' | 'use'>, options: MountOptions): TelegramAdapter {
  const host = { call: createGrammyCall(bot) }
  const adapter = createTelegramAdapter({ ...options, host, transport: { kind: 'mounted' } })
  bot.use(async (ctx, next) => {
    if (!(await adapter.receive(ctx.update))) await next()
  })
  return adapter
}
