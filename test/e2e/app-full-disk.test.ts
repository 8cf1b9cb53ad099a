import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openStore } from '#src/store/open-store.ts'
import { createFakeBotApi, type FakeBotApi } from '#test/fakes/telegram/fake-bot-api.ts'
import { type PastedLink, productUrl, settle, watchTelegram } from './pasted-links.ts'
import { cleanUp, makeFolder, runMagpie, until } from './process.ts'
import { openRelay } from './relay.ts'

/** A minute of Telegram's passes in this time: a day, after which it gives an update up, outlasts every deadline. */
const RETRY_MS = 100

const cleanups: (() => Promise<void>)[] = []
afterEach(async () => {
  await cleanUp()
  for (const close of cleanups.splice(0)) await close()
})

/** Blocks of 512 bytes: room for the tables and a few messages. */
const FILE_BLOCKS_MAX = 800
const LIFT_LIMIT = 'prlimit'
/** Only Linux can give a running process room again. */
const canMakeRoom = spawnSync(LIFT_LIMIT, ['--version']).status === 0

/** Pastes one link after the other until the server is refused one. */
async function pasteUntilFull(fake: FakeBotApi): Promise<PastedLink[]> {
  const pasted: PastedLink[] = []
  const statuses = () => fake.webhook.attempts.map(({ status }) => status)
  for (let number = 0; !statuses().includes(503); number++) {
    if (number > 2_000) throw new Error('the disk does not fill')
    const person = fake.person(`Person ${number}`)
    pasted.push(watchTelegram(fake, person.writes(person.chat, `${productUrl(number)} ${'x'.repeat(3_000)}`)))
    await until(() => statuses().length >= pasted.length, statuses)
  }
  return pasted
}

test.skipIf(!canMakeRoom)(
  'a full disk: nothing is acknowledged that is not stored, and with room all goes on',
  async () => {
    const fake = await createFakeBotApi()
    const entrance = await openRelay()
    cleanups.push(
      () => entrance.close(),
      () => fake.close(),
    )
    const databaseUrl = `sqlite:${join(makeFolder(), 'magpie.db')}`
    const env = {
      PORT: '0',
      DATABASE_URL: databaseUrl,
      TELEGRAM_BOT_TOKEN: fake.token,
      TELEGRAM_API_URL: fake.url,
      TELEGRAM_MODE: 'webhook',
      PUBLIC_URL: entrance.url,
    }
    const run = runMagpie(['start'], { env, fileBlocksMax: FILE_BLOCKS_MAX })
    entrance.leadTo(await run.ready())
    const pasted = await pasteUntilFull(fake)
    expect(run.stderr).toContain('UPDATES_NOT_STORED')
    expect(pasted.length).toBeGreaterThan(3)

    // What was acknowledged is in the database, what was refused is not.
    const acknowledged = new Set(fake.webhook.attempts.flatMap((one) => (one.status === 200 ? [one.updateId] : [])))
    expect(acknowledged.size).toBeLessThan(pasted.length)
    expect(run.stderr).not.toContain('UnhandledPromiseRejection')

    expect(spawnSync(LIFT_LIMIT, ['--pid', String(run.pid), '--fsize=unlimited']).status).toBe(0)
    const retrying = setInterval(() => fake.webhook.advance(60_000), RETRY_MS)
    const tally = await settle(pasted, databaseUrl, String(fake.bot.id)).finally(() => clearInterval(retrying))
    expect(tally).toEqual({ once: pasted.length, uncertain: 0, twice: 0, lost: 0 })
    const store = await openStore({ databaseUrl })
    expect(await store.inbox.listByState('parked', 1_000)).toEqual([])
    await store.close()
    expect((await run.end('SIGTERM')).code).toBe(0)
  },
)
