import { apiErrors } from './api-error.ts'

interface TextPart {
  readonly type?: number
  readonly name?: string
  readonly name_localizations?: Record<string, string> | null
  readonly description?: string
  readonly description_localizations?: Record<string, string> | null
  readonly required?: boolean
  readonly autocomplete?: boolean
  readonly options?: readonly TextPart[]
  readonly choices?: readonly { name: string; name_localizations?: Record<string, string> | null; value: string }[]
}

// `interactions/application-commands.mdx:50` and `reference.mdx#locales`, read 2026-11-20.
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u
const LOCALES = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  ),
)
const SLASH = 1

/** Refuses commands that Discord refuses. */
export function validateCommands(commands: readonly TextPart[]): void {
  const names = commands.map((command) => `${command.type ?? SLASH} ${command.name}`)
  if (new Set(names).size !== names.length) fail('name', 'Application command names must be unique')
  if (commands.filter((command) => (command.type ?? SLASH) === SLASH).length > 100) fail('commands', 'over 100')
  for (const command of commands) {
    if ((command.type ?? SLASH) === SLASH) validatePart(command)
    else {
      for (const name of [command.name ?? '', ...Object.values(command.name_localizations ?? {})])
        if (name.length < 1 || name.length > 32) fail('name', 'Must be between 1 and 32 in length.')
      if (command.description || command.options?.length) fail('description', 'Context menu commands have none')
      locales(command.name_localizations)
    }
    if (lengthOf(command) > 8000) fail('command', 'over 8000 characters')
  }
}

function validatePart(part: TextPart): void {
  for (const name of [part.name ?? '', ...Object.values(part.name_localizations ?? {})])
    if (!SLASH_NAME.test(name) || name !== name.toLowerCase()) fail('name', `String value did not match: ${name}`)
  for (const text of [part.description ?? '', ...Object.values(part.description_localizations ?? {})])
    if (text.length < 1 || text.length > 100) fail('description', `Must be between 1 and 100 in length: ${text}`)
  locales(part.name_localizations)
  locales(part.description_localizations)
  const options = part.options ?? []
  if (options.length > 25) fail('options', 'over 25')
  if (new Set(options.map((option) => option.name)).size !== options.length) fail('options', 'names must be unique')
  const firstOptional = options.findIndex((option) => !option.required)
  if (firstOptional >= 0 && options.slice(firstOptional).some((option) => option.required))
    fail('options', 'Required options must be placed before non-required options')
  for (const option of options) validatePart(option)
  validateChoices(part)
}

function validateChoices({ choices = [], autocomplete }: TextPart): void {
  if (choices.length > 25) fail('choices', 'over 25')
  if (autocomplete && choices.length > 0) fail('choices', 'not with autocomplete')
  for (const choice of choices) {
    for (const name of [choice.name, ...Object.values(choice.name_localizations ?? {})])
      if (name.length < 1 || name.length > 100) fail('choice', 'Must be between 1 and 100 in length.')
    locales(choice.name_localizations)
  }
}

function locales(localizations: Record<string, string> | null | undefined): void {
  for (const locale of Object.keys(localizations ?? {})) if (!LOCALES.has(locale)) fail('locale', locale)
}

function lengthOf(part: TextPart): number {
  const longest = (text = '', localizations: Record<string, string> | null = {}) =>
    Math.max(text.length, ...Object.values(localizations ?? {}).map((other) => other.length))
  const own = longest(part.name, part.name_localizations) + longest(part.description, part.description_localizations)
  const choices = (part.choices ?? []).reduce(
    (sum, choice) => sum + longest(choice.name, choice.name_localizations) + choice.value.length,
    0,
  )
  return own + choices + (part.options ?? []).reduce((sum, option) => sum + lengthOf(option), 0)
}

function fail(field: string, reason: string): never {
  throw apiErrors.invalidForm(field, reason)
}
