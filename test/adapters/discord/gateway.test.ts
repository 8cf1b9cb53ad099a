import { Client, Events, GatewayIntentBits } from 'discord.js'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { plainReply, textBlock } from '#src/chat/reply.ts'
import { type FakeDiscord, startFakeDiscord } from '../../fakes/discord/fake-discord.ts'
import { MESSAGE_CONTENT } from '../../fakes/discord/gateway-server.ts'
import type { FakePerson } from '../../fakes/discord/person.ts'
import type { FakeChannel, FakeGuild } from '../../fakes/discord/world.ts'
import { listing, nextEvent, startBot, type TestBot, WAIT } from './test-bot.ts'

const LINK = 'https://aliexpress.com/item/1005001.html'

describe('discord: connections', () => {
  let fake: FakeDiscord
  let guild: FakeGuild
  let general: FakeChannel
  let ann: FakePerson
  const bots: TestBot[] = []

  async function start(...args: Parameters<typeof startBot> extends [unknown, ...infer Rest] ? Rest : never) {
    const bot = await startBot(fake, ...args)
    bots.push(bot)
    return bot
  }

  beforeEach(async () => {
    fake = await startFakeDiscord()
    guild = fake.guild('Deals')
    general = fake.general(guild)
    ann = fake.person('Ann')
  })
  afterEach(async () => {
    for (const bot of bots.splice(0)) await bot.stop()
    await fake.close()
  })

  it('a wrong token is told as such', async () => {
    await expect(start({ token: 'wrong' })).rejects.toMatchObject({ code: 'TOKEN_REFUSED' })
  })

  it('an unreachable server is told as such', async () => {
    await expect(start({ apiUrl: 'http://127.0.0.1:9/api' })).rejects.toMatchObject({ code: 'UNREACHABLE' })
  })

  it('without the content intent it starts again without asking for it, and says so', async () => {
    fake.setContentIntent(false)
    const bot = await start()
    expect(fake.gateway.identifies.map(({ intents }) => Boolean(intents & MESSAGE_CONTENT))).toEqual([true, false])
    expect(bot.adapter.hasMessageContent).toBe(false)
    expect(bot.notices).toEqual([{ code: 'MESSAGE_CONTENT_OFF' }])
    ann.post(general.id, LINK)
    ann.post(general.id, `<@${fake.botId}> ${LINK}`)
    expect((await nextEvent(bot.intake, 'message')).isForBot).toBe(true)
    expect(bot.intake.events.filter((event) => event.type === 'message')).toHaveLength(1)
  })

  it('an intent that is switched off while running is done without from then on', async () => {
    const bot = await start()
    expect(bot.adapter.hasMessageContent).toBe(true)
    fake.setContentIntent(false)
    fake.gateway.disconnect(4014)
    await vi.waitFor(() => expect(fake.gateway.identifies).toHaveLength(2), WAIT)
    ann.post(general.id, `<@${fake.botId}> ${LINK}`)
    await nextEvent(bot.intake, 'message')
    expect(bot.adapter.hasMessageContent).toBe(false)
  })

  it('a connection that Discord ends for good is told to the host', async () => {
    const bot = await start()
    fake.gateway.disconnect(4004)
    await vi.waitFor(() => expect(bot.notices).toEqual([{ code: 'CONNECTION_ENDED', closeCode: 4004 }]), WAIT)
  })

  it('messages off: the intent is not asked for', async () => {
    await start({ messageContent: 'off' })
    expect(fake.gateway.identifies.map(({ intents }) => intents & MESSAGE_CONTENT)).toEqual([0])
  })

  it('a lost connection is resumed and nothing is missed or doubled', async () => {
    const bot = await start()
    fake.gateway.disconnect(4000)
    const first = ann.post(general.id, `${LINK}?1`)
    const second = ann.post(general.id, `${LINK}?2`)
    await nextEvent(bot.intake, 'message', 2)
    expect(fake.gateway.resumesCount).toBe(1)
    expect(fake.gateway.identifies).toHaveLength(1)
    const messages = bot.intake.events.filter((event) => event.type === 'message')
    expect(messages.map((event) => event.messageId)).toEqual([first.id, second.id])
  })

  it('a request to reconnect is followed', async () => {
    const bot = await start()
    fake.gateway.requestReconnect()
    await vi.waitFor(() => expect(fake.gateway.resumesCount).toBe(1), WAIT)
    ann.post(general.id, LINK)
    await nextEvent(bot.intake, 'message')
  })

  it('only the shards of this process hear their guilds', async () => {
    const bot = await start({ shards: '0-0/1' })
    expect(fake.gateway.identifies).toMatchObject([{ shard: [0, 1] }])
    ann.post(general.id, LINK)
    await nextEvent(bot.intake, 'message')
    await expect(start({ shards: '3-1/2' })).rejects.toThrow(RangeError)
  })

  it('after the intake has closed nothing is taken, but answers still go out', async () => {
    const bot = await start()
    ann.post(general.id, LINK)
    const { target } = await nextEvent(bot.intake, 'message')
    await bot.adapter.stopIntake()
    ann.post(general.id, LINK)
    const outcome = await bot.adapter.platform.send(target, plainReply('en', [textBlock('last words')]), {
      deliveryId: 'd',
    })
    expect(outcome.outcome).toBe('sent')
    expect(bot.intake.events.filter((event) => event.type === 'message')).toHaveLength(1)
  })

  it('it attaches to a client that a host has already', async () => {
    const { GuildMessages, Guilds, MessageContent } = GatewayIntentBits
    const client = new Client({ intents: [Guilds, GuildMessages, MessageContent], rest: { api: fake.apiUrl } })
    const heard: string[] = []
    client.on(Events.MessageCreate, (message) => void heard.push(message.content))
    fake.world.commands = [{ id: '1', type: 1, name: 'host-command', description: 'stays' }]
    const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve))
    await client.login(fake.token)
    await ready

    const { token: _token, ...withoutToken } = { token: undefined }
    const bot = await start({ ...withoutToken, client, commands: [listing('link')] })
    ann.post(general.id, LINK)
    const event = await nextEvent(bot.intake, 'message')
    expect(event.conversation.title).toBe('Deals')
    ann.command(general.id, 'host-command')
    ann.command(general.id, 'link')
    await nextEvent(bot.intake, 'command')
    expect(bot.intake.events.filter((other) => other.type === 'command')).toHaveLength(1)
    expect(fake.world.commands.map((command) => command.name)).toEqual(['host-command', 'link', 'Get my link'])

    await bot.adapter.stopIntake()
    ann.post(general.id, `${LINK} after`)
    await vi.waitFor(() => expect(heard).toContain(`${LINK} after`), WAIT)
    expect(bot.intake.events.filter((other) => other.type === 'message')).toHaveLength(1)
    expect(client.isReady()).toBe(true)
    await client.destroy()
  })
})
