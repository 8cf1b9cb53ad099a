import { LOCALES } from '#src/chat/locale.ts'
import { foldText } from './normalize.ts'
import { bareToken } from './stem.ts'

/** Shorter names are matched whole: a stem of them would match ordinary words. */
const STEM_LENGTH_MIN = 5
/** Letters that a Russian or German ending may change. */
const ENDING_LENGTH = 2

/** Names that people use and the tables of the runtime do not hold, and adjectives that stand for a country. */
const NICKNAMES: Readonly<Record<string, string>> = {
  usa: 'US',
  eeuu: 'US',
  eua: 'US',
  america: 'US',
  сша: 'US',
  америк: 'US',
  امريكا: 'US',
  امريك: 'US',
  uk: 'GB',
  england: 'GB',
  inglaterra: 'GB',
  angleterre: 'GB',
  англии: 'GB',
  британи: 'GB',
  بريطانيا: 'GB',
  uae: 'AE',
  emirates: 'AE',
  dubai: 'AE',
  امارات: 'AE',
  эмират: 'AE',
  korea: 'KR',
  coree: 'KR',
  корея: 'KR',
  russland: 'RU',
  rusia: 'RU',
  рф: 'RU',
  россии: 'RU',
  holland: 'NL',
  holanda: 'NL',
  голланди: 'NL',
  чехи: 'CZ',
  german: 'DE',
  deutsch: 'DE',
  aleman: 'DE',
  french: 'FR',
  russian: 'RU',
  brazilian: 'BR',
  polish: 'PL',
  ukrainian: 'UA',
  казах: 'KZ',
  белорус: 'BY',
  беларус: 'BY',
  рб: 'BY',
  рк: 'KZ',
  turkey: 'TR',
  turquia: 'TR',
  турци: 'TR',
}

/** Country names that are first of all ordinary words or people's names in a chat. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'chad',
  'jersey',
  'guinea',
  'mali',
  'oman',
  'чад',
  'мали',
  'عمان',
  'togo',
  'niger',
  'peru',
  'man',
])

/** Lists the codes in use. One that stands for another now (DD, SU) would name a country that is gone. */
function regionCodes(): readonly string[] {
  const codes = Array.from({ length: 26 * 26 }, (_, code) =>
    String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26)),
  )
  return codes.filter((region) => new Intl.Locale(`und-${region}`).region === region)
}

function nameTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  const regions = regionCodes()
  for (const locale of LOCALES) {
    const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
    for (const region of regions) {
      const name = names.of(region)
      const word = name ? bareToken(foldText(name)) : ''
      if (!/^\p{L}{4,}$/u.test(word) || AMBIGUOUS.has(word) || table.has(word)) continue
      table.set(word, region)
      const stem = word.slice(0, -ENDING_LENGTH)
      if (stem.length >= STEM_LENGTH_MIN && !table.has(stem)) table.set(stem, region)
    }
  }
  for (const [name, region] of Object.entries(NICKNAMES)) table.set(foldText(name), region)
  return table
}

const NAMES = nameTable()

/** Finds the country a word names in any of our languages, inflected or not; an ISO 3166-1 code. */
export function countryOfWord(token: string): string | null {
  const word = bareToken(token)
  // An Arabic particle may stand before a name that itself begins like an article.
  const whole = NAMES.get(word) ?? NAMES.get(token) ?? NAMES.get(bareToken(word))
  if (whole) return whole
  for (let cut = 1; cut <= ENDING_LENGTH + 1; cut += 1) {
    const stem = word.slice(0, -cut)
    if (stem.length < STEM_LENGTH_MIN) return null
    const region = NAMES.get(stem)
    if (region) return region
  }
  return null
}

/** Tells whether a word names a country. */
export function isCountryWord(token: string): boolean {
  return countryOfWord(token) !== null
}
