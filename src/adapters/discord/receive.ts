import { type APIInteraction, type Guild, InteractionResponseType, InteractionType, Routes } from 'discord.js'
import type { Clock } from '#src/chat/clock.ts'
import type { Suggestion } from '#src/chat/command.ts'
import type { Intake } from '#src/chat/intake.ts'
import type { Logger } from '#src/chat/logger.ts'
import type { ChatEvent, PlaceEvent, SuggestEvent } from '#src/chat/message.ts'
import type { ActiveChannels } from './active-channels.ts'
import type { Calls } from './calls.ts'
import { CHOICE_LENGTH_MAX, CHOICES_MAX } from './discord-limits.ts'
import { trimText } from './escape-text.ts'
import { toConversationId, type toPersonId, toPlaceId } from './ids.ts'
import type { InteractionAnswers } from './interaction-answers.ts'
import { findMainChannel } from './main-channel.ts'
import type { AdminRights } from './permissions.ts'
import { chosenLanguage, toInteractionEvent } from './translate-interaction.ts'
import {
  type FindGuild,
  hiddenUrlsOf,
  type IncomingMessage,
  isForBot,
  isFromPerson,
  textOf,
  toConversation,
  toMessageEvent,
} from './translate-message.ts'

/** Is one dispatch of the gateway, as discord.js hands it on before it makes objects of it. */
export interface Dispatch {
  readonly t: string | null
  readonly d: unknown
}

export interface ReceiverDeps {
  readonly intake: Intake
  readonly botId: string
  readonly findGuild: FindGuild
  readonly calls: Calls
  readonly interactions: InteractionAnswers
  readonly rights: AdminRights
  readonly active: ActiveChannels
  readonly clock: Clock
  readonly logger: Logger
  readonly notePrivate: (channelId: string) => void
  readonly noteAvatar: (personId: ReturnType<typeof toPersonId>, avatarHash: string | null) => void
  /** On a client that is shared with a host's own bot, only our commands are ours. */
  readonly isOurCommand: (name: string) => boolean
  /** Is told when an event could not be stored; the channel has to be read again. */
  readonly onLost: () => void
}

/** Takes what happens on Discord to the intake. Throws nothing and never waits for an answer. */
export interface Receiver {
  dispatch(packet: Dispatch): void
  /** Takes a message read by REST. Resolves when it is stored. */
  readBack(message: IncomingMessage): Promise<void>
  placeChanged(guild: Guild, kind: 'joined' | 'left'): void
}

