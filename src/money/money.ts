/** Identifies a currency by its ISO 4217 code, in capitals. */
export type CurrencyCode = string & { readonly __brand: 'CurrencyCode' }

/**
 * Holds an amount as an integer count of the currency's smallest unit.
 *
 * A `bigint` because sums over years must stay exact; it is written to the database as an integer.
 */
export interface Money {
  readonly amountMinor: bigint
  readonly currency: CurrencyCode
}

/** Signals money that cannot be read or combined. */
export class MoneyError extends Error {
  readonly code: 'AMOUNT_MALFORMED' | 'CURRENCY_MALFORMED' | 'CURRENCY_MISMATCH' | 'RATE_MALFORMED'
  readonly data: Readonly<Record<string, string>>

  constructor(code: MoneyError['code'], data: Readonly<Record<string, string>>) {
    super(`${code} ${JSON.stringify(data)}`)
    this.name = 'MoneyError'
    this.code = code
    this.data = data
  }
}

/** Currencies whose smallest unit is not a hundredth. ISO 4217 list one, read 2026-11-20. */
const EXPONENTS: Readonly<Record<string, number>> = {
  BHD: 3,
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  IQD: 3,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  PYG: 0,
  RWF: 0,
  TND: 3,
  UGX: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
}

/** The currency in which every network's program states its caps and estimates. */
export const USD = 'USD' as CurrencyCode

/**
 * Reads a currency code, in any case.
 * @throws MoneyError `CURRENCY_MALFORMED` if it is not three Latin letters
 */
export function parseCurrency(text: string): CurrencyCode {
  const code = text.trim().toUpperCase()
  if (!/^[A-Z]{3}$/.test(code)) throw new MoneyError('CURRENCY_MALFORMED', { text })
  return code as CurrencyCode
}

/** Tells how many decimal digits separate a currency's unit from its smallest part. */
export function currencyExponent(currency: CurrencyCode): number {
  return EXPONENTS[currency] ?? 2
}

/** Makes money from an integer count of minor units. */
export function moneyOf(amountMinor: bigint | number, currency: CurrencyCode): Money {
  return { amountMinor: BigInt(amountMinor), currency }
}

/**
 * Reads a decimal string such as `"264.51"` as a network prints it: a dot, no grouping.
 *
 * Digits beyond the currency's exponent are accepted only when they are zeros: a price that cannot be
 * held exactly is refused instead of rounded.
 * @throws MoneyError `AMOUNT_MALFORMED`
 */
export function parseDecimal(text: string, currency: CurrencyCode): Money {
  const match = /^(-?)(\d{1,15})(?:\.(\d{1,12}))?$/.exec(text.trim())
  if (!match) throw new MoneyError('AMOUNT_MALFORMED', { text })
  const exponent = currencyExponent(currency)
  const fraction = match[3] ?? ''
  if (/[1-9]/.test(fraction.slice(exponent))) throw new MoneyError('AMOUNT_MALFORMED', { text })
  const digits = BigInt((match[2] ?? '0') + fraction.slice(0, exponent).padEnd(exponent, '0'))
  return { amountMinor: match[1] ? -digits : digits, currency }
}

/** Writes money as a plain decimal string with the currency's full number of digits, `"12.30"`. */
export function moneyToDecimal(money: Money): string {
  const exponent = currencyExponent(money.currency)
  const negative = money.amountMinor < 0n
  const digits = (negative ? -money.amountMinor : money.amountMinor).toString().padStart(exponent + 1, '0')
  const whole = digits.slice(0, digits.length - exponent)
  const fraction = exponent === 0 ? '' : `.${digits.slice(-exponent)}`
  return `${negative ? '-' : ''}${whole}${fraction}`
}

/** @throws MoneyError `CURRENCY_MISMATCH` */
export function requireSameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new MoneyError('CURRENCY_MISMATCH', { a: a.currency, b: b.currency })
}

/** Gives the smaller of two amounts of one currency. */
export function minMoney(a: Money, b: Money): Money {
  requireSameCurrency(a, b)
  return a.amountMinor <= b.amountMinor ? a : b
}
