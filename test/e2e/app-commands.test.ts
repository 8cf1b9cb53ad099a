import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { startFakeDiscord } from '#test/fakes/discord/fake-discord.ts'
import { createFakeBotApi } from '#test/fakes/telegram/fake-bot-api.ts'
import { createPostgresDatabase } from '#test/postgres.ts'
import { cleanUp, finishMagpie, makeFolder } from './process.ts'

afterEach(cleanUp)

const PRODUCT = 'https://www.aliexpress.com/item/1005099012534649.html'
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

describe('the command line', () => {
  test('--help lists the commands, --version the version', async () => {
    const help = await finishMagpie(['--help'])
    expect(help).toMatchObject({ code: 0, stderr: '' })
    for (const command of ['start', 'link', 'links', 'doctor', 'migrate'])
      expect(help.stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'))
    expect(await finishMagpie(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  test.each([
    [['fly'], "unknown command 'fly'"],
    [['link'], "missing required argument 'url'"],
    [['links'], "required option '--json'"],
    [['link', PRODUCT, '--colour'], "unknown option '--colour'"],
    [[], 'Usage: magpie'],
  ])('%j is a mistake in the use: said on standard error, exit code 1', async (args, said) => {
    const { code, stdout, stderr } = await finishMagpie(args)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(said)
  })

  test('link prints one card, in the language asked for', async () => {
    const english = await finishMagpie(['link', `look: ${PRODUCT}`])
    expect(english).toMatchObject({ code: 0, stderr: '' })
    expect(english.stdout).toMatch(/Power Bank[\s\S]*\$18\.99[\s\S]*\$1\.70[\s\S]*https:\/\/\S+af=/)
    const german = await finishMagpie(['link', PRODUCT, '--lang', 'de', '--country', 'DE'])
    expect(german.stdout).toContain('€')
    expect(german.stdout).not.toContain('Commission')
  })

  test('link --json prints data: whole amounts as text, no float', async () => {
    const { code, stdout } = await finishMagpie(['link', PRODUCT, '--json', '--country', 'DE'])
    expect(code).toBe(0)
    const card = JSON.parse(stdout) as Record<string, Record<string, unknown>>
    expect(card).toMatchObject({
      kind: 'product',
      product: { productId: '1005099012534649', price: { amountMinor: '1899', currency: 'USD' } },
      estimate: { commission: { low: { amountMinor: '170', currency: 'USD' } } },
      tracking: { networkId: 'sandbox', country: 'DE' },
    })
    expect(stdout).not.toMatch(/: \d+\.\d/)
  })

  test.each([
    [['https://example.com/item/1.html']],
    [['https://www.aliexpress.com.deals.example/item/1005006123456789.html']],
    [['nothing at all']],
    [[PRODUCT, '--country', 'Germany']],
  ])('link %j cannot be answered: exit code 65', async (args) => {
    const { code, stdout, stderr } = await finishMagpie(['link', ...args])
    expect({ code, stdout }).toEqual({ code: 65, stdout: '' })
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  test('links --json answers each line with a line', async () => {
    const texts = [`é😀 ${PRODUCT}, and aliexpress.com/item/32814692543.html`, 'nothing', '']
    const bad = ['not json', '42', '{"text":"x"}', '"open']
    const input = `${[...texts.map((text) => JSON.stringify(text)), ...bad].join('\n')}\n`
    const { code, stdout, stderr } = await finishMagpie(['links', '--json'], { input })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const lines = stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    const [first, second, third, ...rest] = lines as [{ url: string; start: number; end: number }[], ...unknown[]]
    expect(first.map(({ url, start, end }) => texts[0]?.slice(start, end) === url)).toEqual([true, true])
    expect(first).toMatchObject([
      { kind: 'product', productId: '1005099012534649' },
      { kind: 'product', productId: '32814692543' },
    ])
    expect([second, third]).toEqual([[], []])
    expect(rest).toEqual(bad.map(() => ({ error: expect.any(String) })))
  })

  test('links --json reads a long stream without a final line end', async () => {
    const line = JSON.stringify(`see ${PRODUCT}`)
    const { code, stdout } = await finishMagpie(['links', '--json'], { input: Array(20_000).fill(line).join('\n') })
    expect(code).toBe(0)
    expect(stdout.split('\n')).toHaveLength(20_001)
  })

  test('migrate makes the database on both engines, and again changes nothing', async () => {
    const file = join(makeFolder(), 'deep', 'magpie.db')
    for (const DATABASE_URL of [`sqlite:${file}`, await createPostgresDatabase()]) {
      const first = await finishMagpie(['migrate'], { env: { DATABASE_URL } })
      expect(first).toMatchObject({ code: 0, stderr: '' })
      expect(await finishMagpie(['migrate'], { env: { DATABASE_URL } })).toEqual(first)
    }
    expect(existsSync(file)).toBe(true)
  })

  test('doctor finds everything in order, or says what to do and exits with 1', async () => {
    const telegram = await createFakeBotApi()
    const discord = await startFakeDiscord()
    const env = {
      DATABASE_URL: `sqlite:${join(makeFolder(), 'magpie.db')}`,
      TELEGRAM_BOT_TOKEN: telegram.token,
      TELEGRAM_API_URL: telegram.url,
      DISCORD_BOT_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
    }
    try {
      const good = await finishMagpie(['doctor'], { env })
      expect(good).toMatchObject({ code: 0, stderr: '' })
      for (const subject of ['settings', 'database', 'disk', 'telegram', 'discord'])
        expect(good.stdout).toMatch(new RegExp(`^✓ ${subject}: `, 'm'))
      const wrong = { ...env, TELEGRAM_BOT_TOKEN: '1:wrong-wrong-wrong-wrong-wrong', DISCORD_BOT_TOKEN: 'wrong-token' }
      const bad = await finishMagpie(['doctor'], { env: { ...wrong, DATABASE_URL: 'postgres://x:y@127.0.0.1:9/z' } })
      expect(bad.code).toBe(1)
      for (const subject of ['database', 'telegram', 'discord'])
        expect(bad.stdout).toMatch(new RegExp(`^✗ ${subject}: `, 'm'))
      expect(bad.stdout + bad.stderr).not.toContain('wrong-')
    } finally {
      await telegram.close()
      await discord.close()
    }
  })
})
