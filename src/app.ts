import { collectDefaultMetrics, Registry } from 'prom-client'
import { createDiscordAdapter, type DiscordAdapterOptions } from '#src/adapters/discord/discord-adapter.ts'
import { createBotHost } from '#src/adapters/telegram/bot-host.ts'
import type { MountOptions } from '#src/adapters/telegram/mount-on-grammy.ts'
import { createTelegramAdapter, type TelegramAdapter } from '#src/adapters/telegram/telegram-adapter.ts'
import type { ChatAdapter } from '#src/chat/chat-adapter.ts'
import { type Clock, systemClock } from '#src/chat/clock.ts'
import { contextMenuNames } from '#src/chat/command-listing.ts'
import type { HttpRoute } from '#src/chat/http-routes.ts'
import { DEFAULT_LOCALE } from '#src/chat/locale.ts'
import type { Logger } from '#src/chat/logger.ts'
import type { RandomBytes } from '#src/chat/token.ts'
import { createTranslator, readLocaleSources, type Translator } from '#src/chat/translator.ts'
import { createGuardedAgent } from '#src/http/guarded-agent.ts'
import { createHopFetcher } from '#src/http/hop-fetcher.ts'
import { createHttpClient } from '#src/http/http-client.ts'
import type { HttpFetch } from '#src/http/http-fetch.ts'
import type { FetchHop } from '#src/links/expand-hop.ts'
import { type Cache, openCache } from '#src/store/cache/open-cache.ts'
import { openStore, type Store } from '#src/store/open-store.ts'
import { createWebServer } from '#src/web/web-server.ts'
import { type Bot, createBot } from './bot.ts'
import type { Config, DiscordConfig, TelegramConfig } from './config.ts'
import { createNetworks } from './configured-networks.ts'
import { createPlaygroundBot } from './playground-bot.ts'
import { createPooledRandom } from './pooled-random.ts'

/** Replaces what a test or a host must hold in its own hands. */
export interface AppOverrides {
  readonly clock?: Clock
  readonly randomBytes?: RandomBytes
  /** Calls the networks' APIs. */
  readonly fetch?: HttpFetch
  /** Asks one hop of a pasted link. */
  readonly fetchHop?: FetchHop
  readonly logger?: Logger
  /** Mounts Telegram on a bot that is there already: `(options) => mountOnGrammy(bot, options)`. */
  readonly telegram?: (options: MountOptions) => TelegramAdapter
  /** Attaches Discord to a client that is there already: `(options) => createDiscordAdapter({ ...options, client })`. */
  readonly discord?: (options: DiscordAdapterOptions) => ChatAdapter
}

/** Is the whole process: every bot, the web server, the databases. */
export interface App extends AsyncDisposable {
  /** Starts everything that is configured. @returns the web server's port */
  start(): Promise<number>
  /** Stops within 10 s: intake closes at once, work in hand finishes, nothing is lost. */
  stop(): Promise<void>
}

const SILENT: Logger = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

