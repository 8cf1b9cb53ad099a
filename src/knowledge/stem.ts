/** Letters of a Latin or Cyrillic word that carry its meaning in this domain; endings follow. */
const STEM_LENGTH = 6

const ARABIC = /^[\u0600-\u06ff]/
const ARABIC_PREFIX = /^(?:وال|بال|كال|فال|لل|ال|و|ب|ل|ف)(?=[\u0600-\u06ff]{3})/
const ARABIC_SUFFIX = /(?<=[\u0600-\u06ff]{3})(?:هم|ها|ات|ين|ون|ان|ني|نا|تي|وا|ه|ي|ت)$/

/** Reduces an inflected word to what its forms share; cheap on purpose, concepts do the rest. */
export function stemToken(token: string): string {
  if (ARABIC.test(token)) return token.replace(ARABIC_PREFIX, '').replace(ARABIC_SUFFIX, '')
  return token.slice(0, STEM_LENGTH)
}

/** Gives an Arabic word without article and particles, and any other word as it is. */
export function bareToken(token: string): string {
  return ARABIC.test(token) ? token.replace(ARABIC_PREFIX, '') : token
}
