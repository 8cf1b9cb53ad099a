import { ApiError } from './api-error.ts'
import type { FakeState } from './fake-state.ts'
import { listParam, numberParam, type Params } from './params.ts'
import type { FakeChat, FakeMessage } from './world.ts'

const DELETABLE_MS = 48 * 3_600_000

/** Deletes one message. */
export function deleteMessage(state: FakeState, params: Params): true {
  const chat = state.world.chatForBot(params.chat_id)
  const messageId = numberParam(params, 'message_id') ?? 0
  const message = chat.messages.get(messageId)
  if (!message || messageId <= 0) throw ApiError.badRequest('message to delete not found')
  const refusal = refuseDeletion(state, chat, message)
  if (refusal) throw ApiError.badRequest(refusal)
  chat.messages.delete(messageId)
  return true
}

/** Deletes several; those that cannot be deleted are skipped. */
export function deleteMessages(state: FakeState, params: Params): true {
  const chat = state.world.chatForBot(params.chat_id)
  const ids = listParam(params, 'message_ids')
  if (ids.length < 1 || ids.length > 100) throw ApiError.badRequest('wrong number of message identifiers')
  for (const id of ids) {
    const message = chat.messages.get(Number(id))
    if (message && !refuseDeletion(state, chat, message)) chat.messages.delete(Number(id))
  }
  return true
}

function refuseDeletion({ world }: FakeState, chat: FakeChat, message: FakeMessage): string | null {
  if (world.now() - message.date * 1000 > DELETABLE_MS) return "message can't be deleted for everyone"
  const isOwn = message.from?.id === world.bot.id
  const hasRight = world.isAdmin(chat, world.bot.id) && chat.botMayDelete
  return isOwn || chat.type === 'private' || hasRight ? null : "message can't be deleted"
}
