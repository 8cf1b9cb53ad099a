import { type RateBps, rateToPercent } from '#src/money/rate.ts'
import { listOf, printed } from './answer-shape.ts'
import type { SimulatedCoupon, SimulatedGoods, SimulatedProduct } from './simulated-goods.ts'

const DAY_MS = 86_400_000
const PACIFIC_OFFSET_MS = 8 * 3_600_000

/** Says for whom and when a product is printed. */
export interface PrintContext {
  readonly goods: SimulatedGoods
  readonly currency: string
  readonly country: string | null
  readonly now: number
  promotionLink(product: SimulatedProduct): string
}

/** Prints a product the way the product calls do, field names with their spelling mistakes included. */
export function productElement(product: SimulatedProduct, context: PrintContext): object {
  const [first, second] = product.categoryIds
  return {
    product_id: printed(product.productId),
    product_title: product.title,
    product_detail_url: `https://www.aliexpress.com/item/${product.productId}.html`,
    product_main_image_url: product.imageUrl,
    product_small_image_urls: listOf('string', []),
    product_video_url: '',
    ...priceFields(product, context),
    discount: discountOf(product),
    commission_rate: percent(product.rateBps),
    ...optional('hot_product_commission_rate', product.hotRateBps === null ? null : percent(product.hotRateBps)),
    ...optional(
      'relevant_market_commission_rate',
      product.marketRateBps === null ? null : percent(product.marketRateBps),
    ),
    evaluate_rate: `${Math.trunc(product.positivePermille / 10)}.${product.positivePermille % 10}%`,
    lastest_volume: printed(product.salesCount),
    first_level_category_id: printed(first),
    first_level_category_name: categoryName(context.goods, first),
    second_level_category_id: printed(second),
    second_level_category_name: categoryName(context.goods, second),
    shop_id: printed(product.shopId),
    shop_name: product.shopName,
    shop_url: `https://www.aliexpress.com/store/${product.shopId}`,
    platform_product_type: 'ALL',
    ...(product.affiliate ? {} : { is_affiliate_product: 'N' }),
    ...(context.country === null ? {} : { ship_to_days: `ship to ${context.country} in ${product.deliveryDays} days` }),
    ...(product.coupon ? { promo_code_info: couponFields(product.coupon, context.now) } : {}),
    promotion_link: context.promotionLink(product),
  }
}

function priceFields(product: SimulatedProduct, { goods, currency }: PrintContext): object {
  const prices = { sale: product.priceUsdCents, original: product.originalUsdCents, app_sale: product.priceUsdCents }
  const known = goods.convert(0, currency) === null ? 'USD' : currency
  const entries = Object.entries(prices).flatMap(([kind, usdCents]) => [
    [`${kind}_price`, goods.convert(usdCents, 'USD')],
    [`${kind}_price_currency`, 'USD'],
    [`target_${kind}_price`, goods.convert(usdCents, known)],
    [`target_${kind}_price_currency`, known],
  ])
  return Object.fromEntries(entries) as object
}

function discountOf({ priceUsdCents, originalUsdCents }: SimulatedProduct): string {
  return `${originalUsdCents === 0 ? 0 : Math.trunc(100 - (priceUsdCents * 100) / originalUsdCents)}%`
}

/** "7.0%": at least one decimal. */
function percent(bps: RateBps): string {
  const text = rateToPercent(bps)
  return `${text.includes('.') ? text : `${text}.0`}%`
}

function couponFields(coupon: SimulatedCoupon, now: number): object {
  return {
    promo_code: coupon.code,
    code_campaigntype: '1',
    code_value: coupon.value,
    code_availabletime_start: `${pacificDay(now, coupon.startsInDays)} 00:00:00`,
    code_availabletime_end: `${pacificDay(now, coupon.endsInDays)} 23:59:59`,
    code_mini_spend: coupon.minimumSpend,
    code_quantity: '500',
  }
}

function pacificDay(now: number, days: number): string {
  return new Date(now - PACIFIC_OFFSET_MS + days * DAY_MS).toISOString().slice(0, 10)
}

function categoryName(goods: SimulatedGoods, categoryId: string): string {
  return goods.categories.find((category) => category.categoryId === categoryId)?.name ?? ''
}

function optional(name: string, value: string | null): object {
  return value === null ? {} : { [name]: value }
}
