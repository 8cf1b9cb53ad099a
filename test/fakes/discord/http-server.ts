import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { ApiCall } from './api-call.ts'
import { ApiError } from './api-error.ts'

const API = '/api/v10'

/** What happens to the next call that fits instead of, or besides, being answered. */
export interface Fault {
  readonly method?: string
  /** Fits the path without `/api/v10`; everything when left out. */
  readonly path?: RegExp
  readonly fault:
    | { readonly status: number; readonly code?: number; readonly retryAfterSeconds?: number; readonly isGlobal?: true }
    /** Cuts the connection without having done anything, or after having done it. */
    | 'reset-before'
    | 'reset-after'
    /** Does it and never answers. */
    | 'hang'
    | 'truncated-body'
  /** @default 1 */
  times?: number
}

/** Writes down one call for a test to look at. */
export interface RecordedCall {
  readonly method: string
  readonly path: string
  readonly body: Record<string, unknown>
  readonly status: number
}

export interface HttpServerOptions {
  readonly token: string
  readonly handle: (call: ApiCall) => unknown
  /** Requests of one bucket per window; null leaves the headers out and costs nothing. */
  limit: { readonly count: number; readonly windowMs: number } | null
  /** Whether calls are written down; off for benches. */
  isRecording: boolean
}

export interface FakeHttpServer {
  readonly server: Server
  readonly faults: Fault[]
  readonly calls: RecordedCall[]
  /** Requests that are answered with 404 for what is no call of the API at all. */
  close(): Promise<void>
}

/** Serves the REST API on a port of the machine's own. */
export async function startHttpServer(options: HttpServerOptions): Promise<FakeHttpServer> {
  const faults: Fault[] = []
  const calls: RecordedCall[] = []
  const buckets = new Map<string, { used: number; resetAt: number }>()

  function takeFault(method: string, path: string): Fault['fault'] | null {
    const index = faults.findIndex((fault) => (fault.method ?? method) === method && (fault.path?.test(path) ?? true))
    const fault = faults[index]
    if (!fault) return null
    fault.times = (fault.times ?? 1) - 1
    if (fault.times <= 0) faults.splice(index, 1)
    return fault.fault
  }

  function takeFromBucket(method: string, path: string, response: ServerResponse): number | null {
    if (!options.limit) return null
    const major = /^\/(?:channels|guilds|webhooks)\/\d+/.exec(path)?.[0] ?? path
    const key = `${method} ${major}`
    const now = performance.now()
    let bucket = buckets.get(key)
    if (!bucket || bucket.resetAt <= now) {
      bucket = { used: 0, resetAt: now + options.limit.windowMs }
      buckets.set(key, bucket)
    }
    const waitSeconds = (bucket.resetAt - now) / 1000
    bucket.used += 1
    response.setHeader('X-RateLimit-Limit', options.limit.count)
    response.setHeader('X-RateLimit-Remaining', Math.max(0, options.limit.count - bucket.used))
    response.setHeader('X-RateLimit-Reset-After', waitSeconds.toFixed(3))
    response.setHeader('X-RateLimit-Bucket', Buffer.from(key.replace(/\d+/g, '')).toString('hex'))
    return bucket.used > options.limit.count ? waitSeconds : null
  }

  function reply(response: ServerResponse, status: number, body: unknown): void {
    if (body === undefined) {
      response.writeHead(204).end()
      return
    }
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }

  function flood(response: ServerResponse, seconds: number, isGlobal: boolean): void {
    response.setHeader('Retry-After', seconds.toFixed(3))
    if (isGlobal) response.setHeader('X-RateLimit-Global', 'true')
    response.setHeader('X-RateLimit-Scope', isGlobal ? 'global' : 'user')
    reply(response, 429, { message: 'You are being rate limited.', retry_after: seconds, global: isGlobal })
  }

  function run(call: ApiCall): { status: number; body: unknown } {
    try {
      return { status: 200, body: options.handle(call) }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      const { status, code, message, errors } = error
      return { status, body: { code, message, ...(errors ? { errors } : {}) } }
    }
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://fake')
    const path = url.pathname.slice(API.length)
    const method = request.method ?? 'GET'
    const body = await readJson(request)
    const isAuthorized = request.headers.authorization === `Bot ${options.token}`
    const call: ApiCall = { method, path, query: url.searchParams, body, isAuthorized }
    const fault = takeFault(method, path)
    const note = (status: number) => {
      if (options.isRecording) calls.push({ method, path, body, status })
    }
    if (fault === 'reset-before') {
      note(0)
      request.socket.resetAndDestroy()
      return
    }
    if (fault && typeof fault === 'object') {
      note(fault.status)
      if (fault.status === 429) flood(response, fault.retryAfterSeconds ?? 1, fault.isGlobal ?? false)
      else reply(response, fault.status, { code: fault.code ?? 0, message: 'made to fail' })
      return
    }
    const waitSeconds = takeFromBucket(method, path, response)
    if (waitSeconds !== null) {
      note(429)
      flood(response, waitSeconds, false)
      return
    }
    const result = run(call)
    note(result.status)
    if (fault === 'reset-after') request.socket.resetAndDestroy()
    else if (fault === 'truncated-body') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '9999' }).write('{"id":"1')
      request.socket.end()
    } else if (fault !== 'hang') reply(response, result.status, result.body)
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error))
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    server,
    faults,
    calls,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  if (parts.length === 0) return {}
  return JSON.parse(Buffer.concat(parts).toString()) as Record<string, unknown>
}
