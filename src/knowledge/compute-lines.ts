import type { Locale } from '#src/chat/locale.ts'
import { type Money, moneyOf, USD } from '#src/money/money.ts'
import { BPS_ONE } from '#src/money/rate.ts'
import { estimateCommission } from '#src/programs/estimate-commission.ts'
import { type FactOf, findFacts } from '#src/programs/facts.ts'
import type { TopicId } from '#src/programs/topic-id.ts'
import type { AnswerContext, AnswerLine } from './answer.ts'
import { percentText } from './fact-values.ts'

const DAY_MS = 86_400_000

function line(messageId: string, values: AnswerLine['values'], factIds: readonly string[]): AnswerLine {
  return { messageId, values, factId: factIds[0] ?? null, networkName: null, sourceIds: [], ours: false }
}

/** Gives the next calendar day with this number, today included; a short month ends earlier. */
function nextDayOfMonth(now: number, day: number): Date {
  const today = new Date(now)
  for (let ahead = 0; ; ahead += 1) {
    const last = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + ahead + 1, 0)).getUTCDate()
    const date = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + ahead, Math.min(day, last)))
    if (date.getTime() + DAY_MS > now) return date
  }
}

/** Gives a weekday of the week after this one; weeks begin on Monday. */
function weekdayOfNextWeek(now: number, isoWeekday: number): Date {
  const midnight = Math.floor(now / DAY_MS) * DAY_MS
  const todayIso = new Date(midnight).getUTCDay() || 7
  return new Date(midnight + (7 - todayIso + isoWeekday) * DAY_MS)
}

function payoutDay(context: AnswerContext): readonly AnswerLine[] {
  const query = { topic: 'payout_timing', networkId: context.networkId, region: null } as const
  const monthly = findFacts({ ...query, kind: 'day-of-month' })[0]
  if (monthly) {
    return [line('faq-next-payout-day', { date: nextDayOfMonth(context.now, monthly.value.day) }, [monthly.id])]
  }
  const weekly = findFacts({ ...query, kind: 'weekday' })[0]
  if (!weekly) return []
  return [line('faq-next-payout-day', { date: weekdayOfNextWeek(context.now, weekly.value.isoWeekday) }, [weekly.id])]
}

function findMoney(topic: TopicId, context: AnswerContext): FactOf<'money'> | undefined {
  return findFacts({ topic, kind: 'money', networkId: context.networkId, region: null })[0]
}

function amountsOf(context: AnswerContext): readonly Money[] {
  return (context.amountsMinor ?? []).map((amount) => moneyOf(amount, USD))
}

/** Takes the smallest payout where the question names no sum. */
function afterFee(context: AnswerContext): readonly AnswerLine[] {
  const fact = findMoney('payout_fee', context)
  if (!fact) return []
  const fee = moneyOf(fact.value.amountMinor, USD)
  const smallest = findMoney('payout_threshold', context)
  const named = amountsOf(context)
  const amounts = named.length > 0 || !smallest ? named : [moneyOf(smallest.value.amountMinor, USD)]
  return amounts.map((amount) => {
    const rest = amount.amountMinor - fee.amountMinor
    if (rest < 0n) return line('faq-nothing-after-fee', { amount, fee }, [fact.id])
    return line('faq-after-fee', { amount, fee, rest: moneyOf(rest, USD) }, [fact.id])
  })
}

function againstMinimum(context: AnswerContext): readonly AnswerLine[] {
  const fact = findMoney('payout_threshold', context)
  if (!fact) return []
  const minimum = moneyOf(fact.value.amountMinor, USD)
  return amountsOf(context).map((amount) => {
    const reaches = amount.amountMinor >= minimum.amountMinor
    return line(reaches ? 'faq-above-minimum' : 'faq-below-minimum', { amount, minimum }, [fact.id])
  })
}

/** Reckons with the program's general rates: the product itself is not known here. */
function forPrice(price: Money, context: AnswerContext): readonly AnswerLine[] {
  const estimate = estimateCommission({
    networkId: context.networkId,
    country: context.country,
    price,
    rateBps: null,
    hotRateBps: null,
    marketRateBps: null,
    affiliate: true,
    categoryIds: [],
    categoryName: null,
    directProductLink: true,
    shareBps: null,
  })
  if (estimate.kind === 'none') return []
  const { low, high } = estimate.commission
  if (!estimate.capped || !estimate.cap) return [line('faq-price-range', { price, low, high }, [])]
  return [line('faq-price-capped', { price, low, high, cap: estimate.cap.money }, [estimate.cap.factId])]
}

/** Tells from which price on the cap bites at the highest ordinary rate. */
function capReached(context: AnswerContext, locale: Locale): readonly AnswerLine[] {
  const query = { networkId: context.networkId, region: null } as const
  const cap = findFacts({ ...query, topic: 'commission_cap', kind: 'cap' }).find((fact) => fact.value.only === null)
  const rates = findFacts({ ...query, topic: 'commission_rates', kind: 'rate-range' })
  const rate = Math.max(
    0,
    ...rates.map((fact) => (fact.value.participation === 'affiliate' ? (fact.value.highBps ?? 0) : 0)),
  )
  if (!cap || rate === 0) return []
  const price = (BigInt(cap.value.amountMinor) * BigInt(BPS_ONE) + BigInt(rate) - 1n) / BigInt(rate)
  const values = {
    rate: percentText(rate, locale),
    cap: moneyOf(cap.value.amountMinor, USD),
    price: moneyOf(price, USD),
  }
  return [line('faq-cap-reached', values, [cap.id])]
}

/** Works out what a topic can tell beyond its facts: a date, a remainder, a range for a price. */
export function computeLines(topic: TopicId, context: AnswerContext, locale: Locale): readonly AnswerLine[] {
  const prices = amountsOf(context).flatMap((price) => forPrice(price, context))
  switch (topic) {
    case 'payout_timing':
      return payoutDay(context)
    case 'payout_fee':
      return afterFee(context)
    case 'payout_threshold':
      return againstMinimum(context)
    case 'commission_cap':
      return [...(prices.length > 0 ? prices : capReached(context, locale)), line('faq-paste-link', {}, [])]
    case 'commission_rates':
    case 'hot_products':
      return [...prices, line('faq-rates-change', {}, []), line('faq-paste-link', {}, [])]
    default:
      return []
  }
}
