import type { Locale } from '#src/chat/locale.ts'
import { conceptsOf } from './concepts.ts'
import { createLanguageDetector, type LanguageDetector } from './detect-language.ts'
import { foldText, tokenize } from './normalize.ts'
import { arabicSoundKey, retype, russianSoundKey } from './script-rewrites.ts'
import { createSpellingCorrector, type SpellingCorrector } from './spelling.ts'
import type { Variant } from './variants.ts'

/** Holds a question as it was probably meant. */
export interface ReadQuestion {
  readonly tokens: readonly string[]
  readonly language: Locale | null
  /** Share of words that mean something here, 0–1. */
  readonly recognizedShare: number
  /** True where another keyboard layout or a transliteration was undone. */
  readonly rewritten: boolean
}

export interface QuestionReader {
  read(text: string, hint: Locale | null): ReadQuestion
}

/** A text that is understood this well is never rewritten. */
const RECOGNIZED_ENOUGH = 0.6
/** A rewriting must explain this much of the text, and this much more than the text as it stands. */
const REWRITE_SHARE_MIN = 0.7
const REWRITE_GAIN_MIN = 0.3
/** Two sound keys of this length in one text are no accident. */
const SOUND_KEY_LENGTH_MIN = 2

interface Vocabulary {
  readonly all: ReadonlyMap<string, number>
  readonly byLocale: ReadonlyMap<Locale, ReadonlyMap<string, number>>
}

function countWords(variants: readonly (Variant & { readonly tokens: readonly string[] })[]): Vocabulary {
  const all = new Map<string, number>()
  const byLocale = new Map<Locale, Map<string, number>>()
  for (const { locale, tokens } of variants) {
    const own = byLocale.get(locale) ?? new Map<string, number>()
    byLocale.set(locale, own)
    for (const token of tokens) {
      all.set(token, (all.get(token) ?? 0) + 1)
      own.set(token, (own.get(token) ?? 0) + 1)
    }
  }
  return { all, byLocale }
}

/** Maps the sound of each word of a language to its most frequent spelling. */
function soundTable(words: ReadonlyMap<string, number>, keyOf: (word: string) => string): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (const [word, count] of words) {
    const key = keyOf(word)
    if (key.length < SOUND_KEY_LENGTH_MIN || !/^\p{L}+$/u.test(word) || /^[a-z]/.test(word)) continue
    const other = table.get(key)
    if (other === undefined || (words.get(other) ?? 0) < count) table.set(key, word)
  }
  return table
}

/** Makes a reader of typos, swapped layouts, transliterations and languages from the indexed questions. */
export function createQuestionReader(
  variants: readonly (Variant & { readonly tokens: readonly string[] })[],
): QuestionReader {
  const vocabulary = countWords(variants)
  const corrector: SpellingCorrector = createSpellingCorrector(vocabulary.all)
  const detector: LanguageDetector = createLanguageDetector(vocabulary.byLocale)
  const russian = soundTable(vocabulary.byLocale.get('ru') ?? new Map(), russianSoundKey)
  const arabic = soundTable(vocabulary.byLocale.get('ar') ?? new Map(), arabicSoundKey)

  const isRecognized = (token: string): boolean =>
    vocabulary.all.has(token) || /^[\d%$]/.test(token) || conceptsOf(token).length > 0

  function recognizedShare(tokens: readonly string[]): number {
    return tokens.length === 0 ? 0 : tokens.filter(isRecognized).length / tokens.length
  }

  function correctAll(tokens: readonly string[]): readonly string[] {
    return tokens.map((token) => (isRecognized(token) ? token : (corrector.correct(token) ?? token)))
  }

  function bySound(tokens: readonly string[], table: ReadonlyMap<string, string>, keyOf: (word: string) => string) {
    return tokens.map((token) => (/^\d+$/.test(token) ? token : (table.get(keyOf(token)) ?? token)))
  }

  function rewritings(text: string): readonly (readonly string[])[] {
    const folded = foldText(text.slice(0, 200))
    if (/\p{Script=Cyrillic}/u.test(folded)) return [tokenize(retype(folded, 'russianToLatin'))]
    if (/\p{Script=Arabic}/u.test(folded)) return [tokenize(retype(folded, 'arabicToLatin'))]
    // In chat Arabic digits are letters ("ma3loumat"), so words are cut at blanks here.
    const words = folded.match(/[a-z0-9']+/g) ?? []
    return [
      tokenize(retype(text.slice(0, 200), 'latinToRussian')),
      tokenize(retype(text.slice(0, 200), 'latinToArabic')),
      bySound(words, russian, russianSoundKey),
      bySound(words, arabic, arabicSoundKey),
    ]
  }

  function rewrite(text: string, share: number): readonly string[] | null {
    let best: { tokens: readonly string[]; share: number } | null = null
    for (const candidate of rewritings(text)) {
      const tokens = correctAll(candidate)
      const own = recognizedShare(tokens)
      if (tokens.length >= 2 && own > (best?.share ?? 0)) best = { tokens, share: own }
    }
    return best && best.share >= REWRITE_SHARE_MIN && best.share >= share + REWRITE_GAIN_MIN ? best.tokens : null
  }

  return {
    read(text, hint) {
      const tokens = correctAll(tokenize(text))
      const share = recognizedShare(tokens)
      const rewritten = share < RECOGNIZED_ENOUGH && tokens.length >= 2 ? rewrite(text, share) : null
      if (!rewritten) {
        return { tokens, language: detector.detect(text, tokens, hint), recognizedShare: share, rewritten: false }
      }
      const language = detector.detect(rewritten.join(' '), rewritten, hint)
      return { tokens: rewritten, language, recognizedShare: recognizedShare(rewritten), rewritten: true }
    },
  }
}
