/** Longest part of a message that is looked at, in characters: real questions are far shorter. */
const TEXT_LENGTH_MAX = 600

/** A message with this many words is a story, not a question; what follows is not read. */
export const TOKENS_MAX = 48

const URL_PATTERN = /(?:https?:\/\/|www\.)\S+/g
const S_CLICK = /s[\s.]?click(?:\.aliexpress\.com\S*)?/g
/** Mentions and custom emoji of Discord, HTML tags. */
const MARKUP = /<[^<>]{1,80}>/g
/** French and Italian articles and pronouns that lean on the next word: "l'appli" is the word "appli". */
const ELISION = /(?<!\p{L})(?:[ldjmtsn]|qu|jusqu)['’`](?=[aeiouyh]\p{L}{2})/gu
/** Latin abbreviations as Arabic chats spell them, letter by letter; as one word they are found like the original. */
const SPELLED_OUT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:ال)?اي ?بي ?اي(?!\p{L})/gu, ' api '],
  [/(?<!\p{L})سي ?جي(?!\p{L})/gu, ' cj '],
  [/(?<!\p{L})باي ?بال(?!\p{L})/gu, ' paypal '],
  [/(?<!\p{L})(?:ال)?في ?بي ?ان(?!\p{L})/gu, ' vpn '],
  [/(?<!\p{L})(?:ال)?اي ?بي(?!\p{L})/gu, ' ip '],
  [/(?<!\p{L})ا?س ?كليك(?!\p{L})/gu, ' sclick '],
  [/(?<!\p{L})يو ?اس ?دي ?تي(?!\p{L})/gu, ' usdt '],
  [/(?<!\p{L})(?:ال)?سا?ب ?اي?دي(?!\p{L})/gu, ' subid '],
]
const ARABIC_LETTER = /[\u0600-\u06ff]/

function joinSpelledOut(text: string): string {
  if (!ARABIC_LETTER.test(text)) return text
  return SPELLED_OUT.reduce((joined, [pattern, word]) => joined.replace(pattern, word), text)
}

const TOKEN = /\p{L}+|\d+(?:[.,]\d+)?|[%$€£₽]/gu

/** Letters that decomposition leaves alone. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ı: 'i',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
}

/**
 * Folds what people vary without meaning anything by it: case, diacritics, hamza and ta marbuta, digits of other
 * scripts, stretched letters.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .toLowerCase()
    .replace(/[ßæœøıىةکی]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/(\p{L})\1{2,}/gu, '$1$1')
}

/** Cuts a message into folded words, numbers and the signs that matter here; links vanish, except s.click by name. */
export function tokenize(text: string): readonly string[] {
  const folded = joinSpelledOut(foldText(text.slice(0, TEXT_LENGTH_MAX)))
    .replace(S_CLICK, ' sclick ')
    .replace(URL_PATTERN, ' ')
    .replace(MARKUP, ' ')
    .replace(ELISION, '')
    .replace(/['’`]/g, '')
  return (folded.match(TOKEN) ?? []).slice(0, TOKENS_MAX)
}
