import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, describe, expect, test } from 'vitest'
import { type FakeDiscord, startFakeDiscord } from '#test/fakes/discord/fake-discord.ts'
import { buildGuild, pasteHundredOnDiscord, productUrl, settle, watchDiscord } from './pasted-links.ts'
import { cleanUp, makeFolder, runMagpie, until } from './process.ts'
import { seededRandom } from './random.ts'

/** Beyond the time for which Discord, and the fake, know a nonce. */
const NONCE_FORGOTTEN_MS = 300_000
const ALL_ONCE = { once: 100, uncertain: 0, twice: 0, lost: 0 }

const fakes: FakeDiscord[] = []
afterEach(async () => {
  await cleanUp()
  for (const fake of fakes.splice(0)) await fake.close()
})

async function setUp() {
  const fake = await startFakeDiscord()
  fakes.push(fake)
  const file = join(makeFolder(), 'magpie.db')
  const env = {
    PORT: '0',
    COMMUNITIES: 'open',
    DISCORD_BOT_TOKEN: fake.token,
    DISCORD_API_URL: fake.apiUrl,
    DATABASE_URL: `sqlite:${file}`,
  }
  const guild = buildGuild(fake)
  const isPost = ({ method, path }: FakeDiscord['calls'][number]) =>
    method === 'POST' && guild.channels.some((channel) => path === `/channels/${channel.id}/messages`)
  return { fake, env, file, guild, postsCount: () => fake.calls.filter(isPost).length }
}

/** Each channel once, so that a restart knows where to read what was missed. */
async function warmUp({ fake, env, guild }: Awaited<ReturnType<typeof setUp>>) {
  const first = runMagpie(['start'], { env })
  await first.ready()
  const [person] = guild.people
  const greeted = guild.channels.map((channel, index) => {
    if (!person) throw new Error('nobody there')
    return watchDiscord(fake, person.post(channel.id, productUrl(900 + index)))
  })
  await settle(greeted, env.DATABASE_URL, fake.botId)
  return first
}

describe('the process on Discord', () => {
  test('a pasted link is answered with a card, and SIGTERM ends it with 0', async () => {
    const { fake, env, guild } = await setUp()
    const run = runMagpie(['start'], { env })
    await run.ready()
    const [channel, person] = [guild.channels[0], guild.people[0]]
    if (!channel || !person) throw new Error('nobody there')
    const pasted = watchDiscord(fake, person.post(channel.id, `half price! ${productUrl(1)}`))
    await until(() => pasted.answersCount() === 1)
    const card = fake.messages(channel.id).find((message) => message.author.id === fake.botId)
    const buttons = card?.components.flatMap((row) => row.components) ?? []
    expect(buttons.some((button) => button.url?.startsWith('https://'))).toBe(true)
    expect(card && fake.seen(card)).toMatch(/\$\d+\.\d\d/)
    const { code, afterMs } = await run.end('SIGTERM')
    expect(code).toBe(0)
    expect(afterMs).toBeLessThan(10_000)
    expect(run.stdout).toContain('Discord is on.')
  })

  test('killed in the middle of a hundred pasted links: each is answered once', async () => {
    const random = seededRandom(1)
    const bot = await setUp()
    const { fake, env, guild, postsCount } = bot
    const first = await warmUp(bot)
    const before = postsCount()
    const pasted = pasteHundredOnDiscord(fake, guild)
    const killAt = before + 1 + random() * 40
    await until(() => postsCount() >= killAt)
    await first.end('SIGKILL')
    await runMagpie(['start'], { env }).ready()
    expect(await settle(pasted, env.DATABASE_URL, fake.botId)).toEqual(ALL_ONCE)
  })

  test('killed and started again when the nonces are forgotten: what is out is found in the channels', async () => {
    const bot = await setUp()
    const { fake, env, file, guild, postsCount } = bot
    const first = await warmUp(bot)
    const before = postsCount()
    const pasted = pasteHundredOnDiscord(fake, guild)
    await until(() => postsCount() >= before + 25)
    await first.end('SIGKILL')
    const open = letTimePass(file, fake)
    expect(open).toBeGreaterThan(0)
    const callsBefore = fake.calls.length
    await runMagpie(['start'], { env }).ready()
    expect(await settle(pasted, env.DATABASE_URL, fake.botId)).toEqual(ALL_ONCE)
    const looked = fake.calls
      .slice(callsBefore)
      .filter(({ method, path }) => method === 'GET' && path.endsWith('/messages'))
    expect(looked.length).toBeGreaterThan(0)
  })

  test('a lost answer and a silent server lead to one message each', async () => {
    const { fake, env, guild } = await setUp()
    const run = runMagpie(['start'], { env })
    await run.ready()
    const [channel, other, person] = [guild.channels[0], guild.channels[1], guild.people[0]]
    if (!channel || !other || !person) throw new Error('nobody there')
    fake.fail({ method: 'POST', path: new RegExp(`^/channels/${channel.id}/messages$`), fault: 'reset-after' })
    fake.fail({ method: 'POST', path: new RegExp(`^/channels/${other.id}/messages$`), fault: 'reset-before' })
    const pasted = [channel, other].map((place, index) =>
      watchDiscord(fake, person.post(place.id, productUrl(10 + index))),
    )
    const botId = fake.botId
    expect(await settle(pasted, env.DATABASE_URL, botId)).toEqual({ once: 2, uncertain: 0, twice: 0, lost: 0 })
  })

  test('Discord is away for a while: what was missed is read and answered once', async () => {
    const bot = await setUp()
    const { fake, env, guild } = bot
    const run = await warmUp(bot)
    await fake.refuseConnections()
    const pasted = pasteHundredOnDiscord(fake, guild).slice(0, 100)
    await fake.acceptConnections()
    expect(await settle(pasted, env.DATABASE_URL, fake.botId)).toEqual(ALL_ONCE)
    expect((await run.end('SIGTERM')).code).toBe(0)
  })
})

/** Makes the open attempts, and the messages they may have led to, older than any nonce; gives the number of rows. */
function letTimePass(file: string, fake: FakeDiscord): number {
  const database = new DatabaseSync(file)
  const { changes } = database
    .prepare("update inbox set attempted_at = attempted_at - ? where state = 'answering'")
    .run(NONCE_FORGOTTEN_MS)
  database.close()
  for (const channel of fake.world.channels.values())
    for (const message of channel.messages)
      message.timestamp = new Date(Date.parse(message.timestamp) - NONCE_FORGOTTEN_MS).toISOString()
  return Number(changes)
}
