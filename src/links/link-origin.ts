import type { ChatEvent } from '#src/chat/message.ts'
import type { Scene } from '#src/members/scene.ts'
import type { LinkOrigin } from './link-service.ts'

/** Says for whom a link is made from what the event and the scene say. */
export function originOf(event: ChatEvent, scene: Scene, change: Partial<LinkOrigin> = {}): LinkOrigin {
  return {
    communityId: scene.community?.communityId ?? null,
    memberId: scene.member?.memberId ?? null,
    platform: event.platform,
    conversationId: event.conversation.conversationId,
    messageId: event.target.messageId,
    shareBps: scene.community?.settings.shareBps ?? null,
    country: scene.country,
    currency: scene.currency,
    language: scene.locale,
    network: scene.community?.settings.network ?? null,
    ...change,
  }
}
