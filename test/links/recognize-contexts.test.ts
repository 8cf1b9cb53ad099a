import { expect, test } from 'vitest'
import { recognizeLinks } from '#src/links/recognize-links.ts'
import { readVectors } from './vectors.ts'

/** What people and programs put around a link; `@` stands for it. */
const CONTEXTS = [
  '@',
  ' @ ',
  '(@)',
  '([@])',
  '[@]',
  '{@}',
  '<@>',
  '"@"',
  "'@'",
  '`@`',
  '“@”',
  '«@»',
  '「@」',
  '（@）',
  '【@】',
  '《@》',
  '@.',
  '@,',
  '@!',
  '@?',
  '@;',
  '@:',
  '@...',
  '@…',
  '@。',
  '@，',
  '@！',
  '@？',
  '@؟',
  '@»',
  '@).',
  '@",',
  "@'.",
  '@)!',
  '*@*',
  '**@**',
  '***@***',
  '_@_',
  '__@__',
  '~~@~~',
  '||@||',
  '**@**.',
  '> @',
  '- @',
  '* @',
  '1. @',
  '| @ |',
  '[name](@)',
  '[name](@).',
  '![](@)',
  '[name](@ "title")',
  '[name](<@>)',
  '[1]: @',
  '<a href="@">x</a>',
  "<a href='@'>",
  'look:\n@\nnice',
  '@\r\n',
  '\t@\t',
  'см. @, потом',
  'это @。',
  '看这个 @ 很好',
  '\u200e@\u200f',
  '\u2068@\u2069',
  '\ufeff@',
  '👉 @ 👈',
  '👉@',
  '@😀',
  '{"u":"@"}',
  '["@"]',
  '&quot;@&quot;',
  'https://example.com/x @ https://example.org',
  '<https://example.com><@>',
  'see @ and https://example.com/?u=1',
  'write to bob at example.com: @',
  '1) @ 2)',
  'a — @ — b',
  '→@',
] as const

/** Contexts in which letters of other scripts touch the link; a link without a scheme has them on the right only. */
const GLUED = ['看这个@很好', 'これは@です', '이것@입니다', 'ดู@นะ', 'смотри@сюда', 'شاهد@هنا', 'ראו@כאן', 'δες@εδώ']

const shapes = readVectors('links-shapes.txt').map((line) => line.split('\t')[0] as string)

function expectWhole(context: string, url: string): void {
  const start = context.indexOf('@')
  const text = context.replace('@', () => url)
  expect([text, recognizeLinks(text).map((link) => [link.url, link.start])]).toEqual([text, [[url, start]]])
}

test.each(CONTEXTS)('links: every shape is found whole in %j', (context) => {
  for (const url of shapes) expectWhole(context, url)
})

test.each(CONTEXTS)('links: every shape without its scheme is found whole in %j', (context) => {
  for (const url of shapes) expectWhole(context, url.replace(/^https?:\/\//, ''))
})

test.each(GLUED)('links: every shape is found whole in %j', (context) => {
  for (const url of shapes) {
    // A word behind `=` or `/` may be the value or the page it stands for.
    if (!/[=/_+-]$/.test(url) && !/^https?:\/\/[^/?#]+$/.test(url)) expectWhole(context, url)
  }
})

test('links: every shape is the same with a host in capitals', () => {
  for (const url of shapes) {
    const loud = url.replace(/^https?:\/\/[^/?#]+/, (origin) => origin.toUpperCase())
    const [link] = recognizeLinks(`x ${loud} y`)
    const [quiet] = recognizeLinks(`x ${url} y`)
    expect(link).toEqual({ ...quiet, url: loud })
  }
})
