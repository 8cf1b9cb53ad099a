import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderReply } from '#src/adapters/telegram/render-reply.ts'
import { type Block, plainReply, type Reply, type Section, span, textBlock } from '#src/chat/reply.ts'
import { acceptText } from '#test/fakes/telegram/text-rules.ts'

function section(extra: Partial<Section>): Section {
  return { title: null, titleUrl: null, imageUrl: null, blocks: [], ...extra }
}

function replyOf(extra: Partial<Reply>): Reply {
  return { locale: 'en', sections: [], buttons: [], visibility: 'public', ...extra }
}

function render(...blocks: readonly Block[]) {
  const [message] = renderReply(plainReply('en', blocks))
  if (!message) throw new Error('no message')
  return message
}

function styled(message: ReturnType<typeof render>) {
  return message.entities.map(({ type, offset, length, url }) => {
    const text = message.text.slice(offset, offset + length)
    return url ? `${type} ${text} → ${url}` : `${type} ${text}`
  })
}

describe('layout', () => {
  it('writes a card', () => {
    const card = section({
      title: 'Phone case',
      titleUrl: 'https://shop.example/1',
      blocks: [
        {
          type: 'facts',
          items: [
            { label: 'Price', value: [span('$4.20', { bold: true })] },
            { label: 'You earn', value: [span('$0.12')] },
          ],
        },
        { type: 'list', items: [[span('one')], [span('two', { strike: true })]] },
        { type: 'note', spans: [span('Ad.')] },
        { type: 'note', spans: [span('An estimate.')] },
      ],
    })
    const [message] = renderReply(replyOf({ sections: [card] }))
    expect(message?.text).toBe('Phone case\nPrice: $4.20\nYou earn: $0.12\n\n• one\n• two\n\nAd.\nAn estimate.')
    expect(message && styled(message)).toEqual([
      'bold Phone case',
      'text_link Phone case → https://shop.example/1',
      'bold $4.20',
      'strikethrough two',
      'italic Ad.',
      'italic An estimate.',
    ])
  })

  it('keeps code free of other styles', () => {
    expect(
      styled(
        render({
          type: 'note',
          spans: [span('Use '), span('SAVE5', { code: true, bold: true, url: 'https://shop.example/' })],
        }),
      ),
    ).toEqual(['italic Use', 'code SAVE5'])
  })

  it('lays a narrow table out in columns', () => {
    const message = render({
      type: 'table',
      header: ['Rate', 'Cap'],
      rows: [
        ['7 %', '$50'],
        ['12 %', '$5'],
        ['日本', '—'],
      ],
    })
    expect(message.text).toBe('Rate  Cap\n─────────\n7 %   $50\n12 %  $5\n日本  —')
    expect(message.entities).toEqual([{ type: 'pre', offset: 0, length: message.text.length }])
  })

  it('sets numbers to the right', () => {
    const rows = [
      ['Case', '$12.00'],
      ['Cable', '$3.50'],
    ]
    expect(render({ type: 'table', header: ['Item', 'Sum'], rows }).text).toBe(
      'Item      Sum\n─────────────\nCase   $12.00\nCable   $3.50',
    )
  })

  it('writes a wide table, and any in Arabic, as paragraphs', () => {
    const table: Block = {
      type: 'table',
      header: ['Product', 'Earned'],
      rows: [
        ['A case for a telephone of the large kind', '$1'],
        ['B', '$2'],
      ],
    }
    expect(render(table).text).toBe(
      'Product: A case for a telephone of the large kind\nEarned: $1\n\nProduct: B\nEarned: $2',
    )
    const [arabic] = renderReply(plainReply('ar', [{ type: 'table', header: ['ا', 'ب'], rows: [['1', '2']] }]))
    expect(arabic?.entities.some((entity) => entity.type === 'pre')).toBe(false)
  })

  it('shows the picture of the first section above the text, and no other preview', () => {
    const sections = [
      section({ title: 'A', imageUrl: 'https://img.example/a.jpg' }),
      section({ title: 'B', imageUrl: 'https://img.example/b.jpg' }),
    ]
    expect(renderReply(replyOf({ sections }))[0]?.preview).toEqual({
      url: 'https://img.example/a.jpg',
      prefer_large_media: true,
      show_above_text: true,
    })
    expect(
      renderReply(replyOf({ sections: [section({ title: 'A', imageUrl: 'tg://photo?id=1' })] }))[0]?.preview,
    ).toEqual({ is_disabled: true })
  })

  it('starts Arabic lines with a mark where they would run from left to right', () => {
    const sections = [
      section({
        title: 'iPhone 15 case',
        blocks: [textBlock('السعر: 5'), textBlock('12.50 دولار'), textBlock('$5\nنعم\nOK')],
      }),
    ]
    const [message] = renderReply(replyOf({ locale: 'ar', sections }))
    expect(message?.text.split('\n').filter((line) => line !== '')).toEqual([
      '\u200fiPhone 15 case',
      'السعر: 5',
      '12.50 دولار',
      '\u200f$5',
      'نعم',
      '\u200fOK',
    ])
    expect(message && styled(message)).toEqual(['bold iPhone 15 case'])
  })
})

