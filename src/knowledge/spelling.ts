/** Shorter words have too many neighbours to be corrected. */
const LENGTH_MIN = 5
/** In words below this length a changed letter makes another word too easily: only lost, added and swapped ones count. */
const CHANGED_LETTER_LENGTH_MIN = 6
/** From here on two slips are forgiven. */
const LONG_LENGTH = 9

function deletions(word: string): readonly string[] {
  const keys = [word]
  for (let index = 1; index < word.length; index += 1) keys.push(word.slice(0, index) + word.slice(index + 1))
  return keys
}

/** Counts slips: a letter missing, added, changed, or two swapped (optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  let older: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1
      let best = Math.min(
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + cost,
      )
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) best = Math.min(best, (older[column - 2] as number) + 1)
      current.push(best)
    }
    older = previous
    previous = current
  }
  return previous[b.length] as number
}

/** Tells a changed letter from a swap, a loss or an addition: the same length, but not the same letters. */
function isChangedLetter(a: string, b: string): boolean {
  return a.length === b.length && Array.from(a).sort().join('') !== Array.from(b).sort().join('')
}

export interface SpellingCorrector {
  /** Gives the known word that was probably meant, or null. */
  correct(word: string): string | null
}

/**
 * Corrects single words against a vocabulary. The first letter is trusted: slips there are rare, and trusting it keeps
 * other words from being bent into ours.
 *
 * Looks up by deletions of one letter on both sides (as SymSpell does), so a query costs a few dozen map reads.
 * @param counts - how often each word occurs; of equally near words the more frequent wins
 */
export function createSpellingCorrector(counts: ReadonlyMap<string, number>): SpellingCorrector {
  const byDeletion = new Map<string, string[]>()
  for (const word of counts.keys()) {
    if (word.length < LENGTH_MIN - 1 || /^\d/.test(word)) continue
    for (const key of deletions(word)) {
      const words = byDeletion.get(key)
      if (words) words.push(word)
      else byDeletion.set(key, [word])
    }
  }

  function isBetter(slips: number, word: string, best: { word: string; slips: number } | null): boolean {
    if (!best || slips < best.slips) return true
    return slips === best.slips && (counts.get(word) ?? 0) > (counts.get(best.word) ?? 0)
  }

  return {
    correct(word) {
      if (word.length < LENGTH_MIN) return null
      const slipsMax = word.length >= LONG_LENGTH ? 2 : 1
      let best: { word: string; slips: number } | null = null
      for (const key of deletions(word)) {
        for (const candidate of byDeletion.get(key) ?? []) {
          if (candidate[0] !== word[0]) continue
          const slips = slipsBetween(word, candidate)
          if (word.length < CHANGED_LETTER_LENGTH_MIN && isChangedLetter(word, candidate)) continue
          if (slips <= slipsMax && isBetter(slips, candidate, best)) best = { word: candidate, slips }
        }
      }
      return best?.word ?? null
    },
  }
}
