import { describe, expect, it } from 'vitest'
import type { ActionEvent, CommandEvent, PlaceEvent } from '#src/chat/message.ts'
import { ANN, BOT, GROUP, LINK, message, NOW, PRIVATE, translate } from './translate-setup.ts'

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
