import { conceptsOf } from './concepts.ts'
import { stemToken } from './stem.ts'

/** Counts a word that means nothing here: chatter is full of them. */
const UNKNOWN = '?'

function numberFeatures(tokens: readonly string[], index: number): readonly string[] {
  const token = tokens[index] as string
  const near = [tokens[index - 1], tokens[index + 1]]
  const isMoney = near.some(
    (word) =>
      word !== undefined && /^(?:\$|€|£|₽|dolla|dolar|dolare|usd|buck|евро|долла|бакс|euro|دولا|rub)/.test(word),
  )
  const isPercent = near.some((word) => word !== undefined && conceptsOf(word).includes('percent'))
  if (isMoney) return [Number(token) >= 100 ? 'c:bigamount' : 'c:amount', `n:${token}`]
  return [isPercent ? 'c:percentnumber' : 'c:number', `n:${token}`]
}

/** Largest gap, in units, between an expected and a received amount that only rounding explains. */
const ROUNDING_GAP = 0.03

/** Finds "0.38 but got 0.37": two decimals that differ by a cent or two. */
function hasNearNumbers(tokens: readonly string[]): boolean {
  const decimals = tokens.filter((token) => /^\d+[.,]\d+$/.test(token)).map((token) => Number(token.replace(',', '.')))
  return decimals.some((one) => decimals.some((other) => one !== other && Math.abs(one - other) < ROUNDING_GAP))
}

/**
 * Turns words into what the topic model counts: stems, concepts shared by all languages, and pairs of concepts, which carry most of the meaning ("minimum" + "withdraw").
 * @param isKnown - whether a stem occurs in the indexed questions often enough to mean something
 */
export function extractFeatures(tokens: readonly string[], isKnown: (stem: string) => boolean): readonly string[] {
  const features: string[] = []
  const concepts: string[] = []
  for (const [index, token] of tokens.entries()) {
    if (/^\d/.test(token)) {
      features.push(...numberFeatures(tokens, index))
      continue
    }
    const stem = stemToken(token)
    const own = conceptsOf(token)
    for (const concept of own) if (!concepts.includes(concept)) concepts.push(concept)
    if (isKnown(stem)) features.push(`w:${stem}`)
    else if (own.length === 0) features.push(UNKNOWN)
  }
  if (hasNearNumbers(tokens)) concepts.push('nearnumbers')
  concepts.sort()
  for (const [index, concept] of concepts.entries()) {
    features.push(`c:${concept}`)
    for (const other of concepts.slice(index + 1)) features.push(`p:${concept}+${other}`)
  }
  if (tokens.length <= 2) features.push('short')
  return features
}
