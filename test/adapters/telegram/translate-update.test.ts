import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TranslateContext } from '#src/adapters/telegram/translate-context.ts'
import { translateUpdate } from '#src/adapters/telegram/translate-update.ts'
import type { ActionEvent, CommandEvent, PlaceEvent } from '#src/chat/message.ts'

const NOW = 1_795_000_000_000
const LINK = 'https://shop.example/item/1'
const ANN = { id: 42, is_bot: false, first_name: 'Ann', last_name: 'Lee', language_code: 'pt-BR' }
const BOT = { id: 7, is_bot: true, first_name: 'Magpie', username: 'MagpieBot' }
const GROUP = { id: -1001, type: 'supergroup', title: 'Deals' }
const CHANNEL = { id: -1009, type: 'channel', title: 'News' }
const PRIVATE = { id: 42, type: 'private', first_name: 'Ann' }

function contextWith(extra: Partial<TranslateContext> = {}): TranslateContext {
  return {
    botId: BOT.id,
    username: 'magpiebot',
    commandNames: new Set(['link', 'start']),
    isMounted: false,
    intake: { wants: (text) => text.includes('shop.example'), hasAnswered: () => false },
    now: () => NOW,
    isOwnPost: () => false,
    ...extra,
  }
}

function translate(kind: string, content: object, extra?: Partial<TranslateContext>) {
  return translateUpdate({ update_id: 5, [kind]: content }, contextWith(extra))
}

function message(content: object, extra?: Partial<TranslateContext>) {
  return translate('message', { message_id: 10, date: 1_795_000_000, chat: GROUP, from: ANN, ...content }, extra)
}

