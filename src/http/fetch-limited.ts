import type { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import { type StartTimer, withDeadline } from './deadline.ts'
import { HttpError, toHttpError } from './http-error.ts'
import { readLimited } from './read-limited.ts'

/** Headers of an answer as undici gives them: names in lower case, repeated ones as a list. */
export type AnswerHeaders = Readonly<Record<string, string | readonly string[] | undefined>>

export interface LimitedRequest {
  readonly url: URL
  readonly method: string
  /** Pairs in order. No cookie and no authorization is ever added to them. */
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array | null
  readonly signal: AbortSignal | undefined
  /** For everything: resolving, connecting, headers and body. */
  readonly timeoutMs: number
  /** Longest body taken, as sent and as decoded. */
  readonly bytesMax: number
  /** Says from the head whether the body is wanted; an unwanted one is never read. */
  readonly wantsBody: (status: number, headers: AnswerHeaders) => boolean
}

export interface LimitedAnswer {
  readonly status: number
  readonly headers: AnswerHeaders
  readonly body: Buffer
  readonly truncated: boolean
  /** Body bytes taken from the socket. */
  readonly receivedBytes: number
}

/**
 * Sends one request within a time and a size limit, following no redirect and keeping no cookie.
 *
 * A body over the limit is cut off, not refused: the caller decides what a part is worth.
 * @throws HttpError when there is no answer
 */
export async function fetchLimited(
  request: LimitedRequest,
  dispatcher: Dispatcher,
  startTimer: StartTimer,
): Promise<LimitedAnswer> {
  const { url, timeoutMs, signal } = request
  const host = url.host
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new HttpError('SCHEME_FORBIDDEN', host)
  return await withDeadline({ timeoutMs, host, startTimer, signal }, async (deadlineSignal) => {
    const head = await sendRequest(request, dispatcher, deadlineSignal)
    if (!request.wantsBody(head.statusCode, head.headers)) {
      discard(head.body)
      return {
        status: head.statusCode,
        headers: head.headers,
        body: Buffer.alloc(0),
        truncated: false,
        receivedBytes: 0,
      }
    }
    const encoding = head.headers['content-encoding']
    const limited = await readBody(head.body, String(encoding ?? ''), request.bytesMax, host)
    return {
      status: head.statusCode,
      headers: head.headers,
      body: limited.bytes,
      truncated: limited.truncated,
      receivedBytes: limited.receivedBytes,
    }
  })
}

async function sendRequest(
  { url, method, headers, body }: LimitedRequest,
  dispatcher: Dispatcher,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  try {
    return await dispatcher.request({
      origin: url.origin,
      // Userinfo is no part of either, so it cannot become an Authorization header.
      path: url.pathname + url.search,
      method,
      headers: headers.flat(),
      body,
      signal,
    })
  } catch (error) {
    throw toHttpError(error, url.host)
  }
}

async function readBody(body: Readable, encoding: string, bytesMax: number, host: string) {
  try {
    return await readLimited(body, encoding, bytesMax)
  } catch (error) {
    const known = toHttpError(error, host)
    // What is left are the decoders' own codes, which differ from one to the next.
    throw known.code === 'FAILED' ? new HttpError('MALFORMED', host, { cause: error }) : known
  }
}

/** Closes the connection instead of reading on: a redirect's body may be endless. */
function discard(body: Readable): void {
  body.on('error', () => {})
  body.destroy()
}
