import MiniSearch from 'minisearch'
import type { Locale } from '#src/chat/locale.ts'
import { TOPIC_IDS, type TopicId } from '#src/programs/topic-id.ts'
import { tokenize } from './normalize.ts'
import { stemToken } from './stem.ts'
import { OFF_TOPIC, type Variant } from './variants.ts'

/** A topic with its question as a menu shows it. */
export interface Suggestion {
  readonly topic: TopicId
  readonly question: string
}

export interface QuestionSuggester {
  /** Finds topics while somebody types; without words the first ones in order. */
  suggest(words: string, locale: Locale, limit: number): readonly Suggestion[]
  questionOf(topic: TopicId, locale: Locale): string
  /** Finds the topic of a question that was chosen from a menu or a suggestion and came back as text. */
  topicOf(question: string): TopicId | null
}

interface LocaleIndex {
  readonly search: MiniSearch<{ readonly id: number; readonly text: string }>
  readonly variants: readonly Variant[]
}

const MINI_SEARCH_OPTIONS = {
  fields: ['text'],
  tokenize: (text: string): string[] => [...tokenize(text)],
  processTerm: (term: string): string => stemToken(term),
  // Short words are beginnings while somebody types, not slips.
  searchOptions: { prefix: true, fuzzy: (term: string) => (term.length > 4 ? 0.2 : false) },
}

function keyOf(question: string): string {
  return tokenize(question).join(' ')
}

/** Makes the suggester; each language's index is built when first used. */
export function createQuestionSuggester(variants: readonly Variant[]): QuestionSuggester {
  const indexes = new Map<Locale, LocaleIndex>()
  const questions = new Map<string, string>()
  const topics = new Map<string, TopicId>()
  for (const { label, locale, text } of variants) {
    // The first question of a topic is the one to show.
    if (label === OFF_TOPIC || questions.has(`${locale} ${label}`)) continue
    questions.set(`${locale} ${label}`, text)
    topics.set(keyOf(text), label)
  }
  const questionOf = (topic: TopicId, locale: Locale): string => questions.get(`${locale} ${topic}`) ?? topic

  function indexOf(locale: Locale): LocaleIndex {
    const known = indexes.get(locale)
    if (known) return known
    const own = variants.filter((variant) => variant.locale === locale && variant.label !== OFF_TOPIC)
    const search = new MiniSearch<{ id: number; text: string }>(MINI_SEARCH_OPTIONS)
    search.addAll(own.map(({ text }, id) => ({ id, text })))
    const index = { search, variants: own }
    indexes.set(locale, index)
    return index
  }

  return {
    questionOf,
    topicOf: (question) => topics.get(keyOf(question)) ?? null,
    suggest(words, locale, limit) {
      const topics = new Set<TopicId>()
      if (tokenize(words).length === 0) for (const topic of TOPIC_IDS) topics.add(topic)
      else {
        const { search, variants: own } = indexOf(locale)
        for (const hit of search.search(words.slice(0, 200))) topics.add(own[hit.id as number]?.label as TopicId)
      }
      return [...topics].slice(0, limit).map((topic) => ({ topic, question: questionOf(topic, locale) }))
    },
  }
}
