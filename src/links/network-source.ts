import type { Clock } from '#src/chat/clock.ts'
import { createShortMemory } from '#src/members/short-memory.ts'
import type { StringCache } from './batch-loader.ts'
import type { CatalogContext, ProductPage, ProductSearch } from './catalog.ts'
import type { Network } from './network.ts'
import { createProductSource, type ProductSource } from './product-source.ts'
import { createTrackingSource, type TrackingSource } from './tracking-source.ts'

/** Results change with the hour; somebody who types asks for the same words again and again. */
const SEARCH_FRESH_MS = 5 * 60_000

/** Is one network behind its caches. */
export interface NetworkSource {
  readonly network: Network
  /** Null where the network has no catalog. */
  readonly products: ProductSource | null
  readonly tracking: TrackingSource
  /** Gives an empty page where the network has no catalog. @throws NetworkError */
  search(search: ProductSearch, context: CatalogContext): Promise<ProductPage>
}

/** Puts a network behind its caches. */
export function createNetworkSource(network: Network, cache: StringCache, clock: Clock): NetworkSource {
  const { catalog } = network
  const searches = createShortMemory<string, ProductPage>(clock, SEARCH_FRESH_MS, 500)
  return {
    network,
    products: catalog && createProductSource(catalog, cache, clock),
    tracking: createTrackingSource(network.linkBuilder, cache, clock),
    async search(search, context) {
      if (!catalog) return { products: [], totalCount: 0 }
      return searches.get(JSON.stringify([search, context]), () => catalog.searchProducts(search, context))
    },
  }
}
