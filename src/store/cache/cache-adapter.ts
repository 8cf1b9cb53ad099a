import { type KeyvStorageCapability, type KeyvStorageEntry, keyvStorageCapability } from 'keyv'
import type { CacheEntry, CacheLevel } from './cache-level.ts'
import { isPast, type MemoryLevel } from './memory-level.ts'

/** Larger values are not kept: they would push out hundreds of others. */
const VALUE_CHARS_MAX = 256 * 1024

/** Is the storage adapter Keyv talks to: memory first, then the level behind it. */
export class CacheAdapter {
  readonly namespace: string
  readonly #memory: MemoryLevel
  readonly #level: CacheLevel

  constructor(namespace: string, memory: MemoryLevel, level: CacheLevel) {
    this.namespace = namespace
    this.#memory = memory
    this.#level = level
  }

  /** Tells Keyv that `expires` arrives as an instant, not as a duration. */
  get capabilities(): KeyvStorageCapability {
    return keyvStorageCapability(this)
  }

  async get(key: string): Promise<string | undefined> {
    const known = this.#memory.get(this.namespace, key, Date.now())
    return known ? known.value : (await this.#fetch([key])).get(key)
  }

  async getMany(keys: string[]): Promise<(string | undefined)[]> {
    const now = Date.now()
    const known = new Map<string, string>()
    for (const key of keys) {
      const entry = this.#memory.get(this.namespace, key, now)
      if (entry) known.set(key, entry.value)
    }
    const missing = keys.filter((key) => !known.has(key))
    const fetched = missing.length > 0 ? await this.#fetch(missing) : null
    return keys.map((key) => known.get(key) ?? fetched?.get(key))
  }

  async set(key: string, value: unknown, expires?: number): Promise<boolean> {
    const [isSet] = await this.setMany([{ key, value, ...(expires === undefined ? {} : { expires }) }])
    return isSet ?? false
  }

  async setMany(entries: KeyvStorageEntry<unknown>[]): Promise<boolean[]> {
    const now = Date.now()
    const kept = entries.map(toCacheEntry).filter((entry) => entry !== null && !isPast(entry.expiresAt, now))
    for (const entry of kept) if (entry) this.#memory.set(this.namespace, entry, now)
    const written = kept.filter((entry) => entry !== null)
    if (written.length > 0) await this.#level.set(this.namespace, written)
    const keys = new Set(written.map((entry) => entry.key))
    return entries.map((entry) => keys.has(entry.key))
  }

  async delete(key: string): Promise<boolean> {
    return (await this.deleteMany([key]))[0] ?? false
  }

  async deleteMany(keys: string[]): Promise<boolean[]> {
    const inMemory = keys.map((key) => this.#memory.delete(this.namespace, key))
    const deleted = await this.#level.delete(this.namespace, keys)
    return keys.map((key, index) => inMemory[index] === true || deleted.includes(key))
  }

  async has(key: string): Promise<boolean> {
    return (await this.get(key)) !== undefined
  }

  async hasMany(keys: string[]): Promise<boolean[]> {
    return (await this.getMany(keys)).map((value) => value !== undefined)
  }

  async clear(): Promise<void> {
    this.#memory.clear(this.namespace)
    await this.#level.clear(this.namespace)
  }

  async #fetch(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const entries = await this.#level.get(this.namespace, keys)
    const now = Date.now()
    for (const entry of entries) this.#memory.set(this.namespace, entry, now)
    return new Map(entries.map((entry) => [entry.key, entry.value]))
  }
}

function toCacheEntry({ key, value, expires }: KeyvStorageEntry<unknown>): CacheEntry | null {
  if (typeof value !== 'string' || value.length > VALUE_CHARS_MAX) return null
  return { key, value, expiresAt: expires ?? null }
}
