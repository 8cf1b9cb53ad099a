import { afterEach, beforeEach, expect, test } from 'vitest'
import { LOCALES } from '#src/chat/locale.ts'
import type { ChatEvent } from '#src/chat/message.ts'
import { type PlaygroundFixture, startPlayground } from './playground-fixture.ts'
import { type Listening, type Visitor, visit } from './visitor.ts'

const LINK = 'https://www.aliexpress.com/item/1005099012534649.html'
const CARD = 'Magnetic Wireless Power Bank'

let rooms: PlaygroundFixture
const streams: Listening[] = []

beforeEach(async () => {
  rooms = await startPlayground()
})
afterEach(async () => {
  await Promise.all(streams.splice(0).map((stream) => stream.close()))
  await rooms.close()
})

async function arrive(language = 'en'): Promise<{ visitor: Visitor; stream: Listening }> {
  const visitor = await visit(rooms.origin, language)
  const stream = await listen(visitor)
  return { visitor, stream }
}

async function listen(visitor: Visitor, query?: string, headers?: Record<string, string>): Promise<Listening> {
  const stream = await visitor.listen(query, headers)
  streams.push(stream)
  return stream
}

const say = (visitor: Visitor, text: string, fields: Record<string, string> = {}): Promise<Response> =>
  visitor.post('/playground/messages', { as: 'ann', room: 'group', text, ...fields })

const eventsOf = <T extends ChatEvent['type']>(type: T): Extract<ChatEvent, { type: T }>[] =>
  rooms.intake.events.filter((event): event is Extract<ChatEvent, { type: T }> => event.type === type)

const idOf = (html: string, text: string): string =>
  [...html.matchAll(/<li id="(\w+)".*?<\/li>/gs)].find(([item]) => item.includes(text))?.[1] ?? 'none'

test('playground: a pasted link is answered with a card, live', async () => {
  const { visitor, stream } = await arrive()
  expect((await say(visitor, `Look:\r\n${LINK}`)).status).toBe(204)
  const html = await stream.until((text) => text.includes(CARD))
  expect(html).toContain('src="/playground/products/1005099012534649.svg"')
  const [event] = eventsOf('message')
  const session = event?.conversation.placeId?.split(':')[1]
  expect(event).toMatchObject({
    platform: 'playground',
    text: `Look:\n${LINK}`,
    isEdit: false,
    isForBot: false,
    conversation: { conversationId: `playground:${session}:group`, kind: 'group', title: 'Bargain Nest' },
    person: { personId: `playground:${session}:ann`, displayName: 'Ann', languageTag: 'en', isBot: false },
    target: { interaction: null, personId: `playground:${session}:ann` },
  })
  expect(event?.target.messageId).toBe(event?.messageId)
})

test('playground: a visitor who only fetches the page makes no rooms; the stream does, and the bot joins once', async () => {
  const visitor = await visit(rooms.origin)
  await visitor.page()
  expect(rooms.intake.events).toEqual([])
  await listen(visitor)
  await listen(visitor)
  expect(eventsOf('place')).toMatchObject([{ change: { kind: 'joined' }, person: { displayName: 'Mia' } }])
})

test('playground: chatter without a link reaches everybody in the room and not the bot', async () => {
  const { visitor } = await arrive()
  await say(visitor, 'Good morning')
  const seenByBen = await visitor.page('?as=ben&room=group')
  expect(seenByBen).toContain('Good morning')
  expect(eventsOf('message')).toEqual([])
})

test('playground: the bot hears its name in the group and everything in private', async () => {
  const { visitor } = await arrive()
  await say(visitor, 'mail me at me@magpie.example')
  await say(visitor, 'What do you think, @Magpie?')
  await say(visitor, 'Just us', { room: 'private' })
  expect(eventsOf('message').map(({ text, isForBot }) => [text, isForBot])).toEqual([
    ['What do you think, @Magpie?', true],
    ['Just us', true],
  ])
  expect(eventsOf('message')[1]?.conversation).toMatchObject({ kind: 'private', placeId: null })
})

test('playground: a private chat is for its person alone', async () => {
  const { visitor } = await arrive()
  await say(visitor, 'Between us', { room: 'private' })
  expect(await visitor.page('?as=ann&room=private')).toContain('Between us')
  expect(await visitor.page('?as=ben&room=private')).not.toContain('Between us')
  expect(await visitor.page('?as=ann&room=group')).not.toContain('Between us')
})

