import type { TranslateContext } from '#src/adapters/telegram/translate-context.ts'
import { translateUpdate } from '#src/adapters/telegram/translate-update.ts'

export const NOW = 1_795_000_000_000
export const LINK = 'https://shop.example/item/1'
export const ANN = { id: 42, is_bot: false, first_name: 'Ann', last_name: 'Lee', language_code: 'pt-BR' }
export const BOT = { id: 7, is_bot: true, first_name: 'Magpie', username: 'MagpieBot' }
export const GROUP = { id: -1001, type: 'supergroup', title: 'Deals' }
export const CHANNEL = { id: -1009, type: 'channel', title: 'News' }
export const PRIVATE = { id: 42, type: 'private', first_name: 'Ann' }

/** Makes the context of a bot that wants links of the test shop. */
export function contextWith(extra: Partial<TranslateContext> = {}): TranslateContext {
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

/** Translates an update of one kind. */
export function translate(kind: string, content: object, extra?: Partial<TranslateContext>) {
  return translateUpdate({ update_id: 5, [kind]: content }, contextWith(extra))
}

/** Translates a message that Ann wrote in a group. */
export function message(content: object, extra?: Partial<TranslateContext>) {
  return translate('message', { message_id: 10, date: 1_795_000_000, chat: GROUP, from: ANN, ...content }, extra)
}
