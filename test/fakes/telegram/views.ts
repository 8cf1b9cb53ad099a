import type { FakeChat, FakeMessage, FakeUser } from './world.ts'

/** Gives a chat as the Bot API shows it. */
export function viewChat(chat: FakeChat, user: FakeUser | undefined): object {
  if (chat.type === 'private') return { id: chat.id, type: 'private', first_name: user?.first_name ?? 'Somebody' }
  return { id: chat.id, type: chat.type, title: chat.title, ...(chat.isForum ? { is_forum: true } : {}) }
}

/** Gives a message as the Bot API shows it. */
export function viewMessage(message: FakeMessage, users: ReadonlyMap<number, FakeUser>, isNested = false): object {
  const { chat, from, threadId, replyTo, ephemeral } = message
  return {
    message_id: message.message_id,
    ...(from ? { from } : {}),
    ...(chat.type === 'channel' ? { sender_chat: viewChat(chat, undefined) } : {}),
    chat: viewChat(chat, users.get(chat.id)),
    date: message.date,
    ...(message.editDate === null ? {} : { edit_date: message.editDate }),
    ...(threadId === null ? {} : { message_thread_id: threadId, is_topic_message: true }),
    ...(replyTo && !isNested ? { reply_to_message: viewMessage(replyTo, users, true) } : {}),
    ...(message.text === '' ? {} : textFields(message)),
    ...(message.replyMarkup ? { reply_markup: message.replyMarkup } : {}),
    ...(message.preview ? { link_preview_options: message.preview } : {}),
    ...(ephemeral ? { ephemeral_message_id: ephemeral.id, receiver_user: users.get(ephemeral.receiverId) } : {}),
    ...message.extra,
  }
}

function textFields({ text, entities, extra }: FakeMessage): object {
  const isCaption = 'photo' in extra
  if (isCaption) return { caption: text, ...(entities.length > 0 ? { caption_entities: entities } : {}) }
  return { text, ...(entities.length > 0 ? { entities } : {}) }
}
