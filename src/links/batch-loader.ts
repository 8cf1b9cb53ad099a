import type { Clock } from '#src/chat/clock.ts'

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
}

/** Values kept decoded in memory, so that a warm answer parses nothing. */
const MEMORY_MAX = 5_000
/** Stands for a remembered miss in the cache; no encoded value is empty. */
const MISS = ''

/** Loads values by key, each network call once. */
export interface BatchLoader<K, V> {
  /** Null when the network does not know the key. Rejects with the network's error; errors are not remembered. */
  load(key: K): Promise<V | null>
}

/**
 * Makes a loader that answers from memory, then from the cache, then asks: everything asked in the same turn goes into
 * one call, and the same key asked while a call is under way waits for that call.
 */
export function createBatchLoader<K, V>(options: BatchLoaderOptions<K, V>): BatchLoader<K, V> {
  const memory = new Map<string, { value: V | null; until: number }>()
  const inFlight = new Map<string, Promise<V | null>>()
  let queue: { key: K; id: string; resolve: (value: V | null) => void; reject: (error: unknown) => void }[] = []

  function remember(id: string, value: V | null): void {
    memory.delete(id)
    memory.set(id, { value, until: options.clock.now() + (value === null ? options.missTtlMs : options.hitTtlMs) })
    if (memory.size > MEMORY_MAX) memory.delete(memory.keys().next().value as string)
  }

  async function readCache(id: string): Promise<V | null | undefined> {
    try {
      const text = await options.cache.get(id)
      if (typeof text !== 'string') return undefined
      const value = text === MISS ? null : options.decode(text)
      remember(id, value)
      return value
    } catch {
      return undefined
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

  async function loadSome(batch: typeof queue): Promise<void> {
    try {
      const values = await options.loadBatch(batch.map((entry) => entry.key))
      for (const entry of batch) {
        const value = values.get(entry.id) ?? null
        remember(entry.id, value)
        const ttlMs = value === null ? options.missTtlMs : options.hitTtlMs
        Promise.resolve(options.cache.set(entry.id, value === null ? MISS : options.encode(value), ttlMs)).catch(
          () => undefined,
        )
        entry.resolve(value)
      }
    } catch (error) {
      for (const entry of batch) entry.reject(error)
    }
  }

  return {
    load(key) {
      const id = options.keyOf(key)
      const known = memory.get(id)
      if (known && known.until > options.clock.now()) return Promise.resolve(known.value)
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
