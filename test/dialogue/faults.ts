import type { RefusalCode, SendOutcome } from '#src/chat/chat-platform.ts'

/**
 * What goes wrong with one call: `lost` nothing arrived and nobody knows · `unanswered` it arrived, the answer was lost ·
 * `notSent` · `hang` never answers, nothing arrived · or a refusal.
 */
export type Fault =
  | 'lost'
  | 'unanswered'
  | 'notSent'
  | 'hang'
  | { readonly code: RefusalCode; readonly retryAfterMs?: number }

export type CallName = 'send' | 'edit' | 'repost' | 'remove' | 'removeOriginal' | 'acknowledge' | 'updateSource'

/** Programs the faults of the next calls. */
export interface Faults {
  /** The next `count` calls of this name fail like this. */
  next(call: CallName, fault: Fault, count?: number): void
  /** Runs a call, or its fault. */
  run(call: CallName, work: () => SendOutcome): Promise<SendOutcome>
  /** Holds every call of a name until the returned function is called. */
  hold(call: CallName): () => void
  readonly calls: CallName[]
}

const NEVER = new Promise<never>(() => undefined)

/** Makes a platform without faults. */
export function createFaults(): Faults {
  const planned: { call: CallName; fault: Fault }[] = []
  const held = new Map<CallName, Promise<void>>()
  const calls: CallName[] = []
  return {
    calls,
    next(call, fault, count = 1) {
      for (let index = 0; index < count; index++) planned.push({ call, fault })
    },
    hold(call) {
      const { promise, resolve } = Promise.withResolvers<void>()
      held.set(call, promise)
      return () => {
        held.delete(call)
        resolve()
      }
    },
    async run(call, work) {
      calls.push(call)
      await held.get(call)
      const index = planned.findIndex((entry) => entry.call === call)
      if (index === -1) return work()
      const { fault } = planned.splice(index, 1)[0] as { fault: Fault }
      if (fault === 'hang') return NEVER
      if (fault === 'notSent') return { outcome: 'notSent' }
      if (fault === 'lost') return { outcome: 'uncertain' }
      if (fault === 'unanswered') {
        work()
        return { outcome: 'uncertain' }
      }
      return { outcome: 'refused', code: fault.code, retryAfterMs: fault.retryAfterMs ?? null }
    },
  }
}
