import { NetworkError } from '#src/links/network-error.ts'
import type { NetworkId } from '#src/links/network-id.ts'

/** `people` wait for an answer in a chat; `bulk` is everything the bot does on its own. */
export type Priority = 'people' | 'bulk'

/** Names a call's place in the queue; a call that has to be sent again keeps it. */
export interface QueuePosition {
  readonly priority: Priority
  readonly number: number
}

interface Waiter {
  readonly position: QueuePosition
  resolve(): void
  reject(error: Error): void
}

/** One start in ten is left to bulk work while people wait too, so that reports never starve. */
const BULK_SHARE = 10
/** Calls that may wait; more than this is a flood that would not be answered in time anyway. */
const WAITING_MAX = 5000
const PAUSE_WHEN_FULL_MS = 30_000

/** Makes a queue in two classes: people before bulk, and in order within each class. */
export function createCallQueue(networkId: NetworkId) {
  const lanes: Record<Priority, Waiter[]> = { people: [], bulk: [] }
  let nextNumber = 0
  let startCount = 0

  const size = () => lanes.people.length + lanes.bulk.length

  function wait(position: QueuePosition, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error)
      if (size() >= WAITING_MAX) return reject(tooMany(networkId))
      const lane = lanes[position.priority]
      const onAbort = () => {
        lane.splice(lane.indexOf(waiter), 1)
        reject(signal?.reason as Error)
      }
      const stopListening = () => signal?.removeEventListener('abort', onAbort)
      const waiter: Waiter = {
        position,
        resolve() {
          stopListening()
          resolve()
        },
        reject(error) {
          stopListening()
          reject(error)
        },
      }
      signal?.addEventListener('abort', onAbort, { once: true })
      insertInOrder(lane, waiter)
    })
  }

  function startNext(): void {
    startCount++
    const bulkTurn = startCount % BULK_SHARE === 0 && lanes.bulk.length > 0
    const lane = bulkTurn || lanes.people.length === 0 ? lanes.bulk : lanes.people
    lane.shift()?.resolve()
  }

  function rejectAll(error: Error): void {
    for (const waiter of [...lanes.people.splice(0), ...lanes.bulk.splice(0)]) waiter.reject(error)
  }

  const takePosition = (priority: Priority): QueuePosition => ({ priority, number: nextNumber++ })
  return { size, takePosition, wait, startNext, rejectAll }
}

/** Nearly every waiter belongs at the end; only a call that is sent again goes further ahead. */
function insertInOrder(lane: Waiter[], waiter: Waiter): void {
  let index = lane.length
  while (index > 0 && (lane[index - 1]?.position.number ?? -1) > waiter.position.number) index--
  lane.splice(index, 0, waiter)
}

function tooMany(networkId: NetworkId): NetworkError {
  return new NetworkError('THROTTLED', networkId, 'too many calls wait', { retryAfterMs: PAUSE_WHEN_FULL_MS })
}
