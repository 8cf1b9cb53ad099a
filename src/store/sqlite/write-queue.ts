import type { DatabaseSync } from 'node:sqlite'
import type { Kysely } from 'kysely'
import type { Durability } from '../engine.ts'
import { OpenTransaction } from '../open-transaction.ts'
import type { Schema } from '../schema.ts'
import { StoreError } from '../store-error.ts'
import { toStoreError } from './sqlite-failure.ts'

/** Events that share one commit at most: keeps a commit's share of the event loop under about 5 ms. */
const BATCH_MAX = 100

/** Turns of the event loop in which calls may join a commit. */
const GATHER_TURNS_MAX = 4

/**
 * @NOTE never prepared: this pragma acts when it is compiled, and running the statement again does nothing.
 * https://sqlite.org/pragma.html, "Some pragmas run during the SQL compilation stage", read 2026-11-20.
 */
const SYNCHRONOUS: Readonly<Record<Durability, string>> = {
  full: 'pragma synchronous = full',
  process: 'pragma synchronous = normal',
}

interface Job {
  readonly durability: Durability
  /** Runs the event's work and keeps its result; throws what the work throws. */
  readonly run: (transaction: OpenTransaction) => Promise<void>
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/**
 * Writes to one SQLite file, one commit at a time.
 *
 * Calls made in the same turn of the event loop share a commit; each is a savepoint in it, so that a failing one takes
 * back only itself. A commit waits for the disk when one of its calls asks for it.
 */
export class WriteQueue {
  readonly #database: DatabaseSync
  readonly #queries: Kysely<Schema>
  readonly #statements: ReturnType<typeof prepareControl>
  #pending: Job[] = []
  #running: Promise<void> | null = null
  #isClosed = false
  /** Null: not yet set by us. Node's SQLite begins at `normal` in WAL mode. */
  #durability: Durability | null = null

  constructor(database: DatabaseSync, queries: Kysely<Schema>) {
    this.#database = database
    this.#queries = queries
    this.#statements = prepareControl(database)
  }

  async write<T>(durability: Durability, work: (transaction: OpenTransaction) => Promise<T>): Promise<T> {
    if (this.#isClosed) throw new StoreError('STORE_CLOSED')
    return new Promise<T>((resolve, reject) => {
      let result: T
      const run = async (transaction: OpenTransaction) => {
        result = await work(transaction)
      }
      this.#pending.push({ durability, run, resolve: () => resolve(result), reject })
      this.#running ??= this.#drain()
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#running
  }

  async #drain(): Promise<void> {
    while (this.#pending.length > 0) {
      await this.#gather()
      await this.#commit(this.#pending.splice(0, BATCH_MAX))
    }
    this.#running = null
  }

  /**
   * Lets calls of this turn join, and those of the next turns while each brings more: under load a commit then serves
   * many.
   */
  async #gather(): Promise<void> {
    for (let turn = 0, before = 0; turn < GATHER_TURNS_MAX && this.#pending.length > before; turn++) {
      before = this.#pending.length
      await new Promise<void>((resolve) => setImmediate(resolve))
    }
  }

  async #commit(jobs: readonly Job[]): Promise<void> {
    const failures = new Map<Job, unknown>()
    try {
      this.#wait(jobs.some((job) => job.durability === 'full') ? 'full' : 'process')
      this.#statements.begin.run()
      for (const job of jobs) await this.#runJob(job, failures)
      this.#statements.commit.run()
    } catch (error) {
      this.#rollback()
      for (const job of jobs) job.reject(failures.get(job) ?? toStoreError(error))
      return
    }
    for (const job of jobs) {
      if (failures.has(job)) job.reject(failures.get(job))
      else job.resolve()
    }
  }

  #rollback(): void {
    try {
      if (this.#database.isTransaction) this.#statements.rollback.run()
    } catch {
      // The transaction is still open; the next commit fails at its beginning and says why.
    }
  }

  /** `synchronous` belongs to the connection and may change between transactions; that costs a microsecond. */
  #wait(durability: Durability): void {
    if (durability === this.#durability) return
    this.#database.exec(SYNCHRONOUS[durability])
    this.#durability = durability
  }

  /** @throws when SQLite has given up the whole transaction, as it does on a full disk */
  async #runJob(job: Job, failures: Map<Job, unknown>): Promise<void> {
    const transaction = new OpenTransaction(this.#queries)
    this.#statements.savepoint.run()
    try {
      await job.run(transaction)
    } catch (error) {
      failures.set(job, toStoreError(error))
      if (!this.#database.isTransaction) throw error
      this.#statements.rollbackTo.run()
    } finally {
      transaction.end()
    }
    if (!this.#database.isTransaction) throw new StoreError('STORAGE_FULL')
    this.#statements.release.run()
  }
}

function prepareControl(database: DatabaseSync) {
  return {
    // Immediate: taking the write lock later could fail after work was done.
    begin: database.prepare('begin immediate'),
    commit: database.prepare('commit'),
    rollback: database.prepare('rollback'),
    savepoint: database.prepare('savepoint event'),
    release: database.prepare('release event'),
    rollbackTo: database.prepare('rollback to event'),
  }
}
