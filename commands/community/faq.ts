import { type Answer, answerNote, answerWith } from '#src/chat/answer.ts'
import type { ActionHandler, CommandContext, CommandOption, SuggestContext, Suggestion } from '#src/chat/command.ts'
import { LOCALES } from '#src/chat/locale.ts'
import { createToken } from '#src/chat/token.ts'
import type { OwnAnswer } from '#src/knowledge/knowledge-repository.ts'
import type { Community } from '#src/members/community.ts'
import type { Scene } from '#src/members/scene.ts'
import type { CommandDeps } from '../command-deps.ts'
import { changeCommunity, tellAdmin } from './change-community.ts'
import { findTaught, type Lesson, readLesson } from './faq-lesson.ts'
import { ownAnswersReply, unansweredId, unansweredReply, votesReply } from './faq-lists.ts'
import { mayAdminister } from './setup.ts'

const CHANGES = ['add', 'edit', 'remove', 'list', 'unanswered', 'votes', 'auto-on', 'auto-off'] as const

/** Own answers a community can write. */
const OWN_ANSWERS_MAX = 200
/** Longest question; a platform's suggestion holds no more. */
const QUESTION_LENGTH_MAX = 100
/** Fits a message of every platform together with its frame. */
const ANSWER_LENGTH_MAX = 1_500
/** Unanswered questions that are looked through for the one a button names. */
const UNANSWERED_SEARCHED_MAX = 1_000
const SUGGESTIONS_SHOWN = 25
/** Longer than a commit takes: what is read meanwhile is forgotten as well. */
const COMMIT_MS = 200

/** Options of `/community faq`. Typed as one line: `add When is payday? | Every Friday`. */
export const FAQ_OPTIONS: readonly CommandOption[] = [
  { name: 'change', kind: 'choice', isRequired: true, choices: CHANGES },
  { name: 'language', kind: 'choice', isRequired: false, choices: LOCALES },
  { name: 'question', kind: 'text', isRequired: false, isSuggested: true },
  { name: 'answer', kind: 'text', isRequired: false },
]

/** Lets admins teach the bot, and see what it could not answer and which answers fail. */
export async function changeFaq(deps: CommandDeps, ctx: CommandContext<Scene>, community: Community): Promise<Answer> {
  const { communityId } = community
  const view = { locale: ctx.scene.locale, say: ctx.say }
  switch (ctx.options.change as (typeof CHANGES)[number]) {
    case 'add':
      return add(deps, ctx, community, readLesson(ctx))
    case 'edit':
      return edit(deps, ctx, community, readLesson(ctx))
    case 'remove':
      return remove(deps, ctx, community, readLesson(ctx))
    case 'list':
      return answerWith(ownAnswersReply(await deps.knowledgeRepository.listOwnAnswers(communityId), 0, view))
    case 'unanswered':
      return answerWith(await unanswered(deps, community, view, null))
    case 'votes': {
      const own = await deps.knowledgeRepository.listOwnAnswers(communityId)
      return answerWith(
        votesReply(await deps.knowledgeRepository.listVoteTotals(communityId), own, deps.knowledge, view),
      )
    }
    case 'auto-on':
      deps.selfAnswering.expect()
      return changeCommunity(deps, ctx, community, { answersQuestions: true })
    case 'auto-off':
      return changeCommunity(deps, ctx, community, { answersQuestions: false })
  }
}

/** Suggests the questions that can be edited or removed. */
export async function suggestOwnQuestions(
  deps: CommandDeps,
  { event, scene }: SuggestContext<Scene>,
): Promise<readonly Suggestion[]> {
  if (!scene.community || event.option !== 'question') return []
  const words = event.text.trim().toLowerCase()
  const own = await deps.knowledgeRepository.listOwnAnswers(scene.community.communityId)
  return own
    .filter(({ question }) => question.toLowerCase().includes(words))
    .slice(0, SUGGESTIONS_SHOWN)
    .map(({ question }) => ({ label: question, value: question }))
}

/** Lists the buttons of the lists: pages of own answers, unanswered questions to take off. */
export function createFaqActions(deps: CommandDeps): Readonly<Record<string, ActionHandler<Scene>>> {
  return {
    faqown: async (ctx) => {
      const { community, locale } = ctx.scene
      if (!(await mayAdminister(ctx.scene))) return answerNote(ctx.say('guard-admin-only', { command: 'community' }))
      if (!community) return answerNote(ctx.say('action-stale'))
      const own = await deps.knowledgeRepository.listOwnAnswers(community.communityId)
      const reply = ownAnswersReply(own, Number(ctx.args[0]), { locale, say: ctx.say })
      return { ...answerWith(reply), mode: 'editSource' }
    },
    faqdrop: async (ctx) => {
      const { community, locale } = ctx.scene
      if (!(await mayAdminister(ctx.scene))) return answerNote(ctx.say('guard-admin-only', { command: 'community' }))
      if (!community) return answerNote(ctx.say('action-stale'))
      const listed = await deps.knowledgeRepository.listUnanswered(community.communityId, UNANSWERED_SEARCHED_MAX)
      const dropped = listed.find(({ question }) => unansweredId(question) === ctx.args[0])?.question ?? null
      const reply = await unanswered(deps, community, { locale, say: ctx.say }, dropped)
      return {
        ...answerWith(reply),
        mode: 'editSource',
        effects:
          dropped === null
            ? []
            : [
                async (transaction) => {
                  await deps.knowledgeRepository.removeUnanswered(transaction, community.communityId, dropped)
                },
              ],
      }
    },
  }
}

