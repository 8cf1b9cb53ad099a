import type { CommandContext } from '#src/chat/command.ts'
import { type Locale, matchLocale } from '#src/chat/locale.ts'
import type { OwnAnswer } from '#src/knowledge/knowledge-repository.ts'
import type { Scene } from '#src/members/scene.ts'

/** What an admin teaches: a question, or which one is meant, and its answer. */
export interface Lesson {
  readonly question: string
  readonly answer: string
  /** Null: found out from the question. */
  readonly language: Locale | null
}

const LANGUAGE = /(?:^|\s)language[:=](\S+)/i
const NAMED_OPTION = /(?:^|\s)(?:change|language)[:=]\S+/gi
/** Parts question and answer where both are typed in one line. */
const SEPARATOR = /\s*(?:\||\r?\n)\s*/

/** Reads question and answer from a form's fields, or from one typed line: `faq add When? | On Friday`. */
export function readLesson(ctx: CommandContext<Scene>): Lesson {
  const { question = '', answer = '', change = '' } = ctx.options
  if (ctx.event.isStructured)
    return { question: question.trim(), answer: answer.trim(), language: matchLocale(ctx.options.language) }
  const typed = ctx.event.options.text ?? ''
  // Only a named language counts here: "es" may be the first word of a question.
  const language = matchLocale(LANGUAGE.exec(typed)?.[1])
  const behindSubcommand = typed
    .replace(NAMED_OPTION, ' ')
    .trim()
    .replace(/^\S+\s*/, '')
  const startsWithChange = behindSubcommand.toLowerCase().split(/\s/, 1)[0] === change
  const rest = startsWithChange ? behindSubcommand.slice(change.length).trim() : behindSubcommand
  const separator = SEPARATOR.exec(rest)
  if (!separator) return { question: rest, answer: '', language }
  return {
    question: rest.slice(0, separator.index).trim(),
    answer: rest.slice(separator.index + separator[0].length).trim(),
    language,
  }
}

/** Finds an own answer by its number in the list, its id, or its question. */
export function findTaught(own: readonly OwnAnswer[], which: string): OwnAnswer | undefined {
  const wanted = which.trim().toLowerCase()
  const number = /^#?(\d{1,4})\.?$/.exec(wanted)?.[1]
  if (number) return own[Number(number) - 1]
  return own.find(({ ownAnswerId, question }) => ownAnswerId === wanted || question.toLowerCase() === wanted)
}
