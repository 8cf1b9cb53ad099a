import { randomFillSync } from 'node:crypto'
import type { RandomBytes } from '#src/chat/token.ts'

/** Bytes taken from the system at once: some hundred tokens. */
const POOL_BYTES = 4_096

/**
 * Makes random bytes out of a pool, each byte given once. Asking the system costs 4 µs however few bytes are wanted, and an
 * answered link needs three tokens.
 */
export function createPooledRandom(): RandomBytes {
  const pool = Buffer.alloc(POOL_BYTES)
  let used = POOL_BYTES
  return (count) => {
    if (used + count > POOL_BYTES) {
      if (count > POOL_BYTES) return randomFillSync(new Uint8Array(count))
      randomFillSync(pool)
      used = 0
    }
    used += count
    return Uint8Array.prototype.slice.call(pool, used - count, used)
  }
}
