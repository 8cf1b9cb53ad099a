import type { Transaction } from '#src/chat/effect.ts'
import type { ConversationId, PlatformId } from '#src/chat/message.ts'
import type { CommunityId, MemberId } from '#src/members/community.ts'
import type { RateBps } from '#src/money/rate.ts'
import type { LinkTier } from './link-builder.ts'
import type { NetworkId } from './network-id.ts'

/**
 * Is one tracking link made for one message. The sub-id in the link is this row's key and says nothing by itself.
 *
 * `shareBps` is the split in force when the link was made: a later change of the community's share does not touch it.
 */
export interface TrackingLinkRecord {
  /** 14 characters of `0–9a–z`: what the network carries back as sub-id. */
  readonly subId: string
  /** Null in a private chat without a home community: credited to the house. */
  readonly communityId: CommunityId | null
  readonly memberId: MemberId | null
  readonly platform: PlatformId
  readonly conversationId: ConversationId
  /** The member's message, null for a command without one. */
  readonly messageId: string | null
  readonly networkId: NetworkId
  readonly tier: LinkTier
  readonly productId: string | null
  /** Canonical page that the link leads to. */
  readonly productUrl: string
  /** The whole link as shown. */
  readonly trackingUrl: string
  readonly shareBps: RateBps | null
  /** Buyer's country the estimate was made for. */
  readonly country: string | null
  readonly createdAt: number
}

/** Stores tracking links. Implemented by `store/`; rows are added, never changed. */
export interface LinkRepository {
  addLinks(transaction: Transaction, links: readonly TrackingLinkRecord[]): Promise<void>
  findLink(subId: string): Promise<TrackingLinkRecord | undefined>
  /** Cuts who posted a link where; community, product and split stay for the books. */
  forgetMember(transaction: Transaction, memberId: MemberId): Promise<void>
}
