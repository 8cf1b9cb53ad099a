import { BoundedMap } from '#src/chat/bounded-map.ts'
import { type CallFailure, readFailure } from './call-failure.ts'
import type { TelegramHost } from './telegram-host.ts'

/** Moves remembered; older ones are learned again from the next refusal. */
const MIGRATIONS_MAX = 2_000

/** Ends a call: with what the server gave and the chat it really went to, or with why it failed. */
type CallResult =
  | { readonly isDone: true; readonly result: unknown; readonly chatId: number }
  | { readonly isDone: false; readonly failure: CallFailure }

/** Calls methods that concern one chat. */
export interface ChatCaller {
  /** Calls for a chat, at its new id where a group has become a supergroup. Never throws. */
  call(method: string, chatId: number, payload: object): Promise<CallResult>
  /** Notes that a chat has a new id. */
  noteMigration(fromChatId: number, toChatId: number): void
}

/**
 * Makes a caller.
 * @param onMigrated - told once for each move that was learned from a refused call
 */
export function createChatCaller(
  host: TelegramHost,
  onMigrated: (fromChatId: number, toChatId: number) => void,
): ChatCaller {
  const migrations = new BoundedMap<number, number>(MIGRATIONS_MAX)

  async function attempt(method: string, chatId: number, payload: object): Promise<CallResult> {
    try {
      return { isDone: true, result: await host.call(method, { chat_id: chatId, ...payload }), chatId }
    } catch (error) {
      return { isDone: false, failure: readFailure(error) }
    }
  }

  return {
    async call(method, chatId, payload) {
      const currentId = migrations.get(chatId) ?? chatId
      const result = await attempt(method, currentId, payload)
      const newId = !result.isDone && result.failure.kind === 'refused' ? result.failure.migrateToChatId : null
      if (newId === null || newId === currentId) return result
      migrations.set(chatId, newId)
      migrations.set(currentId, newId)
      onMigrated(currentId, newId)
      return attempt(method, newId, payload)
    },
    noteMigration: (fromChatId, toChatId) => migrations.set(fromChatId, toChatId),
  }
}
