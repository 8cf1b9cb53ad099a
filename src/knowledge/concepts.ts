import { readFileSync } from 'node:fs'
import { isCountryWord } from './country-names.ts'
import { foldText } from './normalize.ts'
import { bareToken } from './stem.ts'

interface ConceptTable {
  readonly whole: ReadonlyMap<string, string>
  readonly prefixes: ReadonlyMap<string, string>
}

/** Shortest prefix that is looked for inside a compound such as "Auszahlungsgebühr". */
const INNER_LENGTH_MIN = 5
/** Shorter words are no compounds. */
const COMPOUND_LENGTH_MIN = 9

function parseConcepts(text: string): ConceptTable {
  const whole = new Map<string, string>()
  const prefixes = new Map<string, string>()
  for (const line of text.split('\n')) {
    const match = /^([a-z]+): (.+)$/.exec(line)
    if (!match?.[1] || !match[2]) continue
    for (const word of foldText(match[2]).split(/\s+/)) {
      const isWhole = word.endsWith('=')
      const key = isWhole ? word.slice(0, -1) : word
      const table = isWhole ? whole : prefixes
      if (!table.has(key)) table.set(key, match[1])
    }
  }
  return { whole, prefixes }
}

const TABLE = parseConcepts(readFileSync(new URL('concepts.txt', import.meta.url), 'utf8'))

/** A stem of two or three letters is too little to recognize a long word by. */
function prefixConcept(token: string, lengthMin: number): string | null {
  for (let length = token.length; length >= lengthMin; length -= 1) {
    const concept = TABLE.prefixes.get(token.slice(0, length))
    if (concept && (length > 3 || token.length - length <= 3)) return concept
  }
  return null
}

function innerConcepts(token: string): readonly string[] {
  const found: string[] = []
  for (let start = 3; start <= token.length - INNER_LENGTH_MIN; start += 1) {
    const concept = prefixConcept(token.slice(start), INNER_LENGTH_MIN)
    if (concept && !found.includes(concept)) found.push(concept)
  }
  return found
}

function lookUp(token: string): readonly string[] {
  const bare = bareToken(token)
  const head = TABLE.whole.get(token) ?? prefixConcept(token, 2) ?? TABLE.whole.get(bare) ?? prefixConcept(bare, 2)
  const inner = token.length >= COMPOUND_LENGTH_MIN && /^[a-z]/.test(token) ? innerConcepts(token) : []
  const found = head ? [head, ...inner.filter((concept) => concept !== head)] : inner
  return found.length === 0 && isCountryWord(token) ? ['country'] : found
}

const cache = new Map<string, readonly string[]>()
/** Bounds the memory that strange words can take. */
const CACHE_MAX = 20_000

/** Names the concepts a word stands for in any of the languages; a German compound may stand for several. */
export function conceptsOf(token: string): readonly string[] {
  const known = cache.get(token)
  if (known !== undefined) return known
  const concepts = /^\d/.test(token) ? [] : lookUp(token)
  if (cache.size < CACHE_MAX) cache.set(token, concepts)
  return concepts
}
