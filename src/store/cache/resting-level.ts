import type { CacheLevel } from './cache-level.ts'

/** Time a level is left alone after a failure: everything is a miss at once instead of one time-out each. */
const REST_MS = 5_000

/** Lets a failing level rest, and tells of each failure. */
export function createRestingLevel(level: CacheLevel, onFailure: (error: unknown) => void): CacheLevel {
  let restsUntil = 0

  async function attempt<T>(call: () => Promise<T>, otherwise: T): Promise<T> {
    if (Date.now() < restsUntil) return otherwise
    try {
      return await call()
    } catch (error) {
      restsUntil = Date.now() + REST_MS
      onFailure(error)
      return otherwise
    }
  }

  return {
    get: (namespace, keys) => attempt(() => level.get(namespace, keys), []),
    set: (namespace, entries) => attempt(() => level.set(namespace, entries), undefined),
    delete: (namespace, keys) => attempt(() => level.delete(namespace, keys), []),
    clear: (namespace) => attempt(() => level.clear(namespace), undefined),
    close: () => level.close(),
  }
}
