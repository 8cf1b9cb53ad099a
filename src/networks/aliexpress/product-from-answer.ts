import { z } from 'zod'
import type { Product, ProductCoupon } from '#src/links/catalog.ts'
import type { NetworkId } from '#src/links/network-id.ts'
import { type Money, MoneyError, parseCurrency, parseDecimal } from '#src/money/money.ts'
import { parsePercent, type RateBps } from '#src/money/rate.ts'

const TITLE_LENGTH_MAX = 300

/** A field that may be missing, empty or of another kind without making the product useless. */
const optionalText = z.string().trim().min(1).nullable().catch(null)

const productFields = z.object({
  product_id: z.string().regex(/^\d{6,20}$/),
  product_title: z.string().transform(cleanTitle).pipe(z.string().min(1)),
  product_main_image_url: optionalText,
  target_sale_price: optionalText,
  target_sale_price_currency: optionalText,
  target_original_price: optionalText,
  target_original_price_currency: optionalText,
  sale_price: optionalText,
  sale_price_currency: optionalText,
  original_price: optionalText,
  original_price_currency: optionalText,
  discount: optionalText,
  commission_rate: z.string(),
  hot_product_commission_rate: optionalText,
  relevant_market_commission_rate: optionalText,
  evaluate_rate: optionalText,
  lastest_volume: optionalText,
  first_level_category_id: optionalText,
  first_level_category_name: optionalText,
  second_level_category_id: optionalText,
  second_level_category_name: optionalText,
  shop_name: optionalText,
  ship_to_days: optionalText,
  // Documented for order reports only; where a product carries it, it says the same.
  is_affiliate_product: optionalText,
  promo_code_info: z.unknown().optional(),
})

type ProductFields = z.output<typeof productFields>

const couponFields = z.object({
  promo_code: z.string().trim().min(1),
  code_value: z.string().trim().min(1),
  code_mini_spend: optionalText,
  code_availabletime_start: optionalText,
  code_availabletime_end: optionalText,
})

/**
 * Reads one element of a product list; null if it lacks what a card needs: id, title, price, commission rate.
 *
 * One malformed element never spoils the others, and no field that is nice to have makes a product malformed.
 */
export function productFromAnswer(networkId: NetworkId, element: unknown): Product | null {
  const parsed = productFields.safeParse(element)
  if (!parsed.success) return null
  const fields = parsed.data
  const prices = readPrices(fields)
  const rateBps = tryRead(() => parsePercent(fields.commission_rate))
  if (!prices || rateBps === null) return null
  return {
    networkId,
    productId: fields.product_id,
    title: fields.product_title,
    productUrl: `https://www.aliexpress.com/item/${fields.product_id}.html`,
    imageUrl: readImageUrl(fields.product_main_image_url),
    ...prices,
    discountPercent: readDiscount(fields.discount),
    rateBps,
    hotRateBps: readRate(fields.hot_product_commission_rate) || null,
    marketRateBps: readRate(fields.relevant_market_commission_rate),
    positivePermille: readPermille(fields.evaluate_rate),
    salesCount: readCount(fields.lastest_volume),
    categoryIds: [fields.first_level_category_id, fields.second_level_category_id].filter(isCategoryId),
    categoryName: fields.second_level_category_name ?? fields.first_level_category_name,
    shopName: fields.shop_name,
    deliveryDays: readDays(fields.ship_to_days),
    affiliate: fields.is_affiliate_product?.toUpperCase() !== 'N',
    coupon: readCoupon(fields.promo_code_info),
  }
}

/** The price in the currency asked for; where the network cannot give that, the seller's own. */
function readPrices(fields: ProductFields): { price: Money; originalPrice: Money | null } | null {
  return (
    pricePair(
      [fields.target_sale_price, fields.target_sale_price_currency],
      [fields.target_original_price, fields.target_original_price_currency],
    ) ??
    pricePair([fields.sale_price, fields.sale_price_currency], [fields.original_price, fields.original_price_currency])
  )
}

type PrintedPrice = readonly [amount: string | null, currency: string | null]

function pricePair(sale: PrintedPrice, original: PrintedPrice): { price: Money; originalPrice: Money | null } | null {
  const price = readPrice(sale)
  if (!price) return null
  const before = readPrice([original[0], original[1] ?? sale[1]])
  const higher = before && before.currency === price.currency && before.amountMinor > price.amountMinor
  return { price, originalPrice: higher ? before : null }
}

function readPrice([amount, currency]: PrintedPrice): Money | null {
  if (amount === null || currency === null) return null
  const money = tryRead(() => parseDecimal(amount, parseCurrency(currency)))
  return money && money.amountMinor >= 0n ? money : null
}

function readCoupon(info: unknown): ProductCoupon | null {
  const parsed = couponFields.safeParse(info)
  if (!parsed.success) return null
  const { promo_code, code_value, code_mini_spend, code_availabletime_start, code_availabletime_end } = parsed.data
  return {
    code: promo_code,
    value: code_value,
    minimumSpend: code_mini_spend === '0' ? null : code_mini_spend,
    startsAt: readPacificTime(code_availabletime_start),
    endsAt: readPacificTime(code_availabletime_end),
  }
}

/** Coupon times are PST the year round, `yyyy-MM-dd HH:mm:ss`: the SDK's field notes for 48595, read 2026-11-20. */
function readPacificTime(text: string | null): number | null {
  const match = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)$/.exec(text ?? '')
  const at = match ? Date.parse(`${match[1]}T${match[2]}-08:00`) : Number.NaN
  return Number.isNaN(at) ? null : at
}

function readImageUrl(text: string | null): string | null {
  if (text === null) return null
  const url = URL.parse(text.startsWith('//') ? `https:${text}` : text)
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null
}

function readRate(text: string | null): RateBps | null {
  return text === null ? null : tryRead(() => parsePercent(text))
}

function readDiscount(text: string | null): number | null {
  const percent = /^(\d{1,2})(?:\.\d+)?\s*%?$/.exec(text ?? '')?.[1]
  return Number(percent ?? 0) || null
}

/** "89.22%" → 892: cut, so that nothing is praised above what was measured. */
function readPermille(text: string | null): number | null {
  const match = /^(\d{1,3})(?:\.(\d)\d*)?\s*%?$/.exec(text ?? '')
  if (!match) return null
  const permille = Number(match[1]) * 10 + Number(match[2] ?? 0)
  return permille <= 1000 ? permille : null
}

function readCount(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null
}

/** "ship to RU in 7 days" or a bare number. */
function readDays(text: string | null): number | null {
  const days = /^(\d{1,3})$/.exec(text ?? '')?.[1] ?? /(\d{1,3}) days?\b/i.exec(text ?? '')?.[1]
  return Number(days ?? 0) || null
}

function isCategoryId(id: string | null): id is string {
  return id !== null && /^[1-9]\d*$/.test(id)
}

/** One line without control and direction characters: the seller wrote it. */
function cleanTitle(title: string): string {
  const line = title
    .slice(0, 10 * TITLE_LENGTH_MAX)
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\s]+/gu, ' ')
    .trim()
  // A character cut in half at the end is dropped.
  return line
    .slice(0, TITLE_LENGTH_MAX)
    .replace(/[\ud800-\udbff]$/, '')
    .toWellFormed()
}

function tryRead<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof MoneyError) return null
    throw error
  }
}
