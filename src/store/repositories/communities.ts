import { type Selectable, sql } from 'kysely'
import {
  COMMUNITY_DEFAULTS,
  type Community,
  type CommunityId,
  type CommunitySettings,
  type MemberId,
} from '#src/members/community.ts'
import type { MemberRepository } from '#src/members/member-repository.ts'
import { MembersError } from '#src/members/members-error.ts'
import type { Engine } from '../engine.ts'
import { queriesOf } from '../open-transaction.ts'
import { prepareQuery, type SlotOf } from '../prepared-query.ts'
import type { Schema } from '../schema.ts'
import { dialectOf } from '../sql-dialect.ts'
import { toStorableText } from '../storable-text.ts'

type CommunityMethods = Pick<
  MemberRepository,
  'findCommunity' | 'listCommunities' | 'countSelfAnswering' | 'listCommunitiesOf' | 'addCommunity' | 'changeCommunity'
>

/** Stores communities. */
export function createCommunities({ name, reads }: Engine): CommunityMethods {
  const { rowLocks } = dialectOf(name)
  const find = prepareQuery((slot: SlotOf<{ communityId: CommunityId }>) =>
    reads.selectFrom('communities').selectAll().where('community_id', '=', slot('communityId')),
  )
  return {
    async findCommunity(communityId) {
      const { rows } = await find(reads, { communityId })
      return rows[0] && toCommunity(rows[0])
    },
    async listCommunities() {
      const rows = await reads
        .selectFrom('communities')
        .selectAll()
        .orderBy('created_at')
        .orderBy('community_id')
        .execute()
      return rows.map(toCommunity)
    },
    async countSelfAnswering() {
      // The settings are JSON as `JSON.stringify` writes it; inside a text its quotes would be escaped.
      const row = await reads
        .selectFrom('communities')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('settings', 'like', '%"answersQuestions":true%')
        .executeTakeFirstOrThrow()
      return row.count
    },
    async listCommunitiesOf(memberId) {
      const { rows } = await listOf(memberId).execute(reads)
      return rows.map(toCommunity)
    },
    async addCommunity(transaction, community) {
      await queriesOf(transaction)
        .insertInto('communities')
        .values({
          community_id: community.communityId,
          name: toStorableText(community.name),
          settings: JSON.stringify(community.settings),
          created_at: community.createdAt,
        })
        // Several people may be the first in a new group at once: each of their events brings the same community.
        .onConflict((conflict) => conflict.column('community_id').doNothing())
        .execute()
    },
    async changeCommunity(transaction, communityId, change) {
      const queries = queriesOf(transaction)
      const row = await queries
        .selectFrom('communities')
        .selectAll()
        .where('community_id', '=', communityId)
        .$if(rowLocks, (query) => query.forUpdate())
        .executeTakeFirst()
      if (!row) throw new MembersError('COMMUNITY_UNKNOWN', { communityId })
      const settings = { ...(JSON.parse(row.settings) as CommunitySettings), ...change.settings }
      await queries
        .updateTable('communities')
        .set({ name: toStorableText(change.name ?? row.name), settings: JSON.stringify(settings) })
        .where('community_id', '=', communityId)
        .execute()
    },
  }
}

/**
 * Lists a member's communities by jumping from one to the next in the index: a member with a hundred thousand links in
 * two communities costs four look-ups.
 */
function listOf(memberId: MemberId) {
  return sql<Selectable<Schema['communities']>>`
    with recursive hops(community_id) as (
      select min(community_id) from tracking_links where member_id = ${memberId}
      union all
      select (select min(community_id) from tracking_links
              where member_id = ${memberId} and community_id > hops.community_id)
      from hops where hops.community_id is not null
    ), latest as (
      select community_id, (select max(created_at) from tracking_links
        where member_id = ${memberId} and community_id = hops.community_id) as linked_at
      from hops where community_id is not null
    )
    select communities.* from latest join communities using (community_id)
    order by latest.linked_at desc, communities.community_id`
}

/** Settings that a newer version knows and the row does not yet hold have their defaults. */
function toCommunity(row: Selectable<Schema['communities']>): Community {
  return {
    communityId: row.community_id as CommunityId,
    name: row.name,
    settings: { ...COMMUNITY_DEFAULTS, ...(JSON.parse(row.settings) as Partial<CommunitySettings>) },
    createdAt: row.created_at,
  }
}
