import type { CommandContext } from '#src/chat/command.ts'
import type { OwnAnswer } from '#src/knowledge/knowledge-repository.ts'
import type { Scene } from '#src/members/scene.ts'

/** What an admin teaches: a question, or which one is meant, and its answer. */
export interface Lesson {
  readonly question: string
  readonly answer: string
}

const NAMED_OPTION = /(?:^|\s)(?:change|language)[:=]\S+/gi
/** Parts question and answer where both are typed in one line. */
const SEPARATOR = /\s*(?:\||\r?\n)\s*/

/** Reads question and answer from a form's fields, or from one typed line: `faq add When? | On Friday`. */
export function readLesson(ctx: CommandContext<Scene>): Lesson {
  const { question = '', answer = '' } = ctx.options
  if (ctx.event.isStructured) return { question: question.trim(), answer: answer.trim() }
  const typed = (ctx.event.options.text ?? '').replace(NAMED_OPTION, ' ').trim()
  const behindSubcommand = typed.replace(/^\S+\s*/, '')
  const change = ctx.options.change ?? ''
  const startsWithChange = behindSubcommand.toLowerCase().split(/\s/, 1)[0] === change
  const rest = startsWithChange ? behindSubcommand.slice(change.length).trim() : behindSubcommand
  const separator = SEPARATOR.exec(rest)
  if (!separator) return { question: rest, answer: '' }
  return {
    question: rest.slice(0, separator.index).trim(),
    answer: rest.slice(separator.index + separator[0].length).trim(),
  }
}

/** Finds an own answer by its number in the list, its id, or its question. */
export function findTaught(own: readonly OwnAnswer[], which: string): OwnAnswer | undefined {
  const wanted = which.trim().toLowerCase()
  const number = /^#?(\d{1,4})\.?$/.exec(wanted)?.[1]
  if (number) return own[Number(number) - 1]
  return own.find(({ ownAnswerId, question }) => ownAnswerId === wanted || question.toLowerCase() === wanted)
}