/** @param without - question that is being taken off in this moment */
async function unanswered(
  deps: CommandDeps,
  community: Community,
  view: Parameters<typeof unansweredReply>[1],
  without: string | null,
) {
  const listed = await deps.knowledgeRepository.listUnanswered(community.communityId, UNANSWERED_SEARCHED_MAX)
  return unansweredReply(
    listed.filter(({ question }) => question !== without),
    view,
  )
}

async function add(deps: CommandDeps, ctx: CommandContext<Scene>, community: Community, lesson: Lesson) {
  const problem = problemOf(lesson.question, lesson.answer)
  if (problem) return tellAdmin(ctx, ctx.say(problem, LENGTHS))
  const own = await deps.knowledgeRepository.listOwnAnswers(community.communityId)
  if (own.length >= OWN_ANSWERS_MAX) return tellAdmin(ctx, ctx.say('faq-own-too-many', { max: OWN_ANSWERS_MAX }))
  const language = lesson.language ?? (await languageOf(deps, ctx, lesson.question))
  // The same question once more is a better answer to it.
  const same = own.find((known) => known.language === language && isSame(known.question, lesson.question))
  const ownAnswerId = same?.ownAnswerId ?? `own_${createToken(deps.randomBytes)}`
  return save(deps, ctx, community, { ...lesson, ownAnswerId, communityId: community.communityId, language })
}

async function edit(deps: CommandDeps, ctx: CommandContext<Scene>, community: Community, lesson: Lesson) {
  const known = findTaught(await deps.knowledgeRepository.listOwnAnswers(community.communityId), lesson.question)
  if (!known) return tellAdmin(ctx, ctx.say('faq-own-unknown'))
  const language = lesson.language ?? known.language
  const changed = { ...known, language, answer: lesson.answer === '' ? known.answer : lesson.answer }
  const problem = lesson.answer === '' && !lesson.language ? 'faq-own-usage' : problemOf(known.question, changed.answer)
  return problem ? tellAdmin(ctx, ctx.say(problem, LENGTHS)) : save(deps, ctx, community, changed)
}

async function remove(deps: CommandDeps, ctx: CommandContext<Scene>, community: Community, lesson: Lesson) {
  const known = findTaught(await deps.knowledgeRepository.listOwnAnswers(community.communityId), lesson.question)
  if (!known) return tellAdmin(ctx, ctx.say('faq-own-unknown'))
  return {
    ...tellAdmin(ctx, ctx.say('faq-own-removed'), known.question),
    effects: [
      async (transaction: Parameters<CommandDeps['knowledgeRepository']['removeOwnAnswer']>[0]) => {
        await deps.knowledgeRepository.removeOwnAnswer(transaction, community.communityId, known.ownAnswerId)
        forget(deps, community)
      },
    ],
  }
}

function save(deps: CommandDeps, ctx: CommandContext<Scene>, community: Community, ownAnswer: OwnAnswer): Answer {
  const { question, answer, ownAnswerId, communityId, language } = ownAnswer
  const languageName = new Intl.DisplayNames(ctx.scene.locale, { type: 'language' }).of(language) ?? language
  const stored: OwnAnswer = { question, answer, ownAnswerId, communityId, language }
  return {
    ...tellAdmin(ctx, ctx.say('faq-own-saved', { language: languageName }), question, answer),
    effects: [
      ...ctx.scene.register,
      async (transaction) => {
        await deps.knowledgeRepository.saveOwnAnswer(transaction, stored)
        forget(deps, community)
      },
    ],
  }
}

/** Own answers are indexed anew; what was indexed while this commits would lack it. */
function forget({ knowledge }: CommandDeps, { communityId }: Community): void {
  knowledge.forgetOwnAnswers(communityId)
  setTimeout(() => knowledge.forgetOwnAnswers(communityId), COMMIT_MS).unref()
}

const LENGTHS = { question: QUESTION_LENGTH_MAX, answer: ANSWER_LENGTH_MAX }

function problemOf(question: string, answer: string): 'faq-own-usage' | 'faq-own-too-long' | null {
  if (!/[\p{L}\p{N}]/u.test(question) || answer === '') return 'faq-own-usage'
  return question.length > QUESTION_LENGTH_MAX || answer.length > ANSWER_LENGTH_MAX ? 'faq-own-too-long' : null
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}

/** The question's own language, tipped by the community's. */
async function languageOf(deps: CommandDeps, { scene }: CommandContext<Scene>, question: string) {
  const hint = scene.community?.settings.language ?? scene.place?.language ?? scene.locale
  const context = { networkId: 'sandbox', country: null } as const
  return (await deps.knowledge.ask({ text: question, language: hint, context })).language
}
