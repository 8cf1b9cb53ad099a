import type { Logger } from '#src/chat/logger.ts'
import { readFailure } from './call-failure.ts'
import type { TelegramHost } from './telegram-host.ts'

/** An id that no ephemeral message has. */
const NO_MESSAGE = 1

/** Knows whether a server takes messages that only one person in a group sees (Bot API 10.2). */
export interface EphemeralSupport {
  /** False once the server is known not to take them. */
  readonly isPossible: boolean
  /** Asks the server, once. */
  check(chatId: number, receiverId: number): Promise<boolean>
  /** Notes that a message meant for one person went to all. */
  noteLeak(): void
}

/**
 * Makes the knowledge of one host.
 *
 * A server that does not know the parameters ignores them, and the message would be seen by everybody. So a method of
 * the same version is tried first, on a message that does not exist: an older server answers 404 and nothing happens.
 */
export function createEphemeralSupport(host: TelegramHost, logger: Logger): EphemeralSupport {
  let state: 'unknown' | 'supported' | 'missing' = 'unknown'
  let checking: Promise<void> | null = null

  async function ask(chatId: number, receiverId: number): Promise<void> {
    try {
      const ids = { chat_id: chatId, receiver_user_id: receiverId, ephemeral_message_id: NO_MESSAGE }
      await host.call('deleteEphemeralMessage', ids)
      state = 'supported'
    } catch (error) {
      const failure = readFailure(error)
      if (failure.kind !== 'refused') return
      if (failure.errorCode === 404) state = 'missing'
      else if (failure.errorCode === 400) state = 'supported'
      if (state === 'missing')
        logger.info({ code: 'EPHEMERAL_MISSING' }, 'the Bot API server has no ephemeral messages')
    }
  }

  return {
    get isPossible() {
      return state !== 'missing'
    },
    async check(chatId, receiverId) {
      if (state === 'unknown') {
        checking ??= ask(chatId, receiverId).finally(() => {
          checking = null
        })
        await checking
      }
      return state === 'supported'
    },
    noteLeak() {
      state = 'missing'
      logger.error({ code: 'EPHEMERAL_LEAKED' }, 'the Bot API server posted a private message for all; it is deleted')
    },
  }
}
