import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Catalog, CatalogContext } from '#src/links/catalog.ts'
import type { LinkTier } from '#src/links/link-builder.ts'
import type { Network } from '#src/links/network.ts'
import { NetworkError } from '#src/links/network-error.ts'
import { parseCurrency, USD } from '#src/money/money.ts'

/** Global product ids that mean something in the simulator behind the network. */
export interface KnownProducts {
  readonly ordinary: string
  readonly hot: string
  readonly zeroRate: string
  readonly unlisted: string
  /** Sold in one country only. */
  readonly regional: { readonly productId: string; readonly country: string }
}

/** A network in front of its simulator. */
export interface NetworkUnderTest extends AsyncDisposable {
  readonly network: Network
  readonly products: KnownProducts
  /** Texts that must turn up in no error. */
  readonly secrets: readonly string[]
  /** Follows a tracking link once; gives the address it leads to. */
  follow(trackingUrl: string): Promise<string>
  /** Lets every call fail from now on, or none any more. */
  setDown(down: boolean): void
}

const US_BUYER: CatalogContext = { country: 'US', language: 'en', currency: USD }
const SUB_ID = 'k7Fq2mZ9xW3bT5'

const productPage = (productId: string) => `https://www.aliexpress.com/item/${productId}.html`

/**
 * Runs what every affiliate network must do, whatever it speaks behind the ports.
 * A network without a catalog leaves that part out: a capability that is lacking is `null`, never faked.
 */
export function describeNetwork(name: string, create: () => Promise<NetworkUnderTest>): void {
  describe(`network contract: ${name}`, () => {
    let subject: NetworkUnderTest
    beforeAll(async () => {
      subject = await create()
    })
    afterAll(() => subject[Symbol.asyncDispose]())

    describeCatalog(() => subject)
    describeLinks(() => subject)
    describeFailure(() => subject)
  })
}

function describeCatalog(subject: () => NetworkUnderTest): void {
  const catalogOf = (skip: () => never): Catalog => subject().network.catalog ?? skip()

  it('catalog: gives what it knows under the id asked for and leaves out the rest', async ({ skip }) => {
    const catalog = catalogOf(skip)
    const { ordinary, hot, unlisted } = subject().products
    const products = await catalog.fetchProducts([unlisted, hot, ordinary], US_BUYER)
    expect([...products.keys()].sort()).toEqual([hot, ordinary].sort())
    for (const [productId, product] of products) {
      expect(product).toMatchObject({ productId, networkId: subject().network.networkId })
      expect(product.productUrl).toBe(productPage(productId))
      expect(product.title).not.toBe('')
      expect(product.price.amountMinor).toBeGreaterThan(0n)
    }
  })

  it('catalog: states a hot rate as an alternative, above the ordinary one, and only for hot products', async ({
    skip,
  }) => {
    const catalog = catalogOf(skip)
    const { ordinary, hot, zeroRate } = subject().products
    const products = await catalog.fetchProducts([ordinary, hot, zeroRate], US_BUYER)
    const hotProduct = products.get(hot)
    expect(hotProduct?.hotRateBps).toBeGreaterThan(hotProduct?.rateBps ?? 0)
    expect(products.get(ordinary)).toMatchObject({ hotRateBps: null })
    expect(products.get(zeroRate)).toMatchObject({ rateBps: 0 })
  })

  it('catalog: shows a regional product to a buyer there, and to nobody else', async ({ skip }) => {
    const catalog = catalogOf(skip)
    const { productId, country } = subject().products.regional
    for (const [buyer, size] of [
      [country, 1],
      [null, 0],
      ['ZW', 0],
    ] as const) {
      expect((await catalog.fetchProducts([productId], { ...US_BUYER, country: buyer })).size).toBe(size)
    }
  })

  it('catalog: gives prices in the buyer’s currency, all at one rate', async ({ skip }) => {
    const catalog = catalogOf(skip)
    const { ordinary, hot } = subject().products
    const inDollars = await catalog.fetchProducts([ordinary, hot], US_BUYER)
    const inEuros = await catalog.fetchProducts([ordinary, hot], { ...US_BUYER, currency: parseCurrency('EUR') })
    const rates = [ordinary, hot].map((productId) => {
      const [dollars, euros] = [inDollars.get(productId)?.price, inEuros.get(productId)?.price]
      expect([dollars?.currency, euros?.currency]).toEqual(['USD', 'EUR'])
      return Number(euros?.amountMinor) / Number(dollars?.amountMinor)
    })
    expect(rates[0]).toBeCloseTo(rates[1] ?? 0, 2)
  })

  it('catalog: asks for nothing when there is nothing to ask, and refuses more ids than one call takes', async ({
    skip,
  }) => {
    const catalog = catalogOf(skip)
    expect((await catalog.fetchProducts([], US_BUYER)).size).toBe(0)
    const tooMany = Array.from({ length: catalog.productIdsMax + 1 }, (_, index) => `${1_005_000_000_000_000 + index}`)
    await expect(catalog.fetchProducts(tooMany, US_BUYER)).rejects.toThrow(RangeError)
  })

  it('catalog: pages through a search without repeating a product', async ({ skip }) => {
    const catalog = catalogOf(skip)
    const search = (page: number) =>
      catalog.searchProducts({ words: null, hotOnly: false, page, pageSize: 5 }, US_BUYER)
    const [first, second] = [await search(1), await search(2)]
    const ids = [...first.products, ...second.products].map((product) => product.productId)
    expect(first.products).toHaveLength(5)
    expect(new Set(ids).size).toBe(ids.length)
    expect(first.totalCount).toBeGreaterThanOrEqual(ids.length)
  })

  it('catalog: finds only hot products when only those are wanted, and nothing for nonsense', async ({ skip }) => {
    const catalog = catalogOf(skip)
    const hot = await catalog.searchProducts({ words: null, hotOnly: true, page: 1, pageSize: 50 }, US_BUYER)
    expect(hot.products.length).toBeGreaterThan(0)
    expect(hot.products.every((product) => product.hotRateBps !== null)).toBe(true)
    const none = { words: 'qzxv no such thing', hotOnly: false, page: 1, pageSize: 5 }
    expect(await catalog.searchProducts(none, US_BUYER)).toEqual({ products: [], totalCount: 0 })
  })

  it('catalog: lists categories whose parents are listed too', async ({ skip }) => {
    const categories = await catalogOf(skip).fetchCategories()
    const ids = new Set(categories.map((category) => category.categoryId))
    expect(ids.size).toBe(categories.length)
    expect(categories.some((category) => category.parentId === null)).toBe(true)
    for (const { parentId } of categories) if (parentId !== null) expect(ids).toContain(parentId)
  })
}

