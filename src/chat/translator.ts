import { readdirSync, readFileSync } from 'node:fs'
import { FluentBundle, FluentResource, FluentType, type FluentVariable, type Scope } from '@fluent/bundle'
import { currencyExponent, type Money, moneyToDecimal } from '#src/money/money.ts'
import type { RateBps } from '#src/money/rate.ts'
import { DEFAULT_LOCALE, LOCALES, type Locale } from './locale.ts'

/** A value put into a sentence. URLs, codes and people's names are blocks of the reply, not variables. */
export type SayValue = string | number | Money | Date | RateValue

/** A rate, written as a percentage in the habit of the language: `6.5%`, `6,5 %`. */
export interface RateValue {
  readonly rateBps: RateBps
}

/** Says a message by its id, with variables, in one language. */
export type Say = (id: string, values?: Readonly<Record<string, SayValue>>) => string

export interface Translator {
  readonly say: (locale: Locale, id: string, values?: Readonly<Record<string, SayValue>>) => string
  /** Binds `say` to a language. */
  in(locale: Locale): Say
  /** Says an attribute, such as a command's translated name; null where the language has none. */
  attribute(locale: Locale, id: string, attribute: string): string | null
  has(locale: Locale, id: string): boolean
}

/** Formats money by the language's habits from its exact decimal string: no float is ever made of it. */
class FluentMoney extends FluentType<Money> {
  toString(scope: Scope): string {
    return formatMoney(scope.bundle.locales[0] ?? DEFAULT_LOCALE, this.value)
  }
}

class FluentRate extends FluentType<RateBps> {
  toString(scope: Scope): string {
    return formatRate(scope.bundle.locales[0] ?? DEFAULT_LOCALE, this.value)
  }
}

class FluentDay extends FluentType<Date> {
  toString(scope: Scope): string {
    return dateFormat(scope.bundle.locales[0] ?? DEFAULT_LOCALE).format(this.value)
  }
}

const moneyFormats = new Map<string, Intl.NumberFormat>()
const rateFormats = new Map<string, Intl.NumberFormat>()
const dateFormats = new Map<string, Intl.DateTimeFormat>()

/** Begins every amount of Intl's Arabic. */
const RIGHT_TO_LEFT_MARK = '\u200f'

/** Writes money in a language: `$1,234.50`, `1.234,50 $`. Digits are exact at any size. */
function formatMoney(locale: string, money: Money): string {
  const key = `${locale} ${money.currency}`
  let format = moneyFormats.get(key)
  if (!format) {
    const digits = currencyExponent(money.currency)
    // Latin digits in Arabic too: that is how prices stand in the shop and in chats.
    format = new Intl.NumberFormat(`${locale}-u-nu-latn`, {
      style: 'currency',
      currency: money.currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
    moneyFormats.set(key, format)
  }
  // Intl formats decimal strings exactly (ECMA-402 2023, Intl.NumberFormat v3).
  const text = format.format(moneyToDecimal(money) as Intl.StringNumericLiteral)
  return locale === 'ar' ? isolate(text.replaceAll(RIGHT_TO_LEFT_MARK, '')) : text
}

/** Keeps `18.99 US$` in one piece and in its order wherever it stands in a right-to-left line. */
function isolate(text: string): string {
  return `\u2066${text}\u2069`
}

function formatRate(locale: string, rateBps: RateBps): string {
  let format = rateFormats.get(locale)
  if (!format) {
    format = new Intl.NumberFormat(`${locale}-u-nu-latn`, { style: 'percent', maximumFractionDigits: 2 })
    rateFormats.set(locale, format)
  }
  const digits = String(rateBps).padStart(5, '0')
  return format.format(`${digits.slice(0, -4)}.${digits.slice(-4)}` as Intl.StringNumericLiteral)
}

function dateFormat(locale: string): Intl.DateTimeFormat {
  let format = dateFormats.get(locale)
  if (!format) {
    format = new Intl.DateTimeFormat(`${locale}-u-nu-latn`, { dateStyle: 'medium', timeZone: 'UTC' })
    dateFormats.set(locale, format)
  }
  return format
}

/**
 * Makes a translator from Fluent sources.
 * @throws Error if a source does not parse: a broken sentence stops the start
 */
export function createTranslator(sources: Readonly<Record<Locale, string>>): Translator {
  const bundles = new Map<Locale, FluentBundle>(
    LOCALES.map((locale) => [locale, createBundle(locale, sources[locale])]),
  )
  const bundleOf = (locale: Locale): FluentBundle => bundles.get(locale) as FluentBundle

  function say(locale: Locale, id: string, values?: Readonly<Record<string, SayValue>>): string {
    const bundle = bundleOf(locale)
    const pattern = bundle.getMessage(id)?.value
    if (pattern === undefined || pattern === null) throw new Error(`no message ${id} in ${locale}`)
    if (typeof pattern === 'string') return pattern
    const errors: Error[] = []
    const text = bundle.formatPattern(pattern, values ? toVariables(values) : null, errors)
    if (errors.length > 0) throw new Error(`message ${id} in ${locale}: ${errors[0]?.message}`)
    return text
  }

  return {
    say,
    in: (locale) => (id, values) => say(locale, id, values),
    attribute(locale, id, attribute) {
      const pattern = bundleOf(locale).getMessage(id)?.attributes[attribute]
      return pattern === undefined ? null : bundleOf(locale).formatPattern(pattern)
    },
    has: (locale, id) => bundleOf(locale).hasMessage(id),
  }
}

/** Reads `<folder>/<locale>.ftl` for every language. */
export function readLocaleSources(folder: URL): Record<Locale, string> {
  const present = new Set(readdirSync(folder))
  return Object.fromEntries(
    LOCALES.map((locale) => {
      const file = `${locale}.ftl`
      if (!present.has(file)) throw new Error(`locale file missing: ${file}`)
      return [locale, readFileSync(new URL(file, folder), 'utf8')]
    }),
  ) as Record<Locale, string>
}

function createBundle(locale: Locale, source: string): FluentBundle {
  // Isolation marks around variables only where directions mix; elsewhere they would end up in copied text.
  const bundle = new FluentBundle(locale, { useIsolating: locale === 'ar' })
  const errors = bundle.addResource(new FluentResource(source))
  if (errors.length > 0) throw new Error(`${locale}.ftl: ${errors[0]?.message}`)
  return bundle
}

function toVariables(values: Readonly<Record<string, SayValue>>): Record<string, FluentVariable> {
  const variables: Record<string, FluentVariable> = {}
  for (const key in values) {
    const value = values[key] as SayValue
    if (typeof value === 'string' || typeof value === 'number') variables[key] = value
    else if (value instanceof Date) variables[key] = new FluentDay(value)
    else variables[key] = 'rateBps' in value ? new FluentRate(value.rateBps) : new FluentMoney(value)
  }
  return variables
}
