import { NetworkError, type NetworkErrorCode } from '#src/links/network-error.ts'
import type { NetworkId } from '#src/links/network-id.ts'
import { asRecord } from './exact-json.ts'
import { TransientNetworkError } from './transient-network-error.ts'

/** Wait when a throttled answer names no time. The gateway bans for 1 s; ADR 0021 of wanthat-app, read 2026-11-20. */
const BAN_DEFAULT_MS = 1000

/** Longest text of the network that is kept for the host's log. */
const DETAIL_LENGTH_MAX = 200

/**
 * Platform codes whose meaning is known; legacy TOP numbers beside the names.
 * Sources: simowment/aliexpress-docs, TOP error list, moh3a/ae_sdk, read 2026-11-20.
 */
const CODES: Readonly<Record<string, NetworkErrorCode | 'TRANSIENT'>> = {
  ApiCallLimit: 'THROTTLED',
  '7': 'THROTTLED',
  '8': 'THROTTLED',
  ServiceUnavailable: 'TRANSIENT',
  '9': 'TRANSIENT',
  '10': 'TRANSIENT',
  '15': 'TRANSIENT',
  InsufficientPermission: 'FORBIDDEN',
  IllegalAccessToken: 'FORBIDDEN',
  AUTH_TYPE_UNSUPPORTED: 'FORBIDDEN',
  '11': 'FORBIDDEN',
}

/** Method-level codes: 405 "The result is empty", 407 "The pattern of input params is invalid" (seen live by three). */
const RESULT_CODES: Readonly<Record<string, NetworkErrorCode>> = { '405': 'EMPTY', '407': 'REFUSED' }

/** Turns a platform error (`error_response`) into ours. Service faults may pass, all others will not. */
export function errorFromPlatform(networkId: NetworkId, body: unknown): NetworkError {
  const fields = asRecord(body) ?? {}
  const code = textOf(fields.code)
  const message = textOf(fields.msg) || textOf(fields.message)
  const detail = cleanDetail([code, message, textOf(fields.sub_code), textOf(fields.sub_msg)].filter(Boolean).join(' '))
  const known = Object.hasOwn(CODES, code) ? CODES[code] : undefined
  if (known === 'TRANSIENT') return new TransientNetworkError('UNAVAILABLE', networkId, detail)
  if (known === 'THROTTLED') return new NetworkError('THROTTLED', networkId, detail, { retryAfterMs: banOf(message) })
  if (known) return new NetworkError(known, networkId, detail)
  const service = ['ISP', 'SYSTEM'].includes(textOf(fields.type))
  return new NetworkError(service ? 'UNAVAILABLE' : 'REFUSED', networkId, detail)
}

/** Turns a method's own `resp_code` other than 200 into ours. */
export function errorFromResultCode(networkId: NetworkId, respCode: unknown, message: unknown): NetworkError {
  const code = textOf(respCode)
  const known = Object.hasOwn(RESULT_CODES, code) ? RESULT_CODES[code] : undefined
  const fallback = /^5\d\d$/.test(code) ? 'UNAVAILABLE' : 'REFUSED'
  return new NetworkError(known ?? fallback, networkId, cleanDetail(`resp_code ${code} ${textOf(message)}`))
}

/** Reads "this ban will last N seconds" (older: "for N more seconds"). */
function banOf(message: string): number {
  const seconds = /ban will last\s+(?:for\s+)?(\d{1,7})/i.exec(message)?.[1]
  return seconds === undefined ? BAN_DEFAULT_MS : Math.max(1, Number(seconds)) * 1000
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/**
 * Makes a text of the network fit for a log: one short line without URLs, signatures or keys.
 * A signature error may repeat the signed string, so whatever looks like one is masked.
 */
function cleanDetail(text: string): string {
  return text
    .slice(0, 20 * DETAIL_LENGTH_MAX)
    .replace(/https?:\/\/\S+/gi, '(url)')
    .replace(/\S{32,}/g, '(masked)')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, DETAIL_LENGTH_MAX)
}
