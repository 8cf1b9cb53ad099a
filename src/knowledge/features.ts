import { conceptsOf } from './concepts.ts'
import { stemToken } from './stem.ts'

/** Counts a word that means nothing here: chatter is full of them. */
const UNKNOWN = '?'
/** Letters of the coarse stem: one feature for all forms of a word and for its cousins in neighbouring languages. */
const COARSE_STEM_LENGTH = 4

/** A stem by name; a concept or a pair of them by number, as building texts for them would lengthen the start. */
export type Feature = string | number

/** Holds what the topic model counts in one question. */
export interface Features {
  /** Concepts, their pairs and numbers: the same in all languages. */
  readonly shared: readonly Feature[]
  /** Stems of the words, and a mark for each that means nothing here. */
  readonly words: readonly Feature[]
  /** What stands in for `words` where none of them had ever been seen before. */
  readonly strangers: readonly Feature[]
}

/** More than there are concepts, so that no two pairs share a number. */
const CONCEPTS_MAX = 4096
const conceptNumbers = new Map<string, number>()

function numberOf(concept: string): number {
  const known = conceptNumbers.get(concept)
  if (known !== undefined) return known
  conceptNumbers.set(concept, conceptNumbers.size)
  return conceptNumbers.size - 1
}

/** Ordinary rates end below; only hot-sale rates (and shops' discounts) are higher. */
const HIGH_PERCENT_MIN = 15

function numberFeatures(tokens: readonly string[], index: number): readonly string[] {
  const token = tokens[index] as string
  const near = [tokens[index - 1], tokens[index + 1]]
  const isMoney = near.some(
    (word) =>
      word !== undefined && /^(?:\$|€|£|₽|dolla|dolar|dolare|usd|buck|евро|долла|бакс|euro|دولا|rub)/.test(word),
  )
  const isPercent = near.some((word) => word !== undefined && conceptsOf(word).includes('percent'))
  if (isMoney) return [Number(token) >= 100 ? 'c:bigamount' : 'c:amount', `n:${token}`]
  if (isPercent) return [Number(token) >= HIGH_PERCENT_MIN ? 'c:highpercent' : 'c:percentnumber', `n:${token}`]
  return ['c:number', `n:${token}`]
}

/** Largest gap, in units, between an expected and a received amount that only rounding explains. */
const ROUNDING_GAP = 0.03

/** Finds "0.38 but got 0.37": two decimals that differ by a cent or two. */
function hasNearNumbers(tokens: readonly string[]): boolean {
  const decimals = tokens.filter((token) => /^\d+[.,]\d+$/.test(token)).map((token) => Number(token.replace(',', '.')))
  return decimals.some((one) => decimals.some((other) => one !== other && Math.abs(one - other) < ROUNDING_GAP))
}

/** Adds each concept and each pair of them, whichever comes first in the sentence. */
function addConcepts(concepts: number[], features: Feature[]): void {
  concepts.sort((a, b) => a - b)
  for (let one = 0; one < concepts.length; one += 1) {
    const concept = concepts[one] as number
    features.push(concept)
    const base = (concept + 1) * CONCEPTS_MAX
    for (let other = one + 1; other < concepts.length; other += 1) features.push(base + (concepts[other] as number))
  }
}

interface Word {
  readonly isNumber: boolean
  readonly stem: string
  /** Null for a word that is its own coarse stem. */
  readonly coarse: string | null
  readonly stemFeature: string
  readonly coarseFeature: string
  readonly concepts: readonly number[]
}

function describeWord(token: string): Word {
  const stem = stemToken(token)
  const coarse = stem.length > COARSE_STEM_LENGTH ? stem.slice(0, COARSE_STEM_LENGTH) : null
  return {
    isNumber: /^\d/.test(token),
    stem,
    coarse,
    stemFeature: `w:${stem}`,
    coarseFeature: `s:${coarse}`,
    concepts: conceptsOf(token).map(numberOf),
  }
}

const described = new Map<string, Word>()
/** Bounds the memory that strange words can take; the index has some 15,000 words. */
const DESCRIBED_MAX = 30_000

function wordOf(token: string): Word {
  const known = described.get(token)
  if (known !== undefined) return known
  const word = describeWord(token)
  if (described.size < DESCRIBED_MAX) described.set(token, word)
  return word
}

/** Names the stems of a word, fine and coarse. */
export function stemsOf(token: string): readonly string[] {
  const { stem, coarse } = wordOf(token)
  return coarse === null ? [stem] : [stem, coarse]
}

/**
 * Turns words into what the topic model counts: stems, concepts shared by all languages, and pairs of concepts, which
 * carry most of the meaning ("minimum" + "withdraw").
 * @param isKnown - whether a stem, fine or coarse, occurs in the indexed questions often enough to mean something
 */
export function extractFeatures(tokens: readonly string[], isKnown: (stem: string) => boolean): Features {
  const shared: Feature[] = []
  const words: Feature[] = []
  const strangers: Feature[] = []
  const concepts: number[] = []
  let numbersCount = 0
  for (const [index, token] of tokens.entries()) {
    const { isNumber, stem, coarse, stemFeature, coarseFeature, concepts: own } = wordOf(token)
    if (isNumber) {
      numbersCount += 1
      shared.push(...numberFeatures(tokens, index))
      continue
    }
    for (const concept of own) if (!concepts.includes(concept)) concepts.push(concept)
    if (own.length === 0) strangers.push(UNKNOWN)
    if (isKnown(stem)) words.push(stemFeature)
    else if (own.length === 0) words.push(UNKNOWN)
    if (coarse !== null && isKnown(coarse)) words.push(coarseFeature)
  }
  if (numbersCount >= 2 && hasNearNumbers(tokens)) concepts.push(numberOf('nearnumbers'))
  addConcepts(concepts, shared)
  if (tokens.length <= 2) shared.push('short')
  return { shared, words, strangers }
}
