import { type CurrencyCode, USD } from '#src/money/money.ts'

/** Currencies in which the product calls print prices. OT-meta and moh3a/ae_sdk, read 2026-11-20. */
const CURRENCIES = 'USD GBP CAD EUR UAH MXN TRY RUB BRL AUD INR JPY IDR SEK KRW CNY ILS THB CLP VND'.split(
  ' ',
) as readonly string[]

/** Languages of titles, by their code at the gateway. Same sources. */
const LANGUAGES = 'EN RU PT ES FR ID IT TH JA AR VI TR DE HE KO NL PL'.split(' ') as readonly string[]

/** Gives the currency to ask for: the one wanted, or USD where the gateway does not know it. */
export function targetCurrency(wanted: CurrencyCode): CurrencyCode {
  return CURRENCIES.includes(wanted) ? wanted : USD
}

/** Gives the gateway's name of a BCP 47 language, English where it has none. */
export function targetLanguage(language: string): string {
  const primary = language.split('-')[0]?.toUpperCase() ?? ''
  return LANGUAGES.includes(primary) ? primary : 'EN'
}
