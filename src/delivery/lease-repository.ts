/** Says who holds a duty. The epoch grows with every new holder; an older one is refused everywhere. */
export interface Lease {
  readonly duty: string
  readonly owner: string
  readonly epoch: number
  /** Epoch ms by the database's clock on PostgreSQL, by ours on SQLite. */
  readonly until: number
}

/** Stores leases: one holder per duty. */
export interface LeaseRepository {
  /** Takes a free or past lease; undefined while somebody else holds it. The same owner gets its own again. */
  acquire(duty: string, owner: string, durationMs: number, now: number): Promise<Lease | undefined>
  /** Prolongs; undefined when it has been lost. */
  renew(lease: Lease, durationMs: number, now: number): Promise<Lease | undefined>
  release(lease: Lease): Promise<void>
}
