import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import type { RefusalCode, SendOutcome } from '#src/chat/chat-platform.ts'

/** Tells how a call failed: what the kernel is told, and Discord's own error code where it gave one. */
export interface CallFailure {
  readonly outcome: Exclude<SendOutcome, { outcome: 'sent' }>
  /** JSON error code, `topics/opcodes-and-status-codes.mdx`; null without an answer of Discord's. */
  readonly discordCode: number | null
}

/** Discord's JSON error codes that we tell apart. `topics/opcodes-and-status-codes.mdx`, read 2026-11-20. */
export const DISCORD_CODES = {
  unknownChannel: 10_003,
  unknownGuild: 10_004,
  unknownMessage: 10_008,
  unknownWebhook: 10_015,
  unknownInteraction: 10_062,
  alreadyAcknowledged: 40_060,
  missingAccess: 50_001,
  notTheAuthor: 50_005,
  emptyMessage: 50_006,
  missingPermissions: 50_013,
  webhookTokenInvalid: 50_027,
  invalidBody: 50_035,
  noHistoryToReply: 160_002,
} as const

const REFUSALS = new Map<number, RefusalCode>([
  [DISCORD_CODES.unknownChannel, 'GONE'],
  [DISCORD_CODES.unknownGuild, 'GONE'],
  [DISCORD_CODES.missingAccess, 'GONE'],
  [DISCORD_CODES.missingPermissions, 'FORBIDDEN'],
  [DISCORD_CODES.noHistoryToReply, 'FORBIDDEN'],
  [DISCORD_CODES.notTheAuthor, 'FORBIDDEN'],
  [DISCORD_CODES.emptyMessage, 'INVALID'],
  [DISCORD_CODES.invalidBody, 'INVALID'],
  [DISCORD_CODES.unknownMessage, 'EXPIRED'],
  [DISCORD_CODES.unknownWebhook, 'EXPIRED'],
  [DISCORD_CODES.unknownInteraction, 'EXPIRED'],
  [DISCORD_CODES.alreadyAcknowledged, 'EXPIRED'],
  [DISCORD_CODES.webhookTokenInvalid, 'EXPIRED'],
])

/** Errors of a connection that never stood: nothing of ours was written. Names of libuv and undici. */
const UNCONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])
/** Wait after a 429 that names none. */
const FLOOD_WAIT_MS = 1_000

/** Translates what discord.js's REST throws. Whatever was written and has no answer is `uncertain`. */
export function toFailure(error: unknown): CallFailure {
  if (error instanceof RateLimitError) {
    const retryAfterMs = Math.max(1, Math.ceil(error.retryAfter || error.timeToReset || FLOOD_WAIT_MS))
    return { outcome: { outcome: 'refused', code: 'FLOOD', retryAfterMs }, discordCode: null }
  }
  if (error instanceof DiscordAPIError) {
    const discordCode = typeof error.code === 'number' ? error.code : null
    return refusal(REFUSALS.get(discordCode ?? 0) ?? refusalOfStatus(error.status), discordCode)
  }
  if (error instanceof HTTPError) return { outcome: { outcome: 'uncertain' }, discordCode: null }
  const isUnconnected = codesOf(error).some((code) => UNCONNECTED.has(code))
  return { outcome: { outcome: isUnconnected ? 'notSent' : 'uncertain' }, discordCode: null }
}

function refusal(code: RefusalCode, discordCode: number | null): CallFailure {
  return { outcome: { outcome: 'refused', code, retryAfterMs: null }, discordCode }
}

function refusalOfStatus(status: number): RefusalCode {
  if (status === 401 || status === 403) return 'FORBIDDEN'
  return status === 404 ? 'GONE' : 'INVALID'
}

/** Node reports a host with several addresses as an AggregateError around one error for each. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  const inner = error instanceof AggregateError ? error.errors.flatMap(codesOf) : []
  return [...own, ...inner, ...codesOf(error.cause)]
}
