import { answerSilently } from '#src/chat/answer.ts'
import type { Command } from '#src/chat/command.ts'
import type { Scene } from '#src/members/scene.ts'
import type { CommandDeps } from './command-deps.ts'

/** Suggestions shown while somebody types. */
const SUGGESTIONS_SHOWN = 10
/** Longest value a platform hands back. Discord `application command option choice`, read 2026-11-20. */
const VALUE_LENGTH_MAX = 100

/** Makes `/faq`: questions about the program, answered with sources and dates; without one the topics. */
export function createFaqCommand(deps: CommandDeps): Command<Scene> {
  return {
    name: 'faq',
    audience: 'everyone',
    contexts: ['private', 'group'],
    isPrivate: false,
    options: [{ name: 'question', kind: 'text', isRequired: false, isSuggested: true }],
    async run(ctx) {
      const question = ctx.options.question ?? ''
      if (question === '') return deps.questions.showMenu(ctx, 0)
      // A flood that was told to slow down gets nothing more.
      return (await deps.questions.ask(ctx, question, 'command')) ?? answerSilently()
    },
    async suggest(ctx) {
      const suggestions = deps.knowledge.suggest(ctx.event.text, ctx.scene.locale, SUGGESTIONS_SHOWN)
      return suggestions.map(({ question }) => ({ label: question, value: question.slice(0, VALUE_LENGTH_MAX) }))
    },
  }
}
