import type { Command, CommandOption, Scene } from './command.ts'

/** Says what is wrong with typed options, as the last part of the message id `usage-<problem>`. */
export type CommandProblem =
  | { readonly problem: 'subcommand-unknown'; readonly value: string }
  | { readonly problem: 'option-missing'; readonly option: CommandOption }
  | { readonly problem: 'choice-unknown'; readonly option: CommandOption; readonly value: string }
  | { readonly problem: 'integer-malformed'; readonly option: CommandOption; readonly value: string }

export interface ParsedCommand {
  readonly subcommand: string | null
  readonly options: Readonly<Record<string, string>>
}

/**
 * Splits the text behind a typed command by its declaration: subcommand first, then options in order; the last text
 * option takes the rest of the line. `name:value` and `name=value` set an option out of order.
 */
export function parseCommandText<S extends Scene>(command: Command<S>, text: string): ParsedCommand | CommandProblem {
  let rest = text.trim()
  let options = command.options
  let subcommand: string | null = null
  if (command.subcommands) {
    const [word = ''] = rest.split(/\s+/, 1)
    const found = command.subcommands.find((candidate) => candidate.name === word.toLowerCase())
    if (!found) return { problem: 'subcommand-unknown', value: word }
    subcommand = found.name
    options = found.options
    rest = rest.slice(word.length).trim()
  }
  return checkOptions(subcommand, options, splitOptions(options, rest))
}

/** Checks options filled in by a platform's form. `subcommand` stands in `options.subcommand`. */
export function checkStructuredOptions<S extends Scene>(
  command: Command<S>,
  given: Readonly<Record<string, string>>,
): ParsedCommand | CommandProblem {
  if (!command.subcommands) return checkOptions(null, command.options, given)
  const found = command.subcommands.find((candidate) => candidate.name === given.subcommand)
  if (!found) return { problem: 'subcommand-unknown', value: given.subcommand ?? '' }
  return checkOptions(found.name, found.options, given)
}

function splitOptions(options: readonly CommandOption[], text: string): Record<string, string> {
  const given: Record<string, string> = {}
  let rest = text
  for (const option of options) {
    const named = findNamed(option, rest, options.length === 1)
    if (!named) continue
    given[option.name] = named.value
    rest = `${rest.slice(0, named.start)} ${rest.slice(named.end)}`.trim()
  }
  const open = options.filter((option) => given[option.name] === undefined)
  open.forEach((option, index) => {
    if (rest === '') return
    const takesRest = option.kind === 'text' && index === open.length - 1
    const [word = ''] = rest.split(/\s+/, 1)
    const fits = takesRest || option.isRequired || option.kind === 'text' || isValid(option, word)
    if (!fits && index < open.length - 1) return
    given[option.name] = takesRest ? rest : word
    rest = takesRest ? '' : rest.slice(word.length).trim()
  })
  return given
}

/** Finds `name:value`. The only option of a command takes all that follows, and stands first: text may hold colons. */
function findNamed(
  option: CommandOption,
  text: string,
  isOnly: boolean,
): { readonly value: string; readonly start: number; readonly end: number } | null {
  const isWhole = isOnly && option.kind === 'text'
  const pattern = isWhole ? `^${option.name}[:=]\\s*([^]+)$` : `(?:^|\\s)${option.name}[:=](\\S+)`
  const match = new RegExp(pattern, 'i').exec(text)
  return match ? { value: match[1] as string, start: match.index, end: match.index + match[0].length } : null
}

function checkOptions(
  subcommand: string | null,
  options: readonly CommandOption[],
  given: Readonly<Record<string, string>>,
): ParsedCommand | CommandProblem {
  const checked: Record<string, string> = {}
  for (const option of options) {
    const value = given[option.name]?.trim()
    if (value === undefined || value === '') {
      if (option.isRequired) return { problem: 'option-missing', option }
      continue
    }
    if (!isValid(option, value))
      return { problem: option.kind === 'integer' ? 'integer-malformed' : 'choice-unknown', option, value }
    checked[option.name] = option.kind === 'choice' ? (findChoice(option, value) as string) : value
  }
  return { subcommand, options: checked }
}

function isValid(option: CommandOption, value: string): boolean {
  if (option.kind === 'integer') return /^-?\d{1,9}$/.test(value)
  if (option.kind === 'choice') return findChoice(option, value) !== undefined
  return true
}

function findChoice(option: CommandOption, value: string): string | undefined {
  return option.choices?.find((choice) => choice.toLowerCase() === value.toLowerCase())
}
