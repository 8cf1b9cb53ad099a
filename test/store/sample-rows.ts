import type { ConversationId, MessageEvent, PersonId, PlaceId } from '#src/chat/message.ts'
import { plainReply, textBlock } from '#src/chat/reply.ts'
import type { InboxKey, PendingAnswer } from '#src/delivery/inbox-repository.ts'
import type { OutboxMessage } from '#src/delivery/outbox-repository.ts'
import type { TrackingLinkRecord } from '#src/links/link-repository.ts'
import {
  COMMUNITY_DEFAULTS,
  type Community,
  type CommunityId,
  type MemberId,
  type Place,
} from '#src/members/community.ts'
import { MEMBER_DEFAULTS, type Member } from '#src/members/member.ts'
import type { Store } from '#src/store/open-store.ts'

export const GROUP = 'telegram:-1001' as ConversationId
export const PERSON = 'telegram:42' as PersonId
export const COMMUNITY = 'com_one' as CommunityId
export const MEMBER = 'mem_one' as MemberId

/** Names an event of the sample bot. */
export function sampleKey(eventId: string, botId = 'bot'): InboxKey {
  return { platform: 'telegram', botId, eventId }
}

/** Makes a message with a link, from the sample person in the sample group. */
export function sampleMessage(eventId: string, change: Partial<MessageEvent> = {}): MessageEvent {
  const messageId = `m${eventId}`
  return {
    type: 'message',
    eventId,
    platform: 'telegram',
    occurredAt: 1_000,
    conversation: {
      conversationId: GROUP,
      kind: 'group',
      placeId: 'telegram:-1001' as PlaceId,
      title: 'Deals',
      languageTag: null,
    },
    person: { personId: PERSON, displayName: 'Ann', languageTag: 'en', isBot: false },
    target: { platform: 'telegram', conversationId: GROUP, messageId, personId: PERSON, interaction: null },
    messageId,
    text: 'https://www.aliexpress.com/item/1005001234567890.html',
    hiddenUrls: [],
    isEdit: false,
    isForBot: false,
    hasAttachments: false,
    replyToMessageId: null,
    ...change,
  }
}

/** Makes the answer to `sampleMessage(eventId)`. */
export function sampleAnswer(eventId: string, change: Partial<PendingAnswer> = {}): PendingAnswer {
  return {
    mode: 'reply',
    target: sampleMessage(eventId).target,
    reply: plainReply('en', [textBlock('You earn ', { text: '$1.20', bold: true })]),
    note: null,
    repostText: null,
    startPayload: null,
    authorName: null,
    deliveryId: `d${eventId}`,
    edits: null,
    ...change,
  }
}

export function sampleLink(subId: string, change: Partial<TrackingLinkRecord> = {}): TrackingLinkRecord {
  return {
    subId,
    communityId: COMMUNITY,
    memberId: MEMBER,
    platform: 'telegram',
    conversationId: GROUP,
    messageId: 'm1',
    networkId: 'aliexpress',
    tier: 'standard',
    productId: '1005001234567890',
    productUrl: 'https://www.aliexpress.com/item/1005001234567890.html',
    trackingUrl: `https://s.click.aliexpress.com/s/abc?af=${subId}`,
    shareBps: 7_000,
    country: 'ES',
    createdAt: 2_000,
    ...change,
  }
}

export function sampleOutbox(deliveryId: string, change: Partial<OutboxMessage> = {}): OutboxMessage {
  return {
    deliveryId,
    target: { platform: 'telegram', conversationId: GROUP, messageId: null, personId: null, interaction: null },
    reply: plainReply('en', [textBlock('Hello')]),
    priority: 'people',
    notBefore: 0,
    ...change,
  }
}

export function sampleCommunity(communityId: string, change: Partial<Community> = {}): Community {
  return {
    communityId: communityId as CommunityId,
    name: 'Deals',
    settings: COMMUNITY_DEFAULTS,
    createdAt: 1_000,
    ...change,
  }
}

export function sampleMember(memberId: string, personId: string, change: Partial<Member> = {}): Member {
  return {
    memberId: memberId as MemberId,
    personId: personId as PersonId,
    settings: MEMBER_DEFAULTS,
    createdAt: 1_000,
    ...change,
  }
}

export function samplePlace(placeId: string, change: Partial<Place> = {}): Place {
  return {
    placeId: placeId as PlaceId,
    platform: 'telegram',
    communityId: COMMUNITY,
    title: 'Deals',
    language: null,
    status: 'waiting',
    greetedAt: null,
    ...change,
  }
}

/** Writes the community and the member that the sample links belong to. */
export async function writeSamples(store: Store): Promise<void> {
  await store.write([
    (transaction) => store.members.addCommunity(transaction, sampleCommunity(COMMUNITY)),
    (transaction) => store.members.addMember(transaction, sampleMember(MEMBER, PERSON)),
  ])
}
