import { type Kysely, sql } from 'kysely'
import type { Locale } from '#src/chat/locale.ts'
import {
  type KnowledgeRepository,
  type OwnAnswer,
  UNANSWERED_KEPT_MAX,
  UNANSWERED_NEW_PER_DAY_MAX,
  type UnansweredNote,
} from '#src/knowledge/knowledge-repository.ts'
import type { CommunityId } from '#src/members/community.ts'
import type { Engine } from '../engine.ts'
import { queriesOf, storedMemberId } from '../open-transaction.ts'
import type { Schema } from '../schema.ts'
import { toStorableText } from '../storable-text.ts'

const DAY_MS = 86_400_000
/** Stands for a person who is not known. */
const NOBODY = ''

/** Stores what communities teach, what they could not be told, and votes. */
export function createKnowledgeRepository({ reads }: Engine): KnowledgeRepository {
  return {
    async listOwnAnswers(communityId) {
      const rows = await reads
        .selectFrom('own_answers')
        .selectAll()
        .where('community_id', '=', communityId)
        .orderBy('seq')
        .execute()
      return rows.map(
        (row): OwnAnswer => ({
          ownAnswerId: row.own_answer_id,
          communityId: row.community_id as CommunityId,
          language: row.language as Locale,
          question: row.question,
          answer: row.answer,
        }),
      )
    },
    async saveOwnAnswer(transaction, { ownAnswerId, communityId, language, ...texts }) {
      const change = { language, question: toStorableText(texts.question), answer: toStorableText(texts.answer) }
      await queriesOf(transaction)
        .insertInto('own_answers')
        .values({ own_answer_id: ownAnswerId, community_id: communityId, ...change })
        // Another community's id is no key to this one's answers.
        .onConflict((conflict) =>
          conflict.column('own_answer_id').doUpdateSet(change).where('own_answers.community_id', '=', communityId),
        )
        .execute()
    },
    async removeOwnAnswer(transaction, communityId, ownAnswerId) {
      const queries = queriesOf(transaction)
      const { numDeletedRows } = await queries
        .deleteFrom('own_answers')
        .where('community_id', '=', communityId)
        .where('own_answer_id', '=', ownAnswerId)
        .executeTakeFirst()
      if (!numDeletedRows) return false
      await queries
        .deleteFrom('answer_votes')
        .where('community_id', '=', communityId)
        .where('target', '=', ownAnswerId)
        .execute()
      return true
    },
    async noteUnanswered(transaction, note) {
      const queries = queriesOf(transaction)
      const memberId = note.memberId === null ? NOBODY : storedMemberId(transaction, note.memberId)
      if (await isCounted(queries, { ...note, question: toStorableText(note.question) }, memberId)) return
      await addAsk(queries, { ...note, question: toStorableText(note.question) }, memberId)
      await pruneAsks(queries, note.communityId)
    },
    async listUnanswered(communityId, limit) {
      const rows = await reads
        .selectFrom('unanswered_asks')
        .select(['question', (eb) => eb.fn.max('language').as('language')])
        .select((eb) => eb.fn.max('last_asked_at').as('last_asked_at'))
        .select(sum(sql`asked_count`).as('asked_count'))
        .where('community_id', '=', communityId)
        .groupBy('question')
        .orderBy('asked_count', 'desc')
        .orderBy('last_asked_at', 'desc')
        .orderBy('question')
        .limit(limit)
        .execute()
      return rows.map((row) => ({
        question: row.question,
        language: row.language as Locale | null,
        askedCount: row.asked_count,
        lastAskedAt: row.last_asked_at,
      }))
    },
    async removeUnanswered(transaction, communityId, question) {
      const { numDeletedRows } = await queriesOf(transaction)
        .deleteFrom('unanswered_asks')
        .where('community_id', '=', communityId)
        .where('question', '=', question)
        .executeTakeFirst()
      return numDeletedRows > 0
    },
    async saveVote(transaction, { communityId, memberId, target, helpful }) {
      const is_helpful = helpful ? 1 : 0
      await queriesOf(transaction)
        .insertInto('answer_votes')
        .values({
          community_id: communityId,
          target,
          member_id: storedMemberId(transaction, memberId),
          is_helpful,
        })
        .onConflict((conflict) => conflict.columns(['community_id', 'target', 'member_id']).doUpdateSet({ is_helpful }))
        .execute()
    },
    async listVoteTotals(communityId) {
      const rows = await reads
        .selectFrom('answer_votes')
        .select('target')
        .select(sum(sql`is_helpful`).as('helpful'))
        .select(sum(sql`1 - is_helpful`).as('not_helpful'))
        .where('community_id', '=', communityId)
        .groupBy('target')
        .execute()
      return rows
        .map((row) => ({ target: row.target, helpfulCount: row.helpful, notHelpfulCount: row.not_helpful }))
        .sort(
          (a, b) =>
            b.notHelpfulCount - b.helpfulCount - (a.notHelpfulCount - a.helpfulCount) ||
            b.notHelpfulCount - a.notHelpfulCount ||
            (a.target < b.target ? -1 : 1),
        )
    },
    async eraseMember(transaction, memberId) {
      const queries = queriesOf(transaction)
      const stored = storedMemberId(transaction, memberId)
      await queries.deleteFrom('unanswered_asks').where('member_id', '=', stored).execute()
      await queries.deleteFrom('answer_votes').where('member_id', '=', stored).execute()
    },
  }
}

