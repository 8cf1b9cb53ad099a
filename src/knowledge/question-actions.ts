import { answerNote } from '#src/chat/answer.ts'
import type { ActionHandler } from '#src/chat/command.ts'
import type { Scene } from '#src/members/scene.ts'
import { TOPIC_IDS } from '#src/programs/topic-id.ts'
import { parseAnswer } from './answer-payload.ts'
import type { QuestionAnswerer } from './answer-question.ts'
import type { KnowledgeRepository } from './knowledge-repository.ts'

export interface QuestionActionDeps {
  readonly questions: QuestionAnswerer
  readonly repository: Pick<KnowledgeRepository, 'saveVote' | 'listOwnAnswers'>
}

/** Lists the buttons of the menu, of offers and under answers: a topic, "More", a page, thumbs up and down. */
export function createQuestionActions(deps: QuestionActionDeps): Readonly<Record<string, ActionHandler<Scene>>> {
  const show =
    (isWhole: boolean): ActionHandler<Scene> =>
    async (ctx) => {
      const key = parseAnswer(ctx.args)
      return key ? deps.questions.show(ctx, key, isWhole) : answerNote(ctx.say('action-stale'))
    }
  return {
    faqt: show(false),
    faqm: show(true),
    faqp: async (ctx) => ({ ...deps.questions.showMenu(ctx, Number(ctx.args[0])), mode: 'editSource' }),
    faqv: async (ctx) => {
      const [target = '', thumb] = ctx.args
      const { community, member, register } = ctx.scene
      if (!community || !member || !(await isTarget(deps, community.communityId, target)))
        return answerNote(ctx.say('action-stale'))
      const { communityId } = community
      const vote = { communityId, memberId: member.memberId, target, helpful: thumb === 'y' }
      return answerNote(ctx.say(vote.helpful ? 'faq-vote-helpful' : 'faq-vote-not-helpful'), [
        ...register,
        (transaction) => deps.repository.saveVote(transaction, vote),
      ])
    },
  }
}

/** A forged button must not fill the list of votes with targets that do not exist. */
async function isTarget(
  { repository }: QuestionActionDeps,
  communityId: Parameters<KnowledgeRepository['listOwnAnswers']>[0],
  target: string,
): Promise<boolean> {
  if (TOPIC_IDS.some((topic) => topic === target)) return true
  return (await repository.listOwnAnswers(communityId)).some(({ ownAnswerId }) => ownAnswerId === target)
}
