import type { Locale } from '#src/chat/locale.ts'
import type { PersonId, PlaceId, PlatformId } from '#src/chat/message.ts'
import type { CurrencyCode } from '#src/money/money.ts'
import type { RateBps } from '#src/money/rate.ts'

export type CommunityId = string & { readonly __brand: 'CommunityId' }
export type MemberId = string & { readonly __brand: 'MemberId' }

/** `reply` answers under the message; `replace` posts in its place; `silent` speaks only on command. */
export const REPLY_MODES = ['reply', 'replace', 'silent'] as const
export type ReplyMode = (typeof REPLY_MODES)[number]

/** `public` shows rate and commission in the reply; `private` only to the poster. */
export const VISIBILITIES = ['public', 'private'] as const

/** Holds what an admin decides for a community; every field has a default that works. */
export interface CommunitySettings {
  /** Member's part of a commission; null until an admin has set one: then everything is the house's. */
  readonly shareBps: RateBps | null
  /** Country assumed for buyers, ISO 3166-1 alpha-2; null = unknown, estimates are ranges. */
  readonly country: string | null
  readonly currency: CurrencyCode | null
  readonly language: Locale | null
  readonly replyMode: ReplyMode
  readonly moneyVisibility: (typeof VISIBILITIES)[number]
  /** Country whose disclosure rule applies; null = the community's country, else the general wording. */
  readonly disclosureCountry: string | null
  /** The admin's own wording, shown instead of the default one; null for the default. */
  readonly disclosureText: string | null
  readonly deals: boolean
  /** Fixed network, null = the best. */
  readonly network: string | null
  /** Conversations the bot answers links in; empty = all. */
  readonly channels: readonly string[]
  readonly ignoredPersons: readonly PersonId[]
  /** A message with this word is left alone; null for none. */
  readonly skipWord: string | null
  /** Whether questions nobody addressed to the bot are answered when it is very sure. */
  readonly answersQuestions: boolean
  /** When an admin confirmed that the network allows a chat community and shared commissions, epoch ms. */
  readonly termsConfirmedAt: number | null
  readonly termsConfirmedBy: PersonId | null
  /** Setup steps already answered, so that the five taps can be left and resumed. */
  readonly setupStepsDone: readonly string[]
}

/** Is one admin team, one share, one ledger; has one or more places. */
export interface Community {
  readonly communityId: CommunityId
  readonly name: string
  readonly settings: CommunitySettings
  readonly createdAt: number
}

/** `waiting` until an owner accepts it; `left` when the bot is gone from there. */
export type PlaceStatus = 'waiting' | 'accepted' | 'refused' | 'left'

/** Is a Discord guild, a Telegram group or a channel. */
export interface Place {
  readonly placeId: PlaceId
  readonly platform: PlatformId
  readonly communityId: CommunityId
  readonly title: string
  readonly language: Locale | null
  readonly status: PlaceStatus
  /** Whether the bot has introduced itself there. */
  readonly greetedAt: number | null
}

export const COMMUNITY_DEFAULTS: CommunitySettings = {
  shareBps: null,
  country: null,
  currency: null,
  language: null,
  replyMode: 'reply',
  moneyVisibility: 'public',
  disclosureCountry: null,
  disclosureText: null,
  deals: false,
  network: null,
  channels: [],
  ignoredPersons: [],
  skipWord: null,
  answersQuestions: false,
  termsConfirmedAt: null,
  termsConfirmedBy: null,
  setupStepsDone: [],
}
