import { Client, Events, GatewayIntentBits, Options, type RESTOptions } from 'discord.js'
import { NO_MENTIONS } from './calls.ts'

/** Users and members are read only to show who somebody is; few are needed at a time. */
const USERS_CACHED_MAX = 200
const THREADS_SWEEP_SECONDS = 3_600
const THREADS_LIFETIME_SECONDS = 14_400

/** `0-3/16` as the shards that this process holds and how many there are in all. */
export type ShardChoice = 'auto' | `${number}-${number}/${number}`

export interface DiscordClientOptions {
  readonly shards: ShardChoice
  readonly hasMessageContent: boolean
  readonly rest: Partial<RESTOptions>
}

/** Makes a discord.js client that keeps guilds, channels and roles and next to nothing else. */
export function createDiscordClient({ shards, hasMessageContent, rest }: DiscordClientOptions): Client {
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(hasMessageContent ? [GatewayIntentBits.MessageContent] : []),
    ],
    ...parseShards(shards),
    rest,
    allowedMentions: { parse: [...NO_MENTIONS.parse], repliedUser: NO_MENTIONS.replied_user },
    failIfNotExists: false,
    enforceNonce: true,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      ...NOTHING_CACHED,
      UserManager: { maxSize: USERS_CACHED_MAX, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
    sweepers: { threads: { interval: THREADS_SWEEP_SECONDS, lifetime: THREADS_LIFETIME_SECONDS } },
  })
  guardPackets(client)
  return client
}

/**
 * Keeps a dispatch that discord.js cannot read from ending the process.
 *
 * @NOTE discord.js 14.28.1 makes its objects inside the socket's event: what it throws there (a forwarded message
 * without a reference is enough) is an unhandled rejection. It has no setting for this, so its method is wrapped.
 */
function guardPackets(client: Client): void {
  const manager = client.ws as unknown as { handlePacket(...packet: unknown[]): boolean }
  const handle = manager.handlePacket.bind(manager)
  manager.handlePacket = (...packet) => {
    try {
      return handle(...packet)
    } catch (error) {
      client.emit(Events.Error, error instanceof Error ? error : new Error(String(error)))
      return false
    }
  }
}

/** Reads `0-3/16`. @throws RangeError for shards that cannot be */
function parseShards(shards: ShardChoice): { shards: 'auto' } | { shards: number[]; shardCount: number } {
  if (shards === 'auto') return { shards }
  const [first = 0, last = -1, count = 0] = shards.split(/[-/]/).map(Number)
  if (!(first >= 0 && first <= last && last < count)) throw new RangeError(`no such shards: ${shards}`)
  return { shards: Array.from({ length: last - first + 1 }, (_, index) => first + index), shardCount: count }
}

const NOTHING_CACHED = {
  ApplicationCommandManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadMemberManager: 0,
  VoiceStateManager: 0,
} as const
