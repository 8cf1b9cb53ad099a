import type { Clock } from '#src/chat/clock.ts'
import type { Conversation, ConversationId, PlatformId } from '#src/chat/message.ts'

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

/** Gives the rules of one conversation. */
export function conversationRules(platform: PlatformId, kind: Conversation['kind']): readonly LimitRule[] {
  if (platform === 'telegram') return kind === 'private' ? TELEGRAM_CHAT : TELEGRAM_GROUP
  return platform === 'discord' ? DISCORD_CHANNEL : []
}

/** Paces sends. One instance serves a whole process. */
export interface Limits {
  /** Resolves when a send may leave; counts it as sent at that moment. */
  acquire(conversationId: ConversationId, rules: readonly LimitRule[], limitClass: LimitClass): Promise<void>
  /** Stops new sends of a scope after a 429. */
  pause(conversationId: ConversationId, ms: number): void
}

interface Scope {
  readonly sentAt: number[]
  pausedUntil: number
  readonly waiting: { readonly limitClass: LimitClass; readonly rules: readonly LimitRule[]; readonly go: () => void }[]
  isDraining: boolean
}

/** Scopes kept in memory; an idle one is dropped beyond this count. */
const SCOPES_MAX = 20_000

/** Makes limits over sliding windows. */
export function createLimits(clock: Clock): Limits {
  const scopes = new Map<string, Scope>()

  function scopeOf(id: string): Scope {
    let scope = scopes.get(id)
    if (!scope) {
      if (scopes.size >= SCOPES_MAX) dropIdle(scopes)
      scope = { sentAt: [], pausedUntil: 0, waiting: [], isDraining: false }
      scopes.set(id, scope)
    }
    return scope
  }

  async function drain(scope: Scope): Promise<void> {
    scope.isDraining = true
    while (scope.waiting.length > 0) {
      const index = Math.max(
        0,
        scope.waiting.findIndex((entry) => entry.limitClass === 'people'),
      )
      const entry = scope.waiting[index]
      if (!entry) break
      const waitMs = waitOf(scope, entry.rules, clock.now())
      if (waitMs > 0) {
        await clock.sleep(waitMs)
        continue
      }
      scope.waiting.splice(index, 1)
      scope.sentAt.push(clock.now())
      entry.go()
    }
    scope.isDraining = false
  }

  return {
    acquire(conversationId, rules, limitClass) {
      const scope = scopeOf(conversationId)
      if (scope.waiting.length === 0 && waitOf(scope, rules, clock.now()) === 0) {
        if (rules.length > 0) scope.sentAt.push(clock.now())
        return Promise.resolve()
      }
      return new Promise((resolve) => {
        scope.waiting.push({ limitClass, rules, go: resolve })
        if (!scope.isDraining) void drain(scope)
      })
    },
    pause(conversationId, ms) {
      const scope = scopeOf(conversationId)
      scope.pausedUntil = Math.max(scope.pausedUntil, clock.now() + ms)
    },
  }
}

/** How long a send must still wait, in ms, 0 when it may leave now. Forgets what no window can see any more. */
function waitOf(scope: Scope, rules: readonly LimitRule[], now: number): number {
  let waitMs = Math.max(0, scope.pausedUntil - now)
  let longestMs = 0
  for (const rule of rules) {
    longestMs = Math.max(longestMs, rule.windowMs)
    const oldest = scope.sentAt[scope.sentAt.length - rule.count]
    if (oldest !== undefined) waitMs = Math.max(waitMs, oldest + rule.windowMs - now)
  }
  while (scope.sentAt[0] !== undefined && scope.sentAt[0] <= now - longestMs) scope.sentAt.shift()
  return waitMs
}

function dropIdle(scopes: Map<string, Scope>): void {
  for (const [id, scope] of scopes) if (scope.waiting.length === 0) scopes.delete(id)
}
