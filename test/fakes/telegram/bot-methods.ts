import { ApiError } from './api-error.ts'
import type { FakeState } from './fake-state.ts'
import { acceptKeyboard } from './markup-rules.ts'
import { listParam, numberParam, objectParam, type Params, textParam } from './params.ts'
import { acceptText } from './text-rules.ts'

const PRESS_MS = 60_000

/** Says who the bot is. */
export function getMe({ world }: FakeState): object {
  return {
    ...world.bot,
    can_join_groups: true,
    can_read_all_group_messages: true,
    supports_inline_queries: true,
    can_connect_to_business: false,
    has_main_web_app: false,
  }
}

/** Tells a member's status. */
export function getChatMember({ world }: FakeState, params: Params): object {
  const chat = world.chatForBot(params.chat_id)
  const userId = numberParam(params, 'user_id') ?? 0
  const user = userId === world.bot.id ? world.bot : world.users.get(userId)
  if (!user) throw ApiError.badRequest('invalid user_id specified')
  return { status: chat.members.get(userId) ?? 'left', user }
}

/** Ends a press. */
export function answerCallbackQuery(state: FakeState, params: Params): true {
  const id = textParam(params, 'callback_query_id')
  const press = state.presses.get(id)
  if (!press || state.world.now() - press.at > PRESS_MS)
    throw ApiError.badRequest('query is too old and response timeout expired or query ID is invalid')
  const text = textParam(params, 'text')
  if (text.length > 200) throw ApiError.badRequest('MESSAGE_TOO_LONG')
  const url = textParam(params, 'url')
  if (url !== '' && !url.startsWith(`https://t.me/${state.world.bot.username}?start`))
    throw ApiError.badRequest('URL_INVALID')
  if (press.answer === null) press.answer = { text, url, isAlert: params.show_alert === true }
  return true
}

/** Gives inline results. */
export function answerInlineQuery(state: FakeState, params: Params): true {
  const query = state.inlineQueries.get(textParam(params, 'inline_query_id'))
  if (!query) throw ApiError.badRequest('query is too old and response timeout expired or query ID is invalid')
  const results = listParam(params, 'results') as readonly Params[]
  if (results.length > 50) throw ApiError.badRequest('RESULTS_TOO_MUCH')
  const ids = new Set<string>()
  for (const result of results) {
    const id = textParam(result, 'id')
    if (id === '' || Buffer.byteLength(id) > 64) throw ApiError.badRequest('RESULT_ID_INVALID')
    if (ids.has(id)) throw ApiError.badRequest('RESULT_ID_DUPLICATE')
    ids.add(id)
    if (textParam(result, 'title') === '')
      throw ApiError.badRequest("can't parse inline query result: article title is empty")
    const content = objectParam(result, 'input_message_content') ?? {}
    acceptText(textParam(content, 'message_text'), listParam(content, 'entities'), 4096)
    acceptKeyboard(result)
  }
  if (Buffer.byteLength(textParam(params, 'next_offset')) > 64) throw ApiError.badRequest('NEXT_OFFSET_INVALID')
  const button = objectParam(params, 'button')
  if (button && !/^[A-Za-z0-9_-]{1,64}$/.test(textParam(button, 'start_parameter')))
    throw ApiError.badRequest('START_PARAM_INVALID')
  query.settle({ ...params, results })
  return true
}

/** Sets a command menu. */
export function setMyCommands(state: FakeState, params: Params): true {
  const commands = listParam(params, 'commands') as readonly Params[]
  if (commands.length > 100) throw ApiError.badRequest('BOT_COMMANDS_TOO_MUCH')
  for (const { command, description } of commands) {
    if (typeof command !== 'string' || !/^[a-z0-9_]{1,32}$/.test(command))
      throw ApiError.badRequest('BOT_COMMAND_INVALID')
    if (typeof description !== 'string' || description.length < 1 || description.length > 256)
      throw ApiError.badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
  }
  const scope = textParam(objectParam(params, 'scope') ?? {}, 'type') || 'default'
  const language = textParam(params, 'language_code')
  if (language !== '' && !/^[a-z]{2}$/.test(language)) throw ApiError.badRequest('invalid language code specified')
  state.menus.set(`${scope} ${language || '*'}`, commands)
  return true
}
