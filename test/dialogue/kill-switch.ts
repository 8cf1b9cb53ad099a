/** Stops a process at a step: from then on none of its calls comes back, as if it had been killed. */
export interface KillSwitch {
  readonly isDead: boolean
  readonly stepsCount: number
  /** Runs a call as one step, unless the process is dead. */
  readonly guard: <T>(call: () => Promise<T>) => Promise<T>
  kill(): void
}

const NEVER = new Promise<never>(() => undefined)

/**
 * Makes a switch.
 * @param step - the call at which the process dies, counted from 1; null: it lives
 * @param phase - whether that call still takes effect
 */
export function createKillSwitch(step: number | null, phase: 'before' | 'after' = 'before'): KillSwitch {
  let isDead = false
  let stepsCount = 0
  return {
    get isDead() {
      return isDead
    },
    get stepsCount() {
      return stepsCount
    },
    kill() {
      isDead = true
    },
    async guard(call) {
      if (isDead) return NEVER
      const isLast = ++stepsCount === step
      if (isLast && phase === 'before') {
        isDead = true
        return NEVER
      }
      const result = await call()
      if (isLast) isDead = true
      return isDead ? NEVER : result
    },
  }
}
