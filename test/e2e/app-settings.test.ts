import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { startFakeDiscord } from '#test/fakes/discord/fake-discord.ts'
import { createFakeBotApi } from '#test/fakes/telegram/fake-bot-api.ts'
import { productUrl, settle, watchTelegram } from './pasted-links.ts'
import { cleanUp, finishMagpie, makeFolder, runMagpie, until } from './process.ts'
import { openRelay } from './relay.ts'

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  await cleanUp()
  for (const close of cleanups.splice(0)) await close()
})

const CANARY = 'AA-canary-7Qz3vK9xW2mN5pR8tB4'
const TOKEN = `777000777:${CANARY}`
const SECRET_KEY = `key-${CANARY}-0123456789`

describe('settings of the process', () => {
  test('everything wrong is listed at once, without a value, and ends the process with 78', async () => {
    const env = {
      PORT: `${CANARY}1`,
      DATABASE_URL: `mysql://${CANARY}`,
      OWNERS: CANARY,
      COMMUNITIES: CANARY,
      SECRET_KEY: CANARY,
      TELEGRAM_BOT_TOKEN: CANARY,
      TELEGRAM_WEBHOOK: CANARY,
      TELEGRAM_MODE: 'webhook',
      TELEGRAM_WEBHOOK_SECRET: `${CANARY} ü`,
      DISCORD_BOT_TOKEN: CANARY,
      DISCORD_SHARDS: CANARY,
      ALIEXPRESS_APP_SECRET: CANARY,
    }
    for (const command of ['start', 'migrate', 'doctor']) {
      const { code, stdout, stderr } = await finishMagpie([command], { env })
      expect(code).toBe(78)
      const named = stderr
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0])
        .toSorted((a = '', b = '') => (a < b ? -1 : 1))
      expect(named).toEqual([
        'ALIEXPRESS_APP_KEY',
        'ALIEXPRESS_TRACKING_ID',
        'COMMUNITIES',
        'DATABASE_URL',
        'DISCORD_SHARDS',
        'OWNERS',
        'PORT',
        'PUBLIC_URL',
        'SECRET_KEY',
        'TELEGRAM_BOT_TOKEN',
        'TELEGRAM_WEBHOOK',
        'TELEGRAM_WEBHOOK_SECRET',
      ])
      expect(stdout + stderr).not.toContain(CANARY)
    }
  })

  test('.env is read, the environment overrides it, and an unknown key in it is a mistake', async () => {
    const cwd = makeFolder()
    writeFileSync(join(cwd, '.env'), 'DATABASE_URL=sqlite:from-env-file.db\nPORT=0\nLOG_LEVEL=noisy\n')
    const wrong = await finishMagpie(['migrate'], { cwd })
    expect(wrong).toMatchObject({ code: 78, stderr: expect.stringMatching(/^LOG_LEVEL .*\n$/) })
    const overridden = await finishMagpie(['migrate'], { cwd, env: { LOG_LEVEL: 'warn' } })
    expect(overridden).toMatchObject({ code: 0, stderr: '' })
    expect(readdirSync(cwd)).toContain('from-env-file.db')
    writeFileSync(join(cwd, '.env'), 'DATABASE_URI=sqlite:x.db\n')
    expect(await finishMagpie(['migrate'], { cwd })).toMatchObject({
      code: 78,
      stderr: 'DATABASE_URI is not a setting\n',
    })
  })

  test('a refused token, a taken port and a missing database end the start with 1 and one line', async () => {
    const fake = await createFakeBotApi()
    const discord = await startFakeDiscord()
    cleanups.push(
      () => fake.close(),
      () => discord.close(),
    )
    const telegram = { TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_URL: fake.url }
    const cases = {
      'TelegramAdapterError TOKEN_REFUSED': telegram,
      'DiscordError TOKEN_REFUSED': { DISCORD_BOT_TOKEN: CANARY, DISCORD_API_URL: discord.apiUrl },
      'EADDRINUSE listen': { PORT: new URL(fake.url).port },
      'ECONNREFUSED connect': { ...telegram, DATABASE_URL: `postgres://somebody:${CANARY}@127.0.0.1:9/magpie` },
    }
    for (const [kind, env] of Object.entries(cases)) {
      const { code, stdout, stderr } = await finishMagpie(['start'], { env: { PORT: '0', ...env } })
      expect({ kind, code, lines: stderr.trim().split('\n').length }).toEqual({ kind, code: 1, lines: 1 })
      expect(stderr).toContain(`Stopped by ${kind}.`)
      expect(stdout + stderr).not.toContain(CANARY)
    }
  })

  test('no secret reaches the output or a file, whatever fails', async () => {
    const fake = await createFakeBotApi({ token: TOKEN })
    const way = await openRelay(Number(new URL(fake.url).port))
    const entrance = await openRelay()
    cleanups.push(
      () => way.close(),
      () => entrance.close(),
      () => fake.close(),
    )
    const cwd = makeFolder()
    const env = {
      PORT: '0',
      LOG_LEVEL: 'debug',
      COMMUNITIES: 'open',
      DATABASE_URL: 'sqlite:data/magpie.db',
      SECRET_KEY,
      METRICS_TOKEN: `metrics-${CANARY}`,
      TELEGRAM_BOT_TOKEN: TOKEN,
      TELEGRAM_API_URL: way.url,
      TELEGRAM_MODE: 'webhook',
      TELEGRAM_WEBHOOK_SECRET: `hook-${CANARY}`,
      PUBLIC_URL: entrance.url,
    }
    const run = runMagpie(['start'], { env, cwd })
    const port = await run.ready()
    entrance.leadTo(port)
    const people = Array.from({ length: 6 }, (_, index) => fake.person(`Person ${index}`))
    for (const kind of ['resetAfter', 'resetBefore'] as const) fake.failNext('sendMessage', { kind })
    fake.failNext('sendMessage', { kind: 'html', status: 502 })
    fake.failNext('sendMessage', { kind: 'status', code: 401, description: `Unauthorized for bot${TOKEN}` })
    const pasted = people.map((person, index) => watchTelegram(fake, person.writes(person.chat, productUrl(index))))
    // Refusing also cuts what is on its way: only what has been answered by then counts.
    await until(() => pasted.filter((link) => link.answersCount() === 1).length >= 3)
    await until(() => fake.webhook.attempts.length === 6)
    await way.refuse()
    people[0]?.writes(people[0].chat, productUrl(10))
    await until(() => fake.webhook.attempts.length === 7)
    await fetch(`http://127.0.0.1:${port}/metrics?token=${CANARY}`, { headers: { authorization: 'Bearer wrong' } })
    await fetch(`http://127.0.0.1:${port}${new URL(String(fake.webhookInfo.url)).pathname}`, {
      method: 'POST',
      body: '{',
    })
    await way.accept()
    expect((await run.end('SIGTERM')).code).toBe(0)
    expect(run.stderr).toContain('uncertain')
    expect(run.stdout + run.stderr).not.toContain(CANARY)
    const files = readdirSync(cwd, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    expect(files.map(({ name }) => name)).toContain('magpie.db')
    for (const { parentPath, name } of files)
      expect({ name, hasCanary: readFileSync(join(parentPath, name)).includes(CANARY) }).toEqual({
        name,
        hasCanary: false,
      })
  })

  test('after a refusal the next link is answered', async () => {
    const fake = await createFakeBotApi({ token: TOKEN })
    cleanups.push(() => fake.close())
    const databaseUrl = `sqlite:${join(makeFolder(), 'magpie.db')}`
    const env = { PORT: '0', DATABASE_URL: databaseUrl, TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_API_URL: fake.url }
    const run = runMagpie(['start'], { env })
    await run.ready()
    const ann = fake.person('Ann')
    fake.failNext('sendMessage', { kind: 'status', code: 403, description: 'Forbidden: bot was blocked by the user' })
    ann.writes(ann.chat, productUrl(1))
    await until(() => run.stderr.includes('refused'))
    const next = watchTelegram(fake, ann.writes(ann.chat, productUrl(2)))
    expect(await settle([next], databaseUrl, '777000777')).toEqual({ once: 1, uncertain: 0, twice: 0, lost: 0 })
  })
})
