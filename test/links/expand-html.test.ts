import { describe, expect, test } from 'vitest'
import { readPageTargets, readRefresh } from '#src/links/expand-html.ts'
import { chooseStep } from '#src/links/expand-step.ts'
import { isKnownHost } from '#src/links/known-hosts.ts'
import { recognizeUrl } from '#src/links/recognize-url.ts'

const PAGE_BYTES = 64 * 1024
const hrefs = (html: string) => readPageTargets(html).map(({ href }) => href)

describe('readRefresh', () => {
  test.each([
    ['0; url=https://x.example/', 'https://x.example/'],
    ['5;URL=https://x.example/', 'https://x.example/'],
    ['0.5 , url = "https://x.example/?a=1;b" ', 'https://x.example/?a=1;b'],
    ["0;url='/path'rest", '/path'],
    ['0;url="unclosed', 'unclosed'],
    ['0; https://x.example/', 'https://x.example/'],
    ['5', null],
    ['', null],
    ['0;url=', null],
    ['0;url=""', null],
  ])('%j leads to %j', (content, href) => {
    expect(readRefresh(content)).toBe(href)
  })
})

describe('readPageTargets', () => {
  test.each([
    ['<meta http-equiv="refresh" content="0;url=https://x.example/?a=1&amp;b=2">', 'https://x.example/?a=1&b=2'],
    ["<META CONTENT='0; url=/p' HTTP-EQUIV='Refresh'/>", '/p'],
    ['<meta http-equiv=refresh content=0;url=/p>', '/p'],
    ['<link rel="canonical" href="//x.example/item/1.html" />', '//x.example/item/1.html'],
    ['<link\n\thref="/p"\n rel="nofollow Canonical">', '/p'],
    ['<meta property="og:url" content="https://x.example/&#x2F;&#47;"/>', 'https://x.example///'],
    ['<meta content="/p" name="og:url">', '/p'],
    ['<script>location.href="https:\\/\\/x.example\\u002Fp\\x3fa"</script>', 'https://x.example/p?a'],
    ["<script>window.location = '/p'</script>", '/p'],
    ['<script>top.location.replace("/p")</script>', '/p'],
    ['<script>document.location . href = `/p`;</script>', '/p'],
    ['<script>self.location.assign( "/p" )</script>', '/p'],
    [`<body onload="location.href='/p'">`, '/p'],
  ])('%s', (html, href) => {
    expect(hrefs(html)).toEqual([href])
  })

  test.each([
    '<!-- <meta http-equiv="refresh" content="0;url=/p"> -->',
    '<!-- unclosed <link rel="canonical" href="/p">',
    '<metadata property="og:url" content="/p">',
    '<link rel="alternate" href="/p">',
    '<meta http-equiv="x-refresh" content="0;url=/p">',
    '<script>if (location.href == "/p") run()</script>',
    '<script>if (location.href !== "/p") run()</script>',
    '<script>mylocation = "/p"; $location = "/p"; geolocation.href="/p"</script>',
    '<script>location.href = target + "/p"</script>',
    `<script>location.href = \`/p/\${id}\`</script>`,
    '<script>location.hash = "/p"</script>',
    '<meta property="og:url" content="">',
    `<meta property="og:url" content="/${'p'.repeat(5_000)}">`,
  ])('%s leads nowhere', (html) => {
    expect(hrefs(html)).toEqual([])
  })

  test('what navigates comes before what describes', () => {
    const html = `<link rel=canonical href=/c><meta property=og:url content=/o>
      <script>location='/s'</script><meta http-equiv=refresh content="0;url=/r">`
    expect(readPageTargets(html)).toEqual([
      { href: '/r', navigates: true },
      { href: '/s', navigates: true },
      { href: '/c', navigates: false },
      { href: '/o', navigates: false },
    ])
  })

  test('takes time in proportion to the page, whatever it holds', () => {
    const pieces = [
      ' ',
      '<',
      '<meta ',
      '<meta',
      '<link a',
      '<!--',
      '<!-- --',
      'a=',
      'a="',
      "a='",
      '<meta a="b" ',
      'location ',
      'location',
      'location=',
      'location="',
      "location='",
      'location=`',
      'location.href',
      'location . ',
      'location.replace(',
      '\\',
      '&#',
      '&amp',
      'location="\\',
      '<meta http-equiv=refresh content="',
      '<meta http-equiv=refresh content="0 ',
      '<meta http-equiv=refresh content="0;url ',
      '<meta -',
    ]
    // A quadratic expression needs 4,000,000,000 steps for one of these pages and runs into the test's time limit.
    for (const piece of pieces) {
      const full = piece.repeat(Math.ceil(PAGE_BYTES / piece.length)).slice(0, PAGE_BYTES)
      for (const filler of [piece, ' ', 'a', '-', '0', '"']) {
        const filled = piece + filler.repeat(PAGE_BYTES - piece.length)
        for (const html of [full, filled, full.slice(0, PAGE_BYTES / 2) + filled.slice(0, PAGE_BYTES / 2)])
          expect(hrefs(html).every((href) => href.length <= 4_096)).toBe(true)
      }
    }
  })
})

describe('chooseStep', () => {
  const base = 'https://a.aliexpress.com/_key'
  const choose = (...targets: [string, boolean][]) =>
    chooseStep(
      targets.map(([href, navigates]) => ({ href, navigates })),
      base,
      { isKnownHost, recognizeUrl },
      new Set([base]),
    )
  const item = 'https://www.aliexpress.com/item/1.html'
  const home = 'https://www.aliexpress.com/'
  const store = 'https://www.aliexpress.com/store/9'
  const affiliate = 'https://s.click.aliexpress.com/e/_x'

  test.each([
    [
      'a listing before the home page that an error branch leads to',
      [
        [home, true],
        [item, true],
      ],
      item,
    ],
    [
      'a listing that is only described before a shop that is led to',
      [
        [store, true],
        [item, false],
      ],
      item,
    ],
    [
      'a shop before an affiliate link',
      [
        [affiliate, true],
        [store, true],
      ],
      store,
    ],
    [
      'an affiliate link that is led to before a shop that is described',
      [
        [affiliate, true],
        [store, false],
      ],
      affiliate,
    ],
    ['the home page when a browser would go there', [[home, true]], home],
  ] as [string, [string, boolean][], string][])('chooses %s', (_name, targets, expected) => {
    const step = choose(...targets)
    expect(step?.kind === 'page' ? step.link.href : step?.kind === 'ask' ? step.href : null).toBe(expected)
  })

  test.each([
    ['a home page that is only described', [[home, false]]],
    [
      'the page itself',
      [
        [base, false],
        [base, true],
      ],
    ],
    ['an affiliate link that is only described', [[affiliate, false]]],
    ['another site that is only described', [['https://evil.example/', false]]],
    ['nothing', []],
  ] as [string, [string, boolean][]][])('does not choose %s', (_name, targets) => {
    expect(choose(...targets)).toBeNull()
  })

  test('says FOREIGN when the page leads away and nothing better is there', () => {
    expect(choose(['https://evil.example/', true], [home, false])).toMatchObject({ kind: 'failed', reason: 'FOREIGN' })
  })
})
