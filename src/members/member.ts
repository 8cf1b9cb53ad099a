import type { Locale } from '#src/chat/locale.ts'
import type { PersonId } from '#src/chat/message.ts'
import type { CurrencyCode } from '#src/money/money.ts'
import type { CommunityId, MemberId } from './community.ts'

/** Holds what a person chose for themselves; null = as the community, else as the platform says. */
export interface MemberSettings {
  readonly language: Locale | null
  readonly country: string | null
  readonly currency: CurrencyCode | null
  /** Community that counts in private chats, inline mode and user-installed use. */
  readonly homeCommunityId: CommunityId | null
}

export const MEMBER_DEFAULTS: MemberSettings = { language: null, country: null, currency: null, homeCommunityId: null }

/** Is a person on one platform, known by an opaque id that ledgers and links may hold. */
export interface Member {
  readonly memberId: MemberId
  readonly personId: PersonId
  readonly settings: MemberSettings
  readonly createdAt: number
}
