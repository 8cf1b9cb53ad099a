import { describe, expect, it } from 'vitest'
import { NetworkError } from '#src/links/network-error.ts'
import { createPace } from '#src/networks/aliexpress/pace.ts'
import { createFakeClock } from '../fake-clock.ts'
import { createTestNetwork, networkErrorOf, US_BUYER } from './test-network.ts'

function throttled(retryAfterMs: number): NetworkError {
  return new NetworkError('THROTTLED', 'aliexpress', 'test', { retryAfterMs })
}

describe('aliexpress pace', () => {
  it('the same key throttled: a hundred calls all answered in order', async () => {
    const { network, clock, simulator } = createTestNetwork()
    simulator.limitCalls({ callsPerSecond: 1 })
    const answered: number[] = []
    const calls = Array.from({ length: 100 }, async (_, index) => {
      const page = await network.catalog.searchProducts({ words: null, hotOnly: false, page: 1, pageSize: 1 }, US_BUYER)
      answered.push(index)
      return page.products.length
    })
    const startedAt = clock.now()
    expect(await clock.settle(Promise.all(calls))).toEqual(Array.from({ length: 100 }, () => 1))
    expect(answered).toEqual(Array.from({ length: 100 }, (_, index) => index))
    const refused = simulator.calls().filter((call) => call.refusedFor === 'ApiCallLimit')
    expect(refused.length).toBeLessThan(12)
    expect(clock.now() - startedAt).toBeLessThan(130_000)
  })

  it.each([1, 3, 10])('learns a limit of %i calls a second and comes near it', async (callsPerSecond) => {
    const { network, clock, simulator } = createTestNetwork()
    simulator.limitCalls({ callsPerSecond })
    const startedAt = clock.now()
    const calls = Array.from({ length: 60 }, () => network.catalog.fetchCategories())
    await clock.settle(Promise.all(calls))
    const best = (60 / callsPerSecond) * 1000
    expect(clock.now() - startedAt).toBeLessThan(best * 1.6 + 4000)
  })

  it('slows further down where the first lesson was not enough', async () => {
    const clock = createFakeClock()
    const pace = createPace('aliexpress', clock)
    let passedAt = Number.NEGATIVE_INFINITY
    let refusedCount = 0
    const attempt = async () => {
      if (clock.now() < passedAt + 2000) {
        refusedCount++
        throw throttled(1000)
      }
      passedAt = clock.now()
    }
    await clock.settle(Promise.all(Array.from({ length: 60 }, () => pace.run('people', attempt))))
    expect(refusedCount).toBeLessThan(15)
  })

  it('counts calls that were answered after the refusal but started before it', async () => {
    const clock = createFakeClock()
    const pace = createPace('aliexpress', clock)
    let passed: number[] = []
    const attempt = async () => {
      passed = passed.filter((at) => at > clock.now() - 1000)
      if (passed.length >= 2) throw throttled(1000)
      passed.push(clock.now())
      await clock.sleep(300)
    }
    const startedAt = clock.now()
    await clock.settle(Promise.all(Array.from({ length: 40 }, () => pace.run('people', attempt))))
    expect(clock.now() - startedAt).toBeLessThan(30_000)
  })

  it('shares one limit between all methods of a key', async () => {
    const { network, clock, simulator } = createTestNetwork()
    simulator.limitCalls({ callsPerSecond: 1 })
    const calls = [1, 2, 3, 4, 5].flatMap(() => [
      network.catalog.fetchCategories(),
      network.linkBuilder.buildLinks([{ productUrl: 'https://aliexpress.com', tier: 'standard' }]),
    ])
    expect(await clock.settle(Promise.all(calls))).toHaveLength(10)
    const passed = simulator.calls().filter((call) => call.refusedFor === null)
    const gaps = passed.slice(1).map((call, index) => call.at - (passed[index]?.at ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1000)
  })

  it('lets people go before bulk work, which still gets one start in ten', async () => {
    const clock = createFakeClock()
    const pace = createPace('aliexpress', clock)
    const order: string[] = []
    let refuse = true
    const run = (name: 'people' | 'bulk') =>
      pace.run(name, async () => {
        if (refuse) {
          refuse = false
          throw throttled(1000)
        }
        order.push(name)
      })
    const first = run('people')
    await clock.advance(0)
    const rest = [...Array(15).fill('bulk'), ...Array(30).fill('people')] as ('people' | 'bulk')[]
    await clock.settle(Promise.all([first, ...rest.map(run)]))
    expect(order).toHaveLength(46)
    expect(order.slice(0, 8)).toEqual(Array(8).fill('people'))
    expect(order.slice(0, 31).filter((name) => name === 'bulk').length).toBe(3)
    expect(order.slice(-12)).toEqual(Array(12).fill('bulk'))
  })

  it('leaves the queue when the signal is aborted and keeps everybody else in place', async () => {
    const clock = createFakeClock()
    const pace = createPace('aliexpress', clock)
    let refuse = true
    const ran: number[] = []
    const attempt = (index: number) => async () => {
      if (refuse) {
        refuse = false
        throw throttled(2000)
      }
      ran.push(index)
    }
    const first = pace.run('people', attempt(0))
    await clock.advance(0)
    const abort = new AbortController()
    const gone = expect(pace.run('people', attempt(1), abort.signal)).rejects.toThrow('left')
    const last = pace.run('people', attempt(2))
    abort.abort(new Error('left'))
    await gone
    await clock.settle(Promise.all([first, last]))
    expect(ran).toEqual([0, 2])
    await Promise.all(
      Array.from({ length: 8 }, async (_, index) => {
        const leaving = new AbortController()
        refuse = true
        const holding = pace.run('people', attempt(10 + index))
        const waiting = expect(pace.run('people', attempt(99), leaving.signal)).rejects.toThrow('left')
        leaving.abort(new Error('left'))
        await waiting
        await clock.settle(holding)
      }),
    )
    expect(ran).toHaveLength(10)
    expect(ran).not.toContain(99)
    const late = pace.run('people', attempt(3), AbortSignal.abort(new Error('never came')))
    await expect(late).rejects.toThrow('never came')
  })

  it('gives a ban of an hour back at once, to those who wait and to those who come', async () => {
    const { network, clock, simulator } = createTestNetwork()
    simulator.limitCalls({ callsPerSecond: 1, banSeconds: 3600 })
    await clock.settle(network.catalog.fetchCategories())
    const calls = Array.from({ length: 12 }, () => networkErrorOf(network.catalog.fetchCategories()))
    const errors = await clock.settle(Promise.all(calls))
    expect(new Set(errors.map((error) => error.code))).toEqual(new Set(['THROTTLED']))
    for (const error of errors) expect(error.retryAfterMs).toBeGreaterThan(3_590_000)
    const startedAt = clock.now()
    await networkErrorOf(clock.settle(network.catalog.fetchCategories()))
    expect(clock.now()).toBe(startedAt)
    await clock.advance(3_601_000)
    expect((await clock.settle(network.catalog.fetchCategories())).length).toBeGreaterThan(8)
  })

  it('gives up on a call that is refused for ever', async () => {
    const clock = createFakeClock()
    const pace = createPace('aliexpress', clock)
    let attemptCount = 0
    const call = pace.run('people', () => {
      attemptCount++
      return Promise.reject(throttled(1000))
    })
    expect((await networkErrorOf(clock.settle(call))).code).toBe('THROTTLED')
    expect(attemptCount).toBe(10)
  })

  it('reads the length of the ban from the message, in its older wording too', async () => {
    const texts = [
      'Api access frequency exceeds the limit. this ban will last 7 seconds',
      'This ban will last for 7 more seconds',
    ]
    for (const msg of texts) {
      let callCount = 0
      const { network, clock } = createTestNetwork(() => {
        callCount++
        const body =
          callCount === 1 ? { error_response: { code: 'ApiCallLimit', msg } } : { resp_result: { result: {} } }
        return Promise.resolve(new Response(JSON.stringify(body)))
      })
      const startedAt = clock.now()
      await clock.settle(network.catalog.fetchCategories())
      expect(clock.now() - startedAt).toBe(7200)
    }
  })
})
