import MiniSearch from 'minisearch'
import type { Locale } from '#src/chat/locale.ts'
import type { OwnAnswer } from './knowledge-repository.ts'
import { tokenize } from './normalize.ts'
import { stemToken } from './stem.ts'

/** Share of the longer question's words that both must have, to be the same question. */
const SHARED_MIN = 0.6
/** Hits that are compared word by word. */
const HITS_MAX = 5

export interface OwnAnswerIndex {
  /** Finds the own answer to a question; one in the asker's language first. */
  find(text: string, language: Locale | null): OwnAnswer | null
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(tokenize(text).map(stemToken))
}

function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((stem) => b.has(stem)).length / Math.max(1, a.size, b.size)
}

/** Indexes the questions that one community's admins wrote. */
export function createOwnAnswerIndex(answers: readonly OwnAnswer[]): OwnAnswerIndex {
  const search = new MiniSearch<{ id: number; question: string }>({
    fields: ['question'],
    tokenize: (text) => [...tokenize(text)],
    processTerm: stemToken,
    searchOptions: { fuzzy: 0.2 },
  })
  search.addAll(answers.map(({ question }, id) => ({ id, question })))

  return {
    find(text, language) {
      const asked = stemsOf(text)
      const hits = search.search(text.slice(0, 200)).slice(0, HITS_MAX)
      const matches = hits.flatMap((hit) => {
        const answer = answers[hit.id as number]
        // The words of the index count, so that a typo which the search forgave is forgiven here too.
        const matched = new Set([...asked, ...hit.terms])
        return answer &&
          sharedShare(stemsOf(answer.question), matched) >= SHARED_MIN &&
          hit.queryTerms.length >= SHARED_MIN * asked.size
          ? [answer]
          : []
      })
      return matches.find((answer) => answer.language === language) ?? matches[0] ?? null
    },
  }
}
