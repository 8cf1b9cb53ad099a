import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { signRequest } from '#src/networks/aliexpress/sign-request.ts'
import { ACCOUNT, answerWith, createTestNetwork, networkErrorOf, US_BUYER } from './test-network.ts'

interface Sample {
  readonly id: string
  readonly method?: string
  readonly body?: unknown
}

const samples = JSON.parse(
  readFileSync(new URL('../../vectors/aliexpress-answers.json', import.meta.url), 'utf8'),
) as readonly Sample[]

const METHOD = 'aliexpress.affiliate.order.list'
const anything = z.record(z.string(), z.unknown())

function bodyOf(id: string): unknown {
  const sample = samples.find((one) => one.id === id)
  if (!sample?.body) throw new Error(`no sample ${id}`)
  return sample.body
}

async function callFor(body: unknown, init?: ResponseInit) {
  const { network, clock } = createTestNetwork(answerWith(body, init))
  return clock.settle(network.client.call(METHOD, {}, anything))
}

describe('aliexpress client', () => {
  it('posts a signed form with the system parameters and no empty ones', async () => {
    const requests: Request[] = []
    const { network, clock } = createTestNetwork((request) => {
      requests.push(request)
      return answerWith({ resp_result: { resp_code: 200, result: {} } })(request)
    })
    await clock.settle(network.client.call(METHOD, { keywords: 'ä & ö', none: '', gone: undefined }, anything))
    const [request] = requests
    expect(request?.method).toBe('POST')
    // A followed redirect would carry key and signature to another host.
    expect(request?.redirect).toBe('manual')
    expect(new URL(request?.url ?? '').search).toBe('')
    const form = Object.fromEntries(new URLSearchParams(await request?.text()))
    expect(form).toEqual({
      app_key: ACCOUNT.appKey,
      method: METHOD,
      timestamp: String(clock.now()),
      sign_method: 'sha256',
      format: 'json',
      v: '2.0',
      keywords: 'ä & ö',
      sign: signRequest({ ...form, sign: '' }, ACCOUNT.appSecret, 'sha256'),
    })
  })

  it('reads every number as its source text', async () => {
    const text =
      '{"resp_result":{"resp_code":200,"result":{"id":9007199254740993,"paid":1.10,"list":[12345678901234567890]}}}'
    expect(await callFor(text)).toEqual({ id: '9007199254740993', paid: '1.10', list: ['12345678901234567890'] })
  })

  it('reads an order report of the observed shape', async () => {
    const result = await callFor(bodyOf('ae-order-observed'))
    expect(result).toMatchObject({ orders: { order: [{ sub_order_id: '8211114279858963', paid_amount: '1113' }] } })
  })

  it.each([
    ['ae-orders-empty', 'EMPTY'],
    ['ae-orders-bad-param', 'REFUSED'],
    ['ae-error-signature', 'REFUSED'],
    ['ae-error-appkey', 'REFUSED'],
    ['ae-error-path', 'REFUSED'],
  ])('takes %s for %s and does not call again', async (id, code) => {
    let callCount = 0
    const { network, clock } = createTestNetwork((request) => {
      callCount++
      return answerWith(bodyOf(id))(request)
    })
    const error = await networkErrorOf(clock.settle(network.client.call(METHOD, {}, anything)))
    expect(error.code).toBe(code)
    expect(callCount).toBe(1)
  })

  it.each([
    [{ type: 'ISV', code: 'InsufficientPermission', msg: 'no' }, 'FORBIDDEN'],
    [{ type: 'ISV', code: 'MissingParameter', msg: 'x' }, 'REFUSED'],
    [{ type: 'ISP', code: 'SomethingNew', msg: 'x' }, 'UNAVAILABLE'],
    [{ code: 11, msg: 'Insufficient isv permissions', sub_code: 'isv.permission-api-package-limit' }, 'FORBIDDEN'],
    [{ code: 'toString', msg: 'x' }, 'REFUSED'],
    [{}, 'REFUSED'],
    ['text', 'REFUSED'],
  ])('takes the platform error %j for %s', async (errorResponse, code) => {
    expect((await networkErrorOf(callFor({ error_response: errorResponse }))).code).toBe(code)
  })

  it.each([
    ['', 'UNREADABLE'],
    ['null', 'UNREADABLE'],
    ['[]', 'UNREADABLE'],
    ['"text"', 'UNREADABLE'],
    ['{}', 'UNREADABLE'],
    ['{"resp_result":{"resp_code":200}}', 'UNREADABLE'],
    ['{"resp_result":{"resp_code":{"toString":1},"result":{}}}', 'REFUSED'],
    ['<html>no</html>', 'UNREADABLE'],
    ['{"resp_result":{"resp_code":200,"result":{"a":1', 'UNREADABLE'],
    ['['.repeat(200_000), 'UNREADABLE'],
    [`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'UNREADABLE'],
  ])('takes the body %.60s for %s', async (body, code) => {
    expect((await networkErrorOf(callFor(body))).code).toBe(code)
  })

  it('reads JSON under any content type, with a byte order mark and under a 4xx', async () => {
    const body = '\uFEFF{"resp_result":{"resp_code":"200","result":{"a":1}}}'
    expect(await callFor(body, { headers: { 'content-type': 'image/png' } })).toEqual({ a: '1' })
    expect(await callFor(body, { status: 400 })).toEqual({ a: '1' })
  })

  it('keeps keys, signatures and URLs out of errors', async () => {
    const { network, clock } = createTestNetwork(async (request) => {
      const form = new URLSearchParams(await request.text())
      const msg = `bad sign ${form.get('sign')} of app_key${form.get('app_key')}methodxyzsign_methodsha256timestamp1 at https://x.example/?sign=1`
      return new Response(JSON.stringify({ error_response: { type: 'ISV', code: 'IncompleteSignature', msg } }))
    })
    const error = await networkErrorOf(clock.settle(network.client.call(METHOD, {}, anything)))
    const all = `${error.message} ${error.detail} ${JSON.stringify(error)}`
    expect(all).not.toMatch(/[0-9A-F]{24}|512345|top-secret|https?:/i)
    expect(error.detail).toContain('IncompleteSignature')
  })

  it.each(['hang', 'reset', 'cut', 'error500'] as const)(
    'after %s calls again with a fresh signature and timestamp',
    async (fault) => {
      const forms: URLSearchParams[] = []
      const { network, clock, simulator } = createTestNetwork(async (request) => {
        forms.push(new URLSearchParams(await request.clone().text()))
        return simulator.fetch(request)
      })
      simulator.failNext(fault, 2)
      const categories = await clock.settle(network.catalog.fetchCategories())
      expect(categories.length).toBeGreaterThan(8)
      expect(new Set(forms.map((form) => form.get('timestamp'))).size).toBe(3)
      expect(new Set(forms.map((form) => form.get('sign'))).size).toBe(3)
    },
  )

  it.each([
    ['hang', 'UNAVAILABLE', 3],
    ['reset', 'UNAVAILABLE', 3],
    ['cut', 'UNAVAILABLE', 3],
    ['error500', 'UNAVAILABLE', 3],
    ['html', 'UNREADABLE', 1],
    ['truncated', 'UNREADABLE', 1],
    ['huge', 'UNREADABLE', 1],
    ['redirect', 'UNREADABLE', 1],
  ] as const)('gives up on %s with %s after %i calls', async (fault, code, callCount) => {
    const { network, clock, simulator } = createTestNetwork()
    simulator.failNext(fault, 10)
    const error = await networkErrorOf(clock.settle(network.catalog.fetchCategories()))
    expect(error.code).toBe(code)
    expect(simulator.calls()).toHaveLength(callCount)
  })

  it('waits for a slow answer and reads one that lies about its type', async () => {
    const { network, clock, simulator } = createTestNetwork()
    simulator.failNext('slow', 1, 5000)
    simulator.failNext('wrong-type')
    expect((await clock.settle(network.catalog.fetchCategories())).length).toBeGreaterThan(8)
    expect((await clock.settle(network.catalog.fetchCategories())).length).toBeGreaterThan(8)
    expect(simulator.calls()).toHaveLength(2)
  })

  it('stops at once when the caller gives up', async () => {
    const { network, clock, simulator } = createTestNetwork()
    simulator.failNext('hang', 10)
    const abort = new AbortController()
    const call = network.catalog.fetchProducts(['1005006123456789'], US_BUYER, abort.signal)
    const failed = expect(call).rejects.toThrow('enough')
    await clock.advance(100)
    abort.abort(new Error('enough'))
    await failed
    await clock.advance(60_000)
    expect(simulator.calls()).toHaveLength(1)
  })
})
