import type { Clock } from '#src/chat/clock.ts'
import type { Conversation, PlatformId } from '#src/chat/message.ts'

/** Allows `count` sends in any window of `windowMs`. */
export interface LimitRule {
  readonly count: number
  readonly windowMs: number
}

/** `people` answer somebody who waits and go first; `bulk` is what the bot starts itself. */
export type LimitClass = 'people' | 'bulk'

/**
 * Telegram's documented pace for one chat: "avoid more than one message per second", short bursts pass; a group takes
 * 20 a minute. Bots FAQ through grammY's flood page, read 2026-11-20.
 */
const TELEGRAM_CHAT: readonly LimitRule[] = [{ count: 3, windowMs: 3_000 }]
const TELEGRAM_GROUP: readonly LimitRule[] = [...TELEGRAM_CHAT, { count: 20, windowMs: 60_000 }]

/** Discord takes about 5 messages per 5 s and channel; undocumented, discord.js follows the buckets it is told. */
const DISCORD_CHANNEL: readonly LimitRule[] = [{ count: 5, windowMs: 5_000 }]

const NO_RULES: readonly LimitRule[] = []

/** Gives the rules of one conversation. */
export function conversationRules(platform: PlatformId, kind: Conversation['kind']): readonly LimitRule[] {
  if (platform === 'telegram') return kind === 'private' ? TELEGRAM_CHAT : TELEGRAM_GROUP
  return platform === 'discord' ? DISCORD_CHANNEL : NO_RULES
}

/** Names what a conversation's sends are counted under: Telegram counts a whole group with its topics, Discord a channel. */
export function limitScope(
  platform: PlatformId,
  conversation: Pick<Conversation, 'conversationId' | 'placeId'>,
): string {
  return platform === 'telegram' && conversation.placeId ? conversation.placeId : conversation.conversationId
}

/** Of each budget bulk leaves this part to people: 15 of a group's 20 a minute. */
const BULK_PART = 0.75

/** Paces sends. One instance serves a whole process. */
export interface Limits {
  /** Takes a turn if one is free now and nobody waits for it. */
  tryAcquire(scope: string, rules: readonly LimitRule[], limitClass: LimitClass): boolean
  /**
   * Resolves when a send may leave; counts it as sent at that moment.
   * @throws the signal's reason, and counts nothing, when it aborts first
   */
  acquire(scope: string, rules: readonly LimitRule[], limitClass: LimitClass, signal?: AbortSignal): Promise<void>
  /** Stops new sends of a scope after a 429. */
  pause(scope: string, ms: number): void
}

interface Waiting {
  readonly limitClass: LimitClass
  readonly rules: readonly LimitRule[]
  readonly go: () => void
}

interface Scope {
  /** Times of sends, oldest first, as far back as the longest window reaches. */
  readonly sentAt: number[]
  longestMs: number
  pausedUntil: number
  readonly waiting: Waiting[]
  /** Ends the sleep of whoever lets the waiting ones through; null when nobody does. */
  rouse: AbortController | null
}

/** Scopes kept in memory before those that no window can see any more are dropped. */
const SCOPES_MAX = 20_000

/** Makes limits over sliding windows. */
export function createLimits(clock: Clock): Limits {
  const scopes = new Map<string, Scope>()
  let sweepAt = SCOPES_MAX

  function scopeOf(id: string): Scope {
    let scope = scopes.get(id)
    if (!scope) {
      if (scopes.size >= sweepAt) sweep()
      scope = { sentAt: [], longestMs: 0, pausedUntil: 0, waiting: [], rouse: null }
      scopes.set(id, scope)
    }
    return scope
  }

  /** Drops scopes without a past; one that is still counted stays, however many there are. */
  function sweep(): void {
    const now = clock.now()
    for (const [id, scope] of scopes) {
      forgetPast(scope, now)
      if (scope.waiting.length === 0 && scope.sentAt.length === 0 && scope.pausedUntil <= now) scopes.delete(id)
    }
    sweepAt = Math.max(SCOPES_MAX, 2 * scopes.size)
  }

  function take(scope: Scope, rules: readonly LimitRule[], limitClass: LimitClass): boolean {
    const isBehind =
      scope.waiting.length > 0 &&
      (limitClass === 'bulk' || scope.waiting.some((entry) => entry.limitClass === 'people'))
    const now = clock.now()
    if (isBehind || waitOf(scope, rules, limitClass, now) > 0) return false
    if (rules.length > 0) scope.sentAt.push(now)
    return true
  }

  /** Lets the waiting ones of a scope through, people first, in the order they came. */
  async function letThrough(scope: Scope): Promise<void> {
    while (scope.waiting.length > 0) {
      const index = Math.max(
        0,
        scope.waiting.findIndex((entry) => entry.limitClass === 'people'),
      )
      const entry = scope.waiting[index] as Waiting
      const now = clock.now()
      const waitMs = waitOf(scope, entry.rules, entry.limitClass, now)
      if (waitMs === 0) {
        scope.waiting.splice(index, 1)
        if (entry.rules.length > 0) scope.sentAt.push(now)
        entry.go()
        continue
      }
      scope.rouse = new AbortController()
      await clock.sleep(waitMs, scope.rouse.signal).catch(() => undefined)
    }
    scope.rouse = null
  }

  return {
    tryAcquire: (id, rules, limitClass) => rules.length === 0 || take(scopeOf(id), rules, limitClass),
    acquire(id, rules, limitClass, signal) {
      if (signal?.aborted) return Promise.reject(signal.reason as Error)
      const scope = scopeOf(id)
      if (take(scope, rules, limitClass)) return Promise.resolve()
      return new Promise((resolve, reject) => {
        const entry: Waiting = {
          limitClass,
          rules,
          go() {
            signal?.removeEventListener('abort', leave)
            resolve()
          },
        }
        function leave(): void {
          scope.waiting.splice(scope.waiting.indexOf(entry), 1)
          scope.rouse?.abort()
          reject(signal?.reason as Error)
        }
        signal?.addEventListener('abort', leave, { once: true })
        scope.waiting.push(entry)
        if (scope.rouse) scope.rouse.abort()
        else void letThrough(scope)
      })
    },
    pause(id, ms) {
      const scope = scopeOf(id)
      scope.pausedUntil = Math.max(scope.pausedUntil, clock.now() + ms)
    },
  }
}

/** How long a send must still wait, in ms, 0 when it may leave now. */
function waitOf(scope: Scope, rules: readonly LimitRule[], limitClass: LimitClass, now: number): number {
  let waitMs = Math.max(0, scope.pausedUntil - now)
  for (const rule of rules) {
    if (rule.windowMs > scope.longestMs) scope.longestMs = rule.windowMs
    const count = limitClass === 'bulk' ? Math.max(1, Math.floor(rule.count * BULK_PART)) : rule.count
    const oldest = scope.sentAt[scope.sentAt.length - count]
    if (oldest !== undefined) waitMs = Math.max(waitMs, oldest + rule.windowMs - now)
  }
  forgetPast(scope, now)
  return waitMs
}

function forgetPast(scope: Scope, now: number): void {
  while (scope.sentAt[0] !== undefined && scope.sentAt[0] <= now - scope.longestMs) scope.sentAt.shift()
}
