import { describe, expect, it } from 'vitest'
import { createBotHost } from '#src/adapters/telegram/bot-host.ts'
import { createTelegramAdapter } from '#src/adapters/telegram/telegram-adapter.ts'
import { TelegramAdapterError } from '#src/adapters/telegram/telegram-error.ts'
import { createFakeClock } from '#test/fakes/telegram/fake-clock.ts'
import { createFakeIntake } from '#test/fakes/telegram/fake-intake.ts'
import { COMMANDS, createMemoryCache, createMemoryLog, setUpTelegram } from './telegram-setup.ts'

const LINK = 'https://shop.example/1'

/** Lets the loop run until a condition holds. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve))
}

describe('polling', () => {
  it('asks for the kinds it knows and confirms a batch after it is accepted', async () => {
    await using setup = await setUpTelegram()
    const { fake, intake } = setup
    const ann = fake.person('Ann')
    ann.writes(ann.chat, 'one')
    ann.writes(ann.chat, 'two')
    await intake.reached(2)
    await until(() => fake.state.updates.pending.length === 0)
    expect(fake.calls.find(({ method }) => method === 'getUpdates')?.params).toEqual({
      limit: 100,
      timeout: 30,
      allowed_updates: [
        'message',
        'edited_message',
        'channel_post',
        'edited_channel_post',
        'callback_query',
        'inline_query',
        'my_chat_member',
      ],
    })
  })

  it('confirms nothing before every update of the batch is stored, and fetches it again after a failure', async () => {
    await using setup = await setUpTelegram({ isStarted: false })
    const { fake, intake, adapter, clock, log } = setup
    const ann = fake.person('Ann')
    ann.writes(ann.chat, 'one')
    ann.writes(ann.chat, 'two')
    intake.failure = new Error('disk full')
    await adapter.start(intake, COMMANDS)
    await clock.slept()
    expect(fake.state.updates.pending).toHaveLength(2)
    expect(clock.sleeps).toEqual([1_000])
    expect(log.at(-1)).toMatchObject({ level: 'error', data: { code: 'UPDATES_NOT_STORED', count: 2 } })
    await clock.advance(1_000)
    await clock.slept()
    expect(clock.sleeps).toEqual([2_000])
    intake.failure = null
    await clock.advance(2_000)
    await intake.reached(2)
    await until(() => fake.state.updates.pending.length === 0)
    expect(intake.events.map((event) => event.type === 'message' && event.text)).toEqual(['one', 'two'])
  })

  it('gets what came while it was away after a restart, and nothing that it had confirmed', async () => {
    await using setup = await setUpTelegram()
    const { fake, intake, adapter } = setup
    const ann = fake.person('Ann')
    ann.writes(ann.chat, 'before')
    await intake.reached(1)
    await until(() => fake.state.updates.pending.length === 0 && fake.state.updates.isPolled)
    await adapter.stopIntake()
    ann.writes(ann.chat, 'meanwhile')
    const host = createBotHost({ token: fake.token, apiUrl: fake.url })
    const next = createTelegramAdapter({
      host,
      transport: { kind: 'polling' },
      clock: createFakeClock(),
      logger: createMemoryLog(),
      cache: createMemoryCache(),
      publishesCommands: false,
    })
    const nextIntake = createFakeIntake()
    await next.connect()
    await next.start(nextIntake, COMMANDS)
    await nextIntake.reached(1)
    expect(nextIntake.events).toMatchObject([{ text: 'meanwhile' }])
    await next.stopIntake()
    await next.close()
  })

  it('can be started again, as when a lease is lost and won back', async () => {
    await using setup = await setUpTelegram()
    const { fake, intake, adapter } = setup
    await adapter.stopIntake()
    const ann = fake.person('Ann')
    ann.writes(ann.chat, 'meanwhile')
    await adapter.start(intake, COMMANDS)
    await intake.reached(1)
    expect(intake.events).toMatchObject([{ text: 'meanwhile' }])
  })

  it('takes over from a webhook and keeps what waits', async () => {
    await using setup = await setUpTelegram({ isStarted: false })
    const { fake, intake, adapter } = setup
    const host = createBotHost({ token: fake.token, apiUrl: fake.url })
    await host.call('setWebhook', { url: 'http://127.0.0.1:1/x', secret_token: 's' })
    await adapter.start(intake, COMMANDS)
    const ann = fake.person('Ann')
    ann.writes(ann.chat, 'hello')
    await intake.reached(1)
    expect(fake.webhookInfo).toMatchObject({ url: '' })
    await host.close?.()
  })

  it('says so and waits while another process polls with the token', async () => {
    await using setup = await setUpTelegram()
    const { fake, intake, clock, log } = setup
    await until(() => fake.state.updates.isPolled)
    const other = createBotHost({ token: fake.token, apiUrl: fake.url })
    const poll = other.call('getUpdates', { timeout: 0 })
    await clock.slept()
    expect(log.at(-1)).toMatchObject({ level: 'warn', data: { code: 'POLLING_CONFLICT' } })
    await poll
    await clock.advance(5_000)
    const ann = fake.person('Ann')
    ann.writes(ann.chat, 'hello')
    await intake.reached(1)
    await other.close?.()
  })

  it('waits as long as the server asks, else longer and longer', async () => {
    await using setup = await setUpTelegram({ isStarted: false })
    const { fake, intake, adapter, clock } = setup
    fake.failNext('getUpdates', { kind: 'flood', retryAfter: 17 })
    fake.failNext('getUpdates', { kind: 'html', status: 502 })
    fake.failNext('getUpdates', { kind: 'resetBefore' })
    fake.failNext('getUpdates', { kind: 'status', code: 500, description: 'Internal Server Error' })
    await adapter.start(intake, COMMANDS)
    for (const waitMs of [17_000, 2_000, 4_000, 8_000]) {
      await clock.slept()
      expect(clock.sleeps).toEqual([waitMs])
      await clock.advance(waitMs)
    }
    const ann = fake.person('Ann')
    ann.writes(ann.chat, 'hello')
    await intake.reached(1)
  })

  it('ends with a code when the token is refused', async () => {
    const stopped: TelegramAdapterError[] = []
    await using setup = await setUpTelegram({
      isStarted: false,
      adapter: { onStopped: (error) => stopped.push(error) },
    })
    const { fake, intake, adapter } = setup
    fake.failNext('getUpdates', { kind: 'status', code: 401, description: 'Unauthorized' })
    await adapter.start(intake, COMMANDS)
    await until(() => stopped.length === 1)
    expect(stopped[0]).toMatchObject({ code: 'TOKEN_REFUSED' })
  })

  it('stops at once while a poll is open, and in the middle of a wait', async () => {
    const setup = await setUpTelegram()
    const { fake, intake, adapter, clock } = setup
    await until(() => fake.state.updates.isPolled)
    await adapter.stopIntake()
    const ann = fake.person('Ann')
    ann.writes(ann.chat, LINK)
    expect(fake.state.updates.pending).toHaveLength(1)
    expect(intake.events).toEqual([])
    expect(clock.sleeps).toEqual([])
    await setup[Symbol.asyncDispose]()

    await using waiting = await setUpTelegram({ isStarted: false })
    waiting.fake.failNext('getUpdates', { kind: 'html', status: 502 })
    await waiting.adapter.start(waiting.intake, COMMANDS)
    await waiting.clock.slept()
    await waiting.adapter.stopIntake()
    expect(waiting.clock.sleeps).toEqual([])
  })
})

describe('connecting', () => {
  const connect = (apiUrl: string, token: string) => {
    const clock = createFakeClock()
    const host = createBotHost({ token, apiUrl })
    const adapter = createTelegramAdapter({
      host,
      transport: { kind: 'polling' },
      clock,
      logger: createMemoryLog(),
      cache: createMemoryCache(),
    })
    return { adapter, clock, host }
  }

  it('learns who the bot is', async () => {
    await using setup = await setUpTelegram({ isStarted: false })
    expect(setup.adapter.botId).toBe('424242')
    expect(setup.adapter.platform.startLink('c_1-A')).toBe('https://t.me/magpie_test_bot?start=c_1-A')
    for (const payload of ['', 'a b', 'ä', 'x'.repeat(65)]) expect(setup.adapter.platform.startLink(payload)).toBeNull()
  })

  it('says that a token is refused, and never names it', async () => {
    await using setup = await setUpTelegram({ isStarted: false })
    for (const token of ['1:wrong', 'not-a-token']) {
      const { adapter, host } = connect(setup.fake.url, token)
      const error = await adapter.connect().catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(TelegramAdapterError)
      expect(error).toMatchObject({ code: 'TOKEN_REFUSED' })
      expect(String((error as Error).stack)).not.toContain(token)
      await host.close?.()
    }
  })

  it('tries again while the server is out of reach, then says so', async () => {
    const { adapter, clock, host } = connect('http://127.0.0.1:1', '1:x')
    const connecting = adapter.connect().catch((thrown: unknown) => thrown)
    for (const waitMs of [1_000, 2_000, 4_000, 8_000]) {
      await clock.slept()
      await clock.advance(waitMs)
    }
    expect(await connecting).toMatchObject({ code: 'UNREACHABLE' })
    await host.close?.()
  })
})
