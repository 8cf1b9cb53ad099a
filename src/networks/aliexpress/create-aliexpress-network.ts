import type { HttpFetch } from '#src/http/http-fetch.ts'
import type { Catalog } from '#src/links/catalog.ts'
import type { Network } from '#src/links/network.ts'
import type { NetworkId } from '#src/links/network-id.ts'
import { type NetworkClock, systemClock } from '../network-clock.ts'
import { createAliexpressCatalog } from './catalog.ts'
import { type AliexpressClient, createAliexpressClient } from './client.ts'
import { createAliexpressLinks } from './links.ts'
import { createPace, type Pace } from './pace.ts'

/** Where links made by the API live. */
const LINK_ORIGINS = ['https://s.click.aliexpress.com', 'http://s.click.aliexpress.com'] as const

/** Carries one account of the AliExpress program and the outside world it needs. */
export interface AliexpressNetworkOptions {
  readonly appKey: string
  readonly appSecret: string
  readonly trackingId: string
  readonly apiUrl: string
  readonly fetch: HttpFetch
  readonly clock?: NetworkClock
  readonly random?: () => number
  /** Give the same pace to every network made of one app key. */
  readonly pace?: Pace
  /** The sandbox speaks the same protocol under its own name. @default 'aliexpress' */
  readonly networkId?: NetworkId
  /** @default the shop's own `s.click` host */
  readonly linkOrigins?: readonly string[]
}

/** Adds the client, which the order reports share. */
export interface AliexpressNetwork extends Network {
  readonly catalog: Catalog
  readonly client: AliexpressClient
}

/** Makes the network of one AliExpress account. */
export function createAliexpressNetwork(options: AliexpressNetworkOptions): AliexpressNetwork {
  const { appKey, appSecret, trackingId, apiUrl, fetch } = options
  const { networkId = 'aliexpress', clock = systemClock, random = Math.random, linkOrigins = LINK_ORIGINS } = options
  const pace = options.pace ?? createPace(networkId, clock)
  const client = createAliexpressClient({ networkId, appKey, appSecret, apiUrl, fetch, clock, random, pace })
  const catalog = createAliexpressCatalog(client, trackingId)
  return { networkId, client, catalog, linkBuilder: createAliexpressLinks({ client, trackingId, linkOrigins }) }
}