describe('buttons', () => {
  it('turns them into an inline keyboard', () => {
    const [message] = renderReply(
      replyOf({
        sections: [section({ title: 'x' })],
        buttons: [
          [
            { type: 'link', label: 'Open', url: 'https://shop.example/' },
            { type: 'action', label: 'Why?', payload: '1why', tone: 'primary' },
          ],
          [{ type: 'copy', label: 'Copy', text: 'SAVE5' }],
        ],
      }),
    )
    expect(message?.keyboard).toEqual({
      inline_keyboard: [
        [
          { text: 'Open', url: 'https://shop.example/' },
          { text: 'Why?', callback_data: '1why', style: 'primary' },
        ],
        [{ text: 'Copy', copy_text: { text: 'SAVE5' } }],
      ],
    })
  })

  it('writes into the text what no button can hold', () => {
    const long = `https://shop.example/?${'q=1&'.repeat(600)}`
    const [message] = renderReply(
      replyOf({
        sections: [section({ title: 'x' })],
        buttons: [
          [
            { type: 'link', label: 'Open', url: long },
            { type: 'copy', label: 'Copy', text: 'c'.repeat(300) },
          ],
        ],
      }),
    )
    expect(message?.keyboard).toBeNull()
    expect(message?.text).toBe(`x\n\nOpen: ${long}\nCopy: ${'c'.repeat(300)}`)
  })

  it('refuses a payload over 64 bytes as a programming error', () => {
    const buttons = [[{ type: 'action', label: 'x', payload: 'я'.repeat(33) } as const]]
    expect(() => renderReply(replyOf({ buttons }))).toThrow(RangeError)
  })

  it('keeps rows to eight buttons', () => {
    const row = Array.from(
      { length: 20 },
      (_, index) => ({ type: 'action', label: `${index}`, payload: `1a:${index}` }) as const,
    )
    expect(renderReply(replyOf({ buttons: [row] }))[0]?.keyboard?.inline_keyboard.map((shown) => shown.length)).toEqual(
      [8, 8, 4],
    )
  })
})

describe('long replies', () => {
  const paragraph = (index: number) =>
    textBlock(span(`${index} `, { bold: true }), span('слово 😀 word e\u0301 '.repeat(60), { italic: true }))
  const long = replyOf({
    sections: Array.from({ length: 5 }, (_, index) =>
      section({ title: `Part ${index}`, blocks: [paragraph(1), paragraph(2)] }),
    ),
    buttons: [[{ type: 'action', label: 'Go', payload: '1go' }]],
  })

  it('become messages within the limits, cut between sections, buttons on the last, nothing lost', () => {
    const messages = renderReply(long)
    expect(messages.length).toBeGreaterThan(2)
    for (const message of messages) {
      expect(message.text.length).toBeLessThanOrEqual(4096)
      expect(message.text.startsWith('Part')).toBe(true)
      const accepted = acceptText(message.text, message.entities, 4096)
      expect(accepted).toEqual({ text: message.text, entities: message.entities })
    }
    expect(messages.map((message) => message.keyboard !== null)).toEqual(
      messages.map((_, index) => index === messages.length - 1),
    )
    const words = (text: string) => text.match(/слово/g)?.length ?? 0
    expect(words(messages.map((message) => message.text).join('\n'))).toBe(5 * 2 * 60)
  })

  it('keep to a hundred entities each', () => {
    const items = Array.from({ length: 250 }, (_, index) => [span(`n${index}`, { bold: true })])
    const messages = renderReply(replyOf({ sections: [section({ blocks: [{ type: 'list', items }] })] }))
    expect(messages.every((message) => message.entities.length <= 100)).toBe(true)
    expect(messages.flatMap((message) => styled(message))).toEqual(items.map(([part]) => `bold ${part?.text}`))
  })

  it('never cut within a character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('😀', '👩‍👩‍👧', 'e\u0301', 'x', '\ud800'), { minLength: 500, maxLength: 700 }),
        fc.nat(3),
        (units, spaces) => {
          const cell = units.join(' '.repeat(spaces % 2))
          const items = Array.from({ length: 6 }, () => [span(cell)])
          for (const message of renderReply(replyOf({ sections: [section({ blocks: [{ type: 'list', items }] })] }))) {
            expect(message.text.isWellFormed()).toBe(true)
            expect(message.text).not.toMatch(/^[\u0301\u200d]/)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('are at most five, with what ends the reply on the last', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => [
      `product number ${index} of a very long list of products`,
      '$1',
    ])
    const sections = [
      section({
        title: 'All',
        blocks: [
          { type: 'table', header: ['Product', 'Sum'], rows },
          { type: 'note', spans: [span('The end.')] },
        ],
      }),
    ]
    const messages = renderReply(replyOf({ sections }))
    expect(messages).toHaveLength(5)
    expect(messages[4]?.text.endsWith('The end.')).toBe(true)
  })
})
