import { listOf, printed } from './answer-shape.ts'
import type { MadeLink } from './clicks.ts'
import { type PrintContext, productElement } from './product-element.ts'
import type { SimulatedGoods, SimulatedProduct } from './simulated-goods.ts'

const OK = { resp_code: printed(200), resp_msg: 'Call succeeds' }
const EMPTY = { resp_code: printed(405), resp_msg: 'The result is empty' }
const BAD_PARAMS = { resp_code: printed(407), resp_msg: 'The pattern of input params is invalid' }

/** Items per call. networks.md 1.B and 1.C, read 2026-11-20. */
const ITEMS_MAX = 50

/** Gives a method what it answers from. */
export interface MethodContext {
  readonly goods: SimulatedGoods
  readonly trackingIds: readonly string[]
  readonly now: number
  shuffle<T>(items: readonly T[]): readonly T[]
  makeLink(link: MadeLink): string
  makeLongLink(link: MadeLink): string
  readLink(url: string): MadeLink | undefined
}

type Params = Readonly<Record<string, string>>

interface Method {
  readonly required: readonly string[]
  answer(params: Params, context: MethodContext): object
}

/** Lists the methods that the simulated gateway knows; an unlisted one is `InvalidApiPath`. */
export const METHODS: Readonly<Record<string, Method>> = {
  'aliexpress.affiliate.productdetail.get': { required: ['product_ids'], answer: answerProductDetail },
  'aliexpress.affiliate.product.query': { required: [], answer: answerProductQuery },
  'aliexpress.affiliate.hotproduct.query': {
    required: [],
    answer: (params, context) => answerProductQuery(params, context, isHot),
  },
  'aliexpress.affiliate.category.get': { required: [], answer: answerCategories },
  'aliexpress.affiliate.link.generate': {
    required: ['promotion_link_type', 'source_values', 'tracking_id'],
    answer: answerLinks,
  },
}

function answerProductDetail(params: Params, context: MethodContext): object {
  const ids = (params.product_ids ?? '').split(',')
  if (ids.length > ITEMS_MAX || ids.some((id) => !/^\d{1,20}$/.test(id))) return BAD_PARAMS
  const found = knownTrackingId(params, context)
    ? ids.map((id) => context.goods.find(id)).filter((one) => one !== undefined)
    : []
  const country = params.country ?? null
  const items = found.filter((one) => one.listed && isSoldIn(one, country))
  const elements = context.shuffle(items).map((one) => productElement(one, printContext(params, context, null)))
  return { ...OK, result: { current_record_count: printed(elements.length), products: listOf('product', elements) } }
}

function answerProductQuery(
  params: Params,
  context: MethodContext,
  also: (one: SimulatedProduct) => boolean = () => true,
): object {
  const page = Number(params.page_no ?? 1)
  const pageSize = Number(params.page_size ?? 20)
  if (!(pageSize >= 1 && pageSize <= ITEMS_MAX && page >= 1)) return BAD_PARAMS
  const country = params.ship_to_country ?? null
  const matching = context.goods.products
    .filter((one) => knownTrackingId(params, context) && one.listed && isSoldIn(one, country))
    .filter((one) => also(one) && matches(one, params))
    .sort(orderOf(params.sort))
  const items = matching.slice((page - 1) * pageSize, page * pageSize)
  const elements = items.map((one) => productElement(one, printContext(params, context, country)))
  const result = {
    current_page_no: printed(page),
    current_record_count: printed(elements.length),
    total_page_no: printed(Math.ceil(matching.length / pageSize)),
    total_record_count: printed(matching.length),
    products: listOf('product', elements),
  }
  return { ...OK, result }
}

function answerCategories(_params: Params, { goods }: MethodContext): object {
  const elements = goods.categories.map(({ categoryId, name, parentId }) => ({
    category_id: printed(categoryId),
    category_name: name,
    ...(parentId === null ? {} : { parent_category_id: printed(parentId) }),
  }))
  if (elements.length === 0) return EMPTY
  return {
    ...OK,
    result: { total_result_count: printed(elements.length), categories: listOf('category', elements) },
  }
}

