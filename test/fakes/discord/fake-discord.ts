import type { AddressInfo } from 'node:net'
import type { PermissionFlagsBits } from 'discord.js'
import { type GatewayServer, openGatewayServer } from './gateway-server.ts'
import { type Fault, type RecordedCall, startHttpServer } from './http-server.ts'
import { createPerson, type FakePerson, type PersonDeps } from './person.ts'
import { createRestApi } from './rest-api.ts'
import { seenOf } from './visible-text.ts'
import {
  createWorld,
  everyoneRole,
  type FakeChannel,
  type FakeGuild,
  type FakeMessage,
  guildJson,
  makeUser,
  type World,
} from './world.ts'

const TOKEN = 'MTA.fake.discord-token'
const EPHEMERAL = 64

export interface FakeDiscordOptions {
  /** Whether the portal grants the message-content intent. @default true */
  readonly contentIntent?: boolean
  /** @default Date.now */
  readonly now?: () => number
  /** Requests per bucket and window, answered with Discord's headers and 429. @default null */
  readonly limit?: { readonly count: number; readonly windowMs: number } | null
  /** Whether calls are written down. @default true */
  readonly isRecording?: boolean
}

/** Drives a Discord that exists only on this machine. */
export interface FakeDiscord {
  readonly token: string
  /** For `DISCORD_API_URL`. */
  readonly apiUrl: string
  readonly botId: string
  readonly applicationId: string
  readonly world: World
  readonly gateway: GatewayServer
  /** Calls of the bot in order. */
  readonly calls: readonly RecordedCall[]
  /** Notifications that messages of the bot have caused. */
  readonly pings: readonly string[]
  /** Makes a guild with one text channel, `general`; the bot is in it unless said otherwise. */
  guild(name: string, options?: { locale?: string; features?: string[]; hasBot?: boolean }): FakeGuild
  channel(guild: FakeGuild, name: string): FakeChannel
  thread(channel: FakeChannel, name: string): FakeChannel
  /** The first channel of a guild. */
  general(guild: FakeGuild): FakeChannel
  /** Makes a person, member of all guilds there are. */
  person(name: string, options?: { locale?: string }): FakePerson
  /** Takes rights away from the bot in a channel. */
  deny(channel: FakeChannel, ...rights: (keyof typeof PermissionFlagsBits)[]): void
  /** Makes a person an admin by a role of a guild. */
  makeAdmin(guild: FakeGuild, person: FakePerson): void
  /** What everybody in a channel sees; with `as` also what only that person sees. */
  messages(channelId: string, as?: FakePerson): readonly FakeMessage[]
  /** Everything a reader sees of a message. */
  seen(message: FakeMessage): string
  /** The bot comes to or leaves a guild while everybody is connected. */
  join(guild: FakeGuild): void
  leave(guild: FakeGuild): void
  /** Deletes a channel with all its messages. */
  deleteChannel(channel: FakeChannel): void
  /** Sends any dispatch at all. */
  dispatch(t: string, d: unknown): void
  fail(fault: Fault): void
  setContentIntent(isGranted: boolean): void
  /** Refuses every connection until it is resumed. */
  refuseConnections(): Promise<void>
  acceptConnections(): Promise<void>
  close(): Promise<void>
}

