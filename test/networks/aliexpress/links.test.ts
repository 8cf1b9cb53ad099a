import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SANDBOX_LISTINGS } from '#src/networks/sandbox/listings.ts'
import { ACCOUNT, answerWith, createTestNetwork } from './test-network.ts'

const [ORDINARY] = SANDBOX_LISTINGS.filter((one) => one.listed !== false && one.hotRateBps === undefined)
const UNLISTED = SANDBOX_LISTINGS.find((one) => one.listed === false)
const page = (id = '') => `https://www.aliexpress.com/item/${id}.html`
const PAGE = page(ORDINARY?.id)

function linksBody(links: unknown) {
  return { resp_result: { resp_code: 200, result: { promotion_links: links } } }
}

async function buildFrom(links: unknown, pages: readonly string[] = [PAGE]) {
  const { network, clock } = createTestNetwork(answerWith(linksBody(links)))
  const targets = pages.map((productUrl) => ({ productUrl, tier: 'standard' as const }))
  return Object.fromEntries(await clock.settle(network.linkBuilder.buildLinks(targets)))
}

const LINK = 'https://s.click.aliexpress.com/e/_abc'
const link = { promotion_link: LINK, source_value: PAGE }

describe('aliexpress links', () => {
  it.each([
    ['nested list', { promotion_link: [link] }],
    ['flat list', [link]],
    ['wrapped single object', { promotion_link: link }],
    ['bare single object', link],
  ])('reads a %s', async (_name, links) => {
    expect(await buildFrom(links)).toEqual({ [PAGE]: LINK })
  })

  it.each([
    ['without a link', { source_value: PAGE }],
    ['with an empty link', { source_value: PAGE, promotion_link: '' }],
    ['without a source', { promotion_link: LINK }],
    ['for another page', { ...link, source_value: page('1005000000000009') }],
    ['at another host', { ...link, promotion_link: 'https://s.click.aliexpress.com.evil.example/e/_abc' }],
    ['with a user name', { ...link, promotion_link: 'https://s.click.aliexpress.com@evil.example/e/_abc' }],
    ['that is a script', { ...link, promotion_link: 'javascript:alert(1)' }],
    ['that is nothing', null],
  ])('leaves out an element %s', async (_name, one) => {
    expect(await buildFrom([one])).toEqual({})
  })

  it('takes "The result is empty" for no link at all', async () => {
    const { network, clock } = createTestNetwork(answerWith({ resp_result: { resp_code: 405 } }))
    const built = clock.settle(network.linkBuilder.buildLinks([{ productUrl: PAGE, tier: 'hot' }]))
    expect((await built).size).toBe(0)
  })

  it('recognizes a source that comes back decoded or under another scheme', async () => {
    const search = 'https://www.aliexpress.com/wholesale?SearchText=lamp,red&b=1'
    const back = 'http://www.aliexpress.com/wholesale?b=1&SearchText=lamp%2Cred'
    expect(await buildFrom([{ promotion_link: LINK, source_value: back }], [search])).toEqual({ [search]: LINK })
  })

  it('matches every page in one call per tier, whatever the order, and never splits a page at its comma', async () => {
    const { network, clock, simulator } = createTestNetwork()
    const ids = SANDBOX_LISTINGS.filter((one) => one.listed !== false)
      .map((one) => one.id)
      .slice(0, 40)
    const commas = 'https://www.aliexpress.com/w/wholesale-lamp,red.html'
    const targets = [
      ...ids.map((id, index) => ({ productUrl: page(id), tier: index % 2 ? ('hot' as const) : ('standard' as const) })),
      { productUrl: commas, tier: 'standard' as const },
      { productUrl: page(UNLISTED?.id), tier: 'standard' as const },
    ]
    const links = await clock.settle(network.linkBuilder.buildLinks(targets))
    expect(simulator.calls().map((call) => call.method)).toEqual(Array(2).fill('aliexpress.affiliate.link.generate'))
    expect(links.size).toBe(41)
    expect(links.has(page(UNLISTED?.id))).toBe(false)
    for (const [productUrl, trackingUrl] of links) {
      const response = await simulator.fetch(new Request(trackingUrl, { redirect: 'manual' }))
      const landing = response.headers.get('location') ?? ''
      expect(landing.split('?')[0]).toBe(productUrl.replace(',', '%2C'))
    }
  })

  it('refuses more than fifty targets and makes no call for none', async () => {
    const { network, clock, simulator } = createTestNetwork()
    expect((await clock.settle(network.linkBuilder.buildLinks([]))).size).toBe(0)
    expect(simulator.calls()).toHaveLength(0)
    const many = Array.from({ length: 51 }, (_, index) => ({ productUrl: page(`${index}`), tier: 'hot' as const }))
    await expect(network.linkBuilder.buildLinks(many)).rejects.toThrow(RangeError)
  })

  it('gives the hot link where a page is asked for in both tiers', async () => {
    const { network, clock, simulator } = createTestNetwork()
    const hot = SANDBOX_LISTINGS.find((one) => one.hotRateBps !== undefined && !one.soldIn && one.listed !== false)
    const build = (tiers: readonly ('standard' | 'hot')[]) =>
      clock.settle(network.linkBuilder.buildLinks(tiers.map((tier) => ({ productUrl: page(hot?.id), tier }))))
    const [both, onlyHot, standard] = [
      await build(['hot', 'standard']),
      await build(['hot']),
      await build(['standard']),
    ]
    expect(both).toEqual(onlyHot)
    expect(both).not.toEqual(standard)
    expect(simulator.calls()).toHaveLength(4)
  })

  it('property: a sub-id survives the click, other parameters do not, and the account can be told', async () => {
    const { network, clock, simulator } = createTestNetwork()
    const { linkBuilder } = network
    const built = await clock.settle(linkBuilder.buildLinks([{ productUrl: PAGE, tier: 'standard' }]))
    const made = built.get(PAGE) ?? ''
    expect(linkBuilder.readSubId(made)).toBeNull()
    const subIds = fc.stringMatching(/^[A-Za-z0-9]{1,60}$/)
    await fc.assert(
      fc.asyncProperty(subIds, subIds, async (first, second) => {
        const trackingUrl = linkBuilder.withSubId(linkBuilder.withSubId(made, first), second)
        expect(linkBuilder.readSubId(trackingUrl)).toBe(second)
        const response = await simulator.fetch(new Request(`${trackingUrl}&ref=${first}`, { redirect: 'manual' }))
        expect(response.status).toBe(302)
        const landing = new URL(response.headers.get('location') ?? '')
        expect(landing.searchParams.has('ref')).toBe(false)
        expect(linkBuilder.readSubId(landing.href)).toBe(second)
        expect(linkBuilder.readAccount(landing.href)).toBe(ACCOUNT.trackingId)
      }),
      { numRuns: 50 },
    )
  })

  it('adds a sub-id to a long link of a product answer', () => {
    const { network } = createTestNetwork()
    const long = 'https://s.click.aliexpress.com/s/abcDEF123?x=1'
    const url = new URL(network.linkBuilder.withSubId(long, 'tok1'))
    expect(Object.fromEntries(url.searchParams)).toEqual({ x: '1', af: 'tok1', dp: 'tok1' })
  })

  it.each(['', 'a b', 'a-b', 'ä', 'x'.repeat(61), 'a&af=b'])('refuses the sub-id %j', (subId) => {
    const { network } = createTestNetwork()
    expect(() => network.linkBuilder.withSubId(LINK, subId)).toThrow(RangeError)
  })

  it.each([
    ['https://www.aliexpress.com/item/1.html?dp=tok2', 'tok2'],
    ['https://www.aliexpress.com/item/1.html?af=2136:user&dp=tok3', 'tok3'],
    ['https://www.aliexpress.com/item/1.html?af=&ref=tok', null],
    ['not a url', null],
  ])('reads the sub-id of %s as %s', (url, subId) => {
    const { network } = createTestNetwork()
    expect(network.linkBuilder.readSubId(url)).toBe(subId)
  })

  it.each(['https://www.aliexpress.com/item/1.html?aff_fsk=_stranger', 'https://www.aliexpress.com/', 'nonsense'])(
    'does not guess whom %s credits',
    (url) => {
      const { network } = createTestNetwork()
      expect(network.linkBuilder.readAccount(url)).toBeNull()
    },
  )
})
