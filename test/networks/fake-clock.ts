import { setImmediate } from 'node:timers/promises'
import type { NetworkClock } from '#src/networks/network-clock.ts'

/** Turns of the event loop in which work without timers is done for certain. */
const IDLE_TURNS = 20
const JUMPS_MAX = 10_000

interface Sleeper {
  readonly at: number
  wake(): void
}

/** A clock that stands still until a test moves it. */
export interface FakeClock extends NetworkClock {
  /** Moves the time without waking anybody early. */
  advance(ms: number): Promise<void>
  /** Jumps from sleeper to sleeper until the promise is settled; gives what it gives. */
  settle<T>(promise: Promise<T>): Promise<T>
}

/** Makes a clock that starts at 2026-11-20T00:00:00Z. */
export function createFakeClock(startAt = Date.UTC(2026, 10, 20)): FakeClock {
  let now = startAt
  const sleepers = new Set<Sleeper>()

  const earliest = () => [...sleepers].sort((a, b) => a.at - b.at)[0]

  async function jump(until: number): Promise<void> {
    for (let next = earliest(); next && next.at <= until; next = earliest()) {
      now = Math.max(now, next.at)
      next.wake()
      await idle()
    }
  }

  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason as Error)
        const sleeper: Sleeper = {
          at: now + ms,
          wake() {
            sleepers.delete(sleeper)
            resolve()
          },
        }
        sleepers.add(sleeper)
        const onAbort = () => {
          sleepers.delete(sleeper)
          reject(signal?.reason as Error)
        }
        signal?.addEventListener('abort', onAbort, { once: true })
      }),
    async advance(ms) {
      const until = now + ms
      await idle()
      await jump(until)
      now = until
      await idle()
    },
    async settle(promise) {
      const state = { settled: false }
      const finish = () => {
        state.settled = true
      }
      promise.then(finish, finish)
      for (let jumps = 0; jumps < JUMPS_MAX; jumps++) {
        await idle()
        if (state.settled) return promise
        const next = earliest()
        if (next) await jump(next.at)
      }
      throw new Error('the promise never settles')
    },
  }
}

async function idle(): Promise<void> {
  for (let turn = 0; turn < IDLE_TURNS; turn++) await setImmediate()
}
