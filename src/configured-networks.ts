import type { Clock } from '#src/chat/clock.ts'
import type { HttpFetch } from '#src/http/http-fetch.ts'
import type { Network } from '#src/links/network.ts'
import { createAliexpressNetwork } from '#src/networks/aliexpress/create-aliexpress-network.ts'
import { createSandboxNetwork } from '#src/networks/sandbox/create-sandbox-network.ts'
import type { Config } from './config.ts'

/** Where sandbox links lead when nobody can reach us from outside; platforms refuse buttons to `localhost`. */
const NOWHERE_URL = 'https://example.com'

/** Makes every configured network; the sandbox when there is none. */
export function createNetworks(config: Config, fetch: HttpFetch, clock: Clock): readonly Network[] {
  if (!config.aliexpress) return [createSandboxNetwork({ baseUrl: config.publicUrl ?? NOWHERE_URL, clock })]
  return [createAliexpressNetwork({ ...config.aliexpress, fetch, clock })]
}