/** Puts the process together from its settings. The only place where parts meet. */
export async function createApp(config: Config, overrides: AppOverrides = {}): Promise<App> {
  const clock = overrides.clock ?? systemClock
  const randomBytes = overrides.randomBytes ?? createPooledRandom()
  const logger = overrides.logger ?? SILENT
  const translator = createTranslator(readLocaleSources(new URL('../locales/', import.meta.url)))
  const guarded = createGuardedAgent()
  const fetchHop = overrides.fetchHop ?? createHopFetcher({ dispatcher: guarded })
  const client = createHttpClient()
  const shared = { clock, randomBytes, logger, translator }

  const platforms = await openPlatforms()
  const playground = config.playground
    ? await createPlaygroundBot({ ...shared, fetchHop, baseUrl: config.publicUrl ?? `http://localhost:${config.port}` })
    : null
  const bots = [platforms?.bot, playground?.bot].filter((bot): bot is Bot => bot !== undefined)
  let isReady = false

  const web = createWebServer({
    host: config.host,
    port: config.port,
    routes: [...(platforms?.routes ?? []), ...(playground?.routes ?? [])],
    homePath: playground ? '/playground' : null,
    isReady: () => isReady,
    isHealthy: async () => (await platforms?.store.isHealthy()) ?? true,
    metrics: createMetrics(),
    metricsToken: config.metricsToken,
    logger,
  })

  /** The bot on the real platforms, with the community's own database. */
  async function openPlatforms(): Promise<Platforms | null> {
    if (!config.telegram && !config.discord && !overrides.telegram && !overrides.discord) return null
    const { databaseUrl } = config
    // A SQLite file has one process; on PostgreSQL the Bot API lets one of them poll.
    const isPolling = !overrides.telegram && config.telegram?.transport.mode === 'polling'
    const store = await openStore({ databaseUrl, clock, logger })
    const cache = openCache({ databaseUrl, logger })
    const adapterParts = { clock, logger, translator, cache, bot: () => bot }
    const { adapters, routes } = createAdapters(config, overrides, adapterParts)
    const bot: Bot = createBot({
      ...shared,
      adapters,
      store,
      cache: cache.keyv('links'),
      ...createNetworks(config, overrides.fetch ?? client.fetch, fetchHop, clock),
      owners: config.owners,
      placePolicy: config.placePolicy,
      defaultShareBps: config.defaultShareBps,
      dutyOf: (platform) => (platform === 'telegram' && isPolling && store.engine === 'postgres' ? 'polling' : null),
    })
    return { bot, store, cache, routes }
  }

  async function stop(): Promise<void> {
    isReady = false
    await Promise.all([web.close(), ...bots.map((bot) => bot.stop())])
    await Promise.all([platforms?.store.close(), platforms?.cache.close(), playground?.close()])
    await Promise.all([client[Symbol.asyncDispose](), guarded.close()])
  }

  return {
    async start() {
      const port = await web.start()
      await Promise.all(bots.map((bot) => bot.start()))
      isReady = true
      return port
    },
    stop,
    [Symbol.asyncDispose]: stop,
  }
}

interface Platforms {
  readonly bot: Bot
  readonly store: Store
  readonly cache: Cache
  readonly routes: readonly HttpRoute[]
}

interface AdapterParts {
  readonly clock: Clock
  readonly logger: Logger
  readonly translator: Translator
  readonly cache: Cache
  /** The bot that the adapters will belong to. */
  readonly bot: () => Bot
}

function createAdapters(
  config: Config,
  overrides: AppOverrides,
  parts: AdapterParts,
): { adapters: ChatAdapter[]; routes: HttpRoute[] } {
  const telegram = createTelegram(config.telegram, overrides, parts)
  const discord = createDiscord(config.discord, overrides, parts)
  return {
    adapters: [telegram, discord].filter((adapter): adapter is TelegramAdapter => adapter !== null),
    routes: telegram ? [...telegram.routes] : [],
  }
}

function createTelegram(
  config: TelegramConfig | null,
  overrides: AppOverrides,
  parts: AdapterParts,
): TelegramAdapter | null {
  const { clock, logger, cache, translator } = parts
  const stored = cache.keyv('telegram')
  const options: MountOptions = {
    clock,
    logger,
    cache: {
      get: (key) => stored.get<string>(key),
      set: async (key, value) => void (await stored.set(key, value)),
    },
    inlineStartLabel: () => translator.say(DEFAULT_LOCALE, 'inline-start'),
  }
  if (overrides.telegram) return overrides.telegram(options)
  if (!config) return null
  const { token, transport } = config
  const host = createBotHost({ token, apiUrl: config.apiUrl })
  return createTelegramAdapter({
    ...options,
    host,
    transport:
      transport.mode === 'polling'
        ? { kind: 'polling' }
        : { kind: 'webhook', token, publicUrl: transport.publicUrl, secret: transport.secret },
  })
}

function createDiscord(config: DiscordConfig | null, overrides: AppOverrides, parts: AdapterParts): ChatAdapter | null {
  const { clock, logger, cache, translator } = parts
  if (!config && !overrides.discord) return null
  const options: DiscordAdapterOptions = {
    apiUrl: config?.apiUrl ?? 'https://discord.com/api',
    shards: config?.shards ?? 'auto',
    messageContent: config?.messageContent ?? 'auto',
    clock,
    logger,
    cache: cache.keyv('discord'),
    contextMenuNames: contextMenuNames(translator),
    onMissingPermission: (placeId, permission) => parts.bot().noticePermission(placeId, permission),
    onNotice: (notice) => logger.warn(notice, 'Discord limits what the bot can do'),
    ...(config ? { token: config.token } : {}),
  }
  return overrides.discord ? overrides.discord(options) : createDiscordAdapter(options)
}

function createMetrics(): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return registry
}
