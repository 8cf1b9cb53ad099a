import type { Clock } from '#src/chat/clock.ts'

/** What a person's next question gets: an answer, a word that it was too much at once, nothing. */
export type PaceStep = 'answer' | 'slow-down' | 'silent'

const WINDOW_MS = 60_000
/** Nobody reads more answers a minute. */
const ANSWERED_MAX = 15
const PERSONS_MAX = 10_000

export interface QuestionPace {
  /** Counts one question of a person. */
  next(personId: string): PaceStep
}

/** Keeps one person's flood of questions from costing anybody else time. */
export function createQuestionPace(clock: Pick<Clock, 'now'>): QuestionPace {
  const windows = new Map<string, { readonly since: number; count: number }>()
  return {
    next(personId) {
      const now = clock.now()
      const known = windows.get(personId)
      const current = known && now - known.since < WINDOW_MS ? known : { since: now, count: 0 }
      current.count += 1
      windows.delete(personId)
      windows.set(personId, current)
      if (windows.size > PERSONS_MAX) windows.delete(windows.keys().next().value as string)
      if (current.count <= ANSWERED_MAX) return 'answer'
      return current.count === ANSWERED_MAX + 1 ? 'slow-down' : 'silent'
    },
  }
}
