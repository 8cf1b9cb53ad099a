import { PAYLOAD_BYTES_MAX } from '#src/chat/action-payload.ts'
import type { Button } from '#src/chat/reply.ts'
import { cleanText, toWebUrl } from './clean-text.ts'
import {
  BUTTON_URL_LENGTH_MAX,
  COPY_TEXT_LENGTH_MAX,
  KEYBOARD_BUTTONS_MAX,
  ROW_BUTTONS_MAX,
} from './telegram-limits.ts'

interface InlineButton {
  readonly text: string
  readonly url?: string
  readonly callback_data?: string
  readonly copy_text?: { readonly text: string }
  readonly style?: 'primary' | 'danger'
}

/** Is the Bot API's `InlineKeyboardMarkup`. */
export interface InlineKeyboard {
  readonly inline_keyboard: readonly (readonly InlineButton[])[]
}

/** Holds a keyboard and the buttons that Telegram cannot show, to be written into the text. */
export interface RenderedButtons {
  readonly keyboard: InlineKeyboard | null
  readonly asText: readonly Exclude<Button, { readonly type: 'action' }>[]
}

/**
 * Turns rows of buttons into a keyboard.
 * @throws RangeError for an action payload that is empty or over 64 bytes: a programming error
 */
export function renderButtons(rows: readonly (readonly Button[])[]): RenderedButtons {
  if (rows.length === 0) return NO_BUTTONS
  const keyboard: InlineButton[][] = []
  const asText: RenderedButtons['asText'][number][] = []
  let count = 0
  for (const row of rows) {
    let shown: InlineButton[] = []
    for (const button of row) {
      const inline = renderButton(button)
      if (!inline) {
        if (button.type !== 'action') asText.push(button)
        continue
      }
      if (++count > KEYBOARD_BUTTONS_MAX) continue
      if (shown.length === ROW_BUTTONS_MAX) {
        keyboard.push(shown)
        shown = []
      }
      shown.push(inline)
    }
    if (shown.length > 0) keyboard.push(shown)
  }
  return { keyboard: keyboard.length === 0 ? null : { inline_keyboard: keyboard }, asText }
}

function renderButton(button: Button): InlineButton | null {
  const text = cleanText(button.label).trim() || '…'
  switch (button.type) {
    case 'link': {
      const url = toWebUrl(button.url)
      return url && url.length <= BUTTON_URL_LENGTH_MAX ? { text, url } : null
    }
    case 'copy':
      return button.text.length > 0 && button.text.length <= COPY_TEXT_LENGTH_MAX
        ? { text, copy_text: { text: button.text } }
        : null
    case 'action': {
      const bytes = Buffer.byteLength(button.payload)
      if (bytes === 0 || bytes > PAYLOAD_BYTES_MAX) throw new RangeError(`action payload of ${bytes} bytes`)
      return button.tone
        ? { text, callback_data: button.payload, style: button.tone }
        : { text, callback_data: button.payload }
    }
  }
}

const NO_BUTTONS: RenderedButtons = { keyboard: null, asText: [] }
