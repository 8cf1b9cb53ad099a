import { sql } from 'kysely'
import { type Clock, systemClock } from '#src/chat/clock.ts'
import type { Effect } from '#src/chat/effect.ts'
import type { Logger } from '#src/chat/logger.ts'
import type { InboxRepository } from '#src/delivery/inbox-repository.ts'
import type { LeaseRepository } from '#src/delivery/lease-repository.ts'
import type { OutboxRepository } from '#src/delivery/outbox-repository.ts'
import type { KnowledgeRepository } from '#src/knowledge/knowledge-repository.ts'
import type { LinkRepository } from '#src/links/link-repository.ts'
import type { MemberRepository } from '#src/members/member-repository.ts'
import { parseDatabaseUrl } from './database-url.ts'
import type { Engine, EngineName } from './engine.ts'
import { migrate } from './migrations/migrate.ts'
import { openPostgres } from './postgres/postgres-engine.ts'
import { createInboxRepository } from './repositories/inbox-repository.ts'
import { createKnowledgeRepository } from './repositories/knowledge-repository.ts'
import { createLeaseRepository } from './repositories/lease-repository.ts'
import { createLinkRepository } from './repositories/link-repository.ts'
import { createMemberRepository } from './repositories/member-repository.ts'
import { createOutboxRepository } from './repositories/outbox-repository.ts'
import { openSqlite } from './sqlite/sqlite-engine.ts'

/** Gives every repository on one database. */
export interface Store {
  readonly engine: EngineName
  readonly members: MemberRepository
  readonly links: LinkRepository
  readonly inbox: InboxRepository
  readonly outbox: OutboxRepository
  readonly leases: LeaseRepository
  readonly knowledge: KnowledgeRepository
  /** Runs effects outside of an event, all in one durable commit or none. */
  write(effects: readonly Effect[]): Promise<void>
  /** Tells whether the database answers. Never throws. */
  isHealthy(): Promise<boolean>
  /** Finishes writes in hand, then closes; later writes are refused with `STORE_CLOSED`. */
  close(): Promise<void>
}

export interface StoreOptions {
  /** `sqlite:data/magpie.db`, `sqlite::memory:`, `postgres://…` */
  readonly databaseUrl: string
  /** @default systemClock */
  readonly clock?: Pick<Clock, 'now'>
  readonly logger?: Pick<Logger, 'warn'>
}

/**
 * Opens the database, making it and bringing it to the newest schema.
 * @throws StoreError `DATABASE_URL_MALFORMED` `SCHEMA_NEWER`
 */
export async function openStore({ databaseUrl, clock = systemClock, logger }: StoreOptions): Promise<Store> {
  const location = parseDatabaseUrl(databaseUrl)
  const engine =
    location.engine === 'sqlite' ? openSqlite(location.file) : openPostgres(location.connectionString, logger)
  try {
    await migrate(engine, clock.now())
  } catch (error) {
    await engine.close()
    throw error
  }
  return createStore(engine, clock)
}

function createStore(engine: Engine, clock: Pick<Clock, 'now'>): Store {
  return {
    engine: engine.name,
    members: createMemberRepository(engine),
    links: createLinkRepository(engine),
    inbox: createInboxRepository(engine, () => clock.now()),
    outbox: createOutboxRepository(engine),
    leases: createLeaseRepository(engine),
    knowledge: createKnowledgeRepository(engine),
    write: (effects) =>
      engine.write('full', async (transaction) => {
        for (const effect of effects) await effect(transaction)
      }),
    isHealthy: () => isHealthy(engine),
    close: () => engine.close(),
  }
}

async function isHealthy(engine: Engine): Promise<boolean> {
  try {
    await sql`select 1`.execute(engine.reads)
    return true
  } catch {
    return false
  }
}
