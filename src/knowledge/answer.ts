import type { SayValue } from '#src/chat/translator.ts'
import type { NetworkId } from '#src/programs/network-id.ts'
import type { Region } from '#src/programs/region.ts'
import type { TopicId } from '#src/programs/topic-id.ts'

/** Says for whom an answer is made. */
export interface AnswerContext {
  readonly networkId: NetworkId
  /** Buyer's country, ISO 3166-1 alpha-2; null when unknown. */
  readonly country: string | null
  /** Only where a region is named without a country ("in the CIS"). @default regionOf(country) */
  readonly region?: Region | null
  /** Epoch ms; for the next payout day. */
  readonly now: number
  /** Sums or prices that the question names, in US cents. */
  readonly amountsMinor?: readonly bigint[]
}

/** One sentence of an answer: a message of the locales with its values. */
export interface AnswerLine {
  readonly messageId: string
  readonly values: Readonly<Record<string, SayValue>>
  readonly factId: string | null
  /** Networks it is about, where they are not the answer's own. */
  readonly networkName: string | null
  /** Ids of sources, `S2`; empty for what is computed or stated nowhere. */
  readonly sourceIds: readonly string[]
  /** True for a decision of this project, to be marked as such. */
  readonly ours: boolean
}

/** A cited text with what is known of its date. */
export interface AnswerSource {
  readonly id: string
  readonly title: string
  /** `faq-source-undated`, `faq-source-not-before` … with `date`, or `from` and `to`. */
  readonly dateMessageId: string
  readonly dateValues: Readonly<Record<string, SayValue>>
}

/** Holds an answer before it is put into words. */
export interface AnswerModel {
  readonly topic: TopicId
  readonly networkId: NetworkId
  readonly networkName: string
  readonly country: string | null
  readonly region: Region | null
  /** What holds for this network and country. */
  readonly lead: readonly AnswerLine[]
  /** Next payout day, what a fee leaves, what the cap does to a price. */
  readonly computed: readonly AnswerLine[]
  /** What other sources say about the same network, newest first. */
  readonly contradictions: readonly AnswerLine[]
  /** Claimed but not verified; never part of `lead`. */
  readonly unverified: readonly AnswerLine[]
  /** Folded away: details, and how it is on the other networks. */
  readonly more: readonly AnswerLine[]
  readonly elsewhere: readonly AnswerLine[]
  readonly sources: readonly AnswerSource[]
}
