const HOST = 1
const ALPHANUMERIC = 2

/** Bits per ASCII code: may stand in a host name, is a letter or digit. */
const CLASSES = new Uint8Array(128)
for (const code of [45, 46]) CLASSES[code] = HOST
for (let code = 48; code <= 57; code++) CLASSES[code] = HOST | ALPHANUMERIC
for (let code = 65; code <= 90; code++) {
  CLASSES[code] = HOST | ALPHANUMERIC
  CLASSES[code + 32] = HOST | ALPHANUMERIC
}

/**
 * Gives the UTF-16 code at an index, 0 outside the text.
 *
 * The engine compiles reads that stay inside a string to a load and those that leave it to a call.
 */
export function codeAt(text: string, index: number): number {
  return index >= 0 && index < text.length ? text.charCodeAt(index) : 0
}

/** Tells whether a code is a letter, a digit, `-` or `.` of ASCII. */
export function isHostCode(code: number): boolean {
  return code < 128 && CLASSES[code] !== 0
}

/** Tells whether a code is a letter or digit of ASCII. */
export function isAlphanumericCode(code: number): boolean {
  return code < 128 && (CLASSES[code] as number) > HOST
}

/** Tells whether a code is a digit of ASCII. */
export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Tells whether a code is white space or a control character; 0, outside the text, counts. */
export function isBlankCode(code: number): boolean {
  if (code <= 32) return true
  if (code < 127) return false
  return code <= 0xa0 || (code >= 0x2000 && code <= 0x200a) || BLANKS.has(code)
}
const BLANKS = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000])

/**
 * Tells whether a code is invisible: soft hyphen, zero-width and direction characters, variation selectors.
 *
 * Browsers drop most of them from host names, so that one of them never separates a host from its neighbours.
 */
export function isInvisibleCode(code: number): boolean {
  if (code < 0xad) return false
  if (code >= 0x200b && code <= 0x200f) return true
  if (code >= 0x202a && code <= 0x202e) return true
  if (code >= 0x2060 && code <= 0x206f) return true
  if (code >= 0xfe00 && code <= 0xfe0f) return true
  return code === 0xad || code === 0x34f || code === 0x61c || code === 0x180e || code === 0xfeff
}

const WORD = /[\p{L}\p{M}\p{N}]/u
const LATIN = /\p{Script=Latin}/u

/** Tells whether the code at an index is a letter, mark or digit beyond ASCII; surrogate halves are not. */
export function isForeignWordCode(code: number): boolean {
  return code > 0x7f && WORD.test(String.fromCharCode(code))
}

/** Tells whether a code is an accented Latin letter, which stands inside words and not beside a link. */
export function isAccentedLatinCode(code: number): boolean {
  return code >= 0xc0 && code <= 0x1eff && LATIN.test(String.fromCharCode(code))
}

/** Scripts written without spaces or with prefixes glued on; their letters stand beside a host, not inside it. */
const NEIGHBOUR_SCRIPTS =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}\p{scx=Arabic}\p{scx=Hebrew}\p{scx=Syriac}\p{scx=Thaana}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gujarati}\p{scx=Gurmukhi}\p{scx=Kannada}\p{scx=Malayalam}\p{scx=Oriya}\p{scx=Sinhala}\p{scx=Tamil}\p{scx=Telugu}\p{scx=Ethiopic}\p{scx=Georgian}]/u
/** Closes an emoji such as 1️⃣. */
const KEYCAP = 0x20e3
const COMBINING = /\p{M}/u

/**
 * Tells whether a character beyond ASCII that touches a host name makes it another host.
 *
 * Letters of alphabets that imitate Latin ones do (`мaliexpress.com` is a registrable look-alike), as do full-width
 * and mathematical forms; ideographs, Thai, Arabic and the like are text written without a space. A mark
 * behind a host changes its last letter, whatever its script.
 */
export function altersHost(codePoint: number, isAfterHost: boolean): boolean {
  const character = String.fromCodePoint(codePoint)
  if (!WORD.test(character)) return false
  if (isAfterHost && COMBINING.test(character)) return true
  return codePoint !== KEYCAP && !NEIGHBOUR_SCRIPTS.test(character)
}

/** Gives the codes of the characters of an ASCII text, for tables. */
export function codesOf(characters: string): number[] {
  return characters.split('').map((character) => character.charCodeAt(0))
}

/** Gives a table that is 1 at the codes of the given ASCII characters. */
export function codeTable(characters: string): Uint8Array {
  const table = new Uint8Array(128)
  for (const code of codesOf(characters)) table[code] = 1
  return table
}

/** Gives the length of `http` or `https`, in either case, that ends at `end`; 0 where neither does. */
export function httpLengthBefore(text: string, floor: number, end: number): number {
  const last = codeAt(text, end - 1) | 0x20
  const length = last === 115 ? 5 : 4
  const start = end - length
  if ((last !== 115 && last !== 112) || start < floor) return 0
  for (let i = 0; i < 4; i++) if ((text.charCodeAt(start + i) | 0x20) !== 'http'.charCodeAt(i)) return 0
  return length
}
