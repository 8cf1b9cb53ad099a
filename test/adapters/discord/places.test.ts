import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PersonId, PlaceId, ReplyTarget } from '#src/chat/message.ts'
import { plainReply, type Reply, textBlock } from '#src/chat/reply.ts'
import { type FakeDiscord, startFakeDiscord } from '../../fakes/discord/fake-discord.ts'
import type { FakePerson } from '../../fakes/discord/person.ts'
import type { FakeChannel, FakeGuild } from '../../fakes/discord/world.ts'
import { movableClock, nextEvent, startBot, type TestBot } from './test-bot.ts'

const LINK = 'https://aliexpress.com/item/1005001.html'
const REPLY = plainReply('en', [textBlock('card')], {
  buttons: [[{ type: 'action', label: 'Remove', payload: '1rm:x' }]],
})

describe('discord: places, rights and reposts', () => {
  const clock = movableClock()
  let fake: FakeDiscord
  let guild: FakeGuild
  let ann: FakePerson
  let bot: TestBot
  let channel: FakeChannel
  let deliveries = 0

  beforeAll(async () => {
    fake = await startFakeDiscord({ now: () => clock.at })
    guild = fake.guild('Deals')
    for (let index = 0; index < 30; index += 1) fake.channel(guild, `channel-${index}`)
    ann = fake.person('Ann')
    bot = await startBot(fake, { clock })
  })
  let used = 0
  beforeEach(() => {
    bot.intake.events.length = 0
    used += 1
    channel = fake.world.channels.get(guild.channelIds[used] ?? '') as FakeChannel
  })
  afterAll(async () => {
    await bot.stop()
    await fake.close()
  })

  function next() {
    deliveries += 1
    return { deliveryId: `place-${deliveries}` }
  }
  const author = () => ({ displayName: 'Ann', personId: `discord:${ann.id}` as PersonId })
  const place = () => `discord:${guild.id}` as PlaceId

  async function written(channelId = channel.id, extra = {}): Promise<ReplyTarget> {
    const count = bot.intake.events.filter((event) => event.type === 'message').length
    ann.post(channelId, LINK, extra)
    return (await nextEvent(bot.intake, 'message', count + 1)).target
  }

  it('every send carries nonce, reference and no mentions', async () => {
    const target = await written()
    const options = next()
    await bot.adapter.platform.send(target, REPLY, options)
    expect(fake.calls.at(-1)?.body).toMatchObject({
      nonce: options.deliveryId,
      enforce_nonce: true,
      allowed_mentions: { parse: [], replied_user: false },
      message_reference: { message_id: target.messageId, fail_if_not_exists: false },
    })
  })

  it('every call that carries a message forbids mentions', async () => {
    const { platform } = bot.adapter
    const target = await written()
    const sent = await platform.send(target, REPLY, next())
    if (sent.outcome === 'sent' && sent.ref) await platform.edit(sent.ref, REPLY)
    await platform.repost(target, author(), '@everyone <@1>', REPLY, next())
    ann.command(channel.id, 'link')
    const command = await nextEvent(bot.intake, 'command')
    await platform.send(command.target, REPLY, next())
    await platform.send(command.target, REPLY, next())
    const withText = fake.calls.filter(
      ({ body }) => 'embeds' in body || 'content' in body || 'embeds' in Object(body.data),
    )
    expect(withText.length).toBeGreaterThanOrEqual(5)
    for (const { body } of withText) {
      const message = (body.data ?? body) as { allowed_mentions?: unknown }
      expect(message.allowed_mentions).toEqual({ parse: [], replied_user: false })
    }
    expect(fake.pings).toEqual([])
  })

  it('without the right to read history it answers without a reference, and says so', async () => {
    fake.deny(channel, 'ReadMessageHistory')
    const target = await written()
    expect((await bot.adapter.platform.send(target, REPLY, next())).outcome).toBe('sent')
    expect(bot.missing).toContain(`${place()} ReadMessageHistory`)
  })

  it('without the right to embed it answers in text, and says so once', async () => {
    fake.deny(channel, 'EmbedLinks')
    const bare = plainReply('en', [textBlock('card *text*')])
    for (let times = 0; times < 2; times += 1)
      expect((await bot.adapter.platform.send(await written(), bare, next())).outcome).toBe('sent')
    const last = fake.messages(channel.id).at(-1)
    expect(last && fake.seen(last)).toBe('card *text*')
    expect(bot.missing.filter((right) => right.endsWith('EmbedLinks'))).toHaveLength(1)
  })

  it('a delivery is found by button, by hidden URL and in the middle of much else', async () => {
    const { platform } = bot.adapter
    const plain = { ...REPLY, buttons: [] }
    const titled: Reply = { ...plain, sections: [{ title: 'T', titleUrl: null, imageUrl: null, blocks: [] }] }
    for (const reply of [REPLY, plain, titled]) {
      const target = await written()
      const options = next()
      const sent = await platform.send(target, reply, options)
      for (let index = 0; index < 300; index += 1) ann.post(channel.id, `chatter ${index}`)
      const found = await platform.findDelivery(target, options.deliveryId)
      expect(found).toEqual(sent.outcome === 'sent' ? sent.ref : null)
      expect(await platform.findDelivery({ ...target, messageId: null }, options.deliveryId)).toEqual(found)
      expect(await platform.findDelivery(target, 'never-sent')).toBe('absent')
    }
  })

  it('a delivery in a channel that cannot be read, or is too busy to be sure, is unreadable', async () => {
    const target = await written()
    for (let index = 0; index < 600; index += 1) ann.post(channel.id, `chatter ${index}`)
    expect(await bot.adapter.platform.findDelivery(target, 'never-sent')).toBe('unreadable')
    fake.deny(channel, 'ViewChannel')
    expect(await bot.adapter.platform.findDelivery(target, 'never-sent')).toBe('unreadable')
  })

  it("somebody else's copy of a delivery id is not ours", async () => {
    const target = await written()
    ann.post(channel.id, 'forged', {
      components: [{ type: 1, components: [{ type: 2, style: 2, label: 'x', custom_id: 'm#1rm:copied#copied' }] }],
    })
    expect(await bot.adapter.platform.findDelivery(target, 'copied')).toBe('absent')
  })

  it('a repeat within minutes posts once, also after a hang', async () => {
    const impatient = await startBot(fake, { clock, rest: { timeout: 60 } })
    const target = await written()
    const options = next()
    fake.fail({ method: 'POST', path: /messages$/, fault: 'hang' })
    expect(await impatient.adapter.platform.send(target, REPLY, options)).toEqual({ outcome: 'uncertain' })
    const before = fake.messages(channel.id).length
    expect((await impatient.adapter.platform.send(target, REPLY, { ...options, isRepeat: true })).outcome).toBe('sent')
    expect(fake.messages(channel.id)).toHaveLength(before)
    fake.fail({ method: 'POST', path: /messages$/, fault: 'truncated-body' })
    expect(await impatient.adapter.platform.send(target, REPLY, next())).toEqual({ outcome: 'uncertain' })
    await impatient.stop()
  })

  it('limits of a bucket are told before they are broken', async () => {
    const strict = await startFakeDiscord({ limit: { count: 3, windowMs: 60_000 } })
    const other = strict.guild('Strict')
    const ben = strict.person('Ben')
    const limited = await startBot(strict)
    ben.post(strict.general(other).id, LINK)
    const { target } = await nextEvent(limited.intake, 'message')
    const outcomes = []
    for (let index = 0; index < 5; index += 1) outcomes.push(await limited.adapter.platform.send(target, REPLY, next()))
    expect(outcomes.map((outcome) => outcome.outcome)).toEqual(['sent', 'sent', 'sent', 'refused', 'refused'])
    expect(outcomes[3]).toMatchObject({ code: 'FLOOD', retryAfterMs: expect.any(Number) })
    expect(strict.calls.filter(({ status }) => status === 429)).toEqual([])
    await limited.stop()
    await strict.close()
  })

  it('a message to a person opens their private chat once', async () => {
    const { platform } = bot.adapter
    const conversationId = platform.privateConversationOf(`discord:${ann.id}` as PersonId)
    const target: ReplyTarget = {
      platform: 'discord',
      conversationId,
      messageId: null,
      personId: null,
      interaction: null,
    }
    const first = await platform.send(target, { ...REPLY, visibility: 'private' }, next())
    await platform.send(target, REPLY, next())
    expect(fake.calls.filter(({ path }) => path === '/users/@me/channels')).toHaveLength(1)
    if (first.outcome !== 'sent' || !first.ref) throw new Error('not sent')
    expect(fake.messages(ann.dmChannelId)).toHaveLength(2)
    expect((await platform.remove(first.ref)).outcome).toBe('sent')
    expect(fake.messages(ann.dmChannelId)).toHaveLength(1)
  })

  describe('admins', () => {
    it('the right is read fresh: role, owner, nobody', async () => {
      const { platform } = bot.adapter
      const person = `discord:${ann.id}` as PersonId
      expect(await platform.isAdmin(place(), person)).toBe(false)
      fake.makeAdmin(guild, ann)
      clock.at += 61_000
      expect(await platform.isAdmin(place(), person)).toBe(true)
      guild.members.set(ann.id, { nick: null, roles: [] })
      expect(await platform.isAdmin(place(), person)).toBe(true)
      clock.at += 61_000
      expect(await platform.isAdmin(place(), person)).toBe(false)
      guild.ownerId = ann.id
      clock.at += 61_000
      expect(await platform.isAdmin(place(), person)).toBe(true)
      guild.ownerId = '1'
    })

    it('an interaction says it without a call, and only for a minute', async () => {
      fake.makeAdmin(guild, ann)
      ann.command(channel.id, 'community')
      await nextEvent(bot.intake, 'command')
      const before = fake.calls.length
      expect(await bot.adapter.platform.isAdmin(place(), `discord:${ann.id}` as PersonId)).toBe(true)
      expect(fake.calls).toHaveLength(before)
    })

    it('what cannot be read is no right', async () => {
      expect(await bot.adapter.platform.isAdmin('discord:404' as PlaceId, 'discord:1' as PersonId)).toBe(false)
    })
  })

  describe('reposts', () => {
    it('stand under the name and picture of their poster, and are edited and removed', async () => {
      const { platform } = bot.adapter
      const target = await written()
      const options = next()
      const sent = await platform.repost(
        target,
        { ...author(), displayName: 'Discord Clyde fan' },
        `my find ${LINK}`,
        REPLY,
        options,
      )
      if (sent.outcome !== 'sent' || !sent.ref) throw new Error('not sent')
      const { ref } = sent
      const message = fake.messages(channel.id).find(({ id }) => id === ref.messageId)
      expect(message).toMatchObject({
        content: `my find ${LINK}`,
        author: { avatar: expect.stringContaining(`/avatars/${ann.id}/`) },
      })
      expect(message?.author.username.replaceAll('\u200B', '')).toBe('Discord Clyde fan')
      expect(await platform.findDelivery(target, options.deliveryId)).toEqual(ref)
      expect((await platform.edit(ref, plainReply('en', [textBlock('completed')]))).outcome).toBe('sent')
      expect(message?.content).toBe(`my find ${LINK}`)
      expect((await platform.removeOriginal(target.conversationId, target.messageId ?? '')).outcome).toBe('sent')
      fake.deny(channel, 'ManageMessages')
      expect((await platform.remove(ref)).outcome).toBe('sent')
      expect(fake.messages(channel.id)).toEqual([])
    })

    it('use one webhook, and another one when that is gone', async () => {
      const { platform } = bot.adapter
      const target = await written()
      await Promise.all([1, 2, 3].map(() => platform.repost(target, author(), 'x', REPLY, next())))
      const hooks = () => [...fake.world.webhooks.values()].filter((hook) => hook.channelId === channel.id)
      expect(hooks()).toHaveLength(1)
      const [gone] = hooks()
      fake.world.webhooks.delete(gone?.id ?? '')
      expect((await platform.repost(target, author(), 'y', REPLY, next())).outcome).toBe('sent')
      await platform.repost(target, author(), 'z', REPLY, next())
      expect(fake.calls.filter(({ path, status }) => path.includes(gone?.id ?? '-') && status === 404)).toHaveLength(1)
      const restarted = await startBot(fake, { clock })
      await restarted.adapter.platform.repost(target, author(), 'after', REPLY, next())
      expect(hooks()).toHaveLength(1)
      await restarted.stop()
    })

    it('never use a webhook again that has answered 404, whatever the list says', async () => {
      const { platform } = bot.adapter
      const target = await written()
      await platform.repost(target, author(), 'x', REPLY, next())
      const [hook] = [...fake.world.webhooks.values()].filter((other) => other.channelId === channel.id)
      fake.fail({ method: 'POST', path: new RegExp(`/webhooks/${hook?.id}/`), fault: { status: 404, code: 10_015 } })
      expect((await platform.repost(target, author(), 'y', REPLY, next())).outcome).toBe('sent')
      const used = fake.calls.filter(({ path }) => path.startsWith(`/webhooks/${hook?.id}/`))
      expect(used.map(({ status }) => status)).toEqual([200, 404])
    })

    it('work in threads', async () => {
      const thread = fake.thread(channel, 'talk')
      const target = await written(thread.id)
      expect((await bot.adapter.platform.repost(target, author(), 'in thread', REPLY, next())).outcome).toBe('sent')
      expect(fake.messages(thread.id).at(-1)?.content).toBe('in thread')
    })

    it('are refused where the right is missing, which is said, and where words would be lost', async () => {
      const target = await written()
      const { platform } = bot.adapter
      expect(await platform.repost(target, author(), 'x'.repeat(2_001), REPLY, next())).toMatchObject({
        code: 'INVALID',
      })
      fake.deny(channel, 'ManageWebhooks', 'ManageMessages')
      expect(await platform.repost(target, author(), 'x', REPLY, next())).toMatchObject({ code: 'FORBIDDEN' })
      expect(await platform.removeOriginal(target.conversationId, target.messageId ?? '')).toMatchObject({
        code: 'FORBIDDEN',
      })
      expect(bot.missing).toEqual(expect.arrayContaining([`${place()} ManageWebhooks`, `${place()} ManageMessages`]))
    })
  })
})
