import { type Answer, answerSilently, answerWith } from '#src/chat/answer.ts'
import type { Clock } from '#src/chat/clock.ts'
import type { HandlerContext } from '#src/chat/command.ts'
import type { Effect } from '#src/chat/effect.ts'
import type { Locale } from '#src/chat/locale.ts'
import type { ChatEvent } from '#src/chat/message.ts'
import type { Reply } from '#src/chat/reply.ts'
import type { Translator } from '#src/chat/translator.ts'
import type { Scene } from '#src/members/scene.ts'
import type { NetworkId } from '#src/programs/network-id.ts'
import type { TopicId } from '#src/programs/topic-id.ts'
import type { AnswerKey } from './answer-payload.ts'
import type { AskedContext, Knowledge, KnowledgeAnswer } from './knowledge.ts'
import type { KnowledgeRepository } from './knowledge-repository.ts'
import { createQuestionPace } from './question-pace.ts'
import { isQuestionShaped } from './question-shape.ts'
import { createRecentMap } from './recent-map.ts'
import {
  type ReplyOptions,
  renderFactsReply,
  renderHintReply,
  renderMenuReply,
  renderOfferReply,
  renderOwnReply,
} from './render-question-reply.ts'

/** "And for Germany?" continues a topic, and the same answer is not given again, within this time. */
const RECENT_MS = 5 * 60_000
const RECENT_ENTRIES_MAX = 10_000
/** Longer texts are stories; real questions are far shorter. UTF-16 units. */
const QUESTION_LENGTH_MAX = 500
/** Nobody asked the bot: it must be this sure to speak. In the evaluation sets nothing wrong and no chatter gets here. */
const UNASKED_CONFIDENCE_MIN = 0.85

/** Below this the offered topics are guesses: the bot says first that it does not know. */
const GUESS_CONFIDENCE_MAX = 0.25
/** The same for a single word that is no question ("ok", "yes") and below a message ("is this any good?"). */
const GUESS_TALK_CONFIDENCE_MAX = 0.5

/**
 * How the bot came to the question: by command; `private` chat; `addressed` in a group; `replied` there, below a message,
 * which may be meant for the others; `unasked` in a group that lets it answer by itself.
 */
export type AskedHow = 'command' | 'private' | 'addressed' | 'replied' | 'unasked'

export interface QuestionDeps {
  readonly knowledge: Knowledge
  readonly repository: KnowledgeRepository
  readonly translator: Translator
  readonly clock: Clock
  /** Gives the network a community uses: the fixed one, else the first configured. */
  readonly networkOf: (fixed: string | null) => NetworkId
}

type Context = HandlerContext<ChatEvent, Scene>

/** Answers questions about the program wherever they are asked. */
export interface QuestionAnswerer {
  /** Null: there is nothing to say, or nobody asked to hear it. */
  ask(ctx: Context, text: string, how: AskedHow): Promise<Answer | null>
  /** Answers what a button stands for, in place of the message that carries it. */
  show(ctx: Context, key: AnswerKey, isWhole: boolean): Answer
  showMenu(ctx: Context, page: number): Answer
}