function answerLinks(params: Params, context: MethodContext): object {
  const sources = (params.source_values ?? '').split(',')
  const trackingId = params.tracking_id ?? ''
  const type = params.promotion_link_type ?? ''
  if (!['0', '1', '2'].includes(type) || sources.length > ITEMS_MAX) return BAD_PARAMS
  const tier = type === '2' ? 'hot' : 'standard'
  const elements = context.shuffle(sources).map((source) => {
    const page = promotablePage(source, context)
    const link = page && knownTrackingId(params, context) ? context.makeLink({ trackingId, tier, page }) : null
    // What cannot be promoted stays in the list without a link.
    return { source_value: source, ...(link === null ? {} : { promotion_link: link }) }
  })
  const result = {
    tracking_id: trackingId,
    total_result_count: printed(elements.length),
    promotion_links: listOf('promotion_link', elements),
  }
  return { ...OK, result }
}

/** Gives the shop page behind a source value; null for another site's page or a product outside the catalog. */
function promotablePage(source: string, context: MethodContext): string | null {
  const page = context.readLink(source)?.page ?? source
  const url = URL.parse(page)
  if (!url || !/(?:^|\.)aliexpress\.com$/.test(url.hostname)) return null
  const productId = /^\/(?:item|i)\/(\d+)/.exec(url.pathname)?.[1]
  if (productId === undefined) return page
  return context.goods.find(productId)?.listed ? page : null
}

function printContext(params: Params, context: MethodContext, country: string | null): PrintContext {
  return {
    goods: context.goods,
    currency: params.target_currency ?? 'USD',
    country,
    now: context.now,
    promotionLink: (product) =>
      context.makeLongLink({
        trackingId: params.tracking_id ?? context.trackingIds[0] ?? '',
        tier: 'standard',
        page: `https://www.aliexpress.com/item/${product.productId}.html`,
      }),
  }
}

/** An unknown tracking id gives an empty answer and no error (id 68341927160 in networks.md 1.B). */
function knownTrackingId(params: Params, context: MethodContext): boolean {
  return params.tracking_id === undefined || context.trackingIds.includes(params.tracking_id)
}

function isSoldIn(product: SimulatedProduct, country: string | null): boolean {
  return product.soldIn === null || (country !== null && product.soldIn.includes(country))
}

function isHot(product: SimulatedProduct): boolean {
  return product.hotRateBps !== null
}

function matches(product: SimulatedProduct, params: Params): boolean {
  const title = product.title.toLowerCase()
  const words = (params.keywords ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const categoryIds = (params.category_ids ?? '').split(',').filter(Boolean)
  const inCategory = categoryIds.length === 0 || product.categoryIds.some((id) => categoryIds.includes(id))
  return inCategory && words.every((word) => title.includes(word))
}

type ProductOrder = (a: SimulatedProduct, b: SimulatedProduct) => number

function orderOf(sort: string | undefined): ProductOrder {
  const discount = (one: SimulatedProduct) => 1 - one.priceUsdCents / Math.max(1, one.originalUsdCents)
  const orders: Readonly<Record<string, ProductOrder>> = {
    SALE_PRICE_ASC: (a, b) => a.priceUsdCents - b.priceUsdCents,
    SALE_PRICE_DESC: (a, b) => b.priceUsdCents - a.priceUsdCents,
    LAST_VOLUME_ASC: (a, b) => a.salesCount - b.salesCount,
    LAST_VOLUME_DESC: (a, b) => b.salesCount - a.salesCount,
    DISCOUNT_ASC: (a, b) => discount(a) - discount(b),
    DISCOUNT_DESC: (a, b) => discount(b) - discount(a),
  }
  return orders[sort ?? ''] ?? ((a, b) => b.salesCount - a.salesCount)
}
