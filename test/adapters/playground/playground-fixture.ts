import { createPlaygroundAdapter, type PlaygroundAdapter } from '#src/adapters/playground/playground-adapter.ts'
import type { CommandListing, LocalizedText } from '#src/chat/command-listing.ts'
import { LOCALES, type Locale } from '#src/chat/locale.ts'
import { createTranslator, readLocaleSources, type Translator } from '#src/chat/translator.ts'
import { sandboxProductImage } from '#src/networks/sandbox/product-image.ts'
import { findSandboxListing } from '#src/networks/sandbox/products.ts'
import { createWebServer, type WebServer } from '#src/web/web-server.ts'
import { createScriptedIntake, type ScriptedIntake } from './scripted-intake.ts'

/** Makes a translator of the real texts. */
export function realTranslator(): Translator {
  return createTranslator(readLocaleSources(new URL('../../../locales/', import.meta.url)))
}

/** Time a test moves by hand. */
export class FakeClock {
  time = Date.UTC(2026, 10, 20, 12, 0, 0)
  #sleepers: { at: number; wake: () => void }[] = []

  now = (): number => this.time

  sleep = (ms: number): Promise<void> =>
    new Promise((wake) => {
      this.#sleepers.push({ at: this.time + ms, wake })
    })

  advance(ms: number): void {
    this.time += ms
    for (const { wake } of this.#sleepers.filter(({ at }) => at <= this.time)) wake()
    this.#sleepers = this.#sleepers.filter(({ at }) => at > this.time)
  }
}

export interface PlaygroundFixture {
  readonly adapter: PlaygroundAdapter
  readonly intake: ScriptedIntake
  readonly server: WebServer
  readonly clock: FakeClock
  readonly origin: string
  readonly logged: object[]
  close(): Promise<void>
}

const texts = (text: string): LocalizedText =>
  Object.fromEntries(LOCALES.map((locale) => [locale, text])) as Record<Locale, string>

function listing(name: string, extra: Partial<CommandListing> = {}): CommandListing {
  return {
    name,
    names: {},
    descriptions: texts(`Does ${name}`),
    audience: 'everyone',
    contexts: ['private', 'group'],
    isPrivate: false,
    options: [],
    subcommands: [],
    ...extra,
  }
}

const LINK_OPTION = {
  name: 'link',
  names: {},
  descriptions: texts('A link'),
  kind: 'text',
  isRequired: true,
  isSuggested: false,
  choices: [],
} as const

const COMMANDS: readonly CommandListing[] = [
  listing('help'),
  listing('link', { options: [LINK_OPTION] }),
  listing('settings', { isPrivate: true }),
  listing('community', {
    audience: 'admin',
    contexts: ['group'],
    subcommands: ['setup', 'join', 'test'].map((name) => ({
      name,
      names: {},
      descriptions: texts(`Community ${name}`),
      options: [],
    })),
  }),
  listing('start', { contexts: ['private'] }),
]

/** Starts the playground on a free port, with a scripted intake behind it. */
export async function startPlayground(): Promise<PlaygroundFixture> {
  const clock = new FakeClock()
  const logged: object[] = []
  const log = (data: object): void => void logged.push(data)
  const adapter = createPlaygroundAdapter({
    clock,
    logger: { debug: log, info: log, warn: log, error: log },
    translator: realTranslator(),
    samples: [
      { kind: 'product', urls: ['https://www.aliexpress.com/item/1005099012534649.html'] },
      { kind: 'lookalike', urls: ['https://www.aliexpress.com.deals.example/item/1005099012534649.html'] },
    ],
    productImage: (id) => (findSandboxListing(id) ? sandboxProductImage(id) : null),
    secret: 'a secret of the tests',
  })
  const intake = createScriptedIntake(adapter.platform)
  await adapter.connect()
  await adapter.start(intake, COMMANDS)
  const server = createWebServer({
    host: '127.0.0.1',
    port: 0,
    routes: adapter.routes,
    homePath: '/playground',
    isReady: () => true,
    isHealthy: () => true,
    metrics: { contentType: 'text/plain', metrics: async () => '' },
    metricsToken: null,
    logger: { error: log },
  })
  const port = await server.start()
  return {
    adapter,
    intake,
    server,
    clock,
    logged,
    origin: `http://127.0.0.1:${port}`,
    async close() {
      await adapter.close()
      await server.close(0)
    },
  }
}
