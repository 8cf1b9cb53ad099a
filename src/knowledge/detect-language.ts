import { LOCALES, type Locale } from '#src/chat/locale.ts'

/** What an unseen word costs, against a seen one: about one occurrence in the indexed questions. */
const SMOOTHING = 0.3
/** How far a hint (profile, place) tips a close decision, as a log-likelihood. */
const HINT_BONUS = 1.2
/** Letters that hardly occur outside one of our languages, as a log-likelihood each. */
const LETTER_BONUS = 2
const LETTERS: Readonly<Partial<Record<Locale, RegExp>>> = {
  es: /[ñ¿¡]/,
  pt: /[ãõ]/,
  de: /[ßäöü]/,
  fr: /[èêœùîû]|\b[cdjlmnst]['’]/,
}

export interface LanguageDetector {
  /** Names the language of a text; null when nothing in it tells and there is no hint. */
  detect(text: string, tokens: readonly string[], hint: Locale | null): Locale | null
}

function scriptOf(text: string): 'latin' | Locale | null {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  // Network names and "s.click" stand in Latin letters in any language, so half the letters are enough.
  if (arabic > 0 && arabic * 2 >= latin) return 'ar'
  if (cyrillic > 0 && cyrillic * 2 >= latin) return 'ru'
  return latin > 0 ? 'latin' : null
}

/** Makes a detector from words counted per language; the language of the question counts, a hint only tips it. */
export function createLanguageDetector(counts: ReadonlyMap<Locale, ReadonlyMap<string, number>>): LanguageDetector {
  const totals = new Map(
    LOCALES.map((locale) => [locale, [...(counts.get(locale)?.values() ?? [])].reduce((a, b) => a + b, 1)]),
  )
  const latinLocales = LOCALES.filter((locale) => locale !== 'ru' && locale !== 'ar')

  function score(locale: Locale, text: string, tokens: readonly string[], hint: Locale | null): number {
    const words = counts.get(locale)
    const total = totals.get(locale) as number
    let sum = locale === hint ? HINT_BONUS : 0
    if (LETTERS[locale]?.test(text)) sum += LETTER_BONUS
    for (const token of tokens) sum += Math.log(((words?.get(token) ?? 0) + SMOOTHING) / total)
    return sum
  }

  return {
    detect(text, tokens, hint) {
      const script = scriptOf(text)
      if (script !== 'latin') return script ?? hint
      const lower = text.slice(0, 600).toLowerCase()
      const ranked = latinLocales.map((locale) => ({ locale, score: score(locale, lower, tokens, hint) }))
      ranked.sort((a, b) => b.score - a.score)
      const isKnown = tokens.some((token) => latinLocales.some((locale) => counts.get(locale)?.has(token)))
      return isKnown ? (ranked[0]?.locale ?? hint) : hint
    },
  }
}
