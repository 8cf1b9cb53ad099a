import type { PermissionFlagsBits } from 'discord.js'
import { ApiError, apiErrors } from './api-error.ts'
import { type AllowedMentions, notify } from './mentions.ts'
import { validateCommands } from './validate-command.ts'
import { type MessageInput, validateMessage } from './validate-message.ts'
import { channelJson, type FakeChannel, type FakeInteraction, type FakeMessage, type World } from './world.ts'

/** How long the platform recognizes a nonce: "a few minutes". `resources/message.mdx:1092`, read 2026-11-20. */
const NONCE_MS = 3 * 60_000
/** `interactions/receiving-and-responding.mdx:351,474`, read 2026-11-20. */
const FIRST_ANSWER_MS = 3_000
const TOKEN_MS = 15 * 60_000
const FOLLOW_UPS_MAX = 5
const EPHEMERAL = 64

/** Is a body as bots post it. */
export type PostedBody = MessageInput & {
  readonly allowed_mentions?: AllowedMentions
  readonly enforce_nonce?: boolean
  readonly flags?: number
  readonly message_reference?: { message_id: string; fail_if_not_exists?: boolean }
  readonly username?: string
  readonly avatar_url?: string
}

export interface ApiCall {
  readonly method: string
  /** Without `/api/v10`. */
  readonly path: string
  readonly query: URLSearchParams
  readonly body: Record<string, unknown>
  readonly isAuthorized: boolean
}

