import { HttpError } from '#src/http/http-error.ts'
import type { HttpFetch } from '#src/http/http-fetch.ts'
import { NetworkError } from '#src/links/network-error.ts'
import type { NetworkId } from '#src/links/network-id.ts'
import type { NetworkClock } from '../network-clock.ts'
import { unreadable } from './answer.ts'
import { TransientNetworkError } from './transient-network-error.ts'

/** Longest body that is read. Fifty products with every field take about 0.3 MB. */
const BODY_BYTES_MAX = 4 * 1024 * 1024
/** Time for the whole exchange, body included. Ours: the gateway answers in about a second. */
const TIMEOUT_MS = 8000
const RETRY_AFTER_DEFAULT_MS = 1000

/** Names what one exchange needs. */
export interface Exchange {
  readonly networkId: NetworkId
  readonly fetch: HttpFetch
  readonly clock: NetworkClock
  readonly url: string
}

/**
 * Posts a form and gives the text of the answer, whatever content type it claims.
 *
 * A redirect is never followed: the form carries the key and its signature.
 * @throws NetworkError `UNAVAILABLE` timeout, reset, 5xx; `THROTTLED` 429; `UNREADABLE` anything else that is no answer
 * @throws the signal's reason if it is aborted
 */
export async function postForm(
  exchange: Exchange,
  form: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<string> {
  signal?.throwIfAborted()
  const cancel = new AbortController()
  const onAbort = () => cancel.abort(signal?.reason)
  signal?.addEventListener('abort', onAbort, { once: true })
  const stopTimer = new AbortController()
  try {
    return await Promise.race([
      send(exchange, form, cancel.signal),
      rejectOnAbort(cancel.signal),
      expire(exchange, stopTimer.signal),
    ])
  } catch (error) {
    cancel.abort()
    signal?.throwIfAborted()
    if (error instanceof NetworkError) throw error
    if (error instanceof HttpError && error.code === 'TOO_LARGE')
      throw unreadable(exchange.networkId, 'a body too long')
    throw new TransientNetworkError('UNAVAILABLE', exchange.networkId, 'the connection failed', { cause: error })
  } finally {
    stopTimer.abort()
    signal?.removeEventListener('abort', onAbort)
  }
}

async function send(exchange: Exchange, form: Readonly<Record<string, string>>, signal: AbortSignal): Promise<string> {
  const body = new URLSearchParams(form)
  const request = new Request(exchange.url, { method: 'POST', body, redirect: 'manual', signal })
  const response = await exchange.fetch(request)
  const text = await readText(exchange.networkId, response)
  if (response.status === 429) throw tooManyRequests(exchange.networkId, response)
  if (response.status >= 500) {
    throw new TransientNetworkError('UNAVAILABLE', exchange.networkId, `HTTP ${response.status}`)
  }
  // A refusal may come with its JSON body under any 4xx; markup under one is not an answer of the API.
  if (!response.ok && !text.trimStart().startsWith('{')) {
    throw unreadable(exchange.networkId, `HTTP ${response.status}`)
  }
  return text
}

async function readText(networkId: NetworkId, response: Response): Promise<string> {
  if (!response.body) return ''
  const decoder = new TextDecoder()
  let text = ''
  let bodyBytes = 0
  for await (const chunk of response.body) {
    bodyBytes += chunk.byteLength
    if (bodyBytes > BODY_BYTES_MAX) throw unreadable(networkId, `a body of more than ${BODY_BYTES_MAX} bytes`)
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

function tooManyRequests(networkId: NetworkId, response: Response): NetworkError {
  const seconds = /^\d{1,6}$/.exec(response.headers.get('retry-after') ?? '')?.[0]
  const retryAfterMs = seconds === undefined ? RETRY_AFTER_DEFAULT_MS : Number(seconds) * 1000
  return new NetworkError('THROTTLED', networkId, 'HTTP 429', { retryAfterMs })
}

/** Rejects after the time limit; stays silent once the exchange is over. */
function expire({ clock, networkId }: Exchange, stop: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    clock.sleep(TIMEOUT_MS, stop).then(
      () => reject(new TransientNetworkError('UNAVAILABLE', networkId, `no answer within ${TIMEOUT_MS} ms`)),
      () => undefined,
    )
  })
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
}
