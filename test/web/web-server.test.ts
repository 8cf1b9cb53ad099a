import { once } from 'node:events'
import { Agent, request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import type { HttpRoute } from '#src/chat/http-routes.ts'
import { createWebServer, type WebServer, type WebServerOptions } from '#src/web/web-server.ts'

const open: WebServer[] = []
const logged: { details: Readonly<Record<string, unknown>>; message: string }[] = []

afterEach(async () => {
  logged.length = 0
  await Promise.all(open.splice(0).map((server) => server.close(0)))
})

async function serve(routes: readonly HttpRoute[], extra: Partial<WebServerOptions> = {}) {
  const server = createWebServer({
    host: '127.0.0.1',
    port: 0,
    routes,
    homePath: null,
    isReady: () => true,
    isHealthy: () => true,
    metrics: { contentType: 'text/plain; version=0.0.4', metrics: async () => 'magpie_up 1\n' },
    metricsToken: null,
    logger: { error: (details, message) => void logged.push({ details, message }) },
    ...extra,
  })
  open.push(server)
  const port = await server.start()
  return { server, port, url: (path: string) => `http://127.0.0.1:${port}${path}` }
}

const route = (method: 'GET' | 'POST', path: string, handle: HttpRoute['handle'], bodyBytesMax = 1_000): HttpRoute => ({
  method,
  path,
  bodyBytesMax,
  handle,
})

interface RawAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

function send(port: number, path: string, headers: Record<string, string>, ...chunks: string[]): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const method = chunks.length > 0 ? 'POST' : 'GET'
    const sending = httpRequest({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
    sending.on('error', reject)
    for (const chunk of chunks) sending.write(chunk)
    sending.end()
  })
}

test('web: a route gets its parameters and its body, and its answer goes out', async () => {
  const { url } = await serve([
    route('GET', '/things/:id', async (_request, params) => new Response(`thing ${params.id}`)),
    route('POST', '/things/:id', async (request, params) => new Response(`${params.id}: ${await request.text()}`)),
    route('POST', '/hook', async (request) => new Response(await request.text(), { status: 201 })),
  ])
  expect(await (await fetch(url('/things/a%20b'))).text()).toBe('thing a b')
  expect(await (await fetch(url('/things/7'), { method: 'POST', body: 'x' })).text()).toBe('7: x')
  const direct = await fetch(url('/hook?retry=1'), { method: 'POST', body: 'пинг' })
  expect([direct.status, await direct.text()]).toEqual([201, 'пинг'])
})

test('web: unknown paths and methods answer 404', async () => {
  const { url } = await serve([route('POST', '/hook', async () => new Response('ok'))])
  for (const [method, path] of [
    ['GET', '/hook'],
    ['PUT', '/hook'],
    ['POST', '/hook/more'],
    ['GET', '/'],
    ['GET', '/wp-login.php'],
  ] as const) {
    expect((await fetch(url(path), { method })).status, `${method} ${path}`).toBe(404)
  }
})

