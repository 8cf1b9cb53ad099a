import { ApiError } from './api-error.ts'
import { objectParam, type Params } from './params.ts'

/** Checks a keyboard as the server does and gives it back in the form bots see. */
export function acceptKeyboard(params: Params): object | undefined {
  const markup = objectParam(params, 'reply_markup')
  if (!markup) return undefined
  const rows = markup.inline_keyboard
  if (!Array.isArray(rows)) throw ApiError.badRequest('object expected as reply markup')
  let count = 0
  for (const row of rows) {
    if (!Array.isArray(row)) throw ApiError.badRequest('field "inline_keyboard" must be an Array of Arrays')
    if (row.length > 8) throw ApiError.badRequest('reply markup is too long')
    for (const button of row) checkButton(button)
    count += row.length
  }
  if (count > 100) throw ApiError.badRequest('reply markup is too long')
  return count === 0 ? undefined : { inline_keyboard: rows }
}

function checkButton(value: unknown): void {
  if (typeof value !== 'object' || value === null) throw ApiError.badRequest('InlineKeyboardButton must be an Object')
  const button = value as Params
  if (typeof button.text !== 'string' || button.text.trim() === '') throw ApiError.badRequest('button text is empty')
  if (!['primary', 'danger', 'success', undefined].includes(button.style as string | undefined))
    throw ApiError.badRequest('invalid button style specified')
  if (typeof button.url === 'string') {
    if (!/^(?:https?|tg):\/\//i.test(button.url) || !URL.canParse(button.url) || button.url.length > 2048)
      throw ApiError.badRequest('BUTTON_URL_INVALID')
  } else if (typeof button.callback_data === 'string') {
    const bytes = Buffer.byteLength(button.callback_data)
    if (bytes < 1 || bytes > 64) throw ApiError.badRequest('BUTTON_DATA_INVALID')
  } else if (button.copy_text !== undefined) {
    const { text } = button.copy_text as Params
    if (typeof text !== 'string' || text.length < 1 || text.length > 256)
      throw ApiError.badRequest('BUTTON_COPY_TEXT_INVALID')
  } else throw ApiError.badRequest('text buttons are unallowed in the inline keyboard')
}

/** Checks preview options. */
export function acceptPreview(params: Params): Params | undefined {
  const options = objectParam(params, 'link_preview_options')
  if (options?.url !== undefined && (typeof options.url !== 'string' || !URL.canParse(options.url)))
    throw ApiError.badRequest('wrong HTTP URL specified')
  return options
}
