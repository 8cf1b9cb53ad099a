/** Longest button payload both platforms accept, in bytes. Bot API `InlineKeyboardButton`, read 2026-11-20. */
export const PAYLOAD_BYTES_MAX = 64

/** First character of every payload: a later shape takes the next one, so old buttons are told apart. */
const VERSION = '1'
const PART = /^[A-Za-z0-9_.~-]*$/

/** Says what a button does: an action's name and its arguments. */
export interface ActionPayload {
  readonly action: string
  readonly args: readonly string[]
}

/**
 * Writes a payload as `1action:arg:arg`.
 * @throws RangeError if a part holds other characters than `A–Z a–z 0–9 _ . ~ -` or the whole is over 64 bytes
 */
export function encodePayload(action: string, ...args: readonly string[]): string {
  const payload = VERSION + [action, ...args].join(':')
  if (![action, ...args].every((part) => PART.test(part)) || payload.length > PAYLOAD_BYTES_MAX)
    throw new RangeError(`action payload not encodable: ${payload}`)
  return payload
}

/** Reads a payload; null for one of another version or shape, which a stale or forged button may carry. */
export function parsePayload(payload: string): ActionPayload | null {
  if (!payload.startsWith(VERSION) || payload.length > PAYLOAD_BYTES_MAX) return null
  const [action, ...args] = payload.slice(VERSION.length).split(':')
  if (!action || ![action, ...args].every((part) => PART.test(part))) return null
  return { action, args }
}
