import type { Locale } from '#src/chat/locale.ts'
import type { TopicId } from '#src/programs/topic-id.ts'
import { conceptsOf } from './concepts.ts'
import { isCountryWord } from './country-names.ts'
import { findNamedContext, type NamedContext } from './named-context.ts'
import { TOKENS_MAX, tokenize } from './normalize.ts'
import { createQuestionReader } from './read-question.ts'
import { trainTopicModel } from './topic-model.ts'
import { OFF_TOPIC, readVariants, type Variant } from './variants.ts'

export type Band = 'answer' | 'offer' | 'silent'

export interface TopicCandidate {
  readonly topic: TopicId
  readonly confidence: number
}

/** Says which topic a message asks about, and how sure that is. */
export interface TopicMatch {
  readonly band: Band
  /** Best first, at most three; empty when silent. */
  readonly candidates: readonly TopicCandidate[]
  readonly language: Locale | null
  readonly named: NamedContext
  /** Names another context for the previous topic and asks nothing new: "and for Germany?". */
  readonly continuesPrevious: boolean
}

export interface TopicFinder {
  /** @param previous - topic answered a moment ago in this conversation: "and for Germany?" continues it */
  find(text: string, hint: Locale | null, previous?: TopicId | null): TopicMatch
}

/** From this probability on a topic is answered: wrong topics stay under 2 % and chatter under 1 % of the evaluation. */
const ANSWER_MIN = 0.7
/** The first must be this many times as probable as the second. */
const ANSWER_LEAD = 1.6
/** From here on topics are offered; below, nothing in the message speaks for the domain. */
const OFFER_MIN = 0.08
/** Chatter this probable is left alone. */
const OFF_TOPIC_MAX = 0.8
/** A message that is mostly unknown words is no question to answer outright. */
const RECOGNIZED_MIN = 0.5
/** What an undone layout or transliteration costs in trust. */
const REWRITE_TRUST = 0.9
const CANDIDATES_MAX = 3
/** A continuation names a context and little else. */
const CONTINUATION_TOKENS_MAX = 6

/** Words of these say nothing on their own, so they do not make a continuation a new question. */
const EMPTY_CONCEPTS: ReadonlySet<string> = new Set(['country', 'cis', 'netname', 'what', 'how', 'me', 'chat', 'other'])

function continues(tokens: readonly string[], named: NamedContext): boolean {
  if (named.tokenCount === 0 || tokens.length > CONTINUATION_TOKENS_MAX) return false
  return tokens.every(
    // A country's word may also be one of its language: "deutschland".
    (token) => isCountryWord(token) || conceptsOf(token).every((concept) => EMPTY_CONCEPTS.has(concept)),
  )
}

function bandOf(candidates: readonly TopicCandidate[], offTopic: number, recognizedShare: number): Band {
  const [first, second] = candidates
  if (!first || offTopic > OFF_TOPIC_MAX || first.confidence < OFFER_MIN) return 'silent'
  const leads = first.confidence >= ANSWER_LEAD * Math.max(second?.confidence ?? 0, offTopic)
  return first.confidence >= ANSWER_MIN && leads && recognizedShare >= RECOGNIZED_MIN ? 'answer' : 'offer'
}

/** Builds the index over questions; about 0.3 s. @default every indexed question */
export function createTopicFinder(variants: readonly Variant[] = readVariants()): TopicFinder {
  const examples = variants.map((variant) => ({ ...variant, tokens: tokenize(variant.text) }))
  const reader = createQuestionReader(examples)
  const model = trainTopicModel(examples)

  return {
    find(text, hint, previous = null) {
      const question = reader.read(text, hint)
      const named = findNamedContext(question.tokens)
      const base = { language: question.language, named, continuesPrevious: false }
      const isQuestion = question.tokens.length > 0 && question.tokens.length < TOKENS_MAX
      if (!isQuestion) return { ...base, band: 'silent', candidates: [] }
      if (previous && continues(question.tokens, named)) {
        return {
          ...base,
          band: 'answer',
          candidates: [{ topic: previous, confidence: ANSWER_MIN }],
          continuesPrevious: true,
        }
      }
      const trust = question.rewritten ? REWRITE_TRUST : 1
      const ranked = model.rank(question.tokens)
      const offTopic = ranked.find(({ label }) => label === OFF_TOPIC)?.probability ?? 0
      const candidates = ranked
        .flatMap(({ label, probability }) =>
          label === OFF_TOPIC ? [] : [{ topic: label, confidence: probability * trust }],
        )
        .slice(0, CANDIDATES_MAX)
      const band = bandOf(candidates, offTopic, question.recognizedShare)
      return { ...base, band, candidates: band === 'silent' ? [] : candidates }
    },
  }
}
