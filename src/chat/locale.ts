/** Languages the bot speaks; `en` is the source. */
export const LOCALES = ['en', 'es', 'pt', 'fr', 'de', 'ru', 'ar'] as const
export type Locale = (typeof LOCALES)[number]

/** Language used when nothing better is known. */
export const DEFAULT_LOCALE: Locale = 'en'

/** Finds our language for a tag such as `pt-BR` or `es_419`; null when we do not speak it. */
export function matchLocale(tag: string | null | undefined): Locale | null {
  const primary = tag?.slice(0, 2).toLowerCase()
  const isWhole = tag?.length === 2 || tag?.[2] === '-' || tag?.[2] === '_'
  return isWhole ? (LOCALES.find((locale) => locale === primary) ?? null) : null
}

/** Tells in which direction a language is written. */
export function localeDirection(locale: string): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr'
}
