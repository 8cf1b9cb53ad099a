import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChatPlatform, SendOutcome } from '#src/chat/chat-platform.ts'
import type { ConversationId, ReplyTarget } from '#src/chat/message.ts'
import { type Button, plainReply, type Reply, span, textBlock } from '#src/chat/reply.ts'

/** Shows a message as people see it: markup parsed, so that only visible characters and real links remain. */
export interface ShownMessage {
  readonly messageId: string
  readonly text: string
  /** Targets of links inside the text, buttons not included. */
  readonly links: readonly string[]
  readonly buttons: readonly { readonly label: string; readonly url: string | null }[]
}

/** Names a failure the fake platform can be told to answer the next call with. */
export type ContractFailure = 'flood' | 'forbidden' | 'gone' | 'server-error' | 'reset-after-handling' | 'refused'

/**
 * Holds a platform adapter connected to a faithful fake of its platform.
 *
 * A new target names a message or press that nobody has answered yet; each call makes one.
 */
export interface ContractHarness {
  readonly platform: ChatPlatform
  /** A member's message in a group. */
  groupTarget(): Promise<ReplyTarget>
  /** A member's message in a private chat with the bot. */
  privateTarget(): Promise<ReplyTarget>
  /** A member's press of a button under a message of the bot in a group; `messageId` is that message's. */
  pressTarget(): Promise<ReplyTarget>
  /** What stands in the conversation for everybody there, oldest first; without private messages. */
  shown(conversationId: ConversationId): readonly ShownMessage[]
  /** How many people, roles and everyones the bot's messages have notified so far. */
  pingsCount(): number
  /** Failures the platform cannot have: one in our own memory has no connection to lose. */
  readonly impossibleFailures?: readonly ContractFailure[]
  /** Makes exactly the next call of the adapter fail. */
  failNext(failure: ContractFailure): Promise<void>
  close(): Promise<void>
}

/** Titles that shops and jokers write; each must arrive as text and as nothing else. */
const HOSTILE_TITLES = [
  'Cable <b>2 m</b> & <a href="https://evil.example">free</a>',
  'Mask &amp; &lt;script&gt; "quotes" \'single\'',
  '@everyone @here look <@123456789012345678> <@&123456789012345678>',
  '**bold** __under__ ~~gone~~ `code` ||secret|| *star* _low_',
  '[click me](https://evil.example/login) and ![img](https://evil.example/i.png)',
  '# Heading\n> quote\n- item\n1. one\n-# small',
  '```js\nalert(1)\n```',
  'price \u202Egpj.exe\u202C and \u2067reversed\u2069 \u200Fmark',
  'back\\slash \\*not bold\\* {curly} |pipe| =+!.',
  'nul\u0000 bell\u0007 escape\u001B[31mred\u009B',
  'emoji 👩‍👩‍👧‍👦 family, 𝒜stral, lone \uD800 surrogate',
] as const

const OVERRIDES = /[\u202A-\u202E]/u
// What a reader does not see may be dropped or added by an adapter; nothing else may change.
const INVISIBLE = /\p{Cc}|\p{Cf}|\uFFFD|\uFE0F/gu

function visible(text: string): string {
  const plain = text.toWellFormed().replace(/\s+/gu, ' ').replace(INVISIBLE, '').replace(/ +/gu, ' ')
  // Adapters may draw a backtick as U+02CB where their markup cannot escape it.
  return plain.replaceAll('ˋ', '`').trim()
}

let deliveries = 0
function options() {
  deliveries += 1
  return { deliveryId: `contract-${deliveries}` }
}

function titled(title: string, buttons: readonly (readonly Button[])[] = []): Reply {
  return {
    locale: 'en',
    sections: [
      {
        title,
        titleUrl: 'https://shop.example/item/1',
        imageUrl: null,
        blocks: [
          textBlock('Price ', span('$4.20', { bold: true })),
          { type: 'facts', items: [{ label: 'You earn', value: [span('$0.12')] }] },
          { type: 'note', spans: [span('Ad. An estimate.')] },
        ],
      },
    ],
    buttons,
    visibility: 'public',
  }
}

