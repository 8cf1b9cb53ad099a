import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startFakeDiscord } from '#test/fakes/discord/fake-discord.ts'
import { createFakeBotApi } from '#test/fakes/telegram/fake-bot-api.ts'
import { startMagpie } from './child.ts'
import { printRow } from './compare.ts'

const STARTS = 9
/** Long enough for what a start leaves behind to be collected. */
const IDLE_MS = 5_000
const MB = 2 ** 20

/** Prints how long a start takes until everything is connected, and what an idle process holds. */
export async function benchStart(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'magpie-bench-'))
  const telegram = await createFakeBotApi()
  const discord = await startFakeDiscord()
  discord.guild('Bargains')
  const env = {
    PORT: '0',
    LOG_LEVEL: 'warn',
    DATABASE_URL: `sqlite:${join(folder, 'magpie.db')}`,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_URL: telegram.url,
    DISCORD_BOT_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
  }
  const time = async (settings: Record<string, string>): Promise<number> => {
    const startedAt = performance.now()
    await using magpie = startMagpie({ LOG_LEVEL: 'warn', ...settings })
    await magpie.printed(/Listening on/)
    return (performance.now() - startedAt) / 1_000
  }
  console.log(`start: the first, s                         ${(await time(env)).toFixed(2)}`)
  const starts: number[] = []
  for (let number = 0; number < STARTS; number++) starts.push(await time(env))
  printRow('start: to ready with both platforms, s', starts, { max: 1.5 })
  const playground: number[] = []
  for (let number = 0; number < STARTS; number++) playground.push(await time({ PORT: '0' }))
  printRow('start: to ready with the playground, s', playground, { max: 2 })
  {
    await using magpie = startMagpie(env)
    await magpie.printed(/Listening on/)
    await new Promise((resolve) => setTimeout(resolve, IDLE_MS))
    printRow('start: idle with both platforms, MB', [(await magpie.usage()).rssBytes / MB], { max: 200 })
  }
  await telegram.close()
  await discord.close()
  rmSync(folder, { recursive: true, force: true })
}
