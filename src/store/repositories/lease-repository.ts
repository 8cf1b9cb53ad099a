import type { Kysely } from 'kysely'
import type { Lease, LeaseRepository } from '#src/delivery/lease-repository.ts'
import type { Engine } from '../engine.ts'
import type { LeaseTable, Schema } from '../schema.ts'
import { dialectOf, type SqlDialect } from '../sql-dialect.ts'

/** Stores leases. A released one keeps its row, so that the epoch never starts again. */
export function createLeaseRepository(engine: Engine): LeaseRepository {
  const { clock } = dialectOf(engine.name)
  return {
    acquire: (duty, owner, durationMs, now) =>
      engine.write('full', async ({ queries }) => {
        const row = await queries
          .insertInto('leases')
          .values((eb) => ({ duty, owner, epoch: 1, until: eb(clock(now), '+', durationMs) }))
          .onConflict((conflict) =>
            conflict
              .column('duty')
              .doUpdateSet((eb) => ({
                owner: eb.ref('excluded.owner'),
                until: eb.ref('excluded.until'),
                epoch: eb
                  .case()
                  .when(eb.and([eb('leases.owner', '=', owner), eb('leases.until', '>', clock(now))]))
                  .then(eb.ref('leases.epoch'))
                  .else(eb('leases.epoch', '+', 1))
                  .end(),
              }))
              .where((eb) => eb.or([eb('leases.until', '<=', clock(now)), eb('leases.owner', '=', owner)])),
          )
          .returningAll()
          .executeTakeFirst()
        return row && toLease(row)
      }),
    renew: (lease, durationMs, now) =>
      engine.write('process', async ({ queries }) => {
        const row = await whereHeld(queries, lease)
          .set((eb) => ({ until: eb(clock(now), '+', durationMs) }))
          .where('until', '>', clock(now))
          .returningAll()
          .executeTakeFirst()
        return row && toLease(row)
      }),
    release: (lease) =>
      engine.write('process', async ({ queries }) => {
        await whereHeld(queries, lease).set({ until: 0 }).execute()
      }),
  }
}

/**
 * Tells whether a lease is the newest of its duty and not past.
 *
 * Locks its row where the engine has row locks: who takes the duty over waits until the claim under way is committed.
 */
export async function holdsLease(
  queries: Kysely<Schema>,
  { clock, rowLocks }: SqlDialect,
  lease: Pick<Lease, 'duty' | 'epoch'>,
  now: number,
): Promise<boolean> {
  const row = await queries
    .selectFrom('leases')
    .select('duty')
    .where('duty', '=', lease.duty)
    .where('epoch', '=', lease.epoch)
    .where('until', '>', clock(now))
    .$if(rowLocks, (query) => query.forShare())
    .executeTakeFirst()
  return row !== undefined
}

function whereHeld(queries: Kysely<Schema>, { duty, owner, epoch }: Lease) {
  return queries.updateTable('leases').where('duty', '=', duty).where('owner', '=', owner).where('epoch', '=', epoch)
}

function toLease({ duty, owner, epoch, until }: LeaseTable): Lease {
  return { duty, owner, epoch, until }
}
