import { describe, expect, it } from 'vitest'
import type { MessageEvent, PersonId, PlaceId } from '#src/chat/message.ts'
import { LINK, last, longReply, nextEvent, OPTIONS, say, setUpGroup } from './group-setup.ts'
import { setUpTelegram } from './telegram-setup.ts'

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
