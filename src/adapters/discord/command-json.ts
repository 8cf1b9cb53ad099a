import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js'
import type { CommandListing, LocalizedText, OptionListing, SubcommandListing } from '#src/chat/command-listing.ts'
import { LOCALES, type Locale } from '#src/chat/locale.ts'
import { CHOICE_LENGTH_MAX, CHOICES_MAX, COMMAND_LENGTH_MAX, DESCRIPTION_MAX, NAME_MAX } from './discord-limits.ts'
import { cleanLine, trimText } from './escape-text.ts'

/**
 * Discord's tags for our languages. It has no Arabic: people who use that see English names, and Arabic answers.
 * `reference.mdx#locales`, read 2026-11-20.
 */
const DISCORD_LOCALES: Readonly<Record<Locale, readonly string[]>> = {
  en: ['en-US', 'en-GB'],
  es: ['es-ES', 'es-419'],
  pt: ['pt-BR'],
  fr: ['fr'],
  de: ['de'],
  ru: ['ru'],
  ar: [],
}

type Localizations = Readonly<Record<string, string>>

interface ChoiceJson {
  readonly name: string
  readonly name_localizations: Localizations
  readonly value: string
}

export interface OptionJson {
  readonly type: ApplicationCommandOptionType
  readonly name: string
  readonly name_localizations: Localizations
  readonly description: string
  readonly description_localizations: Localizations
  readonly required?: boolean
  readonly autocomplete?: boolean
  readonly choices?: readonly ChoiceJson[]
  readonly options?: readonly OptionJson[]
}

/** Is a command as it is registered. */
export interface CommandJson {
  readonly type: ApplicationCommandType
  readonly name: string
  readonly name_localizations: Localizations
  readonly description: string
  readonly description_localizations: Localizations
  readonly options: readonly OptionJson[]
  readonly default_member_permissions: string | null
  readonly integration_types: readonly ApplicationIntegrationType[]
  readonly contexts: readonly InteractionContextType[]
}

const EVERYWHERE = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall]
const ADMIN_PERMISSIONS = String(PermissionFlagsBits.ManageGuild)

/**
 * Makes the slash command of a listing.
 * @throws RangeError if its texts are over 8,000 characters: then Discord refuses all commands
 */
export function toCommandJson(listing: CommandListing): CommandJson {
  const isForAll = listing.audience === 'everyone'
  const command: CommandJson = {
    type: ApplicationCommandType.ChatInput,
    ...describe(listing),
    options: listing.subcommands.length > 0 ? listing.subcommands.map(toSubcommand) : toOptions(listing.options),
    default_member_permissions: isForAll ? null : ADMIN_PERMISSIONS,
    integration_types: isForAll ? EVERYWHERE : [ApplicationIntegrationType.GuildInstall],
    contexts: [
      ...(listing.contexts.includes('group') ? [InteractionContextType.Guild] : []),
      ...(listing.contexts.includes('private') ? [InteractionContextType.BotDM] : []),
      // Somebody else's private chats and groups: only a person who installed the app can call it there.
      ...(isForAll && listing.contexts.includes('group') ? [InteractionContextType.PrivateChannel] : []),
    ],
  }
  const length = commandLength(command)
  if (length > COMMAND_LENGTH_MAX) throw new RangeError(`command /${listing.name} has ${length} characters`)
  return command
}

/** Makes the message context-menu command, which also reads the message without the content intent. */
export function toContextMenuJson(names: LocalizedText): CommandJson {
  return {
    type: ApplicationCommandType.Message,
    name: trimText(names.en, NAME_MAX),
    name_localizations: localize(names, NAME_MAX),
    description: '',
    description_localizations: {},
    options: [],
    default_member_permissions: null,
    integration_types: EVERYWHERE,
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  }
}

/** Counts a command as Discord does: names, descriptions and values, of each text the longest language. */
function commandLength(command: CommandJson): number {
  return textLength(command) + command.options.reduce((sum, option) => sum + optionLength(option), 0)
}

function optionLength(option: OptionJson): number {
  const choices = (option.choices ?? []).reduce(
    (sum, choice) => sum + longest(choice.name, choice.name_localizations) + choice.value.length,
    0,
  )
  return textLength(option) + choices + (option.options ?? []).reduce((sum, inner) => sum + optionLength(inner), 0)
}

function textLength(part: CommandJson | OptionJson): number {
  return longest(part.name, part.name_localizations) + longest(part.description, part.description_localizations)
}

function longest(text: string, localizations: Localizations): number {
  return Math.max(text.length, ...Object.values(localizations).map((translated) => translated.length))
}

function toSubcommand(listing: SubcommandListing): OptionJson {
  return { type: ApplicationCommandOptionType.Subcommand, ...describe(listing), options: toOptions(listing.options) }
}

/** Discord wants required options first. */
function toOptions(listings: readonly OptionListing[]): readonly OptionJson[] {
  return listings.toSorted((a, b) => Number(b.isRequired) - Number(a.isRequired)).map(toOption)
}

function toOption(listing: OptionListing): OptionJson {
  const choices = listing.choices.slice(0, CHOICES_MAX).map(({ value, labels }) => ({
    name: trimText(labels.en, CHOICE_LENGTH_MAX),
    name_localizations: localize(labels, CHOICE_LENGTH_MAX),
    value,
  }))
  const isSuggested = listing.isSuggested && choices.length === 0
  const isInteger = listing.kind === 'integer'
  return {
    type: isInteger ? ApplicationCommandOptionType.Integer : ApplicationCommandOptionType.String,
    ...describe(listing),
    required: listing.isRequired,
    ...(isSuggested ? { autocomplete: true } : {}),
    ...(choices.length > 0 ? { choices } : {}),
  }
}

function describe({ name, names, descriptions }: Pick<SubcommandListing, 'name' | 'names' | 'descriptions'>) {
  return {
    name,
    name_localizations: localize(names, NAME_MAX),
    description: trimText(cleanLine(descriptions.en), DESCRIPTION_MAX),
    description_localizations: localize(descriptions, DESCRIPTION_MAX),
  }
}

function localize(texts: Readonly<Partial<Record<Locale, string>>>, lengthMax: number): Localizations {
  const localized: Record<string, string> = {}
  for (const locale of LOCALES) {
    const text = texts[locale]
    if (text) for (const tag of DISCORD_LOCALES[locale]) localized[tag] = trimText(cleanLine(text), lengthMax)
  }
  return localized
}
