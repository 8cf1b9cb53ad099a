import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
  InteractionType,
  MessageFlags,
} from 'discord.js'
import type { ActionEvent, CommandEvent, Conversation, SuggestEvent } from '#src/chat/message.ts'
import { snowflakeTime } from './ids.ts'
import type { InteractionKind } from './interaction-answers.ts'
import { payloadOf } from './render-buttons.ts'
import { type FindGuild, hiddenUrlsOf, textOf, toConversation, toPerson } from './translate-message.ts'

/** Name of the command that the message context menu stands for. */
const CONTEXT_MENU_COMMAND = 'link'

/** Tells which guild a language tag was chosen for; Discord's default is no choice. */
export function chosenLanguage(languageTag: string | undefined, features: readonly string[]): string | null {
  // Only community servers can choose; all others are said to speak `en-US` (`resources/guild.mdx`, read 2026-11-20).
  return languageTag && (features.includes('COMMUNITY') || languageTag !== 'en-US') ? languageTag : null
}

/** Makes the event of an interaction; null for kinds and buttons that are not ours. */
export function toInteractionEvent(
  interaction: APIInteraction,
  botId: string,
  findGuild: FindGuild,
): CommandEvent | ActionEvent | SuggestEvent | null {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return toCommandEvent(interaction, botId, findGuild)
    case InteractionType.MessageComponent:
      return toActionEvent(interaction, findGuild, {})
    case InteractionType.ModalSubmit:
      return toActionEvent(interaction, findGuild, fieldsOf(interaction.data.components))
    case InteractionType.ApplicationCommandAutocomplete:
      return toSuggestEvent(interaction, findGuild)
    default:
      return null
  }
}

type Handled = Exclude<APIInteraction, { type: InteractionType.Ping }>

function toCommandEvent(
  interaction: APIApplicationCommandInteraction,
  botId: string,
  findGuild: FindGuild,
): CommandEvent | null {
  const base = { type: 'command', ...baseOf(interaction, findGuild, 'command', null), messageId: null } as const
  if (isChatInput(interaction)) {
    const { subcommand, leaves } = readOptions(interaction.data.options ?? [])
    const given = leaves.map((option) => [option.name, String(option.value ?? '')])
    const options = Object.fromEntries(subcommand === null ? given : [['subcommand', subcommand], ...given])
    return { ...base, name: interaction.data.name, options, isStructured: true, hiddenUrls: [] }
  }
  if (!isMessageMenu(interaction)) return null
  const { target_id: messageId, resolved } = interaction.data
  const message = resolved.messages[messageId]
  if (!message) return null
  const text = textOf(message, botId)
  const hiddenUrls = hiddenUrlsOf(message, text)
  // The whole text stands for the option: links are found in prose as well.
  const options = { url: text }
  return { ...base, name: CONTEXT_MENU_COMMAND, options, isStructured: true, messageId, hiddenUrls }
}

function toActionEvent(
  interaction: APIMessageComponentInteraction | APIModalSubmitInteraction,
  findGuild: FindGuild,
  fields: Record<string, string>,
): ActionEvent | null {
  const payload = payloadOf(interaction.data.custom_id)
  if (payload === null) return null
  const { message } = interaction
  const isEphemeral = ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0
  const base = baseOf(interaction, findGuild, message ? 'component' : 'command', message?.id ?? null)
  return { type: 'action', ...base, payload, messageId: isEphemeral ? null : (message?.id ?? null), fields }
}

function toSuggestEvent(
  interaction: APIApplicationCommandAutocompleteInteraction,
  findGuild: FindGuild,
): SuggestEvent | null {
  const { leaves } = readOptions(interaction.data.options)
  const focused = leaves.find((option) => option.focused)
  if (!focused) return null
  return {
    type: 'suggest',
    ...baseOf(interaction, findGuild, 'command', null),
    command: interaction.data.name,
    option: focused.name,
    text: String(focused.value ?? ''),
  }
}

function baseOf(interaction: Handled, findGuild: FindGuild, origin: 'command' | 'component', messageId: string | null) {
  const user = interaction.member?.user ?? interaction.user
  const person = user ? toPerson(user, interaction.member?.nick ?? null, interaction.locale ?? null) : null
  const conversation = conversationOf(interaction, findGuild)
  const kind: InteractionKind = conversation.kind === 'private' ? `${origin}-private` : origin
  return {
    eventId: `i:${interaction.id}`,
    platform: 'discord',
    occurredAt: snowflakeTime(interaction.id),
    conversation,
    person,
    target: {
      platform: 'discord',
      conversationId: conversation.conversationId,
      messageId,
      personId: person?.personId ?? null,
      interaction: { id: interaction.id, token: interaction.token, kind },
    },
  } as const
}

/** A user-installed app also answers where the bot is no member: then there is no place of ours. */
function conversationOf(interaction: Handled, findGuild: FindGuild): Conversation {
  const channelId = interaction.channel?.id ?? interaction.channel_id ?? '0'
  const guildId = interaction.guild_id ?? null
  const conversation = toConversation(channelId, guildId, findGuild)
  if (guildId === null) {
    const isElsewhere = interaction.context === InteractionContextType.PrivateChannel
    return isElsewhere ? { ...conversation, kind: 'group' } : conversation
  }
  const owners = interaction.authorizing_integration_owners as Readonly<Record<string, string>> | undefined
  const isInstalled = owners === undefined || owners['0'] === guildId
  const features = interaction.guild?.features ?? []
  return {
    ...conversation,
    placeId: isInstalled ? conversation.placeId : null,
    languageTag: conversation.languageTag ?? chosenLanguage(interaction.guild_locale, features),
  }
}

interface GivenOption {
  readonly name: string
  readonly type: ApplicationCommandOptionType
  readonly value?: string | number | boolean
  readonly focused?: boolean
  readonly options?: readonly GivenOption[]
}

function readOptions(options: readonly GivenOption[]): { subcommand: string | null; leaves: readonly GivenOption[] } {
  const [first] = options
  if (first?.type === ApplicationCommandOptionType.SubcommandGroup) return readOptions(first.options ?? [])
  if (first?.type === ApplicationCommandOptionType.Subcommand)
    return { subcommand: first.name, leaves: first.options ?? [] }
  return { subcommand: null, leaves: options }
}

/** Text fields stand in rows, or in labels since 2025; both nest them. */
function fieldsOf(components: readonly unknown[]): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const part of components) {
    if (typeof part !== 'object' || part === null) continue
    const { custom_id: name, value, components: inner, component } = part as Record<string, unknown>
    if (typeof name === 'string' && typeof value === 'string') fields[name] = value
    Object.assign(fields, fieldsOf([...(Array.isArray(inner) ? inner : []), component]))
  }
  return fields
}

function isChatInput(
  interaction: APIApplicationCommandInteraction,
): interaction is APIChatInputApplicationCommandInteraction {
  return interaction.data.type === ApplicationCommandType.ChatInput
}

function isMessageMenu(
  interaction: APIApplicationCommandInteraction,
): interaction is APIMessageApplicationCommandInteraction {
  return interaction.data.type === ApplicationCommandType.Message
}
