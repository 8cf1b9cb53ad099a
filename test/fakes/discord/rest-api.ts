import type { PermissionFlagsBits } from 'discord.js'
import { type ApiCall, asBody, type PostedBody } from './api-call.ts'
import { apiErrors, raise } from './api-error.ts'
import { notify } from './mentions.ts'
import { addTokenRoutes, type Handler } from './token-routes.ts'
import { validateCommands } from './validate-command.ts'
import { validateMessage } from './validate-message.ts'
import { channelJson, type FakeChannel, type FakeMessage, type World } from './world.ts'

/** How long the platform recognizes a nonce: "a few minutes". `resources/message.mdx:1092`, read 2026-11-20. */
const NONCE_MS = 3 * 60_000
const EPHEMERAL = 64

export interface RestApiDeps {
  readonly world: World
  readonly gatewayUrl: () => string
  readonly dispatchMessage: (t: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE' | 'MESSAGE_DELETE', message: FakeMessage) => void
}

/** Answers calls as Discord's REST API v10 does, from the world. @throws ApiError for everything it refuses */
export function createRestApi({ world, gatewayUrl, dispatchMessage }: RestApiDeps): (call: ApiCall) => unknown {
  const routes: [method: string, pattern: RegExp, handler: Handler, isPublic?: true][] = []
  const on = (route: string, handler: Handler, isPublic?: true) => {
    const [method = '', path = ''] = route.split(' ')
    const pattern = new RegExp(`^${path.replace(/:\w+/g, '([^/]+)')}$`)
    routes.push(isPublic ? [method, pattern, handler, true] : [method, pattern, handler])
  }

  function channelOf(id: string): FakeChannel {
    const channel = world.channel(id)
    if (!channel) throw apiErrors.unknownChannel()
    const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId)
    if (channel.guildId !== null && !guild?.hasBot) throw apiErrors.missingAccess()
    if (channel.denied.has('ViewChannel')) throw apiErrors.missingAccess()
    return channel
  }

  function need(channel: FakeChannel, right: keyof typeof PermissionFlagsBits): void {
    if (channel.denied.has(right)) throw apiErrors.missingPermissions()
  }

  function messageIn(channel: FakeChannel, id: string): FakeMessage {
    const message = channel.messages.find((candidate) => candidate.id === id && !(candidate.flags & EPHEMERAL))
    if (!message) throw apiErrors.unknownMessage()
    return message
  }

  function makeMessage(channelId: string, body: PostedBody, extra: Partial<FakeMessage> = {}): FakeMessage {
    const guildId = world.channels.get(channelId)?.guildId
    return {
      id: world.nextId(),
      channel_id: channelId,
      ...(guildId ? { guild_id: guildId } : {}),
      author: world.bot,
      type: body.message_reference ? 19 : 0,
      content: body.content ?? '',
      timestamp: new Date(world.now()).toISOString(),
      edited_timestamp: null,
      embeds: body.embeds ?? [],
      components: body.components ?? [],
      attachments: [],
      mentions: [],
      flags: (body.flags ?? 0) & EPHEMERAL,
      application_id: world.applicationId,
      ...extra,
    }
  }

  function store(message: FakeMessage): FakeMessage {
    const channel = world.channels.get(message.channel_id)
    if (channel) channel.messages.push(message)
    if (!(message.flags & EPHEMERAL)) dispatchMessage('MESSAGE_CREATE', message)
    return message
  }

  function change(message: FakeMessage, body: PostedBody, canEmbed: boolean): FakeMessage {
    const next = { content: message.content, embeds: message.embeds, components: message.components, ...body }
    validateMessage(next, canEmbed, true)
    Object.assign(message, { content: next.content, embeds: next.embeds, components: next.components })
    message.edited_timestamp = new Date(world.now()).toISOString()
    if (!(message.flags & EPHEMERAL)) dispatchMessage('MESSAGE_UPDATE', message)
    return message
  }

  function drop(message: FakeMessage): void {
    const channel = world.channels.get(message.channel_id)
    if (channel) channel.messages = channel.messages.filter((candidate) => candidate !== message)
    if (!(message.flags & EPHEMERAL)) dispatchMessage('MESSAGE_DELETE', message)
  }

  const json = (message: FakeMessage) => {
    const { guild_id: _guild, member: _member, nonce: _nonce, ...rest } = message
    return rest
  }

  on('GET /gateway/bot', () => ({
    url: gatewayUrl(),
    shards: 1,
    session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
  }))
  on('GET /users/@me', () => world.bot)
  on('GET /applications/@me', () => ({ id: world.applicationId, name: 'Magpie', flags: 0 }))
  on('GET /users/:id', (_call, id) => world.users.get(id) ?? raise(apiErrors.unknownUser()))
  on('POST /users/@me/channels', ({ body }) => {
    const personId = String(body.recipient_id)
    const known = [...world.channels.values()].find((channel) => channel.type === 1 && channel.name === personId)
    if (known) return channelJson(known)
    if (!world.users.has(personId)) throw apiErrors.unknownUser()
    const id = world.nextId()
    const channel = { id, type: 1, guildId: null, name: personId, parentId: null, messages: [] }
    world.channels.set(id, { ...channel, denied: new Set(), exists: true })
    return channelJson(channelOf(id))
  })

