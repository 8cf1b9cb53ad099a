import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NetworkError } from '#src/links/network-error.ts'
import { moneyToDecimal, parseCurrency, USD } from '#src/money/money.ts'
import { productFromAnswer } from '#src/networks/aliexpress/product-from-answer.ts'
import { SANDBOX_LISTINGS } from '#src/networks/sandbox/listings.ts'
import { answerWith, createTestNetwork, networkErrorOf, US_BUYER } from './test-network.ts'

const samples = JSON.parse(
  readFileSync(new URL('../../vectors/aliexpress-answers.json', import.meta.url), 'utf8'),
) as readonly { readonly id: string; readonly body?: unknown }[]

const ID = '1005009878350900'
const sampleBody = (id: string) => samples.find((one) => one.id === id)?.body

const element = {
  product_id: ID,
  product_title: 'Title',
  target_sale_price: '3.21',
  target_sale_price_currency: 'USD',
  commission_rate: '7.0%',
}

async function fetchFrom(body: unknown, ids: readonly string[] = [ID]) {
  const { network, clock } = createTestNetwork(answerWith(body))
  return clock.settle(network.catalog.fetchProducts(ids, US_BUYER))
}

function productsBody(products: unknown) {
  return { resp_result: { resp_code: 200, result: { products } } }
}

