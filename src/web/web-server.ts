import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import type { HttpRoute } from '#src/chat/http-routes.ts'
import { limitBody } from './limit-body.ts'
import { mountOperations, type Operations } from './operations.ts'
import { setSecurityHeaders } from './security-headers.ts'

/** Time a client has for all its headers, ms: slow ones hold no connection (slowloris). */
const HEADERS_TIMEOUT_MS = 10_000
/** Time a client has for headers and body together, ms. 1 MB at 50 kB/s. */
const REQUEST_TIMEOUT_MS = 20_000
/** Longer than the 60 s common balancers keep idle connections, so that the balancer closes first, ms. */
const KEEP_ALIVE_TIMEOUT_MS = 65_000
const DRAIN_POLL_MS = 25

/** Takes what went wrong; nothing of a request but its method and route is ever passed on. */
export interface WebLogger {
  error(details: Readonly<Record<string, unknown>>, message: string): void
}

export interface WebServerOptions extends Operations {
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
  readonly routes: readonly HttpRoute[]
  /** Where `/` leads; null answers 404 there. */
  readonly homePath: string | null
  readonly logger: WebLogger
}

export interface WebServer {
  /**
   * Begins to listen.
   * @returns the port
   * @throws Error `EADDRINUSE`, `EACCES` from the system
   */
  start(): Promise<number>
  /**
   * Accepts no more connections, ends event streams, lets requests in hand finish, and cuts what is left after
   * `graceMs`.
   */
  close(graceMs?: number): Promise<void>
}

const NO_PARAMS = Object.freeze({})

/**
 * Serves routes over HTTP.
 *
 * POST routes without parameters (webhooks, postbacks) are found by one map lookup and skip hono: 5 µs over bare
 * `node:http` instead of 11 µs; hono's own header and limit middlewares would make it 75 µs (measured, Node 24).
 */
export function createWebServer(options: WebServerOptions): WebServer {
  const direct = new Map(options.routes.filter(isDirect).map((route) => [route.path, route]))
  const app = createApp(options)
  const streams = new Set<ServerResponse>()
  let isClosing = false

  const listener = getRequestListener(
    (request, env) => {
      const { incoming, outgoing } = env as HttpBindings
      if (isClosing) outgoing.shouldKeepAlive = false
      const route = incoming.method === 'POST' ? direct.get(pathOf(incoming)) : undefined
      if (route) return answer(route, request, incoming, NO_PARAMS, options.logger)
      setSecurityHeaders(outgoing)
      return app.fetch(request, { incoming, outgoing, streams })
    },
    // Replacing the process-wide Request and Response would reach undici and every other part.
    { overrideGlobalObjects: false, errorHandler: () => new Response('bad request', { status: 400 }) },
  )
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
    },
    (incoming, outgoing) => void listener(incoming, outgoing),
  )
  return {
    start: () => listen(server, options.port, options.host),
    async close(graceMs = 5_000) {
      isClosing = true
      for (const stream of streams) stream.destroy()
      await drain(server, graceMs)
    },
  }
}

interface Env {
  Bindings: HttpBindings & { readonly streams: Set<ServerResponse> }
}

function createApp(options: WebServerOptions): Hono<Env> {
  const app = new Hono<Env>()
  mountOperations(app, options)
  const { homePath } = options
  if (homePath !== null) app.get('/', (c) => c.redirect(homePath, 302))
  for (const route of options.routes) {
    app.on(route.method, route.path, async (c) => {
      const { incoming, outgoing, streams } = c.env
      const response = await answer(route, c.req.raw, incoming, c.req.param(), options.logger)
      if (response.headers.get('content-type')?.startsWith('text/event-stream')) trackStream(streams, outgoing)
      return response
    })
  }
  app.notFound((c) => c.text('not found', 404))
  app.onError((error, c) => {
    options.logger.error({ err: error, method: c.req.method }, 'request failed')
    return c.text('internal error', 500)
  })
  return app
}

/** Runs a route under its body limit. What it throws is logged and answered without a word about it. */
async function answer(
  route: HttpRoute,
  request: Request,
  incoming: IncomingMessage,
  params: Readonly<Record<string, string>>,
  logger: WebLogger,
): Promise<Response> {
  const limited = limitBody(request, incoming, route.bodyBytesMax)
  if (limited.isRefused()) return tooLarge()
  try {
    const response = await route.handle(limited.request, params)
    return limited.isRefused() ? tooLarge() : response
  } catch (error) {
    if (limited.isRefused()) return tooLarge()
    logger.error({ err: error, method: route.method, route: route.path }, 'request failed')
    return new Response('internal error', { status: 500 })
  }
}

function tooLarge(): Response {
  // The rest of the body will not be read: the connection cannot carry another request.
  return new Response('body too large', { status: 413, headers: { connection: 'close' } })
}

function isDirect(route: HttpRoute): boolean {
  return route.method === 'POST' && !/[:*{]/.test(route.path)
}

function pathOf(incoming: IncomingMessage): string {
  const url = incoming.url ?? '/'
  const query = url.indexOf('?')
  return query === -1 ? url : url.slice(0, query)
}

function trackStream(streams: Set<ServerResponse>, outgoing: ServerResponse): void {
  streams.add(outgoing)
  outgoing.once('close', () => streams.delete(outgoing))
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

async function drain(server: Server, graceMs: number): Promise<void> {
  if (!server.listening) return
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A connection whose last answer went out as keep-alive becomes idle later and would hold the server open.
  const poll = setInterval(() => server.closeIdleConnections(), DRAIN_POLL_MS)
  const deadline = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  clearInterval(poll)
  clearTimeout(deadline)
}
