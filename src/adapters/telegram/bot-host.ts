import { Bot } from 'grammy'
import { createBotApiFetch } from './bot-api-fetch.ts'
import type { TelegramHost } from './telegram-host.ts'

/** Silence after which a call counts as lost, its effect unknown. */
const ANSWER_TIMEOUT_MS = 20_000
/** Last resort of grammY itself, above every time limit of ours. */
const CALL_TIMEOUT_SECONDS = 90
/** grammY calls these with the signal as the first argument. */
const PARAMETERLESS = new Set(['getMe', 'getWebhookInfo'])

export interface BotHostOptions {
  readonly token: string
  /** Root of the Bot API, `https://api.telegram.org` or a server of one's own. */
  readonly apiUrl: string
  /** @default 20000 */
  readonly answerTimeoutMs?: number
}

type RawMethod = (payload: object | AbortSignal | undefined, signal?: AbortSignal) => Promise<unknown>

/** Makes a host of a grammY bot of our own. */
export function createBotHost(options: BotHostOptions): TelegramHost & { readonly bot: Bot } {
  const apiRoot = options.apiUrl.replace(/\/+$/, '')
  const fetch = createBotApiFetch(apiRoot, options.answerTimeoutMs ?? ANSWER_TIMEOUT_MS)
  const bot = new Bot(options.token, {
    client: { apiRoot, fetch, timeoutSeconds: CALL_TIMEOUT_SECONDS },
  })
  return { bot, call: createGrammyCall(bot), close: () => fetch.close() }
}

/** Calls methods through a grammY bot's raw API, transformers that its owner installed included. */
export function createGrammyCall(bot: Pick<Bot, 'api'>): TelegramHost['call'] {
  const raw = bot.api.raw as unknown as Record<string, RawMethod>
  const methods = new Map<string, RawMethod>()
  return (method, payload, signal) => {
    // The raw API is a proxy that binds anew at each access.
    let run = methods.get(method)
    if (!run) {
      run = raw[method] as RawMethod
      methods.set(method, run)
    }
    return PARAMETERLESS.has(method) ? run(signal) : run(payload, signal)
  }
}
