/** What a person's next question gets: an answer, a word that it was too much at once, nothing. */
export type PaceStep = 'answer' | 'slow-down' | 'silent'

const WINDOW_MS = 60_000
/** Nobody reads more answers a minute. */
const ANSWERED_MAX = 15
const PERSONS_MAX = 10_000

export interface QuestionPace {
  /**
   * Counts one question of a person.
   * @param askedAt - epoch ms; not when it is handled: a flood that waits in line is still one flood
   */
  next(personId: string, askedAt: number): PaceStep
}

/** Keeps one person's flood of questions from costing anybody else time. */
export function createQuestionPace(): QuestionPace {
  const windows = new Map<string, { readonly since: number; count: number }>()
  return {
    next(personId, askedAt) {
      const known = windows.get(personId)
      const current = known && askedAt - known.since < WINDOW_MS ? known : { since: askedAt, count: 0 }
      current.count += 1
      windows.delete(personId)
      windows.set(personId, current)
      if (windows.size > PERSONS_MAX) windows.delete(windows.keys().next().value as string)
      if (current.count <= ANSWERED_MAX) return 'answer'
      return current.count === ANSWERED_MAX + 1 ? 'slow-down' : 'silent'
    },
  }
}
