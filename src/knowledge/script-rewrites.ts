const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
const RUSSIAN_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбюё'
/** Arabic (101) layout; b types two letters. */
const ARABIC_KEYS: readonly string[] = [...Array.from('ضصثقفغعهخحجدشسيبلاتنمكطئءؤر'), 'لا', ...Array.from('ىةوزذ')]

function keyMap(from: readonly string[], to: readonly string[]): ReadonlyMap<string, string> {
  return new Map(from.map((key, index) => [key, to[index] ?? key]))
}

const LATIN = Array.from(LATIN_KEYS)
const RUSSIAN = Array.from(RUSSIAN_KEYS)
const LAYOUTS = {
  latinToRussian: keyMap(LATIN, RUSSIAN),
  russianToLatin: keyMap(RUSSIAN, LATIN),
  latinToArabic: keyMap(LATIN, ARABIC_KEYS),
  arabicToLatin: keyMap(ARABIC_KEYS, LATIN),
} as const

/** Retypes a text as if the keyboard had been switched to the other layout. */
export function retype(text: string, layout: keyof typeof LAYOUTS): string {
  const map = LAYOUTS[layout]
  const source = layout === 'arabicToLatin' ? text.replaceAll('لا', 'b') : text
  return Array.from(source.toLowerCase(), (letter) => map.get(letter) ?? letter).join('')
}

/** Latin spellings of Russian sounds, longest first; the result is a key, not a word. */
const RUSSIAN_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|щ/g, 'w'],
  [/sh|ш/g, 'w'],
  [/zh|ж/g, 'j'],
  [/ch|ч/g, 'q'],
  [/kh|х/g, 'h'],
  [/ts|ц/g, 'c'],
  [/y[aou]|j[aou]|i[au]|[яюё]/g, 'a'],
  [/[ьъ'`]/g, ''],
  [/[йыиіyij]/g, 'i'],
  [/[аоao]/g, 'a'],
  [/[эеe]/g, 'e'],
  [/[уu]/g, 'u'],
  [/[бb]/g, 'b'],
  [/[вvw]/g, 'v'],
  [/[гg]/g, 'g'],
  [/[дd]/g, 'd'],
  [/[зz]/g, 'z'],
  [/[кk]/g, 'k'],
  [/[лl]/g, 'l'],
  [/[мm]/g, 'm'],
  [/[нn]/g, 'n'],
  [/[пp]/g, 'p'],
  [/[рr]/g, 'r'],
  [/[сs]/g, 's'],
  [/[тt]/g, 't'],
  [/[фf]/g, 'f'],
  [/x/g, 'h'],
]

/** Reduces a Russian word, in either script, to a key that both spellings share. */
export function russianSoundKey(word: string): string {
  let key = word
  for (const [sound, letter] of RUSSIAN_SOUNDS) key = key.replace(sound, letter)
  return key.replace(/(.)\1+/g, '$1')
}

/** Consonants of Arabic and their Latin and digit spellings in chats; vowels are written too freely to count. */
const ARABIC_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sh|ش/g, 'C'],
  [/kh|5|خ/g, 'X'],
  [/gh|غ/g, 'G'],
  [/th|ث/g, 'T'],
  [/dh|ذ|z|ز|ظ/g, 'Z'],
  [/[3ع]/g, 'E'],
  [/[7hحهx]/g, 'H'],
  [/[2ءأإآ]/g, ''],
  [/[9qق8]/g, 'Q'],
  [/[bpب]/g, 'B'],
  [/[tتطة6]/g, 'T'],
  [/[jgج]/g, 'J'],
  [/[dدض]/g, 'D'],
  [/[rر]/g, 'R'],
  [/[scسص]/g, 'S'],
  [/[fvف]/g, 'F'],
  [/[kك]/g, 'K'],
  [/[lل]/g, 'L'],
  [/[mم]/g, 'M'],
  [/[nن]/g, 'N'],
  [/[aeiouyw\u0600-\u06ff]/g, ''],
]

/** Reduces an Arabic word, in either script, to its consonants. */
export function arabicSoundKey(word: string): string {
  let key = word.replace(/^(?:al|el|il)-?(?=\w{3})/, '').replace(/^ال/, '')
  for (const [sound, letter] of ARABIC_SOUNDS) key = key.replace(sound, letter)
  return key.replace(/(.)\1+/g, '$1')
}
