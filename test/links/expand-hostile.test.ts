import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createGuardedAgent } from '#src/http/guarded-agent.ts'
import { createHopFetcher } from '#src/http/hop-fetcher.ts'
import { createLinkExpander } from '#src/links/expand-link.ts'
import { type LoopbackInternet, redirectTo, startLoopbackInternet } from '#test/http/loopback-internet.ts'

const ITEM = 'https://www.aliexpress.com/item/1005001.html'
const START = 'https://a.aliexpress.com/_key'
const KEY = 'a.aliexpress.com/_key'
const LIMIT_BYTES = 64 * 1024
/** What may be on its way when the limit is noticed: chunks of the socket and of the stream above it. */
const SLACK_BYTES = 256 * 1024

let internet: LoopbackInternet
let timer: (() => void) | undefined
beforeAll(async () => {
  internet = await startLoopbackInternet()
})
afterAll(async () => {
  await internet[Symbol.asyncDispose]()
})
beforeEach(() => {
  internet.pages.clear()
  internet.requests.length = 0
  internet.sockets.length = 0
  timer = undefined
})

function expander() {
  return createLinkExpander({
    fetchHop: createHopFetcher({ dispatcher: internet.agent }),
    startTimer: (_delayMs, run) => {
      timer = run
      return () => {
        timer = undefined
      }
    },
  })
}

const html = { 'content-type': 'text/html; charset=utf-8' }
const link = `<link rel="canonical" href="${ITEM}">`

/** Writes until the other side has had enough. */
function pour(response: ServerResponse, bytes: number): void {
  const chunk = Buffer.alloc(64 * 1024, ' ')
  let left = bytes
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left -= chunk.length
      if (!response.write(chunk)) return void response.once('drain', more)
    }
    response.end()
  }
  response.on('error', () => {})
  more()
}

const readBytes = () => internet.sockets.reduce((sum, socket) => sum + socket.bytesRead, 0)

describe('expand: pages', () => {
  test('a page that names its listing leads to it', async () => {
    internet.pages.set(KEY, (_request, response) => response.writeHead(200, html).end(`<html>${link}</html>`))
    await expect(expander().expand(START)).resolves.toMatchObject({ outcome: 'page', link: { productId: '1005001' } })
  })

  test('the Refresh header leads on', async () => {
    internet.pages.set(KEY, (_request, response) => response.writeHead(200, { refresh: `0; url=${ITEM}` }).end())
    await expect(expander().expand(START)).resolves.toMatchObject({ outcome: 'page', link: { productId: '1005001' } })
  })

  test.each(['application/json', 'image/png', 'text/plain', 'text/html-not', 'application/octet-stream', ''])(
    'a body called %j is not read',
    async (type) => {
      internet.pages.set(KEY, (_request, response) => response.writeHead(200, { 'content-type': type }).end(link))
      await expect(expander().expand(START)).resolves.toMatchObject({ outcome: 'failed', reason: 'DEAD' })
    },
  )

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ] as const)('a page compressed unasked with %s is read', async (encoding, compress) => {
    internet.pages.set(KEY, (_request, response) =>
      response.writeHead(200, { ...html, 'content-encoding': encoding }).end(compress(link)),
    )
    await expect(expander().expand(START)).resolves.toMatchObject({ outcome: 'page' })
  })
})

