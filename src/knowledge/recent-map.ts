import type { Clock } from '#src/chat/clock.ts'

/** Remembers values for some minutes, in memory; the oldest go when there are too many. */
export interface RecentMap<V> {
  get(key: string): V | null
  set(key: string, value: V): void
}

/** Makes a map whose entries end by themselves. */
export function createRecentMap<V>(
  clock: Pick<Clock, 'now'>,
  { keptMs, entriesMax }: { readonly keptMs: number; readonly entriesMax: number },
): RecentMap<V> {
  const entries = new Map<string, { readonly value: V; readonly until: number }>()
  return {
    get(key) {
      const entry = entries.get(key)
      if (!entry) return null
      if (entry.until > clock.now()) return entry.value
      entries.delete(key)
      return null
    },
    set(key, value) {
      entries.delete(key)
      entries.set(key, { value, until: clock.now() + keptMs })
      if (entries.size > entriesMax) entries.delete(entries.keys().next().value as string)
    },
  }
}
