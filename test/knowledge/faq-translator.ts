import { readFileSync } from 'node:fs'
import { LOCALES, type Locale } from '#src/chat/locale.ts'
import { createTranslator, type Translator } from '#src/chat/translator.ts'

/** Reads one language's answers. */
export function readFaqSource(locale: Locale): string {
  return readFileSync(new URL(`../../locales/${locale}/faq.ftl`, import.meta.url), 'utf8')
}

/** Makes a translator that speaks the answers only. */
export function createFaqTranslator(): Translator {
  return createTranslator(
    Object.fromEntries(LOCALES.map((locale) => [locale, readFaqSource(locale)])) as Record<Locale, string>,
  )
}
