import type { HttpFetch } from '#src/http/http-fetch.ts'
import type { NetworkClock } from '../network-clock.ts'
import { type AnswerShape, printAnswer, USUAL_SHAPE } from './simulator/answer-shape.ts'
import { type CallLimit, createCallCounter } from './simulator/call-limit.ts'
import { createClicks } from './simulator/clicks.ts'
import { type Fault, failWith } from './simulator/faults.ts'
import { checkSystemParams, isv, type Refusal } from './simulator/gateway-check.ts'
import { METHODS, type MethodContext } from './simulator/methods.ts'
import type { SimulatedGoods } from './simulator/simulated-goods.ts'

const SLOW_MS_DEFAULT = 3000

/** Says which account the simulated gateway serves and what it sells. */
export interface AliexpressSimulatorOptions {
  readonly appKey: string
  readonly appSecret: string
  readonly trackingIds: readonly string[]
  readonly goods: SimulatedGoods
  readonly clock: NetworkClock
  /** Shuffles what the gateway returns in no order. */
  readonly random: () => number
  /** Where made links live, without the `/e/` part. @default 'https://s.click.aliexpress.com' */
  readonly clickBaseUrl?: string
  /** Gives the page a click ends on. @default the page itself */
  readonly landingUrl?: (page: string) => string
}

/** Plays the affiliate gateway and its link host. */
export interface AliexpressSimulator {
  /** Answers `POST` or `GET …/sync` and clicks on made links; rejects where a connection would break. */
  readonly fetch: HttpFetch
  /** Lets the next calls of the gateway fail. @param slowMs - how long `slow` waits */
  failNext(fault: Fault, count?: number, slowMs?: number): void
  /** Takes all faults back that have not happened yet. */
  stopFailing(): void
  /** Limits the calls of the app key; null lifts the limit. */
  limitCalls(limit: CallLimit | null): void
  answerAs(shape: Partial<AnswerShape>): void
  /** Calls that reached the gateway so far, refused ones included, by method. */
  calls(): readonly { readonly method: string; readonly at: number; readonly refusedFor: string | null }[]
}

/** Makes a gateway that is faithful to what is known of the real one (`README.md` here lists it). */
export function createAliexpressSimulator(options: AliexpressSimulatorOptions): AliexpressSimulator {
  const { clock, random, clickBaseUrl = 'https://s.click.aliexpress.com', landingUrl = (page) => page } = options
  const clicks = createClicks({ ...options, clickBaseUrl, landingUrl, now: () => clock.now() })
  const counter = createCallCounter(() => clock.now())
  const log: { method: string; at: number; refusedFor: string | null }[] = []
  const faults: { fault: Fault; slowMs: number }[] = []
  let shape = USUAL_SHAPE

  const methodContext = (): MethodContext => ({
    goods: options.goods,
    trackingIds: options.trackingIds,
    now: clock.now(),
    shuffle: (items) => shuffle(items, random),
    makeLink: clicks.makeLink,
    makeLongLink: clicks.makeLongLink,
    readLink: clicks.read,
  })

  function refusalOf(params: Readonly<Record<string, string>>): Refusal | null {
    const refused = checkSystemParams(params, { ...options, now: clock.now() })
    if (refused) return refused
    const method = findMethod(params.method)
    if (!method) return isv('InvalidApiPath', 'The specified API Path is invalid')
    const limited = counter.count()
    if (limited) return limited
    const missing = method.required.find((name) => !params[name])
    return missing === undefined
      ? null
      : isv(
          'MissingParameter',
          `The input parameter "${missing}" that is mandatory for processing this request is not supplied.`,
        )
  }

  function answer(params: Readonly<Record<string, string>>): string {
    const refusal = refusalOf(params)
    const requestId = `2101${Math.trunc(clock.now())}${log.length}`
    remember(log, { method: params.method ?? '', at: clock.now(), refusedFor: refusal?.code ?? null })
    if (refusal) return JSON.stringify({ error_response: { ...refusal, request_id: requestId } })
    const respResult = findMethod(params.method)?.answer(params, methodContext()) ?? {}
    return printAnswer(params.method ?? '', respResult, requestId, shape)
  }

  return {
    async fetch(request) {
      const url = new URL(request.url)
      const key = clicks.keyIn(url)
      if (key !== undefined) return clicks.follow(url, key)
      if (url.pathname !== '/sync') return new Response('Not Found', { status: 404 })
      const text = answer(await readParams(request, url))
      const next = faults.shift()
      if (!next) return new Response(text, { headers: { 'content-type': 'application/json;charset=UTF-8' } })
      const slow = () => clock.sleep(next.slowMs, request.signal)
      return failWith(next.fault, text, { signal: request.signal, slow })
    },
    failNext(fault, count = 1, slowMs = SLOW_MS_DEFAULT) {
      for (let index = 0; index < count; index++) faults.push({ fault, slowMs })
    },
    stopFailing() {
      faults.length = 0
    },
    limitCalls: (limit) => counter.set(limit),
    answerAs(changes) {
      shape = { ...shape, ...changes }
    },
    calls: () => log,
  }
}

/** Calls remembered for `calls()`: the sandbox runs for months. */
const LOG_LENGTH_MAX = 1000

function remember<T>(log: T[], entry: T): void {
  log.push(entry)
  if (log.length > LOG_LENGTH_MAX) log.shift()
}

function findMethod(name: string | undefined) {
  return name !== undefined && Object.hasOwn(METHODS, name) ? METHODS[name] : undefined
}

/** System and business parameters may come in the query, in the form, or split over both. */
async function readParams(request: Request, url: URL): Promise<Record<string, string>> {
  const form = request.method === 'POST' ? new URLSearchParams(await request.text()) : []
  return Object.fromEntries([...url.searchParams, ...form])
}

function shuffle<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}
