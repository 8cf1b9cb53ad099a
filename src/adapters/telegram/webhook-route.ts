import type { HttpRoute } from '#src/chat/http-routes.ts'
import type { Logger } from '#src/chat/logger.ts'
import { WEBHOOK_BODY_BYTES_MAX } from './telegram-limits.ts'
import { createSecretCheck, webhookPath } from './webhook-secret.ts'

const SECRET_HEADER = 'x-telegram-bot-api-secret-token'

export interface WebhookRouteOptions {
  readonly token: string
  readonly secret: string
  readonly logger: Logger
  /** Resolves when the update is durable; null while the bot takes none. */
  readonly receive: () => ((update: unknown) => Promise<unknown>) | null
}

/**
 * Makes the route that Telegram posts updates to.
 *
 * Answers 200 only when the update is durable: Telegram repeats everything else for a day. Calls are never made in
 * the response, where neither their result nor their failure would be known.
 */
export function createWebhookRoute(options: WebhookRouteOptions): HttpRoute {
  const isRight = createSecretCheck(options.secret)

  async function handle(request: Request): Promise<Response> {
    if (!isRight(request.headers.get(SECRET_HEADER))) return answer(401)
    const receive = options.receive()
    if (!receive) return answer(503)
    const body = await readBody(request)
    if (typeof body === 'number') return answer(body)
    let update: unknown
    try {
      update = JSON.parse(body)
    } catch {
      return answer(400)
    }
    try {
      await receive(update)
      return answer(200)
    } catch (error) {
      const name = error instanceof Error ? error.name : typeof error
      options.logger.error({ code: 'UPDATES_NOT_STORED', count: 1, error: name }, 'update could not be stored')
      return answer(503)
    }
  }

  return { method: 'POST', path: webhookPath(options.token), bodyBytesMax: WEBHOOK_BODY_BYTES_MAX, handle }
}

function answer(status: number): Response {
  return new Response(null, { status })
}

/** Reads the text of the body; a status where it is too large, cut off or not sent. */
async function readBody(request: Request): Promise<string | number> {
  const announced = request.headers.get('content-length')
  try {
    if (announced === null) return await readUnannounced(request)
    // The HTTP server holds the sender to the length it announced.
    return Number(announced) > WEBHOOK_BODY_BYTES_MAX ? 413 : await request.text()
  } catch {
    return 400
  }
}

async function readUnannounced(request: Request): Promise<string | number> {
  if (!request.body) return 400
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of request.body) {
    bytes += chunk.byteLength
    if (bytes > WEBHOOK_BODY_BYTES_MAX) return 413
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
