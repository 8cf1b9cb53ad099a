import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { createFakeBotApi, type FakeBotApi } from '#test/fakes/telegram/fake-bot-api.ts'
import { productUrl, settle, watchTelegram } from './pasted-links.ts'
import { cleanUp, makeFolder, runMagpie, until } from './process.ts'
import { openRelay, type Relay } from './relay.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  await cleanUp()
  for (const close of cleanups.splice(0)) await close()
})

interface SetUp {
  readonly fake: FakeBotApi
  readonly env: Readonly<Record<string, string>>
  readonly databaseUrl: string
  readonly botId: string
  /** Between the bot and the Bot API. */
  readonly way: Relay
}

async function setUp(): Promise<SetUp> {
  const fake = await createFakeBotApi()
  const way = await openRelay(Number(new URL(fake.url).port))
  cleanups.push(
    () => way.close(),
    () => fake.close(),
  )
  const databaseUrl = `sqlite:${join(makeFolder(), 'magpie.db')}`
  const env = {
    PORT: '0',
    COMMUNITIES: 'open',
    TELEGRAM_BOT_TOKEN: fake.token,
    TELEGRAM_API_URL: way.url,
    DATABASE_URL: databaseUrl,
  }
  return { fake, env, databaseUrl, botId: String(fake.bot.id), way }
}

/** Starts by webhook, with a relay as the public address, because the port is known only later. */
async function startByWebhook(env: SetUp['env']) {
  const entrance = await openRelay()
  cleanups.push(() => entrance.close())
  const run = runMagpie(['start'], { env: { ...env, TELEGRAM_MODE: 'webhook', PUBLIC_URL: entrance.url } })
  entrance.leadTo(await run.ready())
  return run
}

const ONE = { once: 1, uncertain: 0, twice: 0, lost: 0 }
const LISTED = { once: 0, uncertain: 1, twice: 0, lost: 0 }

