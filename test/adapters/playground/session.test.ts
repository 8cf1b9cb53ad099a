import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFloodGate } from '#src/adapters/playground/flood-gate.ts'
import { conversationIdOf, parseConversationId, parsePersonId, parsePlaceId } from '#src/adapters/playground/ids.ts'
import { createSession, ROOM_MESSAGES_MAX, SESSION_CHARS_MAX } from '#src/adapters/playground/session.ts'
import { createSessionCookies, SESSION_AGE_MS } from '#src/adapters/playground/session-cookie.ts'
import { createSessions, SESSIONS_MAX } from '#src/adapters/playground/sessions.ts'
import { FakeClock } from './playground-fixture.ts'

const cookies = createSessionCookies('secret')

test('session: a room keeps its newest messages and says which have gone', () => {
  const session = createSession('s', 'en', () => 1)
  const removed: string[] = []
  session.subscribe((change) => change.type === 'removed' && removed.push(change.message.text ?? ''))
  for (let i = 0; i < ROOM_MESSAGES_MAX + 3; i++) session.post({ room: 'group', author: 'ann', text: `${i}` })
  expect(session.messagesIn('group')).toHaveLength(ROOM_MESSAGES_MAX)
  expect(session.messagesIn('group').at(-1)?.text).toBe(`${ROOM_MESSAGES_MAX + 2}`)
  expect(removed).toEqual(['0', '1', '2'])
})

test('session: all rooms together keep a bounded amount of text, edits included', () => {
  const clock = new FakeClock()
  const session = createSession('s', 'en', clock.now)
  const text = 'x'.repeat(SESSION_CHARS_MAX / 4)
  for (const room of ['group', 'private:ann', 'group', 'private:ben', 'group', 'group'] as const) {
    clock.advance(1)
    session.post({ room, author: 'ann', text: 'short' })
    const { id } = session.post({ room, author: 'ann', text: 'short' })
    session.edit(room, id, { text })
  }
  const kept = (['group', 'private:ann', 'private:ben'] as const).flatMap((room) => session.messagesIn(room))
  expect(kept.reduce((sum, message) => sum + (message.text?.length ?? 0), 0)).toBeLessThanOrEqual(SESSION_CHARS_MAX)
  expect(session.messagesIn('group').at(-1)?.text).toBe(text)
})

test('session: message ids never meet, and a restart begins with other versions', () => {
  const before = createSession('s', 'en', () => 1_000)
  const ids = Array.from({ length: 50 }, () => before.post({ room: 'group', author: 'ann', text: 'x' }).id)
  expect(new Set(ids).size).toBe(50)
  expect(createSession('s', 'en', () => 2_000).version).toBeGreaterThan(before.version)
})

test('sessions: the one away longest gives way, and is told to leave', () => {
  const clock = new FakeClock()
  const closed: string[] = []
  const sessions = createSessions(clock.now, { onOpened: () => undefined, onClosed: ({ id }) => closed.push(id) })
  for (let i = 0; i < SESSIONS_MAX; i++) {
    clock.advance(2_000)
    sessions.open(`s${i}`, 'en')
  }
  sessions.find('s0')
  clock.advance(2_000)
  sessions.open('another', 'en')
  expect(closed).toEqual(['s1'])
  expect(sessions.find('s0')).toBeDefined()
})

test('sessions: one that nobody has visited for hours ends when the next one opens', () => {
  const clock = new FakeClock()
  const closed: string[] = []
  const sessions = createSessions(clock.now, { onOpened: () => undefined, onClosed: ({ id }) => closed.push(id) })
  sessions.open('old', 'en')
  clock.advance(5 * 60 * 60_000)
  sessions.open('new', 'en')
  expect(closed).toEqual(['old'])
})

test('sessions: too many newcomers at once are turned away, known visitors are not', () => {
  const clock = new FakeClock()
  const sessions = createSessions(clock.now, { onOpened: () => undefined, onClosed: () => undefined })
  const opened = Array.from({ length: 100 }, (_, i) => sessions.open(`s${i}`, 'en')).filter(Boolean)
  expect(opened).toHaveLength(40)
  expect(sessions.open('s0', 'en')).toBeDefined()
  clock.advance(2_000)
  expect(sessions.open('late', 'en')).toBeDefined()
})

test('flood gate: a burst passes, then one per interval', () => {
  const clock = new FakeClock()
  const gate = createFloodGate(clock.now, 3, 1_000)
  expect([1, 2, 3, 4].map(() => gate.pass())).toEqual([true, true, true, false])
  clock.advance(1_000)
  expect([gate.pass(), gate.pass()]).toEqual([true, false])
  clock.advance(60_000)
  expect([1, 2, 3, 4].map(() => gate.pass())).toEqual([true, true, true, false])
})

test('cookie: what was issued is read back until it is a day old', () => {
  const { id, value } = cookies.issue(5_000)
  const header = `other=1; ${cookies.header(value, false).split(';')[0]}; last=2`
  expect(cookies.read(header, 5_000)).toBe(id)
  expect(cookies.read(header, 5_000 + SESSION_AGE_MS)).toBeNull()
  expect(createSessionCookies('another secret').read(header, 5_000)).toBeNull()
})

test('cookie: no change of a single character survives', () => {
  const { value } = cookies.issue(5_000)
  fc.assert(
    fc.property(fc.nat(value.length - 1), fc.constantFrom('a', 'Z', '0', '9', '_', '-', '.'), (at, character) => {
      const forged = value.slice(0, at) + character + value.slice(at + 1)
      // The last character of base64url holds two bits that mean nothing.
      fc.pre(forged !== value && at < value.length - 1)
      expect(cookies.read(`magpie_playground=${forged}`, 5_000)).toBeNull()
    }),
  )
})

test('cookie: it is kept from scripts and from other sites, and from plain http where the page came by https', () => {
  expect(cookies.header('v', true)).toMatch(
    /^magpie_playground=v; Path=\/playground; HttpOnly; SameSite=Lax; .*; Secure$/,
  )
  expect(cookies.header('v', false)).not.toContain('Secure')
})

test('ids: what is built is read back, and nothing else is taken for one', () => {
  expect(parseConversationId(conversationIdOf('a-b_C', 'private:mia'))).toEqual({
    sessionId: 'a-b_C',
    room: 'private:mia',
  })
  for (const id of ['', 'telegram:1', 'playground:', 'playground:s', 'playground:s:attic', 'playground:s:private:eve'])
    expect(parseConversationId(id), id).toBeNull()
  fc.assert(
    fc.property(fc.string(), (text) => {
      parseConversationId(text)
      parsePersonId(`playground:s:${text}`)
      expect(parsePlaceId(`discord:${text}`)).toBeNull()
    }),
  )
})