/** Starts a fake Discord: gateway and REST on one port of 127.0.0.1. */
export async function startFakeDiscord(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const world = createWorld(options.now ?? Date.now)
  let port = 0
  const api = createRestApi({ world, gatewayUrl: () => `ws://127.0.0.1:${port}`, dispatchMessage })
  const http = await startHttpServer({
    token: TOKEN,
    handle: api,
    limit: options.limit ?? null,
    isRecording: options.isRecording ?? true,
  })
  port = (http.server.address() as AddressInfo).port
  const gatewayOptions = {
    token: TOKEN,
    contentIntent: options.contentIntent ?? true,
    ready() {
      const guilds = [...world.guilds.values()].filter((guild) => guild.hasBot)
      return {
        ready: {
          v: 10,
          user: world.bot,
          guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
          resume_gateway_url: `ws://127.0.0.1:${port}`,
          application: { id: world.applicationId, flags: 0 },
        },
        guilds: guilds.map((guild) => guildJson(world, guild) as { id: string }),
      }
    },
  }
  const gateway = openGatewayServer(http.server, gatewayOptions)

  function dispatchMessage(t: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE' | 'MESSAGE_DELETE', message: FakeMessage): void {
    const guildId = message.guild_id ?? null
    const scope = { guildId, isMessage: true }
    if (t === 'MESSAGE_DELETE') {
      const { id, channel_id, guild_id } = message
      gateway.dispatch(t, () => ({ id, channel_id, ...(guild_id ? { guild_id } : {}) }), scope)
      return
    }
    const isOpen = guildId === null || message.author.id === world.bot.id
    const mentionsBot = message.mentions.some((user) => user.id === world.bot.id)
    const bare = { content: '', embeds: [], components: [], attachments: [] }
    gateway.dispatch(
      t,
      (hasContent) => (hasContent || isOpen || mentionsBot ? message : { ...message, ...bare }),
      scope,
    )
  }

  function addChannel(guild: FakeGuild, name: string, type: number, parentId: string | null): FakeChannel {
    const channel: FakeChannel = {
      id: world.nextId(),
      type,
      guildId: guild.id,
      name,
      parentId,
      messages: [],
      denied: new Set(),
      exists: true,
    }
    world.channels.set(channel.id, channel)
    guild.channelIds.push(channel.id)
    return channel
  }

  const general = (guild: FakeGuild) => world.channels.get(guild.channelIds[0] ?? '') as FakeChannel
  const personDeps: PersonDeps = {
    world,
    dispatchMessage,
    dispatchInteraction: (interaction, guildId) => {
      gateway.dispatch('INTERACTION_CREATE', () => interaction, { guildId })
    },
  }

  return {
    token: TOKEN,
    apiUrl: `http://127.0.0.1:${port}/api`,
    botId: world.bot.id,
    applicationId: world.applicationId,
    world,
    gateway,
    calls: http.calls,
    pings: world.pings,
    guild(name, { locale = 'en-US', features = [], hasBot = true } = {}) {
      const id = world.nextId()
      const guild: FakeGuild = {
        id,
        name,
        ownerId: '1',
        locale,
        features,
        channelIds: [],
        joinedAt: new Date(world.now()).toISOString(),
        hasBot,
        members: new Map(hasBot ? [[world.bot.id, { nick: null, roles: [] }]] : []),
        roles: [everyoneRole(id)],
      }
      world.guilds.set(id, guild)
      addChannel(guild, 'general', 0, null)
      return guild
    },
    channel: (guild, name) => addChannel(guild, name, 0, null),
    thread: (channel, name) => addChannel(world.guilds.get(channel.guildId ?? '') as FakeGuild, name, 11, channel.id),
    general,
    person(name, { locale = 'en-US' } = {}) {
      const user = makeUser(world.nextId(), name)
      world.users.set(user.id, user)
      for (const guild of world.guilds.values()) guild.members.set(user.id, { nick: null, roles: [] })
      return createPerson(personDeps, user, locale)
    },
    deny(channel, ...rights) {
      for (const right of rights) channel.denied.add(right)
    },
    makeAdmin(guild, person) {
      const role = { id: world.nextId(), name: 'admins', permissions: String(1n << 5n) }
      guild.roles.push(role)
      guild.members.set(person.id, { nick: null, roles: [role.id] })
    },
    messages: (channelId, as) =>
      (world.channel(channelId)?.messages ?? []).filter(
        (message) => !(message.flags & EPHEMERAL) || as?.hasSeen(message),
      ),
    seen: (message) => seenOf(message).text,
    join(guild) {
      guild.hasBot = true
      guild.joinedAt = new Date(world.now()).toISOString()
      guild.members.set(world.bot.id, { nick: null, roles: [] })
      gateway.dispatch('GUILD_CREATE', () => guildJson(world, guild), { guildId: guild.id })
    },
    leave(guild) {
      guild.hasBot = false
      gateway.dispatch('GUILD_DELETE', () => ({ id: guild.id }), { guildId: guild.id })
    },
    deleteChannel(channel) {
      channel.exists = false
      const { id, type, guildId } = channel
      gateway.dispatch('CHANNEL_DELETE', () => ({ id, type, guild_id: guildId }), { guildId })
    },
    dispatch: (t, d) => gateway.dispatch(t, () => d, { guildId: null }),
    fail: (fault) => void http.faults.push(fault),
    setContentIntent(isGranted) {
      gatewayOptions.contentIntent = isGranted
    },
    async refuseConnections() {
      const closed = new Promise((resolve) => http.server.close(resolve))
      gateway.disconnect(4000)
      http.server.closeAllConnections()
      await closed
    },
    async acceptConnections() {
      await new Promise<void>((resolve) => {
        http.server.listen(port, '127.0.0.1', resolve)
      })
    },
    async close() {
      gateway.close()
      await http.close()
    },
  }
}
