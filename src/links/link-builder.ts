import type { NetworkId } from './network-id.ts'

/** `standard` pays the ordinary rate; `hot` the hot-product rate and only for a direct product link. */
export type LinkTier = 'standard' | 'hot'

/** Says what a tracking link shall lead to. */
export interface LinkTarget {
  /** Canonical page on the shop's global site; a page of another tracking service is never one. */
  readonly productUrl: string
  readonly tier: LinkTier
}

/**
 * Turns canonical shop pages into tracking links of one network.
 *
 * The link made by the network carries no sub-id, so that it can be cached for everybody; `withSubId` adds one
 * without a call.
 * @throws NetworkError see `network-error.ts`
 */
export interface LinkBuilder {
  readonly networkId: NetworkId
  /** Longest sub-id the network keeps; ours are letters and digits only. */
  readonly subIdLengthMax: number
  readonly targetsMax: number
  /** Gives a link per target's `productUrl`; a page the network does not pay for is absent. One call per tier. */
  buildLinks(targets: readonly LinkTarget[], signal?: AbortSignal): Promise<ReadonlyMap<string, string>>
  withSubId(trackingUrl: string, subId: string): string
  /** Reads our sub-id out of a tracking link or a landing URL; null when there is none. */
  readSubId(url: string): string | null
  /** Names the account (tracking id) that a landing URL credits; null when it cannot be told. */
  readAccount(landingUrl: string): string | null
  /** The account that links are made for. */
  readonly account: string
}
