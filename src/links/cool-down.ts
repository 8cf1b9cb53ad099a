import type { Clock } from '#src/chat/clock.ts'

/** How the next answer to a person in a conversation shall look. */
export type CoolDownStep = 'full' | 'compact' | 'silent'

const WINDOW_MS = 60_000
/** Full cards a person gets per minute and group before they shrink to lines. */
const FULL_MAX = 5
/** Beyond this many messages with links a minute nobody reads along any more: it is a flood. */
const ANSWERED_MAX = 120
const PERSONS_MAX = 10_000

export interface CoolDown {
  /** Counts one message with links and says how to answer it. */
  next(conversationId: string, personId: string): CoolDownStep
}

/** Keeps a flood of links from flooding the chat: cards shrink first, long before anybody goes without an answer. */
export function createCoolDown(clock: Clock): CoolDown {
  const recent = new Map<string, number[]>()
  return {
    next(conversationId, personId) {
      const key = `${conversationId} ${personId}`
      const since = clock.now() - WINDOW_MS
      const times = (recent.get(key) ?? []).filter((time) => time > since)
      // Beyond the limit nothing is kept: a flood must not cost more the longer it goes on.
      if (times.length <= ANSWERED_MAX) times.push(clock.now())
      recent.delete(key)
      recent.set(key, times)
      if (recent.size > PERSONS_MAX) recent.delete(recent.keys().next().value as string)
      if (times.length > ANSWERED_MAX) return 'silent'
      return times.length > FULL_MAX ? 'compact' : 'full'
    },
  }
}