describe('messages', () => {
  it('carries text, person, place and target', () => {
    expect(message({ text: `look ${LINK}` })).toEqual({
      type: 'message',
      eventId: '5',
      platform: 'telegram',
      occurredAt: 1_795_000_000_000,
      conversation: {
        conversationId: 'telegram:-1001',
        kind: 'group',
        placeId: 'telegram:-1001',
        title: 'Deals',
        languageTag: null,
      },
      person: { personId: 'telegram:42', displayName: 'Ann Lee', languageTag: 'pt-BR', isBot: false },
      target: {
        platform: 'telegram',
        conversationId: 'telegram:-1001',
        messageId: '10',
        personId: 'telegram:42',
        interaction: null,
      },
      messageId: '10',
      text: `look ${LINK}`,
      hiddenUrls: [],
      isEdit: false,
      isForBot: false,
      hasAttachments: false,
      replyToMessageId: null,
    })
  })

  it('drops group chatter that the intake does not want', () => {
    expect(message({ text: 'good morning' })).toBeNull()
    expect(message({ photo: [{}] })).toBeNull()
  })

  it('takes everything said in private as said to the bot', () => {
    expect(message({ chat: PRIVATE, text: 'hello' })).toMatchObject({
      isForBot: true,
      conversation: { kind: 'private', placeId: null },
    })
  })

  it('takes a caption, and says that a repost would lose the picture', () => {
    expect(message({ photo: [{}], caption: LINK })).toMatchObject({ text: LINK, hasAttachments: true })
  })

  it.each([
    ['a text link', { text: 'here', entities: [{ type: 'text_link', offset: 0, length: 4, url: LINK }] }],
    [
      'a caption’s text link',
      { caption: 'here', caption_entities: [{ type: 'text_link', offset: 0, length: 4, url: LINK }] },
    ],
    ['a button', { text: 'here', reply_markup: { inline_keyboard: [[{ text: 'Buy', url: LINK }]] } }],
    ['a button under a picture', { photo: [{}], reply_markup: { inline_keyboard: [[{ text: 'Buy', url: LINK }]] } }],
  ])('finds the link hidden in %s', (_what, content) => {
    expect(message(content)).toMatchObject({ hiddenUrls: [LINK] })
  })

  it('does not repeat a link that stands in the text', () => {
    const entities = [{ type: 'url', offset: 0, length: LINK.length }]
    expect(message({ text: LINK, entities })).toMatchObject({ hiddenUrls: [] })
  })

  it('reads a rich message: its words, its links and its buttons', () => {
    const blocks = [
      { type: 'heading', text: ['Sale ', { type: 'bold', text: 'now' }], size: 1 },
      {
        type: 'list',
        items: [{ label: '1', blocks: [{ type: 'paragraph', text: { type: 'url', text: 'case', url: LINK } }] }],
      },
      { type: 'table', cells: [[{ text: 'Price' }, { text: '$4' }]] },
    ]
    expect(message({ rich_message: { blocks } })).toMatchObject({
      text: 'Sale now\ncase\nPrice\n$4',
      hiddenUrls: [LINK],
      hasAttachments: true,
    })
  })

  it.each([
    ['names it', { text: '@MagpieBot hi', entities: [{ type: 'mention', offset: 0, length: 10 }] }],
    ['names it in other letters', { text: 'hey @magpiebot', entities: [{ type: 'mention', offset: 4, length: 10 }] }],
    [
      'names it without a user name',
      { text: 'Magpie hi', entities: [{ type: 'text_mention', offset: 0, length: 6, user: BOT }] },
    ],
    ['answers it', { text: 'thanks', reply_to_message: { message_id: 9, chat: GROUP, date: 1, from: BOT, text: 'x' } }],
  ])('is for the bot when it %s', (_how, content) => {
    expect(message(content)).toMatchObject({ type: 'message', isForBot: true })
  })

  it('is not for the bot when it names another', () => {
    const entities = [{ type: 'mention', offset: 0, length: 10 }]
    expect(message({ text: '@OtherBots hi', entities })).toBeNull()
  })

  it('passes the links of the message that is answered by naming the bot', () => {
    const replied = {
      message_id: 9,
      chat: GROUP,
      date: 1,
      from: ANN,
      text: `see ${LINK}`,
      entities: [{ type: 'url', offset: 4, length: LINK.length }],
    }
    const content = {
      text: '@magpiebot ?',
      entities: [{ type: 'mention', offset: 0, length: 10 }],
      reply_to_message: replied,
    }
    expect(message(content)).toMatchObject({ hiddenUrls: [LINK], replyToMessageId: '9' })
  })

  it.each([
    ['another bot', { from: { id: 8, is_bot: true, first_name: 'Other' } }],
    ['itself through inline mode', { via_bot: BOT }],
    ['itself, forwarded', { forward_origin: { type: 'user', date: 1, sender_user: BOT } }],
  ])('ignores what comes from %s', (_who, content) => {
    expect(message({ text: LINK, ...content })).toBeNull()
  })

  it('takes what came through another bot’s inline mode', () => {
    expect(message({ text: LINK, via_bot: { id: 8, is_bot: true, first_name: 'Other' } })).not.toBeNull()
  })

  it('names the topic only for messages of a topic', () => {
    const inTopic = message({ text: LINK, message_thread_id: 77, is_topic_message: true })
    expect(inTopic?.conversation.conversationId).toBe('telegram:-1001:77')
    expect(message({ text: LINK, message_thread_id: 77 })?.conversation.conversationId).toBe('telegram:-1001')
  })

  it('lets an anonymous administrator and a channel speak as the chat they are', () => {
    const anonymous = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' }
    const admin = message({ text: LINK, from: anonymous, sender_chat: GROUP })
    expect(admin?.person).toEqual({ personId: 'telegram:-1001', displayName: 'Deals', languageTag: null, isBot: false })
    expect(admin?.person?.personId as string).toBe(admin?.conversation.placeId)
    const post = translate('channel_post', {
      message_id: 3,
      date: 1,
      chat: CHANNEL,
      text: LINK,
      author_signature: 'Bob',
    })
    expect(post).toMatchObject({
      conversation: { kind: 'channel' },
      person: { personId: 'telegram:-1009', displayName: 'Bob' },
    })
  })

  it('takes a message nobody is named for', () => {
    expect(message({ from: undefined, text: LINK })).toMatchObject({ person: null, target: { personId: null } })
  })

  it('leaves alone the copies of its own channel posts', () => {
    const forward_origin = { type: 'channel', chat: CHANNEL, message_id: 3, date: 1 }
    const copy = { text: LINK, is_automatic_forward: true, sender_chat: CHANNEL, forward_origin }
    expect(message(copy, { isOwnPost: (chatId, messageId) => chatId === -1009 && messageId === 3 })).toBeNull()
    expect(message(copy)).not.toBeNull()
  })

  it('takes an edit when it holds a link or when the message had been answered', () => {
    const edit = (text: string, hasAnswered: boolean) =>
      translate(
        'edited_message',
        { message_id: 10, date: 1, edit_date: 1_795_000_009, chat: GROUP, from: ANN, text },
        { intake: { wants: (value) => value.includes('shop.example'), hasAnswered: () => hasAnswered } },
      )
    expect(edit(LINK, false)).toMatchObject({ isEdit: true, occurredAt: 1_795_000_009_000 })
    expect(edit('never mind', true)).toMatchObject({ isEdit: true, text: 'never mind' })
    expect(edit('never mind', false)).toBeNull()
  })
})