/** Makes the answerer; what it remembers may be lost. */
export function createQuestionAnswerer(deps: QuestionDeps): QuestionAnswerer {
  const { knowledge, translator } = deps
  const recent = { keptMs: RECENT_MS, entriesMax: RECENT_ENTRIES_MAX }
  const topics = createRecentMap<{ readonly topic: TopicId; readonly context: AskedContext }>(deps.clock, recent)
  const given = createRecentMap<string>(deps.clock, recent)
  const pace = createQuestionPace()

  const settingsOf = ({ scene }: Context): AskedContext => ({
    networkId: deps.networkOf(scene.community?.settings.network ?? null),
    country: scene.country,
  })
  const optionsFor = (ctx: Context, locale: Locale, visibility: Reply['visibility']): ReplyOptions => ({
    locale,
    say: translator.in(locale),
    visibility,
    canVote: ctx.scene.community !== null && ctx.scene.member !== null,
  })

  /** True when the conversation has had this answer minutes ago, to another message than this one. */
  function isRepeated({ event }: Context, what: string): boolean {
    const key = `${event.conversation.conversationId} ${what}`
    const asking = event.type === 'message' ? event.messageId : event.eventId
    const before = given.get(key)
    if (before !== null && before !== asking) return true
    given.set(key, asking)
    return false
  }

  function personKey({ event }: Context): string {
    return `${event.conversation.conversationId} ${event.person?.personId ?? ''}`
  }

  function hint(ctx: Context, locale: Locale, visibility: Reply['visibility'], ...ids: readonly string[]): Answer {
    const options = optionsFor(ctx, locale, visibility)
    return answerWith(
      renderHintReply(
        ids.map((id) => options.say(id)),
        options,
      ),
    )
  }

  function factsReply(key: AnswerKey, options: ReplyOptions, isWhole: boolean): Reply {
    const model = knowledge.answer(key.topic, key.context, key.locale)
    return renderFactsReply(knowledge.questionOf(key.topic, key.locale), model, key, { ...options, isWhole })
  }

  function answerFound(ctx: Context, found: KnowledgeAnswer, how: AskedHow): Answer | null {
    const { language: locale, context, topic, ownAnswer } = found
    const target = ownAnswer?.ownAnswerId ?? topic
    if (target === null) return null
    const amounts = context.amountsMinor?.join() ?? ''
    const what = `${target} ${context.networkId} ${context.country} ${context.region} ${amounts} ${locale}`
    if (isRepeated(ctx, what)) {
      const visibility = how === 'command' ? 'private' : 'public'
      return how === 'unasked' ? null : hint(ctx, locale, visibility, 'faq-just-answered')
    }
    if (topic !== null) topics.set(personKey(ctx), { topic, context })
    const options = optionsFor(ctx, locale, 'public')
    if (ownAnswer) return answerWith(renderOwnReply(ownAnswer, options))
    return topic === null ? null : answerWith(factsReply({ topic, context, locale }, options, false))
  }

  function answerUnknown(ctx: Context, text: string, found: KnowledgeAnswer, how: AskedHow): Answer | null {
    const isQuestion = how === 'command' || isQuestionShaped(text)
    const locale = found.language
    // Said to the bot, but nothing it could answer: thanks, jokes, talk.
    if (!isQuestion) return how === 'private' && hasWords(found) ? hint(ctx, locale, 'public', 'faq-talk') : null
    if (how === 'unasked' || how === 'replied' || (how === 'addressed' && isRepeated(ctx, `unknown ${locale}`)))
      return null
    const note = noteOf(ctx, found)
    const ids = note ? ['faq-unknown', 'faq-unknown-next'] : ['faq-unknown-unnoted', 'faq-unknown-next']
    const answer = hint(ctx, locale, how === 'command' ? 'private' : 'public', ...ids)
    return note ? { ...answer, effects: [...ctx.scene.register, note] } : answer
  }

  function answerOffer(ctx: Context, text: string, found: KnowledgeAnswer, how: AskedHow): Answer | null {
    if (how === 'unasked') return null
    const isQuestion = how === 'command' || isQuestionShaped(text)
    const isWord = !isQuestion && !found.normalized.includes(' ')
    const isTalk = isWord || how === 'replied'
    const isGuess = (found.confidence ?? 0) < (isTalk ? GUESS_TALK_CONFIDENCE_MAX : GUESS_CONFIDENCE_MAX)
    // Talk is spared guesses, and so is a group.
    if (isGuess && (!isQuestion || isTalk || how === 'addressed')) return answerUnknown(ctx, text, found, how)
    const options = optionsFor(ctx, found.language, how === 'command' ? 'private' : 'public')
    const note = isGuess ? noteOf(ctx, found) : null
    const intro = isGuess ? options.say(note ? 'faq-unknown' : 'faq-unknown-unnoted') : null
    const answer = answerWith(renderOfferReply(found.candidates, found.context, intro, options))
    return note ? { ...answer, effects: [...ctx.scene.register, note] } : answer
  }

  /** Keeps the folded words for the admins; null where there are none. */
  function noteOf({ event, scene, now }: Context, found: KnowledgeAnswer): Effect | null {
    const { community, member } = scene
    if (!community || !hasWords(found) || (event.type === 'message' && event.isEdit)) return null
    const note = {
      communityId: community.communityId,
      memberId: member?.memberId ?? null,
      question: found.normalized,
      language: found.language,
      askedAt: now,
    }
    return (transaction) => deps.repository.noteUnanswered(transaction, note)
  }

  return {
    async ask(ctx, text, how) {
      const { scene, event } = ctx
      const visibility = how === 'command' ? 'private' : 'public'
      const step = how === 'unasked' ? 'answer' : pace.next(event.person?.personId ?? personKey(ctx), event.occurredAt)
      // A form's answer is awaited by the platform, so it is never left without one.
      if (step === 'slow-down' || (step === 'silent' && event.target.interaction !== null))
        return hint(ctx, scene.locale, visibility, 'faq-slow-down')
      // Nothing at all would take the answer to the unedited message away.
      if (step === 'silent') return event.type === 'message' && event.isEdit ? answerSilently() : null
      if (text.length > QUESTION_LENGTH_MAX)
        return how === 'unasked' ? null : hint(ctx, scene.locale, visibility, 'faq-too-long')
      const previous = topics.get(personKey(ctx))
      const found = await knowledge.ask({
        text,
        language: scene.locale,
        context: settingsOf(ctx),
        ...(scene.community ? { communityId: scene.community.communityId } : {}),
        ...(previous ? { previousTopic: previous.topic, previousContext: previous.context } : {}),
      })
      const isSure = how !== 'unasked' || (found.confidence ?? 0) >= UNASKED_CONFIDENCE_MIN
      if (found.outcome === 'answer') return isSure ? answerFound(ctx, found, how) : null
      if (found.outcome === 'silent') return answerUnknown(ctx, text, found, how)
      return answerOffer(ctx, text, found, how)
    },
    show(ctx, key, isWhole) {
      topics.set(personKey(ctx), { topic: key.topic, context: key.context })
      return { ...answerWith(factsReply(key, optionsFor(ctx, key.locale, 'public'), isWhole)), mode: 'editSource' }
    },
    showMenu(ctx, page) {
      const options = optionsFor(ctx, ctx.scene.locale, 'private')
      return answerWith(renderMenuReply(knowledge, page, settingsOf(ctx), options), { startPayload: 'cmd_faq' })
    },
  }
}

function hasWords({ normalized }: KnowledgeAnswer): boolean {
  return /\p{L}{2}/u.test(normalized)
}
