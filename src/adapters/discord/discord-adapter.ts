import { type Client, GatewayIntentBits, type RESTOptions, Routes } from 'discord.js'
import type { ChatAdapter } from '#src/chat/chat-adapter.ts'
import type { Clock } from '#src/chat/clock.ts'
import type { CommandListing, LocalizedText } from '#src/chat/command-listing.ts'
import type { Intake } from '#src/chat/intake.ts'
import type { Logger } from '#src/chat/logger.ts'
import type { PlaceId } from '#src/chat/message.ts'
import { type ChannelCache, createActiveChannels } from './active-channels.ts'
import { type Calls, createCalls, restOptions } from './calls.ts'
import { type CatchUpDeps, createCatchUp } from './catch-up.ts'
import { createChannelMessages } from './channel-messages.ts'
import { createDiscordClient, type ShardChoice } from './client.ts'
import { toCommandJson, toContextMenuJson } from './command-json.ts'
import { DiscordError } from './discord-error.ts'
import { createDiscordPlatform } from './discord-platform.ts'
import { type Gateway, openGateway } from './gateway.ts'
import { createInteractionAnswers } from './interaction-answers.ts'
import { listen } from './listeners.ts'
import { createAdminRights, createPermissionReporter } from './permissions.ts'
import { publishCommands } from './publish-commands.ts'
import { createReceiver, type Receiver } from './receive.ts'
import { createReposts } from './repost.ts'
import { chosenLanguage } from './translate-interaction.ts'
import type { GuildInfo } from './translate-message.ts'

/** A guild joined while nobody listened is greeted within this time: as long as the inbox knows event ids. */
const JOINED_LATELY_MS = 24 * 3_600_000

/** Something the host should know. `MESSAGE_CONTENT_OFF`: only mentions, private chats and commands work. */
type DiscordNotice =
  | { readonly code: 'MESSAGE_CONTENT_OFF' }
  | { readonly code: 'CONNECTION_ENDED'; readonly closeCode: number }

export interface DiscordAdapterOptions {
  /** Bot token. May be left out with a `client` that is logged in. */
  readonly token?: string
  /** `https://discord.com/api` */
  readonly apiUrl: string
  readonly shards: ShardChoice
  /** `auto` asks for the privileged intent and does without it where it is not granted. */
  readonly messageContent: 'auto' | 'off'
  /** A host's own client to listen on; it is neither logged in nor destroyed here, and its commands stay. */
  readonly client?: Client
  readonly clock: Clock
  readonly logger: Logger
  readonly cache: ChannelCache
  /** Names of the message context-menu command, see `contextMenuNames`. */
  readonly contextMenuNames: LocalizedText
  /** Is told once per guild which of Discord's rights the bot lacks (`EmbedLinks`). */
  readonly onMissingPermission?: (placeId: PlaceId, permissionName: string) => void
  readonly onNotice?: (notice: DiscordNotice) => void
  /** Replaces options of discord.js's REST: time-out, requests per second. */
  readonly rest?: Partial<RESTOptions>
}

/** Is the adapter to Discord. */
export interface DiscordAdapter extends ChatAdapter {
  /** Whether messages arrive with their text; known after `start`. */
  readonly hasMessageContent: boolean
}

