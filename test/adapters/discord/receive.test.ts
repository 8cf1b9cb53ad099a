import { Client } from 'discord.js'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { systemClock } from '#src/chat/clock.ts'
import { type FakeDiscord, startFakeDiscord } from '../../fakes/discord/fake-discord.ts'
import type { FakePerson } from '../../fakes/discord/person.ts'
import type { FakeChannel, FakeGuild } from '../../fakes/discord/world.ts'
import { nextEvent, startBot, type TestBot, WAIT } from './test-bot.ts'

const LINK = 'https://aliexpress.com/item/1005001.html'

const FORWARD = { type: 1, message_id: '21', channel_id: '20' }

describe('discord: what comes in', () => {
  let fake: FakeDiscord
  let guild: FakeGuild
  let general: FakeChannel
  let ann: FakePerson
  let bot: TestBot
  const sleepers: (() => void)[] = []

  beforeAll(async () => {
    fake = await startFakeDiscord()
    guild = fake.guild('Schnäppchen', { locale: 'de', features: ['COMMUNITY'] })
    general = fake.general(guild)
    ann = fake.person('Ann', { locale: 'pt-BR' })
    const sleep = () => new Promise<void>((resolve) => sleepers.push(resolve))
    bot = await startBot(fake, { clock: { ...systemClock, sleep } })
  })
  beforeEach(() => {
    bot.intake.events.length = 0
    bot.intake.scanned.length = 0
    bot.intake.answered.clear()
  })
  afterAll(async () => {
    await bot.stop()
    await fake.close()
  })

  /** Everything before it has been seen once this arrives: the gateway keeps the order. */
  async function settled(): Promise<void> {
    const marker = ann.post(general.id, `${LINK} marker`)
    const findMarker = () => bot.intake.events.findIndex((event) => event.eventId === `m:${marker.id}`)
    await vi.waitFor(() => {
      if (findMarker() < 0) throw new Error('marker not seen')
    }, WAIT)
    bot.intake.events.splice(findMarker(), 1)
  }

  it('a message with a link says who, where and what', async () => {
    const message = ann.post(general.id, `see ${LINK}`)
    expect(await nextEvent(bot.intake, 'message')).toEqual({
      type: 'message',
      eventId: `m:${message.id}`,
      platform: 'discord',
      occurredAt: expect.closeTo(Date.parse(message.timestamp), -3),
      conversation: {
        conversationId: `discord:${general.id}`,
        kind: 'group',
        placeId: `discord:${guild.id}`,
        title: 'Schnäppchen',
        languageTag: 'de',
      },
      person: { personId: `discord:${ann.id}`, displayName: 'Ann', languageTag: null, isBot: false },
      target: {
        platform: 'discord',
        conversationId: `discord:${general.id}`,
        messageId: message.id,
        personId: `discord:${ann.id}`,
        interaction: null,
      },
      messageId: message.id,
      text: `see ${LINK}`,
      hiddenUrls: [],
      isEdit: false,
      isForBot: false,
      hasAttachments: false,
      replyToMessageId: null,
    })
  })

  it('chatter is looked at once and nothing is made of it', async () => {
    for (let index = 0; index < 50; index += 1) ann.post(general.id, `chatter ${index}`)
    await settled()
    expect(bot.intake.events).toEqual([])
    expect(bot.intake.scanned.filter((text) => text.startsWith('chatter'))).toHaveLength(50)
  })

  it('bots, webhooks, system messages and messages without an author are left alone', async () => {
    const robot = { id: '77', username: 'robot', global_name: null, discriminator: '0', avatar: null, bot: true }
    ann.post(general.id, LINK, { author: robot })
    ann.post(general.id, LINK, { webhook_id: '5' })
    ann.post(general.id, LINK, { type: 7 })
    const base = { id: '1', channel_id: general.id, guild_id: guild.id, type: 0, content: LINK }
    fake.gateway.dispatch('MESSAGE_CREATE', () => base, { guildId: guild.id, isMessage: true })
    await settled()
    expect(bot.intake.events).toEqual([])
  })

  it.each([
    ['SOMETHING_NEW', { a: 1 }],
    ['MESSAGE_CREATE', null],
    ['MESSAGE_CREATE', {}],
    ['MESSAGE_UPDATE', { id: '1' }],
    ['MESSAGE_DELETE', {}],
    ['MESSAGE_DELETE_BULK', { ids: null }],
    ['INTERACTION_CREATE', { type: 99 }],
    ['INTERACTION_CREATE', { type: 2, data: null }],
    ['INTERACTION_CREATE', { type: 5, id: 'x', token: 'y', data: { custom_id: 'm##' } }],
  ])('the unreadable dispatch %s %j does no harm', async (t, d) => {
    // On a client that is not connected: discord.js itself would trip over some of these.
    const client = new Client({ intents: [] })
    const other = await startBot(fake, { client })
    client.emit('raw', { t, d }, 0)
    client.emit('raw', { t: 'MESSAGE_CREATE', d: ann.post(general.id, LINK) }, 0)
    await nextEvent(other.intake, 'message')
    await nextEvent(bot.intake, 'message')
    expect(other.intake.events).toHaveLength(1)
    await other.stop()
    await client.destroy()
  })

  it('a dispatch that discord.js itself cannot read ends nothing', async () => {
    const unreadable = {
      id: '1',
      channel_id: general.id,
      guild_id: guild.id,
      type: 0,
      message_snapshots: [{ message: {} }],
    }
    for (const d of [unreadable, { ...unreadable, message_snapshots: 7 }, null])
      fake.gateway.dispatch('MESSAGE_CREATE', () => d, { guildId: guild.id, isMessage: true })
    await settled()
    expect(bot.logs.filter((log) => log.data.code === 'DISCORD_CLIENT_ERROR').length).toBeGreaterThan(0)
  })

  it('links of embeds, buttons and forwarded messages are hidden links', async () => {
    ann.post(general.id, 'look', {
      message_reference: FORWARD,
      message_snapshots: [
        {
          message: {
            content: 'forwarded words',
            embeds: [{ url: `${LINK}?embed`, description: `in [text](${LINK}?masked)` }],
            components: [{ type: 1, components: [{ type: 2, style: 5, label: 'Buy', url: `${LINK}?button` }] }],
          },
        },
      ],
    })
    const event = await nextEvent(bot.intake, 'message')
    expect(event.text).toBe('look\nforwarded words')
    expect(event.hiddenUrls).toEqual([`${LINK}?embed`, `${LINK}?masked`, `${LINK}?button`])
  })

  it('a forwarded link counts, a preview of a link in the text does not', async () => {
    ann.post(general.id, '', { message_reference: FORWARD, message_snapshots: [{ message: { content: LINK } }] })
    expect((await nextEvent(bot.intake, 'message')).text).toBe(LINK)
    ann.post(general.id, `mine ${LINK}`, { embeds: [{ url: LINK }] })
    expect((await nextEvent(bot.intake, 'message', 2)).hiddenUrls).toEqual([])
  })

  it('private chats, mentions and replies are for the bot, also without a link', async () => {
    ann.dm('how long do cookies last?')
    const dm = await nextEvent(bot.intake, 'message')
    expect(dm).toMatchObject({ isForBot: true, conversation: { kind: 'private', placeId: null } })
    ann.post(general.id, `<@${fake.botId}> what is the cap?`)
    expect(await nextEvent(bot.intake, 'message', 2)).toMatchObject({ isForBot: true, text: 'what is the cap?' })
    const sent = await bot.adapter.platform.send(
      dm.target,
      { locale: 'en', sections: [], buttons: [], visibility: 'public' },
      { deliveryId: 'd1' },
    )
    expect(sent.outcome).toBe('sent')
    const ours = fake.messages(ann.dmChannelId).at(-1)
    if (!ours) throw new Error('no answer')
    ann.post(general.id, 'and why?', { replyTo: ours })
    expect(await nextEvent(bot.intake, 'message', 3)).toMatchObject({ isForBot: true, replyToMessageId: ours.id })
  })

  it('attachments and stickers are noted', async () => {
    ann.post(general.id, LINK, { attachments: [{ id: '1', filename: 'a.png' }] })
    expect((await nextEvent(bot.intake, 'message')).hasAttachments).toBe(true)
  })

  it('an edit is an event of its own, an unfurled preview is none', async () => {
    const message = ann.post(general.id, 'nothing yet')
    ann.edit(message, `now ${LINK}`)
    const event = await nextEvent(bot.intake, 'message')
    expect(event).toMatchObject({
      isEdit: true,
      messageId: message.id,
      eventId: `e:${message.id}:${message.edited_timestamp}`,
    })
    ann.unfurl(ann.post(general.id, 'plain'), LINK)
    await settled()
    expect(bot.intake.events).toHaveLength(1)
  })

  it('an edit that takes the link away and a deletion matter where we have answered', async () => {
    const message = ann.post(general.id, LINK)
    await nextEvent(bot.intake, 'message')
    bot.intake.answered.add(`discord:${general.id} ${message.id}`)
    ann.edit(message, 'never mind')
    expect(await nextEvent(bot.intake, 'message', 2)).toMatchObject({ isEdit: true, text: 'never mind' })
    const other = ann.post(general.id, 'unanswered')
    ann.delete(other)
    ann.delete(message)
    expect(await nextEvent(bot.intake, 'deletion')).toMatchObject({ eventId: `d:${message.id}`, messageId: message.id })
    expect(bot.intake.events.filter((event) => event.type === 'deletion')).toHaveLength(1)
  })

  it('many deletions at once are single events', async () => {
    bot.intake.answered.add(`discord:${general.id} 11`).add(`discord:${general.id} 12`)
    const bulk = { ids: ['11', '12', '13'], channel_id: general.id, guild_id: guild.id }
    fake.gateway.dispatch('MESSAGE_DELETE_BULK', () => bulk, { guildId: guild.id })
    await nextEvent(bot.intake, 'deletion', 2)
    await settled()
    expect(bot.intake.events.map((event) => event.eventId)).toEqual(['d:11', 'd:12'])
  })

  it('64 KB of hostile text is handed on as it is', async () => {
    const hostile = `${LINK} ${'\u202E\u0000<@everyone>[](((`*_~'.repeat(4400)}`
    ann.post(general.id, hostile)
    expect((await nextEvent(bot.intake, 'message')).text).toBe(hostile)
  })

  it('joining and leaving a guild are told once', async () => {
    const second = fake.guild('Second', { hasBot: false })
    fake.deny(fake.general(second), 'SendMessages')
    const chat = fake.channel(second, 'chat')
    fake.join(second)
    const joined = await nextEvent(bot.intake, 'place')
    expect(joined).toMatchObject({
      change: { kind: 'joined' },
      conversation: { placeId: `discord:${second.id}`, title: 'Second', languageTag: null },
      target: { conversationId: `discord:${chat.id}` },
    })
    expect(bot.adapter.platform.mainConversationOf(joined.conversation.placeId ?? ('' as never))).toBe(
      `discord:${chat.id}`,
    )
    fake.leave(second)
    expect(await nextEvent(bot.intake, 'place', 2)).toMatchObject({ change: { kind: 'left' } })
  })

  it('an event that could not be stored is read again from its channel', async () => {
    bot.intake.failing = true
    const message = ann.post(general.id, `${LINK} lost`)
    await vi.waitFor(() => {
      if (!bot.logs.some((log) => log.data.code === 'DISCORD_EVENT_LOST')) throw new Error('not lost yet')
    }, WAIT)
    bot.intake.failing = false
    for (const wake of sleepers) wake()
    await vi.waitFor(() => {
      if (!bot.intake.events.some((event) => event.eventId === `m:${message.id}`)) throw new Error('not read yet')
    }, WAIT)
  })
})
