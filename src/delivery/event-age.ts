import type { ChatEvent } from '#src/chat/message.ts'

/** After downtime the conversation has moved on: an older link is left alone, an older command gets an apology. */
const AGE_MAX_MS = 15 * 60_000

/** Tells whether an event is too old to be answered. Joining, leaving and moving of places always count. */
export function isStale(event: ChatEvent, now: number): boolean {
  return (event.type === 'message' || event.type === 'command') && now - event.occurredAt > AGE_MAX_MS
}

/** Says until when an answer that does not get through is tried: as long after now as a link may be old. */
export function patienceEnd(now: number): number {
  return now + AGE_MAX_MS
}