describe('the process on Telegram', () => {
  test.each(['polling', 'webhook'])('by %s: a pasted link is answered with a card', async (mode) => {
    const { fake, env, databaseUrl, botId } = await setUp()
    const ann = fake.person('Ann')
    const run = mode === 'polling' ? runMagpie(['start'], { env }) : await startByWebhook(env)
    await run.ready()
    const pasted = watchTelegram(fake, ann.writes(ann.chat, `is this good? ${productUrl(1)}`))
    expect(await settle([pasted], databaseUrl, botId)).toEqual(ONE)
    const [card] = fake.replies(ann.chat)
    expect(card?.text).toMatch(/\$\d+\.\d\d/)
    expect(card?.replyMarkup?.inline_keyboard.flat().some((button) => button.url?.startsWith('http'))).toBe(true)
    const { code, afterMs } = await run.end('SIGTERM')
    expect(code).toBe(0)
    expect(afterMs).toBeLessThan(10_000)
    expect(run.stdout).toContain(`Telegram is on (${mode}).`)
  })

  test('SIGTERM: nothing new is taken, what is in hand is answered, what came later is answered after the next start', async () => {
    const { fake, env, databaseUrl, botId } = await setUp()
    const [ann, bob] = [fake.person('Ann'), fake.person('Bob')]
    const run = runMagpie(['start'], { env })
    await run.ready()
    // More than one chat takes at once: the last ones wait for their turn when the signal comes.
    const inHand = [1, 2, 3, 4, 5].map((number) => watchTelegram(fake, ann.writes(ann.chat, productUrl(number))))
    await until(() => fake.replies(ann.chat).length === 3)
    const ended = run.end('SIGTERM')
    await until(() => run.stderr.includes('stopping') && !fake.state.updates.isPolled)
    const later = watchTelegram(fake, bob.writes(bob.chat, productUrl(6)))
    const { code, afterMs } = await ended
    expect(code).toBe(0)
    expect(afterMs).toBeLessThan(10_000)
    expect(later.answersCount()).toBe(0)
    await runMagpie(['start'], { env }).ready()
    expect(await settle([...inHand, later], databaseUrl, botId)).toEqual({ ...ONE, once: 6 })
  })

  test('SIGTERM with more to send than 10 s allow: the rest is sent by the next process, none is uncertain', async () => {
    const { fake, env, databaseUrl, botId } = await setUp()
    const ann = fake.person('Ann')
    const run = runMagpie(['start'], { env })
    await run.ready()
    const pasted = Array.from({ length: 13 }, (_, index) =>
      watchTelegram(fake, ann.writes(ann.chat, productUrl(index))),
    )
    await until(() => fake.replies(ann.chat).length === 3)
    const { code, afterMs } = await run.end('SIGTERM')
    expect(code).toBe(0)
    expect(afterMs).toBeLessThan(10_000)
    expect(pasted.filter((link) => link.answersCount() === 0).length).toBeGreaterThan(0)
    await runMagpie(['start'], { env }).ready()
    expect(await settle(pasted, databaseUrl, botId)).toEqual({ ...ONE, once: 13 })
  })

  test('a server that hangs does not hold the end up; the answer is listed as uncertain', async () => {
    const { fake, env, databaseUrl, botId } = await setUp()
    const ann = fake.person('Ann')
    const run = runMagpie(['start'], { env })
    await run.ready()
    fake.failNext('sendMessage', { kind: 'hang' })
    const pasted = watchTelegram(fake, ann.writes(ann.chat, productUrl(1)))
    await until(() => pasted.answersCount() === 1)
    const { code, afterMs } = await run.end('SIGTERM')
    expect(code).toBe(0)
    expect(afterMs).toBeLessThan(10_000)
    await runMagpie(['start'], { env }).ready()
    expect(await settle([pasted], databaseUrl, botId)).toEqual(LISTED)
    expect(pasted.answersCount()).toBe(1)
  })

  test('lost answers are listed as uncertain and never sent again by themselves', async () => {
    const { fake, env, databaseUrl, botId } = await setUp()
    const people = ['Ann', 'Bob', 'Cleo', 'Dan'].map((name) => fake.person(name))
    const run = runMagpie(['start'], { env })
    await run.ready()
    for (const kind of ['resetAfter', 'resetBefore'] as const) fake.failNext('sendMessage', { kind })
    fake.failNext('sendMessage', { kind: 'html', status: 502 })
    fake.failNext('sendMessage', { kind: 'flood', retryAfter: 1 })
    const pasted = people.map((person, index) => watchTelegram(fake, person.writes(person.chat, productUrl(index))))
    expect(await settle(pasted, databaseUrl, botId)).toEqual({ once: 1, uncertain: 3, twice: 0, lost: 0 })
    expect(pasted.reduce((sum, link) => sum + link.answersCount(), 0)).toBe(2)
  })

  test('refused connections are waited out: answered once, not uncertain', async () => {
    const { fake, env, databaseUrl, botId, way } = await setUp()
    const ann = fake.person('Ann')
    const bob = fake.person('Bob')
    const run = await startByWebhook(env)
    const warm = watchTelegram(fake, ann.writes(ann.chat, productUrl(1)))
    expect(await settle([warm], databaseUrl, botId)).toEqual(ONE)
    await way.refuse()
    const pasted = watchTelegram(fake, bob.writes(bob.chat, productUrl(2)))
    // Acknowledged, so it is stored; the answer cannot leave.
    await until(() => fake.webhook.attempts.filter(({ status }) => status === 200).length === 2)
    await way.accept()
    expect(await settle([pasted], databaseUrl, botId)).toEqual(ONE)
    expect((await run.end('SIGTERM')).code).toBe(0)
  })

  test('the Bot API is out of reach at the start and in between: polling begins again', async () => {
    const { fake, env, databaseUrl, botId, way } = await setUp()
    const ann = fake.person('Ann')
    await way.refuse()
    const run = runMagpie(['start'], { env })
    await way.accept()
    await run.ready()
    await until(() => fake.state.updates.isPolled)
    await way.refuse()
    const pasted = watchTelegram(fake, ann.writes(ann.chat, productUrl(1)))
    await way.accept()
    expect(await settle([pasted], databaseUrl, botId)).toEqual(ONE)
  })
})