export interface RestApiDeps {
  readonly world: World
  readonly gatewayUrl: () => string
  readonly dispatchMessage: (t: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE' | 'MESSAGE_DELETE', message: FakeMessage) => void
}

/** Answers calls as Discord's REST API v10 does, from the world. @throws ApiError for everything it refuses */
export function createRestApi({ world, gatewayUrl, dispatchMessage }: RestApiDeps): (call: ApiCall) => unknown {
  type Handler = (call: ApiCall, ...ids: string[]) => unknown
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

  const asBody = (call: ApiCall) => call.body as PostedBody
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

  /** Executes a webhook, in its channel or in one of the channel's threads. */
  function postAsWebhook(call: ApiCall, hookId: string, token: string): unknown {
    const hook = world.webhooks.get(hookId)
    if (!hook || hook.token !== token) throw apiErrors.unknownWebhook()
    const body = asBody(call)
    validateMessage(body, true)
    const name = body.username ?? hook.name
    if (name.length < 1 || name.length > 80 || /discord|clyde/i.test(name))
      throw apiErrors.invalidForm('username', 'Username cannot contain "discord"')
    const threadId = call.query.get('thread_id')
    if (threadId && world.channel(threadId)?.parentId !== hook.channelId) throw apiErrors.unknownChannel()
    const author = { id: hook.id, username: name, avatar: body.avatar_url ?? null, bot: true } as FakeMessage['author']
    const message = makeMessage(threadId ?? hook.channelId, body, { author, webhook_id: hook.id })
    notify(world, message.content, body.allowed_mentions, 'webhook', null)
    return json(store(message))
  }

  function webhookMessage(call: ApiCall, hookId: string, token: string, messageId: string): FakeMessage {
    const hook = world.webhooks.get(hookId)
    if (!hook || hook.token !== token) throw apiErrors.unknownWebhook()
    const channel = world.channel(call.query.get('thread_id') ?? hook.channelId)
    const message = channel?.messages.find((candidate) => candidate.id === messageId && candidate.webhook_id === hookId)
    return message ?? raise(apiErrors.unknownMessage())
  }

  function interactionByToken(token: string): FakeInteraction {
    const interaction = [...world.interactions.values()].find((candidate) => candidate.token === token)
    if (!interaction || interaction.callbackType === null) throw apiErrors.unknownWebhook()
    if (world.now() - interaction.at > TOKEN_MS) throw apiErrors.invalidWebhookToken()
    return interaction
  }

  function interactionMessage(interaction: FakeInteraction, messageId: string): FakeMessage {
    const all = [interaction.original, ...interaction.followUps, interaction.sourceMessage]
    const found = messageId === '@original' ? interaction.original : all.find((message) => message?.id === messageId)
    const message = found ?? raise(apiErrors.unknownMessage())
    const isThere = world.channels.get(message.channel_id)?.messages.includes(message)
    return isThere ? message : raise(apiErrors.unknownMessage())
  }

  on(
    'POST /interactions/:id/:token/callback',
    (call, id, token) => {
      const interaction = world.interactions.get(id)
      if (!interaction || interaction.token !== token) throw apiErrors.unknownInteraction()
      if (interaction.callbackType !== null) throw apiErrors.alreadyAcknowledged()
      if (world.now() - interaction.at > FIRST_ANSWER_MS) throw apiErrors.unknownInteraction()
      const { type, data } = call.body as { type: number; data?: PostedBody & Record<string, unknown> }
      if (type === 4) validateMessage(data ?? {}, true)
      if (type === 7 && interaction.sourceMessage) change(interaction.sourceMessage, data ?? {}, true)
      if (type === 4 || type === 5) {
        const message = makeMessage(interaction.channelId, type === 4 ? (data ?? {}) : { flags: data?.flags ?? 0 })
        interaction.original = message
        interaction.isOriginalDeferred = type === 5
        world.channels.get(interaction.channelId)?.messages.push(message)
        notify(world, message.content, data?.allowed_mentions, 'webhook', null)
      }
      if (type === 6 || type === 7) interaction.original = interaction.sourceMessage
      interaction.callbackType = type
      interaction.callbackData = data ?? null
      const message = interaction.original
      return { interaction: { id, type: 2 }, resource: { type, ...(message ? { message: json(message) } : {}) } }
    },
    true,
  )
  on(
    'POST /webhooks/:id/:token',
    (call, id, token) => {
      if (id !== world.applicationId) return postAsWebhook(call, id, token)
      const interaction = interactionByToken(token)
      if (interaction.isUserInstalled && interaction.followUps.length >= FOLLOW_UPS_MAX)
        throw new ApiError(400, 40094, 'This interaction has reached the maximum of follow-up messages')
      validateMessage(asBody(call), true)
      // The first follow-up of a deferred answer takes its place, and its being seen by one or all.
      if (interaction.isOriginalDeferred && interaction.original) {
        interaction.isOriginalDeferred = false
        return json(change(interaction.original, asBody(call), true))
      }
      const message = makeMessage(interaction.channelId, asBody(call))
      interaction.followUps.push(message)
      notify(world, message.content, asBody(call).allowed_mentions, 'webhook', null)
      world.channels.get(interaction.channelId)?.messages.push(message)
      return json(message)
    },
    true,
  )
  on(
    'PATCH /webhooks/:id/:token/messages/:message',
    (call, id, token, messageId) => {
      notify(world, asBody(call).content ?? '', asBody(call).allowed_mentions, 'webhook', null)
      if (id !== world.applicationId)
        return json(change(webhookMessage(call, id, token, messageId), asBody(call), true))
      const interaction = interactionByToken(token)
      const message = interactionMessage(interaction, messageId)
      if (message === interaction.original) interaction.isOriginalDeferred = false
      return json(change(message, asBody(call), true))
    },
    true,
  )
  on(
    'DELETE /webhooks/:id/:token/messages/:message',
    (call, id, token, messageId) => {
      if (id !== world.applicationId) return drop(webhookMessage(call, id, token, messageId))
      const interaction = interactionByToken(token)
      const message = interactionMessage(interaction, messageId)
      if (message === interaction.original) {
        interaction.original = null
        interaction.isOriginalDeferred = false
      }
      drop(message)
    },
    true,
  )

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

function raise(error: ApiError): never {
  throw error
}
