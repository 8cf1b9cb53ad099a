import { expect, test } from 'vitest'
import { conversationIdOf, personIdOf, placeIdOf } from '#src/adapters/playground/ids.ts'
import { renderHtml } from '#src/adapters/playground/pages/html.ts'
import { messageView } from '#src/adapters/playground/pages/message-view.ts'
import { createPlaygroundPlatform } from '#src/adapters/playground/playground-platform.ts'
import type { Session } from '#src/adapters/playground/session.ts'
import { createSessions } from '#src/adapters/playground/sessions.ts'
import type { ConversationId, ReplyTarget } from '#src/chat/message.ts'
import { plainReply, textBlock } from '#src/chat/reply.ts'
import { describeChatPlatform, type ShownMessage } from '#test/contract/chat-platform-contract.ts'
import { FakeClock, realTranslator } from './playground-fixture.ts'

const say = realTranslator().in('en')
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}
const decode = (html: string): string =>
  html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)

/** Reads the page's HTML as a person sees it; what is no tag of ours stays in the text and fails the contract. */
function read(session: Session, message: ReturnType<Session['post']>): ShownMessage {
  const viewer = { session, person: 'ann', room: message.room, locale: 'en', say } as const
  const html = renderHtml(messageView(message, viewer, undefined))
  const [cards = '', buttonsHtml = ''] = html.slice(html.indexOf('<div class="reply"')).split('<div class="buttons">')
  const buttons = [...buttonsHtml.matchAll(/<(a|button) class="button[^"]*"([^>]*)>(.*?)<\/\1>/gs)].map(
    ([, , attributes = '', label = '']) => ({
      label: decode(label.replace(/<[^>]*>/g, '')).trim(),
      url: /href="([^"]*)"/.exec(attributes)?.[1] ?? null,
    }),
  )
  return {
    messageId: message.id,
    text: decode(cards.replace(/<\/(?:p|h3|dt|dd|li|td|th)>/g, '\n').replace(/<[^>]*>/g, '')),
    links: [...cards.matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => decode(href)),
    buttons: buttons.map(({ label, url }) => ({ label, url: url === null ? null : decode(url) })),
  }
}

function startRooms() {
  const clock = new FakeClock()
  const sessions = createSessions(clock.now, { onOpened: () => undefined, onClosed: () => undefined })
  const platform = createPlaygroundPlatform(sessions, clock)
  let opened = 0
  const open = (): Session => {
    clock.advance(60_000)
    const session = sessions.open(`session${opened++}`, 'en')
    if (!session) throw new Error('no session')
    return session
  }
  return { clock, sessions, platform, open }
}

function targetOf(
  session: Session,
  room: 'group' | 'private:ann',
  messageId: string | null,
  isPress = false,
): ReplyTarget {
  return {
    platform: 'playground',
    conversationId: conversationIdOf(session.id, room),
    messageId,
    personId: personIdOf(session.id, 'ann'),
    interaction: isPress ? { id: `press-${messageId}`, token: `press-${messageId}`, kind: 'action' } : null,
  }
}

describeChatPlatform('playground', async () => {
  const { sessions, platform, open } = startRooms()
  let current = open()
  const asked = (room: 'group' | 'private:ann'): ReplyTarget => {
    current = open()
    return targetOf(current, room, current.post({ room, author: 'ann', text: 'look' }).id)
  }
  return {
    platform,
    impossibleFailures: ['flood', 'forbidden', 'server-error', 'reset-after-handling', 'refused'],
    groupTarget: async () => asked('group'),
    privateTarget: async () => asked('private:ann'),
    async pressTarget() {
      current = open()
      const reply = plainReply('en', [textBlock('Step one')])
      return targetOf(current, 'group', current.post({ room: 'group', author: 'bot', reply }).id, true)
    },
    shown(conversationId: ConversationId) {
      const session = sessions.find(conversationId.split(':')[1] ?? '')
      const room = conversationId.endsWith(':group') ? 'group' : 'private:ann'
      const messages = session?.messagesIn(room).filter(({ author, visibleTo }) => author === 'bot' && !visibleTo) ?? []
      return session ? messages.map((message) => read(session, message)) : []
    },
    pingsCount: () => 0,
    failNext: async (failure) => {
      if (failure === 'gone') sessions.close(current.id)
    },
    close: async () => undefined,
  }
})

const REPLY = plainReply('en', [textBlock('Here you are')])

