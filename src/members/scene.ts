import type { Scene as ChatScene } from '#src/chat/command.ts'
import type { Effect } from '#src/chat/effect.ts'
import type { CurrencyCode } from '#src/money/money.ts'
import type { Community, Place } from './community.ts'
import type { Member } from './member.ts'

/** Tells who speaks and where, with everything that settings decide. */
export interface Scene extends ChatScene {
  /** The person; null for events without one (channel posts). Known before it is stored. */
  readonly member: Member | null
  /** The community that counts here: the place's, or in private the person's home; null when there is none. */
  readonly community: Community | null
  readonly place: Place | null
  /** Buyer's country: the member's, else the community's; null when unknown. */
  readonly country: string | null
  /** Currency prices are shown in. */
  readonly currency: CurrencyCode
  /** Stores place, community and member where they are new. Belongs to the effects of every answer that refers to them. */
  readonly register: readonly Effect[]
}
