import type { Clock } from '#src/chat/clock.ts'

/** Is a clock that moves only when a test moves it. */
export interface FakeClock extends Clock {
  /** Lets time pass; sleepers whose time has come wake in order. */
  advance(ms: number): Promise<void>
  /** How long the sleepers still have to wait, ms. */
  readonly sleeps: readonly number[]
  /** Resolves as soon as somebody sleeps. */
  slept(): Promise<void>
}

/** Makes a clock that stands at a day in November 2026. */
export function createFakeClock(start = Date.UTC(2026, 10, 20, 12)): FakeClock {
  let now = start
  let sleepers: { at: number; wake: () => void }[] = []
  const noticed: (() => void)[] = []
  return {
    now: () => now,
    sleep(ms, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason as Error)
        const sleeper = { at: now + ms, wake: resolve }
        sleepers.push(sleeper)
        signal?.addEventListener('abort', () => {
          sleepers = sleepers.filter((other) => other !== sleeper)
          reject(signal.reason as Error)
        })
        for (const notice of noticed.splice(0)) notice()
      })
    },
    async advance(ms) {
      now += ms
      const due = sleepers.filter((sleeper) => sleeper.at <= now).sort((one, other) => one.at - other.at)
      sleepers = sleepers.filter((sleeper) => sleeper.at > now)
      for (const { wake } of due) wake()
      await new Promise((resolve) => setImmediate(resolve))
    },
    get sleeps() {
      return sleepers.map((sleeper) => sleeper.at - now)
    },
    slept: () => (sleepers.length > 0 ? Promise.resolve() : new Promise((resolve) => noticed.push(resolve))),
  }
}
