import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayContainLink } from '#src/links/find-urls.ts'
import { isKnownHost } from '#src/links/known-hosts.ts'
import { recognizeLinks } from '#src/links/recognize-links.ts'
import { recognizeUrl } from '#src/links/recognize-url.ts'

const PLANTED = [
  'https://www.aliexpress.com/item/1005006123456789.html',
  'http://aliexpress.ru/item/32822822772.html',
  'https://a.aliexpress.com/_mKey12A',
  'https://s.click.aliexpress.com/e/_DkXyZ9B',
  'https://ali.ski/AbCd12',
] as const

/** Words of many scripts, punctuation and invisible characters; nothing that could lengthen a link or wrap it. */
const FILLER = fc.constantFrom(
  ...'hello|цена|скидка|这个很好|とても|보세요|ราคา|شاهد هذا|ראו|देखो|τιμή|ok|12,99 €|$5|e.g.|1.4.2|😀|👍🏽|🇧🇷'.split(
    '|',
  ),
  ...'。|，|！|？|、|；|：|…|»|«|“|”|„|「|」|（|）|【|】|؟|،|—|–|·|•|→'.split('|'),
  '\n',
  ' ',
  '\t',
  '\u00a0',
  '\u3000',
  '\u200b',
  '\u200e',
  '\u202e',
  '\u2060',
  '\ufeff',
)
const FILLERS = fc.array(FILLER, { maxLength: 12 }).map((parts) => parts.join(''))

/** ASCII that may touch a link on its left, and on its right. */
const LEFT = fc.constantFrom('', ' ', '(', '[', '<', '"', '\n', '>', '](', '):', ': ', ', ', '- ', '=')
const RIGHT = fc.constantFrom('', ' ', ')', ']', '>', '"', '\n', '.', ', ', '! ', '?', ';', ').', '](', "' ", '...')

/** Letters that are ASCII neither in themselves nor folded; a host with one of them is another host. */
const FOREIGN_LETTER = fc.constantFrom(
  ...'аеіорсхуѕԁһјӏνοαιρεⅼｅａｘｐｒｓс０１éíïàşṣẹạœﬁßſ\u212aıłŧ'.split(''),
  '\u0301',
  '\u{1d41a}',
  '\u{1d5ba}',
)

describe('planted links', () => {
  test('links: a known link between words of any script is found with exact boundaries', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLANTED), FILLERS, LEFT, RIGHT, FILLERS, (url, before, left, right, after) => {
        const start = before.length + left.length
        // ASCII words right behind a link are a part of it for everybody.
        const gap = /^[!-~]/.test(after) && !/[\s)\]>"]$/.test(right) ? ' ' : ''
        const found = recognizeLinks(`${before}${left}${url}${right}${gap}${after}`)
        expect(found.map((link) => [link.url, link.start])).toEqual([[url, start]])
      }),
      { numRuns: 3000 },
    )
  })

  test('links: several links are found in order, each occurrence', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(FILLERS, fc.constantFrom(...PLANTED)), { maxLength: 8 }), (parts) => {
        const text = parts.map(([words, url]) => `${words} ${url} `).join('')
        expect(recognizeLinks(text).map(({ url }) => url)).toEqual(parts.map(([, url]) => url))
      }),
    )
  })

  test('links: any query of URL characters stays whole up to the space', () => {
    const character = fc.constantFrom(...'abcXYZ0189-_.~%&=+,;:*@/|!$'.split(''))
    const query = fc.array(character, { maxLength: 80 }).map((parts) => `?q=${parts.join('')}x`)
    fc.assert(
      fc.property(query, (rest) => {
        const url = `https://www.aliexpress.com/item/1005006123456789.html${rest}`
        fc.pre(!/:\/\/|&(?:quot|lt|gt|nbsp|apos|#)/.test(rest))
        expect(recognizeLinks(`a ${url} b`).map((link) => link.url)).toEqual([url])
      }),
      { numRuns: 2000 },
    )
  })

  test('links: any target, encoded up to twice, gives its id', () => {
    const host = fc.constantFrom('www.', '', 'm.', 'es.', 'm.pt.')
    const id = fc.constantFrom('1005006123456789', '4000123456789', '32814692543', '710618765')
    const shell = fc.constantFrom(
      (target: string) => `https://star.aliexpress.com/share/share.htm?redirectUrl=${target}&platform=AE`,
      (target: string) => `https://star.aliexpress.com/share/share.htm?platform=AE&redirectUrl=${target}`,
      (target: string) => `https://s.click.aliexpress.com/deep_link.htm?aff_short_key=x&dl_target_url=${target}`,
      (target: string) => `https://alitems.com/g/1e8d11/?ulp=${target}&subid=1`,
    )
    fc.assert(
      fc.property(
        host,
        id,
        shell,
        fc.integer({ min: 0, max: 2 }),
        fc.boolean(),
        (at, productId, wrap, rounds, query) => {
          let target = `https://${at}aliexpress.com/item/${productId}.html${query ? '?spm=a2g0o&x=1' : ''}`
          for (let round = 0; round < rounds; round++) target = encodeURIComponent(target)
          expect(recognizeUrl(wrap(target))).toMatchObject({ productId })
          expect(recognizeUrl(wrap(target))?.target).toContain(`aliexpress.com/item/${productId}.html`)
        },
      ),
    )
  })
})

