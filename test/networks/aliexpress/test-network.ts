import type { HttpFetch } from '#src/http/http-fetch.ts'
import type { CatalogContext } from '#src/links/catalog.ts'
import { NetworkError } from '#src/links/network-error.ts'
import { USD } from '#src/money/money.ts'
import { createAliexpressNetwork } from '#src/networks/aliexpress/create-aliexpress-network.ts'
import { type AliexpressSimulator, createAliexpressSimulator } from '#src/networks/aliexpress/simulator.ts'
import { createSandboxGoods } from '#src/networks/sandbox/products.ts'
import { createFakeClock, type FakeClock } from '../fake-clock.ts'

/** The account that tests use; the secret must never turn up in an error. */
export const ACCOUNT = { appKey: '512345', appSecret: 'top-secret-value', trackingId: 'telegram' } as const

/** A buyer in the United States who reads English and pays in dollars. */
export const US_BUYER: CatalogContext = { country: 'US', language: 'en', currency: USD }

/** Gives the same numbers in every run. */
export function createSeededRandom(seed = 7): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Makes a simulator for the test account, selling the sandbox's goods. */
function createTestSimulator(clock: FakeClock): AliexpressSimulator {
  return createAliexpressSimulator({
    ...ACCOUNT,
    trackingIds: [ACCOUNT.trackingId],
    goods: createSandboxGoods('http://localhost:8080'),
    clock,
    random: createSeededRandom(),
  })
}

/** Makes a network in front of a simulator, in one process and on one fake clock. */
export function createTestNetwork(fetchOverride?: HttpFetch) {
  const clock = createFakeClock()
  const simulator = createTestSimulator(clock)
  const network = createAliexpressNetwork({
    ...ACCOUNT,
    apiUrl: 'https://gateway.invalid/sync',
    fetch: fetchOverride ?? simulator.fetch,
    clock,
    random: createSeededRandom(),
  })
  return { clock, simulator, network }
}

/** Gives a fetch that answers every call with the given body. */
export function answerWith(body: unknown, init?: ResponseInit): HttpFetch {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return () => Promise.resolve(new Response(text, init))
}

/** Gives the network error that a promise rejects with; fails if it does not. */
export async function networkErrorOf(promise: Promise<unknown>): Promise<NetworkError> {
  try {
    await promise
  } catch (error) {
    if (error instanceof NetworkError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
