/** Longest part of a message that is looked at, in characters: real questions are far shorter. */
const TEXT_LENGTH_MAX = 600

/** A message with this many words is a story, not a question; what follows is not read. */
export const TOKENS_MAX = 48

const URL_PATTERN = /(?:https?:\/\/|www\.)\S+/g
const S_CLICK = /s[\s.]?click(?:\.aliexpress\.com\S*)?/g
/** Mentions and custom emoji of Discord, HTML tags. */
const MARKUP = /<[^<>]{1,80}>/g
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
  const folded = foldText(text.slice(0, TEXT_LENGTH_MAX))
    .replace(S_CLICK, ' sclick ')
    .replace(URL_PATTERN, ' ')
    .replace(MARKUP, ' ')
    .replace(/['’`]/g, '')
  return (folded.match(TOKEN) ?? []).slice(0, TOKENS_MAX)
}
