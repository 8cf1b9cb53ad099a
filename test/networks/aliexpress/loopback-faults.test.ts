import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createHttpClient } from '#src/http/http-client.ts'
import { createAliexpressNetwork } from '#src/networks/aliexpress/create-aliexpress-network.ts'
import { createAliexpressSimulator } from '#src/networks/aliexpress/simulator.ts'
import { systemClock } from '#src/networks/network-clock.ts'
import { createSandboxGoods } from '#src/networks/sandbox/products.ts'
import { type LoopbackServer, serveOnLoopback } from '../serve-on-loopback.ts'
import { ACCOUNT, createSeededRandom, networkErrorOf } from './test-network.ts'

/** Waiting runs this much faster, so that the time limit of 8 s takes half a second. */
const HURRY = 16

describe('aliexpress over a real socket', () => {
  const hurried = { ...systemClock, sleep: (ms: number, signal?: AbortSignal) => systemClock.sleep(ms / HURRY, signal) }
  const http = createHttpClient()
  const simulator = createAliexpressSimulator({
    ...ACCOUNT,
    trackingIds: [ACCOUNT.trackingId],
    goods: createSandboxGoods('http://localhost:8080'),
    clock: hurried,
    random: createSeededRandom(),
  })
  let server: LoopbackServer
  let origin: string
  beforeAll(async () => {
    server = await serveOnLoopback(simulator.fetch)
    origin = server.origin
  })
  afterAll(async () => {
    await http[Symbol.asyncDispose]()
    await server[Symbol.asyncDispose]()
  })
  beforeEach(() => simulator.stopFailing())

  const createNetwork = () =>
    createAliexpressNetwork({ ...ACCOUNT, apiUrl: `${origin}/sync`, fetch: http.fetch, clock: hurried })

  it.each([
    ['hang', 'UNAVAILABLE', 3],
    ['reset', 'UNAVAILABLE', 3],
    ['cut', 'UNAVAILABLE', 3],
    ['error500', 'UNAVAILABLE', 3],
    ['huge', 'UNREADABLE', 1],
    ['html', 'UNREADABLE', 1],
    ['truncated', 'UNREADABLE', 1],
    ['redirect', 'UNREADABLE', 1],
  ] as const)('%s ends in %s after %i calls, and the next call works', async (fault, code, callCount) => {
    const { catalog } = createNetwork()
    const before = simulator.calls().length
    simulator.failNext(fault, callCount)
    expect((await networkErrorOf(catalog.fetchCategories())).code).toBe(code)
    expect(simulator.calls().length - before).toBe(callCount)
    expect((await catalog.fetchCategories()).length).toBeGreaterThan(8)
  })

  it('a refused connection is UNAVAILABLE', async () => {
    const closed = await serveOnLoopback(simulator.fetch)
    await closed[Symbol.asyncDispose]()
    const options = { ...ACCOUNT, apiUrl: `${closed.origin}/sync`, fetch: http.fetch, clock: hurried }
    const error = await networkErrorOf(createAliexpressNetwork(options).catalog.fetchCategories())
    expect(error.code).toBe('UNAVAILABLE')
  })
})
