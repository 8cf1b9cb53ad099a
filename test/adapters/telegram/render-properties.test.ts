import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderReply } from '#src/adapters/telegram/render-reply.ts'
import { LOCALES } from '#src/chat/locale.ts'
import { type Block, plainReply, type Reply, type Span, span, textBlock } from '#src/chat/reply.ts'
import { acceptText, findEntities } from '#test/fakes/telegram/text-rules.ts'

function titled(text: string): Reply {
  const sections = [{ title: text, titleUrl: null, imageUrl: null, blocks: [textBlock(text)] }]
  return { locale: 'en', sections, buttons: [], visibility: 'public' }
}

describe('hostile text', () => {
  it.each([
    'tg://user?id=1',
    'TON://transfer/x',
    'javascript:alert(1)',
    'see https://evil.example/x',
    'evil.example/login',
    'write to @somebody now',
    'a@evil.example',
  ])('finds no link in %j', (text) => {
    for (const message of renderReply(titled(text)))
      expect(findEntities(message.text, message.entities).filter(({ type }) => type !== 'bot_command')).toEqual([])
  })

  it.each([
    'tg://user?id=1',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://x.example/',
    'https://',
    ' https://x.example',
    '',
  ])('makes no link to %j', (url) => {
    expect(renderReply(plainReply('en', [textBlock(span('click', { url }))]))[0]?.entities).toEqual([])
  })

  it('leaves codes exactly as they are', () => {
    expect(renderReply(plainReply('en', [textBlock(span('tg@x.example', { code: true }))]))[0]?.text).toBe(
      'tg@x.example',
    )
  })

  it('keeps the poster’s words in a repost, without links to people', () => {
    const quote = { name: 'Ann\nBold', text: 'Look! tg://user?id=9 https://shop.example/1' }
    const [message] = renderReply(plainReply('en', [textBlock('Card')]), quote)
    expect(message?.text).toBe('Ann Bold:\nLook! tg:\u2060//user?id=9 https://shop.example/1\n\nCard')
    expect(message?.entities).toEqual([{ type: 'bold', offset: 0, length: 9 }])
  })
})

const UNIT = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '\ud800',
    '\udc00x',
    'e\u0301\u0333',
    'a\u030a',
    '👩‍👩‍👧',
    '\u202egnp',
    '\u2067x',
    'שלום',
    'مرحبا 12',
    '\t',
    '\r\n',
    '\u0000',
    '  ',
    '\n\n',
    'tg://user?id=5',
    '@nobody',
  ),
)
const SPAN: fc.Arbitrary<Span> = fc
  .record({
    text: UNIT,
    bold: fc.boolean(),
    italic: fc.boolean(),
    code: fc.boolean(),
    strike: fc.boolean(),
    hasUrl: fc.boolean(),
  })
  .map(({ text, bold, italic, code, strike, hasUrl }) => ({
    text,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(code ? { code } : {}),
    ...(strike ? { strike } : {}),
    ...(hasUrl ? { url: 'https://shop.example/' } : {}),
  }))
const SPANS = fc.array(SPAN, { maxLength: 5 })
const BLOCK: fc.Arbitrary<Block> = fc.oneof(
  SPANS.map((spans): Block => ({ type: 'text', spans })),
  SPANS.map((spans): Block => ({ type: 'note', spans })),
  fc.array(SPANS, { maxLength: 4 }).map((items): Block => ({ type: 'list', items })),
  fc
    .array(fc.record({ label: UNIT, value: SPANS }), { maxLength: 4 })
    .map((items): Block => ({ type: 'facts', items })),
  fc
    .array(fc.array(UNIT, { maxLength: 3 }), { maxLength: 3 })
    .map((rows): Block => ({ type: 'table', header: ['a', 'b'], rows })),
)
const REPLY = fc.record({
  locale: fc.constantFrom(...LOCALES),
  sections: fc.array(
    fc.record({
      title: fc.option(UNIT),
      titleUrl: fc.constant('https://shop.example/t'),
      imageUrl: fc.constant(null),
      blocks: fc.array(BLOCK, { maxLength: 5 }),
    }),
    { maxLength: 4 },
  ),
  buttons: fc.constant([]),
  visibility: fc.constant('public'),
}) as fc.Arbitrary<Reply>

describe('what the server makes of it', () => {
  it('is exactly what was rendered: same text, same entities, none of its own but commands', () => {
    fc.assert(
      fc.property(REPLY, (reply) => {
        for (const message of renderReply(reply)) {
          const accepted = acceptText(message.text, message.entities, 4096)
          expect(accepted.text).toBe(message.text)
          const own = accepted.entities.filter(({ type }) => type !== 'bot_command')
          expect(own).toEqual(message.entities)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
