import { describe, expect, it } from 'vitest'
import type { ActionEvent, MessageEvent, PersonId, PlaceId, ReplyTarget } from '#src/chat/message.ts'
import { type Block, plainReply, type Reply, textBlock } from '#src/chat/reply.ts'
import type { FakeChat, FakeMessage } from '#test/fakes/telegram/world.ts'
import { setUpTelegram, type TelegramSetup } from './telegram-setup.ts'

const LINK = 'https://shop.example/1'
const OPTIONS = { deliveryId: 'd1' }
const BUTTONS = [[{ type: 'action', label: 'Why?', payload: '1why' } as const]]

function say(text: string, extra: Partial<Reply> = {}): Reply {
  return plainReply('en', [textBlock(text)], extra)
}

const secret = (text: string) => say(text, { visibility: 'private' })

/** A reply of several messages. */
function longReply(parts: number): Reply {
  const blocks: Block[] = Array.from({ length: parts * 2 }, (_, index) => textBlock(`${index} ${'word '.repeat(380)}`))
  return plainReply('en', blocks, { buttons: BUTTONS })
}

async function nextEvent<E>(setup: TelegramSetup, act: () => unknown): Promise<E> {
  const count = setup.intake.events.length
  act()
  await setup.intake.reached(count + 1)
  return setup.intake.events[count] as E
}

async function setUpGroup(
  options: Parameters<typeof setUpTelegram>[0] = {},
  type: 'group' | 'supergroup' | 'forum' = 'supergroup',
) {
  const setup = await setUpTelegram(options)
  const ann = setup.fake.person('Ann')
  const group = setup.fake.group('Deals', [ann], type)
  const asks = async () => (await nextEvent<MessageEvent>(setup, () => ann.writes(group, LINK))).target
  const pressed = async (message: FakeMessage) => nextEvent<ActionEvent>(setup, () => ann.presses(message, 'Why?'))
  return { setup, ann, group, asks, pressed, platform: setup.adapter.platform, fake: setup.fake }
}

const last = (messages: readonly FakeMessage[]) => messages.at(-1) as FakeMessage

