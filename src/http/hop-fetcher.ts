import type { Dispatcher } from 'undici'
import { type StartTimer, startSystemTimer } from './deadline.ts'
import { type AnswerHeaders, fetchLimited } from './fetch-limited.ts'

/** Limit for one hop in milliseconds; who follows several has a limit for all of them as well. */
const HOP_TIMEOUT_MS = 6_000

/** Says what a hop answered: where it leads, or a page that may say so. */
export interface HopAnswer {
  readonly status: number
  /** As sent: may be relative, another scheme or nonsense. Null when absent, or repeated with different values. */
  readonly location: string | null
  /** The `Refresh` header, `0; url=…`. */
  readonly refresh: string | null
  /** Beginning of the page; null unless the answer is a successful one with an HTML body. */
  readonly html: string | null
  /** Head and body as they came in. */
  readonly receivedBytes: number
}

export interface HopFetcherOptions {
  /** Must be an undici 8 dispatcher: {@link createGuardedAgent} in production. */
  readonly dispatcher: Dispatcher
  readonly startTimer?: StartTimer
}

/**
 * Makes the function that asks one hop of a pasted link.
 *
 * GET without cookies, credentials or referrer. The body of a redirect or of anything but HTML is never read.
 * @throws HttpError from the returned function, when there is no answer
 */
export function createHopFetcher({ dispatcher, startTimer = startSystemTimer }: HopFetcherOptions) {
  return async (href: string, limits: { bytesMax: number; signal: AbortSignal }): Promise<HopAnswer> => {
    const answer = await fetchLimited(
      {
        url: new URL(href),
        method: 'GET',
        headers: HOP_HEADERS,
        body: null,
        signal: limits.signal,
        timeoutMs: HOP_TIMEOUT_MS,
        bytesMax: limits.bytesMax,
        wantsBody,
      },
      dispatcher,
      startTimer,
    )
    return {
      status: answer.status,
      location: readAddress(answer.headers.location),
      refresh: readAddress(answer.headers.refresh),
      html: wantsBody(answer.status, answer.headers) ? answer.body.toString('utf8') : null,
      receivedBytes: answer.receivedBytes + countHeaderBytes(answer.headers),
    }
  }
}

/** `identity`, since a page is cut off after 64 KB anyway; some servers compress all the same. */
const HOP_HEADERS: readonly (readonly [string, string])[] = [
  ['user-agent', 'Mozilla/5.0 (compatible; Magpie/1.0; link expansion)'],
  ['accept', 'text/html,application/xhtml+xml'],
  ['accept-language', 'en'],
  ['accept-encoding', 'identity'],
]

function wantsBody(status: number, headers: AnswerHeaders): boolean {
  const type = readSingle(headers['content-type']) ?? ''
  return status >= 200 && status < 300 && /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(type)
}

function readSingle(value: string | readonly string[] | undefined): string | null {
  if (value === undefined || typeof value === 'string') return value ?? null
  const [first = null, ...others] = value
  return others.every((other) => other === first) ? first : null
}

/** Reads bytes beyond ASCII as UTF-8, like browsers: some servers send words of a search as they are. */
function readAddress(value: string | readonly string[] | undefined): string | null {
  const single = readSingle(value)
  return single === null ? null : Buffer.from(single, 'latin1').toString('utf8')
}

function countHeaderBytes(headers: AnswerHeaders): number {
  let bytes = 0
  for (const [name, value] of Object.entries(headers)) bytes += name.length + String(value ?? '').length
  return bytes
}