describe('commands', () => {
  const command = (text: string, extra: object = {}) => message({ text, ...extra }) as CommandEvent | null

  it.each([
    ['/link', 'link', ''],
    ['/link@MagpieBot https://x.example/ a', 'link', 'https://x.example/ a'],
    ['/LINK  two\nlines ', 'link', 'two\nlines'],
  ])('reads %j', (text, name, rest) => {
    expect(command(text)).toMatchObject({ type: 'command', name, options: { text: rest }, isStructured: false })
  })

  it('reads a deep link', () => {
    expect(command('/start c_12-AB', { chat: PRIVATE })).toMatchObject({ name: 'start', options: { text: 'c_12-AB' } })
  })

  it('ignores commands for other bots, with a link too', () => {
    expect(command(`/link@OtherBot ${LINK}`)).toBeNull()
  })

  it('leaves unknown commands in groups to others, but not the link behind them', () => {
    expect(command('/weather')).toBeNull()
    expect(command(`/price ${LINK}`)).toMatchObject({ type: 'message' })
    expect(command('/weather', { chat: PRIVATE })).toMatchObject({ type: 'command', name: 'weather' })
    expect(command('/weather@magpiebot')).toMatchObject({ type: 'command', name: 'weather' })
  })

  it('passes the links of the message it replies to, or of the quoted part', () => {
    const url = 'https://shop.example/2'
    const text = `${LINK} ${url}`
    const entities = [
      { type: 'url', offset: 0, length: LINK.length },
      { type: 'url', offset: LINK.length + 1, length: url.length },
    ]
    const reply_to_message = { message_id: 9, chat: GROUP, date: 1, from: ANN, text, entities }
    expect(command('/link', { reply_to_message })?.hiddenUrls).toEqual([LINK, url])
    const quote = { text: url, position: LINK.length + 1, entities: [{ type: 'url', offset: 0, length: url.length }] }
    expect(command('/link', { reply_to_message, quote })?.hiddenUrls).toEqual([url])
  })

  it('names an ephemeral command, which has no message id', () => {
    const event = command('/link', { message_id: 0, ephemeral_message_id: 555, receiver_user: undefined })
    expect(event).toMatchObject({ messageId: 'e555.42', target: { messageId: 'e555.42' } })
  })

  it('takes an edited command as an edited message', () => {
    const edited = { message_id: 10, date: 1, chat: GROUP, from: ANN, text: `/link ${LINK}` }
    expect(translate('edited_message', edited)).toMatchObject({ type: 'message', isEdit: true })
  })
})

