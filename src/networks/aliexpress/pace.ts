import { NetworkError } from '#src/links/network-error.ts'
import type { NetworkId } from '#src/links/network-id.ts'
import type { NetworkClock } from '../network-clock.ts'
import { createCallQueue, type Priority } from './call-queue.ts'

/** Calls in flight at once while nothing is known about the key's limit. Ours: small, the gateway bans quickly. */
const CONCURRENCY_MAX = 4
/** Added to every ban: wanthat-app ADR 0021 found 1.2 s to be enough after a ban of 1 s, read 2026-11-20. */
const BAN_MARGIN_MS = 200
/** Longest pause in which people are kept waiting; a longer ban (daily cap) is an outage and fails at once. */
const PAUSE_MS_MAX = 60_000
/** A call that is throttled this often gives up. */
const THROTTLED_COUNT_MAX = 10
/** The gateway counts in windows of about a second ("this ban will last 1 seconds"). */
const WINDOW_MS = 1000
const INTERVAL_MS_MAX = 5000
/** The learned gap carries a reserve, grows when it proves too short and shrinks after a run of good answers. */
const INTERVAL_RESERVE = 1.05
const INTERVAL_GROWTH = 1.25
const INTERVAL_DECAY = 0.99
const INTERVAL_MS_MIN = 10
const GOOD_ANSWERS_BEFORE_DECAY = 20

/**
 * Spaces the calls of one app key, all methods together.
 *
 * The key's limit is documented nowhere, so it is learned: the first throttled answer shows how many calls a second
 * passed. A throttled call goes back to its old position and is sent again after the ban; nobody behind it overtakes.
 */
export interface Pace {
  /**
   * Runs the attempt when its turn has come; it must throw `THROTTLED` when the network refuses for pace.
   * @param signal - leaves the queue when aborted
   * @throws NetworkError `THROTTLED` if the ban is too long to wait for; the signal's reason; whatever `attempt` throws
   */
  run<T>(priority: Priority, attempt: () => Promise<T>, signal?: AbortSignal): Promise<T>
}

/** Makes the pace of one app key; give the same one to every client of that key. */
export function createPace(networkId: NetworkId, clock: NetworkClock): Pace {
  const queue = createCallQueue(networkId)
  const limit = createLearnedLimit(clock)
  let activeCount = 0
  let waking = false

  function pump(): void {
    while (activeCount < CONCURRENCY_MAX && queue.size() > 0) {
      const waitMs = limit.nextStartAt() - clock.now()
      if (waitMs > 0) {
        if (waitMs > PAUSE_MS_MAX) queue.rejectAll(pauseTooLong(waitMs))
        else wakeAfter(waitMs)
        return
      }
      activeCount++
      limit.noteStart()
      queue.startNext()
    }
  }

  function wakeAfter(waitMs: number): void {
    if (waking) return
    waking = true
    const wake = () => {
      waking = false
      pump()
    }
    clock.sleep(waitMs).then(wake, wake)
  }

  function pauseTooLong(waitMs: number): NetworkError {
    return new NetworkError('THROTTLED', networkId, 'the network pauses this app key', { retryAfterMs: waitMs })
  }

  async function runOnce<T>(attempt: () => Promise<T>): Promise<T> {
    const startedAt = clock.now()
    try {
      const value = await attempt()
      limit.noteSuccess(startedAt)
      return value
    } catch (error) {
      if (isThrottled(error)) limit.noteThrottled(startedAt, error.retryAfterMs ?? WINDOW_MS)
      throw error
    } finally {
      activeCount--
    }
  }

  return {
    async run(priority, attempt, signal) {
      const position = queue.takePosition(priority)
      for (let throttledCount = 1; ; throttledCount++) {
        const turn = queue.wait(position, signal)
        pump()
        await turn
        try {
          return await runOnce(attempt)
        } catch (error) {
          if (!isThrottled(error) || throttledCount >= THROTTLED_COUNT_MAX) throw error
          if (limit.nextStartAt() - clock.now() > PAUSE_MS_MAX) throw error
        } finally {
          // After the re-queueing of a throttled call, so that its place is taken before the next one starts.
          queueMicrotask(pump)
        }
      }
    },
  }
}

function isThrottled(error: unknown): error is NetworkError {
  return error instanceof NetworkError && error.code === 'THROTTLED'
}

/** Learns the gap between two starts from what passed and what was refused. */
function createLearnedLimit(clock: NetworkClock) {
  let intervalMs = 0
  let lastStartAt = Number.NEGATIVE_INFINITY
  let pausedUntil = Number.NEGATIVE_INFINITY
  let goodAnswers = 0
  let passedStarts: number[] = []
  /** The refusal that taught last: when that call started, when its answer came, and the gap in force then. */
  let lesson = { startedAt: Number.NEGATIVE_INFINITY, at: Number.NEGATIVE_INFINITY, intervalMs: 0 }

  function applyLesson(): void {
    const passed = passedStarts.filter((at) => at > lesson.startedAt - WINDOW_MS && at <= lesson.startedAt).length
    const observedMs = (WINDOW_MS / Math.max(1, passed)) * INTERVAL_RESERVE
    intervalMs = Math.min(INTERVAL_MS_MAX, Math.max(observedMs, lesson.intervalMs * INTERVAL_GROWTH))
  }

  return {
    nextStartAt: () => Math.max(pausedUntil, lastStartAt + intervalMs),
    noteStart() {
      lastStartAt = clock.now()
    },
    noteSuccess(startedAt: number) {
      const oldest = Math.min(clock.now(), lesson.startedAt > startedAt ? lesson.startedAt : startedAt) - WINDOW_MS
      passedStarts = [...passedStarts.filter((at) => at > oldest), startedAt]
      // A call that started before the refused one and was answered after it belongs to the same lesson.
      if (startedAt <= lesson.startedAt) return applyLesson()
      goodAnswers++
      if (goodAnswers <= GOOD_ANSWERS_BEFORE_DECAY) return
      intervalMs *= INTERVAL_DECAY
      if (intervalMs < INTERVAL_MS_MIN) intervalMs = 0
    },
    noteThrottled(startedAt: number, banMs: number) {
      pausedUntil = Math.max(pausedUntil, clock.now() + banMs + BAN_MARGIN_MS)
      goodAnswers = 0
      // Calls that were already on their way when the limit was last learned teach nothing new.
      if (startedAt <= lesson.at) return
      lesson = { startedAt, at: clock.now(), intervalMs }
      applyLesson()
    },
  }
}
