import { type CurrencyCode, USD } from '#src/money/money.ts'

/**
 * Currencies in which the shop states prices. Network API documentation (`target_currency`), read 2026-11-20; a
 * country whose own is not among them sees US dollars.
 */
export const SHOP_CURRENCIES = [
  'USD',
  'EUR',
  'GBP',
  'BRL',
  'RUB',
  'UAH',
  'PLN',
  'CAD',
  'AUD',
  'MXN',
  'CLP',
  'TRY',
  'ILS',
  'INR',
  'JPY',
  'KRW',
  'IDR',
  'SEK',
  'THB',
  'VND',
  'CNY',
  'SAR',
  'AED',
] as const

/** The euro area, Bulgaria since 2026, and the small states that use it by agreement. ECB, read 2026-11-20. */
const EURO_COUNTRIES = 'AD AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MC ME MT NL PT SI SK SM VA XK'
const OWN: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  BR: 'BRL',
  RU: 'RUB',
  UA: 'UAH',
  PL: 'PLN',
  CA: 'CAD',
  AU: 'AUD',
  MX: 'MXN',
  CL: 'CLP',
  TR: 'TRY',
  IL: 'ILS',
  IN: 'INR',
  JP: 'JPY',
  KR: 'KRW',
  ID: 'IDR',
  SE: 'SEK',
  TH: 'THB',
  VN: 'VND',
  CN: 'CNY',
  SA: 'SAR',
  AE: 'AED',
}

/** Gives the currency a country's shoppers see prices in. */
export function currencyOfCountry(country: string | null): CurrencyCode {
  if (!country) return USD
  if (EURO_COUNTRIES.includes(country)) return 'EUR' as CurrencyCode
  return (OWN[country] ?? 'USD') as CurrencyCode
}

/** Codes of groups and placeholders that CLDR has names for; nobody ships there. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'])

/** Reads a country code in any case, `UK` and other old ones too; null when it is none that the runtime has a name for. */
export function parseCountry(text: string): string | null {
  const written = text.trim().toUpperCase()
  if (!/^[A-Z]{2}$/.test(written)) return null
  const code = new Intl.Locale(`und-${written}`).region ?? written
  if (NO_COUNTRIES.has(code)) return null
  const name = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code)
  return name ? code : null
}
