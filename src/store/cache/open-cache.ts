import { dirname, join } from 'node:path'
import { Keyv } from 'keyv'
import type { Logger } from '#src/chat/logger.ts'
import { parseDatabaseUrl } from '../database-url.ts'
import { CacheAdapter } from './cache-adapter.ts'
import type { CacheLevel } from './cache-level.ts'
import type { CacheTableLimits } from './cache-table.ts'
import { MemoryLevel, type MemoryLimits } from './memory-level.ts'
import { openPostgresCache } from './postgres-cache.ts'
import { createRestingLevel } from './resting-level.ts'
import { openSqliteCache } from './sqlite-cache.ts'

const MEGABYTE = 1024 * 1024
const TABLE_LIMITS: CacheTableLimits = { rowsMax: 100_000, bytesMax: 64 * MEGABYTE }
const MEMORY_ENTRIES_MAX = 5_000
const MEMORY_BYTES_MAX = 16 * MEGABYTE
/** Other processes write to the same PostgreSQL table: what they change is seen after this time. */
const SHARED_AGE_MAX_MS = 60_000

/** Gives caches for what may be lost: never money, never counters. */
export interface Cache {
  /**
   * Makes a cache of its own.
   * @param namespace - letters, digits and `-`
   * @param ttlMs - how long a value lives when `set` does not say
   */
  keyv(namespace: string, ttlMs?: number): Keyv
  close(): Promise<void>
}

export interface CacheOptions {
  /** A SQLite database's cache is the file `cache.db` beside it; PostgreSQL's a table in it. */
  readonly databaseUrl: string
  readonly logger?: Pick<Logger, 'warn'>
  /** @default 100 000 rows, 64 MB */
  readonly tableLimits?: CacheTableLimits
  /** @default 5 000 entries, 16 MB */
  readonly memoryLimits?: Partial<MemoryLimits>
}

/**
 * Opens the caches; nothing is touched before the first read. A cache that fails is a miss: no call of a Keyv made here
 * ever rejects.
 * @throws StoreError `DATABASE_URL_MALFORMED`
 */
export function openCache({ databaseUrl, logger, tableLimits, memoryLimits }: CacheOptions): Cache {
  const location = parseDatabaseUrl(databaseUrl)
  const onFailure = (error: unknown) => logger?.warn({ error: String(error) }, 'cache failed')
  const level = createRestingLevel(openLevel(location, tableLimits ?? TABLE_LIMITS), onFailure)
  const memory = new MemoryLevel({
    entriesMax: MEMORY_ENTRIES_MAX,
    bytesMax: MEMORY_BYTES_MAX,
    ageMaxMs: location.engine === 'postgres' ? SHARED_AGE_MAX_MS : null,
    ...memoryLimits,
  })
  return {
    keyv(namespace, ttlMs) {
      const store = new CacheAdapter(namespace, memory, level)
      const keyv = new Keyv({ store, namespace, ...(ttlMs === undefined ? {} : { ttl: ttlMs }) })
      // Without a listener Keyv throws.
      keyv.on('error', onFailure)
      return keyv
    },
    close: () => level.close(),
  }
}

function openLevel(location: ReturnType<typeof parseDatabaseUrl>, limits: CacheTableLimits): CacheLevel {
  if (location.engine === 'postgres') return openPostgresCache(location.connectionString, limits)
  return location.file === null ? NOTHING : openSqliteCache(join(dirname(location.file), 'cache.db'), limits)
}

/** Stands behind the memory of a database that is itself only for now. */
const NOTHING: CacheLevel = {
  get: async () => [],
  set: async () => {},
  delete: async () => [],
  clear: async () => {},
  close: async () => {},
}
