import { BoundedMap } from '#src/chat/bounded-map.ts'
import type { ChatAdapter } from '#src/chat/chat-adapter.ts'
import type { Clock } from '#src/chat/clock.ts'
import type { CommandListing } from '#src/chat/command-listing.ts'
import type { HttpRoutes } from '#src/chat/http-routes.ts'
import type { Intake } from '#src/chat/intake.ts'
import type { Logger } from '#src/chat/logger.ts'
import type { ChatEvent } from '#src/chat/message.ts'
import { answerInlineQuery, type InlineStartLabel } from './answer-inline-query.ts'
import { type BotIdentity, fetchIdentity } from './bot-identity.ts'
import { readFailure } from './call-failure.ts'
import { createChatCaller } from './chat-caller.ts'
import { parsePeerId } from './conversation-id.ts'
import { createPolling } from './polling.ts'
import { publishMenus } from './publish-commands.ts'
import { registerWebhook } from './register-webhook.ts'
import type { TelegramCache } from './telegram-cache.ts'
import { TelegramAdapterError } from './telegram-error.ts'
import type { TelegramHost } from './telegram-host.ts'
import { createTelegramPlatform } from './telegram-platform.ts'
import type { TranslateContext } from './translate-context.ts'
import { migrationEvent } from './translate-message.ts'
import { translateUpdate } from './translate-update.ts'
import { createWebhookRoute } from './webhook-route.ts'
import { deriveWebhookSecret } from './webhook-secret.ts'

/** How updates come: fetched, posted to us, or handed over by somebody else's bot. */
type TelegramTransport =
  | { readonly kind: 'polling' }
  | {
      readonly kind: 'webhook'
      readonly token: string
      /** Where this server is reached from outside, without a path. */
      readonly publicUrl: string
      /** 1–256 of A–Z a–z 0–9 _ -; null derives one from the token. */
      readonly secret: string | null
    }
  | { readonly kind: 'mounted' }

export interface TelegramAdapterOptions {
  readonly host: TelegramHost
  readonly transport: TelegramTransport
  readonly clock: Clock
  readonly logger: Logger
  readonly cache: TelegramCache
  readonly inlineStartLabel?: InlineStartLabel
  /** Told when the bot has stopped receiving by itself. */
  readonly onStopped?: (error: TelegramAdapterError) => void
  /** @default false on a mounted bot, whose menus belong to its owner, else true */
  readonly publishesCommands?: boolean
}

/** Is the adapter, with its webhook route and the entrance for raw updates. */
export interface TelegramAdapter extends ChatAdapter, HttpRoutes {
  /**
   * Takes a raw update. Resolves when it is durable, to whether it was ours; one that was not is left to other handlers.
   * @throws Error when it could not be stored: do not confirm it
   */
  receive(update: unknown): Promise<boolean>
}

/** Posts of ours remembered, to know the copies that a channel's discussion group gets. */
const OWN_POSTS_MAX = 2_000
/** Channels and supergroups have ids below this. */
const CHANNEL_ID_MAX = -1_000_000_000_000

const NOT_OURS = Promise.resolve(false)

/** Makes the adapter of one bot. */
export function createTelegramAdapter(options: TelegramAdapterOptions): TelegramAdapter {
  const { host, transport, clock, logger, cache } = options
  let stopping = new AbortController()
  const ownPosts = new BoundedMap<string, true>(OWN_POSTS_MAX)
  let identity: BotIdentity | null = null
  let intake: Intake | null = null
  let context: TranslateContext | null = null

  const caller = createChatCaller(host, (from, to) => {
    intake
      ?.accept(migrationEvent(from, to, clock.now()))
      .catch((error: unknown) => logFailure('MOVE_NOT_STORED', error))
  })
  const platform = createTelegramPlatform({
    host,
    caller,
    clock,
    logger,
    username: () => identity?.username ?? null,
    onPosted: (chatId, messageId) => {
      if (chatId < CHANNEL_ID_MAX) ownPosts.set(`${chatId} ${messageId}`, true)
    },
  })
  const secret = transport.kind === 'webhook' ? (transport.secret ?? deriveWebhookSecret(transport.token)) : ''
  const polling = createPolling({
    host,
    clock,
    logger,
    receive,
    onStopped: (error) => options.onStopped?.(error),
  })
  const routes =
    transport.kind === 'webhook'
      ? [createWebhookRoute({ token: transport.token, secret, logger, receive: () => (context ? receive : null) })]
      : []

  function logFailure(code: string, error: unknown): void {
    logger.warn({ code, error: error instanceof Error ? error.name : typeof error }, 'an update was not followed')
  }

  function receive(update: unknown): Promise<boolean> {
    if (!context) return NOT_OURS
    const event = translateUpdate(update, context)
    return event ? accept(event) : NOT_OURS
  }

  async function accept(event: ChatEvent): Promise<boolean> {
    if (!intake || event.type === 'suggest') return false
    if (event.type === 'inline') {
      // Not waited for: somebody types on, and nothing is stored.
      answerInlineQuery(host, intake, event, options.inlineStartLabel ?? null).catch((error: unknown) =>
        logger.debug({ code: 'INLINE_FAILED', kind: readFailure(error).kind }, 'inline query not answered'),
      )
      return true
    }
    if (event.type === 'place') followMove(event)
    await intake.accept(event)
    // The owner of a mounted bot has to learn of places too.
    return event.type !== 'place' || transport.kind !== 'mounted'
  }

  function followMove(event: Extract<ChatEvent, { type: 'place' }>): void {
    if (event.change.kind !== 'migrated' || !event.conversation.placeId) return
    const from = parsePeerId(event.conversation.placeId)
    const to = parsePeerId(event.change.toPlaceId)
    if (from !== null && to !== null) caller.noteMigration(from, to)
  }

  async function publish(commands: readonly CommandListing[], botId: string): Promise<void> {
    if (!(options.publishesCommands ?? transport.kind !== 'mounted')) return
    await publishMenus({ host, cache, clock, logger, botId, signal: stopping.signal }, commands)
  }

  return {
    platform,
    routes,
    receive,
    get botId() {
      return identity ? String(identity.botId) : ''
    },

    async connect() {
      identity = await fetchIdentity(host, clock)
      if (!identity.readsGroups)
        logger.warn({ code: 'PRIVACY_MODE_ON' }, 'privacy mode is on: turn it off in BotFather or links are not seen')
      if (!identity.hasInlineMode) logger.info({ code: 'INLINE_OFF' }, 'inline mode is off: BotFather, /setinline')
    },

    async start(startedIntake, commands) {
      if (!identity) throw new TelegramAdapterError('NOT_CONNECTED')
      stopping = new AbortController()
      intake = startedIntake
      context = {
        botId: identity.botId,
        username: identity.username.toLowerCase(),
        commandNames: new Set(commands.map((command) => command.name)),
        isMounted: transport.kind === 'mounted',
        intake: startedIntake,
        now: () => clock.now(),
        isOwnPost: (chatId, messageId) => ownPosts.has(`${chatId} ${messageId}`),
      }
      const botId = String(identity.botId)
      if (transport.kind === 'polling') await polling.start()
      if (transport.kind === 'webhook') {
        const url = transport.publicUrl.replace(/\/+$/, '') + (routes[0]?.path ?? '')
        await registerWebhook(host, cache, { url, secret, botId })
      }
      await publish(commands, botId)
    },

    async stopIntake() {
      context = null
      stopping.abort()
      await polling.stop()
    },

    async close() {
      await host.close?.()
    },
  }
}
