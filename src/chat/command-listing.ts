import type { Command, CommandAudience, CommandOption, Scene } from './command.ts'
import { LOCALES, type Locale } from './locale.ts'
import type { Translator } from './translator.ts'

/** Holds a text in every language. */
export type LocalizedText = Readonly<Record<Locale, string>>

export interface OptionListing {
  readonly name: string
  /** Translated names, only where one exists (`[-_\p{L}\p{N}]{1,32}`, lower case). */
  readonly names: Readonly<Partial<Record<Locale, string>>>
  readonly descriptions: LocalizedText
  readonly kind: CommandOption['kind']
  readonly isRequired: boolean
  readonly isSuggested: boolean
  readonly choices: readonly { readonly value: string; readonly labels: LocalizedText }[]
}

export interface SubcommandListing {
  readonly name: string
  readonly names: Readonly<Partial<Record<Locale, string>>>
  readonly descriptions: LocalizedText
  readonly options: readonly OptionListing[]
}

/** Describes one command with all its texts, ready to be published by an adapter. */
export interface CommandListing extends SubcommandListing {
  readonly audience: CommandAudience
  readonly contexts: readonly ('private' | 'group')[]
  readonly isPrivate: boolean
  readonly subcommands: readonly SubcommandListing[]
}

/** Names of the message context-menu command per language: "Get my link". */
export function contextMenuNames(translator: Translator): LocalizedText {
  return localize((locale) => translator.say(locale, 'context-menu-get-link'))
}

/** Collects the texts of commands for publishing. */
export function listCommands<S extends Scene>(
  commands: readonly Command<S>[],
  translator: Translator,
): readonly CommandListing[] {
  return commands.map((command) => {
    const id = `command-${command.name}`
    return {
      ...describe(command.name, id, translator),
      audience: command.audience,
      contexts: command.contexts,
      isPrivate: command.isPrivate,
      options: command.options.map((option) => describeOption(option, id, translator)),
      subcommands: (command.subcommands ?? []).map((sub) => ({
        ...describe(sub.name, `${id}-${sub.name}`, translator),
        options: sub.options.map((option) => describeOption(option, `${id}-${sub.name}`, translator)),
      })),
    }
  })
}

function describeOption(option: CommandOption, parentId: string, translator: Translator): OptionListing {
  return {
    ...describe(option.name, `${parentId}-${option.name}`, translator),
    kind: option.kind,
    isRequired: option.isRequired,
    isSuggested: option.isSuggested ?? false,
    choices: (option.choices ?? []).map((value) => ({
      value,
      labels: localize((locale) => translator.say(locale, `choice-${option.name}-${value.toLowerCase()}`)),
    })),
  }
}

function describe(name: string, id: string, translator: Translator) {
  const names: Partial<Record<Locale, string>> = {}
  for (const locale of LOCALES) {
    const translated = translator.attribute(locale, id, 'name')
    if (translated) names[locale] = translated
  }
  return { name, names, descriptions: localize((locale) => translator.say(locale, id)) }
}

function localize(textIn: (locale: Locale) => string): LocalizedText {
  return Object.fromEntries(LOCALES.map((locale) => [locale, textIn(locale)])) as Record<Locale, string>
}
