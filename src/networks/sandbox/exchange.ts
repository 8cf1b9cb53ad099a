import { currencyExponent, moneyOf, moneyToDecimal, parseCurrency } from '#src/money/money.ts'

/**
 * Units of a currency for one US dollar, in ten-thousandths. Invented and fixed, so that the rate implied by the prices
 * of one product is the same for all; the list is that of the gateway's currencies.
 */
const UNITS_PER_USD_E4: Readonly<Record<string, number>> = {
  USD: 10_000,
  GBP: 7_900,
  CAD: 13_600,
  EUR: 9_200,
  UAH: 413_000,
  MXN: 182_000,
  TRY: 340_000,
  RUB: 920_000,
  BRL: 54_000,
  AUD: 15_200,
  INR: 840_000,
  JPY: 1_510_000,
  IDR: 158_000_000,
  SEK: 105_000,
  KRW: 13_800_000,
  CNY: 72_000,
  ILS: 37_000,
  THB: 345_000,
  CLP: 9_400_000,
  VND: 253_000_000,
}

/** Prints US cents in another currency, rounded half up; null for a currency that the gateway does not know. */
export function convertUsdCents(usdCents: number, code: string): string | null {
  const rate = Object.hasOwn(UNITS_PER_USD_E4, code) ? UNITS_PER_USD_E4[code] : undefined
  if (rate === undefined) return null
  const currency = parseCurrency(code)
  // Cents and ten-thousandths: six decimal places too many, before the currency's own are added.
  const scale = 10n ** BigInt(currencyExponent(currency))
  const scaled = BigInt(usdCents) * BigInt(rate) * scale
  return moneyToDecimal(moneyOf((scaled + 500_000n) / 1_000_000n, currency))
}
