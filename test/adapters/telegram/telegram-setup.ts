import { createBotHost } from '#src/adapters/telegram/bot-host.ts'
import {
  createTelegramAdapter,
  type TelegramAdapter,
  type TelegramAdapterOptions,
} from '#src/adapters/telegram/telegram-adapter.ts'
import type { TelegramCache } from '#src/adapters/telegram/telegram-cache.ts'
import type { TelegramHost } from '#src/adapters/telegram/telegram-host.ts'
import type { CommandListing } from '#src/chat/command-listing.ts'
import { LOCALES } from '#src/chat/locale.ts'
import type { Logger } from '#src/chat/logger.ts'
import { createFakeBotApi, type FakeBotApi, type FakeBotApiOptions } from '#test/fakes/telegram/fake-bot-api.ts'
import { createFakeClock, type FakeClock } from '#test/fakes/telegram/fake-clock.ts'
import { createFakeIntake, type FakeIntake } from '#test/fakes/telegram/fake-intake.ts'

/** Holds an adapter on a real grammY bot against the fake server. */
export interface TelegramSetup extends AsyncDisposable {
  readonly fake: FakeBotApi
  readonly adapter: TelegramAdapter
  readonly intake: FakeIntake
  readonly clock: FakeClock
  readonly log: readonly LogLine[]
  readonly cache: TelegramCache & { readonly entries: Map<string, string> }
}

export interface LogLine {
  readonly level: keyof Logger
  readonly data: object
}

export interface SetupOptions {
  readonly fake?: FakeBotApiOptions
  readonly adapter?: Partial<TelegramAdapterOptions>
  readonly wrapHost?: (host: TelegramHost) => TelegramHost
  readonly cache?: TelegramSetup['cache']
  /** @default true */
  readonly isStarted?: boolean
  readonly commands?: readonly CommandListing[]
  readonly answerTimeoutMs?: number
}

/** Describes a command in every language. */
export function listing(name: string, extra: Partial<CommandListing> = {}): CommandListing {
  return {
    name,
    names: {},
    descriptions: Object.fromEntries(
      LOCALES.map((locale) => [locale, `${name} in ${locale}`]),
    ) as CommandListing['descriptions'],
    options: [],
    subcommands: [],
    audience: 'everyone',
    contexts: ['private', 'group'],
    isPrivate: false,
    ...extra,
  }
}

export const COMMANDS = [listing('link'), listing('help'), listing('start', { contexts: ['private'] })]

/** Makes a cache in memory. */
export function createMemoryCache(): TelegramSetup['cache'] {
  const entries = new Map<string, string>()
  return { entries, get: async (key) => entries.get(key), set: async (key, value) => void entries.set(key, value) }
}

/** Makes a logger that keeps what it is told. */
export function createMemoryLog(): Logger & { readonly lines: LogLine[] } {
  const lines: LogLine[] = []
  const note = (level: keyof Logger) => (data: object) => void lines.push({ level, data })
  return { lines, debug: note('debug'), info: note('info'), warn: note('warn'), error: note('error') }
}

/** Starts the fake server and an adapter on it. */
export async function setUpTelegram(options: SetupOptions = {}): Promise<TelegramSetup> {
  const clock = createFakeClock()
  const fake = await createFakeBotApi({ now: () => clock.now(), ...options.fake })
  const botHost = createBotHost({
    token: fake.token,
    apiUrl: fake.url,
    ...(options.answerTimeoutMs ? { answerTimeoutMs: options.answerTimeoutMs } : {}),
  })
  const logger = createMemoryLog()
  const cache = options.cache ?? createMemoryCache()
  const intake = createFakeIntake()
  const adapter = createTelegramAdapter({
    host: options.wrapHost?.(botHost) ?? botHost,
    transport: { kind: 'polling' },
    clock,
    logger,
    cache,
    publishesCommands: false,
    ...options.adapter,
  })
  await adapter.connect()
  if (options.isStarted ?? true) await adapter.start(intake, options.commands ?? COMMANDS)
  return {
    fake,
    adapter,
    intake,
    clock,
    log: logger.lines,
    cache,
    async [Symbol.asyncDispose]() {
      await adapter.stopIntake()
      await botHost.close?.()
      await fake.close()
    },
  }
}
