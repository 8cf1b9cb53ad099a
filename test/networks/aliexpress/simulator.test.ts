import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createAliexpressNetwork } from '#src/networks/aliexpress/create-aliexpress-network.ts'
import { signRequest } from '#src/networks/aliexpress/sign-request.ts'
import { SANDBOX_LISTINGS } from '#src/networks/sandbox/listings.ts'
import { ACCOUNT, createTestNetwork, networkErrorOf, US_BUYER } from './test-network.ts'

const METHOD = 'aliexpress.affiliate.category.get'
const anything = z.record(z.string(), z.unknown())

type Params = Readonly<Record<string, string>>

function signed(now: number, changes: Params = {}, secret: string = ACCOUNT.appSecret): Params {
  const params = { app_key: ACCOUNT.appKey, method: METHOD, timestamp: `${now}`, sign_method: 'sha256', ...changes }
  return { ...params, sign: signRequest(params, secret, params.sign_method as 'sha256') }
}

async function ask(params: (now: number) => Params, transport: 'form' | 'query' = 'form'): Promise<string> {
  const { simulator, clock } = createTestNetwork()
  const body = new URLSearchParams({ ...params(clock.now()) })
  const request =
    transport === 'form'
      ? new Request('https://gateway.invalid/sync', { method: 'POST', body })
      : new Request(`https://gateway.invalid/sync?${body.toString()}`)
  const answer = (await (await simulator.fetch(request)).json()) as { error_response?: { code: string } }
  return answer.error_response?.code ?? 'OK'
}

describe('aliexpress simulator', () => {
  it.each([
    ['a right call', (now: number) => signed(now), 'OK'],
    ['md5', (now: number) => signed(now, { sign_method: 'md5' }), 'OK'],
    ['hmac', (now: number) => signed(now, { sign_method: 'hmac' }), 'OK'],
    ['another secret', (now: number) => signed(now, {}, 'other'), 'IncompleteSignature'],
    ['a changed parameter', (now: number) => ({ ...signed(now), keywords: 'x' }), 'IncompleteSignature'],
    ['an unknown key', (now: number) => signed(now, { app_key: '1' }), 'InvalidAppkey'],
    ['a clock 2 h behind', (now: number) => signed(now - 7_200_000), 'OK'],
    ['a clock more than 2 h behind', (now: number) => signed(now - 7_200_001), 'IllegalTimestamp'],
    ['a legacy timestamp', () => signed(0, { timestamp: '2026-11-20 08:00:00' }), 'OK'],
    ['an unknown method', (now: number) => signed(now, { method: 'aliexpress.affiliate.nothing' }), 'InvalidApiPath'],
    ['an inherited name', (now: number) => signed(now, { method: 'constructor' }), 'InvalidApiPath'],
    [
      'a missing parameter',
      (now: number) => signed(now, { method: 'aliexpress.affiliate.productdetail.get' }),
      'MissingParameter',
    ],
  ])('answers %s', async (_name, params, code) => {
    expect(await ask(params)).toBe(code)
  })

  it('takes everything in the query too', async () => {
    expect(await ask((now) => signed(now), 'query')).toBe('OK')
  })

  it.each([
    { wrapped: false },
    { lists: 'flat' },
    { lists: 'single' },
    { numbers: 'string' },
    { topCode: true },
    { wrapped: false, lists: 'flat', numbers: 'string', topCode: true },
  ] as const)('is understood by the client when it answers as %j', async (shape) => {
    const { network, clock, simulator } = createTestNetwork()
    const ids = SANDBOX_LISTINGS.filter((one) => !one.soldIn && one.listed !== false)
      .slice(0, 3)
      .map((one) => one.id)
    const targets = ids.map((id) => ({
      productUrl: `https://www.aliexpress.com/item/${id}.html`,
      tier: 'hot' as const,
    }))
    const read = async (count: number) => [
      await clock.settle(network.catalog.fetchProducts(ids.slice(0, count), US_BUYER)),
      await clock.settle(network.linkBuilder.buildLinks(targets.slice(0, count))),
      await clock.settle(network.catalog.fetchProducts(['1005000000000000000'], US_BUYER)),
    ]
    const usual = [await read(3), await read(1)]
    simulator.answerAs(shape)
    expect([await read(3), await read(1)]).toEqual(usual)
    expect(usual[0]?.[0]?.size).toBe(3)
  })

  it('answers 407 for values of the wrong pattern and nothing for an unknown tracking id', async () => {
    const { network, clock, simulator } = createTestNetwork()
    const call = (params: Params) =>
      clock.settle(network.client.call('aliexpress.affiliate.product.query', params, anything))
    expect((await networkErrorOf(call({ page_size: '51' }))).code).toBe('REFUSED')
    expect(await call({ tracking_id: 'nobody' })).toMatchObject({ products: {}, total_record_count: '0' })
    const stranger = createAliexpressNetwork({
      ...ACCOUNT,
      trackingId: 'nobody',
      apiUrl: 'https://gateway.invalid/sync',
      fetch: simulator.fetch,
      clock,
    })
    const target = { productUrl: 'https://aliexpress.com', tier: 'standard' as const }
    expect((await clock.settle(stranger.linkBuilder.buildLinks([target]))).size).toBe(0)
    expect((await clock.settle(network.linkBuilder.buildLinks([target]))).size).toBe(1)
  })

  it('shortens a long link of a product answer', async () => {
    const { network, clock } = createTestNetwork()
    const id = SANDBOX_LISTINGS[1]?.id ?? ''
    const params = { product_ids: id, tracking_id: ACCOUNT.trackingId }
    const schema = z.object({ products: z.object({ product: z.array(z.object({ promotion_link: z.string() })) }) })
    const detail = await clock.settle(network.client.call('aliexpress.affiliate.productdetail.get', params, schema))
    const long = detail.products.product[0]?.promotion_link ?? ''
    expect(long).toMatch(/^https:\/\/s\.click\.aliexpress\.com\/s\//)
    const built = await clock.settle(network.linkBuilder.buildLinks([{ productUrl: long, tier: 'standard' }]))
    expect(built.get(long)).toMatch(/^https:\/\/s\.click\.aliexpress\.com\/e\/_/)
  })

  it('remembers pages that are no products only as far as its memory goes, and leads a lost link home', async () => {
    const { simulator } = createTestNetwork()
    const lost = await simulator.fetch(new Request('https://s.click.aliexpress.com/e/_x000000000000'))
    expect(lost.headers.get('location')).toBe('https://www.aliexpress.com/')
    expect((await simulator.fetch(new Request('https://s.click.aliexpress.com/nothing'))).status).toBe(404)
  })
})
