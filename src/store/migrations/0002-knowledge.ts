import type { Kysely } from 'kysely'
import type { SqlDialect } from '../sql-dialect.ts'
import type { Migration } from './migration.ts'

/** Makes the tables of own answers, unanswered questions and votes. */
export const knowledge: Migration = {
  id: 2,
  name: 'knowledge',
  async up(queries, dialect) {
    await createOwnAnswers(queries, dialect)
    await createUnansweredAsks(queries, dialect)
    await createVotes(queries, dialect)
  },
}

async function createOwnAnswers(queries: Kysely<unknown>, dialect: SqlDialect): Promise<void> {
  const { integer, strict, counting } = dialect
  await strict(
    queries.schema
      .createTable('own_answers')
      .addColumn('seq', integer, (column) => counting(column.primaryKey()))
      .addColumn('own_answer_id', 'text', (column) => column.notNull().unique())
      .addColumn('community_id', 'text', (column) => column.notNull().references('communities.community_id'))
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('answer', 'text', (column) => column.notNull()),
  ).execute()
  await queries.schema.createIndex('own_answers_community').on('own_answers').columns(['community_id', 'seq']).execute()
}

async function createUnansweredAsks(queries: Kysely<unknown>, { integer, strict }: SqlDialect): Promise<void> {
  await strict(
    queries.schema
      .createTable('unanswered_asks')
      .addColumn('community_id', 'text', (column) => column.notNull().references('communities.community_id'))
      .addColumn('question', 'text', (column) => column.notNull())
      // Empty where the person is not known: null would not be unique.
      .addColumn('member_id', 'text', (column) => column.notNull())
      .addColumn('language', 'text')
      .addColumn('asked_count', integer, (column) => column.notNull())
      .addColumn('counted_at', integer, (column) => column.notNull())
      .addColumn('last_asked_at', integer, (column) => column.notNull())
      .addPrimaryKeyConstraint('unanswered_asks_key', ['community_id', 'question', 'member_id']),
  ).execute()
  await queries.schema.createIndex('unanswered_asks_member').on('unanswered_asks').column('member_id').execute()
}

async function createVotes(queries: Kysely<unknown>, { integer, strict }: SqlDialect): Promise<void> {
  await strict(
    queries.schema
      .createTable('answer_votes')
      .addColumn('community_id', 'text', (column) => column.notNull().references('communities.community_id'))
      .addColumn('target', 'text', (column) => column.notNull())
      .addColumn('member_id', 'text', (column) => column.notNull().references('members.member_id'))
      .addColumn('is_helpful', integer, (column) => column.notNull())
      .addPrimaryKeyConstraint('answer_votes_key', ['community_id', 'target', 'member_id']),
  ).execute()
  await queries.schema.createIndex('answer_votes_member').on('answer_votes').column('member_id').execute()
}