/** Makes the adapter to Discord, on a client of its own or on one that is there already. */
export function createDiscordAdapter(options: DiscordAdapterOptions): DiscordAdapter {
  const token = options.token ?? options.client?.token
  if (!token) throw new DiscordError('TOKEN_MISSING')
  const { clock, logger } = options
  const rest = restOptions(options.apiUrl, options.rest)
  const calls = createCalls(token, rest)
  const self = { botId: '', applicationId: '' }
  const ourCommands = new Set<string>()
  let client: Client | null = null
  let gateway: Gateway | null = null
  let receiver: Receiver | null = null
  let unlisten = () => {}
  let hasMessageContent = options.messageContent === 'auto'

  const botId = () => self.botId
  const applicationId = () => self.applicationId
  const { report, check } = createPermissionReporter(
    () => client,
    (placeId, permission) => {
      logger.warn({ code: 'DISCORD_PERMISSION_MISSING', placeId, permission }, 'the bot lacks a right in a guild')
      options.onMissingPermission?.(placeId, permission)
    },
  )
  const interactions = createInteractionAnswers(calls, applicationId, clock)
  const channels = createChannelMessages({ calls, clock, applicationId, botId, report })
  const reposts = createReposts({ calls, applicationId, report })
  const rights = createAdminRights(calls, clock)
  const active = createActiveChannels(options.cache, () => `discord:active:${botId()}:${options.shards}`, clock)
  const receive: CatchUpDeps['receive'] = async (message) => receiver?.readBack(message)
  const catchUp = createCatchUp({ calls, channels: active, clock, logger, receive })

  function makeReceiver(intake: Intake): Receiver {
    const findGuild = (guildId: string) => findGuildOf(client, guildId)
    return createReceiver({
      intake,
      botId: self.botId,
      findGuild,
      calls,
      interactions,
      rights,
      active,
      clock,
      logger,
      notePrivate: (channelId) => channels.notePrivate(channelId),
      noteAvatar: (personId, hash) => reposts.noteAvatar(personId, hash),
      isOurCommand: (name) => !options.client || ourCommands.has(name),
      onLost: () => catchUp.runSoon(),
    })
  }

  /** What happened to our guilds while nobody listened. */
  function reviewGuilds(): void {
    for (const guild of client?.guilds.cache.values() ?? []) {
      check(guild)
      const isNew = clock.now() - (guild.joinedTimestamp ?? 0) < JOINED_LATELY_MS
      if (isNew) receiver?.placeChanged(guild, 'joined')
    }
  }

  function attach(target: Client): void {
    client = target
    unlisten = listen(target, {
      dispatched: (packet) => receiver?.dispatch(packet),
      joined: (guild) => {
        receiver?.placeChanged(guild, 'joined')
        check(guild)
      },
      left: (guild) => receiver?.placeChanged(guild, 'left'),
      shardReady: () => void catchUp.run(),
      ready: reviewGuilds,
      failed: (error) => logger.warn({ code: 'DISCORD_CLIENT_ERROR', error: error.message }, 'client error'),
    })
  }

  async function openOwn(): Promise<void> {
    gateway = await openGateway(
      {
        token: token as string,
        makeClient: (wantsContent) =>
          createDiscordClient({ shards: options.shards, hasMessageContent: wantsContent, rest }),
        attach,
        logger,
        onContentRefused() {
          hasMessageContent = false
          logger.warn({ code: 'DISCORD_MESSAGE_CONTENT_OFF' }, 'the message-content intent is off in the portal')
          options.onNotice?.({ code: 'MESSAGE_CONTENT_OFF' })
        },
        onEnded(closeCode) {
          logger.error({ code: 'DISCORD_CONNECTION_ENDED', closeCode }, 'Discord ended the connection for good')
          options.onNotice?.({ code: 'CONNECTION_ENDED', closeCode })
        },
      },
      hasMessageContent,
    )
  }

  async function openShared(shared: Client): Promise<void> {
    hasMessageContent = shared.options.intents.has(GatewayIntentBits.MessageContent)
    attach(shared)
    if (!shared.isReady()) return
    reviewGuilds()
    await catchUp.run()
  }

  return {
    platform: createDiscordPlatform({
      channels,
      interactions,
      reposts,
      rights,
      report,
      findGuild: (guildId) => client?.guilds.cache.get(guildId),
    }),
    get botId() {
      return self.botId
    },
    get hasMessageContent() {
      return hasMessageContent
    },
    async connect() {
      Object.assign(self, await identify(calls))
    },
    async start(intake, listings: readonly CommandListing[]) {
      const commands = [...listings.map(toCommandJson), toContextMenuJson(options.contextMenuNames)]
      for (const command of commands) ourCommands.add(command.name)
      receiver = makeReceiver(intake)
      await active.load()
      const isShared = Boolean(options.client)
      const publishing = { calls, applicationId: self.applicationId, clock, logger, isShared }
      const opening = options.client ? openShared(options.client) : openOwn()
      await Promise.all([publishCommands(publishing, commands), opening])
    },
    async stopIntake() {
      receiver = null
      catchUp.stop()
      unlisten()
      await gateway?.close()
    },
    async close() {
      await gateway?.close()
    },
  }
}

function findGuildOf(client: Client | null, guildId: string): GuildInfo | null {
  const guild = client?.guilds.cache.get(guildId)
  if (!guild) return null
  return { name: guild.name, languageTag: chosenLanguage(guild.preferredLocale, guild.features ?? []) }
}

/** Learns who the bot is; an application's id is not always its bot's. */
async function identify(calls: Calls): Promise<{ botId: string; applicationId: string }> {
  const [user, application] = await Promise.all([
    calls.get<{ id: string }>(Routes.user()),
    calls.get<{ id: string }>('/applications/@me'),
  ])
  if (user.ok && application.ok) return { botId: user.value.id, applicationId: application.value.id }
  const outcomes = [user, application].flatMap((result) => (result.ok ? [] : [result.outcome]))
  const isRefused = outcomes.some((outcome) => outcome.outcome === 'refused' && outcome.code === 'FORBIDDEN')
  throw new DiscordError(isRefused ? 'TOKEN_REFUSED' : 'UNREACHABLE')
}
