import { ApiError } from './api-error.ts'

/** Is one update on its way to the bot. */
export interface QueuedUpdate {
  readonly update_id: number
  /** Updates of one chat are delivered one after the other. */
  readonly lane: string
  readonly kind: string
  readonly body: Readonly<Record<string, unknown>>
}

/** Is a poll that waits for updates. */
interface Poll {
  readonly limit: number
  settle(updates: readonly object[]): void
  fail(error: ApiError): void
}

/** Bot API default: everything but these. */
const NOT_BY_DEFAULT = new Set(['chat_member', 'message_reaction', 'message_reaction_count'])

/** Holds updates until the bot has confirmed them. */
export class UpdateQueue {
  /** Told of each update while a webhook is set. */
  onUpdate: ((update: QueuedUpdate) => void) | null = null
  allowed: readonly string[] = []
  readonly pending: QueuedUpdate[] = []
  #nextId: number
  #poll: Poll | null = null

  constructor(firstId: number) {
    this.#nextId = firstId
  }

  /** Adds an update of a kind, unless the bot has not asked for that kind. */
  add(kind: string, content: object, lane: string): number | null {
    const isAllowed = this.allowed.length === 0 ? !NOT_BY_DEFAULT.has(kind) : this.allowed.includes(kind)
    if (!isAllowed) return null
    const update_id = this.#nextId++
    const update = { update_id, lane, kind, body: { update_id, [kind]: content } }
    if (this.onUpdate) this.onUpdate(update)
    else {
      this.pending.push(update)
      this.#feed()
    }
    return update_id
  }

  /** Puts an update back in front, as if the server had not seen it confirmed. */
  redeliver(update: QueuedUpdate): void {
    if (this.onUpdate) this.onUpdate(update)
    else {
      this.pending.unshift(update)
      this.#feed()
    }
  }

  /**
   * Waits for updates as `getUpdates` does: confirms those below the offset, gives the others, holds an empty poll.
   * An older poll that still waits loses: two processes use the token.
   */
  poll(offset: number, limit: number, timeoutMs: number, onCut: (cut: () => void) => void): Promise<readonly object[]> {
    this.#poll?.fail(
      new ApiError(
        409,
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      ),
    )
    while (this.pending[0] && this.pending[0].update_id < offset) this.pending.shift()
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => poll.settle([]), timeoutMs)
      const end = () => {
        clearTimeout(timer)
        if (this.#poll === poll) this.#poll = null
      }
      const poll: Poll = {
        limit,
        settle(updates) {
          end()
          resolve(updates)
        },
        fail(error) {
          end()
          reject(error)
        },
      }
      this.#poll = poll
      onCut(end)
      if (this.pending.length > 0 || timeoutMs === 0) this.#feed(true)
    })
  }

  /** Whether a poll is waiting. */
  get isPolled(): boolean {
    return this.#poll !== null
  }

  #feed(isEmptyGiven = false): void {
    const poll = this.#poll
    if (!poll || (this.pending.length === 0 && !isEmptyGiven)) return
    poll.settle(this.pending.slice(0, poll.limit).map((update) => update.body))
  }
}