describe('private replies in groups', () => {
  it('are ephemeral where the bot is an administrator', async () => {
    const { setup, ann, group, asks, platform, fake } = await setUpGroup()
    await using _ = setup
    fake.setStatus(group, fake.bot, 'administrator')
    const outcome = await platform.send(await asks(), secret('Your balance: $7'), OPTIONS)
    const shown = last(ann.sees(group))
    expect(shown).toMatchObject({ message_id: 0, text: 'Your balance: $7', ephemeral: { receiverId: ann.user.id } })
    const messageId = `e${shown.ephemeral?.id}.${ann.user.id}`
    expect(outcome).toEqual({ outcome: 'sent', ref: { conversationId: `telegram:${group.id}`, messageId } })
    expect(
      fake
        .person('Bob')
        .sees(group)
        .map(({ text }) => text),
    ).toEqual([LINK])
  })

  it('can be edited and removed', async () => {
    const { setup, ann, group, asks, platform, fake } = await setUpGroup()
    await using _ = setup
    fake.setStatus(group, fake.bot, 'administrator')
    const sent = await platform.send(await asks(), secret('one'), OPTIONS)
    if (sent.outcome !== 'sent' || !sent.ref) throw new Error('not sent')
    expect(await platform.edit(sent.ref, secret('two'))).toMatchObject({ outcome: 'sent' })
    expect(await platform.edit(sent.ref, secret('two'))).toMatchObject({ outcome: 'sent' })
    expect(last(ann.sees(group)).text).toBe('two')
    expect(await platform.remove(sent.ref)).toMatchObject({ outcome: 'sent' })
    expect(await platform.remove(sent.ref)).toMatchObject({ outcome: 'sent' })
    expect(ann.sees(group).map(({ text }) => text)).toEqual([LINK])
  })

  it('answer a press and an ephemeral command of a bot that is no administrator, and nothing else', async () => {
    const { setup, ann, group, asks, pressed, platform } = await setUpGroup()
    await using _ = setup
    const target = await asks()
    expect(await platform.send(target, secret('x'), OPTIONS)).toMatchObject({ outcome: 'refused', code: 'NO_PRIVATE' })
    await platform.send(target, say('card', { buttons: BUTTONS }), OPTIONS)
    const press = await pressed(last(setup.fake.replies(group)))
    expect(await platform.send(press.target, secret('pressed'), OPTIONS)).toMatchObject({ outcome: 'sent' })
    const command = await nextEvent<MessageEvent>(setup, () => ann.writes(group, '/link', { isEphemeral: true }))
    expect(await platform.send(command.target, secret('commanded'), OPTIONS)).toMatchObject({ outcome: 'sent' })
    expect(ann.sees(group).map(({ text }) => text)).toEqual([LINK, 'card', 'pressed', '/link', 'commanded'])
  })

  it('carry the buttons of a private message on to its own update', async () => {
    const { setup, ann, group, asks, pressed, platform, fake } = await setUpGroup()
    await using _ = setup
    fake.setStatus(group, fake.bot, 'administrator')
    await platform.send(await asks(), say('private', { visibility: 'private', buttons: BUTTONS }), OPTIONS)
    const { target } = await pressed(last(ann.sees(group)))
    expect(target.messageId).toMatch(/^e\d+\.\d+$/)
    expect(await platform.updateSource(target, secret('updated'))).toMatchObject({ outcome: 'sent' })
    expect(last(ann.sees(group)).text).toBe('updated')
  })

  it('are refused on a server without them, which is asked without showing anything, once', async () => {
    const { setup, group, asks, platform, fake } = await setUpGroup({ fake: { supportsEphemeral: false } })
    await using _ = setup
    fake.setStatus(group, fake.bot, 'administrator')
    const target = await asks()
    expect(platform.capabilities.ephemeral).toBe(true)
    for (let time = 0; time < 3; time++)
      expect(await platform.send(target, secret('Your balance'), OPTIONS)).toEqual({
        outcome: 'refused',
        code: 'NO_PRIVATE',
        retryAfterMs: null,
      })
    expect(platform.capabilities.ephemeral).toBe(false)
    expect(fake.calls.filter(({ method }) => method === 'sendMessage')).toEqual([])
    expect(fake.calls.filter(({ method }) => method === 'deleteEphemeralMessage')).toHaveLength(1)
  })

  it('are taken back at once if a server should post them for all', async () => {
    const { setup, group, asks, platform, fake } = await setUpGroup()
    await using _ = setup
    fake.setStatus(group, fake.bot, 'administrator')
    const target = await asks()
    await platform.send(target, secret('asked'), OPTIONS)
    setup.fake.state.supportsEphemeral = false
    expect(await platform.send(target, secret('leaked'), OPTIONS)).toMatchObject({ code: 'NO_PRIVATE' })
    expect(fake.messages(group).map(({ text }) => text)).toEqual([LINK])
    expect(setup.log.at(-1)).toMatchObject({ level: 'error', data: { code: 'EPHEMERAL_LEAKED' } })
    expect(await platform.send(target, secret('again'), OPTIONS)).toMatchObject({ code: 'NO_PRIVATE' })
  })

  it('never replace what everybody sees', async () => {
    const { setup, ann, group, asks, pressed, platform, fake } = await setUpGroup()
    await using _ = setup
    const sent = await platform.send(await asks(), say('card', { buttons: BUTTONS }), OPTIONS)
    if (sent.outcome !== 'sent' || !sent.ref) throw new Error('not sent')
    expect(await platform.edit(sent.ref, secret('balance'))).toMatchObject({ code: 'NO_PRIVATE' })
    const { target } = await pressed(last(fake.replies(group)))
    expect(await platform.updateSource(target, secret('balance'))).toMatchObject({ outcome: 'sent' })
    expect(fake.replies(group).map(({ text }) => text)).toEqual(['card'])
    expect(last(ann.sees(group)).text).toBe('balance')
  })

  it('are refused to whom no person stands behind: an anonymous administrator, a channel', async () => {
    const { setup, group, asks, platform } = await setUpGroup()
    await using _ = setup
    const target: ReplyTarget = { ...(await asks()), personId: `telegram:${group.id}` as PersonId }
    expect(await platform.send(target, secret('x'), OPTIONS)).toMatchObject({ code: 'NO_PRIVATE' })
    expect(await platform.send({ ...target, personId: null }, secret('x'), OPTIONS)).toMatchObject({
      code: 'NO_PRIVATE',
    })
  })
})

