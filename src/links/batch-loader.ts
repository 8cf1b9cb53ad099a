import type { Clock } from '#src/chat/clock.ts'
import { createLoadedValues, type LoadedValues } from './loaded-values.ts'

/** Keeps strings that may be lost; Keyv fits. Failing is a miss. */
export interface StringCache {
  get(key: string): Promise<unknown>
  set(key: string, value: string, ttlMs: number): Promise<unknown>
}

export interface BatchLoaderOptions<K, V> {
  readonly keyOf: (key: K) => string
  /** Loads at most `batchMax` keys in one call; a key without a value is a miss and remembered as one. */
  readonly loadBatch: (keys: readonly K[]) => Promise<ReadonlyMap<string, V>>
  readonly batchMax: number
  readonly cache: StringCache
  readonly encode: (value: V) => string
  readonly decode: (text: string) => V
  readonly hitTtlMs: number
  readonly missTtlMs: number
  readonly clock: Clock
  /** Memory that several loaders share, keys included; one of its own by default. */
  readonly memory?: LoadedValues<V>
}

/** Loads values by key, each network call once. */
export interface BatchLoader<K, V> {
  /** Null when the network does not know the key. Rejects with the network's error; errors are not remembered. */
  load(key: K): Promise<V | null>
}

interface Waiting<K, V> {
  readonly key: K
  readonly id: string
  readonly resolve: (value: V | null) => void
  readonly reject: (error: unknown) => void
}

/**
 * Makes a loader that answers from memory, then from the cache, then asks: everything asked in the same turn goes into
 * one call, and the same key asked while a call is under way waits for that call.
 */
export function createBatchLoader<K, V>(options: BatchLoaderOptions<K, V>): BatchLoader<K, V> {
  const { clock, cache } = options
  const memory = options.memory ?? createLoadedValues<V>(clock)
  const inFlight = new Map<string, Promise<V | null>>()
  let queue: Waiting<K, V>[] = []

  /** Reads `<epoch ms it is good until> <value>`; what was loaded long ago does not become young by being read. */
  async function readCache(id: string): Promise<V | null | undefined> {
    try {
      const text = await cache.get(id)
      const space = typeof text === 'string' ? text.indexOf(' ') : -1
      if (typeof text !== 'string' || space === -1) return undefined
      const until = Number(text.slice(0, space))
      if (!(until > clock.now())) return undefined
      const encoded = text.slice(space + 1)
      const value = encoded === MISS ? null : options.decode(encoded)
      memory.set(id, value, until)
      return value
    } catch {
      return undefined
    }
  }

  async function writeCache(id: string, value: V | null, until: number, ttlMs: number): Promise<void> {
    try {
      await cache.set(id, `${until} ${value === null ? MISS : options.encode(value)}`, ttlMs)
    } catch {
      // The value is known all the same.
    }
  }

  function enqueue(key: K, id: string): Promise<V | null> {
    return new Promise((resolve, reject) => {
      queue.push({ key, id, resolve, reject })
      // The next turn: every link of a message, and of messages that came together, joins the same call.
      if (queue.length === 1) setImmediate(flush)
    })
  }

  function flush(): void {
    const waiting = queue
    queue = []
    for (let start = 0; start < waiting.length; start += options.batchMax)
      void loadSome(waiting.slice(start, start + options.batchMax))
  }

  async function loadSome(batch: readonly Waiting<K, V>[]): Promise<void> {
    try {
      const values = await options.loadBatch(batch.map((entry) => entry.key))
      for (const { id, resolve } of batch) {
        const value = values.get(id) ?? null
        const ttlMs = value === null ? options.missTtlMs : options.hitTtlMs
        const until = clock.now() + ttlMs
        memory.set(id, value, until)
        void writeCache(id, value, until, ttlMs)
        resolve(value)
      }
    } catch (error) {
      for (const entry of batch) entry.reject(error)
    }
  }

  return {
    load(key) {
      const id = options.keyOf(key)
      const known = memory.find(id)
      if (known) return known
      const running = inFlight.get(id)
      if (running) return running
      const loading = readCache(id)
        .then((value) => (value === undefined ? enqueue(key, id) : value))
        .finally(() => inFlight.delete(id))
      inFlight.set(id, loading)
      return loading
    },
  }
}

/** Stands for a remembered miss in the cache; no encoded value is empty. */
const MISS = ''
