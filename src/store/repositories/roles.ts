import type { CommunityId, MemberId } from '#src/members/community.ts'
import type { MemberRepository } from '#src/members/member-repository.ts'
import { MembersError } from '#src/members/members-error.ts'
import type { Engine } from '../engine.ts'
import { queriesOf, storedMemberId } from '../open-transaction.ts'

type RoleMethods = Pick<
  MemberRepository,
  'listRoles' | 'grantRole' | 'revokeRole' | 'addJoinCode' | 'findJoinCode' | 'spendJoinCode' | 'pruneJoinCodes'
>

/** Stores who may do what in a community, and the one-time codes that let a place in. */
export function createRoles(engine: Engine): RoleMethods {
  const { reads } = engine
  return {
    async listRoles(communityId, role) {
      const rows = await reads
        .selectFrom('community_roles')
        .select('member_id')
        .where('community_id', '=', communityId)
        .where('role', '=', role)
        .orderBy('granted_at')
        .orderBy('member_id')
        .execute()
      return rows.map((row) => row.member_id as MemberId)
    },
    async grantRole(transaction, communityId, memberId, role, at) {
      const stored = storedMemberId(transaction, memberId)
      await queriesOf(transaction)
        .insertInto('community_roles')
        .values({ community_id: communityId, member_id: stored, role, granted_at: at })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
    async revokeRole(transaction, communityId, memberId, role) {
      await queriesOf(transaction)
        .deleteFrom('community_roles')
        .where('community_id', '=', communityId)
        .where('role', '=', role)
        .where('member_id', '=', storedMemberId(transaction, memberId))
        .execute()
    },
    async addJoinCode(transaction, codeHash, communityId, expiresAt) {
      await queriesOf(transaction)
        .insertInto('join_codes')
        .values({ code_hash: codeHash, community_id: communityId, expires_at: expiresAt, spent_at: null })
        .execute()
    },
    async findJoinCode(codeHash, now) {
      const row = await reads
        .selectFrom('join_codes')
        .select('community_id')
        .where('code_hash', '=', codeHash)
        .where('spent_at', 'is', null)
        .where('expires_at', '>', now)
        .executeTakeFirst()
      return row?.community_id as CommunityId | undefined
    },
    async spendJoinCode(transaction, codeHash, at) {
      const { numUpdatedRows } = await queriesOf(transaction)
        .updateTable('join_codes')
        .set({ spent_at: at })
        .where('code_hash', '=', codeHash)
        .where('spent_at', 'is', null)
        .where('expires_at', '>', at)
        .executeTakeFirst()
      if (!numUpdatedRows) throw new MembersError('JOIN_CODE_SPENT')
    },
    // Admins ask for codes one by one: there are never so many that slices would matter.
    pruneJoinCodes: (before) =>
      engine.write('process', async ({ queries }) => {
        const { numDeletedRows } = await queries
          .deleteFrom('join_codes')
          .where((eb) => eb.or([eb('expires_at', '<', before), eb('spent_at', '<', before)]))
          .executeTakeFirst()
        return Number(numDeletedRows)
      }),
  }
}