test('playground: a private reply in the group is seen by the person asked for and by nobody else', async () => {
  const { platform, open } = startRooms()
  const session = open()
  const target = targetOf(session, 'group', null)
  await platform.send(target, { ...REPLY, visibility: 'private' }, { deliveryId: 'd1' })
  expect(session.messagesIn('group').map(({ visibleTo }) => visibleTo)).toEqual(['ann'])
})

test('playground: a private reply for nobody in particular is refused with NO_PRIVATE', async () => {
  const { platform, open } = startRooms()
  const target = { ...targetOf(open(), 'group', null), personId: null }
  const outcome = await platform.send(target, { ...REPLY, visibility: 'private' }, { deliveryId: 'd1' })
  expect(outcome).toEqual({ outcome: 'refused', code: 'NO_PRIVATE', retryAfterMs: null })
})

test('playground: the same delivery id posts once', async () => {
  const { platform, open } = startRooms()
  const session = open()
  const target = targetOf(session, 'group', null)
  const first = await platform.send(target, REPLY, { deliveryId: 'd1' })
  expect(await platform.send(target, REPLY, { deliveryId: 'd1', isRepeat: true })).toEqual(first)
  expect(session.messagesIn('group')).toHaveLength(1)
})

test('playground: a deferred interaction shows typing until its answer is there', async () => {
  const { platform, open } = startRooms()
  const session = open()
  const target = targetOf(session, 'group', null, true)
  await platform.acknowledge(target, { note: null, visibility: 'private' })
  expect([session.isTypingFor('group', 'ann'), session.isTypingFor('group', 'ben')]).toEqual([true, false])
  await platform.send(target, REPLY, { deliveryId: 'd1' })
  expect(session.isTypingFor('group', 'ann')).toBe(false)
})

test.each(['note', 'update', 'remove'] as const)('playground: typing ends with a %s', async (way) => {
  const { platform, open } = startRooms()
  const session = open()
  const { id } = session.post({ room: 'group', author: 'bot', reply: REPLY })
  const target = targetOf(session, 'group', id, true)
  await platform.acknowledge(target, { note: null, visibility: 'public' })
  expect(session.isTypingFor('group', 'ben')).toBe(true)
  const { conversationId, interaction } = target
  if (way === 'note') await platform.acknowledge(target, { note: 'Saved', visibility: 'private' })
  if (way === 'update') await platform.updateSource(target, REPLY)
  if (way === 'remove')
    await platform.remove({ conversationId, messageId: id, interactionToken: interaction?.token ?? '' })
  expect(session.isTypingFor('group', 'ben')).toBe(false)
})

test('playground: typing for a press that gets no other answer ends by itself', async () => {
  const { platform, open, clock } = startRooms()
  const session = open()
  await platform.acknowledge(targetOf(session, 'group', null, true), { note: null, visibility: 'public' })
  clock.advance(10_000)
  await Promise.resolve()
  expect(session.isTypingFor('group', 'ben')).toBe(false)
})

test('playground: a repost stands for the poster and replies to nothing', async () => {
  const { platform, open } = startRooms()
  const session = open()
  const { id } = session.post({ room: 'group', author: 'ann', text: 'look' })
  const target = targetOf(session, 'group', id)
  const author = { displayName: 'Ann', personId: personIdOf(session.id, 'ann') }
  await platform.repost(target, author, 'look', REPLY, { deliveryId: 'd1' })
  await platform.removeOriginal(target.conversationId, id)
  expect(session.messagesIn('group')).toMatchObject([
    { author: 'bot', postedFor: 'Ann', text: 'look', replyToId: null },
  ])
})

test('playground: only Mia is admin, and only in her own group', async () => {
  const { platform, open } = startRooms()
  const [one, other] = [open(), open()]
  const place = placeIdOf(one.id)
  expect(await platform.isAdmin(place, personIdOf(one.id, 'mia'))).toBe(true)
  expect(await platform.isAdmin(place, personIdOf(one.id, 'ann'))).toBe(false)
  expect(await platform.isAdmin(place, personIdOf(other.id, 'mia'))).toBe(false)
})

test('playground: conversations of a person and of a place are named, and nothing of another platform is', () => {
  const { platform } = startRooms()
  expect(platform.privateConversationOf(personIdOf('s1', 'ben'))).toBe('playground:s1:private:ben')
  expect(platform.mainConversationOf(placeIdOf('s1'))).toBe('playground:s1:group')
  expect(platform.mainConversationOf('discord:99' as never)).toBeNull()
  expect(() => platform.privateConversationOf('telegram:1' as never)).toThrow(RangeError)
})
