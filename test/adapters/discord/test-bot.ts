import { DefaultRestOptions } from 'discord.js'
import { vi } from 'vitest'
import {
  createDiscordAdapter,
  type DiscordAdapter,
  type DiscordAdapterOptions,
} from '#src/adapters/discord/discord-adapter.ts'
import type { Clock } from '#src/chat/clock.ts'
import { systemClock } from '#src/chat/clock.ts'
import type { CommandListing, LocalizedText } from '#src/chat/command-listing.ts'
import type { Intake } from '#src/chat/intake.ts'
import type { Logger } from '#src/chat/logger.ts'
import type { ChatEvent, SuggestEvent } from '#src/chat/message.ts'
import type { FakeDiscord } from '../../fakes/discord/fake-discord.ts'

/** Is an intake that writes down what it is given. */
export interface RecordingIntake extends Intake {
  readonly events: ChatEvent[]
  readonly answered: Set<string>
  /** Messages whose text was looked at. */
  readonly scanned: string[]
  failing: boolean
  suggestions: readonly { label: string; value: string }[]
  readonly suggests: SuggestEvent[]
}

/** Makes an intake that wants every text with `aliexpress.com` in it. */
export function recordingIntake(): RecordingIntake {
  const seen = new Set<string>()
  const intake: RecordingIntake = {
    events: [],
    answered: new Set(),
    scanned: [],
    failing: false,
    suggestions: [],
    suggests: [],
    wants(text) {
      intake.scanned.push(text)
      return text.includes('aliexpress.com')
    },
    accept(event) {
      if (intake.failing) return Promise.reject(new Error('disk full'))
      if (!seen.has(event.eventId)) intake.events.push(event)
      seen.add(event.eventId)
      return Promise.resolve()
    },
    suggest(event) {
      intake.suggests.push(event)
      return Promise.resolve(intake.suggestions)
    },
    inline: () => Promise.reject(new Error('Discord has no inline mode')),
    hasAnswered: (conversationId, messageId) => intake.answered.has(`${conversationId} ${messageId}`),
  }
  return intake
}

/** Waits for the next event of a kind beyond those there are. */
export async function nextEvent<T extends ChatEvent['type']>(
  intake: RecordingIntake,
  type: T,
  count = 1,
): Promise<Extract<ChatEvent, { type: T }>> {
  const ofType = () => intake.events.filter((event) => event.type === type)
  await vi.waitFor(() => {
    if (ofType().length < count) throw new Error(`${ofType().length} ${type} events`)
  }, WAIT)
  return ofType()[count - 1] as Extract<ChatEvent, { type: T }>
}

/** Polls quickly and gives up late: the machine may be busy. */
export const WAIT = { timeout: 10_000, interval: 2 } as const

const MENU_NAMES: LocalizedText = {
  en: 'Get my link',
  es: 'Mi enlace',
  pt: 'Meu link',
  fr: 'Mon lien',
  de: 'Mein Link',
  ru: 'Моя ссылка',
  ar: 'رابطي',
}

/** Says everything in every language alike. */
export function inAll(text: string): LocalizedText {
  return { en: text, es: text, pt: text, fr: text, de: text, ru: text, ar: text }
}

/** Makes a listing with what a test does not care about filled in. */
export function listing(name: string, extra: Partial<CommandListing> = {}): CommandListing {
  return {
    name,
    names: {},
    descriptions: inAll(`Does ${name}`),
    options: [],
    subcommands: [],
    audience: 'everyone',
    contexts: ['private', 'group'],
    isPrivate: false,
    ...extra,
  }
}

export interface TestBot {
  readonly adapter: DiscordAdapter
  readonly intake: RecordingIntake
  readonly logs: { readonly level: string; readonly data: Record<string, unknown> }[]
  readonly missing: string[]
  readonly notices: unknown[]
  readonly cache: Map<string, unknown>
  /** Makes the next REST call meet a port that nobody listens on. */
  refuseNext(): void
  stop(): Promise<void>
}

export interface TestBotOptions extends Partial<DiscordAdapterOptions> {
  readonly intake?: RecordingIntake
  readonly commands?: readonly CommandListing[]
  readonly storedChannels?: Map<string, unknown>
  readonly isStarted?: boolean
}

/** Connects the adapter to a fake Discord. */
export async function startBot(fake: FakeDiscord, options: TestBotOptions = {}): Promise<TestBot> {
  const intake = options.intake ?? recordingIntake()
  const logs: TestBot['logs'] = []
  const note = (level: string) => (data: object) => void logs.push({ level, data: data as Record<string, unknown> })
  const logger: Logger = { debug: note('debug'), info: note('info'), warn: note('warn'), error: note('error') }
  const cache = options.storedChannels ?? new Map<string, unknown>()
  const missing: string[] = []
  const notices: unknown[] = []
  let isRefusing = false
  const { intake: _intake, commands, storedChannels: _stored, isStarted = true, rest, ...given } = options
  const adapter = createDiscordAdapter({
    token: fake.token,
    apiUrl: fake.apiUrl,
    shards: 'auto',
    messageContent: 'auto',
    clock: systemClock,
    logger,
    cache: {
      get: (key) => Promise.resolve(cache.get(key)),
      set: (key, value) => Promise.resolve(cache.set(key, value)),
    },
    contextMenuNames: MENU_NAMES,
    onMissingPermission: (placeId, permission) => void missing.push(`${placeId} ${permission}`),
    onNotice: (notice) => void notices.push(notice),
    rest: {
      globalRequestsPerSecond: 100_000,
      makeRequest(url, init) {
        // Port 9 (discard) of this machine: nothing listens there.
        const target = isRefusing ? url.replace(/:\d+\//, ':9/') : url
        isRefusing = false
        return DefaultRestOptions.makeRequest(target, init)
      },
      ...rest,
    },
    ...given,
  })
  if (isStarted) {
    await adapter.connect()
    await adapter.start(intake, commands ?? [listing('link')])
  }
  return {
    adapter,
    intake,
    logs,
    missing,
    notices,
    cache,
    refuseNext() {
      isRefusing = true
    },
    async stop() {
      await adapter.stopIntake()
      await adapter.close()
    },
  }
}

/** Is a clock that a test moves; its waits end at once. */
export function movableClock(startAt = Date.now()): Clock & { at: number } {
  const clock = {
    at: startAt,
    now: () => clock.at,
    sleep: (ms: number) => {
      clock.at += ms
      return Promise.resolve()
    },
  }
  return clock
}
