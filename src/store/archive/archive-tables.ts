import type { Schema } from '../schema.ts'

/** Names the columns that tell a table's rows apart and order them; null: the table is not archived. */
type Keys = { readonly [T in keyof Schema]: readonly (keyof Schema[T])[] | null }

/**
 * Lists every table, each behind those its rows point to: that is the order of an archive.
 *
 * Left out: leases, which say what running processes do, and the migrations, of which the header names the newest.
 */
const KEYS = {
  communities: ['community_id'],
  places: ['place_id'],
  join_codes: ['code_hash'],
  members: ['member_id'],
  community_roles: ['community_id', 'role', 'member_id'],
  tracking_links: ['sub_id'],
  inbox: ['seq'],
  outbox: ['seq'],
  own_answers: ['seq'],
  unanswered_asks: ['community_id', 'question', 'member_id'],
  answer_votes: ['community_id', 'target', 'member_id'],
  leases: null,
  schema_migrations: null,
} as const satisfies Keys

/** Lists all tables, each behind those its rows point to. */
export const ALL_TABLES = Object.keys(KEYS) as readonly (keyof Schema)[]

/** Is a table of an archive. */
export interface ArchivedTable {
  readonly name: string
  /** Primary key. */
  readonly key: readonly string[]
}

/** Lists the tables of an archive in their order. */
export const ARCHIVED_TABLES: readonly ArchivedTable[] = Object.entries(KEYS).flatMap(([name, key]) =>
  key === null ? [] : [{ name, key }],
)