describe('expand: hostile answers', () => {
  test.each(['identity', 'gzip', 'br'])('of a %s body of 60 MB at most 64 KB count', async (encoding) => {
    const big = Buffer.alloc(60_000_000, ' ')
    const body = encoding === 'gzip' ? gzipSync(big) : encoding === 'br' ? brotliCompressSync(big) : null
    internet.pages.set(KEY, (_request, response) => {
      response.writeHead(200, { ...html, 'content-encoding': encoding })
      if (body === null) pour(response, 60_000_000)
      else response.end(body)
    })
    const before = process.memoryUsage().arrayBuffers
    await expect(expander().expand(START)).resolves.toMatchObject({ outcome: 'failed', reason: 'DEAD' })
    expect(readBytes()).toBeLessThan(LIMIT_BYTES + SLACK_BYTES)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16_000_000)
  })

  test.each([
    [LIMIT_BYTES - 2_000, 'page'],
    [LIMIT_BYTES, 'failed'],
  ])('a target after %i bytes: %s', async (offset, outcome) => {
    internet.pages.set(KEY, (_request, response) =>
      response.writeHead(200, html).end(' '.repeat(offset) + link + ' '.repeat(100_000)),
    )
    await expect(expander().expand(START)).resolves.toMatchObject({ outcome })
  })

  test('the 64 KB are for all hops together', async () => {
    const page = (next: string, bytes: number) => (_request: unknown, response: ServerResponse) =>
      response.writeHead(200, html).end(`${' '.repeat(bytes)}<meta http-equiv=refresh content="0;url=${next}">`)
    internet.pages.set(KEY, page('/_two', 40_000))
    internet.pages.set('a.aliexpress.com/_two', page(ITEM, 40_000))
    await expect(expander().expand(START)).resolves.toMatchObject({ outcome: 'failed', reason: 'DEAD' })
    internet.pages.set('a.aliexpress.com/_two', page(ITEM, 20_000))
    await expect(expander().expand(START)).resolves.toMatchObject({ outcome: 'page' })
  })

  test('the endless body of a redirect is not read, and its connection closed', async () => {
    let closed: Promise<unknown> | undefined
    internet.pages.set(KEY, (_request, response) => {
      closed = once(response, 'close')
      response.writeHead(302, { location: ITEM })
      pour(response, 60_000_000)
    })
    await expect(expander().expand(START)).resolves.toMatchObject({ outcome: 'page' })
    await closed
    expect(readBytes()).toBeLessThan(SLACK_BYTES)
  })

  test('a head over 16 KB is refused', async () => {
    internet.pages.set(KEY, (_request, response) =>
      response.writeHead(302, { location: `${ITEM}?q=${'a'.repeat(20_000)}` }).end(),
    )
    await expect(expander().expand(START)).resolves.toMatchObject({ outcome: 'failed', reason: 'UNREACHABLE' })
  })

  test.each([
    ['says nothing', () => {}],
    ['stops after the head', (response: ServerResponse) => response.writeHead(200, html).flushHeaders()],
    ['dribbles its body', (response: ServerResponse) => response.writeHead(200, html).write(link)],
  ])('a server that %s is given up when the six seconds are over', async (_name, act) => {
    internet.pages.set(KEY, redirectTo('/_slow'))
    internet.pages.set('a.aliexpress.com/_slow', (_request, response) => {
      act(response)
      setTimeout(() => timer?.(), 20)
    })
    await expect(expander().expand(START)).resolves.toMatchObject({ outcome: 'failed', reason: 'TIMEOUT' })
    expect(timer).toBeUndefined()
  })

  test.each([
    ['a resolver', { resolveAddresses: () => new Promise<never>(() => {}) }],
    [
      'a host',
      { resolveAddresses: () => Promise.resolve(['8.8.8.8']), openSocket: () => new Promise<never>(() => {}) },
    ],
  ])('%s that never answers does not hold the expansion', async (_name, options) => {
    const agent = createGuardedAgent(options)
    const { expand } = createLinkExpander({
      fetchHop: createHopFetcher({ dispatcher: agent }),
      startTimer: (_delayMs, run) => {
        setImmediate(run)
        return () => {}
      },
    })
    await expect(expand(START)).resolves.toMatchObject({ outcome: 'failed', reason: 'TIMEOUT' })
    await agent.destroy()
  })

  test('one timer of six seconds covers all hops', async () => {
    const delays: number[] = []
    const { expand } = createLinkExpander({
      fetchHop: createHopFetcher({ dispatcher: internet.agent }),
      startTimer: (delayMs) => {
        delays.push(delayMs)
        return () => {}
      },
    })
    internet.pages.set(KEY, redirectTo('/_two'))
    internet.pages.set('a.aliexpress.com/_two', redirectTo(ITEM))
    await expand(START)
    expect(delays).toEqual([6_000])
  })

  test.each([
    ['resets', (response: ServerResponse) => response.socket?.resetAndDestroy()],
    ['closes', (response: ServerResponse) => response.socket?.destroy()],
    ['talks no HTTP', (response: ServerResponse) => response.socket?.end('hello\r\n\r\n')],
    [
      'lies about its encoding',
      (response: ServerResponse) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('no'),
    ],
    [
      'lies about its length',
      (response: ServerResponse) =>
        response.writeHead(200, { ...html, 'content-length': '9' }).write('a', () => response.destroy()),
    ],
  ])('a server that %s is unreachable', async (_name, act) => {
    internet.pages.set(KEY, (_request, response) => void act(response))
    await expect(expander().expand(START)).resolves.toMatchObject({ outcome: 'failed', reason: 'UNREACHABLE' })
  })

  test('a caller that gives up gets its own reason back', async () => {
    const controller = new AbortController()
    internet.pages.set(KEY, () => controller.abort(new Error('left')))
    await expect(expander().expand(START, controller.signal)).rejects.toThrow('left')
    await expect(expander().expand(ITEM, controller.signal)).rejects.toThrow('left')
  })

  test('a fault of ours is not mistaken for a dead link', async () => {
    const { expand } = createLinkExpander({ fetchHop: () => Promise.reject(new TypeError('bug')) })
    await expect(expand(START)).rejects.toThrow('bug')
  })
})
