/** Longest message text, in UTF-16 units (the server counts characters: never more). Bot API `sendMessage`, read 2026-11-20. */
export const TEXT_LENGTH_MAX = 4096

/** Entities a message keeps; further ones are dropped by the server. Core API `message entities`, read 2026-11-20. */
export const ENTITIES_MAX = 100

/** Longest `copy_text` of a button, in characters. Bot API `CopyTextButton`, read 2026-11-20. */
export const COPY_TEXT_LENGTH_MAX = 256

/** Longest URL we put into a button; the server's own limit is not documented, longer ones were seen refused. */
export const BUTTON_URL_LENGTH_MAX = 2048

/** Buttons in a row and in a keyboard; observed, undocumented: more are refused as REPLY_MARKUP_TOO_LONG. */
export const ROW_BUTTONS_MAX = 8
export const KEYBOARD_BUTTONS_MAX = 100

/** Longest text of `answerCallbackQuery`, in characters. Bot API, read 2026-11-20. */
export const CALLBACK_NOTE_LENGTH_MAX = 200

/** Results of one inline answer, and the bytes of its offset and of a result's id. Bot API `answerInlineQuery`, read 2026-11-20. */
export const INLINE_RESULTS_MAX = 50
export const INLINE_TOKEN_BYTES_MAX = 64

/** Commands of one scope and language. Bot API `setMyCommands`, read 2026-11-20. */
export const MENU_COMMANDS_MAX = 100

/** Updates in one `getUpdates` answer. Bot API, read 2026-11-20. */
export const POLL_UPDATES_MAX = 100

/** Time the server may hold a poll, in seconds; it caps at 50 (tdlib/telegram-bot-api Client.h, read 2026-11-20). */
export const POLL_TIMEOUT_SECONDS = 30

/** Largest webhook body we read. Updates are a few kilobytes; an update with a rich message stays under 200 KB. */
export const WEBHOOK_BODY_BYTES_MAX = 1_048_576

/** What may stand in `?start=`. Bot features `deep linking`, read 2026-11-20. */
export const START_PAYLOAD = /^[A-Za-z0-9_-]{1,64}$/

/** Kinds of updates we ask for; the others are never sent to us. Bot API `Update`, read 2026-11-20. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'channel_post',
  'edited_channel_post',
  'callback_query',
  'inline_query',
  'my_chat_member',
] as const
