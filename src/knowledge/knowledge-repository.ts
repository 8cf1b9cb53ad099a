import type { Transaction } from '#src/chat/effect.ts'
import type { Locale } from '#src/chat/locale.ts'
import type { CommunityId, MemberId } from '#src/members/community.ts'

/** A question with its answer that a community's admins wrote; it wins over ours. */
export interface OwnAnswer {
  readonly ownAnswerId: string
  readonly communityId: CommunityId
  readonly language: Locale
  readonly question: string
  readonly answer: string
}

/** A question nobody could answer, with how often it was asked. */
export interface UnansweredQuestion {
  /** Folded words only, at most `UNANSWERED_LENGTH_MAX` characters. */
  readonly question: string
  readonly language: Locale | null
  readonly askedCount: number
  /** Epoch ms. */
  readonly lastAskedAt: number
}

/** Thumbs up and down for a topic or an own answer. */
export interface VoteTotal {
  /** A topic, or the id of an own answer. */
  readonly target: string
  readonly helpfulCount: number
  readonly notHelpfulCount: number
}

/** One asking of a question that stayed unanswered. */
export interface UnansweredNote {
  readonly communityId: CommunityId
  /** Null where the person is not known to us. */
  readonly memberId: MemberId | null
  /** As `Knowledge.ask` returns it in `normalized`. */
  readonly question: string
  readonly language: Locale | null
  /** Epoch ms. */
  readonly askedAt: number
}

/** One member's thumb on one answer. */
export interface Vote {
  readonly communityId: CommunityId
  readonly memberId: MemberId
  /** A topic, or the id of an own answer. */
  readonly target: string
  readonly helpful: boolean
}

/** Longest question the unanswered list keeps. */
export const UNANSWERED_LENGTH_MAX = 160
/** Unanswered askings kept per community; the oldest go first. */
export const UNANSWERED_KEPT_MAX = 1_000
/** Different questions of one member that are noted within a day: more is a flood, not a question. */
export const UNANSWERED_NEW_PER_DAY_MAX = 20

/**
 * Keeps what communities teach and what they could not be told.
 *
 * Implemented by `src/store`. Reads see what is committed; writes take the transaction of the event they belong to. The
 * member's id is kept with an unanswered question and a vote only so that `eraseMember` can remove them.
 */
export interface KnowledgeRepository {
  listOwnAnswers(communityId: CommunityId): Promise<readonly OwnAnswer[]>
  /** Adds, or replaces the one with the same id. */
  saveOwnAnswer(transaction: Transaction, ownAnswer: OwnAnswer): Promise<void>
  /** Removes it with its votes; tells whether there was one. */
  removeOwnAnswer(transaction: Transaction, communityId: CommunityId, ownAnswerId: string): Promise<boolean>
  /**
   * Counts the question once more; the same member asking again within a day counts once. Keeps at most
   * `UNANSWERED_KEPT_MAX` askings a community and `UNANSWERED_NEW_PER_DAY_MAX` new ones a member and day.
   */
  noteUnanswered(transaction: Transaction, note: UnansweredNote): Promise<void>
  /** Most asked first. */
  listUnanswered(communityId: CommunityId, limit: number): Promise<readonly UnansweredQuestion[]>
  removeUnanswered(transaction: Transaction, communityId: CommunityId, question: string): Promise<boolean>
  /** Records one vote per member and target; a second one replaces the first. */
  saveVote(transaction: Transaction, vote: Vote): Promise<void>
  /** Worst first. */
  listVoteTotals(communityId: CommunityId): Promise<readonly VoteTotal[]>
  /** Forgets what a member asked and how they voted. */
  eraseMember(transaction: Transaction, memberId: MemberId): Promise<void>
}
