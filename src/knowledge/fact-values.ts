import type { Locale } from '#src/chat/locale.ts'
import type { SayValue } from '#src/chat/translator.ts'
import { moneyOf, parseCurrency } from '#src/money/money.ts'
import type { RateBps } from '#src/money/rate.ts'
import type { Fact, FactValue } from '#src/programs/fact.ts'

type Values = Readonly<Record<string, SayValue>>

/** Latin digits in every language, as prices have them. */
function latinDigits(locale: Locale): string {
  return `${locale}-u-nu-latn`
}

/** Writes a rate in a language: `7.2%`, `7,2 %`. */
export function percentText(bps: RateBps, locale: Locale): string {
  return new Intl.NumberFormat(latinDigits(locale), { style: 'percent', maximumFractionDigits: 2 }).format(bps / 10_000)
}

/** Any Monday; only the weekday of the result is shown. */
const SOME_MONDAY = Date.UTC(2024, 0, 1)
const DAY_MS = 86_400_000

function weekdayText(isoWeekday: number, locale: Locale): string {
  const date = new Date(SOME_MONDAY + (isoWeekday - 1) * DAY_MS)
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(date)
}

function listText(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items)
}

function countriesText(countries: readonly string[], locale: Locale): string {
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  return listText(
    countries.map((country) => names.of(country) ?? country),
    locale,
  )
}

function plainValues(value: FactValue, locale: Locale): Values {
  const money = (amountMinor: number, currency: string): SayValue => moneyOf(amountMinor, parseCurrency(currency))
  switch (value.kind) {
    case 'rate-range':
      return { low: percentText(value.lowBps ?? 0, locale), high: percentText(value.highBps ?? 10_000, locale) }
    case 'cap':
    case 'money':
      return { amount: money(value.amountMinor, value.currency) }
    case 'money-pair':
      return { first: money(value.firstMinor, value.currency), second: money(value.secondMinor, value.currency) }
    case 'average':
      return { rate: percentText(value.rateBps, locale), amount: money(value.amountMinor, value.currency) }
    case 'days':
      return { low: value.low ?? 0, days: value.high }
    case 'net-days':
      return { days: value.days, low: value.low, high: value.high }
    case 'day-of-month':
      return { day: value.day }
    case 'day-windows':
      return { windows: value.windows.map(([from, to]) => `${from}–${to}`).join(', ') }
    case 'weekday':
      return { weekday: weekdayText(value.isoWeekday, locale) }
    case 'countries':
      return { countries: countriesText(value.countries, locale) }
    case 'names':
      return { names: value.names.join(', ') }
    case 'minutes':
    case 'months':
    case 'cents':
    case 'day-range':
    case 'delivery': {
      const { kind: _, ...numbers } = value
      return numbers
    }
    case 'zero-category':
    case 'text':
    case 'not-stated':
      return {}
  }
}

/** Gives the variables of a fact's message; every figure in a sentence comes from the fact. */
export function factValues(fact: Fact, networkName: string, locale: Locale): Values {
  return {
    ...plainValues(fact.value, locale),
    network: networkName,
    region: fact.region,
    ...(fact.since ? { since: new Date(`${fact.since}T00:00:00Z`) } : {}),
  }
}
