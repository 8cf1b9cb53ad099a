import { describe, expect, it } from 'vitest'
import { ANN, BOT, CHANNEL, GROUP, LINK, message, PRIVATE, translate } from './translate-setup.ts'

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
