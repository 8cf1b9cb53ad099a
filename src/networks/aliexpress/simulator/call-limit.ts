import { isv, type Refusal } from './gateway-check.ts'

const WINDOW_MS = 1000

/** Limits the calls of one app key: so many in any second, then a ban. */
export interface CallLimit {
  readonly callsPerSecond: number
  /** @default 1 */
  readonly banSeconds?: number
}

/** Counts calls and bans the key when there are too many. */
export function createCallCounter(now: () => number) {
  let limit: CallLimit | null = null
  let calls: number[] = []
  let bannedUntil = 0

  return {
    set(next: CallLimit | null) {
      limit = next
      calls = []
      bannedUntil = 0
    },
    /** Counts one call; gives the refusal if it is one too many. */
    count(): Refusal | null {
      if (!limit) return null
      const at = now()
      calls = calls.filter((earlier) => earlier > at - WINDOW_MS)
      if (at >= bannedUntil) {
        if (calls.length < limit.callsPerSecond) {
          calls.push(at)
          return null
        }
        bannedUntil = at + (limit.banSeconds ?? 1) * 1000
      }
      const seconds = Math.max(1, Math.ceil((bannedUntil - at) / 1000))
      return isv('ApiCallLimit', `Api access frequency exceeds the limit. this ban will last ${seconds} seconds`)
    },
  }
}
