import { isRecord } from './record.ts'

/**
 * Tells what a failed call means.
 *
 * `refused`: the server answered no; `unreachable`: nothing was written; `lost`: written, effect unknown.
 */
export type CallFailure =
  | {
      readonly kind: 'refused'
      readonly errorCode: number
      /** Lower case. */
      readonly description: string
      readonly retryAfterMs: number | null
      readonly migrateToChatId: number | null
    }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'lost' }

/** Codes of Node and undici that only occur before a connection stands. */
const BEFORE_CONNECTED = new Set(['UNREACHABLE', 'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])
/** How deep libraries wrap the cause. */
const CAUSES_MAX = 5

/** Reads what grammY, Telegraf, node-fetch or our own fetch has thrown. */
export function readFailure(thrown: unknown): CallFailure {
  let error: unknown = thrown
  for (let depth = 0; depth < CAUSES_MAX && isRecord(error); depth++) {
    const answer = readAnswer(error)
    if (answer) return answer
    if (typeof error.code === 'string' && BEFORE_CONNECTED.has(error.code)) return { kind: 'unreachable' }
    if (error.syscall === 'connect' || error.syscall === 'getaddrinfo') return { kind: 'unreachable' }
    error = error.error ?? error.cause
  }
  return { kind: 'lost' }
}

/** The server's own answer: grammY has its fields on the error, Telegraf under `response`. */
function readAnswer(error: Readonly<Record<string, unknown>>): CallFailure | null {
  if (error.code === 'NOT_JSON' && typeof error.status === 'number') return toFailure(error.status, '', undefined)
  const answer = isRecord(error.response) ? error.response : error
  const errorCode = answer.error_code
  if (typeof errorCode !== 'number') return null
  const description = typeof answer.description === 'string' ? answer.description : ''
  return toFailure(errorCode, description, answer.parameters)
}

function toFailure(errorCode: number, description: string, parameters: unknown): CallFailure {
  // A gateway's or the server's own failure: the message may have been posted all the same.
  if (errorCode >= 500 || errorCode < 400) return { kind: 'lost' }
  const values = isRecord(parameters) ? parameters : {}
  const { retry_after: seconds, migrate_to_chat_id: chatId } = values
  return {
    kind: 'refused',
    errorCode,
    description: description.toLowerCase(),
    retryAfterMs: typeof seconds === 'number' && seconds >= 0 ? seconds * 1000 : null,
    migrateToChatId: typeof chatId === 'number' && Number.isSafeInteger(chatId) ? chatId : null,
  }
}