  on('GET /channels/:id', (_call, id) => channelJson(channelOf(id)))
  on('GET /channels/:id/messages', ({ query }, id) => {
    const channel = channelOf(id)
    if (channel.denied.has('ReadMessageHistory')) return []
    const limit = Number(query.get('limit') ?? 50)
    if (!(limit >= 1 && limit <= 100)) throw apiErrors.invalidForm('limit', 'int value should be between 1 and 100')
    const open = channel.messages.filter((message) => !(message.flags & EPHEMERAL))
    const [after, before] = [query.get('after'), query.get('before')]
    const later = after === null ? open : open.filter((message) => BigInt(message.id) > BigInt(after))
    const within = before === null ? later : later.filter((message) => BigInt(message.id) < BigInt(before))
    return (after === null ? within.slice(-limit) : within.slice(0, limit)).toReversed().map(json)
  })
  on('POST /channels/:id/messages', (call, id) => {
    const channel = channelOf(id)
    need(channel, channel.parentId ? 'SendMessagesInThreads' : 'SendMessages')
    const body = asBody(call)
    validateMessage(body, !channel.denied.has('EmbedLinks'))
    const recent = channel.messages.find(
      (message) => message.nonce === body.nonce && world.now() - Date.parse(message.timestamp) < NONCE_MS,
    )
    if (body.nonce && body.enforce_nonce && recent) return json(recent)
    const reference = body.message_reference
    if (reference && channel.denied.has('ReadMessageHistory')) throw apiErrors.noHistoryToReply()
    const replied = reference && channel.messages.find((message) => message.id === reference.message_id)
    if (reference && !replied && reference.fail_if_not_exists !== false)
      throw apiErrors.invalidForm('message_reference', 'Unknown message')
    const embeds = channel.denied.has('EmbedLinks') ? [] : (body.embeds ?? [])
    const message = makeMessage(id, { ...body, embeds }, body.nonce ? { nonce: body.nonce } : {})
    if (replied) message.message_reference = { message_id: replied.id, channel_id: id }
    notify(world, message.content, body.allowed_mentions, 'message', replied?.author.id ?? null)
    return json(store(message))
  })
  on('PATCH /channels/:id/messages/:message', (call, id, messageId) => {
    const message = messageIn(channelOf(id), messageId)
    if (message.author.id !== world.bot.id) throw apiErrors.notTheAuthor()
    notify(world, asBody(call).content ?? '', asBody(call).allowed_mentions, 'message', null)
    return json(change(message, asBody(call), true))
  })
  on('DELETE /channels/:id/messages/:message', (_call, id, messageId) => {
    const channel = channelOf(id)
    const message = messageIn(channel, messageId)
    if (message.author.id !== world.bot.id) need(channel, 'ManageMessages')
    drop(message)
  })

  on('GET /guilds/:id', (_call, id) => {
    const guild = world.guilds.get(id)
    if (!guild?.hasBot) throw apiErrors.unknownGuild()
    return { id, name: guild.name, owner_id: guild.ownerId, roles: guild.roles }
  })
  on('GET /guilds/:id/members/:user', (_call, id, userId) => {
    const member = world.guilds.get(id)?.members.get(userId)
    if (!member) throw apiErrors.unknownMember()
    return { ...member, user: world.user(userId) }
  })

  on('GET /applications/:id/commands', () => world.commands)
  on('PUT /applications/:id/commands', ({ body }) => {
    const commands = Object.values(body) as Record<string, unknown>[]
    validateCommands(commands)
    world.commands = commands.map(registered)
    return world.commands
  })
  on('POST /applications/:id/commands', ({ body }) => {
    validateCommands([body])
    const rest = world.commands.filter((command) => command.name !== body.name || command.type !== (body.type ?? 1))
    world.commands = [...rest, registered(body)]
    return world.commands.at(-1)
  })
  const registered = (command: Record<string, unknown>) => ({
    type: 1,
    nsfw: false,
    dm_permission: true,
    ...command,
    id: world.nextId(),
    application_id: world.applicationId,
    version: world.nextId(),
  })

  on('GET /channels/:id/webhooks', (_call, id) => {
    const channel = channelOf(id)
    need(channel, 'ManageWebhooks')
    const hooks = [...world.webhooks.values()].filter((hook) => hook.channelId === id)
    return hooks.map((hook) => ({ ...hook, channel_id: id, type: 1, application_id: world.applicationId }))
  })
  on('POST /channels/:id/webhooks', ({ body }, id) => {
    const channel = channelOf(id)
    need(channel, 'ManageWebhooks')
    if (channel.parentId) throw apiErrors.invalidForm('channel', 'webhooks belong to channels')
    const hook = { id: world.nextId(), token: `hook-${world.nextId()}`, channelId: id, name: String(body.name) }
    world.webhooks.set(hook.id, hook)
    return { ...hook, type: 1, application_id: world.applicationId }
  })

  addTokenRoutes({ world, on, makeMessage, store, change, drop, json })

  return (call) => {
    for (const [method, pattern, handler, isPublic] of routes) {
      const match = method === call.method ? pattern.exec(call.path) : null
      if (!match) continue
      if (!isPublic && !call.isAuthorized) throw apiErrors.unauthorized()
      return handler(call, ...match.slice(1).map(decodeURIComponent))
    }
    throw apiErrors.notFound()
  }
}
