import type { SimulatedGoods, SimulatedProduct } from '../aliexpress/simulator/simulated-goods.ts'
import { SANDBOX_CATEGORIES, sandboxCategories } from './categories.ts'
import { createDice } from './dice.ts'
import { convertUsdCents } from './exchange.ts'
import { inventListing } from './invent-listing.ts'
import { SANDBOX_LISTINGS, type SandboxListing } from './listings.ts'

/** Ids as they occur in links, 9 to 16 digits. reference/url-shapes.md, read 2026-11-20. */
const PRODUCT_ID = /^[1-9]\d{8,15}$/

const LISTINGS = new Map(SANDBOX_LISTINGS.map((listing) => [listing.id, listing]))

/** Finds what the sandbox knows of a product id: a listing of its own, or one invented for that id. */
export function findSandboxListing(productId: string): SandboxListing | undefined {
  if (!PRODUCT_ID.test(productId)) return undefined
  return LISTINGS.get(productId) ?? inventListing(productId)
}

/**
 * Makes the sandbox's goods.
 * @param baseUrl - where the playground serves pictures, without a slash at the end
 */
export function createSandboxGoods(baseUrl: string): SimulatedGoods {
  const find = (productId: string) => {
    const listing = findSandboxListing(productId)
    return listing && productOf(listing, baseUrl)
  }
  return {
    categories: sandboxCategories(),
    products: SANDBOX_LISTINGS.map((listing) => productOf(listing, baseUrl)),
    find,
    convert: convertUsdCents,
  }
}

function productOf(listing: SandboxListing, baseUrl: string): SimulatedProduct {
  const dice = createDice(listing.id)
  const category = SANDBOX_CATEGORIES[listing.category]
  const shop = dice.roll('shop', 40)
  return {
    productId: listing.id,
    title: listing.title,
    imageUrl: `${baseUrl}/playground/products/${listing.id}.svg`,
    categoryIds: [category.id, category.subId],
    priceUsdCents: listing.usdCents,
    originalUsdCents: listing.wasUsdCents,
    rateBps: listing.rateBps,
    hotRateBps: listing.hotRateBps ?? null,
    marketRateBps: listing.marketRateBps ?? null,
    positivePermille: 860 + dice.roll('positive', 135),
    salesCount: 3 + dice.roll('sales', 90) ** 2,
    shopId: String(1_102_000_000 + shop * 7),
    shopName: `Sandbox Shop ${shop + 1}`,
    deliveryDays: 5 + dice.roll('delivery', 21),
    soldIn: listing.soldIn ?? null,
    listed: listing.listed ?? true,
    affiliate: listing.affiliate ?? true,
    coupon: listing.coupon ?? null,
  }
}
