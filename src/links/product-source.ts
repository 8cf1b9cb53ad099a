import type { Clock } from '#src/chat/clock.ts'
import { type BatchLoader, createBatchLoader, type StringCache } from './batch-loader.ts'
import type { Catalog, CatalogContext, Product } from './catalog.ts'
import { createLoadedValues } from './loaded-values.ts'

/** Prices move within a day, participation within hours: what a card says is "as of the check". */
const HIT_TTL_MS = 30 * 60_000
const MISS_TTL_MS = 10 * 60_000
/** Contexts (country, language, currency) with a loader of their own kept at a time. */
const LOADERS_MAX = 500

/** Looks products up in one network through the cache, one network call for all asked together. */
export interface ProductSource {
  /** Null when the catalog does not list the product for this context. @throws NetworkError */
  find(productId: string, context: CatalogContext): Promise<Product | null>
}

/** Makes the cached product lookup of a catalog. */
export function createProductSource(catalog: Catalog, cache: StringCache, clock: Clock): ProductSource {
  const loaders = new Map<string, BatchLoader<string, Product>>()
  const memory = createLoadedValues<Product>(clock)

  function loaderOf(context: CatalogContext): BatchLoader<string, Product> {
    const name = `${context.country ?? '-'}:${context.language}:${context.currency}`
    let loader = loaders.get(name)
    if (!loader) {
      loader = createBatchLoader<string, Product>({
        keyOf: (productId) => `product:${catalog.networkId}:${name}:${productId}`,
        loadBatch: async (productIds) => {
          const products = await catalog.fetchProducts(productIds, context)
          return new Map(
            productIds.flatMap((id) => {
              const product = products.get(id)
              return product ? [[`product:${catalog.networkId}:${name}:${id}`, product] as const] : []
            }),
          )
        },
        batchMax: catalog.productIdsMax,
        cache,
        encode: encodeProduct,
        decode: decodeProduct,
        hitTtlMs: HIT_TTL_MS,
        missTtlMs: MISS_TTL_MS,
        clock,
        memory,
      })
      if (loaders.size >= LOADERS_MAX) loaders.delete(loaders.keys().next().value as string)
      loaders.set(name, loader)
    }
    return loader
  }

  return { find: (productId, context) => loaderOf(context).load(productId) }
}

function encodeProduct(product: Product): string {
  return JSON.stringify(product, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}` : value))
}

function decodeProduct(text: string): Product {
  return JSON.parse(text, (key, value: unknown) => (key === 'amountMinor' ? BigInt(value as string) : value)) as Product
}
