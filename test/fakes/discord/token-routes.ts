import { type ApiCall, asBody, type PostedBody } from './api-call.ts'
import { ApiError, apiErrors, raise } from './api-error.ts'
import { notify } from './mentions.ts'
import { validateMessage } from './validate-message.ts'
import type { FakeInteraction, FakeMessage, World } from './world.ts'

/** `interactions/receiving-and-responding.mdx:351,474`, read 2026-11-20. */
const FIRST_ANSWER_MS = 3_000
const TOKEN_MS = 15 * 60_000
const FOLLOW_UPS_MAX = 5

export type Handler = (call: ApiCall, ...ids: string[]) => unknown

export interface TokenRoutesDeps {
  readonly world: World
  readonly on: (route: string, handler: Handler, isPublic?: true) => void
  readonly makeMessage: (channelId: string, body: PostedBody, extra?: Partial<FakeMessage>) => FakeMessage
  readonly store: (message: FakeMessage) => FakeMessage
  readonly change: (message: FakeMessage, body: PostedBody, canEmbed: boolean) => FakeMessage
  readonly drop: (message: FakeMessage) => void
  readonly json: (message: FakeMessage) => object
}

/** Adds the calls that carry their right in the path: webhooks and answers to interactions. */
export function addTokenRoutes({ world, on, makeMessage, store, change, drop, json }: TokenRoutesDeps): void {
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
}