test('playground: another browser has rooms of its own', async () => {
  const { visitor } = await arrive()
  const { visitor: other } = await arrive()
  await say(visitor, 'Our secret')
  expect(await other.page()).not.toContain('Our secret')
  expect(await other.page()).not.toContain(visitor.cookie.split('=')[1]?.split('.')[0])
})

test('playground: a slash command arrives as text and is answered', async () => {
  const { visitor, stream } = await arrive()
  await say(visitor, '/Link@magpie  https://x.example and more')
  await stream.until((text) => text.includes('You asked for'))
  expect(eventsOf('command')).toMatchObject([
    {
      name: 'link',
      options: { text: 'https://x.example and more' },
      isStructured: false,
      target: { interaction: { kind: 'command' } },
    },
  ])
})

test('playground: a private answer is shown to who asked and to nobody else', async () => {
  const { visitor, stream } = await arrive()
  const bensStream = await listen(visitor, '?as=ben&room=group&after=0')
  await say(visitor, '/settings')
  await stream.until((text) => text.includes('Only you can see this'))
  await say(visitor, 'after that')
  const forBen = await bensStream.until((text) => text.includes('after that'))
  expect(forBen).not.toContain('You asked for')
  expect(await visitor.page('?as=ben&room=group')).not.toContain('You asked for')
})

test('playground: an edited message changes its answer, a deleted one takes it away', async () => {
  const { visitor, stream } = await arrive()
  await say(visitor, `one ${LINK}`)
  const id = idOf(await visitor.page(), 'one')
  await stream.until((text) => text.includes(CARD))
  expect((await say(visitor, `two ${LINK}`, { message: id })).status).toBe(204)
  expect(await visitor.page()).toContain('edited')
  expect(eventsOf('message').map(({ text, isEdit }) => [text, isEdit])).toEqual([
    [`one ${LINK}`, false],
    [`two ${LINK}`, true],
  ])
  await visitor.post('/playground/remove', { as: 'ann', room: 'group', message: id })
  await stream.until((text) => text.includes('hx-swap="delete"'))
  expect(eventsOf('deletion')).toMatchObject([{ messageId: id }])
  expect(await visitor.page()).not.toContain(CARD)
})

test('playground: nobody changes what somebody else wrote', async () => {
  const { visitor } = await arrive()
  await say(visitor, 'mine')
  const id = idOf(await visitor.page(), 'mine')
  expect((await say(visitor, 'yours', { as: 'ben', message: id })).status).toBe(403)
  const removed = await visitor.post('/playground/remove', { as: 'mia', room: 'group', message: id })
  expect([removed.status, await removed.text()]).toEqual([403, 'Only its author can change a message.'])
  expect((await say(visitor, 'x', { message: 'm0' })).status).toBe(410)
  expect(await visitor.page()).toContain('mine')
})

test('playground: a pressed button arrives with its payload; one that is not there does not', async () => {
  const { visitor, stream } = await arrive()
  await say(visitor, LINK)
  const html = await stream.until((text) => text.includes(CARD))
  const message = idOf(html, CARD)
  const press = (payload: string) => visitor.post('/playground/press', { as: 'ben', room: 'group', message, payload })
  expect((await press('1why:x')).status).toBe(204)
  expect((await press('1steal')).status).toBe(410)
  expect(eventsOf('action')).toMatchObject([
    {
      payload: '1why:x',
      messageId: message,
      person: { displayName: 'Ben' },
      target: { interaction: { kind: 'action' } },
    },
  ])
  expect(await visitor.page('?as=ben&room=group')).toContain('Because 7 %')
  expect(await visitor.page('?as=ann&room=group')).not.toContain('Because 7 %')
})

test('playground: each person is answered in the language chosen for them', async () => {
  const { visitor } = await arrive('pt-BR,en;q=0.5')
  expect(await visitor.page()).toMatch(/<html lang="pt" dir="ltr"/)
  const changed = await visitor.post('/playground/language', { as: 'ben', room: 'private', language: 'ar' })
  expect([changed.status, changed.headers.get('location')]).toEqual([303, '/playground?as=ben&room=private'])
  expect(await visitor.page('?as=ben')).toMatch(/<html lang="ar" dir="rtl"/)
  expect(await visitor.page('?as=ann')).toMatch(/<html lang="pt"/)
  await say(visitor, LINK, { as: 'ben' })
  expect(eventsOf('message')[0]?.person?.languageTag).toBe('ar')
})

