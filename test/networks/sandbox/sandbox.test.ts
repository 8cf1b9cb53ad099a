import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCurrency } from '#src/money/money.ts'
import { SANDBOX_CATEGORIES } from '#src/networks/sandbox/categories.ts'
import { createSandboxNetwork } from '#src/networks/sandbox/create-sandbox-network.ts'
import { convertUsdCents } from '#src/networks/sandbox/exchange.ts'
import { SANDBOX_LISTINGS } from '#src/networks/sandbox/listings.ts'
import { sandboxProductImage } from '#src/networks/sandbox/product-image.ts'
import { findSandboxListing } from '#src/networks/sandbox/products.ts'
import { createSeededRandom, US_BUYER } from '../aliexpress/test-network.ts'
import { createFakeClock } from '../fake-clock.ts'

function createTestSandbox() {
  const clock = createFakeClock()
  const random = createSeededRandom()
  return { clock, sandbox: createSandboxNetwork({ baseUrl: 'http://localhost:8080', clock, random }) }
}

/** Ids as people paste them. */
const pastedIds = fc.oneof(
  fc.integer({ min: 1, max: 999_999_999_999 }).map((rest) => `1005${String(rest).padStart(12, '0')}`),
  fc.integer({ min: 100_000_000, max: 99_999_999_999 }).map(String),
  fc.integer({ min: 0, max: 999_999_999 }).map((rest) => `4000${String(rest).padStart(9, '0')}`),
)

describe('sandbox listings', () => {
  it('are at least sixty in at least eight categories, each with an id and a title of its own', () => {
    expect(SANDBOX_LISTINGS.length).toBeGreaterThanOrEqual(60)
    expect(new Set(SANDBOX_LISTINGS.map((one) => one.category)).size).toBeGreaterThanOrEqual(8)
    expect(new Set(SANDBOX_LISTINGS.map((one) => one.id)).size).toBe(SANDBOX_LISTINGS.length)
    expect(new Set(SANDBOX_LISTINGS.map((one) => one.title)).size).toBe(SANDBOX_LISTINGS.length)
    for (const one of SANDBOX_LISTINGS) {
      expect(one.id).toMatch(/^1005\d{12}$/)
      expect(one.wasUsdCents).toBeGreaterThanOrEqual(one.usdCents)
      expect(one.hotRateBps ?? 10_000).toBeGreaterThan(one.rateBps)
      expect(one.title).not.toMatch(/ali\s*express/i)
    }
  })

  it('hold every case that the estimate knows', () => {
    const has = (test: (one: (typeof SANDBOX_LISTINGS)[number]) => unknown) => SANDBOX_LISTINGS.some(test)
    const hotPayCents = SANDBOX_LISTINGS.map((one) => (one.usdCents * (one.hotRateBps ?? 0)) / 10_000)
    expect(Math.max(...hotPayCents)).toBeGreaterThan(5000)
    expect(has((one) => one.rateBps === 0 && one.category === 'home')).toBe(true)
    expect(has((one) => one.listed === false)).toBe(true)
    expect(has((one) => one.soldIn?.includes('BR'))).toBe(true)
    expect(has((one) => one.category === 'computer' && one.affiliate === false)).toBe(true)
    expect(has((one) => one.marketRateBps !== undefined)).toBe(true)
    expect(has((one) => one.category === 'virtual')).toBe(true)
    expect(has((one) => one.category === 'special')).toBe(true)
    expect(has((one) => one.coupon && one.coupon.startsInDays < 0 && one.coupon.endsInDays > 0)).toBe(true)
    expect(has((one) => one.coupon && one.coupon.endsInDays < 0)).toBe(true)
    expect(SANDBOX_CATEGORIES.computer.id).toBe('7')
  })
})

