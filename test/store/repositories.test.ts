import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { openStore } from '#src/store/open-store.ts'
import { inboxRepositoryContract } from '#test/contract/inbox-repository-contract.ts'
import { knowledgeRepositoryContract } from '#test/contract/knowledge-repository-contract.ts'
import { leaseRepositoryContract } from '#test/contract/lease-repository-contract.ts'
import { linkRepositoryContract } from '#test/contract/link-repository-contract.ts'
import { memberRepositoryContract } from '#test/contract/member-repository-contract.ts'
import { outboxRepositoryContract } from '#test/contract/outbox-repository-contract.ts'
import type { StoreUnderTest } from '#test/contract/store-under-test.ts'
import { createPostgresDatabase } from '#test/postgres.ts'

const folder = mkdtempSync(join(tmpdir(), 'magpie-store-'))
let count = 0
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const engines = {
  'sqlite file': async () => `sqlite:${join(folder, `${++count}.db`)}`,
  'sqlite memory': async () => 'sqlite::memory:',
  postgres: createPostgresDatabase,
}

describe.each(Object.entries(engines))('%s', (_name, makeUrl) => {
  const open = async (): Promise<StoreUnderTest> => {
    const clock = { time: 1_000, now: () => clock.time }
    return { store: await openStore({ databaseUrl: await makeUrl(), clock }), clock }
  }
  inboxRepositoryContract(open)
  outboxRepositoryContract(open)
  leaseRepositoryContract(open)
  linkRepositoryContract(open)
  memberRepositoryContract(open)
  knowledgeRepositoryContract(open)
})
