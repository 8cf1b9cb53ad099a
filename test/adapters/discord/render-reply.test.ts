import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_MENTIONS } from '#src/adapters/discord/calls.ts'
import { cleanText, escapeMarkdown, fitText, trimText } from '#src/adapters/discord/escape-text.ts'
import { carriesDelivery, payloadOf } from '#src/adapters/discord/render-buttons.ts'
import { renderReply, urlCarriesDelivery } from '#src/adapters/discord/render-reply.ts'
import type { Block, Button, Reply, Section, Span } from '#src/chat/reply.ts'
import { notify } from '../../fakes/discord/mentions.ts'
import { validateMessage } from '../../fakes/discord/validate-message.ts'
import { readMarkdown } from '../../fakes/discord/visible-text.ts'
import { createWorld } from '../../fakes/discord/world.ts'

/** Pieces that mean something to Discord, in every order, between ordinary and odd characters. */
const MENTIONS = '@everyone @here <@1> <@!1> <@&2> <#3> </cmd:4> <:a:5> <t:6> <id:guide> @ < >'.split(' ')
const MARKS = '* ** _ __ ~~ ` ``` || \\ [ ]( ](https://evil.example) ( ) :// www. &amp;'.split(' ')
const LINE_STARTS = ['# ', '-# ', '- ', '> ', '>>> ', '1. ', '\n', ' ']
const WORDS = ['https://evil.example/x', 'word', 'слово', '文字', '😀', '👩‍👧']
const UNSEEN_MARKS = ['\u202E', '\u2066', '\u2069', '\u200F', '\u0000', '\uD83D', '\u200B']
const HOSTILE = fc.constantFrom(...MENTIONS, ...MARKS, ...LINE_STARTS, ...WORDS, ...UNSEEN_MARKS)
const text = fc.array(HOSTILE, { maxLength: 30 }).map((parts) => parts.join(''))
const long = fc.tuple(text, fc.integer({ min: 1, max: 400 })).map(([part, times]) => part.repeat(times))

const span: fc.Arbitrary<Span> = fc
  .record({
    text: fc.oneof(text, long),
    bold: fc.boolean(),
    italic: fc.boolean(),
    code: fc.boolean(),
    strike: fc.boolean(),
    hasUrl: fc.boolean(),
  })
  .map(({ text, hasUrl, ...styles }) => ({
    text,
    ...Object.fromEntries(Object.entries(styles).filter(([, isOn]) => isOn)),
    ...(hasUrl ? { url: 'https://shop.example/(a)_b?q=1&r=[2]' } : {}),
  }))
const spans = fc.array(span, { maxLength: 4 })
const block: fc.Arbitrary<Block> = fc.oneof(
  spans.map((spans): Block => ({ type: 'text', spans })),
  spans.map((spans): Block => ({ type: 'note', spans })),
  fc.array(spans, { maxLength: 5 }).map((items): Block => ({ type: 'list', items })),
  fc
    .array(fc.record({ label: text, value: spans }), { maxLength: 30 })
    .map((items): Block => ({ type: 'facts', items })),
  fc
    .tuple(fc.array(text, { maxLength: 4 }), fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 30 }))
    .map(([header, rows]): Block => ({ type: 'table', header, rows })),
)
const url = fc.constantFrom(
  'https://s.click.example/e/_x',
  `https://s.click.example/${'y'.repeat(900)}`,
  'javascript:alert(1)',
  'no url',
  '',
)
const section: fc.Arbitrary<Section> = fc.record({
  title: fc.option(fc.oneof(text, long)),
  titleUrl: fc.option(url),
  imageUrl: fc.option(url),
  blocks: fc.array(block, { maxLength: 6 }),
})
const button: fc.Arbitrary<Button> = fc.oneof(
  fc.record({ type: fc.constant('link' as const), label: text, url }),
  fc.record({
    type: fc.constant('action' as const),
    label: text,
    payload: fc.constantFrom('1a', `1${'b'.repeat(63)}`),
  }),
  fc.record({ type: fc.constant('copy' as const), label: text, text }),
)
const reply: fc.Arbitrary<Reply> = fc.record({
  locale: fc.constantFrom('en' as const, 'ar' as const),
  sections: fc.array(section, { maxLength: 13 }),
  buttons: fc.array(fc.array(button, { maxLength: 8 }), { maxLength: 8 }),
  visibility: fc.constant('public' as const),
})

const UNSEEN = /[\p{Cc}\p{Cf}\uFFFD]/gu

