import { answerWith } from '#src/chat/answer.ts'
import type { MessageHandler } from '#src/chat/command.ts'
import type { MessageEvent } from '#src/chat/message.ts'
import { plainReply, textBlock } from '#src/chat/reply.ts'
import { isLeftAlone } from '#src/members/left-alone.ts'
import type { Scene } from '#src/members/scene.ts'
import type { AskedHow, QuestionAnswerer } from './answer-question.ts'
import { mayBeQuestion } from './question-shape.ts'

/** Names of people and bots, which say nothing about the question. */
const MENTION = /(?<![\p{L}\d_])@[A-Za-z0-9_]{2,32}/gu
const LINK = /\bhttps?:\/\/\S+/i

/**
 * Makes the handler of questions: everything in a private chat that holds no link; in groups what is addressed to the
 * bot, and what it is very sure of where a community lets it. Stands behind the handler of links.
 */
export function createQuestionHandler(questions: QuestionAnswerer): MessageHandler<Scene> {
  return async (ctx) => {
    const { event, scene } = ctx
    const how = howAsked(event, scene)
    const text = event.text.replaceAll(MENTION, ' ').trim()
    if (!how || !/[\p{L}\p{N}]/u.test(text)) return null
    if (!LINK.test(text)) return questions.ask(ctx, text, how)
    // A link the link handler made nothing of.
    if (how !== 'private' || event.isEdit) return null
    return answerWith(plainReply(scene.locale, [textBlock(ctx.say('link-not-supported'))]))
  }
}

function howAsked(event: MessageEvent, { community }: Scene): AskedHow | null {
  const { kind } = event.conversation
  // A bot that answers bots may talk to itself for ever.
  if (event.person?.isBot) return null
  if (kind === 'private') return 'private'
  if (kind !== 'group' || (community && isLeftAlone(event, community.settings))) return null
  if (event.isForBot) return event.replyToMessageId === null ? 'addressed' : 'replied'
  const mayAnswer = community?.settings.answersQuestions === true && community.settings.replyMode !== 'silent'
  return mayAnswer && event.replyToMessageId === null && mayBeQuestion(event.text) ? 'unasked' : null
}
