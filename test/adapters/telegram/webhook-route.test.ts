import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { inspect } from 'node:util'
import { getRequestListener } from '@hono/node-server'
import { afterEach, describe, expect, it } from 'vitest'
import { createBotHost } from '#src/adapters/telegram/bot-host.ts'
import { createTelegramAdapter } from '#src/adapters/telegram/telegram-adapter.ts'
import { createWebhookRoute } from '#src/adapters/telegram/webhook-route.ts'
import { deriveWebhookSecret, webhookPath } from '#src/adapters/telegram/webhook-secret.ts'
import type { HttpRoute } from '#src/chat/http-routes.ts'
import { createFakeBotApi } from '#test/fakes/telegram/fake-bot-api.ts'
import { createFakeClock } from '#test/fakes/telegram/fake-clock.ts'
import { createFakeIntake } from '#test/fakes/telegram/fake-intake.ts'
import { COMMANDS, createMemoryCache, createMemoryLog } from './telegram-setup.ts'

const TOKEN = '424242:fake-token-of-the-test-bot-0123456789'
const SECRET = 'A-secret_of-42'
const HEADER = 'x-telegram-bot-api-secret-token'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close()
})

async function serve(route: HttpRoute): Promise<string> {
  const listener = getRequestListener((request) => route.handle(request, {}))
  const server: Server = createServer((request, response) => void listener(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function routeTo(receive: ((update: unknown) => Promise<unknown>) | null) {
  const logger = createMemoryLog()
  return { route: createWebhookRoute({ token: TOKEN, secret: SECRET, logger, receive: () => receive }), logger }
}

/** A request whose body tells whether it was touched. */
function untouchable(headers: Record<string, string>) {
  let isRead = false
  const body = new ReadableStream(
    {
      pull() {
        isRead = true
        throw new Error('read')
      },
    },
    { highWaterMark: 0 },
  )
  const request = new Request('http://127.0.0.1/telegram', {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
  })
  return { request, isRead: () => isRead }
}

describe('the secret', () => {
  it.each([
    ['none', {}],
    ['a wrong one', { [HEADER]: 'B-secret_of-42' }],
    ['an empty one', { [HEADER]: '' }],
    ['a prefix of it', { [HEADER]: SECRET.slice(0, -1) }],
    ['a longer one', { [HEADER]: `${SECRET}x` }],
    ['one in capitals', { [HEADER]: SECRET.toUpperCase() }],
    ['one with a letter that looks the same', { [HEADER]: SECRET.replace('e', '\u00e8') }],
    ['one that is megabytes long', { [HEADER]: SECRET.repeat(50_000) }],
  ])('refuses %s and leaves the body unread', async (_what, headers) => {
    const { route } = routeTo(async () => expect.unreachable('a forged update was taken'))
    const { request, isRead } = untouchable(headers)
    expect((await route.handle(request, {})).status).toBe(401)
    expect(isRead()).toBe(false)
  })

  it('refuses a repeated header, right one first or last', async () => {
    const taken: unknown[] = []
    const url = await serve(routeTo(async (update) => taken.push(update)).route)
    for (const values of [
      [SECRET, 'x'],
      ['x', SECRET],
      [SECRET, SECRET],
    ]) {
      const status = await rawPost(
        url,
        values.map((value) => `${HEADER}: ${value}`),
        '{"update_id":1}',
      )
      expect(status).toBe(401)
    }
    expect(taken).toEqual([])
    expect(await rawPost(url, [`${HEADER}: ${SECRET}`], '{"update_id":1}')).toBe(200)
  })

  it('names the path by the token without giving it away, and derives a secret the API accepts', () => {
    expect(webhookPath(TOKEN)).toMatch(/^\/telegram\/[0-9a-f]{32}$/)
    expect(deriveWebhookSecret(TOKEN)).toMatch(/^[A-Za-z0-9_-]{1,256}$/)
    expect(deriveWebhookSecret(TOKEN)).not.toBe(deriveWebhookSecret(`${TOKEN}x`))
  })
})

describe('the body', () => {
  const post = (url: string, body: string | ReadableStream) =>
    fetch(url, { method: 'POST', headers: { [HEADER]: SECRET }, body, duplex: 'half' }).then(({ status }) => status)

  it.each(['', '{', '{"update_id":', 'null trailing', '\u0000', '<html>'])('refuses %j', async (body) => {
    const url = await serve(routeTo(async () => expect.unreachable('taken')).route)
    expect(await post(url, body)).toBe(400)
  })

  it.each(['null', '[]', '42', '"x"', '{}', '{"update_id":"x","message":[]}'])('takes %s harmlessly', async (body) => {
    const url = await serve(routeTo(async () => undefined).route)
    expect(await post(url, body)).toBe(200)
  })

  it('takes 1 MB and refuses more, announced or not', async () => {
    const sizes: number[] = []
    const url = await serve(routeTo(async (update) => sizes.push(JSON.stringify(update).length)).route)
    const json = (bytes: number) => JSON.stringify('x'.repeat(bytes - 2))
    const streamed = (bytes: number) => new Blob([json(bytes)]).stream()
    expect(await post(url, json(1_048_576))).toBe(200)
    expect(await post(url, streamed(1_048_576))).toBe(200)
    expect(await post(url, json(1_048_577))).toBe(413)
    expect(await post(url, streamed(1_048_577))).toBe(413)
    expect(sizes).toEqual([1_048_576, 1_048_576])
  })

  it('takes nothing of a body that is cut off', async () => {
    const taken: unknown[] = []
    const url = await serve(routeTo(async (update) => taken.push(update)).route)
    const { port } = new URL(url)
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(
          `POST / HTTP/1.1\r\nhost: x\r\n${HEADER}: ${SECRET}\r\ncontent-length: 500\r\n\r\n{"update_id":1}`,
          () => socket.destroy(),
        )
      })
      socket.on('close', () => resolve())
    })
    expect(await post(url, '{"update_id":2}')).toBe(200)
    expect(taken).toEqual([{ update_id: 2 }])
  })

  it('answers 503 while nothing can be stored or taken, and logs no content', async () => {
    const { route, logger } = routeTo(() => Promise.reject(new Error('disk full: secret words')))
    expect(await post(await serve(route), '{"update_id":1,"message":{"text":"secret words"}}')).toBe(503)
    expect(JSON.stringify(logger.lines)).not.toContain('secret words')
    expect(await post(await serve(routeTo(null).route), '{"update_id":1}')).toBe(503)
  })
})

