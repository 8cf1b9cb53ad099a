/** Is one cached value; `expiresAt` in epoch ms, null for never. */
export interface CacheEntry {
  readonly key: string
  readonly value: string
  readonly expiresAt: number | null
}

/** Keeps entries outside of memory. Any call may fail; who asks takes a failure for a miss. */
export interface CacheLevel {
  get(namespace: string, keys: readonly string[]): Promise<readonly CacheEntry[]>
  set(namespace: string, entries: readonly CacheEntry[]): Promise<void>
  /** Gives the keys that were there. */
  delete(namespace: string, keys: readonly string[]): Promise<readonly string[]>
  clear(namespace: string): Promise<void>
  close(): Promise<void>
}
