/**
 * Runs tasks in order per key and independently across keys.
 *
 * The key is a person within a conversation: one person's messages are answered in the order they were written,
 * nobody waits for anybody else.
 */
export interface Lanes {
  isIdle(key: string): boolean
  /** Runs the task when all earlier ones of its key have ended, however they ended. */
  run(key: string, task: () => Promise<void>): Promise<void>
  /** Resolves when nothing is running. */
  drain(): Promise<void>
}

/** Makes lanes; a key costs memory only while it has work. */
export function createLanes(): Lanes {
  const tails = new Map<string, Promise<void>>()

  return {
    isIdle: (key) => !tails.has(key),
    run(key, task) {
      const before = tails.get(key)
      const done = before ? before.then(task, task) : task()
      const tail = done.then(leave, leave)
      function leave(): void {
        if (tails.get(key) === tail) tails.delete(key)
      }
      tails.set(key, tail)
      return done
    },
    async drain() {
      while (tails.size > 0) await Promise.all(tails.values())
    },
  }
}
