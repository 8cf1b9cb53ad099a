import type { Clock } from '#src/chat/clock.ts'
import { readFailure } from './call-failure.ts'
import { toId, toRecord, toText } from './record.ts'
import { TelegramAdapterError } from './telegram-error.ts'
import type { TelegramHost } from './telegram-host.ts'

/** Waits between attempts while the server is out of reach. */
const RETRIES_MS = [1_000, 2_000, 4_000, 8_000]

/** Says who the bot is. */
export interface BotIdentity {
  readonly botId: number
  /** As registered, without `@`. */
  readonly username: string
  /** False while BotFather's privacy mode is on: links of members are seen only where the bot is an administrator. */
  readonly readsGroups: boolean
  /** False until BotFather's /setinline: `@bot …` does nothing. */
  readonly hasInlineMode: boolean
}

/**
 * Asks the server who the token belongs to.
 * @throws TelegramAdapterError `TOKEN_REFUSED`, `UNREACHABLE` after several attempts, `ANSWER_MALFORMED`
 */
export async function fetchIdentity(host: TelegramHost, clock: Clock): Promise<BotIdentity> {
  for (let attempt = 0; ; attempt++) {
    try {
      return parseIdentity(await host.call('getMe', {}))
    } catch (error) {
      if (error instanceof TelegramAdapterError) throw error
      const failure = readFailure(error)
      // A token of the wrong form is answered with 404.
      if (failure.kind === 'refused' && failure.errorCode !== 429) throw new TelegramAdapterError('TOKEN_REFUSED')
      const waitMs = RETRIES_MS[attempt]
      if (waitMs === undefined) throw new TelegramAdapterError('UNREACHABLE')
      await clock.sleep(failure.kind === 'refused' ? (failure.retryAfterMs ?? waitMs) : waitMs)
    }
  }
}

function parseIdentity(result: unknown): BotIdentity {
  const me = toRecord(result)
  const botId = me && toId(me.id)
  const username = me && toText(me.username)
  if (botId === null || !username) throw new TelegramAdapterError('ANSWER_MALFORMED')
  return {
    botId,
    username,
    readsGroups: me?.can_read_all_group_messages !== false,
    hasInlineMode: me?.supports_inline_queries !== false,
  }
}
