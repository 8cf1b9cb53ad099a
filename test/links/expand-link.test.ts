import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createHopFetcher } from '#src/http/hop-fetcher.ts'
import { createLinkExpander } from '#src/links/expand-link.ts'
import { type LoopbackInternet, redirectTo, startLoopbackInternet } from '#test/http/loopback-internet.ts'

const ITEM = 'https://www.aliexpress.com/item/1005001.html'
const START = 'https://a.aliexpress.com/_key'

let internet: LoopbackInternet
beforeAll(async () => {
  internet = await startLoopbackInternet()
})
afterAll(async () => {
  await internet[Symbol.asyncDispose]()
})
beforeEach(() => {
  internet.pages.clear()
  internet.requests.length = 0
  internet.opened.length = 0
})

function expander() {
  return createLinkExpander({ fetchHop: createHopFetcher({ dispatcher: internet.agent }) })
}

/** Makes hop `n` lead to hop `n + 1`; the last one leads to `end`. Gives the first. */
function chain(length: number, end: string): string {
  for (let hop = 1; hop <= length; hop += 1)
    internet.pages.set(`a.aliexpress.com/_h${hop}`, redirectTo(hop === length ? end : `/_h${hop + 1}`))
  return 'https://a.aliexpress.com/_h1'
}

const asked = () => internet.requests.map(({ url }) => url)

describe('expand: without a request', () => {
  test.each([
    ['a product link is its own page', ITEM],
    ['a wrapped target', `https://s.click.aliexpress.com/deep_link.htm?dl_target_url=${encodeURIComponent(ITEM)}`],
    [
      'a target wrapped in a target',
      `https://alitems.com/g/x/?ulp=${encodeURIComponent(`https://star.aliexpress.com/share/share.htm?redirectUrl=${encodeURIComponent(ITEM)}`)}`,
    ],
    ['a target without scheme', `https://alitems.com/g/x/?ulp=${encodeURIComponent(ITEM.slice('https://'.length))}`],
    [
      'a target with relative scheme',
      `https://alitems.com/g/x/?ulp=${encodeURIComponent(ITEM.slice('https:'.length))}`,
    ],
  ])('%s', async (_name, href) => {
    const result = await expander().expand(href)
    expect(result).toMatchObject({ outcome: 'page', link: { kind: 'product', productId: '1005001', href: ITEM } })
    expect(result.hops.at(-1)).toBe(ITEM)
    expect(asked()).toEqual([])
  })

  test.each([
    ['https://evil.example/x', 'FOREIGN'],
    ['https://a.aliexpress.com.evil.example/_x', 'FOREIGN'],
    ['https://a.aliexpress.com@evil.example/_x', 'FORBIDDEN'],
    ['https://user:pass@a.aliexpress.com/_x', 'FORBIDDEN'],
    ['https://a.aliexpress.com:8443/_x', 'FORBIDDEN'],
    ['ftp://a.aliexpress.com/_x', 'FORBIDDEN'],
    ['javascript:alert(1)', 'FORBIDDEN'],
    ['http://', 'DEAD'],
    ['', 'DEAD'],
  ])('%s is refused: %s', async (href, reason) => {
    await expect(expander().expand(href)).resolves.toMatchObject({ outcome: 'failed', reason })
    expect(asked()).toEqual([])
  })

  test('targets wrapped without end are given up', async () => {
    let href = ITEM
    for (let depth = 0; depth < 60; depth += 1) href = `https://alitems.com/g/x/?ulp=${encodeURIComponent(href)}`
    await expect(expander().expand(href)).resolves.toMatchObject({ outcome: 'failed', reason: 'TOO_MANY_HOPS' })
  })

  test('a target of another site is left to the server of the link, and where it leads is refused', async () => {
    internet.pages.set('alitems.com/g/x/', redirectTo('https://evil.example/item/1.html'))
    const href = `https://alitems.com/g/x/?ulp=${encodeURIComponent('https://evil.example/item/1.html')}`
    await expect(expander().expand(href)).resolves.toMatchObject({ outcome: 'failed', reason: 'FOREIGN' })
    expect(asked()).toHaveLength(1)
  })

  test('what stands in other values of a pasted link is not where it leads', async () => {
    internet.pages.set('a.aliexpress.com/_key', redirectTo('https://www.aliexpress.com/item/2.html'))
    const result = await expander().expand(`${START}?ref=${encodeURIComponent(ITEM)}`)
    expect(result).toMatchObject({ outcome: 'page', link: { productId: '2' } })
  })
})

