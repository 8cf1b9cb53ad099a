import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { createHttpClient, type HttpClientOptions } from '#src/http/http-client.ts'

const open: AsyncDisposable[] = []
afterEach(async () => {
  for (const item of open.splice(0)) await item[Symbol.asyncDispose]()
})

async function listen(server: Server | TcpServer): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  open.push({
    [Symbol.asyncDispose]: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const serve = (listener: RequestListener) => listen(createServer(listener))

function client(options: HttpClientOptions = {}) {
  const made = createHttpClient(options)
  open.push(made)
  return made.fetch
}

/** A timer that never runs by itself. */
function manualTimer() {
  const running = new Set<() => void>()
  return {
    running,
    startTimer: (_delayMs: number, run: () => void) => {
      running.add(run)
      return () => running.delete(run)
    },
    fire: () => {
      for (const run of running) run()
    },
  }
}

describe('http client', () => {
  test('carries method, headers and body there, status, headers and body back', async () => {
    const origin = await serve((request, response) => {
      response.writeHead(418, { 'x-seen': [request.method, request.url, request.headers['x-sent']].join(' ') })
      request.pipe(response)
    })
    const request = new Request(`${origin}/a?b=%20c`, { method: 'POST', headers: { 'x-sent': 'yes' }, body: 'ключ=1' })
    const answer = await client()(request)
    expect(answer.status).toBe(418)
    expect(answer.headers.get('x-seen')).toBe('POST /a?b=%20c yes')
    expect(await answer.text()).toBe('ключ=1')
  })

  test('keeps no cookie and sends none of its own', async () => {
    const seen: unknown[] = []
    const origin = await serve((request, response) => {
      seen.push(request.headers.cookie)
      response.writeHead(200, { 'set-cookie': ['a=1', 'b=2'] }).end()
    })
    const fetch = client()
    const answer = await fetch(new Request(origin))
    await fetch(new Request(origin))
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect(seen).toEqual([undefined, undefined])
  })

  test('a redirect is an answer: credentials never travel to another host', async () => {
    let requests = 0
    const origin = await serve((_request, response) => {
      requests += 1
      response.writeHead(307, { location: '/elsewhere' }).end()
    })
    const answer = await client()(new Request(origin, { headers: { authorization: 'Bearer secret' } }))
    expect([answer.status, answer.headers.get('location'), requests]).toEqual([307, '/elsewhere', 1])
  })

  test.each([204, 304])('status %i has no body', async (status) => {
    const origin = await serve((_request, response) => response.writeHead(status).end())
    const answer = await client()(new Request(origin))
    expect([answer.status, await answer.text()]).toEqual([status, ''])
  })

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ] as const)('%s is decoded, and counted as decoded', async (encoding, compress) => {
    const origin = await serve((request, response) => {
      response.writeHead(200, { 'content-encoding': encoding })
      response.end(compress(Buffer.alloc(request.url === '/bomb' ? 60_000_000 : 1_000, 'a')))
    })
    const fetch = client({ answerBytesMax: 100_000 })
    const answer = await fetch(new Request(origin))
    expect([answer.headers.get('content-encoding'), (await answer.text()).length]).toEqual([null, 1_000])
    await expect(fetch(new Request(`${origin}/bomb`))).rejects.toMatchObject({ code: 'TOO_LARGE', sent: true })
  })

  test('what decodes to nothing is counted as sent', async () => {
    const members = Buffer.concat(Array<Buffer>(10_000).fill(gzipSync('')))
    const origin = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(members),
    )
    expect(await (await client()(new Request(origin))).text()).toBe('')
    await expect(client({ answerBytesMax: 100_000 })(new Request(origin))).rejects.toMatchObject({ code: 'TOO_LARGE' })
  })

  test('an answer of exactly the limit is taken, one byte more is not', async () => {
    const origin = await serve((request, response) => response.end(Buffer.alloc(Number(request.url?.slice(1)), 'a')))
    const fetch = client({ answerBytesMax: 200_000 })
    expect((await (await fetch(new Request(`${origin}/200000`))).text()).length).toBe(200_000)
    await expect(fetch(new Request(`${origin}/200001`))).rejects.toMatchObject({ code: 'TOO_LARGE' })
  })

  test.each([
    ['gzip', 'this is not gzip'],
    ['br', 'nor brotli, not at all'],
    ['compress', 'x'],
    ['gzip, gzip', 'x'],
  ])('a body that is not %s is malformed', async (encoding, body) => {
    const origin = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(body),
    )
    await expect(client()(new Request(origin))).rejects.toMatchObject({ code: 'MALFORMED' })
  })

  test('a refused connection is certain not to have been sent, a reset one is not', async () => {
    const gone = createTcpServer()
    const origin = await listen(gone)
    await open.pop()?.[Symbol.asyncDispose]()
    await expect(client()(new Request(origin))).rejects.toMatchObject({ code: 'CONNECTION_REFUSED', sent: false })
    const rude = await listen(createTcpServer((socket) => socket.once('data', () => socket.resetAndDestroy())))
    await expect(client()(new Request(rude))).rejects.toMatchObject({ code: 'RESET', sent: true })
  })

  test('a connection cut in the middle of the body is no answer', async () => {
    const origin = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('half', () => response.destroy())
    })
    await expect(client()(new Request(origin))).rejects.toMatchObject({ code: 'RESET' })
  })

  test('what is no HTTP is malformed', async () => {
    const origin = await listen(createTcpServer((socket) => socket.once('data', () => socket.end('SSH-2.0-x\r\n\r\n'))))
    await expect(client()(new Request(origin))).rejects.toMatchObject({ code: 'MALFORMED' })
  })

  test('a server that answers https without TLS is no answer', async () => {
    const origin = await serve((_request, response) => response.end())
    const request = new Request(origin.replace('http:', 'https:'))
    await expect(client()(request)).rejects.toMatchObject({ code: 'TLS_FAILED' })
  })

  test.each(['head', 'body'])(
    'a server that hangs before the end of its %s is given up when the time is over',
    async (at) => {
      const timer = manualTimer()
      const origin = await serve((_request, response) => {
        if (at === 'body') response.writeHead(200).write('a')
        setImmediate(timer.fire)
      })
      await expect(client({ startTimer: timer.startTimer })(new Request(origin))).rejects.toMatchObject({
        code: 'TIMEOUT',
        sent: true,
      })
      expect(timer.running.size).toBe(0)
    },
  )

  test('a caller that gives up is told so at once, before or during the call', async () => {
    const controller = new AbortController()
    const origin = await serve(() => controller.abort())
    const request = new Request(origin, { signal: controller.signal })
    await expect(client()(request)).rejects.toMatchObject({ code: 'ABORTED', sent: true })
    await expect(client()(request)).rejects.toMatchObject({ code: 'ABORTED', sent: false })
  })

  test('an error names the host and never the path, where tokens are', async () => {
    const origin = await listen(createTcpServer((socket) => socket.destroy()))
    const error: Error = await client()(new Request(`${origin}/bot123:secret?sign=secret`)).then(
      () => new Error('answered'),
      (thrown: Error) => thrown,
    )
    expect(error.message).toBe(`RESET ${new URL(origin).host}`)
  })
})
