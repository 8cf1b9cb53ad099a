import type { Generated } from 'kysely'
import type { PlatformId } from '#src/chat/message.ts'
import type { InboxState } from '#src/delivery/inbox-repository.ts'
import type { OutboxMessage, OutboxState } from '#src/delivery/outbox-repository.ts'

/**
 * Describes the tables as the newest migration leaves them.
 *
 * One shape on both engines: instants are epoch ms, rates basis points, forms JSON text, all ids text.
 */
export interface Schema {
  communities: CommunityTable
  places: PlaceTable
  members: MemberTable
  community_roles: RoleTable
  join_codes: JoinCodeTable
  tracking_links: TrackingLinkTable
  inbox: InboxTable
  outbox: OutboxTable
  leases: LeaseTable
  own_answers: OwnAnswerTable
  unanswered_asks: UnansweredAskTable
  answer_votes: AnswerVoteTable
  schema_migrations: MigrationTable
}

interface CommunityTable {
  community_id: string
  name: string
  /** JSON of what differs from the defaults or was ever set: `CommunitySettings`. */
  settings: string
  created_at: number
}

export interface PlaceTable {
  place_id: string
  platform: PlatformId
  community_id: string
  title: string
  language: string | null
  status: string
  greeted_at: number | null
}

export interface MemberTable {
  member_id: string
  /** Null once the person has been erased. */
  person_id: string | null
  language: string | null
  country: string | null
  currency: string | null
  home_community_id: string | null
  created_at: number
  erased_at: number | null
}

interface RoleTable {
  community_id: string
  member_id: string
  role: string
  granted_at: number
}

interface JoinCodeTable {
  /** SHA-256, hex; the code itself is never stored. */
  code_hash: string
  community_id: string
  expires_at: number
  spent_at: number | null
}

export interface TrackingLinkTable {
  sub_id: string
  community_id: string | null
  member_id: string | null
  platform: PlatformId
  conversation_id: string
  message_id: string | null
  network_id: string
  tier: string
  product_id: string | null
  product_url: string
  tracking_url: string
  share_bps: number | null
  country: string | null
  created_at: number
}

export interface InboxTable {
  /** Order of arrival. */
  seq: Generated<number>
  platform: PlatformId
  bot_id: string
  event_id: string
  state: InboxState
  event: string | null
  answer: string | null
  received_at: number
  attempted_at: number | null
  attempts_count: Generated<number>
  delivery_id: string | null
  conversation_id: string
  person_id: string | null
  message_id: string | null
  reply_ref: string | null
  handled_at: number | null
}

export interface OutboxTable {
  seq: Generated<number>
  delivery_id: string
  platform: PlatformId
  target: string
  reply: string
  priority: OutboxMessage['priority']
  not_before: number
  state: OutboxState
  attempted_at: number | null
  ref: string | null
}

export interface LeaseTable {
  duty: string
  owner: string
  epoch: number
  until: number
}

interface OwnAnswerTable {
  /** Order in which they were added. */
  seq: Generated<number>
  own_answer_id: string
  community_id: string
  language: string
  question: string
  answer: string
}

interface UnansweredAskTable {
  community_id: string
  /** Folded words. */
  question: string
  /** Empty where the person is not known. */
  member_id: string
  language: string | null
  asked_count: number
  /** When it was last counted: once a day and member. */
  counted_at: number
  last_asked_at: number
}

interface AnswerVoteTable {
  community_id: string
  /** A topic, or the id of an own answer. */
  target: string
  member_id: string
  /** 0 or 1. */
  is_helpful: number
}

interface MigrationTable {
  id: number
  name: string
  applied_at: number
}
