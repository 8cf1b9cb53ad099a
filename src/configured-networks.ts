import type { Clock } from '#src/chat/clock.ts'
import type { HttpFetch } from '#src/http/http-fetch.ts'
import type { FetchHop } from '#src/links/expand-hop.ts'
import { createLinkExpander, type LinkExpander } from '#src/links/expand-link.ts'
import { isKnownHost } from '#src/links/known-hosts.ts'
import type { Network } from '#src/links/network.ts'
import { createAliexpressNetwork } from '#src/networks/aliexpress/create-aliexpress-network.ts'
import { createSandboxNetwork, type SandboxNetwork } from '#src/networks/sandbox/create-sandbox-network.ts'
import type { Config } from './config.ts'

/** Where sandbox links lead when nobody can reach us from outside; platforms refuse buttons to `localhost`. */
const NOWHERE_URL = 'https://example.com'

/** Holds the networks of a bot and the expander that can follow their links. */
export interface ConfiguredNetworks {
  readonly networks: readonly Network[]
  readonly expander: LinkExpander
}

/** Makes every configured network; the sandbox when there is none. */
export function createNetworks(config: Config, fetch: HttpFetch, fetchHop: FetchHop, clock: Clock): ConfiguredNetworks {
  if (!config.aliexpress) return openSandbox(config.publicUrl ?? NOWHERE_URL, fetchHop, clock)
  const networks = [createAliexpressNetwork({ ...config.aliexpress, fetch, clock })]
  return { networks, expander: createLinkExpander({ fetchHop }) }
}

/** Makes the sandbox with an expander that follows its links inside the process and everything else as usual. */
export function openSandbox(
  baseUrl: string,
  fetchHop: FetchHop,
  clock: Clock,
): ConfiguredNetworks & { readonly sandbox: SandboxNetwork } {
  const sandbox = createSandboxNetwork({ baseUrl, clock })
  const { hostname, origin } = new URL(baseUrl)
  const expander = createLinkExpander({
    isKnownHost: (host) => host === hostname || isKnownHost(host),
    async fetchHop(href, limits) {
      if (new URL(href).origin !== origin) return fetchHop(href, limits)
      const answer = await sandbox.simulator.fetch(new Request(href))
      const location = answer.headers.get('location')
      return { status: answer.status, location, refresh: null, html: null, receivedBytes: 0 }
    },
  })
  return { networks: [sandbox], expander, sandbox }
}
