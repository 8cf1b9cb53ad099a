import type { Clock } from '#src/chat/clock.ts'

/** Values kept decoded, so that a warm answer parses nothing; a product takes about a kilobyte. */
const VALUES_MAX = 5_000

/** Remembers what was loaded until it is too old. */
export interface LoadedValues<V> {
  /** The value, or null for a key known to have none, ready to be awaited; undefined when nothing is remembered. */
  find(id: string): Promise<V | null> | undefined
  set(id: string, value: V | null, until: number): void
}

/** Makes a bounded memory; what was loaded first goes first. */
export function createLoadedValues<V>(clock: Pick<Clock, 'now'>, valuesMax = VALUES_MAX): LoadedValues<V> {
  const values = new Map<string, { value: Promise<V | null>; until: number }>()
  return {
    find(id) {
      const known = values.get(id)
      return known && known.until > clock.now() ? known.value : undefined
    },
    set(id, value, until) {
      values.delete(id)
      values.set(id, { value: Promise.resolve(value), until })
      if (values.size > valuesMax) values.delete(values.keys().next().value as string)
    },
  }
}