describe('any text', () => {
  const scraps = fc.constantFrom(
    ...'aliexpress.com|.aliexpress.ru|ali.ski/|s.click.|www.|/item/|1005006123456789|.html|http://|https://|://|//'.split(
      '|',
    ),
    ...'?|#|&|=|@|%|%25|%3A%2F%2F|:|.|..|-|_|(|)|[|]|{|}|<|>|"|\'|`|*|,|;|!|~|\\|/|$|^'.split('|'),
    '|',
    ' ',
    '\n',
    '\u200b',
    '\ud83d',
    '\udc00',
    '\ufeff',
    '\u0000',
    'я',
    '的',
    'é',
    '。',
    '…',
    '.com',
    'x',
    '0',
    'star.aliexpress.com/share/share.htm?redirectUrl=',
    'productIds=',
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join('')),
  )

  test('links: no text makes recognition throw; slices match, order holds, hrefs parse', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0
        for (const link of recognizeLinks(text)) {
          expect(text.slice(link.start, link.end)).toBe(link.url)
          expect(link.start).toBeGreaterThanOrEqual(last)
          last = link.end
          const host = new URL(link.href).hostname
          expect([link.href, isKnownHost(host)]).toEqual([link.href, true])
          expect(mayContainLink(text)).toBe(true)
          if (link.productId !== null) expect(link.productId).toMatch(/^\d{1,20}$/)
        }
      }),
      { numRuns: 20_000 },
    )
  })

  test('links: a URL recognized alone is on a host the browser reads as ours', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const page = recognizeUrl(text)
        if (page === null) return
        expect(isKnownHost(new URL(page.href).hostname)).toBe(true)
      }),
      { numRuns: 10_000 },
    )
  })
})

describe('look-alikes', () => {
  const root = fc.constantFrom('aliexpress.com', 'aliexpress.ru', 'aliexpress.us', 'ali.ski', 's.click.aliexpress.com')
  const rest = fc.constantFrom('/item/1005006123456789.html', '/_mKey12A', '/')
  const scheme = fc.constantFrom('', 'https://', 'http://', '//', 'HTTPS://')

  function refuse(text: string): void {
    for (const context of [text, `see ${text} ok`, `(${text})`, `**${text}**`]) {
      expect([context, recognizeLinks(context)]).toEqual([context, []])
    }
    expect([text, recognizeUrl(text)]).toEqual([text, null])
  }

  test('links: a host with a foreign letter in or at its root is refused', () => {
    fc.assert(
      fc.property(root, rest, scheme, FOREIGN_LETTER, fc.nat(), fc.boolean(), (name, path, start, letter, at, swap) => {
        const index = at % (name.length + 1)
        refuse(`${start}${name.slice(0, index)}${letter}${name.slice(index + (swap ? 1 : 0))}${path}`)
      }),
      { numRuns: 3000 },
    )
  })

  test('links: a root that is only a part of a host is refused', () => {
    const more = fc.stringMatching(/^[a-z0-9]{1,8}$/)
    fc.assert(
      fc.property(root, rest, scheme, more, (name, path, start, word) => {
        // In front of `s.` a word only makes another subdomain of the shop.
        const parts = name.startsWith('s.') ? [] : [`${word}${name}`, `${word}-${name}`]
        for (const host of [...parts, `${name}.${word}.example`, `${name}-${word}.example`])
          refuse(`${start}${host}${path}`)
        refuse(`${start}${name}${word}.example${path}`)
        refuse(`${start}${name}@${word}.example${path}`)
        refuse(`${start}${word}@${name}${path}`)
        refuse(`${start}${name}:443@${word}.example${path}`)
        refuse(`https://${word}.example/?u=${start}${name}${path}`)
        refuse(`https://${word}.example/${start}${name}${path}`)
      }),
      { numRuns: 1000 },
    )
  })

  test('links: a host with one letter exchanged, dropped or doubled is refused', () => {
    fc.assert(
      fc.property(
        fc.nat(9),
        fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-'.split(''), ''),
        fc.boolean(),
        (at, letter, add) => {
          const name = 'aliexpress'
          const host = `${name.slice(0, at)}${letter}${name.slice(at + (add ? 0 : 1))}`
          fc.pre(host !== name)
          refuse(`https://${host}.com/item/1005006123456789.html`)
          refuse(`https://www.${host}.ru/item/1005006123456789.html`)
        },
      ),
      { numRuns: 800 },
    )
  })

  test('links: another top-level domain is refused', () => {
    const tld = fc.oneof(
      fc.stringMatching(/^[a-z]{2,6}$/),
      fc.constantFrom('co', 'cm', 'om', 'net', 'org', 'comm', 'rus', 'usa'),
    )
    fc.assert(
      fc.property(tld, (ending) => {
        fc.pre(!['com', 'ru', 'us'].includes(ending))
        refuse(`https://www.aliexpress.${ending}/item/1005006123456789.html`)
        refuse(`https://www.aliexpress.com.${ending}/item/1005006123456789.html`)
      }),
    )
  })
})