describe('discord: rendering', () => {
  it('every reply is within every limit of the platform', () => {
    fc.assert(
      fc.property(reply, (reply) => {
        const { embeds, components } = renderReply(reply, 'delivery-id-of-25-letters')
        validateMessage({ embeds: [...embeds], components: structuredClone([...components]) }, true)
      }),
      { numRuns: 300 },
    )
  })

  it('every reply carries its delivery id, whatever it shows', () => {
    fc.assert(
      fc.property(reply, (reply) => {
        const { embeds, components } = renderReply(reply, 'abc')
        const ids = components.flatMap((row) =>
          row.components.map((part) => ('custom_id' in part ? part.custom_id : '')),
        )
        const isCarried = ids.some((id) => carriesDelivery(id, 'abc'))
        expect(isCarried || embeds.some((embed) => urlCarriesDelivery(embed.url, 'abc'))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('an escaped text is read as itself, without links and mentions', () => {
    fc.assert(
      fc.property(text, (source) => {
        const clean = cleanText(source)
        const seen = readMarkdown(escapeMarkdown(clean))
        expect(seen.text.replace(UNSEEN, '')).toBe(clean.replace(UNSEEN, ''))
        expect(seen.links).toEqual([])
      }),
      { numRuns: 3_000 },
    )
  })

  it('10,000 hostile texts notify nobody', () => {
    const world = createWorld(Date.now)
    const texts = fc.sample(text, 10_000)
    for (const source of texts) {
      notify(world, source, NO_MENTIONS, 'message', '9')
      notify(world, source, NO_MENTIONS, 'webhook', null)
    }
    expect(world.pings).toEqual([])
    // The fake does notify where nobody says otherwise.
    for (const source of texts) notify(world, source, undefined, 'message', null)
    expect(world.pings.length).toBeGreaterThan(1_000)
  })

  it('a shortened text ends at a word or inside a long one, never inside a character', () => {
    expect(trimText('one two three', 9)).toBe('one two…')
    expect(trimText('😀😀😀😀', 4)).toBe('😀…')
    fc.assert(
      fc.property(long, fc.integer({ min: 0, max: 200 }), (source, lengthMax) => {
        const whole = source.toWellFormed()
        const fitted = fitText(whole, lengthMax, escapeMarkdown)
        expect(fitted.length).toBeLessThanOrEqual(lengthMax)
        expect(fitted.isWellFormed()).toBe(true)
      }),
    )
  })

  it('a long text takes little time', () => {
    const hostile = '**[`\u202E<@&1>'.repeat(6_000)
    const section = {
      title: hostile,
      titleUrl: null,
      imageUrl: null,
      blocks: [{ type: 'text' as const, spans: [{ text: hostile, bold: true as const }] }],
    }
    const { embeds } = renderReply({ locale: 'en', sections: [section], buttons: [], visibility: 'public' }, 'd')
    expect(embeds).toHaveLength(1)
  })

  it('long embeds share what short ones leave', () => {
    const make = (length: number): Section => ({
      title: 'T',
      titleUrl: null,
      imageUrl: null,
      blocks: [{ type: 'text', spans: [{ text: 'x'.repeat(length) }] }],
    })
    const { embeds } = renderReply(
      { locale: 'en', sections: [make(10), make(4_000), make(4_000)], buttons: [], visibility: 'public' },
      '',
    )
    const [short, first, second] = embeds.map((embed) => embed.description?.length ?? 0)
    expect(short).toBe(10)
    expect(first).toBe(second)
    expect(first).toBeGreaterThan(2_900)
  })

  it('facts are columns, closing notes the footer, a note before everything small print', () => {
    const section: Section = {
      title: 'Lamp',
      titleUrl: 'https://shop.example/1',
      imageUrl: 'https://img.example/1.jpg',
      blocks: [
        { type: 'note', spans: [{ text: 'Ad' }] },
        { type: 'text', spans: [{ text: 'Bright' }] },
        { type: 'facts', items: [{ label: 'Price', value: [{ text: '$5', bold: true }] }] },
        { type: 'text', spans: [{ text: 'After the facts' }] },
        { type: 'note', spans: [{ text: 'An estimate.' }] },
      ],
    }
    const { embeds } = renderReply({ locale: 'en', sections: [section], buttons: [], visibility: 'public' }, '')
    expect(embeds[0]).toMatchObject({
      title: 'Lamp',
      url: 'https://shop.example/1',
      description: '-# Ad\nBright',
      fields: [
        { name: 'Price', value: '**$5**', inline: true },
        { name: '\u200B', value: 'After the facts', inline: false },
      ],
      footer: { text: 'An estimate.' },
      image: { url: 'https://img.example/1.jpg' },
    })
  })

  it('lines in Arabic begin from the right', () => {
    const section: Section = {
      title: null,
      titleUrl: null,
      imageUrl: null,
      blocks: [{ type: 'text', spans: [{ text: 'USB كابل' }] }],
    }
    const { embeds } = renderReply({ locale: 'ar', sections: [section], buttons: [], visibility: 'public' }, '')
    expect(embeds[0]?.description).toBe('\u200FUSB كابل')
  })

  it('a payload is read back from its custom id, a foreign id is not', () => {
    const buttons: Button[][] = [[1, 2].map(() => ({ type: 'action', label: 'x', payload: '1rm:abc' }))]
    const { components } = renderReply({ locale: 'en', sections: [], buttons, visibility: 'public' }, 'abc')
    const ids = components.flatMap((row) => row.components.map((part) => ('custom_id' in part ? part.custom_id : '')))
    expect(new Set(ids).size).toBe(2)
    expect(ids.map(payloadOf)).toEqual(['1rm:abc', '1rm:abc'])
    for (const foreign of ['', 'm#', 'host-button', 'n#1a#b', '#']) expect(payloadOf(foreign)).toBeNull()
  })
})
