import { ApiError } from './api-error.ts'
import type { FakeState } from './fake-state.ts'
import { acceptKeyboard, acceptPreview } from './markup-rules.ts'
import { listParam, numberParam, objectParam, type Params, textParam } from './params.ts'
import { acceptText } from './text-rules.ts'
import { viewMessage } from './views.ts'
import type { FakeChat, FakeMessage, Keyboard } from './world.ts'

const TEXT_LENGTH_MAX = 4096
/** Time within which an ephemeral command or a press may be answered by a bot that is no administrator. */
const EPHEMERAL_ANSWER_MS = 15_000

/** Posts a text. */
export function sendMessage(state: FakeState, params: Params): object {
  const { world } = state
  const chat = world.chatForBot(params.chat_id)
  if (!chat.botMayWrite || (chat.type === 'channel' && !world.isAdmin(chat, world.bot.id)))
    throw ApiError.badRequest('not enough rights to send text messages to the chat')
  const { text, entities } = acceptText(textParam(params, 'text'), listParam(params, 'entities'), TEXT_LENGTH_MAX)
  const replyMarkup = acceptKeyboard(params) as Keyboard | undefined
  const preview = acceptPreview(params)
  const threadId = acceptThread(chat, params)
  const ephemeral = acceptReceiver(state, chat, params)
  const replyTo = acceptReply(state, chat, params, ephemeral !== null)
  const content = { text, entities, replyMarkup, preview, threadId, replyTo, ephemeral }
  return viewMessage(world.addMessage(chat, world.bot, content), world.users)
}

function acceptThread(chat: FakeChat, params: Params): number | null {
  const threadId = numberParam(params, 'message_thread_id')
  if (threadId === undefined) return null
  if (!chat.isForum || !chat.messages.has(threadId)) throw ApiError.badRequest('message thread not found')
  return threadId
}

function acceptReply(state: FakeState, chat: FakeChat, params: Params, isEphemeral: boolean): FakeMessage | null {
  const reply = objectParam(params, 'reply_parameters')
  if (!reply || Object.keys(reply).length === 0) return null
  const ephemeralId = numberParam(reply, 'ephemeral_message_id')
  if (ephemeralId !== undefined && state.supportsEphemeral) {
    const message = chat.messages.get(-ephemeralId)
    if (!message || !isEphemeral) throw ApiError.badRequest('message to be replied not found')
    return message
  }
  const messageId = numberParam(reply, 'message_id')
  if (messageId === undefined)
    throw ApiError.badRequest('can\'t parse reply parameters: can\'t find field "message_id"')
  const message = chat.messages.get(messageId)
  if (message) return message
  if (reply.allow_sending_without_reply === true && !isEphemeral) return null
  throw ApiError.badRequest('message to be replied not found')
}

/** Reads for whom a message is; a server without ephemeral messages ignores the parameters, as every unknown one. */
function acceptReceiver(state: FakeState, chat: FakeChat, params: Params): FakeMessage['ephemeral'] {
  if (!state.supportsEphemeral) return null
  const wanted = objectParam(params, 'ephemeral_message_parameters') ?? params
  const receiverId = numberParam(wanted, 'receiver_user_id')
  if (receiverId === undefined) return null
  if (chat.type !== 'group' && chat.type !== 'supergroup') throw ApiError.badRequest('EPHEMERAL_CHAT_INVALID')
  const status = chat.members.get(receiverId)
  if (!status || status === 'left' || status === 'kicked') throw ApiError.badRequest('USER_NOT_PARTICIPANT')
  if (!state.world.isAdmin(chat, state.world.bot.id)) checkOccasion(state, chat, params, wanted, receiverId)
  return { id: state.nextEphemeralId(), receiverId }
}

/** A bot without administrator rights may only answer: a press, or an ephemeral command, within 15 s. */
function checkOccasion(state: FakeState, chat: FakeChat, params: Params, wanted: Params, receiverId: number): void {
  const press = state.presses.get(textParam(wanted, 'callback_query_id'))
  const answered = numberParam(objectParam(params, 'reply_parameters') ?? {}, 'ephemeral_message_id')
  const command = answered === undefined ? undefined : chat.messages.get(-answered)
  const now = state.world.now()
  const isPress = press?.userId === receiverId && now - press.at <= EPHEMERAL_ANSWER_MS
  const isCommand = command?.from?.id === receiverId && now - command.date * 1000 <= EPHEMERAL_ANSWER_MS
  if (!isPress && !isCommand) throw ApiError.badRequest('MESSAGE_NOT_COMMAND')
}

/** Edits a text of the bot's own, in a chat or sent through inline mode. */
export function editMessageText(state: FakeState, params: Params): object | true {
  const { text, entities } = acceptText(textParam(params, 'text'), listParam(params, 'entities'), TEXT_LENGTH_MAX)
  const content = {
    text,
    entities,
    replyMarkup: acceptKeyboard(params) as Keyboard | undefined,
    preview: acceptPreview(params),
  }
  const inlineId = textParam(params, 'inline_message_id')
  const message = inlineId === '' ? ownMessage(state, params) : state.inlineMessages.get(inlineId)
  if (!message) throw ApiError.badRequest('MESSAGE_ID_INVALID')
  applyEdit(state, message, content)
  return inlineId === '' ? viewMessage(message, state.world.users) : true
}

/** Edits a message that one person sees. The real server takes no more than 1024 characters here (its issue 881). */
export function editEphemeralMessageText(state: FakeState, params: Params): true {
  const { text, entities } = acceptText(textParam(params, 'text'), listParam(params, 'entities'), TEXT_LENGTH_MAX)
  if (text.length > 1024) throw ApiError.badRequest('MEDIA_CAPTION_TOO_LONG')
  const replyMarkup = acceptKeyboard(params) as Keyboard | undefined
  applyEdit(state, ephemeralMessage(state, params, 'edit'), {
    text,
    entities,
    replyMarkup,
    preview: acceptPreview(params),
  })
  return true
}

/** Deletes a message that one person sees. */
export function deleteEphemeralMessage(state: FakeState, params: Params): true {
  const message = ephemeralMessage(state, params, 'delete')
  message.chat.messages.delete(-(message.ephemeral?.id ?? 0))
  return true
}

function ephemeralMessage(state: FakeState, params: Params, verb: string): FakeMessage {
  const chat = state.world.chatForBot(params.chat_id)
  const message = chat.messages.get(-(numberParam(params, 'ephemeral_message_id') ?? 0))
  if (!message?.ephemeral || message.ephemeral.receiverId !== numberParam(params, 'receiver_user_id'))
    throw ApiError.badRequest(`message to ${verb} not found`)
  return message
}

function ownMessage({ world }: FakeState, params: Params): FakeMessage {
  const chat = world.chatForBot(params.chat_id)
  const message = chat.messages.get(numberParam(params, 'message_id') ?? 0)
  if (!message || message.ephemeral) throw ApiError.badRequest('message to edit not found')
  if (message.from?.id !== world.bot.id) throw ApiError.badRequest("message can't be edited")
  return message
}

type EditedContent = Pick<FakeMessage, 'text' | 'entities' | 'replyMarkup' | 'preview'>

function applyEdit({ world }: FakeState, message: FakeMessage, content: EditedContent): void {
  const { text, entities, replyMarkup } = message
  const isSame =
    text === content.text &&
    JSON.stringify([entities, replyMarkup]) === JSON.stringify([content.entities, content.replyMarkup])
  if (isSame)
    throw ApiError.badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    )
  Object.assign(message, content, { editDate: Math.floor(world.now() / 1000) })
}
