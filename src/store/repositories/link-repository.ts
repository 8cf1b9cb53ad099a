import type { ConversationId } from '#src/chat/message.ts'
import type { LinkTier } from '#src/links/link-builder.ts'
import type { LinkRepository, TrackingLinkRecord } from '#src/links/link-repository.ts'
import type { NetworkId } from '#src/links/network-id.ts'
import type { CommunityId, MemberId } from '#src/members/community.ts'
import type { Engine } from '../engine.ts'
import { queriesOf, storedMemberId } from '../open-transaction.ts'
import { prepareQuery, type SlotOf, slotsOf } from '../prepared-query.ts'
import type { TrackingLinkTable } from '../schema.ts'

/** Stands in for the conversation of a link whose poster has been forgotten. */
const FORGOTTEN_CONVERSATION = ''

const COLUMNS = [
  'sub_id',
  'community_id',
  'member_id',
  'platform',
  'conversation_id',
  'message_id',
  'network_id',
  'tier',
  'product_id',
  'product_url',
  'tracking_url',
  'share_bps',
  'country',
  'created_at',
] as const

/** Stores tracking links. */
export function createLinkRepository({ reads }: Engine): LinkRepository {
  const add = prepareQuery((slot: SlotOf<TrackingLinkTable>) =>
    reads.insertInto('tracking_links').values(slotsOf(slot, COLUMNS)),
  )
  const find = prepareQuery((slot: SlotOf<{ subId: string }>) =>
    reads.selectFrom('tracking_links').selectAll().where('sub_id', '=', slot('subId')),
  )
  return {
    async addLinks(transaction, links) {
      const queries = queriesOf(transaction)
      for (const link of links) {
        const memberId = link.memberId && storedMemberId(transaction, link.memberId)
        await add(queries, toRow(link, memberId))
      }
    },
    async findLink(subId) {
      const { rows } = await find(reads, { subId })
      return rows[0] && toLink(rows[0])
    },
    async forgetMember(transaction, memberId) {
      await queriesOf(transaction)
        .updateTable('tracking_links')
        .set({ member_id: null, conversation_id: FORGOTTEN_CONVERSATION, message_id: null })
        .where('member_id', '=', storedMemberId(transaction, memberId))
        .execute()
    },
  }
}

function toRow(link: TrackingLinkRecord, memberId: MemberId | null): TrackingLinkTable {
  return {
    sub_id: link.subId,
    community_id: link.communityId,
    member_id: memberId,
    platform: link.platform,
    conversation_id: link.conversationId,
    message_id: link.messageId,
    network_id: link.networkId,
    tier: link.tier,
    product_id: link.productId,
    product_url: link.productUrl,
    tracking_url: link.trackingUrl,
    share_bps: link.shareBps,
    country: link.country,
    created_at: link.createdAt,
  }
}

function toLink(row: TrackingLinkTable): TrackingLinkRecord {
  return {
    subId: row.sub_id,
    communityId: row.community_id as CommunityId | null,
    memberId: row.member_id as MemberId | null,
    platform: row.platform,
    conversationId: row.conversation_id as ConversationId,
    messageId: row.message_id,
    networkId: row.network_id as NetworkId,
    tier: row.tier as LinkTier,
    productId: row.product_id,
    productUrl: row.product_url,
    trackingUrl: row.tracking_url,
    shareBps: row.share_bps,
    country: row.country,
    createdAt: row.created_at,
  }
}
