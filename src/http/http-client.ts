import { Agent, type Dispatcher } from 'undici'
import { type StartTimer, startSystemTimer } from './deadline.ts'
import { type AnswerHeaders, fetchLimited } from './fetch-limited.ts'
import { HttpError } from './http-error.ts'
import type { HttpFetch } from './http-fetch.ts'

/** Default limit for a whole call in milliseconds; AliExpress' gateway gives up after about 10 s itself. */
const TIMEOUT_MS = 10_000

/** Default limit for an answer in bytes: fifty products or orders are some 200 KB. */
const ANSWER_BYTES_MAX = 4 * 1024 * 1024

export interface HttpClientOptions {
  /** Must be an undici 8 dispatcher; the client closes only one it made itself. */
  readonly dispatcher?: Dispatcher
  readonly startTimer?: StartTimer
  /** Resolving, connecting, headers and body together. @default 10000 */
  readonly timeoutMs?: number
  /** Longest answer, as sent and as decoded. @default 4 MiB */
  readonly answerBytesMax?: number
}

/** Calls the API hosts of the settings; `fetch` can be handed on by itself. */
export interface HttpClient extends AsyncDisposable {
  /**
   * @throws HttpError `TIMEOUT`, `TOO_LARGE`, `CONNECTION_REFUSED`, `RESET` …; its `sent` says whether the request may
   * have reached the other side
   */
  readonly fetch: HttpFetch
}

/**
 * Makes the client for the networks' APIs.
 *
 * Not guarded by addresses: their URLs come from the host's settings and may well be a simulator on loopback. Links
 * that people paste go through {@link createHopFetcher} instead.
 */
export function createHttpClient(options: HttpClientOptions = {}): HttpClient {
  const { startTimer = startSystemTimer, timeoutMs = TIMEOUT_MS, answerBytesMax = ANSWER_BYTES_MAX } = options
  const own = options.dispatcher === undefined ? new Agent({ allowH2: false }) : null
  const dispatcher = options.dispatcher ?? own ?? new Agent()
  return {
    fetch: async (request) => {
      const url = new URL(request.url)
      const answer = await fetchLimited(
        {
          url,
          method: request.method,
          headers: toSentHeaders(request.headers),
          body: request.body === null ? null : new Uint8Array(await request.arrayBuffer()),
          signal: request.signal,
          timeoutMs,
          bytesMax: answerBytesMax,
          wantsBody: (status) => request.method !== 'HEAD' && !hasNoBody(status),
        },
        dispatcher,
        startTimer,
      )
      if (answer.truncated) throw new HttpError('TOO_LARGE', url.host)
      const body = hasNoBody(answer.status) ? null : new Uint8Array(answer.body)
      return new Response(body, { status: answer.status, headers: toGivenHeaders(answer.headers) })
    },
    [Symbol.asyncDispose]: async () => {
      await own?.destroy()
    },
  }
}

/** Statuses that `Response` accepts without a body only. Fetch standard, "null body status", read 2026-11-20. */
function hasNoBody(status: number): boolean {
  return status === 204 || status === 205 || status === 304
}

/** Asks for what `readLimited` can decode; the length is undici's to say. */
function toSentHeaders(headers: Headers): [string, string][] {
  const sent = [...headers].filter(([name]) => name !== 'content-length')
  return headers.has('accept-encoding') ? sent : [...sent, ['accept-encoding', 'gzip, deflate, br']]
}

/** Leaves out what described the body on the wire: it is decoded and whole by now. */
function toGivenHeaders(headers: AnswerHeaders): Headers {
  const given = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    if (['content-encoding', 'content-length', 'transfer-encoding'].includes(name)) continue
    for (const item of typeof value === 'string' ? [value] : (value ?? [])) given.append(name, item)
  }
  return given
}
