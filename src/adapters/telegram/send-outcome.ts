import type { RefusalCode, SendOutcome } from '#src/chat/chat-platform.ts'
import type { CallFailure } from './call-failure.ts'

/**
 * What the server's refusals mean, by a part of their description in lower case; the first that fits counts.
 * Descriptions as in tdlib/telegram-bot-api Client.cpp 10.0 and tdlib, read 2026-11-20.
 */
const REFUSALS: readonly (readonly [part: string, code: RefusalCode])[] = [
  ["can't initiate conversation", 'FORBIDDEN'],
  ["can't send messages to bots", 'FORBIDDEN'],
  ["can't send messages to the user", 'FORBIDDEN'],
  ['blocked by the user', 'GONE'],
  ['user is deactivated', 'GONE'],
  ['was kicked', 'GONE'],
  ['is not a member', 'GONE'],
  ['was deleted', 'GONE'],
  ['chat not found', 'GONE'],
  ['message thread not found', 'GONE'],
  ['topic_deleted', 'GONE'],
  ['peer_id_invalid', 'GONE'],
  ['channel_private', 'GONE'],
  ['user not found', 'GONE'],
  ['query is too old', 'EXPIRED'],
  ['query_id_invalid', 'EXPIRED'],
  ['message to edit not found', 'EXPIRED'],
  ["message can't be edited", 'EXPIRED'],
  ['message_id_invalid', 'EXPIRED'],
  ["can't be deleted for everyone", 'EXPIRED'],
  ["message can't be deleted", 'FORBIDDEN'],
  ['rights', 'FORBIDDEN'],
  ['forbidden', 'FORBIDDEN'],
  ['topic_closed', 'FORBIDDEN'],
  ['chat_restricted', 'FORBIDDEN'],
  ['chat_admin_required', 'FORBIDDEN'],
  ['user_banned_in_channel', 'FORBIDDEN'],
]

const NOT_SENT: SendOutcome = { outcome: 'notSent' }
const UNCERTAIN: SendOutcome = { outcome: 'uncertain' }

/** Says that the platform refused. */
export function refused(code: RefusalCode, retryAfterMs: number | null = null): SendOutcome {
  return { outcome: 'refused', code, retryAfterMs }
}

/** Translates a failed call into the outcome of a send. */
export function toOutcome(failure: CallFailure): SendOutcome {
  if (failure.kind === 'unreachable') return NOT_SENT
  if (failure.kind === 'lost') return UNCERTAIN
  if (failure.errorCode === 429) return refused('FLOOD', failure.retryAfterMs)
  return refused(refusalCode(failure.errorCode, failure.description))
}

function refusalCode(errorCode: number, description: string): RefusalCode {
  for (const [part, code] of REFUSALS) if (description.includes(part)) return code
  // A refused token says nothing about the chat: it must not be given up.
  if (errorCode === 401 || errorCode === 403 || errorCode === 404 || errorCode === 409) return 'FORBIDDEN'
  return 'INVALID'
}
