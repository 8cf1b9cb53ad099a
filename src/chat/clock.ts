import { setTimeout as sleepFor } from 'node:timers/promises'

/** Tells and waits for time. Tests hand in a virtual one. */
export interface Clock {
  /** Epoch ms. */
  now(): number
  /** Resolves after `ms`; rejects with an AbortError when the signal aborts first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** Is the machine's clock. A sleeping wait never keeps the process alive by itself. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => sleepFor(ms, undefined, { ref: false, ...(signal ? { signal } : {}) }),
}
