import { type APIEmbed, type APIUser, PermissionFlagsBits } from 'discord.js'

/** Is a message as the fake keeps and shows it. */
export interface FakeMessage {
  id: string
  channel_id: string
  guild_id?: string
  author: APIUser
  member?: { nick: string | null; roles: string[] }
  type: number
  content: string
  timestamp: string
  edited_timestamp: string | null
  embeds: APIEmbed[]
  components: FakeRow[]
  attachments: object[]
  mentions: APIUser[]
  flags: number
  nonce?: string
  webhook_id?: string
  application_id?: string
  message_reference?: { type?: number; message_id: string; channel_id: string }
  referenced_message?: FakeMessage | null
  message_snapshots?: { message: Partial<FakeMessage> }[]
}

export interface FakeRow {
  type: number
  components: FakeButton[]
}

export interface FakeButton {
  type: number
  style: number
  label?: string
  url?: string
  custom_id?: string
  disabled?: boolean
}

export interface FakeChannel {
  id: string
  type: number
  guildId: string | null
  name: string
  parentId: string | null
  messages: FakeMessage[]
  /** Rights the bot lacks here. */
  denied: Set<keyof typeof PermissionFlagsBits>
  exists: boolean
}

export interface FakeGuild {
  id: string
  name: string
  ownerId: string
  locale: string
  features: string[]
  channelIds: string[]
  joinedAt: string
  /** False where only a user has brought the app along. */
  hasBot: boolean
  /** Members by user id. */
  members: Map<string, { nick: string | null; roles: string[] }>
  roles: { id: string; name: string; permissions: string }[]
}

interface FakeWebhook {
  id: string
  token: string
  channelId: string
  name: string
}

/** Is an interaction: who may answer it, how it has been answered, and until when that is possible. */
export interface FakeInteraction {
  id: string
  token: string
  at: number
  channelId: string
  personId: string
  /** Callback types and follow-ups in order. */
  callbackType: number | null
  callbackData: Record<string, unknown> | null
  /** `@original`: the answer, or the message whose button was pressed. */
  original: FakeMessage | null
  isOriginalDeferred: boolean
  sourceMessage: FakeMessage | null
  followUps: FakeMessage[]
  /** Somebody's own app in a server without the bot has five follow-ups. */
  isUserInstalled: boolean
}

/** Holds everything that exists on the fake Discord. */
export interface World {
  readonly now: () => number
  readonly bot: APIUser
  readonly applicationId: string
  readonly users: Map<string, APIUser>
  readonly guilds: Map<string, FakeGuild>
  readonly channels: Map<string, FakeChannel>
  readonly webhooks: Map<string, FakeWebhook>
  readonly interactions: Map<string, FakeInteraction>
  commands: Record<string, unknown>[]
  /** Every notification a message of the bot has caused. */
  readonly pings: string[]
  nextId(): string
  user(id: string): APIUser
  channel(id: string): FakeChannel | undefined
}

const DISCORD_EPOCH_MS = 1_420_070_400_000n
const ALL_TEXT_RIGHTS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.ManageMessages |
  PermissionFlagsBits.ManageWebhooks

/** Makes an empty world with a bot in it. */
export function createWorld(now: () => number): World {
  let increment = 0n
  const nextId = () => {
    increment += 1n
    return String(((BigInt(now()) - DISCORD_EPOCH_MS) << 22n) | (increment & 0x3fffffn))
  }
  const bot = makeUser(nextId(), 'Magpie', true)
  const users = new Map([[bot.id, bot]])
  const channels = new Map<string, FakeChannel>()
  return {
    now,
    bot,
    applicationId: nextId(),
    users,
    guilds: new Map(),
    channels,
    webhooks: new Map(),
    interactions: new Map(),
    commands: [],
    pings: [],
    nextId,
    user(id) {
      const user = users.get(id)
      if (!user) throw new Error(`no user ${id}`)
      return user
    },
    channel: (id) => {
      const channel = channels.get(id)
      return channel?.exists ? channel : undefined
    },
  }
}

/** Makes a user with a picture. */
export function makeUser(id: string, name: string, isBot = false): APIUser {
  const avatar = 'a'.repeat(31) + (isBot ? 'b' : 'c')
  return { id, username: name.toLowerCase(), global_name: name, discriminator: '0', avatar, bot: isBot }
}

/** Gives the rights that everybody, and the bot, has in a fresh guild. */
export function everyoneRole(guildId: string): FakeGuild['roles'][number] {
  return { id: guildId, name: '@everyone', permissions: String(ALL_TEXT_RIGHTS) }
}

/** Writes a guild as GUILD_CREATE tells it. */
export function guildJson(world: World, guild: FakeGuild): object {
  const member = guild.members.get(world.bot.id) ?? { nick: null, roles: [] }
  const channels = guild.channelIds.map((id) => world.channels.get(id)).filter((channel) => channel?.exists)
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    features: guild.features,
    joined_at: guild.joinedAt,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    system_channel_id: guild.channelIds[0] ?? null,
    roles: guild.roles.map((role) => ({
      ...role,
      color: 0,
      hoist: false,
      position: 0,
      managed: false,
      mentionable: false,
    })),
    members: [{ ...member, user: world.bot, joined_at: guild.joinedAt, deaf: false, mute: false, flags: 0 }],
    channels: channels.filter((channel) => !channel?.parentId).map((channel) => channelJson(channel as FakeChannel)),
    threads: [],
    emojis: [],
    stickers: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
  }
}

/** Writes a channel; rights the bot lacks there are an overwrite for everyone. */
export function channelJson(channel: FakeChannel): Record<string, unknown> {
  const deny = [...channel.denied].reduce((bits, right) => bits | PermissionFlagsBits[right], 0n)
  const overwrites = channel.guildId && deny ? [{ id: channel.guildId, type: 0, allow: '0', deny: String(deny) }] : []
  return {
    id: channel.id,
    type: channel.type,
    name: channel.name,
    ...(channel.guildId ? { guild_id: channel.guildId, permission_overwrites: overwrites } : {}),
    parent_id: channel.parentId,
    ...(channel.parentId ? { thread_metadata: { archived: false, locked: false, auto_archive_duration: 1440 } } : {}),
    position: 0,
  }
}
