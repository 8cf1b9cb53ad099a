import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createHopFetcher } from '#src/http/hop-fetcher.ts'
import { createLinkExpander } from '#src/links/expand-link.ts'
import {
  HONEST_ADDRESS,
  type LoopbackInternet,
  redirectTo,
  startLoopbackInternet,
} from '#test/http/loopback-internet.ts'
import { readVectors } from '#test/http/read-vectors.ts'

// Every host counts as known here: what is left is the address guard, which must hold alone.
let internet: LoopbackInternet
beforeAll(async () => {
  internet = await startLoopbackInternet()
})
afterAll(async () => {
  await internet[Symbol.asyncDispose]()
})
beforeEach(() => {
  internet.pages.clear()
  internet.names.clear()
  internet.requests.length = 0
  internet.opened.length = 0
})

function expand(href: string) {
  const fetchHop = createHopFetcher({ dispatcher: internet.agent })
  return createLinkExpander({ isKnownHost: () => true, fetchHop }).expand(href)
}

const special = readVectors('addresses-special.txt')
const literals = [
  ...special.map((address) => (address.includes(':') ? `[${address}]` : address)),
  ...readVectors('addresses-spelled.txt'),
]
const forbidden = { outcome: 'failed', reason: 'FORBIDDEN' }

/** Gives the first of `count` redirects, the last of which leads to `end`. */
function redirects(name: string, count: number, end: string): string {
  for (let hop = 1; hop <= count; hop += 1)
    internet.pages.set(`${name}.example/${hop}`, redirectTo(hop === count ? end : `/${hop + 1}`))
  return `http://${name}.example/1`
}

describe('expand: special addresses behind known names', () => {
  test('there are at least a hundred vectors', () => {
    expect(special.length).toBeGreaterThanOrEqual(100)
  })

  test('control: what the guard admits does reach a sentinel', async () => {
    const before = internet.sentinelConnects()
    await expand(redirects('control', 2, 'http://1.1.1.1/'))
    expect(internet.sentinelConnects() - before).toBe(1)
  })

  test.each([
    ['the link itself', 0, 'FORBIDDEN'],
    ['the first redirect', 1, 'FORBIDDEN'],
    ['the second redirect', 2, 'FORBIDDEN'],
    ['the fourth redirect, the fifth request', 4, 'FORBIDDEN'],
    ['the fifth redirect', 5, 'TOO_MANY_HOPS'],
  ])('as a literal in %s they are never connected', async (_name, count, reason) => {
    const before = internet.sentinelConnects()
    for (const [index, host] of literals.entries()) {
      for (const scheme of ['http', 'https']) {
        const end = `${scheme}://${host}/item`
        const href = count === 0 ? end : redirects(`l${count}-${index}`, count, end)
        expect(await expand(href), end).toMatchObject({ outcome: 'failed', reason })
      }
    }
    expect(internet.requests).toHaveLength(literals.length * 2 * count)
    expect(internet.sentinelConnects()).toBe(before)
  })

  test.each([0, 1, 2, 4])('as a DNS answer after %i redirects they are never connected', async (count) => {
    const before = internet.sentinelConnects()
    for (const [index, address] of special.entries()) {
      const name = `bad${count}-${index}.example`
      internet.names.set(name, [[address]])
      const href = count === 0 ? `http://${name}/` : redirects(`d${count}-${index}`, count, `https://${name}/`)
      expect(await expand(href), address).toMatchObject(forbidden)
    }
    expect(internet.sentinelConnects()).toBe(before)
  })

  test('as the answer to the second lookup of the same name they are never connected', async () => {
    const before = internet.sentinelConnects()
    for (const [index, address] of special.entries()) {
      internet.names.set(`r${index}.example`, [[HONEST_ADDRESS], [address]])
      expect(await expand(redirects(`r${index}`, 2, '/3')), address).toMatchObject(forbidden)
    }
    expect(internet.requests).toHaveLength(special.length)
    expect(internet.sentinelConnects()).toBe(before)
  })

  test('beside a good address they are never connected, and the good one is', async () => {
    const before = internet.sentinelConnects()
    for (const [index, address] of special.entries()) {
      internet.names.set(`m${index}.example`, [
        [address, HONEST_ADDRESS],
        [HONEST_ADDRESS, address],
      ])
      expect(await expand(redirects(`m${index}`, 2, '/gone'))).toMatchObject({ outcome: 'failed', reason: 'DEAD' })
    }
    expect(internet.opened.every(({ addresses }) => addresses.join() === HONEST_ADDRESS)).toBe(true)
    expect(internet.sentinelConnects()).toBe(before)
  })

  test('in answers with no time to live each hop is judged by its own lookup', async () => {
    const before = internet.sentinelConnects()
    for (const [index, address] of special.entries()) {
      internet.names.set(`t${index}.example`, [[HONEST_ADDRESS], [HONEST_ADDRESS], [address], [HONEST_ADDRESS]])
      expect(await expand(redirects(`t${index}`, 5, '/6')), address).toMatchObject(forbidden)
      expect(internet.lookups.filter((name) => name === `t${index}.example`)).toHaveLength(3)
    }
    expect(internet.requests).toHaveLength(special.length * 2)
    expect(internet.sentinelConnects()).toBe(before)
  })
})
