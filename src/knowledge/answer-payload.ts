import { encodePayload } from '#src/chat/action-payload.ts'
import { LOCALES, type Locale } from '#src/chat/locale.ts'
import { NETWORK_IDS, type NetworkId } from '#src/programs/network-id.ts'
import { TOPIC_IDS, type TopicId } from '#src/programs/topic-id.ts'
import type { AskedContext } from './knowledge.ts'

/** Says which answer a button stands for. */
export interface AnswerKey {
  readonly topic: TopicId
  readonly context: AskedContext
  readonly locale: Locale
}

/** Stands for what is not known. */
const NONE = '-'
/** A region named without a country: no country code is longer than two letters. */
const CIS = 'cis'
/** Beyond this an amount is no price; it keeps the payload short. */
const AMOUNT_DIGITS_MAX = 12

/** Writes the payload of a button that leads to an answer; further amounts than the first do not fit. */
export function encodeAnswer(action: string, { topic, context, locale }: AnswerKey): string {
  const place = context.country ?? (context.region === 'cis' ? CIS : NONE)
  const amount = context.amountsMinor?.[0]?.toString() ?? ''
  const shown = amount.length > AMOUNT_DIGITS_MAX ? '' : amount
  return encodePayload(action, topic, context.networkId, place, shown || NONE, locale)
}

/** Reads such a payload's arguments; null for forged ones. */
export function parseAnswer(args: readonly string[]): AnswerKey | null {
  const [topicText, networkText, place = NONE, amount = NONE, localeText] = args
  const topic = TOPIC_IDS.find((known) => known === topicText)
  const networkId = NETWORK_IDS.find((known) => known === networkText)
  const locale = LOCALES.find((known) => known === localeText)
  if (!topic || !networkId || !locale) return null
  return { topic, locale, context: readContext(networkId, place, amount) }
}

function readContext(networkId: NetworkId, place: string, amount: string): AskedContext {
  const country = /^[A-Z]{2}$/.test(place) ? place : null
  return {
    networkId,
    country,
    region: place === CIS ? 'cis' : null,
    amountsMinor: /^\d{1,12}$/.test(amount) ? [BigInt(amount)] : [],
  }
}
