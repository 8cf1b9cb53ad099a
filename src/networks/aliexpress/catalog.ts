import { z } from 'zod'
import type {
  Catalog,
  CatalogContext,
  Product,
  ProductCategory,
  ProductPage,
  ProductSearch,
} from '#src/links/catalog.ts'
import { NetworkError } from '#src/links/network-error.ts'
import type { NetworkId } from '#src/links/network-id.ts'
import { listField, unreadable } from './answer.ts'
import type { AliexpressClient } from './client.ts'
import { targetCurrency, targetLanguage } from './markets.ts'
import { productFromAnswer } from './product-from-answer.ts'

/** Ids per productdetail.get: the client-side check of two projects, no official number. networks.md 1.B, read 2026-11-20. */
const PRODUCT_IDS_MAX = 50
/** `page_size` of product.query: 1–50. OT-meta 45803, read 2026-11-20. */
const PAGE_SIZE_MAX = 50

const SORT = { price: 'SALE_PRICE_ASC', sales: 'LAST_VOLUME_DESC', discount: 'DISCOUNT_DESC' } as const

const productsResult = z.object({
  products: listField('product'),
  total_record_count: z.string().regex(/^\d+$/).transform(Number).nullable().catch(null),
})
const categoriesResult = z.object({ categories: listField('category') })
const categoryFields = z.object({
  category_id: z.string().regex(/^\d+$/),
  category_name: z.string().trim().min(1),
  parent_category_id: z.string().nullable().catch(null),
})

/** Makes the catalog of one account. Prices come in the context's currency, or in USD where the gateway lacks it. */
export function createAliexpressCatalog(client: AliexpressClient, trackingId: string): Catalog {
  const { networkId } = client
  return {
    networkId,
    productIdsMax: PRODUCT_IDS_MAX,

    async fetchProducts(productIds, context, signal) {
      if (productIds.length > PRODUCT_IDS_MAX) throw new RangeError(`more than ${PRODUCT_IDS_MAX} product ids`)
      const wanted = new Set(productIds.filter((id) => /^\d{6,20}$/.test(id)))
      if (wanted.size === 0) return new Map()
      const params = {
        ...marketParams(context, trackingId),
        product_ids: [...wanted].join(','),
        country: country(context),
      }
      const call = client.call('aliexpress.affiliate.productdetail.get', params, productsResult, { signal })
      const products = readProducts(networkId, (await orEmpty(call))?.products ?? [])
      return new Map(products.filter((one) => wanted.has(one.productId)).map((one) => [one.productId, one]))
    },

    async searchProducts(search, context, signal): Promise<ProductPage> {
      const params = {
        ...marketParams(context, trackingId),
        ...searchParams(search),
        ship_to_country: country(context),
      }
      const call = client.call(searchMethod(search), params, productsResult, { signal })
      const result = await orEmpty(call)
      const products = readProducts(networkId, result?.products ?? [])
      return { products, totalCount: result?.total_record_count ?? products.length }
    },

    async fetchCategories(signal) {
      const call = client.call('aliexpress.affiliate.category.get', {}, categoriesResult, { signal })
      return ((await orEmpty(call))?.categories ?? []).flatMap(readCategory)
    },
  }
}

/** "The result is empty" is an answer here, not a failure. */
async function orEmpty<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call
  } catch (error) {
    if (error instanceof NetworkError && error.code === 'EMPTY') return null
    throw error
  }
}

/** Drops malformed elements; if nothing else is left, "not in the catalog" would be a lie. */
function readProducts(networkId: NetworkId, elements: readonly unknown[]): readonly Product[] {
  const products = elements.map((element) => productFromAnswer(networkId, element)).filter((one) => one !== null)
  if (elements.length > 0 && products.length === 0) throw unreadable(networkId, 'no readable product in the answer')
  return products
}

function marketParams(context: CatalogContext, trackingId: string) {
  return {
    target_currency: targetCurrency(context.currency),
    target_language: targetLanguage(context.language),
    tracking_id: trackingId,
  }
}

/** Without a country the gateway hides what is sold in some regions only; a wrong one would be refused (407). */
function country(context: CatalogContext): string | undefined {
  return context.country !== null && /^[A-Z]{2}$/.test(context.country) ? context.country : undefined
}

function searchMethod(search: ProductSearch): string {
  return search.hotOnly ? 'aliexpress.affiliate.hotproduct.query' : 'aliexpress.affiliate.product.query'
}

function searchParams(search: ProductSearch) {
  // Only hot products can be sorted by discount.
  const sort = search.sort === 'discount' && !search.hotOnly ? undefined : search.sort
  return {
    keywords: search.words?.trim(),
    category_ids: search.categoryIds?.join(','),
    page_no: String(Math.max(1, Math.trunc(search.page))),
    page_size: String(Math.min(PAGE_SIZE_MAX, Math.max(1, Math.trunc(search.pageSize)))),
    sort: sort && SORT[sort],
  }
}

function readCategory(element: unknown): ProductCategory[] {
  const parsed = categoryFields.safeParse(element)
  if (!parsed.success) return []
  const { category_id, category_name, parent_category_id } = parsed.data
  const isChild = parent_category_id !== null && /^[1-9]\d*$/.test(parent_category_id)
  return [{ categoryId: category_id, name: category_name, parentId: isChild ? parent_category_id : null }]
}
