import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { translateUpdate } from '#src/adapters/telegram/translate-update.ts'
import { ANN, BOT, contextWith, GROUP, LINK, message } from './translate-setup.ts'

describe('hostile updates', () => {
  const KINDS = [
    'message',
    'edited_message',
    'channel_post',
    'edited_channel_post',
    'callback_query',
    'inline_query',
    'my_chat_member',
    'poll',
  ]
  const KEYS = [
    'message_id',
    'chat',
    'from',
    'id',
    'type',
    'text',
    'caption',
    'entities',
    'caption_entities',
    'offset',
    'length',
    'url',
    'reply_to_message',
    'quote',
    'external_reply',
    'reply_markup',
    'inline_keyboard',
    'forward_origin',
    'sender_chat',
    'via_bot',
    'date',
    'data',
    'query',
    'message',
    'rich_message',
    'blocks',
    'items',
    'cells',
    'user',
    'old_chat_member',
    'new_chat_member',
    'status',
    'migrate_to_chat_id',
    'message_thread_id',
    'is_topic_message',
    'direct_messages_topic',
  ]
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(
        'private',
        'supergroup',
        'channel',
        'text_link',
        'mention',
        'member',
        `/link ${LINK}`,
        LINK,
        42,
        -1001,
        7,
      ),
      fc.jsonValue(),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 10 }),
    ),
  })).value

  it('never throws, whatever shape an update has', () => {
    const update = fc.oneof(
      fc.jsonValue(),
      fc
        .record({ update_id: fc.oneof(fc.nat(), fc.jsonValue()) })
        .chain((head) =>
          fc.dictionary(fc.constantFrom(...KINDS), value, { maxKeys: 2 }).map((body) => ({ ...head, ...body })),
        ),
    )
    fc.assert(
      fc.property(update, fc.boolean(), (raw, isMounted) => {
        const event = translateUpdate(
          raw,
          contextWith({ isMounted, intake: { wants: () => true, hasAnswered: () => true } }),
        )
        // What is stored must survive as JSON.
        expect(JSON.parse(JSON.stringify(event))).toEqual(event)
      }),
      { numRuns: 3000 },
    )
  })

  it('takes a real message apart at any field without throwing', () => {
    const whole = {
      message_id: 10,
      date: 1,
      chat: GROUP,
      from: ANN,
      text: `/link ${LINK}`,
      entities: [{ type: 'text_link', offset: 0, length: 5, url: LINK }],
      reply_to_message: {
        message_id: 9,
        chat: GROUP,
        date: 1,
        from: BOT,
        text: LINK,
        entities: [{ type: 'url', offset: 0, length: 5 }],
      },
      reply_markup: { inline_keyboard: [[{ text: 'a', url: LINK }]] },
      quote: { text: LINK, entities: [] },
      rich_message: { blocks: [{ text: ['x'] }] },
    }
    const paths = (node: unknown, path: string[]): string[][] =>
      typeof node === 'object' && node !== null
        ? Object.entries(node).flatMap(([key, child]) => [[...path, key], ...paths(child, [...path, key])])
        : []
    for (const path of paths(whole, []))
      for (const bad of [null, 0, '', 'x', [], [null], {}, true, 1e300, -1]) {
        const broken = structuredClone(whole) as Record<string, unknown>
        let node = broken
        for (const key of path.slice(0, -1)) node = node[key] as Record<string, unknown>
        node[path.at(-1) as string] = bad
        expect(() => message(broken)).not.toThrow()
      }
  })

  it('does not follow nesting without end', () => {
    let block: object = { text: LINK }
    for (let depth = 0; depth < 20_000; depth++) block = { blocks: [block] }
    expect(message({ rich_message: { blocks: [block] } })).toBeNull()
  })
})