describe('expand: by redirects', () => {
  test.each([301, 302, 303, 307, 308])('status %i leads on, absolute or relative', async (status) => {
    internet.pages.set('a.aliexpress.com/_key', (_request, response) =>
      response.writeHead(status, { location: '//s.click.aliexpress.com/e/_x' }).end(),
    )
    internet.pages.set('s.click.aliexpress.com/e/_x', redirectTo('../s/long?q=1#part'))
    internet.pages.set('s.click.aliexpress.com/s/long', redirectTo(ITEM))
    const result = await expander().expand(START)
    expect(result).toMatchObject({ outcome: 'page', link: { productId: '1005001' } })
    expect(result.hops).toEqual([
      START,
      'https://s.click.aliexpress.com/e/_x',
      'https://s.click.aliexpress.com/s/long?q=1#part',
      ITEM,
    ])
    expect(asked()).toEqual([
      'a.aliexpress.com/_key',
      's.click.aliexpress.com/e/_x',
      's.click.aliexpress.com/s/long?q=1',
    ])
  })

  test('the shop page itself is never asked for', async () => {
    await expander().expand(chain(1, ITEM))
    expect(asked()).toEqual(['a.aliexpress.com/_h1'])
  })

  test('an affiliate link on the way whose target is wrapped counts as resolved', async () => {
    internet.pages.set('a.aliexpress.com/_key', redirectTo(`https://alitems.com/g/x/?ulp=${encodeURIComponent(ITEM)}`))
    await expect(expander().expand(START)).resolves.toMatchObject({ outcome: 'page', link: { productId: '1005001' } })
    expect(asked()).toEqual(['a.aliexpress.com/_key'])
  })

  test.each([
    encodeURIComponent(ITEM),
    encodeURIComponent(encodeURIComponent(ITEM)),
    encodeURIComponent(`https://alitems.com/g/x/?ulp=${encodeURIComponent(ITEM)}`),
  ])('a login page on the way names the listing in a query value: %s', async (value) => {
    const login = `https://login.aliexpress.com/?from=https%3A%2F%2Fwww.aliexpress.com%2F&broken=%E0%A4%A&back=${value}`
    internet.pages.set('a.aliexpress.com/_key', redirectTo(login))
    await expect(expander().expand(START)).resolves.toMatchObject({ outcome: 'page', link: { productId: '1005001' } })
    expect(asked()).toEqual(['a.aliexpress.com/_key'])
  })

  test.each([
    ['https://www.aliexpress.com/store/912', 'store'],
    ['https://www.aliexpress.com/', 'home'],
  ])('%s is a page too: %s', async (end, kind) => {
    await expect(expander().expand(chain(1, end))).resolves.toMatchObject({ outcome: 'page', link: { kind } })
  })

  test('five hops are followed, a sixth is not', async () => {
    await expect(expander().expand(chain(5, ITEM))).resolves.toMatchObject({ outcome: 'page' })
    internet.requests.length = 0
    await expect(expander().expand(chain(6, ITEM))).resolves.toMatchObject({
      outcome: 'failed',
      reason: 'TOO_MANY_HOPS',
    })
    expect(asked()).toHaveLength(5)
  })

  test.each([1, 2, 4])('a loop of %i is noticed at once', async (length) => {
    const first = chain(length, '/_h1')
    await expect(expander().expand(first)).resolves.toMatchObject({ outcome: 'failed', reason: 'TOO_MANY_HOPS' })
    expect(asked()).toHaveLength(length)
  })

  test.each([
    ['https://evil.example/', 'FOREIGN'],
    [`https://evil.example/?u=${encodeURIComponent(ITEM)}`, 'FOREIGN'],
    ['https://www.aliexpress.com.evil.example/item/1.html', 'FOREIGN'],
    ['https://www.aliexpress.com%2Fitem@evil.example/', 'FORBIDDEN'],
    ['https://user:pass@www.aliexpress.com/item/1.html', 'FORBIDDEN'],
    ['https://www.aliexpress.com:8080/item/1.html', 'FORBIDDEN'],
    ['http://www.aliexpress.com:22/item/1.html', 'FORBIDDEN'],
    ['ftp://www.aliexpress.com/item/1.html', 'FORBIDDEN'],
    ['file:///etc/passwd', 'FORBIDDEN'],
    ['gopher://www.aliexpress.com/_x', 'FORBIDDEN'],
    ['javascript:location="https://www.aliexpress.com/item/1.html"', 'FORBIDDEN'],
    ['data:text/html,https://www.aliexpress.com/item/1.html', 'FORBIDDEN'],
    ['http://127.0.0.1/', 'FOREIGN'],
    ['http://[::1]/', 'FOREIGN'],
    ['http://', 'DEAD'],
    ['https://[', 'DEAD'],
  ])('a redirect to %s ends there: %s', async (location, reason) => {
    await expect(expander().expand(chain(2, location))).resolves.toMatchObject({ outcome: 'failed', reason })
    expect(asked()).toHaveLength(2)
  })

  test('line breaks in a redirect, encoded, stay in the address and make no header', async () => {
    internet.pages.set('a.aliexpress.com/_key', redirectTo('/_two%0d%0aX-Injected:%20yes%0d%0a%0d%0aGET%20/admin'))
    internet.pages.set('a.aliexpress.com/_two%0d%0aX-Injected:%20yes%0d%0a%0d%0aGET%20/admin', redirectTo(ITEM))
    await expect(expander().expand(START)).resolves.toMatchObject({ outcome: 'page' })
    expect(asked()).toHaveLength(2)
    expect(internet.requests.some(({ headers }) => 'x-injected' in headers)).toBe(false)
  })

  test('cookies, credentials and referrers are never sent', async () => {
    for (const [at, location] of [
      ['_key', '/_two'],
      ['_two', ITEM],
    ] as const)
      internet.pages.set(`a.aliexpress.com/${at}`, (_request, response) =>
        response
          .writeHead(302, {
            location,
            'set-cookie': ['s=1; Path=/', 't=2; Domain=aliexpress.com'],
            'www-authenticate': 'Basic',
          })
          .end(),
      )
    await expander().expand(START)
    await expander().expand(START)
    expect(internet.requests).toHaveLength(4)
    for (const { headers } of internet.requests)
      expect(Object.keys(headers).sort()).toEqual([
        'accept',
        'accept-encoding',
        'accept-language',
        'connection',
        'host',
        'user-agent',
      ])
  })

  test.each([
    [404, 'DEAD'],
    [410, 'DEAD'],
    [400, 'DEAD'],
    [300, 'DEAD'],
    [304, 'DEAD'],
    [200, 'DEAD'],
    [403, 'UNREACHABLE'],
    [429, 'UNREACHABLE'],
    [500, 'UNREACHABLE'],
    [503, 'UNREACHABLE'],
  ])('an answer %i that leads nowhere means %s', async (status, reason) => {
    internet.pages.set('a.aliexpress.com/_key', (_request, response) => response.writeHead(status).end())
    await expect(expander().expand(START)).resolves.toMatchObject({ outcome: 'failed', reason })
  })

  test('two different places in one answer are none', async () => {
    internet.pages.set('a.aliexpress.com/_key', (_request, response) =>
      response
        .writeHead(
          302,
          [
            ['location', ITEM],
            ['location', 'https://www.aliexpress.com/item/2.html'],
          ].flat(),
        )
        .end(),
    )
    await expect(expander().expand(START)).resolves.toMatchObject({ outcome: 'failed', reason: 'DEAD' })
  })
})

describe('followOnce', () => {
  test('asks the server even where the target is wrapped, and gives the landing URL as the last hop', async () => {
    const ours = `https://s.click.aliexpress.com/deep_link.htm?dl_target_url=${encodeURIComponent(ITEM)}&dp=abc`
    const landing = `${ITEM}?dp=abc&aff_fcid=1-UneMJZVf&aff_fsk=_x`
    internet.pages.set('s.click.aliexpress.com/deep_link.htm', redirectTo(landing))
    expect((await expander().expand(ours)).hops).toEqual([ours, ITEM])
    const result = await expander().followOnce(ours)
    expect(result).toMatchObject({ outcome: 'page', hops: [ours, landing] })
    expect(asked()).toHaveLength(1)
  })

  test('guards the first host as expand does', async () => {
    await expect(expander().followOnce('https://evil.example/')).resolves.toMatchObject({ reason: 'FOREIGN' })
    expect(asked()).toEqual([])
  })
})