describe('updates from the server', () => {
  async function setUp() {
    const clock = createFakeClock()
    const fake = await createFakeBotApi({ now: () => clock.now(), token: TOKEN })
    closers.push(() => fake.close())
    const host = createBotHost({ token: TOKEN, apiUrl: fake.url })
    closers.push(async () => host.close?.())
    const cache = createMemoryCache()
    const logger = createMemoryLog()
    let handle: HttpRoute['handle'] = async () => new Response(null, { status: 503 })
    const publicUrl = await serve({ method: 'POST', path: '*', bodyBytesMax: 0, handle: (...args) => handle(...args) })
    const start = async (secret: string | null) => {
      const adapter = createTelegramAdapter({
        host,
        clock,
        logger,
        cache,
        transport: { kind: 'webhook', token: TOKEN, publicUrl: `${publicUrl}/`, secret },
        publishesCommands: false,
      })
      const intake = createFakeIntake()
      const [route] = adapter.routes
      if (!route) throw new Error('no route')
      handle = (...args) => route.handle(...args)
      await adapter.connect()
      await adapter.start(intake, COMMANDS)
      return { adapter, intake, route }
    }
    return { fake, start, publicUrl }
  }

  it('arrive through the webhook that the adapter has set, each once', async () => {
    const { fake, start, publicUrl } = await setUp()
    const { intake, route, adapter } = await start(SECRET)
    expect(fake.webhookInfo).toMatchObject({ url: publicUrl + route.path })
    const ann = fake.person('Ann')
    const group = fake.group('Deals', [ann])
    ann.writes(group, 'https://shop.example/1')
    ann.writes(group, 'chatter')
    await fake.webhook.settled()
    expect(intake.events).toHaveLength(1)
    expect(fake.webhook.attempts.map(({ status }) => status)).toEqual([200, 200])
    await adapter.stopIntake()
  })

  it('are repeated by the server until they are stored, in order within a chat', async () => {
    const { fake, start } = await setUp()
    const { intake } = await start(SECRET)
    const ann = fake.person('Ann')
    const group = fake.group('Deals', [ann])
    intake.failure = new Error('disk full')
    ann.writes(group, 'https://shop.example/1')
    ann.writes(group, 'https://shop.example/2')
    await fake.webhook.settled()
    expect(intake.events).toEqual([])
    expect(fake.webhook.attempts.map(({ status }) => status)).toEqual([503, 503])
    intake.failure = null
    fake.webhook.advance(2_000)
    await fake.webhook.settled()
    expect(intake.events.map((event) => event.type === 'message' && event.text)).toEqual([
      'https://shop.example/1',
      'https://shop.example/2',
    ])
  })

  it('carry the same event id when they are delivered again', async () => {
    const { fake, start } = await setUp()
    const { intake } = await start(null)
    const ann = fake.person('Ann')
    ann.writes(ann.chat, 'hello')
    await fake.webhook.settled()
    const [event] = intake.events
    const update = {
      update_id: Number(event?.eventId),
      lane: 'x',
      kind: 'message',
      body: {
        update_id: Number(event?.eventId),
        message: { message_id: 1, date: 1, chat: { id: ann.user.id, type: 'private' }, from: ann.user, text: 'hello' },
      },
    }
    fake.state.updates.redeliver(update)
    await fake.webhook.settled()
    expect(new Set(intake.events.map(({ eventId }) => eventId)).size).toBe(1)
  })

  it('are refused once the intake is closed, so that the server keeps them', async () => {
    const { fake, start } = await setUp()
    const { adapter, intake } = await start(SECRET)
    await adapter.stopIntake()
    const ann = fake.person('Ann')
    ann.writes(ann.chat, 'hello')
    await fake.webhook.settled()
    expect(fake.webhook.attempts.map(({ status }) => status)).toEqual([503, 503])
    expect(intake.events).toEqual([])
  })

  it('set the webhook anew only when something has changed', async () => {
    const { fake, start } = await setUp()
    const sets = () => fake.calls.filter(({ method }) => method === 'setWebhook').length
    await start(SECRET)
    await start(SECRET)
    expect(sets()).toBe(1)
    await start('another-secret')
    expect(sets()).toBe(2)
    expect(fake.calls.find(({ method }) => method === 'setWebhook')?.params).toMatchObject({
      secret_token: SECRET,
      drop_pending_updates: false,
      allowed_updates: expect.arrayContaining(['message', 'my_chat_member']),
    })
  })

  it('stop the start with a code that gives no secret away when the server refuses the address', async () => {
    const { start, fake } = await setUp()
    const error = await start('not allowed: ä').catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: 'WEBHOOK_REFUSED',
      description: 'bad request: secret token contains unallowed characters',
    })
    expect(inspect(error, { depth: 9 })).not.toMatch(/not allowed|fake-token/)
    fake.failNext('setWebhook', { kind: 'html', status: 502 })
    expect(await start(SECRET).catch((thrown: unknown) => thrown)).toMatchObject({ code: 'UNREACHABLE' })
  })
})

/** Posts by hand: clients join repeated headers. */
function rawPost(url: string, headers: readonly string[], body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () =>
      socket.write(
        `POST / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n${headers.join('\r\n')}\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      ),
    )
    let answer = ''
    socket.setEncoding('latin1')
    socket.on('data', (chunk: string) => {
      answer += chunk
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(Number(answer.split(' ')[1])))
  })
}
