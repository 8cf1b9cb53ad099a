import { Pool } from 'undici'
import type { QueuedUpdate } from './update-queue.ts'

export interface WebhookTarget {
  readonly url: string
  readonly secret: string
}

/** Keeps one delivery attempt for the test to read. */
export interface WebhookAttempt {
  readonly updateId: number
  readonly status: number | null
}

/** Most requests at once. Bot API `max_connections` by default. */
const CONNECTIONS_MAX = 40

/**
 * Posts updates to a webhook: one after the other within a chat, chats side by side. What is not answered with 2xx is
 * repeated at once, then after 2, 4, 8 … s of the fake's own time (tdlib/telegram-bot-api WebhookActor.cpp).
 */
export class WebhookSender {
  readonly attempts: WebhookAttempt[] = []
  readonly #target: WebhookTarget
  readonly #pool: Pool
  readonly #path: string
  readonly #lanes = new Map<string, QueuedUpdate[]>()
  readonly #waiting: { at: number; run: () => void }[] = []
  #now = 0
  #busy = 0

  constructor(target: WebhookTarget) {
    this.#target = target
    const { origin, pathname } = new URL(target.url)
    this.#path = pathname
    this.#pool = new Pool(origin, { connections: CONNECTIONS_MAX, pipelining: 1 })
  }

  send(update: QueuedUpdate): void {
    const lane = this.#lanes.get(update.lane)
    if (lane) {
      lane.push(update)
      return
    }
    this.#lanes.set(update.lane, [update])
    void this.#drain(update.lane)
  }

  /** Moves the time of retries on. */
  advance(ms: number): void {
    this.#now += ms
    const due = this.#waiting.filter((entry) => entry.at <= this.#now)
    for (const entry of due) {
      this.#waiting.splice(this.#waiting.indexOf(entry), 1)
      entry.run()
    }
  }

  /** Resolves when nothing is on its way; retries that wait for their time do not count. */
  async settled(): Promise<void> {
    do await new Promise((resolve) => setImmediate(resolve))
    while (this.#busy > 0)
  }

  get waitingCount(): number {
    return this.#waiting.length
  }

  async close(): Promise<void> {
    await this.#pool.destroy()
  }

  async #drain(laneName: string): Promise<void> {
    const lane = this.#lanes.get(laneName) as QueuedUpdate[]
    while (lane[0]) {
      for (let delayMs = 0; !(await this.#post(lane[0])); delayMs = delayMs === 0 ? 2_000 : delayMs * 2)
        if (delayMs > 0) await this.#wait(delayMs)
      lane.shift()
    }
    this.#lanes.delete(laneName)
  }

  #wait(ms: number): Promise<void> {
    return new Promise((resolve) => this.#waiting.push({ at: this.#now + ms, run: resolve }))
  }

  async #post(update: QueuedUpdate): Promise<boolean> {
    this.#busy++
    let status: number | null = null
    try {
      const response = await this.#pool.request({
        path: this.#path,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-telegram-bot-api-secret-token': this.#target.secret,
        },
        body: JSON.stringify(update.body),
      })
      await response.body.dump()
      status = response.statusCode
    } catch {
      // No connection counts as a failed delivery.
    }
    this.#busy--
    this.attempts.push({ updateId: update.update_id, status })
    if (this.attempts.length > 10_000) this.attempts.splice(0, 5_000)
    return status !== null && status >= 200 && status < 300
  }
}
