import { describe, expect, test } from 'vitest'
import { findUrls, mayContainLink } from '#src/links/find-urls.ts'
import { isKnownHost } from '#src/links/known-hosts.ts'

describe('the cheap look', () => {
  test.each([
    '',
    '.',
    'ok thanks!',
    'AliExpress is slow today. Really.',
    'Ships in 10 days. e.g. 1.4.2, see example.com or example.ru...',
    'https://www.amazon.com/dp/B000000000?x=ali.express',
    'aliexpress.co and aliexpress.comm and alipub',
    'Где посылка? Не знаю. Жду.',
    '。。。',
    `${'a'.repeat(20_000)}.${'b'.repeat(20_000)}`,
  ])('links: chatter is told apart: %#', (text) => {
    expect(mayContainLink(text)).toBe(false)
    expect(findUrls(text)).toEqual([])
  })

  test.each(['aliexpress.com', 'x ALI.SKI/a', 'a.aliexpress.com/_x', `${'x. '.repeat(9000)}https://aliexpress.ru/`])(
    'links: a link is never missed: %#',
    (text) => {
      expect(mayContainLink(text)).toBe(true)
      expect(findUrls(text).length).toBe(1)
    },
  )
})

describe('offsets', () => {
  test('links: offsets count UTF-16 units, in long texts too', () => {
    const url = 'https://a.aliexpress.com/_mKey12A'
    for (const before of ['', '😀', '👨‍👩‍👧 ', '𝒜 ', '\u0000', 'я'.repeat(10_000)]) {
      const text = `${before}${url} 😀`
      expect(findUrls(text).map(({ start, end }) => [start, end])).toEqual([
        [before.length, before.length + url.length],
      ])
    }
  })

  test('links: a found URL is taken to pieces', () => {
    expect(findUrls('(HTTP://WWW.AliExpress.com:80/Item/1?a=Ж).')[0]).toMatchObject({
      url: 'HTTP://WWW.AliExpress.com:80/Item/1?a=Ж',
      subdomain: 'www',
      rest: '/Item/1?a=Ж',
      href: 'https://www.aliexpress.com/Item/1?a=%D0%96',
    })
  })

  test('links: as many links as a long message holds are found, each once', () => {
    const text = 'https://a.aliexpress.com/_mKey12A\n'.repeat(2000)
    expect(findUrls(text).length).toBe(2000)
  })
})

describe('known hosts', () => {
  test.each([
    'aliexpress.com',
    'www.aliexpress.com',
    'WWW.ALIEXPRESS.RU',
    'aliexpress.us',
    'aliexpress.com.',
    's.click.aliexpress.com',
    'a.b.c.aliexpress.com',
    'ali.ski',
    'www.fas.st',
    'ad.admitad.com',
    'epnclick.ru',
  ])('links: %s may be followed', (host) => expect(isKnownHost(host)).toBe(true))

  test.each([
    '',
    '.',
    'com',
    'aliexpress',
    'aliexpress.co',
    'notaliexpress.com',
    'aliexpress.com.evil.example',
    'evil.ali.ski',
    '.aliexpress.com',
    'aliexpress.com..',
    'x..aliexpress.com',
    '-.aliexpress.com',
    'xn--x.aliexpress.com',
    'aliexpress.com:443',
    'aliexpress.com/',
    'a@aliexpress.com',
    'ali.s\u212ai',
    'аliexpress.com',
    'admitad.com',
    '127.0.0.1',
    '[::1]',
    `${'a'.repeat(64)}.aliexpress.com`,
    ' aliexpress.com',
    'aliexpress.com\n',
  ])('links: %j may not be followed', (host) => expect(isKnownHost(host)).toBe(false))
})
