import type { Locale } from '#src/chat/locale.ts'
import { createFloodGate, type FloodGate } from './flood-gate.ts'
import { createSession, type Session } from './session.ts'
import { SESSION_AGE_MS } from './session-cookie.ts'

/** Visitors with rooms at the same time; the one away longest gives way. With `SESSION_CHARS_MAX` about 80 MB at most. */
export const SESSIONS_MAX = 200
/** A visitor who has not come back for this long gives up their rooms. */
const IDLE_MS = 4 * 60 * 60_000
/** New visitors at once and then one per interval: each makes rows in the database. */
const NEW_BURST_COUNT = 40
const NEW_REFILL_MS = 2_000
/** Posts, edits and presses of one visitor at once, then one per interval. */
const ACTIONS_BURST_COUNT = 20
const ACTIONS_REFILL_MS = 1_000

/** Holds the visitors' sessions, bounded in number and age. */
export interface Sessions {
  find(id: string): Session | undefined
  /** Finds or makes a session; undefined when too many new visitors come at once. */
  open(id: string, locale: Locale): Session | undefined
  /** Counts an action; false when the visitor is too quick. */
  mayAct(id: string): boolean
  close(id: string): void
}

export interface SessionsHooks {
  onOpened(session: Session): void
  onClosed(session: Session): void
}

/** Makes the keeper of sessions. Old ones are swept out when a new one opens: no timer runs while nobody is there. */
export function createSessions(now: () => number, hooks: SessionsHooks): Sessions {
  const sessions = new Map<string, { readonly session: Session; readonly gate: FloodGate }>()
  const newcomers = createFloodGate(now, NEW_BURST_COUNT, NEW_REFILL_MS)

  function close(id: string): void {
    const known = sessions.get(id)
    if (!known) return
    sessions.delete(id)
    hooks.onClosed(known.session)
  }

  function sweep(): void {
    const at = now()
    for (const [id, { session }] of sessions) {
      if (at - session.lastSeenAt > IDLE_MS || at - session.createdAt > SESSION_AGE_MS) close(id)
    }
    // A Map keeps the order of insertion and `find` moves to the end: the first one is away longest.
    while (sessions.size >= SESSIONS_MAX) close(sessions.keys().next().value as string)
  }

  function find(id: string): Session | undefined {
    const known = sessions.get(id)
    if (!known) return undefined
    sessions.delete(id)
    sessions.set(id, known)
    known.session.touch()
    return known.session
  }

  return {
    find,
    open(id, locale) {
      const known = find(id)
      if (known) return known
      if (!newcomers.pass()) return undefined
      sweep()
      const session = createSession(id, locale, now)
      sessions.set(id, { session, gate: createFloodGate(now, ACTIONS_BURST_COUNT, ACTIONS_REFILL_MS) })
      hooks.onOpened(session)
      return session
    },
    mayAct: (id) => sessions.get(id)?.gate.pass() ?? false,
    close,
  }
}
