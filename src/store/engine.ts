import type { Kysely } from 'kysely'
import type { OpenTransaction } from './open-transaction.ts'
import type { Schema } from './schema.ts'

/** Names a database engine. */
export type EngineName = 'sqlite' | 'postgres'

/** `full` survives a power cut; `process` survives a killed process and costs no wait for the disk. */
export type Durability = 'full' | 'process'

/** Runs queries on one database. The repositories know nothing else of the engines. */
export interface Engine {
  readonly name: EngineName
  /** Sees what is committed. */
  readonly reads: Kysely<Schema>
  /**
   * Runs `work` in a transaction and resolves when it is as durable as asked. When `work` throws, nothing of it is
   * kept and the same error is thrown; work of others in the same commit stays.
   * @throws StoreError `STORAGE_FULL` `STORE_CLOSED`
   */
  write<T>(durability: Durability, work: (transaction: OpenTransaction) => Promise<T>): Promise<T>
  /** Waits for writes in hand and closes. */
  close(): Promise<void>
}
