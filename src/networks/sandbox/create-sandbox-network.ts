import { type AliexpressNetwork, createAliexpressNetwork } from '../aliexpress/create-aliexpress-network.ts'
import { type AliexpressSimulator, createAliexpressSimulator } from '../aliexpress/simulator.ts'
import { type NetworkClock, systemClock } from '../network-clock.ts'
import { createSandboxGoods } from './products.ts'

/** The account of the sandbox. It exists nowhere else, so nothing here is secret. */
const ACCOUNT = { appKey: '500001', appSecret: 'sandbox', trackingId: 'sandbox' } as const

/** Any host will do: the request never leaves the process. */
const API_URL = 'https://gateway.invalid/sync'

/** Says where the playground lives and how its time runs. */
export interface SandboxNetworkOptions {
  /** Address of the playground's server, `http://localhost:8080`. */
  readonly baseUrl: string
  readonly clock?: NetworkClock
  readonly random?: () => number
  /** Gives the page a click ends on. @default the product's own page in the shop */
  readonly landingUrl?: (page: string) => string
}

/** Adds the simulated gateway behind the network. */
export interface SandboxNetwork extends AliexpressNetwork {
  /** Follows made links, `<baseUrl>/playground/e/<key>`; can be told to fail and to throttle. */
  readonly simulator: AliexpressSimulator
}

/** Makes the network that answers when none is configured: the AliExpress client on an invented shop, no sockets. */
export function createSandboxNetwork(options: SandboxNetworkOptions): SandboxNetwork {
  const { clock = systemClock, random = Math.random } = options
  const baseUrl = options.baseUrl.replace(/\/+$/, '')
  const simulator = createAliexpressSimulator({
    appKey: ACCOUNT.appKey,
    appSecret: ACCOUNT.appSecret,
    trackingIds: [ACCOUNT.trackingId],
    goods: createSandboxGoods(baseUrl),
    clock,
    random,
    clickBaseUrl: `${baseUrl}/playground`,
    ...(options.landingUrl ? { landingUrl: options.landingUrl } : {}),
  })
  const network = createAliexpressNetwork({
    ...ACCOUNT,
    apiUrl: API_URL,
    fetch: simulator.fetch,
    clock,
    random,
    networkId: 'sandbox',
    linkOrigins: [new URL(baseUrl).origin],
  })
  return { ...network, simulator }
}
