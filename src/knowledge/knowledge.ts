import type { Clock } from '#src/chat/clock.ts'
import { DEFAULT_LOCALE, type Locale } from '#src/chat/locale.ts'
import type { CommunityId } from '#src/members/community.ts'
import type { NetworkId } from '#src/programs/network-id.ts'
import type { TopicId } from '#src/programs/topic-id.ts'
import type { AnswerContext, AnswerModel } from './answer.ts'
import { answerTopic } from './answer-topic.ts'
import { type Band, createTopicFinder, type TopicCandidate } from './find-topic.ts'
import { type KnowledgeRepository, type OwnAnswer, UNANSWERED_LENGTH_MAX } from './knowledge-repository.ts'
import type { NamedContext } from './named-context.ts'
import { tokenize } from './normalize.ts'
import { createOwnAnswerIndex, type OwnAnswerIndex } from './own-answer-index.ts'
import { createQuestionSuggester, type Suggestion } from './suggest-questions.ts'
import { readVariants } from './variants.ts'

/** What holds unless the question names something else: the member's settings, else the community's. */
export interface AskContext {
  readonly networkId: NetworkId
  readonly country: string | null
}

/** Says for whom a question was or is to be answered: the settings and what the question itself names. */
export type AskedContext = Omit<AnswerContext, 'now'>

export interface Question {
  readonly text: string
  /** Language to tip a close decision, of the person or the place; null when unknown. */
  readonly language: Locale | null
  readonly context: AskContext
  /** Whose own answers count; absent on the terminal. */
  readonly communityId?: CommunityId
  /** Topic answered in this conversation within the last minutes. */
  readonly previousTopic?: TopicId | null
  /** For whom it was answered: "and for Germany?" keeps the network that was named before. @default context */
  readonly previousContext?: AskedContext | null
}

/** Tells what a question got. `offer`: show the candidates as buttons; `silent`: say nothing, or in private that it is not known. */
export interface KnowledgeAnswer {
  readonly outcome: Band
  readonly topic: TopicId | null
  /** 0–1; null when silent. */
  readonly confidence: number | null
  readonly candidates: readonly (TopicCandidate & Suggestion)[]
  /** For whom the answer is, or would be for a candidate that is chosen. */
  readonly context: AskedContext
  readonly answer: AnswerModel | null
  /** Set instead of `answer` where the community wrote its own. */
  readonly ownAnswer: OwnAnswer | null
  readonly language: Locale
  /** Folded words of the question, as the unanswered list keeps them. */
  readonly normalized: string
}

export interface Knowledge {
  ask(question: Question): Promise<KnowledgeAnswer>
  /** Answers a topic that was chosen from a menu or a button. */
  answer(topic: TopicId, context: AskedContext, locale: Locale): AnswerModel
  /** Finds questions while somebody types. */
  suggest(words: string, locale: Locale, limit: number): readonly Suggestion[]
  /** Gives a topic's question as menus show it. */
  questionOf(topic: TopicId, locale: Locale): string
  /** Must be called after an admin changed the own answers of a community. */
  forgetOwnAnswers(communityId: CommunityId): void
}

export interface KnowledgeDeps {
  /** Null on the terminal, where no community is. */
  readonly repository: Pick<KnowledgeRepository, 'listOwnAnswers'> | null
  readonly clock: Pick<Clock, 'now'>
}

/** Communities whose own answers stay indexed. */
const OWN_INDEXES_MAX = 200
/** How long another process may go on with own answers that were changed here. */
const OWN_INDEX_MS = 60_000

/** What the question names wins over the settings. */
function mergeContext(settings: AskedContext, named: NamedContext): AskedContext {
  const namesPlace = named.country !== null || named.region !== null
  return {
    networkId: named.networkId ?? settings.networkId,
    country: namesPlace ? named.country : settings.country,
    region: namesPlace ? named.region : (settings.region ?? null),
    amountsMinor: named.amountsMinor.length > 0 ? named.amountsMinor : (settings.amountsMinor ?? []),
  }
}

/** Builds the question index (about 0.2 s) and answers from the facts. */
export function createKnowledge({ repository, clock }: KnowledgeDeps): Knowledge {
  const variants = readVariants()
  const finder = createTopicFinder(variants)
  const suggester = createQuestionSuggester(variants)
  const ownIndexes = new Map<CommunityId, { readonly index: OwnAnswerIndex; readonly until: number }>()

  async function ownIndexOf(communityId: CommunityId): Promise<OwnAnswerIndex | null> {
    const known = ownIndexes.get(communityId)
    if (known && known.until > clock.now()) return known.index
    if (!repository) return null
    const index = createOwnAnswerIndex(await repository.listOwnAnswers(communityId))
    const oldest = ownIndexes.keys().next().value
    if (ownIndexes.size >= OWN_INDEXES_MAX && oldest !== undefined) ownIndexes.delete(oldest)
    ownIndexes.set(communityId, { index, until: clock.now() + OWN_INDEX_MS })
    return index
  }

  async function findOwn(question: Question, language: Locale): Promise<OwnAnswer | null> {
    if (question.communityId === undefined) return null
    return (await ownIndexOf(question.communityId))?.find(question.text, language) ?? null
  }

  return {
    questionOf: (topic, locale) => suggester.questionOf(topic, locale),
    suggest: (words, locale, limit) => suggester.suggest(words, locale, limit),
    forgetOwnAnswers: (communityId) => void ownIndexes.delete(communityId),
    answer: (topic, context, locale) => answerTopic(topic, { ...context, now: clock.now() }, locale),

    async ask(question) {
      const match = finder.find(question.text, question.language, question.previousTopic)
      const language = match.language ?? question.language ?? DEFAULT_LOCALE
      const normalized = tokenize(question.text).join(' ').slice(0, UNANSWERED_LENGTH_MAX)
      const { named } = match
      const settings = (match.continuesPrevious && question.previousContext) || question.context
      const context = mergeContext(settings, named)
      const base = { language, normalized, context }
      const own = await findOwn(question, language)
      if (own) {
        return { ...base, outcome: 'answer', topic: null, confidence: 1, candidates: [], answer: null, ownAnswer: own }
      }
      const chosen = suggester.topicOf(question.text)
      const ranked = chosen ? [{ topic: chosen, confidence: 1 }] : match.candidates
      const band = chosen ? 'answer' : match.band
      const [best] = ranked
      const candidates = ranked.map((candidate) => ({
        ...candidate,
        question: suggester.questionOf(candidate.topic, language),
      }))
      const isAnswer = band === 'answer' && best !== undefined
      return {
        ...base,
        outcome: band,
        topic: best?.topic ?? null,
        confidence: best?.confidence ?? null,
        candidates,
        answer: isAnswer ? answerTopic(best.topic, { ...context, now: clock.now() }, language) : null,
        ownAnswer: null,
      }
    },
  }
}
