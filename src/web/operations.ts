import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { HttpBindings } from '@hono/node-server'
import type { Hono } from 'hono'

/** Gives the numbers of `/metrics`; a prom-client `Registry` fits. */
export interface Metrics {
  readonly contentType: string
  metrics(): Promise<string>
}

/** Answers the questions of those who run the process. */
export interface Operations {
  /** False while starting, and from the moment shutting down begins: balancers send no more. */
  readonly isReady: () => boolean | Promise<boolean>
  /** False when only a restart helps. */
  readonly isHealthy: () => boolean | Promise<boolean>
  readonly metrics: Metrics
  /** Opens `/metrics` to other machines as `Authorization: Bearer …`; null: only to this one. */
  readonly metricsToken: string | null
}

const NO_STORE = { 'cache-control': 'no-store' }
const FORWARDED_HEADERS = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'] as const

/** Mounts `/healthz`, `/readyz` and `/metrics`. */
export function mountOperations<E extends { Bindings: HttpBindings }>(app: Hono<E>, operations: Operations): void {
  const probe = (path: string, check: Operations['isReady'], words: readonly [good: string, bad: string]) =>
    app.get(path, async (c) => {
      const isGood = await Promise.resolve()
        .then(check)
        .catch(() => false)
      return c.text(words[isGood ? 0 : 1], isGood ? 200 : 503, NO_STORE)
    })
  probe('/healthz', operations.isHealthy, ['healthy', 'unhealthy'])
  probe('/readyz', operations.isReady, ['ready', 'not ready'])
  app.get('/metrics', async (c) => {
    if (!mayReadMetrics(c.env.incoming, operations.metricsToken)) return c.text('forbidden', 403)
    const { metrics } = operations
    return c.body(await metrics.metrics(), 200, { ...NO_STORE, 'content-type': metrics.contentType })
  })
}

function mayReadMetrics(incoming: IncomingMessage, token: string | null): boolean {
  const given = incoming.headers.authorization
  if (token !== null && given !== undefined) return isSame(given, `Bearer ${token}`)
  return isFromHere(incoming)
}

/** A proxy on this machine connects from loopback too, and a page in a browser here may name us by its own domain. */
function isFromHere(incoming: IncomingMessage): boolean {
  const address = incoming.socket.remoteAddress ?? ''
  const isLoopback = address === '::1' || /^(?:::ffff:)?127\./.test(address)
  const isDirect = FORWARDED_HEADERS.every((name) => incoming.headers[name] === undefined)
  const host = incoming.headers.host ?? ''
  return isLoopback && isDirect && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/.test(host)
}

/** Compares in constant time; hashing makes both sides equally long. */
function isSame(left: string, right: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(left), digest(right))
}