describe('presses, queries, places', () => {
  it('reads a press', () => {
    const press = {
      id: '99',
      from: ANN,
      chat_instance: '1',
      data: '1why:x',
      message: { message_id: 20, date: 1, chat: GROUP, from: BOT },
    }
    expect(translate('callback_query', press)).toMatchObject({
      type: 'action',
      payload: '1why:x',
      messageId: '20',
      occurredAt: NOW,
      target: { conversationId: 'telegram:-1001', interaction: { id: '99', token: '', kind: 'callback' } },
    } satisfies Partial<ActionEvent> | object)
  })

  it('reads a press under a message too old to be shown, and under an inline one', () => {
    const base = { id: '99', from: ANN, chat_instance: '1', data: '1why:x' }
    expect(translate('callback_query', { ...base, message: { message_id: 20, date: 0, chat: GROUP } })).toMatchObject({
      messageId: '20',
    })
    expect(translate('callback_query', { ...base, inline_message_id: 'abc' })).toMatchObject({
      messageId: null,
      conversation: { conversationId: 'telegram:42', kind: 'private' },
      target: { interaction: { token: 'inline:abc' } },
    })
  })

  it('reads an inline query', () => {
    expect(translate('inline_query', { id: '3', from: ANN, query: 'case', offset: '20' })).toMatchObject({
      type: 'inline',
      query: 'case',
      offset: '20',
      target: { interaction: { id: '3', kind: 'inline' } },
    })
  })

  it.each([
    ['left', 'member', 'joined'],
    ['kicked', 'administrator', 'joined'],
    ['member', 'left', 'left'],
    ['administrator', 'kicked', 'left'],
  ])('tells %s → %s as %s', (was, is, kind) => {
    const change = {
      chat: GROUP,
      from: ANN,
      date: 1,
      old_chat_member: { status: was },
      new_chat_member: { status: is },
    }
    expect(translate('my_chat_member', change)).toMatchObject({ type: 'place', change: { kind } })
  })

  it('does not tell of promotions, nor of private chats', () => {
    const change = {
      chat: GROUP,
      from: ANN,
      date: 1,
      old_chat_member: { status: 'member' },
      new_chat_member: { status: 'administrator' },
    }
    expect(translate('my_chat_member', change)).toBeNull()
    const blocked = { ...change, chat: PRIVATE, new_chat_member: { status: 'kicked' } }
    expect(translate('my_chat_member', blocked)).toBeNull()
  })

  it('tells a move to a supergroup once, whichever chat reports it', () => {
    const old = translate('message', {
      message_id: 1,
      date: 1,
      chat: { id: -5, type: 'group' },
      migrate_to_chat_id: -1005,
    })
    const created = translate('message', {
      message_id: 1,
      date: 1,
      chat: { id: -1005, type: 'supergroup' },
      migrate_from_chat_id: -5,
    })
    expect(old).toEqual(created)
    expect(old as PlaceEvent).toMatchObject({
      eventId: 'migrated:-5:-1005',
      conversation: { placeId: 'telegram:-5' },
      change: { kind: 'migrated', toPlaceId: 'telegram:-1005' },
    })
  })
})

describe('a mounted adapter', () => {
  const mounted = { isMounted: true }
  it.each([
    ['private chatter', { chat: PRIVATE, text: 'hello' }],
    ['the bot named without a link', { text: '@magpiebot hi', entities: [{ type: 'mention', offset: 0, length: 10 }] }],
    ['its owner’s commands', { chat: PRIVATE, text: '/weather' }],
  ])('leaves %s to the bot’s owner', (_what, content) => {
    expect(message(content, mounted)).toBeNull()
  })

  it('takes its own commands, links and presses', () => {
    expect(message({ text: '/link' }, mounted)).not.toBeNull()
    expect(message({ chat: PRIVATE, text: LINK }, mounted)).not.toBeNull()
    const press = { id: '9', from: ANN, message: { message_id: 2, chat: GROUP } }
    expect(translate('callback_query', { ...press, data: '1why:x' }, mounted)).not.toBeNull()
    expect(translate('callback_query', { ...press, data: 'menu/3' }, mounted)).toBeNull()
  })
})

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