test.each(LOCALES)('playground: every page exists in %s', async (locale) => {
  const { visitor } = await arrive(locale)
  for (const as of ['ann', 'mia']) {
    for (const room of ['group', 'private'])
      expect(await visitor.page(`?as=${as}&room=${room}`)).toContain(`lang="${locale}"`)
  }
  const refused = await say(visitor, ' ')
  expect([refused.status, (await refused.text()).length > 3]).toEqual([422, true])
})

test('playground: only the admin is offered the admin’s commands', async () => {
  const { visitor } = await arrive()
  expect(await visitor.page('?as=ann&room=group')).not.toContain('data-command="community setup"')
  expect(await visitor.page('?as=mia&room=group')).toContain('data-command="community setup"')
  expect(await visitor.page('?as=mia&room=private')).not.toContain('data-command="community setup"')
})

test('playground: a page that comes back is brought up to date, and one that missed nothing is left alone', async () => {
  const { visitor } = await arrive()
  await say(visitor, 'while you were away')
  const html = await visitor.page()
  const after = /after=(\d+)/.exec(html)?.[1] ?? ''
  const current = await listen(visitor, `?as=ann&room=group&after=${after}`)
  expect(await current.until((text) => text.includes('\n\n'))).toBe(': connected\n\n')
  const stale = await listen(visitor, '?as=ann&room=group&after=0', { 'last-event-id': '17' })
  expect(await stale.until((text) => text.includes('\n\n'))).toContain('while you were away')
})

test('playground: news in the other chat lights its mark', async () => {
  const { visitor, stream } = await arrive()
  await say(visitor, 'psst', { room: 'private' })
  const html = await stream.until((text) => text.includes('unread-private'))
  expect(html).not.toContain('psst')
})

test('playground: another site cannot act with the visitor’s cookie', async () => {
  const { visitor } = await arrive()
  const tries: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
  ]
  for (const headers of tries) {
    expect((await visitor.post('/playground/messages', { as: 'ann', text: 'x' }, headers)).status).toBe(403)
  }
  const plain = (origin: string) =>
    fetch(`${rooms.origin}/playground/messages`, {
      method: 'POST',
      body: 'as=ann&room=group&text=x',
      headers: { cookie: visitor.cookie, ...(origin ? { origin } : {}) },
    })
  expect((await plain('https://evil.example')).status).toBe(403)
  expect((await plain('null')).status).toBe(403)
  expect((await plain('')).status).toBe(403)
  expect((await plain(rooms.origin)).status).toBe(204)
})

test('playground: without a cookie of ours there is no stream and no post', async () => {
  const visitor = await visit(rooms.origin)
  const forged = { cookie: 'magpie_playground=AAAAAAAAAAAAAAAA.m0.AAAAAAAAAAAAAAAAAAAAAA' }
  expect((await listen(visitor, '?as=ann', forged)).status).toBe(403)
  const posted = await visitor.post('/playground/messages', { as: 'ann', text: 'x' }, forged)
  expect([posted.status, posted.headers.get('x-playground-problem')]).toEqual([403, 'session'])
  expect(rooms.intake.events).toEqual([])
})

test('playground: a text over the limit is refused in words, up to the largest body', async () => {
  const { visitor } = await arrive()
  const refused = await say(visitor, 'x'.repeat(64 * 1_024))
  expect([refused.status, await refused.text()]).toEqual([422, 'That is too long: at most 4,096 characters.'])
  expect((await say(visitor, 'x'.repeat(600_000))).status).toBe(413)
  expect((await say(visitor, '😀'.repeat(2_048))).status).toBe(204)
})

test('playground: too much at once is held back, and a moment later goes on', async () => {
  const { visitor } = await arrive()
  const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => say(visitor, `message ${i}`)))
  expect(answers.filter(({ status }) => status === 204)).toHaveLength(20)
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(10)
  rooms.clock.advance(1_000)
  expect((await say(visitor, 'later')).status).toBe(204)
})

