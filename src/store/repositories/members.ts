import type { Kysely } from 'kysely'
import type { PersonId } from '#src/chat/message.ts'
import type { CommunityId, MemberId } from '#src/members/community.ts'
import type { Member, MemberSettings } from '#src/members/member.ts'
import type { MemberRepository, PersonRecord } from '#src/members/member-repository.ts'
import { MembersError } from '#src/members/members-error.ts'
import type { Engine } from '../engine.ts'
import { aliasMember, queriesOf, storedMemberId } from '../open-transaction.ts'
import { prepareQuery, type SlotOf, slotsOf } from '../prepared-query.ts'
import type { MemberTable, Schema } from '../schema.ts'

const COLUMNS = [
  'member_id',
  'person_id',
  'language',
  'country',
  'currency',
  'home_community_id',
  'created_at',
  'erased_at',
] as const

/** What an erased member's row no longer says. */
const ERASED = { person_id: null, language: null, country: null, currency: null, home_community_id: null }

type MemberMethods = Pick<
  MemberRepository,
  'findMember' | 'addMember' | 'changeMember' | 'eraseMember' | 'describePerson'
>

/** Stores members. */
export function createMembers({ reads }: Engine): MemberMethods {
  const find = prepareFind(reads)
  const add = prepareQuery((slot: SlotOf<MemberTable>) =>
    reads
      .insertInto('members')
      .values(slotsOf(slot, COLUMNS))
      .onConflict((conflict) => conflict.doNothing()),
  )
  const findMember = async (queries: Kysely<Schema>, personId: PersonId) => {
    const { rows } = await find(queries, { personId })
    return rows[0] && toMember(rows[0])
  }
  return {
    findMember: (personId) => findMember(reads, personId),
    async addMember(transaction, member) {
      const queries = queriesOf(transaction)
      const { numAffectedRows } = await add(queries, toRow(member))
      if (numAffectedRows) return
      const known = await findMember(queries, member.personId)
      if (known) aliasMember(transaction, member.memberId, known.memberId)
    },
    async changeMember(transaction, memberId, settings) {
      const queries = queriesOf(transaction)
      const stored = storedMemberId(transaction, memberId)
      // The empty change is written too: it tells an unknown member as any other does.
      const { numUpdatedRows } = await queries
        .updateTable('members')
        .set({ member_id: stored, ...toColumns(settings) })
        .where('member_id', '=', stored)
        .where('person_id', 'is not', null)
        .executeTakeFirst()
      if (!numUpdatedRows) throw new MembersError('MEMBER_UNKNOWN', { memberId })
    },
    async eraseMember(transaction, memberId, at) {
      const queries = queriesOf(transaction)
      const stored = storedMemberId(transaction, memberId)
      await queries.deleteFrom('community_roles').where('member_id', '=', stored).execute()
      await queries
        .updateTable('members')
        .set({ ...ERASED, erased_at: at })
        .where('member_id', '=', stored)
        .where('erased_at', 'is', null)
        .execute()
    },
    async describePerson(personId) {
      const member = await findMember(reads, personId)
      return member ? describe(reads, member) : { member: null, linksCount: 0, homeCommunityName: null }
    },
  }
}

function prepareFind(reads: Kysely<Schema>) {
  return prepareQuery((slot: SlotOf<{ personId: PersonId }>) =>
    reads.selectFrom('members').selectAll().where('person_id', '=', slot('personId')),
  )
}

async function describe(reads: Kysely<Schema>, member: Member): Promise<PersonRecord> {
  const counted = await reads
    .selectFrom('tracking_links')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('member_id', '=', member.memberId)
    .executeTakeFirstOrThrow()
  const home = await reads
    .selectFrom('communities')
    .select('name')
    .where('community_id', '=', member.settings.homeCommunityId)
    .executeTakeFirst()
  return { member, linksCount: counted.count, homeCommunityName: home?.name ?? null }
}

function toColumns({ language, country, currency, homeCommunityId }: Partial<MemberSettings>): Partial<MemberTable> {
  return {
    ...(language === undefined ? {} : { language }),
    ...(country === undefined ? {} : { country }),
    ...(currency === undefined ? {} : { currency }),
    ...(homeCommunityId === undefined ? {} : { home_community_id: homeCommunityId }),
  }
}

function toRow(member: Member): MemberTable {
  return {
    member_id: member.memberId,
    person_id: member.personId,
    language: member.settings.language,
    country: member.settings.country,
    currency: member.settings.currency,
    home_community_id: member.settings.homeCommunityId,
    created_at: member.createdAt,
    erased_at: null,
  }
}

function toMember(row: MemberTable): Member {
  return {
    memberId: row.member_id as MemberId,
    personId: row.person_id as PersonId,
    settings: {
      language: row.language as MemberSettings['language'],
      country: row.country,
      currency: row.currency as MemberSettings['currency'],
      homeCommunityId: row.home_community_id as CommunityId | null,
    },
    createdAt: row.created_at,
  }
}
