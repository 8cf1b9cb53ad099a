import type { CacheEntry } from './cache-level.ts'

export interface MemoryLimits {
  readonly entriesMax: number
  /** Counted as UTF-16 code units of keys and values, two bytes each. */
  readonly bytesMax: number
  /** Longest an entry is believed without asking the next level; null where no other process writes to that. */
  readonly ageMaxMs: number | null
}

/** Keeps the entries used last in memory, so that a warm read costs no query. */
export class MemoryLevel {
  readonly #limits: MemoryLimits
  readonly #entries = new Map<string, CacheEntry & { readonly staleAt: number | null }>()
  #bytes = 0

  constructor(limits: MemoryLimits) {
    this.#limits = limits
  }

  get(namespace: string, key: string, now: number): CacheEntry | undefined {
    const id = idOf(namespace, key)
    const entry = this.#entries.get(id)
    if (!entry) return undefined
    this.#remove(id)
    if (isPast(entry.expiresAt, now) || isPast(entry.staleAt, now)) return undefined
    this.#add(id, entry)
    return entry
  }

  set(namespace: string, entry: CacheEntry, now: number): void {
    const { ageMaxMs, entriesMax, bytesMax } = this.#limits
    const id = idOf(namespace, entry.key)
    this.#remove(id)
    this.#add(id, { ...entry, staleAt: ageMaxMs === null ? null : now + ageMaxMs })
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= entriesMax && this.#bytes <= bytesMax) return
      this.#remove(oldest)
    }
  }

  /** Tells whether it was there. */
  delete(namespace: string, key: string): boolean {
    return this.#remove(idOf(namespace, key))
  }

  clear(namespace: string): void {
    const prefix = idOf(namespace, '')
    for (const id of this.#entries.keys()) if (id.startsWith(prefix)) this.#remove(id)
  }

  #add(id: string, entry: CacheEntry & { readonly staleAt: number | null }): void {
    this.#entries.set(id, entry)
    this.#bytes += bytesOf(id, entry)
  }

  #remove(id: string): boolean {
    const entry = this.#entries.get(id)
    if (!entry) return false
    this.#bytes -= bytesOf(id, entry)
    return this.#entries.delete(id)
  }
}

/** Tells whether an instant has come; null never does. */
export function isPast(instant: number | null, now: number): boolean {
  return instant !== null && instant <= now
}

/** No namespace holds a line feed: they are constants of ours. */
function idOf(namespace: string, key: string): string {
  return `${namespace}\n${key}`
}

function bytesOf(id: string, entry: CacheEntry): number {
  return 2 * (id.length + entry.value.length)
}
