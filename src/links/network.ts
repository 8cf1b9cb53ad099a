import type { Catalog } from './catalog.ts'
import type { LinkBuilder } from './link-builder.ts'
import type { NetworkId } from './network-id.ts'

/** Bundles what one configured affiliate network can do; a capability it lacks is `null`, never faked. */
export interface Network {
  readonly networkId: NetworkId
  readonly catalog: Catalog | null
  readonly linkBuilder: LinkBuilder
}
