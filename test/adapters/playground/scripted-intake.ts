import type { ChatPlatform } from '#src/chat/chat-platform.ts'
import type { Intake } from '#src/chat/intake.ts'
import { type Locale, matchLocale } from '#src/chat/locale.ts'
import type { ChatEvent } from '#src/chat/message.ts'
import { plainReply, type Reply, span, textBlock } from '#src/chat/reply.ts'

/** Takes events as the kernel would and answers links, commands and buttons with replies of the kernel's shape. */
export interface ScriptedIntake extends Intake {
  readonly events: ChatEvent[]
  /** Makes the next event fail to be stored. */
  failNext(): void
}

export function createScriptedIntake(platform: ChatPlatform): ScriptedIntake {
  const events: ChatEvent[] = []
  const answers = new Map<string, { conversationId: string; messageId: string }>()
  let fails = false
  let deliveries = 0
  const deliveryId = (): string => `scripted-${deliveries++}`

  async function answer(event: ChatEvent): Promise<void> {
    const locale = matchLocale(event.person?.languageTag) ?? 'en'
    switch (event.type) {
      case 'message': {
        const known = answers.get(keyOf(event.target))
        const reply = cardReply(locale, 'Magnetic Wireless Power Bank 10000 mAh with Folding Stand')
        if (known) return void (await platform.edit(known as never, reply))
        const outcome = await platform.send(event.target, reply, { deliveryId: deliveryId() })
        if (outcome.outcome === 'sent' && outcome.ref) answers.set(keyOf(event.target), outcome.ref)
        return
      }
      case 'command': {
        const text = `${event.name} ${event.options.text ?? ''}`.trim()
        const visibility = event.name === 'settings' ? 'private' : 'public'
        const reply = plainReply(locale, [textBlock('You asked for ', span(text, { code: true }))], { visibility })
        await platform.send(event.target, reply, { deliveryId: deliveryId() })
        return
      }
      case 'action':
        if (event.payload === '1note') {
          await platform.acknowledge(event.target, { note: 'Noted.', visibility: 'private' })
        } else if (event.payload === '1slow') {
          await platform.acknowledge(event.target, { note: null, visibility: 'private' })
        } else if (event.payload === '1rm') {
          if (event.messageId) await platform.remove({ ...event.target, messageId: event.messageId })
        } else {
          const reply = plainReply(locale, [textBlock('Because 7 % of the price is paid.')], { visibility: 'private' })
          await platform.send(event.target, reply, { deliveryId: deliveryId() })
        }
        return
      case 'deletion': {
        const known = answers.get(keyOf(event.target))
        if (known) await platform.remove(known as never)
        return
      }
      default:
        return
    }
  }

  return {
    events,
    failNext() {
      fails = true
    },
    wants: (text) => /https?:\/\//.test(text),
    async accept(event) {
      if (fails) {
        fails = false
        throw new Error('disk full')
      }
      events.push(event)
      await answer(event)
    },
    suggest: async () => [],
    inline: async () => ({ results: [], nextOffset: '', cacheSeconds: 0 }),
    hasAnswered: (conversationId, messageId) => answers.has(keyOf({ conversationId, messageId })),
  }
}

const keyOf = (target: { readonly conversationId: string; readonly messageId: string | null }): string =>
  `${target.conversationId} ${target.messageId}`

/** The kernel's card, with everything a card can hold. */
function cardReply(locale: Locale, title: string): Reply {
  return {
    locale,
    sections: [
      {
        title,
        titleUrl: 'http://localhost:8080/playground/e/_s0_abc',
        imageUrl: 'http://localhost:8080/playground/products/1005099012534649.svg',
        blocks: [
          { type: 'note', spans: [{ text: 'Ad: the community earns from this link.' }] },
          {
            type: 'facts',
            items: [
              { label: 'Price', value: [span('$18.99', { bold: true }), span(' '), span('$32.99', { strike: true })] },
              { label: 'Rating', value: [span('96 % positive · 1,204 sold')] },
              { label: 'Delivery', value: [span('about 9 days')] },
              { label: 'Rate', value: [span('9 %, hot product')] },
              { label: 'You earn', value: [span('from $1.19', { bold: true })] },
            ],
          },
          textBlock('Coupon', ' ', span('MAGP3OFF', { code: true })),
          { type: 'note', spans: [{ text: 'An estimate. Returns and coupons may lower it.' }] },
        ],
      },
    ],
    buttons: [
      [
        { type: 'link', label: 'Open the deal', url: 'http://localhost:8080/playground/e/_s0_abc' },
        { type: 'action', label: 'Why this amount?', payload: '1why:x' },
        { type: 'copy', label: 'Coupon', text: 'MAGP3OFF' },
      ],
      [{ type: 'action', label: 'Remove', payload: '1rm', tone: 'danger' }],
    ],
    visibility: 'public',
  }
}
