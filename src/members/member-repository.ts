import type { Transaction } from '#src/chat/effect.ts'
import type { PersonId, PlaceId } from '#src/chat/message.ts'
import type { Community, CommunityId, CommunitySettings, MemberId, Place, PlaceStatus } from './community.ts'
import type { Member, MemberSettings } from './member.ts'

/** `treasurer` may move money; given by the first admin or an owner. */
export type CommunityRole = 'treasurer'

/** Counts what is stored about a person, for `/privacy`. */
export interface PersonRecord {
  readonly member: Member | null
  readonly linksCount: number
  readonly homeCommunityName: string | null
}

/**
 * Stores communities, places, members and roles. Implemented by `store/`, on both engines.
 *
 * Reads see what is committed. Writes take the transaction of the event they belong to.
 */
export interface MemberRepository {
  findPlace(placeId: PlaceId): Promise<Place | undefined>
  listPlaces(filter: { readonly communityId?: CommunityId; readonly status?: PlaceStatus }): Promise<readonly Place[]>
  /** Inserts or replaces. */
  savePlace(transaction: Transaction, place: Place): Promise<void>
  /** Renames a place that the platform gave a new id (Telegram supergroup); conversations and settings follow. */
  movePlace(transaction: Transaction, from: PlaceId, to: PlaceId): Promise<void>

  findCommunity(communityId: CommunityId): Promise<Community | undefined>
  listCommunities(): Promise<readonly Community[]>
  /** Counts communities whose `answersQuestions` is on. */
  countSelfAnswering(): Promise<number>
  /** Communities a member has made links in, the most recent first. */
  listCommunitiesOf(memberId: MemberId): Promise<readonly Community[]>
  /** Adds a community; when its id is already known nothing changes. */
  addCommunity(transaction: Transaction, community: Community): Promise<void>
  /** Merges `change` into the stored settings, so that two admins at once lose nothing of each other's. */
  changeCommunity(
    transaction: Transaction,
    communityId: CommunityId,
    change: { readonly name?: string; readonly settings?: Partial<CommunitySettings> },
  ): Promise<void>

  findMember(personId: PersonId): Promise<Member | undefined>
  /** Adds a member; when the person is already known nothing changes. */
  addMember(transaction: Transaction, member: Member): Promise<void>
  changeMember(transaction: Transaction, memberId: MemberId, settings: Partial<MemberSettings>): Promise<void>
  /** Cuts the identity: the member id stays as a tombstone without a person, settings are cleared. */
  eraseMember(transaction: Transaction, memberId: MemberId, at: number): Promise<void>
  describePerson(personId: PersonId): Promise<PersonRecord>

  listRoles(communityId: CommunityId, role: CommunityRole): Promise<readonly MemberId[]>
  grantRole(
    transaction: Transaction,
    communityId: CommunityId,
    memberId: MemberId,
    role: CommunityRole,
    at: number,
  ): Promise<void>
  revokeRole(transaction: Transaction, communityId: CommunityId, memberId: MemberId, role: CommunityRole): Promise<void>

  /** Stores a one-time code (only its SHA-256, hex) that lets a second place join a community. */
  addJoinCode(transaction: Transaction, codeHash: string, communityId: CommunityId, expiresAt: number): Promise<void>
  /** Finds the community a code opens; undefined when unknown, used or past. */
  findJoinCode(codeHash: string, now: number): Promise<CommunityId | undefined>
  /** @throws MembersError `JOIN_CODE_SPENT` when another event has used it first */
  spendJoinCode(transaction: Transaction, codeHash: string, at: number): Promise<void>
  /** Deletes codes that were used, or ran out, before an instant. */
  pruneJoinCodes(before: number): Promise<number>
}