test('web: the home path is where / leads', async () => {
  const { url } = await serve([], { homePath: '/playground' })
  const answer = await fetch(url('/'), { redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/playground'])
})

test('web: a body announced as too large is refused before the handler runs', async () => {
  let callsCount = 0
  const handle = async (request: Request) => {
    callsCount++
    return new Response(`${(await request.text()).length}`)
  }
  const { port } = await serve([route('POST', '/hook', handle, 10), route('POST', '/p/:id', handle, 10)])
  for (const path of ['/hook', '/p/1']) {
    expect((await send(port, path, { 'content-length': '11' }, 'x'.repeat(11))).status).toBe(413)
    expect(callsCount).toBe(0)
    expect((await send(port, path, { 'content-length': '10' }, 'x'.repeat(10))).text).toBe('10')
    callsCount = 0
  }
})

test('web: a chunked body is refused once it has grown too large', async () => {
  const handle = async (request: Request) => new Response(`${(await request.text()).length}`)
  const { port } = await serve([route('POST', '/hook', handle, 10), route('POST', '/p/:id', handle, 10)])
  for (const path of ['/hook', '/p/1']) {
    expect((await send(port, path, {}, 'xxxxx', 'xxxxx')).text).toBe('10')
    expect((await send(port, path, {}, 'xxxxxx', 'xxxxx')).status).toBe(413)
  }
  expect(logged).toEqual([])
})

test('web: a handler can refuse a request without reading its body', async () => {
  const { port } = await serve([route('POST', '/hook', async () => new Response(null, { status: 401 }), 2_000_000)])
  const big = 'x'.repeat(500_000)
  expect((await send(port, '/hook', { 'content-length': '500000' }, big)).status).toBe(401)
  expect((await send(port, '/hook', {}, big)).status).toBe(401)
})

test('web: an error in a handler is answered without its text and logged without the path', async () => {
  const fail = async (): Promise<Response> => {
    throw new Error('database password is hunter2')
  }
  const { url } = await serve([route('GET', '/secret/:token', fail), route('POST', '/hook', fail)])
  const answers = [await fetch(url('/secret/abc123')), await fetch(url('/hook'), { method: 'POST' })]
  for (const answer of answers) expect([answer.status, await answer.text()]).toEqual([500, 'internal error'])
  expect(logged.map(({ details }) => details.route)).toEqual(['/secret/:token', '/hook'])
  expect(JSON.stringify(logged)).not.toContain('abc123')
})

test('web: pages carry a policy without inline script, and a route may set its own', async () => {
  const own = { 'content-security-policy': "default-src 'none'; sandbox" }
  const { url } = await serve([
    route('GET', '/page', async () => new Response('x')),
    route('GET', '/picture', async () => new Response('x', { headers: own })),
  ])
  const page = (await fetch(url('/page'))).headers
  expect(page.get('content-security-policy')).toMatch(/script-src 'self'; style-src 'self';/)
  expect(page.get('content-security-policy')).not.toContain('unsafe')
  expect(page.get('x-content-type-options')).toBe('nosniff')
  expect(page.get('x-frame-options')).toBe('DENY')
  expect((await fetch(url('/picture'))).headers.get('content-security-policy')).toBe(own['content-security-policy'])
})

test('web: health and readiness follow their checks, and a failing check is a no', async () => {
  let isReady = false
  const { url } = await serve([], {
    isReady: () => isReady,
    isHealthy: () => Promise.reject(new Error('disk')),
  })
  expect((await fetch(url('/readyz'))).status).toBe(503)
  isReady = true
  expect((await fetch(url('/readyz'))).status).toBe(200)
  expect((await fetch(url('/healthz'))).status).toBe(503)
})

test('web: metrics are for this machine or for who has the token', async () => {
  const { port, url } = await serve([], { metricsToken: 'right' })
  const asked = (headers: Record<string, string>) => send(port, '/metrics', headers).then((answer) => answer.status)
  const local = await fetch(url('/metrics'))
  expect([local.headers.get('content-type'), await local.text()]).toEqual([
    'text/plain; version=0.0.4',
    'magpie_up 1\n',
  ])
  expect(await asked({ 'x-forwarded-for': '203.0.113.9' })).toBe(403)
  expect(await asked({ host: 'rebound.example' })).toBe(403)
  expect(await asked({ 'x-forwarded-for': '203.0.113.9', authorization: 'Bearer right' })).toBe(200)
  expect(await asked({ authorization: 'Bearer wrong' })).toBe(403)
})

test('web: closing finishes requests in hand, cuts event streams and frees the port', async () => {
  const inHand = Promise.withResolvers<void>()
  const release = Promise.withResolvers<void>()
  let isStreamCancelled = false
  const { server, port } = await serve([
    route('GET', '/slow/:id', async () => {
      inHand.resolve()
      await release.promise
      return new Response('finished')
    }),
    route('GET', '/events', async () => {
      const body = new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode(': hello\n\n')),
        cancel: () => {
          isStreamCancelled = true
        },
      })
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
    }),
  ])
  const agent = new Agent({ keepAlive: true })
  const events = httpRequest({ port, host: '127.0.0.1', path: '/events', agent }).end()
  const [stream] = await once(events, 'response')
  await once(stream, 'data')
  const slow = httpRequest({ port, host: '127.0.0.1', path: '/slow/1', agent }).end()
  await inHand.promise
  stream.on('error', () => undefined)
  const cut = new Promise((resolve) => stream.once('close', resolve))
  const closed = server.close()
  await cut
  expect(isStreamCancelled).toBe(true)
  release.resolve()
  const [answer] = await once(slow, 'response')
  expect(answer.statusCode).toBe(200)
  answer.resume()
  await closed
  await expect(send(port, '/healthz', {})).rejects.toThrow('ECONNREFUSED')
  agent.destroy()
})

test('web: what does not finish in the grace time is cut', async () => {
  const inHand = Promise.withResolvers<void>()
  const { server, port } = await serve([
    route('GET', '/never/:id', () => {
      inHand.resolve()
      return new Promise(() => undefined)
    }),
  ])
  const hanging = send(port, '/never/1', {})
  hanging.catch(() => undefined)
  await inHand.promise
  await server.close(1)
  await expect(hanging).rejects.toThrow()
})

test('web: bytes that are no HTTP are answered with 400 and the connection closed', async () => {
  const { port } = await serve([])
  const socket = connect(port, '127.0.0.1')
  socket.write('\x16\x03\x01\x02 hello\r\n\r\n')
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  await once(socket, 'close')
  expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1\.1 400 /)
})

test('web: a port that is taken fails the start', async () => {
  const { port } = await serve([])
  await expect(serve([], { port })).rejects.toThrow('EADDRINUSE')
})