describe('sandbox network', () => {
  it('shows what is special about a product: coupon, program, market rate, delivery, picture', async () => {
    const { clock, sandbox } = createTestSandbox()
    const ids = SANDBOX_LISTINGS.filter((one) => one.listed !== false && !one.soldIn).map((one) => one.id)
    const products = await clock.settle(sandbox.catalog.fetchProducts(ids.slice(0, 50), US_BUYER))
    for (const listing of SANDBOX_LISTINGS) {
      const product = products.get(listing.id)
      if (!product) continue
      const category = SANDBOX_CATEGORIES[listing.category]
      expect(product).toMatchObject({
        title: listing.title,
        rateBps: listing.rateBps,
        hotRateBps: listing.hotRateBps ?? null,
        marketRateBps: listing.marketRateBps ?? null,
        affiliate: listing.affiliate ?? true,
        categoryIds: [category.id, category.subId],
        imageUrl: `http://localhost:8080/playground/products/${listing.id}.svg`,
      })
      expect(product.coupon?.code).toBe(listing.coupon?.code)
      if (listing.coupon && product.coupon) {
        const days = ((product.coupon.endsAt ?? 0) - clock.now()) / 86_400_000
        expect(Math.abs(days - listing.coupon.endsInDays)).toBeLessThan(2)
      }
    }
    const [regional] = SANDBOX_LISTINGS.filter((one) => one.soldIn?.includes('KZ'))
    const buyer = { ...US_BUYER, country: 'KZ' }
    expect((await clock.settle(sandbox.catalog.fetchProducts([regional?.id ?? ''], buyer))).size).toBe(1)
  })

  it('keeps the rate implied by the prices of a product the same for all', async () => {
    const { clock, sandbox } = createTestSandbox()
    const ids = SANDBOX_LISTINGS.filter((one) => one.usdCents > 10_000 && !one.soldIn && one.listed !== false).map(
      (one) => one.id,
    )
    const read = (currency: string) =>
      clock.settle(sandbox.catalog.fetchProducts(ids, { ...US_BUYER, currency: parseCurrency(currency) }))
    const [dollars, reals] = [await read('USD'), await read('BRL')]
    for (const id of ids) {
      const implied = Number(reals.get(id)?.price.amountMinor) / Number(dollars.get(id)?.price.amountMinor)
      expect(implied).toBeCloseTo(5.4, 3)
    }
  })

  it('shows a card for any well-formed id, always the same one', async () => {
    const { clock, sandbox } = createTestSandbox()
    await fc.assert(
      fc.asyncProperty(pastedIds, async (id) => {
        const listing = findSandboxListing(id)
        expect(listing).toEqual(findSandboxListing(id))
        const products = await clock.settle(sandbox.catalog.fetchProducts([id], US_BUYER))
        expect(products.has(id)).toBe(listing?.listed !== false)
        expect(products.get(id)?.title).toBe(listing?.listed === false ? undefined : listing?.title)
      }),
      { numRuns: 60 },
    )
    expect(findSandboxListing('12345')).toBeUndefined()
    expect(findSandboxListing('0123456789')).toBeUndefined()
  })

  it('makes one id in twelve unlisted, one in twelve pay nothing and two in twelve hot', () => {
    const listings = Array.from({ length: 6000 }, (_, index) =>
      findSandboxListing(`${1005_000_000_000_000 + index * 977}`),
    )
    const share = (test: (one: NonNullable<(typeof listings)[number]>) => boolean) =>
      listings.filter((one) => one && test(one)).length / listings.length
    expect(share((one) => one.listed === false)).toBeCloseTo(1 / 12, 1.5)
    expect(share((one) => one.rateBps === 0)).toBeCloseTo(1 / 12, 1.5)
    expect(share((one) => one.hotRateBps !== undefined)).toBeCloseTo(2 / 12, 1.5)
    expect(share((one) => one.usdCents >= 10_000)).toBeCloseTo(1 / 8, 1.5)
  })

  it('makes links that work after a restart, lead where the playground says and stay in it', async () => {
    const { clock, sandbox } = createTestSandbox()
    const page = `https://www.aliexpress.com/item/${SANDBOX_LISTINGS[1]?.id}.html`
    const links = await clock.settle(sandbox.linkBuilder.buildLinks([{ productUrl: page, tier: 'hot' }]))
    const link = sandbox.linkBuilder.withSubId(links.get(page) ?? '', 'token1')
    expect(link).toMatch(/^http:\/\/localhost:8080\/playground\/e\/_\w+\?af=token1&dp=token1$/)
    const landingUrl = (target: string) => `http://localhost:8080/playground/landing?to=${encodeURIComponent(target)}`
    const restarted = createSandboxNetwork({ baseUrl: 'http://localhost:8080', clock, landingUrl })
    const landing = new URL((await restarted.simulator.fetch(new Request(link))).headers.get('location') ?? '')
    expect([landing.pathname, landing.searchParams.get('to')]).toEqual(['/playground/landing', page])
    expect(restarted.linkBuilder.readSubId(landing.href)).toBe('token1')
  })
})

describe('sandbox exchange', () => {
  it.each([
    [100, 'USD', '1.00'],
    [1, 'EUR', '0.01'],
    [1899, 'EUR', '17.47'],
    [100, 'JPY', '151'],
    [50, 'JPY', '76'],
    [100, 'VND', '25300'],
    [100, 'XXX', null],
    [100, 'toString', null],
  ])('converts %i US cents to %s as %s', (usdCents, currency, printed) => {
    expect(convertUsdCents(usdCents, currency)).toBe(printed)
  })
})

describe('sandbox pictures', () => {
  it('are drawn for every category, differ by product and hold nothing that could run or load', () => {
    const images = SANDBOX_LISTINGS.map((one) => sandboxProductImage(one.id))
    expect(new Set(images).size).toBe(images.length)
    for (const image of [...images, sandboxProductImage('1005006123456789'), sandboxProductImage('"><script>')]) {
      expect(image).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]+>/)
      expect(image).not.toMatch(/script|href|url\((?!#g)|"(light|tint|dark)"|NaN|undefined/)
      expect((image.match(/</g) ?? []).length).toBe((image.match(/>/g) ?? []).length)
    }
    expect(sandboxProductImage('1005006123456789')).toBe(sandboxProductImage('1005006123456789'))
  })
})
