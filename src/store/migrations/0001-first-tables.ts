import { type Kysely, sql } from 'kysely'
import type { SqlDialect } from '../sql-dialect.ts'
import type { Migration } from './migration.ts'

/** Makes the tables of communities, places, members, links, inbox, outbox and leases. */
export const firstTables: Migration = {
  id: 1,
  name: 'first-tables',
  async up(queries, dialect) {
    await createCommunities(queries, dialect)
    await createMembers(queries, dialect)
    await createLinks(queries, dialect)
    await createInbox(queries, dialect)
    await createOutbox(queries, dialect)
    await createLeases(queries, dialect)
  },
}

async function createCommunities(queries: Kysely<unknown>, { integer, strict }: SqlDialect): Promise<void> {
  await strict(
    queries.schema
      .createTable('communities')
      .addColumn('community_id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('settings', 'text', (column) => column.notNull())
      .addColumn('created_at', integer, (column) => column.notNull()),
  ).execute()
  await strict(
    queries.schema
      .createTable('places')
      .addColumn('place_id', 'text', (column) => column.primaryKey())
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('community_id', 'text', (column) => column.notNull().references('communities.community_id'))
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('language', 'text')
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('greeted_at', integer),
  ).execute()
  await queries.schema.createIndex('places_community').on('places').column('community_id').execute()
  await strict(
    queries.schema
      .createTable('join_codes')
      .addColumn('code_hash', 'text', (column) => column.primaryKey())
      .addColumn('community_id', 'text', (column) => column.notNull().references('communities.community_id'))
      .addColumn('expires_at', integer, (column) => column.notNull())
      .addColumn('spent_at', integer),
  ).execute()
}

async function createMembers(queries: Kysely<unknown>, { integer, strict }: SqlDialect): Promise<void> {
  await strict(
    queries.schema
      .createTable('members')
      .addColumn('member_id', 'text', (column) => column.primaryKey())
      .addColumn('person_id', 'text', (column) => column.unique())
      .addColumn('language', 'text')
      .addColumn('country', 'text')
      .addColumn('currency', 'text')
      .addColumn('home_community_id', 'text', (column) => column.references('communities.community_id'))
      .addColumn('created_at', integer, (column) => column.notNull())
      .addColumn('erased_at', integer),
  ).execute()
  await strict(
    queries.schema
      .createTable('community_roles')
      .addColumn('community_id', 'text', (column) => column.notNull().references('communities.community_id'))
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('member_id', 'text', (column) => column.notNull().references('members.member_id'))
      .addColumn('granted_at', integer, (column) => column.notNull())
      .addPrimaryKeyConstraint('community_roles_key', ['community_id', 'role', 'member_id']),
  ).execute()
}

async function createLinks(queries: Kysely<unknown>, { integer, strict }: SqlDialect): Promise<void> {
  await strict(
    queries.schema
      .createTable('tracking_links')
      .addColumn('sub_id', 'text', (column) => column.primaryKey())
      .addColumn('community_id', 'text', (column) => column.references('communities.community_id'))
      .addColumn('member_id', 'text', (column) => column.references('members.member_id'))
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('conversation_id', 'text', (column) => column.notNull())
      .addColumn('message_id', 'text')
      .addColumn('network_id', 'text', (column) => column.notNull())
      .addColumn('tier', 'text', (column) => column.notNull())
      .addColumn('product_id', 'text')
      .addColumn('product_url', 'text', (column) => column.notNull())
      .addColumn('tracking_url', 'text', (column) => column.notNull())
      .addColumn('share_bps', integer)
      .addColumn('country', 'text')
      .addColumn('created_at', integer, (column) => column.notNull()),
  ).execute()
  // Answers "whose communities" and "how many links" without touching the rows.
  await queries.schema
    .createIndex('tracking_links_member')
    .on('tracking_links')
    .columns(['member_id', 'community_id', 'created_at'])
    .where(sql.ref('member_id'), 'is not', null)
    .execute()
}

async function createInbox(queries: Kysely<unknown>, { integer, strict, counting }: SqlDialect): Promise<void> {
  await strict(
    queries.schema
      .createTable('inbox')
      .addColumn('seq', integer, (column) => counting(column.primaryKey()))
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('bot_id', 'text', (column) => column.notNull())
      .addColumn('event_id', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('event', 'text')
      .addColumn('answer', 'text')
      .addColumn('received_at', integer, (column) => column.notNull())
      .addColumn('attempted_at', integer)
      .addColumn('attempts_count', integer, (column) => column.notNull().defaultTo(0))
      .addColumn('delivery_id', 'text')
      .addColumn('conversation_id', 'text', (column) => column.notNull())
      .addColumn('person_id', 'text')
      .addColumn('message_id', 'text')
      .addColumn('reply_ref', 'text')
      .addColumn('handled_at', integer)
      .addUniqueConstraint('inbox_key', ['platform', 'bot_id', 'event_id']),
  ).execute()
  // One index serves the restart (open rows have no handled_at), the lists by state and the pruning.
  await queries.schema.createIndex('inbox_state').on('inbox').columns(['state', 'handled_at']).execute()
  await queries.schema
    .createIndex('inbox_message')
    .on('inbox')
    .columns(['conversation_id', 'message_id'])
    .where(sql.ref('message_id'), 'is not', null)
    .execute()
  await queries.schema
    .createIndex('inbox_delivery')
    .on('inbox')
    .column('delivery_id')
    .where(sql.ref('delivery_id'), 'is not', null)
    .execute()
}

async function createOutbox(queries: Kysely<unknown>, { integer, strict, counting }: SqlDialect): Promise<void> {
  await strict(
    queries.schema
      .createTable('outbox')
      .addColumn('seq', integer, (column) => counting(column.primaryKey()))
      .addColumn('delivery_id', 'text', (column) => column.notNull().unique())
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('target', 'text', (column) => column.notNull())
      .addColumn('reply', 'text', (column) => column.notNull())
      .addColumn('priority', 'text', (column) => column.notNull())
      .addColumn('not_before', integer, (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('attempted_at', integer)
      .addColumn('ref', 'text'),
  ).execute()
  // In the order a claim takes them: `people` sorts after `bulk`, so it comes first when read downwards.
  await queries.schema
    .createIndex('outbox_queue')
    .on('outbox')
    .columns(['platform', 'state', 'priority desc', 'not_before', 'seq'])
    .execute()
}

async function createLeases(queries: Kysely<unknown>, { integer, strict }: SqlDialect): Promise<void> {
  await strict(
    queries.schema
      .createTable('leases')
      .addColumn('duty', 'text', (column) => column.primaryKey())
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('epoch', integer, (column) => column.notNull())
      .addColumn('until', integer, (column) => column.notNull()),
  ).execute()
}
