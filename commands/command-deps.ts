import type { ChatPlatform } from '#src/chat/chat-platform.ts'
import type { Clock } from '#src/chat/clock.ts'
import type { PlatformId } from '#src/chat/message.ts'
import type { RandomBytes } from '#src/chat/token.ts'
import type { Translator } from '#src/chat/translator.ts'
import type { InboxRepository } from '#src/delivery/inbox-repository.ts'
import type { OutboxRepository } from '#src/delivery/outbox-repository.ts'
import type { QuestionAnswerer } from '#src/knowledge/answer-question.ts'
import type { Knowledge } from '#src/knowledge/knowledge.ts'
import type { KnowledgeRepository } from '#src/knowledge/knowledge-repository.ts'
import type { SelfAnswering } from '#src/knowledge/self-answering.ts'
import type { LinkRepository } from '#src/links/link-repository.ts'
import type { LinkService } from '#src/links/link-service.ts'
import type { MemberRepository } from '#src/members/member-repository.ts'

/** Lists what commands are made of; `app.ts` hands it in. */
export interface CommandDeps {
  readonly links: LinkService
  readonly linkRepository: LinkRepository
  readonly knowledge: Knowledge
  readonly knowledgeRepository: KnowledgeRepository
  readonly questions: QuestionAnswerer
  readonly selfAnswering: SelfAnswering
  /** Follows one of our own links once; `hops` ends with the landing URL. */
  readonly followLink: (url: string, signal: AbortSignal) => Promise<{ hops: readonly string[]; isComplete: boolean }>
  readonly members: MemberRepository
  readonly inbox: InboxRepository
  readonly outbox: OutboxRepository
  readonly clock: Clock
  readonly randomBytes: RandomBytes
  readonly translator: Translator
  /** Forgets remembered scenes after a change, so that the next message sees it. */
  readonly forgetScenes: () => void
  /** Gives a connected platform, for links into private chats. */
  readonly platformOf: (platform: PlatformId) => ChatPlatform | undefined
  /** People who run this bot. */
  readonly owners: readonly string[]
}