function sentRef(outcome: SendOutcome) {
  expect(outcome.outcome).toBe('sent')
  if (outcome.outcome !== 'sent' || !outcome.ref) throw new Error('no reference of a sent message')
  return outcome.ref
}

/** Runs what holds for every chat platform against one adapter and its fake. */
export function describeChatPlatform(name: string, start: () => Promise<ContractHarness>): void {
  describe(`${name}: chat platform contract`, () => {
    let harness: ContractHarness
    beforeAll(async () => {
      harness = await start()
    })
    afterAll(() => harness.close())

    const cannot = (failure: ContractFailure) => harness.impossibleFailures?.includes(failure) ?? false

    const lastShown = (target: ReplyTarget) => {
      const message = harness.shown(target.conversationId).at(-1)
      if (!message) throw new Error('nothing shown')
      return message
    }

    describe('send', () => {
      it('shows title, text, facts, note and buttons, and names the message', async () => {
        const target = await harness.groupTarget()
        const reply = titled('Phone case', [
          [{ type: 'link', label: 'Open', url: 'https://s.click.example/e/_abc' }],
          [{ type: 'action', label: 'Why?', payload: '1why:x' }],
        ])
        const ref = sentRef(await harness.platform.send(target, reply, options()))
        const message = lastShown(target)
        expect(message.messageId).toBe(ref.messageId)
        expect(ref.conversationId).toBe(target.conversationId)
        for (const text of ['Phone case', 'Price $4.20', 'You earn', '$0.12', 'Ad. An estimate.'])
          expect(visible(message.text)).toContain(text)
        expect(message.buttons.map((button) => button.label)).toEqual(['Open', 'Why?'])
        expect(message.buttons[0]?.url?.replace(/#.*$/, '')).toBe('https://s.click.example/e/_abc')
        expect(message.buttons[1]?.url).toBeNull()
      })

      it('answers in a private chat', async () => {
        const target = await harness.privateTarget()
        sentRef(await harness.platform.send(target, plainReply('en', [textBlock('Only us two.')]), options()))
        expect(visible(lastShown(target).text)).toContain('Only us two.')
      })

      it('answers with a private reply in a private chat, where everything is private', async () => {
        const target = await harness.privateTarget()
        const reply = plainReply('en', [textBlock('Your balance')], { visibility: 'private' })
        sentRef(await harness.platform.send(target, reply, options()))
        expect(visible(lastShown(target).text)).toContain('Your balance')
      })

      it('never shows a private reply to a group', async () => {
        const target = await harness.groupTarget()
        const before = harness.shown(target.conversationId).length
        const reply = plainReply('en', [textBlock('Your balance: $7')], { visibility: 'private' })
        const outcome = await harness.platform.send(target, reply, options())
        if (outcome.outcome !== 'sent') expect(outcome).toMatchObject({ outcome: 'refused', code: 'NO_PRIVATE' })
        expect(harness.shown(target.conversationId)).toHaveLength(before)
      })

      it('answers a message that has been deleted meanwhile', async () => {
        const target = { ...(await harness.groupTarget()), messageId: '999999999' }
        sentRef(await harness.platform.send(target, titled('Still answered'), options()))
        expect(visible(lastShown(target).text)).toContain('Still answered')
      })

      it('posts once when a repeat follows a lost answer, where the platform deduplicates', async () => {
        if (!harness.platform.capabilities.deduplicatesSends || cannot('reset-after-handling')) return
        const target = await harness.groupTarget()
        const before = harness.shown(target.conversationId).length
        const attempt = options()
        await harness.failNext('reset-after-handling')
        expect(await harness.platform.send(target, titled('Once'), attempt)).toEqual({ outcome: 'uncertain' })
        const again = await harness.platform.send(target, titled('Once'), { ...attempt, isRepeat: true })
        expect(sentRef(again).messageId).toBe(lastShown(target).messageId)
        expect(harness.shown(target.conversationId)).toHaveLength(before + 1)
      })
    })

    describe('edit, remove, press', () => {
      it('edits its message', async () => {
        const target = await harness.groupTarget()
        const ref = sentRef(await harness.platform.send(target, titled('First'), options()))
        expect((await harness.platform.edit(ref, titled('Second'))).outcome).toBe('sent')
        expect(visible(lastShown(target).text)).toContain('Second')
        expect(visible(lastShown(target).text)).not.toContain('First')
      })

      it('edits to the same content without an error', async () => {
        const target = await harness.groupTarget()
        const ref = sentRef(await harness.platform.send(target, titled('Same'), options()))
        expect((await harness.platform.edit(ref, titled('Same'))).outcome).toBe('sent')
      })

      it('removes its message, and removing it twice is no error', async () => {
        const target = await harness.groupTarget()
        const before = harness.shown(target.conversationId).length
        const ref = sentRef(await harness.platform.send(target, titled('Short life'), options()))
        expect((await harness.platform.remove(ref)).outcome).toBe('sent')
        expect(harness.shown(target.conversationId)).toHaveLength(before)
        expect((await harness.platform.remove(ref)).outcome).toBe('sent')
      })

      it('acknowledges a press with a note and posts nothing', async () => {
        const target = await harness.pressTarget()
        const before = harness.shown(target.conversationId).length
        const acknowledgement = { note: 'Saved.', visibility: 'public' } as const
        expect((await harness.platform.acknowledge(target, acknowledgement)).outcome).toBe('sent')
        expect(harness.shown(target.conversationId)).toHaveLength(before)
      })

      it('updates the message whose button was pressed', async () => {
        const target = await harness.pressTarget()
        const before = harness.shown(target.conversationId).length
        expect((await harness.platform.updateSource(target, titled('Step two'))).outcome).toBe('sent')
        const message = harness.shown(target.conversationId).find((shown) => shown.messageId === target.messageId)
        expect(visible(message?.text ?? '')).toContain('Step two')
        expect(harness.shown(target.conversationId)).toHaveLength(before)
      })

      it('updates the message after an empty acknowledgement', async () => {
        const target = await harness.pressTarget()
        await harness.platform.acknowledge(target, { note: null, visibility: 'public' })
        expect((await harness.platform.updateSource(target, titled('Later'))).outcome).toBe('sent')
        const message = harness.shown(target.conversationId).find((shown) => shown.messageId === target.messageId)
        expect(visible(message?.text ?? '')).toContain('Later')
      })
    })

    describe('content', () => {
      it.each(HOSTILE_TITLES)('shows %j as text and as nothing else', async (title) => {
        const target = await harness.groupTarget()
        const pings = harness.pingsCount()
        const reply = titled(title)
        const inText = { ...reply, sections: [...reply.sections, ...plainReply('en', [textBlock(title)]).sections] }
        sentRef(await harness.platform.send(target, inText, options()))
        const message = lastShown(target)
        const shown = visible(message.text)
        expect(shown.split(visible(title))).toHaveLength(3)
        expect(message.text).not.toMatch(OVERRIDES)
        expect(message.links.filter((link) => !link.startsWith('https://shop.example/'))).toEqual([])
        expect(harness.pingsCount()).toBe(pings)
      })

      it('shows lists, tables, code, styles and copy buttons', async () => {
        const target = await harness.groupTarget()
        const reply = plainReply(
          'en',
          [
            textBlock(
              span('SAVE5', { code: true }),
              ' ',
              span('old', { strike: true }),
              ' ',
              span('hint', { italic: true }),
            ),
            { type: 'list', items: [[span('first')], [span('second', { url: 'https://shop.example/2' })]] },
            {
              type: 'table',
              header: ['Rate', 'Cap'],
              rows: [
                ['7 %', '$50'],
                ['3 %', '—'],
              ],
            },
          ],
          { buttons: [[{ type: 'copy', label: 'Coupon', text: 'SAVE5' }]] },
        )
        sentRef(await harness.platform.send(target, reply, options()))
        const message = lastShown(target)
        for (const text of ['SAVE5', 'old', 'hint', 'first', 'second', 'Rate', 'Cap', '7 %', '$50', '—', 'Coupon'])
          expect(visible(message.text + message.buttons.map((button) => button.label).join(' '))).toContain(text)
        expect(message.links.some((link) => link.startsWith('https://shop.example/2'))).toBe(true)
      })

      it('keeps a link too long for a button reachable', async () => {
        const target = await harness.groupTarget()
        const url = `https://s.click.example/deep?${'q=1&'.repeat(400)}end=1`
        const buttons: Button[][] = [[{ type: 'link', label: 'Open', url }]]
        sentRef(await harness.platform.send(target, titled('Long link', buttons), options()))
        const message = lastShown(target)
        expect([...message.links, ...message.buttons.map((button) => button.url)]).toContain(url)
      })

      it('shortens a text of 64 KB without losing title, note and buttons', async () => {
        const target = await harness.groupTarget()
        const reply = titled('Manual', [[{ type: 'action', label: 'More', payload: '1more' }]])
        const section = reply.sections[0]
        if (!section) throw new Error('no section')
        const long = textBlock('wörd 😀 *_[`<& '.repeat(5000))
        const outcome = await harness.platform.send(
          target,
          { ...reply, sections: [{ ...section, blocks: [long, ...section.blocks] }] },
          options(),
        )
        sentRef(outcome)
        const message = lastShown(target)
        expect(visible(message.text)).toContain('Manual')
        expect(visible(message.text)).toContain('Ad. An estimate.')
        expect(message.text.isWellFormed()).toBe(true)
        expect(message.buttons.map((button) => button.label)).toEqual(['More'])
      })

      it('sends many sections and many buttons', async () => {
        const target = await harness.groupTarget()
        const sections = Array.from({ length: 14 }, (_, index) => titled(`Product ${index}`).sections).flat()
        const buttons = Array.from({ length: 8 }, (_, row) =>
          Array.from({ length: 6 }, (_, column): Button => {
            return { type: 'action', label: `B${row}.${column}`, payload: `1b:${row}:${column}` }
          }),
        )
        sentRef(
          await harness.platform.send(target, { locale: 'en', sections, buttons, visibility: 'public' }, options()),
        )
        expect(visible(lastShown(target).text)).toContain('Product 0')
      })

      it('sends a reply without any content', async () => {
        const target = await harness.groupTarget()
        const empty: Reply = { locale: 'en', sections: [], buttons: [], visibility: 'public' }
        const outcome = await harness.platform.send(target, empty, options())
        expect(['sent', 'refused']).toContain(outcome.outcome)
      })
    })

    describe('outcomes', () => {
      it.each([
        ['flood', 'FLOOD'],
        ['forbidden', 'FORBIDDEN'],
        ['gone', 'GONE'],
      ] as const)('tells %s as %s', async (failure, code) => {
        if (cannot(failure)) return
        const target = await harness.groupTarget()
        await harness.failNext(failure)
        const outcome = await harness.platform.send(target, titled('x'), options())
        expect(outcome).toMatchObject({ outcome: 'refused', code })
        if (outcome.outcome !== 'refused') return
        if (failure === 'flood') expect(outcome.retryAfterMs).toBeGreaterThan(0)
        else expect(outcome.retryAfterMs).toBeNull()
      })

      it('tells a connection that was refused as not sent', async () => {
        if (cannot('refused')) return
        const target = await harness.groupTarget()
        await harness.failNext('refused')
        expect(await harness.platform.send(target, titled('x'), options())).toEqual({ outcome: 'notSent' })
      })

      it.each(['server-error', 'reset-after-handling'] as const)('tells %s as uncertain', async (failure) => {
        if (cannot(failure)) return
        const target = await harness.groupTarget()
        await harness.failNext(failure)
        expect(await harness.platform.send(target, titled('x'), options())).toEqual({ outcome: 'uncertain' })
      })

      it('finds its delivery in a conversation, where it can look', async () => {
        const target = await harness.groupTarget()
        const attempt = options()
        if (!harness.platform.capabilities.findsDeliveries) {
          expect(await harness.platform.findDelivery(target, attempt.deliveryId)).toBe('unreadable')
          return
        }
        expect(await harness.platform.findDelivery(target, attempt.deliveryId)).toBe('absent')
        const ref = sentRef(await harness.platform.send(target, titled('Find me'), attempt))
        expect(await harness.platform.findDelivery(target, attempt.deliveryId)).toEqual(ref)
      })
    })
  })
}
