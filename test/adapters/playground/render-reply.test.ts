import * as fc from 'fast-check'
import { html } from 'hono/html'
import { expect, test } from 'vitest'
import { cleanText, renderHtml } from '#src/adapters/playground/pages/html.ts'
import { renderReply } from '#src/adapters/playground/render-reply.ts'
import { safeImagePath, safeUrl } from '#src/adapters/playground/safe-url.ts'
import type { Block, Button, Reply, Section } from '#src/chat/reply.ts'

const TAGS =
  /<\/?(?:div|section|img|h3|a|p|ul|li|dl|dt|dd|table|thead|tbody|tr|th|td|span|strong|em|s|code|button|svg|path|rect)(?:\s[^<>]*)?>/g
const render = (reply: Reply): string => renderHtml(renderReply(reply, (payload) => html`data-payload="${payload}"`))

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</div><hx-partial hx-target="body">',
    "' onclick='x",
  ),
)
const span = fc.record({ text: nasty, url: nasty }).map(({ text, url }) => ({ text, url, bold: true }) as const)
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constantFrom('text' as const, 'note' as const), spans: fc.array(span, { maxLength: 2 }) }),
  fc.record({
    type: fc.constant('list' as const),
    items: fc.array(fc.array(span, { maxLength: 2 }), { maxLength: 2 }),
  }),
  fc.record({
    type: fc.constant('facts' as const),
    items: fc.array(fc.record({ label: nasty, value: fc.array(span, { maxLength: 2 }) }), { maxLength: 2 }),
  }),
  fc.record({
    type: fc.constant('table' as const),
    header: fc.array(nasty, { maxLength: 2 }),
    rows: fc.array(fc.array(nasty, { maxLength: 2 }), { maxLength: 2 }),
  }),
)
const section: fc.Arbitrary<Section> = fc.record({
  title: fc.option(nasty),
  titleUrl: fc.option(nasty),
  imageUrl: fc.option(nasty),
  blocks: fc.array(block, { maxLength: 3 }),
})
const button: fc.Arbitrary<Button> = fc.oneof(
  fc.record({ type: fc.constant('link' as const), label: nasty, url: nasty }),
  fc.record({ type: fc.constant('copy' as const), label: nasty, text: nasty }),
  fc.record({ type: fc.constant('action' as const), label: nasty, payload: nasty }),
)
const reply: fc.Arbitrary<Reply> = fc.record({
  locale: fc.constantFrom('en' as const, 'ar' as const),
  sections: fc.array(section, { maxLength: 2 }),
  buttons: fc.array(fc.array(button, { maxLength: 2 }), { maxLength: 2 }),
  visibility: fc.constant('public' as const),
})

test('reply: whatever texts and addresses hold, the page has our tags and no others', () => {
  fc.assert(
    fc.property(reply, (any) => {
      const page = render(any)
      expect(page.replace(TAGS, '')).not.toMatch(/[<>]/)
      expect(page).not.toMatch(/(?:href|src)="(?!https?:\/\/|\/playground)/)
    }),
  )
})

test.each([
  ['https://s.click.aliexpress.com/e/_abc?x=1', 'https://s.click.aliexpress.com/e/_abc?x=1'],
  ['http://localhost:8080/playground/e/_s0_1?af=x', '/playground/e/_s0_1?af=x'],
  ['/playground?room=private&start=x', '/playground?room=private&start=x'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['//evil.example', null],
  ['/etc/passwd', null],
  ['', null],
])('safe url: %j becomes %j', (url, expected) => {
  expect(safeUrl(url)).toBe(expected)
})

test('safe image: only the sandbox’s own pictures are shown', () => {
  expect(safeImagePath('http://any.host/playground/products/1005.svg')).toBe('/playground/products/1005.svg')
  for (const url of ['https://ae01.alicdn.com/kf/x.jpg', '/playground/products/../x.svg', 'data:image/svg+xml,x'])
    expect(safeImagePath(url)).toBeNull()
})

test('clean text: nothing that turns or hides the text around it gets through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanText(text)
      expect(clean).not.toMatch(/[\u202A-\u202E]|(?![\n\t])\p{Cc}/u)
      expect(clean.isWellFormed()).toBe(true)
      expect(cleanText(clean)).toBe(clean)
    }),
  )
})

test('reply: a price leads, an amount that is earned stands out, a commission of nothing does not', () => {
  const fact = (label: string, text: string) => ({ label, value: [{ text, bold: true as const }] })
  const facts = (earned: string): Section => ({
    title: null,
    titleUrl: null,
    imageUrl: null,
    blocks: [{ type: 'facts', items: [fact('Price', '$5'), fact('You earn', earned)] }],
  })
  const of = (earned: string) => render({ locale: 'en', sections: [facts(earned)], buttons: [], visibility: 'public' })
  expect(of('$0.20')).toMatch(/is-lead.*is-highlight/s)
  expect(of('none')).toMatch(/is-lead.*is-flat/s)
})
