import type { z } from 'zod'
import type { HttpFetch } from '#src/http/http-fetch.ts'
import type { NetworkId } from '#src/links/network-id.ts'
import type { NetworkClock } from '../network-clock.ts'
import { readAnswer, unreadable } from './answer.ts'
import type { Priority } from './call-queue.ts'
import type { Pace } from './pace.ts'
import { postForm } from './post-form.ts'
import { signRequest } from './sign-request.ts'
import { TransientNetworkError } from './transient-network-error.ts'

/** Attempts of one call when the network is not there; a throttled one is counted by the pace instead. */
const ATTEMPTS_MAX = 3
const BACKOFF_MS = 300

/** Carries what a client of the gateway needs. */
export interface AliexpressClientOptions {
  readonly networkId: NetworkId
  readonly appKey: string
  readonly appSecret: string
  /** The gateway, `https://api-sg.aliexpress.com/sync`. */
  readonly apiUrl: string
  readonly fetch: HttpFetch
  readonly clock: NetworkClock
  /** Gives a number from 0 up to, not including, 1; spreads repeated attempts. */
  readonly random: () => number
  /** Shared by every client of the same app key. */
  readonly pace: Pace
}

/** Says how urgent a call is and when to give it up. */
interface CallOptions {
  /** @default 'people' */
  readonly priority?: Priority
  readonly signal?: AbortSignal | undefined
}

/** Calls the methods of the affiliate API. All of them only read, so each may be sent again. */
export interface AliexpressClient {
  readonly networkId: NetworkId
  /**
   * Calls one method and reads its `result`.
   *
   * @param params - business parameters; undefined and empty ones are not sent
   * @param schema - the method's result; every number in it arrives as its source text
   * @throws NetworkError `EMPTY` if the network answers 405 "The result is empty"
   */
  call<Schema extends z.ZodType>(
    method: string,
    params: Readonly<Record<string, string | undefined>>,
    schema: Schema,
    options?: CallOptions,
  ): Promise<z.output<Schema>>
}

/** Makes a client that signs, paces, repeats where that is safe, and reads every shape of an answer. */
export function createAliexpressClient(options: AliexpressClientOptions): AliexpressClient {
  const { networkId, clock, pace, random } = options
  const exchange = { networkId, fetch: options.fetch, clock, url: options.apiUrl }

  async function attempt(method: string, params: Readonly<Record<string, string>>, signal?: AbortSignal) {
    const text = await postForm(exchange, signedForm(options, method, params), signal)
    return readAnswer(networkId, method, text)
  }

  async function answerOf(method: string, params: Readonly<Record<string, string>>, callOptions: CallOptions) {
    const { priority = 'people', signal } = callOptions
    for (let attemptCount = 1; ; attemptCount++) {
      try {
        return await pace.run(priority, () => attempt(method, params, signal), signal)
      } catch (error) {
        if (!(error instanceof TransientNetworkError) || attemptCount >= ATTEMPTS_MAX) throw error
        await clock.sleep(BACKOFF_MS * 2 ** (attemptCount - 1) * (1 + random()), signal)
      }
    }
  }

  return {
    networkId,
    async call(method, params, schema, callOptions = {}) {
      const result = schema.safeParse(await answerOf(method, presentParams(params), callOptions))
      if (result.success) return result.data
      const where = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`)
      throw unreadable(networkId, `${method}: ${where.slice(0, 3).join(', ')}`)
    },
  }
}

/** Adds the system parameters and the signature; made anew for every attempt, since the timestamp is signed. */
function signedForm(
  options: AliexpressClientOptions,
  method: string,
  params: Readonly<Record<string, string>>,
): Record<string, string> {
  const form = {
    ...params,
    app_key: options.appKey,
    method,
    timestamp: String(Math.trunc(options.clock.now())),
    sign_method: 'sha256',
    format: 'json',
    v: '2.0',
  }
  return { ...form, sign: signRequest(form, options.appSecret, 'sha256') }
}

function presentParams(params: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const entries = Object.entries(params).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return Object.fromEntries(entries)
}
