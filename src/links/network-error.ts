import type { NetworkId } from './network-id.ts'

/**
 * Says why a network could not answer.
 *
 * `THROTTLED` wait `retryAfterMs`; `UNAVAILABLE` timeout, reset, 5xx: may be tried again; `UNREADABLE` the answer is
 * not what the API promises; `REFUSED` signature, key or parameters: trying again is useless; `FORBIDDEN` the app
 * lacks the permission; `EMPTY` the network says that there is nothing.
 */
export type NetworkErrorCode = 'THROTTLED' | 'UNAVAILABLE' | 'UNREADABLE' | 'REFUSED' | 'FORBIDDEN' | 'EMPTY'

/** Signals a failed call to an affiliate network. Never carries keys, signatures or whole URLs. */
export class NetworkError extends Error {
  readonly code: NetworkErrorCode
  readonly networkId: NetworkId
  /** The network's own code and message, for the host's log. */
  readonly detail: string
  readonly retryAfterMs: number | null

  constructor(
    code: NetworkErrorCode,
    networkId: NetworkId,
    detail: string,
    options: { retryAfterMs?: number; cause?: unknown } = {},
  ) {
    super(`${networkId} ${code}: ${detail}`, { cause: options.cause })
    this.name = 'NetworkError'
    this.code = code
    this.networkId = networkId
    this.detail = detail
    this.retryAfterMs = options.retryAfterMs ?? null
  }
}
