import { describe, expect, it } from 'vitest'
import type { MessageEvent, PersonId, PlaceId } from '#src/chat/message.ts'
import type { FakeChat } from '#test/fakes/telegram/world.ts'
import { LINK, last, nextEvent, OPTIONS, say, setUpGroup } from './group-setup.ts'
import { setUpTelegram, type TelegramSetup } from './telegram-setup.ts'

describe('replacing', () => {
  it('posts the name and the words, then deletes the original where the bot may', async () => {
    const { setup, ann, group, asks, platform, fake } = await setUpGroup()
    await using _ = setup
    const target = await asks()
    const author = { displayName: 'Ann', personId: `telegram:${ann.user.id}` as PersonId }
    expect(await platform.repost(target, author, `look ${LINK}`, say('card'), OPTIONS)).toMatchObject({
      outcome: 'sent',
    })
    expect(last(fake.replies(group))).toMatchObject({ text: `Ann:\nlook ${LINK}\n\ncard`, replyTo: null })
    const remove = () => platform.removeOriginal(target.conversationId, target.messageId ?? '')
    expect(await remove()).toMatchObject({ outcome: 'refused', code: 'FORBIDDEN' })
    fake.setStatus(group, fake.bot, 'administrator')
    group.botMayDelete = true
    expect(await remove()).toEqual({ outcome: 'sent', ref: null })
    expect(await remove()).toEqual({ outcome: 'sent', ref: null })
  })

  it('leaves what is older than 48 hours', async () => {
    const { setup, group, asks, platform, fake } = await setUpGroup()
    await using _ = setup
    fake.setStatus(group, fake.bot, 'administrator')
    group.botMayDelete = true
    const target = await asks()
    await setup.clock.advance(49 * 3_600_000)
    expect(await platform.removeOriginal(target.conversationId, target.messageId ?? '')).toMatchObject({
      code: 'EXPIRED',
    })
  })
})

describe('rights', () => {
  it('are read from the server and believed for a minute', async () => {
    const { setup, ann, group, platform, fake } = await setUpGroup()
    await using _ = setup
    const isAdmin = () => platform.isAdmin(`telegram:${group.id}` as PlaceId, `telegram:${ann.user.id}` as PersonId)
    expect(await isAdmin()).toBe(false)
    fake.setStatus(group, ann.user, 'administrator')
    expect(await isAdmin()).toBe(false)
    await setup.clock.advance(60_000)
    expect(await isAdmin()).toBe(true)
    fake.setStatus(group, ann.user, 'creator')
    await setup.clock.advance(60_000)
    expect(await isAdmin()).toBe(true)
    await setup.clock.advance(60_000)
    fake.failNext('getChatMember', { kind: 'html', status: 502 })
    expect(await isAdmin()).toBe(false)
    expect(await isAdmin()).toBe(true)
  })

  it('belong to who speaks in the name of the place, and of that place only', async () => {
    const { setup, group, platform } = await setUpGroup()
    await using _ = setup
    const group1 = `telegram:${group.id}`
    expect(await platform.isAdmin(group1 as PlaceId, group1 as PersonId)).toBe(true)
    expect(await platform.isAdmin('telegram:-1009' as PlaceId, group1 as PersonId)).toBe(false)
  })
})

describe('refusals of the server', () => {
  const gone: [string, (chat: FakeChat, setup: TelegramSetup) => void, string][] = [
    ['a bot that was kicked', (chat, { fake }) => fake.setStatus(chat, fake.bot, 'kicked'), 'GONE'],
    ['a bot that has left', (chat, { fake }) => fake.setStatus(chat, fake.bot, 'left'), 'GONE'],
    ['a chat that is no more', (chat, { fake }) => fake.state.world.chats.delete(chat.id), 'GONE'],
    ['a bot that may not write', (chat) => Object.assign(chat, { botMayWrite: false }), 'FORBIDDEN'],
  ]
  it.each(gone)('tells %s', async (_who, change, code) => {
    const { setup, group, asks, platform } = await setUpGroup()
    await using _ = setup
    const target = await asks()
    change(group, setup)
    expect(await platform.send(target, say('x'), OPTIONS)).toEqual({ outcome: 'refused', code, retryAfterMs: null })
  })

  it('tells a person who has blocked the bot, and one who has never spoken to it', async () => {
    await using setup = await setUpTelegram()
    const ann = setup.fake.person('Ann')
    const { target } = await nextEvent<MessageEvent>(setup, () => ann.writes(ann.chat, 'hi'))
    ann.blocks()
    expect(await setup.adapter.platform.send(target, say('x'), OPTIONS)).toMatchObject({ code: 'GONE' })
    const bob = setup.fake.person('Bob')
    const conversationId = setup.adapter.platform.privateConversationOf(`telegram:${bob.user.id}` as PersonId)
    expect(
      await setup.adapter.platform.send({ ...target, conversationId, messageId: null }, say('x'), OPTIONS),
    ).toMatchObject({ code: 'FORBIDDEN' })
  })

  it('does not give a chat up because the token or the method is refused', async () => {
    const { setup, asks, platform, fake } = await setUpGroup()
    await using _ = setup
    const target = await asks()
    for (const [code, description] of [
      [401, 'Unauthorized'],
      [404, 'Not Found: method not found'],
    ] as const) {
      fake.failNext('sendMessage', { kind: 'status', code, description })
      expect(await platform.send(target, say('x'), OPTIONS)).toMatchObject({ code: 'FORBIDDEN' })
    }
    fake.failNext('sendMessage', { kind: 'status', code: 400, description: 'Bad Request: BUTTON_URL_INVALID' })
    expect(await platform.send(target, say('x'), OPTIONS)).toMatchObject({ code: 'INVALID' })
  })

  it('calls a send uncertain when the connection breaks before or after it took effect', async () => {
    const { setup, group, asks, platform, fake } = await setUpGroup()
    await using _ = setup
    const target = await asks()
    for (const kind of ['resetBefore', 'resetAfter'] as const) {
      fake.failNext('sendMessage', { kind })
      expect(await platform.send(target, say(kind), OPTIONS)).toEqual({ outcome: 'uncertain' })
    }
    expect(fake.replies(group).map(({ text }) => text)).toEqual(['resetAfter'])
  })

  it('calls a send uncertain when no answer comes', async () => {
    const { setup, asks, platform, fake } = await setUpGroup({ answerTimeoutMs: 50 })
    await using _ = setup
    const target = await asks()
    fake.failNext('sendMessage', { kind: 'hang' })
    expect(await platform.send(target, say('x'), OPTIONS)).toEqual({ outcome: 'uncertain' })
  })
})
