/** Lets through a burst and then a steady trickle (token bucket). */
export interface FloodGate {
  /** Counts one more; false when it comes too soon. */
  pass(): boolean
}

/**
 * Makes a gate that is full at first.
 * @param refillMs - time until one more may pass
 */
export function createFloodGate(now: () => number, burstCount: number, refillMs: number): FloodGate {
  let tokens = burstCount
  let countedAt = now()
  return {
    pass() {
      const at = now()
      tokens = Math.min(burstCount, tokens + (at - countedAt) / refillMs)
      countedAt = at
      if (tokens < 1) return false
      tokens--
      return true
    },
  }
}