function describeLinks(subject: () => NetworkUnderTest): void {
  const build = async (pages: readonly string[], tier: LinkTier = 'standard') =>
    subject().network.linkBuilder.buildLinks(pages.map((productUrl) => ({ productUrl, tier })))

  it('links: gives every page its own link and leaves out what is not paid for', async () => {
    const { ordinary, hot, unlisted } = subject().products
    const pages = [productPage(unlisted), productPage(hot), productPage(ordinary)]
    const links = await build(pages)
    expect([...links.keys()].sort()).toEqual([productPage(hot), productPage(ordinary)].sort())
    expect(new Set(links.values()).size).toBe(2)
    for (const [page, link] of links) {
      expect(URL.canParse(link)).toBe(true)
      expect(await subject().follow(link)).toContain(page.split('/').at(-1))
    }
  })

  it('links: takes the home page, a store, a category and a search as well', async () => {
    const pages = [
      'https://aliexpress.com',
      'https://www.aliexpress.com/store/1102345678',
      'https://www.aliexpress.com/category/7/computer-office.html',
      'https://www.aliexpress.com/w/wholesale-lamp,red.html?SearchText=l%C3%A4mp+%26+more',
    ]
    expect([...(await build(pages)).keys()].sort()).toEqual([...pages].sort())
  })

  it('links: gives both tiers of a page in one go', async () => {
    const { ordinary, hot } = subject().products
    const targets = [
      { productUrl: productPage(ordinary), tier: 'standard' as const },
      { productUrl: productPage(hot), tier: 'hot' as const },
    ]
    expect((await subject().network.linkBuilder.buildLinks(targets)).size).toBe(2)
  })

  it('links: a sub-id of the full length survives the network', async () => {
    const { linkBuilder } = subject().network
    const page = productPage(subject().products.ordinary)
    const link = (await build([page])).get(page) ?? ''
    expect(linkBuilder.readSubId(link)).toBeNull()
    for (const subId of [SUB_ID, 'Z9'.repeat(linkBuilder.subIdLengthMax).slice(0, linkBuilder.subIdLengthMax)]) {
      const trackingUrl = linkBuilder.withSubId(link, subId)
      expect(linkBuilder.readSubId(trackingUrl)).toBe(subId)
      expect(linkBuilder.readSubId(linkBuilder.withSubId(trackingUrl, 'other1'))).toBe('other1')
      expect(linkBuilder.readSubId(await subject().follow(trackingUrl))).toBe(subId)
    }
    expect(() => linkBuilder.withSubId(link, 'x'.repeat(linkBuilder.subIdLengthMax + 1))).toThrow(RangeError)
  })

  it('links: names our account for our own links and nobody for a stranger’s', async () => {
    const { linkBuilder } = subject().network
    const page = productPage(subject().products.ordinary)
    const landing = await subject().follow((await build([page])).get(page) ?? '')
    expect([linkBuilder.account, null]).toContain(linkBuilder.readAccount(landing))
    expect(linkBuilder.readAccount(page)).toBeNull()
    expect(linkBuilder.readAccount('no url')).toBeNull()
  })

  it('links: refuses more targets than one call takes', async () => {
    const count = subject().network.linkBuilder.targetsMax + 1
    const pages = Array.from({ length: count }, (_, index) => productPage(`${1_005_000_000_000_000 + index}`))
    await expect(build(pages)).rejects.toThrow(RangeError)
  })
}

function describeFailure(subject: () => NetworkUnderTest): void {
  it('failure: a network that is down is a NetworkError without secrets, and works again afterwards', async () => {
    const { network, products, secrets } = subject()
    const page = productPage(products.ordinary)
    const targets = [{ productUrl: page, tier: 'standard' as const }]
    subject().setDown(true)
    const calls = [network.linkBuilder.buildLinks(targets), network.catalog?.fetchProducts([products.hot], US_BUYER)]
    const outcomes = await Promise.allSettled(calls.filter((call) => call !== undefined))
    for (const outcome of outcomes) {
      const error: unknown = outcome.status === 'rejected' ? outcome.reason : null
      expect(error).toBeInstanceOf(NetworkError)
      expect((error as NetworkError).networkId).toBe(network.networkId)
      for (const secret of secrets) expect(JSON.stringify([String(error), error])).not.toContain(secret)
    }
    subject().setDown(false)
    expect((await network.linkBuilder.buildLinks(targets)).has(page)).toBe(true)
  })
}
