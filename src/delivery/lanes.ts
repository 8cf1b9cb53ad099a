/**
 * Runs tasks in order per key and independently across keys.
 *
 * The key is a person within a conversation: one person's messages are answered in the order they were written,
 * nobody waits for anybody else.
 */
export interface Lanes {
  isIdle(key: string): boolean
  isEmpty(): boolean
  /** Runs the task when all earlier ones of its key have ended, however they ended; takes its place at once. */
  run(key: string, task: () => Promise<void>): Promise<void>
  /** Resolves when nothing is running. */
  drain(): Promise<void>
}

/** Makes lanes; a key costs memory only while it has work. */
export function createLanes(): Lanes {
  const tails = new Map<string, Promise<void>>()

  return {
    isIdle: (key) => !tails.has(key),
    isEmpty: () => tails.size === 0,
    run(key, task) {
      const before = tails.get(key)
      const done = before ? before.then(task, task) : task()
      const leave = (): void => {
        if (tails.get(key) === done) tails.delete(key)
      }
      tails.set(key, done)
      done.then(leave, leave)
      return done
    },
    async drain() {
      while (tails.size > 0) await Promise.allSettled(tails.values())
    },
  }
}