test('playground: what cannot be stored is said to the person and logged', async () => {
  const { visitor } = await arrive()
  rooms.intake.failNext()
  const refused = await say(visitor, LINK)
  expect([refused.status, refused.headers.get('x-playground-problem')]).toEqual([503, 'not-stored'])
  expect(JSON.stringify(rooms.logged)).not.toContain('aliexpress')
  expect(rooms.logged).toHaveLength(1)
})

test('playground: while stopping nothing is taken in, but answers still arrive until it closes', async () => {
  const { visitor, stream } = await arrive()
  await say(visitor, LINK)
  const [event] = eventsOf('message')
  await rooms.adapter.stopIntake()
  expect((await say(visitor, 'too late')).status).toBe(503)
  if (!event) throw new Error('no event')
  const reply = { locale: 'en', visibility: 'public', buttons: [], sections: [] } as const
  await rooms.adapter.platform.send(
    event.target,
    { ...reply, sections: [{ title: 'last words', titleUrl: null, imageUrl: null, blocks: [] }] },
    { deliveryId: 'late' },
  )
  await stream.until((text) => text.includes('last words'))
  await rooms.adapter.close()
  await expect(stream.until((text) => text.includes('never'))).rejects.toThrow('the stream ended')
})

test('playground: starting over gives new rooms, and the bot leaves the old ones', async () => {
  const { visitor } = await arrive()
  await say(visitor, 'old words')
  const answer = await visitor.post('/playground/restart', { as: 'ann' })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  expect(cookie).not.toBe(visitor.cookie)
  expect(await visitor.page('', { cookie })).not.toContain('old words')
  expect(eventsOf('place').map(({ change }) => change.kind)).toEqual(['joined', 'left'])
})

test('playground: a start link shows a button and changes nothing by itself', async () => {
  const { visitor } = await arrive()
  const link = rooms.adapter.platform.startLink('my_link-1') ?? ''
  const html = await visitor.page(link.replace('/playground', ''))
  expect(html).toContain('data-send="/start my_link-1"')
  expect(eventsOf('command')).toEqual([])
  expect(await visitor.page('?start=%22%3E%3Cscript%3E')).not.toContain('data-send')
})

test('playground: a click ends on a page that shows the marks of the link, and leads nowhere else', async () => {
  const { visitor } = await arrive('fr')
  const shop = (to: string) =>
    fetch(`${rooms.origin}/playground/shop?to=${encodeURIComponent(to)}`, { headers: { cookie: visitor.cookie } })
  const html = await (
    await shop('https://www.aliexpress.com/item/1005099012534649.html?af=abc&dp=x%22%3E%3Cb%3E&sk=1')
  ).text()
  for (const text of ['lang="fr"', '1005099012534649.svg', 'af=abc', 'dp=x&quot;&gt;&lt;b&gt;'])
    expect(html).toContain(text)
  expect([...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href)).toEqual(['/playground'])
  for (const to of ['javascript:alert(1)', '', 'nonsense']) expect((await shop(to)).status).toBe(404)
})

test('playground: pictures are drawn for known products only, and cannot run anything', async () => {
  const picture = await fetch(`${rooms.origin}/playground/products/1005099012534649.svg`)
  expect(picture.headers.get('content-type')).toBe('image/svg+xml')
  expect(picture.headers.get('content-security-policy')).toContain('sandbox')
  for (const file of ['nothing.svg', '1005099012534649.png', '..%2f..%2fpackage.json'])
    expect((await fetch(`${rooms.origin}/playground/products/${file}`)).status, file).toBe(404)
})

test('playground: every asset of the page is served, to be kept for ever, and nothing else is', async () => {
  const html = await (await visit(rooms.origin)).page()
  const paths = [...html.matchAll(/(?:src|href)="(\/playground\/assets\/[^"]+)"/g)].map(([, path]) => path)
  expect(paths).toHaveLength(3)
  for (const path of paths) {
    const answer = await fetch(rooms.origin + path)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
  }
  for (const name of ['constructor', 'package.json', '..%2Fassets.ts'])
    expect((await fetch(`${rooms.origin}/playground/assets/x/${name}`)).status).toBe(404)
})

test('playground: the page itself breaks none of the policy it is served under', async () => {
  const html = await (await visit(rooms.origin)).page()
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/)
  expect(html).not.toMatch(/\s(?:style|on\w+)=/)
})
