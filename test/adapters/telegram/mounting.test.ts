import { Bot } from 'grammy'
import { Telegraf } from 'telegraf'
import { describe, expect, it } from 'vitest'
import { mountOnGrammy } from '#src/adapters/telegram/mount-on-grammy.ts'
import { mountOnTelegraf } from '#src/adapters/telegram/mount-on-telegraf.ts'
import type { TelegramAdapter } from '#src/adapters/telegram/telegram-adapter.ts'
import type { MessageEvent } from '#src/chat/message.ts'
import { plainReply, textBlock } from '#src/chat/reply.ts'
import { createFakeBotApi, type FakeBotApi } from '#test/fakes/telegram/fake-bot-api.ts'
import { createFakeClock } from '#test/fakes/telegram/fake-clock.ts'
import { createFakeIntake } from '#test/fakes/telegram/fake-intake.ts'
import { COMMANDS, createMemoryCache, createMemoryLog } from './telegram-setup.ts'

const LINK = 'https://shop.example/1'

interface Mounted {
  readonly adapter: TelegramAdapter
  /** What the owner's own handlers saw. */
  readonly seen: string[]
  readonly start: () => void
  readonly stop: () => Promise<void>
}

function options(clock = createFakeClock()) {
  return { clock, logger: createMemoryLog(), cache: createMemoryCache() }
}

function onGrammy(fake: FakeBotApi): Mounted {
  const seen: string[] = []
  const bot = new Bot(fake.token, { client: { apiRoot: fake.url } })
  const adapter = mountOnGrammy(bot, options(createFakeClock(Date.now())))
  bot.command('weather', async (ctx) => void (await ctx.reply('Sunny')))
  bot.on('message:text', (ctx) => void seen.push(ctx.message.text))
  bot.on('callback_query:data', async (ctx) => {
    seen.push(`press ${ctx.callbackQuery.data}`)
    await ctx.answerCallbackQuery()
  })
  bot.on('my_chat_member', () => void seen.push('place'))
  return { adapter, seen, start: () => void bot.start(), stop: () => bot.stop() }
}

function onTelegraf(fake: FakeBotApi): Mounted {
  const seen: string[] = []
  const bot = new Telegraf(fake.token, { telegram: { apiRoot: fake.url } })
  const adapter = mountOnTelegraf(bot, options(createFakeClock(Date.now())))
  bot.command('weather', async (ctx) => void (await ctx.reply('Sunny')))
  bot.on('text', (ctx) => void seen.push(ctx.message.text))
  bot.on('callback_query', async (ctx) => {
    seen.push(`press ${'data' in ctx.callbackQuery ? ctx.callbackQuery.data : ''}`)
    await ctx.answerCbQuery()
  })
  bot.on('my_chat_member', () => void seen.push('place'))
  let running: Promise<void> = Promise.resolve()
  return {
    adapter,
    seen,
    start() {
      running = bot.launch().catch(() => undefined)
    },
    async stop() {
      bot.stop()
      await running
    },
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve))
}

describe.each([
  ['grammY', onGrammy],
  ['Telegraf', onTelegraf],
] as const)('mounted on a %s bot', (_library, mount) => {
  it('takes what is Magpie’s and leaves the rest to the bot’s own handlers', async () => {
    const fake = await createFakeBotApi()
    const { adapter, seen, start, stop } = mount(fake)
    const intake = createFakeIntake()
    await adapter.connect()
    await adapter.start(intake, COMMANDS)
    start()
    const ann = fake.person('Ann')
    const group = fake.group('Deals', [ann])
    ann.writes(group, 'good morning')
    ann.writes(group, LINK)
    ann.writes(group, '/weather')
    ann.writes(group, '/link x')
    const own = fake.state.world.addMessage(group, fake.bot, { text: 'Menu', entities: [] })
    ann.presses(own, 'menu/3')
    ann.presses(own, '1why:x')
    await until(() => fake.replies(group).some(({ text }) => text === 'Sunny'))
    fake.setStatus(group, fake.bot, 'left')
    await until(() => seen.includes('place') && intake.events.length === 4)
    expect(intake.events.map(({ type }) => type)).toEqual(['message', 'command', 'action', 'place'])
    expect(seen.filter((entry) => entry !== 'place')).toEqual(['good morning', 'press menu/3'])
    expect(fake.calls.some(({ method }) => method === 'setMyCommands')).toBe(false)
    await stop()
    await adapter.stopIntake()
    await fake.close()
  })

  it('answers through the bot, with every feature and every outcome', async () => {
    const fake = await createFakeBotApi()
    const { adapter, start, stop } = mount(fake)
    const intake = createFakeIntake()
    await adapter.connect()
    await adapter.start(intake, COMMANDS)
    start()
    const ann = fake.person('Ann')
    const group = fake.group('Deals', [ann])
    ann.writes(group, LINK)
    await intake.reached(1)
    const { target } = intake.events[0] as MessageEvent
    const reply = plainReply('en', [textBlock('Card')], {
      buttons: [
        [
          { type: 'link', label: 'Open', url: LINK },
          { type: 'copy', label: 'Copy', text: 'x' },
        ],
      ],
    })
    const send = () => adapter.platform.send(target, reply, { deliveryId: 'd1' })
    expect(await send()).toMatchObject({ outcome: 'sent' })
    expect(fake.replies(group)).toMatchObject([{ text: 'Card', replyTo: { text: LINK } }])
    fake.failNext('sendMessage', { kind: 'flood', retryAfter: 7 })
    expect(await send()).toEqual({ outcome: 'refused', code: 'FLOOD', retryAfterMs: 7_000 })
    fake.failNext('sendMessage', { kind: 'html', status: 502 })
    expect(await send()).toEqual({ outcome: 'uncertain' })
    fake.failNext('sendMessage', { kind: 'resetAfter' })
    expect(await send()).toEqual({ outcome: 'uncertain' })
    await stop()
    await fake.close()
    // The first call may still find a connection that is just being closed.
    await send()
    expect(await send()).toEqual({ outcome: 'notSent' })
  })
})