describe('aliexpress catalog', () => {
  it('reads a product of the documented shape', async () => {
    expect((await fetchFrom(sampleBody('ae-productdetail-ok'))).get(ID)).toEqual({
      networkId: 'aliexpress',
      productId: ID,
      title: '(title)',
      productUrl: `https://www.aliexpress.com/item/${ID}.html`,
      imageUrl: 'https://ae01.alicdn.com/kf/x.jpg',
      price: { amountMinor: 321n, currency: USD },
      originalPrice: { amountMinor: 642n, currency: USD },
      discountPercent: 50,
      rateBps: 700,
      hotRateBps: 800,
      marketRateBps: null,
      positivePermille: 1000,
      salesCount: 17,
      categoryIds: ['26'],
      categoryName: '(name)',
      shopName: null,
      deliveryDays: null,
      affiliate: true,
      coupon: null,
    })
  })

  it('takes an answer without products for a product that the catalog does not know', async () => {
    expect((await fetchFrom(sampleBody('ae-productdetail-miss'))).size).toBe(0)
    expect((await fetchFrom({ resp_result: { resp_code: 405, resp_msg: 'The result is empty' } })).size).toBe(0)
  })

  it.each([
    ['nested list', { product: [element] }],
    ['flat list', [element]],
    ['wrapped single object', { product: element }],
    ['bare single object', element],
    ['number id', [{ ...element, product_id: 1005009878350900 }]],
  ])('reads a %s', async (_name, products) => {
    expect([...(await fetchFrom(productsBody(products))).keys()]).toEqual([ID])
  })

  it.each([[{}], [[]], [{ product: [] }], [{ product: null }], [{ product: '' }], [null], ['']])(
    'reads %j as no products',
    async (products) => {
      expect((await fetchFrom(productsBody(products))).size).toBe(0)
    },
  )

  it('keeps the good products beside malformed ones, and says so when none is good', async () => {
    const bad = [null, 7, 'x', {}, { ...element, product_id: 'abc' }, { ...element, commission_rate: '700%' }]
    expect([...(await fetchFrom(productsBody([...bad, element]))).keys()]).toEqual([ID])
    expect((await networkErrorOf(fetchFrom(productsBody(bad)))).code).toBe('UNREADABLE')
    expect((await networkErrorOf(fetchFrom(productsBody('oops')))).code).toBe('UNREADABLE')
  })

  it('never gives a product that was not asked for', async () => {
    expect((await fetchFrom(productsBody([element]), ['1005000000000001'])).size).toBe(0)
  })

  it('asks for nothing when no id is one, and refuses more than fifty', async () => {
    const { network, clock, simulator } = createTestNetwork()
    expect((await clock.settle(network.catalog.fetchProducts(['', 'a,b', '1'], US_BUYER))).size).toBe(0)
    expect(simulator.calls()).toHaveLength(0)
    const many = Array.from({ length: 51 }, (_, index) => String(1005000000000000 + index))
    await expect(network.catalog.fetchProducts(many, US_BUYER)).rejects.toThrow(RangeError)
  })

  it.each([
    [{ hot_product_commission_rate: '60%' }, { hotRateBps: 6000 }],
    [{ hot_product_commission_rate: '' }, { hotRateBps: null }],
    [{ hot_product_commission_rate: '0%' }, { hotRateBps: null }],
    [{ relevant_market_commission_rate: '2.5%' }, { marketRateBps: 250 }],
    [{ commission_rate: '0.0%' }, { rateBps: 0 }],
    [{ evaluate_rate: '89.29%' }, { positivePermille: 892 }],
    [{ evaluate_rate: '142%' }, { positivePermille: null }],
    [{ lastest_volume: '1700' }, { salesCount: 1700 }],
    [{ lastest_volume: -3 }, { salesCount: null }],
    [{ ship_to_days: 'ship to RU in 7 days' }, { deliveryDays: 7 }],
    [{ ship_to_days: '12' }, { deliveryDays: 12 }],
    [{ discount: '0%' }, { discountPercent: null }],
    [{ is_affiliate_product: 'N' }, { affiliate: false }],
    [{ product_main_image_url: '//ae01.alicdn.com/kf/x.jpg' }, { imageUrl: 'https://ae01.alicdn.com/kf/x.jpg' }],
    [{ product_main_image_url: 'javascript:alert(1)' }, { imageUrl: null }],
    [{ product_title: ' a\n\u202Eb\u0000  <b>@everyone ' }, { title: 'a b <b>@everyone' }],
    [{ target_original_price: '3.00' }, { originalPrice: null }],
    [{ promo_code_info: { promo_code: '' } }, { coupon: null }],
    [{ promo_code_info: 'x' }, { coupon: null }],
  ])('reads %j as %j', (fields, expected) => {
    const printed = JSON.parse(JSON.stringify({ ...element, ...fields }), (_key, value: unknown) =>
      typeof value === 'number' ? String(value) : value,
    ) as unknown
    expect(productFromAnswer('aliexpress', printed)).toMatchObject(expected)
  })

  it('falls back to the seller’s own price where the target price is missing or cannot be held exactly', () => {
    const sale = {
      sale_price: '99.50',
      sale_price_currency: 'CNY',
      original_price: '120',
      original_price_currency: 'CNY',
    }
    const cny = { price: { amountMinor: 9950n, currency: 'CNY' }, originalPrice: { amountMinor: 12_000n } }
    expect(productFromAnswer('aliexpress', { ...element, ...sale, target_sale_price: '' })).toMatchObject(cny)
    expect(productFromAnswer('aliexpress', { ...element, ...sale, target_sale_price: '3.215' })).toMatchObject(cny)
    expect(productFromAnswer('aliexpress', { ...element, target_sale_price: '-1' })).toBeNull()
  })

  it('reads coupon times as PST', () => {
    const info = {
      promo_code: 'CODE1',
      code_value: 'USD 3 off orders over USD 15',
      code_mini_spend: '0',
      code_availabletime_start: '2026-07-01 00:00:00',
      code_availabletime_end: 'soon',
    }
    expect(productFromAnswer('aliexpress', { ...element, promo_code_info: info })?.coupon).toEqual({
      code: 'CODE1',
      value: 'USD 3 off orders over USD 15',
      minimumSpend: null,
      startsAt: Date.UTC(2026, 6, 1, 8),
      endsAt: null,
    })
  })

  it('asks for the member’s currency, language and country, and for what the gateway knows where it does not', async () => {
    const forms: URLSearchParams[] = []
    const { network, clock } = createTestNetwork(async (request) => {
      forms.push(new URLSearchParams(await request.text()))
      return new Response(JSON.stringify(productsBody([])))
    })
    const contexts = [
      { country: 'BR', language: 'pt-BR', currency: parseCurrency('BRL') },
      { country: null, language: 'sw', currency: parseCurrency('KES') },
    ]
    for (const context of contexts) await clock.settle(network.catalog.fetchProducts([ID], context))
    const read = (form?: URLSearchParams) =>
      ['target_currency', 'target_language', 'country', 'tracking_id'].map((name) => form?.get(name))
    expect(forms.map(read)).toEqual([
      ['BRL', 'PT', 'BR', 'telegram'],
      ['USD', 'EN', null, 'telegram'],
    ])
  })

  it.each(['JPY', 'KRW', 'BRL', 'VND', 'EUR'])('gives exact prices in %s', async (currency) => {
    const { network, clock } = createTestNetwork()
    const ids = SANDBOX_LISTINGS.filter((one) => one.listed !== false && !one.soldIn)
      .map((one) => one.id)
      .slice(0, 50)
    const context = { ...US_BUYER, currency: parseCurrency(currency) }
    const products = await clock.settle(network.catalog.fetchProducts(ids, context))
    expect(products.size).toBe(ids.length)
    for (const product of products.values()) {
      expect(product.price.currency).toBe(currency)
      expect(moneyToDecimal(product.price)).toMatch(/^\d+(\.\d\d)?$/)
    }
  })

  it('searches by words, category, page and order', async () => {
    const { network, clock } = createTestNetwork()
    const search = (change: object) =>
      clock.settle(
        network.catalog.searchProducts({ words: null, hotOnly: false, page: 1, pageSize: 50, ...change }, US_BUYER),
      )
    const words = await search({ words: 'table lamp' })
    expect(words.products.map((one) => one.title)).toEqual(['Rechargeable Table Lamp with Touch Dimmer'])
    const category = await search({ categoryIds: ['7'] })
    expect(category.products.length).toBeGreaterThan(3)
    expect(category.products.every((one) => one.categoryIds[0] === '7')).toBe(true)
    const hot = await search({ hotOnly: true, sort: 'discount' })
    expect(hot.products.every((one) => one.hotRateBps !== null)).toBe(true)
    const cheap = (await search({ sort: 'price' })).products.map((one) => one.price.amountMinor)
    expect(cheap).toEqual([...cheap].sort((a, b) => Number(a - b)))
    const pages = [await search({ pageSize: 20 }), await search({ pageSize: 20, page: 2 })]
    expect(new Set(pages.flatMap((page) => page.products.map((one) => one.productId))).size).toBe(40)
    expect(pages[0]?.totalCount).toBeGreaterThan(50)
  })

  it('property: whatever JSON comes, a result or a NetworkError comes out', async () => {
    const json = fc.jsonValue({ maxDepth: 6 })
    const inside = fc.oneof(
      json,
      json.map((value) => ({ resp_result: value })),
      json.map((value) => ({ resp_result: { resp_code: 200, result: value } })),
      json.map((value) => productsBody(value)),
      json.map((value) => productsBody([value, { ...element, promo_code_info: value, lastest_volume: value }])),
      json.map((value) => ({ error_response: value })),
      json.map((value) => ({
        resp_result: { resp_code: value, result: { promotion_links: value, categories: value } },
      })),
    )
    await fc.assert(
      fc.asyncProperty(inside, async (body) => {
        const { network } = createTestNetwork(answerWith(body))
        const calls = [
          network.catalog.fetchProducts([ID], US_BUYER),
          network.catalog.fetchCategories(),
          network.linkBuilder.buildLinks([{ productUrl: `https://www.aliexpress.com/item/${ID}.html`, tier: 'hot' }]),
        ]
        for (const outcome of await Promise.allSettled(calls)) {
          if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(NetworkError)
        }
      }),
      { numRuns: 300 },
    )
  })
})
