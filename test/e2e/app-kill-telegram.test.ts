import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { createFakeBotApi, type FakeBotApi } from '#test/fakes/telegram/fake-bot-api.ts'
import { createPostgresDatabase } from '#test/postgres.ts'
import { type PastedLink, pasteHundredOnTelegram, productUrl, settle, watchTelegram } from './pasted-links.ts'
import { cleanUp, makeFolder, runMagpie, until } from './process.ts'
import { seededRandom } from './random.ts'
import { openRelay } from './relay.ts'

/** A minute of Telegram's passes in this time: a day, after which it gives an update up, outlasts every deadline. */
const RETRY_MS = 100

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  await cleanUp()
  for (const close of cleanups.splice(0)) await close()
})

async function startFake(): Promise<FakeBotApi> {
  const fake = await createFakeBotApi()
  cleanups.push(() => fake.close())
  return fake
}

function settingsFor(fake: FakeBotApi, databaseUrl: string) {
  return {
    PORT: '0',
    COMMUNITIES: 'open',
    TELEGRAM_BOT_TOKEN: fake.token,
    TELEGRAM_API_URL: fake.url,
    DATABASE_URL: databaseUrl,
  }
}

function sendsCount(fake: FakeBotApi): number {
  return fake.calls.filter(({ method }) => method === 'sendMessage').length
}

function pasteWhileAway(fake: FakeBotApi): readonly PastedLink[] {
  const people = Array.from({ length: 20 }, (_, index) => fake.person(`Latecomer ${index}`))
  return people.map((person, index) => watchTelegram(fake, person.writes(person.chat, productUrl(500 + index))))
}

const ENGINES = {
  sqlite: async () => `sqlite:${join(makeFolder(), 'magpie.db')}`,
  postgres: createPostgresDatabase,
}
const ROUNDS = [
  ['sqlite', 1],
  ['sqlite', 2],
  ['sqlite', 3],
  ['postgres', 4],
] as const

describe('killed in the middle of a hundred pasted links, Telegram', () => {
  test.each(ROUNDS)(
    'polling on %s, seed %i: two kills, each link answered once or listed as uncertain',
    async (engine, seed) => {
      const random = seededRandom(seed)
      const fake = await startFake()
      const databaseUrl = await ENGINES[engine]()
      const env = settingsFor(fake, databaseUrl)
      const first = runMagpie(['start'], { env })
      await first.ready()
      const pasted = pasteHundredOnTelegram(fake)
      await until(() => sendsCount(fake) >= 1 + random() * 95)
      await first.end('SIGKILL')
      const sentBefore = sendsCount(fake)
      const second = runMagpie(['start'], { env })
      await second.ready()
      const killAt = performance.now() + random() * 150
      await until(() => performance.now() > killAt || sendsCount(fake) > sentBefore + 20)
      await second.end('SIGKILL')
      const meanwhile = pasteWhileAway(fake)
      await runMagpie(['start'], { env }).ready()
      const botId = String(fake.bot.id)
      const tally = await settle(pasted, databaseUrl, botId)
      expect(tally).toMatchObject({ twice: 0, lost: 0 })
      expect(tally.once + tally.uncertain).toBe(100)
      expect(await settle(meanwhile, databaseUrl, botId)).toEqual({ once: 20, uncertain: 0, twice: 0, lost: 0 })
    },
  )

  test('webhook: what was not acknowledged comes again, and is answered once', async () => {
    const random = seededRandom(5)
    const fake = await startFake()
    const relay = await openRelay()
    cleanups.push(() => relay.close())
    const databaseUrl = await ENGINES.sqlite()
    const env = { ...settingsFor(fake, databaseUrl), TELEGRAM_MODE: 'webhook', PUBLIC_URL: relay.url }
    const first = runMagpie(['start'], { env })
    relay.leadTo(await first.ready())
    const pasted = pasteHundredOnTelegram(fake)
    await until(() => sendsCount(fake) >= 5 + random() * 60)
    await first.end('SIGKILL')
    const meanwhile = pasteWhileAway(fake)
    await until(() => fake.webhook.attempts.some(({ status }) => status === null))
    relay.leadTo(await runMagpie(['start'], { env }).ready())
    const retrying = setInterval(() => fake.webhook.advance(60_000), RETRY_MS)
    const tally = await settle(pasted, databaseUrl, String(fake.bot.id))
    const later = await settle(meanwhile, databaseUrl, String(fake.bot.id)).finally(() => clearInterval(retrying))
    expect(later).toEqual({ once: 20, uncertain: 0, twice: 0, lost: 0 })
    expect(tally).toMatchObject({ twice: 0, lost: 0 })
    expect(tally.once).toBeGreaterThan(0)
    const accepted = fake.webhook.attempts.filter(({ status }) => status === 200)
    expect(new Set(accepted.map(({ updateId }) => updateId)).size).toBe(120)
  })
})
