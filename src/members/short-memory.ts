import type { Clock } from '#src/chat/clock.ts'

/** Long enough to spare a busy group its reads, short enough for a change made elsewhere to be seen soon. */
const DEFAULT_FRESH_MS = 5_000
const DEFAULT_ENTRIES_MAX = 10_000

/** Remembers loaded values for a short time; concurrent loads of one key are one. */
export interface ShortMemory<K, V> {
  get(key: K, load: () => Promise<V>): Promise<V>
  forget(key: K): void
  clear(): void
}

/** Makes a short memory. A failed load is not remembered. */
export function createShortMemory<K, V>(
  clock: Pick<Clock, 'now'>,
  freshMs = DEFAULT_FRESH_MS,
  entriesMax = DEFAULT_ENTRIES_MAX,
): ShortMemory<K, V> {
  const entries = new Map<K, { until: number; value: Promise<V> }>()

  return {
    get(key, load) {
      const known = entries.get(key)
      if (known && known.until > clock.now()) return known.value
      const value = load()
      entries.delete(key)
      entries.set(key, { until: clock.now() + freshMs, value })
      if (entries.size > entriesMax) entries.delete(entries.keys().next().value as K)
      value.catch(() => {
        if (entries.get(key)?.value === value) entries.delete(key)
      })
      return value
    },
    forget: (key) => void entries.delete(key),
    clear: () => entries.clear(),
  }
}