describe('presses', () => {
  it('are answered with a note, cut to what fits, long ones to be closed by hand', async () => {
    const { setup, ann, group, asks, platform, fake } = await setUpGroup()
    await using _ = setup
    await platform.send(await asks(), say('card', { buttons: BUTTONS }), OPTIONS)
    const message = last(fake.replies(group))
    const note = async (text: string | null) => {
      const count = setup.intake.events.length
      const press = ann.presses(message, 'Why?')
      await setup.intake.reached(count + 1)
      const { target } = setup.intake.events[count] as ActionEvent
      expect(await platform.acknowledge(target, { note: text, visibility: 'private' })).toMatchObject({
        outcome: 'sent',
      })
      return press.answer
    }
    expect(await note('Saved.')).toEqual({ text: 'Saved.', url: '', isAlert: false })
    expect(await note(null)).toEqual({ text: '', url: '', isAlert: false })
    const long = await note(`${'x'.repeat(198)}😀 and more`)
    expect(long).toEqual({ text: `${'x'.repeat(198)}…`, url: '', isAlert: true })
  })

  it('open the private chat where a start payload is given', async () => {
    const { setup, ann, group, asks, platform, fake } = await setUpGroup()
    await using _ = setup
    await platform.send(await asks(), say('card', { buttons: BUTTONS }), OPTIONS)
    const count = setup.intake.events.length
    const press = ann.presses(last(fake.replies(group)), 'Why?')
    await setup.intake.reached(count + 1)
    const { target } = setup.intake.events[count] as ActionEvent
    await platform.acknowledge(target, { note: 'Look into our chat', visibility: 'private', startPayload: 'balance' })
    expect(press.answer).toMatchObject({ url: 'https://t.me/magpie_test_bot?start=balance' })
  })

  it('stop their clock when they are answered by a message or an update', async () => {
    const { setup, ann, group, asks, platform, fake } = await setUpGroup()
    await using _ = setup
    await platform.send(await asks(), say('card', { buttons: BUTTONS }), OPTIONS)
    for (const answer of ['send', 'updateSource'] as const) {
      const count = setup.intake.events.length
      const press = ann.presses(last(fake.replies(group)), 'Why?')
      await setup.intake.reached(count + 1)
      const { target } = setup.intake.events[count] as ActionEvent
      await platform[answer](target, say(answer, { buttons: BUTTONS }), OPTIONS)
      expect(press.answer).not.toBeNull()
    }
  })

  it('are expired after their time, and need no answer where there is none to give', async () => {
    const { setup, group, asks, pressed, platform, fake } = await setUpGroup()
    await using _ = setup
    const target = await asks()
    await platform.send(target, say('card', { buttons: BUTTONS }), OPTIONS)
    const press = await pressed(last(fake.replies(group)))
    await setup.clock.advance(61_000)
    const acknowledgement = { note: 'x', visibility: 'private' } as const
    expect(await platform.acknowledge(press.target, acknowledgement)).toMatchObject({ code: 'EXPIRED' })
    expect(await platform.acknowledge(target, acknowledgement)).toEqual({ outcome: 'sent', ref: null })
  })
})

describe('conversations', () => {
  it('answers in the topic it was asked in, as a reply', async () => {
    const { setup, ann, group, platform, fake } = await setUpGroup({}, 'forum')
    await using _ = setup
    const topic = ann.opensTopic(group, 'Phones')
    const event = await nextEvent<MessageEvent>(setup, () => ann.writes(group, LINK, { topic }))
    expect(event.conversation.conversationId).toBe(`telegram:${group.id}:${topic.message_id}`)
    expect(await platform.send(event.target, say('card'), OPTIONS)).toMatchObject({
      ref: { conversationId: event.target.conversationId },
    })
    expect(last(fake.replies(group))).toMatchObject({ threadId: topic.message_id, replyTo: { text: LINK } })
  })

  it('answers and edits in channels, and takes no copy of its own post for a new one', async () => {
    const setup = await setUpTelegram()
    await using _ = setup
    const channel = setup.fake.channel('News')
    const event = await nextEvent<MessageEvent>(setup, () => setup.fake.posts(channel, LINK))
    const sent = await setup.adapter.platform.send(event.target, say(`card ${LINK}`), OPTIONS)
    if (sent.outcome !== 'sent' || !sent.ref) throw new Error('not sent')
    const ann = setup.fake.person('Ann')
    const discussion = setup.fake.group('Talk', [ann])
    const forward_origin = {
      type: 'channel',
      chat: { id: channel.id, type: 'channel' },
      message_id: Number(sent.ref.messageId),
      date: 1,
    }
    const after = await nextEvent<MessageEvent>(setup, () => {
      ann.writes(discussion, LINK, { extra: { is_automatic_forward: true, forward_origin } })
      ann.writes(discussion, `${LINK}?next`)
    })
    expect(after.text).toBe(`${LINK}?next`)
  })

  it('follows a group that has become a supergroup, and reports the move', async () => {
    const { setup, ann, group, asks, platform, fake } = await setUpGroup({}, 'group')
    await using _ = setup
    const target = await asks()
    const conversationId = `telegram:${group.id}`
    const moved = fake.state.world.addChat('supergroup', 'Deals')
    moved.members.set(ann.user.id, 'member')
    group.migratedTo = moved.id
    const sent = await platform.send(target, say('card'), OPTIONS)
    expect(sent).toMatchObject({ outcome: 'sent', ref: { conversationId: `telegram:${moved.id}` } })
    expect(setup.intake.events.at(-1)).toMatchObject({
      type: 'place',
      eventId: `migrated:${group.id}:${moved.id}`,
      change: { kind: 'migrated', toPlaceId: `telegram:${moved.id}` },
    })
    await platform.send({ ...target, messageId: null }, say('again'), OPTIONS)
    expect(
      fake.calls.filter(({ method, params }) => method === 'sendMessage' && params.chat_id === group.id),
    ).toHaveLength(1)
    expect(target.conversationId).toBe(conversationId)
    expect(fake.replies(moved).map(({ text }) => text)).toEqual(['card', 'again'])
  })

  it('knows the new id from the service message too', async () => {
    const { setup, group, asks, platform, fake } = await setUpGroup({}, 'group')
    await using _ = setup
    const target = await asks()
    const count = setup.intake.events.length
    const moved = fake.migrate(group)
    await setup.intake.reached(count + 2)
    expect(new Set(setup.intake.events.slice(count).map(({ eventId }) => eventId))).toEqual(
      new Set([`migrated:${group.id}:${moved.id}`]),
    )
    await platform.send(target, say('card'), OPTIONS)
    expect(fake.calls.some(({ method, params }) => method === 'sendMessage' && params.chat_id === group.id)).toBe(false)
  })

  it('names the private chat with a person and the main place of a group', async () => {
    await using setup = await setUpTelegram()
    const { platform } = setup.adapter
    expect(platform.privateConversationOf('telegram:42' as PersonId)).toBe('telegram:42')
    expect(platform.mainConversationOf('telegram:-1001' as PlaceId)).toBe('telegram:-1001')
  })
})