/** Makes the receiver of one bot. */
export function createReceiver(deps: ReceiverDeps): Receiver {
  const { intake, botId, findGuild } = deps

  async function accept(event: Exclude<ChatEvent, SuggestEvent | { type: 'inline' }>): Promise<void> {
    try {
      await intake.accept(event)
    } catch (error) {
      deps.logger.error({ code: 'DISCORD_EVENT_LOST', type: event.type, error: String(error) }, 'event not stored')
      deps.onLost()
    }
  }

  /** Most messages end here: nothing has been made of them. */
  function isWanted(message: IncomingMessage): boolean {
    if (intake.wants(message.content ?? '') || isForBot(message, botId)) return true
    if (!message.embeds?.length && !message.components?.length && !message.message_snapshots?.length) return false
    const text = textOf(message, botId)
    return intake.wants(text) || hiddenUrlsOf(message, text).some((url) => intake.wants(url))
  }

  function receiveMessage(message: IncomingMessage): Promise<void> | null {
    if (!isFromPerson(message) || !isWanted(message)) return null
    const event = toMessageEvent(message, botId, findGuild, false)
    if (event.conversation.kind === 'private') deps.notePrivate(message.channel_id)
    if (event.person) deps.noteAvatar(event.person.personId, message.author.avatar)
    deps.active.note(message.channel_id, message.guild_id ?? null)
    return accept(event)
  }

  /** Discord reports an unfurled preview as an update too; only people's edits carry a time. */
  function receiveEdit(message: IncomingMessage): Promise<void> | null {
    if (!isFromPerson(message) || !message.edited_timestamp) return null
    const isKnown = intake.hasAnswered(toConversationId(message.channel_id), message.id)
    return isKnown || isWanted(message) ? accept(toMessageEvent(message, botId, findGuild, true)) : null
  }

  function receiveDeletion(channelId: string, guildId: string | null, messageId: string): void {
    const conversationId = toConversationId(channelId)
    if (!intake.hasAnswered(conversationId, messageId)) return
    void accept({
      type: 'deletion',
      eventId: `d:${messageId}`,
      platform: 'discord',
      occurredAt: deps.clock.now(),
      conversation: toConversation(channelId, guildId, findGuild),
      person: null,
      target: { platform: 'discord', conversationId, messageId, personId: null, interaction: null },
      messageId,
    })
  }

  function receiveInteraction(interaction: APIInteraction): void {
    const isCommand =
      interaction.type === InteractionType.ApplicationCommand ||
      interaction.type === InteractionType.ApplicationCommandAutocomplete
    if (isCommand && !deps.isOurCommand(interaction.data.name)) return
    const event = toInteractionEvent(interaction, botId, findGuild)
    if (!event) return
    const { member, guild_id: guildId } = interaction
    if (guildId !== undefined && member) deps.rights.note(guildId, member.user.id, member.permissions)
    if (event.type === 'suggest') return void suggest(event)
    deps.interactions.note(interaction.token)
    void accept(event)
  }

  async function suggest(event: SuggestEvent): Promise<void> {
    const found = await intake.suggest(event).catch((): readonly Suggestion[] => [])
    const choices = found
      .filter(({ label, value }) => label !== '' && value !== '' && value.length <= CHOICE_LENGTH_MAX)
      .slice(0, CHOICES_MAX)
      .map(({ label, value }) => ({ name: trimText(label, CHOICE_LENGTH_MAX), value }))
    const { id, token } = event.target.interaction ?? { id: '', token: '' }
    const body = { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } }
    await deps.calls.write('POST', Routes.interactionCallback(id, token), body, { auth: false })
  }

  function handle({ t, d }: Dispatch): void {
    switch (t) {
      case 'MESSAGE_CREATE':
        void receiveMessage(d as IncomingMessage)
        return
      case 'MESSAGE_UPDATE':
        void receiveEdit(d as IncomingMessage)
        return
      case 'MESSAGE_DELETE': {
        const { channel_id: channelId, guild_id: guildId, id } = d as DeletionData
        receiveDeletion(channelId, guildId ?? null, id)
        return
      }
      case 'MESSAGE_DELETE_BULK': {
        const { channel_id: channelId, guild_id: guildId, ids } = d as DeletionData
        for (const id of ids) receiveDeletion(channelId, guildId ?? null, id)
        return
      }
      case 'INTERACTION_CREATE':
        receiveInteraction(d as APIInteraction)
    }
  }

  return {
    dispatch(packet) {
      try {
        handle(packet)
      } catch (error) {
        deps.logger.error(
          { code: 'DISCORD_DISPATCH_UNREADABLE', type: packet.t, error: String(error) },
          'dispatch skipped',
        )
      }
    },
    async readBack(message) {
      await receiveMessage(message)
      // An edit that nobody saw: the inbox knows whether the first version was answered.
      await receiveEdit(message)
    },
    placeChanged: (guild, kind) => void accept(toPlaceEvent(guild, kind, deps.clock.now())),
  }
}

interface DeletionData {
  readonly channel_id: string
  readonly guild_id?: string
  readonly id: string
  readonly ids: readonly string[]
}

/** One joining is one event, however often the gateway tells of it. */
function toPlaceEvent(guild: Guild, kind: 'joined' | 'left', now: number): PlaceEvent {
  const joinedAt = guild.joinedTimestamp ?? 0
  const conversationId = toConversationId(findMainChannel(guild) ?? guild.systemChannelId ?? guild.id)
  return {
    type: 'place',
    eventId: `${kind}:${guild.id}:${joinedAt}`,
    platform: 'discord',
    occurredAt: kind === 'joined' && joinedAt > 0 ? joinedAt : now,
    conversation: {
      conversationId,
      kind: 'group',
      placeId: toPlaceId(guild.id),
      title: guild.name ?? null,
      languageTag: chosenLanguage(guild.preferredLocale, guild.features ?? []),
    },
    person: null,
    target: { platform: 'discord', conversationId, messageId: null, personId: null, interaction: null },
    change: { kind },
  }
}
