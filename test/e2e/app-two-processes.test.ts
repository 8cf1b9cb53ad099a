import { afterEach, describe, expect, test } from 'vitest'
import { createFakeBotApi, type FakeBotApi } from '#test/fakes/telegram/fake-bot-api.ts'
import { createPostgresDatabase } from '#test/postgres.ts'
import { productUrl, settle, watchTelegram } from './pasted-links.ts'
import { cleanUp, runMagpie, until } from './process.ts'

const fakes: FakeBotApi[] = []
afterEach(async () => {
  await cleanUp()
  for (const fake of fakes.splice(0)) await fake.close()
})

async function setUp() {
  const fake = await createFakeBotApi()
  fakes.push(fake)
  const databaseUrl = await createPostgresDatabase()
  const env = {
    PORT: '0',
    TELEGRAM_BOT_TOKEN: fake.token,
    TELEGRAM_API_URL: fake.url,
    DATABASE_URL: databaseUrl,
  }
  return { fake, env, databaseUrl, botId: String(fake.bot.id) }
}

/** A second poller would be told of a conflict, and so would the first. */
function conflictsIn(...runs: readonly { readonly stderr: string }[]): number {
  return runs.filter(({ stderr }) => stderr.includes('POLLING_CONFLICT')).length
}

describe('two processes on one PostgreSQL database', () => {
  test('one polls; when it is killed the other takes over, and every link is answered once or listed', async () => {
    const { fake, env, databaseUrl, botId } = await setUp()
    const people = Array.from({ length: 30 }, (_, index) => fake.person(`Person ${index}`))
    const first = runMagpie(['start'], { env })
    await first.ready()
    await until(() => fake.state.updates.isPolled)
    const second = runMagpie(['start'], { env })
    await second.ready()
    const pasted = people.map((person, index) => watchTelegram(fake, person.writes(person.chat, productUrl(index))))
    await until(() => pasted.some((link) => link.answersCount() === 1))
    await first.end('SIGKILL')
    const later = people.map((person, index) => watchTelegram(fake, person.writes(person.chat, productUrl(50 + index))))
    const tally = await settle([...pasted, ...later], databaseUrl, botId)
    expect(tally).toMatchObject({ twice: 0, lost: 0 })
    expect(await settle(later, databaseUrl, botId)).toMatchObject({ once: 30 })
    expect(conflictsIn(first, second)).toBe(0)
  })

  test('one that is told to stop hands its duty over at once', async () => {
    const { fake, env, databaseUrl, botId } = await setUp()
    const ann = fake.person('Ann')
    const first = runMagpie(['start'], { env })
    await first.ready()
    await until(() => fake.state.updates.isPolled)
    const second = runMagpie(['start'], { env })
    await second.ready()
    expect((await first.end('SIGTERM')).code).toBe(0)
    const pasted = watchTelegram(fake, ann.writes(ann.chat, productUrl(1)))
    expect(await settle([pasted], databaseUrl, botId)).toMatchObject({ once: 1 })
    expect(conflictsIn(first, second)).toBe(0)
  })
})