describe('long replies', () => {
  it('are several messages: the first replies, the last has the buttons, and all are edited and removed together', async () => {
    const { setup, group, asks, platform, fake } = await setUpGroup()
    await using _ = setup
    const sent = await platform.send(await asks(), longReply(3), OPTIONS)
    if (sent.outcome !== 'sent' || !sent.ref) throw new Error('not sent')
    const parts = fake.replies(group)
    expect(parts).toHaveLength(3)
    expect(parts.map(({ replyTo }) => replyTo !== null)).toEqual([true, false, false])
    expect(parts.map(({ replyMarkup }) => replyMarkup !== undefined)).toEqual([false, false, true])
    expect(sent.ref.messageId).toBe(String(parts[2]?.message_id))
    const stored = JSON.parse(JSON.stringify(sent.ref)) as typeof sent.ref
    const edited = await platform.edit(stored, longReply(2))
    if (edited.outcome !== 'sent' || !edited.ref) throw new Error('not edited')
    expect(fake.replies(group).map(({ replyMarkup }) => replyMarkup !== undefined)).toEqual([false, true])
    expect(await platform.edit(edited.ref, longReply(3))).toMatchObject({ outcome: 'sent' })
    expect(fake.replies(group)).toHaveLength(3)
    const ref = { conversationId: sent.ref.conversationId, messageId: String(last(fake.replies(group)).message_id) }
    expect(await platform.remove(ref)).toMatchObject({ outcome: 'sent' })
    expect(fake.replies(group)).toEqual([])
  })

  it('tell of a flood before the first message, and sit one out after it', async () => {
    let failAt = 1
    let sends = 0
    const { setup, group, asks, platform, fake } = await setUpGroup({
      wrapHost: (host) => ({
        call(method, payload, signal) {
          if (method === 'sendMessage' && ++sends === failAt)
            setup.fake.failNext('sendMessage', { kind: 'flood', retryAfter: 3 })
          return host.call(method, payload, signal)
        },
      }),
    })
    await using _ = setup
    const target = await asks()
    expect(await platform.send(target, longReply(2), OPTIONS)).toMatchObject({ code: 'FLOOD', retryAfterMs: 3_000 })
    expect(fake.replies(group)).toHaveLength(0)
    failAt = sends + 2
    const sending = platform.send(target, longReply(2), OPTIONS)
    await setup.clock.slept()
    await setup.clock.advance(3_000)
    expect(await sending).toMatchObject({ outcome: 'sent' })
    expect(fake.replies(group)).toHaveLength(2)
  })

  it('are uncertain when a later message fails', async () => {
    let sends = 0
    const { setup, group, asks, platform, fake } = await setUpGroup({
      wrapHost: (host) => ({
        call(method, payload, signal) {
          if (method === 'sendMessage' && ++sends === 2) setup.fake.failNext('sendMessage', { kind: 'resetBefore' })
          return host.call(method, payload, signal)
        },
      }),
    })
    await using _ = setup
    expect(await platform.send(await asks(), longReply(2), OPTIONS)).toEqual({ outcome: 'uncertain' })
    expect(fake.replies(group)).toHaveLength(1)
  })
})

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