/** PostgreSQL's sum of integers is a decimal. */
function sum(expression: ReturnType<typeof sql>) {
  return sql<number>`cast(sum(${expression}) as bigint)`
}

/** Tells whether the member's day is spent: this question was counted in it, or too many new ones were. */
async function isCounted(queries: Kysely<Schema>, note: UnansweredNote, memberId: string): Promise<boolean> {
  if (memberId === NOBODY) return false
  const own = queries
    .selectFrom('unanswered_asks')
    .where('community_id', '=', note.communityId)
    .where('member_id', '=', memberId)
    .where('counted_at', '>', note.askedAt - DAY_MS)
  const same = await own.select('question').where('question', '=', note.question).executeTakeFirst()
  if (same) {
    await queries
      .updateTable('unanswered_asks')
      .set({ last_asked_at: note.askedAt })
      .where('community_id', '=', note.communityId)
      .where('question', '=', note.question)
      .where('member_id', '=', memberId)
      .execute()
    return true
  }
  const recent = await own.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return recent.count >= UNANSWERED_NEW_PER_DAY_MAX
}

async function addAsk(queries: Kysely<Schema>, note: UnansweredNote, memberId: string): Promise<void> {
  const { communityId, question, language, askedAt } = note
  const times = { counted_at: askedAt, last_asked_at: askedAt, language }
  await queries
    .insertInto('unanswered_asks')
    .values({ community_id: communityId, question, member_id: memberId, asked_count: 1, ...times })
    .onConflict((conflict) =>
      conflict
        .columns(['community_id', 'question', 'member_id'])
        .doUpdateSet((eb) => ({ asked_count: eb('unanswered_asks.asked_count', '+', 1), ...times })),
    )
    .execute()
}

/** Lets the oldest go where a community has more than it will ever read. */
async function pruneAsks(queries: Kysely<Schema>, communityId: CommunityId): Promise<void> {
  await queries
    .deleteFrom('unanswered_asks')
    .where('community_id', '=', communityId)
    .where('last_asked_at', '<', (eb) =>
      eb
        .selectFrom('unanswered_asks')
        .select('last_asked_at')
        .where('community_id', '=', communityId)
        .orderBy('last_asked_at', 'desc')
        .limit(1)
        .offset(UNANSWERED_KEPT_MAX - 1),
    )
    .execute()
}
