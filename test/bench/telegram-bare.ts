import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Bot, webhookCallback } from 'grammy'
import { serve } from './child.ts'

/** Is what everything is measured against: a grammY bot that echoes, or one that does nothing. */
export async function runTelegramBare(): Promise<void> {
  const { TOKEN = '', API_URL = '', SECRET = '', ECHOES } = process.env
  const bot = new Bot(TOKEN, { client: { apiRoot: API_URL } })
  await bot.init()
  if (ECHOES) bot.on('message:text', (ctx) => ctx.reply(ctx.message.text))
  const answer = webhookCallback(bot, 'http', { secretToken: SECRET })
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  serve({ port: () => (server.address() as AddressInfo).port })
}
