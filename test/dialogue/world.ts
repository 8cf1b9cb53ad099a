import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bot, createBot } from '#src/bot.ts'
import type { Clock } from '#src/chat/clock.ts'
import type { PlatformId } from '#src/chat/message.ts'
import { createTranslator, readLocaleSources } from '#src/chat/translator.ts'
import type { FetchHop } from '#src/links/expand-hop.ts'
import { createLinkExpander } from '#src/links/expand-link.ts'
import type { PlacePolicy } from '#src/members/resolve-scene.ts'
import type { RateBps } from '#src/money/rate.ts'
import { createSandboxNetwork, type SandboxNetwork } from '#src/networks/sandbox/create-sandbox-network.ts'
import { openStore, type Store } from '#src/store/open-store.ts'
import { createFakeClock, type FakeClock } from '#test/networks/fake-clock.ts'
import { type ChatRoom, createChatRoom } from './chat-room.ts'
import { createFaults, type Faults } from './faults.ts'
import { createGroup, type Group } from './group.ts'
import { createKillSwitch, type KillSwitch } from './kill-switch.ts'
import { createScriptedAdapter, type ScriptedAdapter } from './scripted-adapter.ts'

const translator = createTranslator(readLocaleSources(new URL('../../locales/', import.meta.url)))
/** Turns of the event loop that everything without a timer is done in: commits, simulated calls, parsing. */
const QUIET_ROUNDS = 4

export interface WorldOptions {
  readonly platform?: PlatformId
  readonly policy?: PlacePolicy
  readonly owners?: readonly string[]
  readonly shareBps?: RateBps | null
  readonly fetchHop?: FetchHop
}

/** Is one run of the bot on a world that outlives it. */
export interface Process {
  readonly bot: Bot
  readonly adapter: ScriptedAdapter
  readonly store: Store
  readonly switch: KillSwitch
}

/** Is a chat platform, a network, a database and a bot, all in the test's hands. */
export interface World extends AsyncDisposable {
  readonly clock: FakeClock
  readonly room: ChatRoom
  readonly faults: Faults
  readonly network: SandboxNetwork
  /** Log lines of all processes. */
  readonly logged: { readonly level: string; readonly message: string; readonly data: object }[]
  readonly process: Process
  readonly cache: Map<string, string>
  group(name?: string): Group
  /** Waits until nothing happens without time passing. */
  quiet(): Promise<void>
  /** Lets time pass. */
  pass(ms: number): Promise<void>
  /** Ends the process without a word and starts another one. */
  restart(kill?: KillSwitch): Promise<void>
}

/** Opens a world with a running bot. */
export async function openWorld(options: WorldOptions = {}, firstSwitch = createKillSwitch(null)): Promise<World> {
  const clock = createFakeClock()
  const room = createChatRoom(options.platform ?? 'telegram')
  const faults = createFaults()
  const network = createSandboxNetwork({ baseUrl: 'http://localhost:8080', clock, random: () => 0.5 })
  const folder = mkdtempSync(join(tmpdir(), 'magpie-dialogue-'))
  const cache = new Map<string, string>()
  const logged: { level: string; message: string; data: object }[] = []
  const stores: Store[] = []

  async function startProcess(kill: KillSwitch): Promise<Process> {
    const opened = await openStore({ databaseUrl: `sqlite:${join(folder, 'magpie.db')}`, clock })
    stores.push(opened)
    const store = guardStore(opened, kill)
    const adapter = createScriptedAdapter({ room, faults, now: () => clock.now(), guard: kill.guard })
    const log = (level: string) => (data: object, message: string) => {
      if (!kill.isDead) logged.push({ level, message, data })
    }
    const bot = createBot({
      adapters: [adapter],
      store,
      cache: { get: async (key) => cache.get(key), set: async (key, value) => cache.set(key, value) },
      networks: [network],
      expander: createLinkExpander({ fetchHop: options.fetchHop ?? noHop }),
      translator,
      owners: options.owners ?? [],
      placePolicy: options.policy ?? 'open',
      defaultShareBps: options.shareBps === undefined ? 7_000 : options.shareBps,
      dutyOf: () => null,
      clock: mortalClock(clock, kill),
      randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
      logger: { debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error') },
    })
    await bot.start()
    return { bot, adapter, store: opened, switch: kill }
  }

  let current = await startProcess(firstSwitch)
  const world: World = {
    clock,
    room,
    faults,
    network,
    logged,
    cache,
    get process() {
      return current
    },
    group: (name = 'Deals') => createGroup(world, name),
    async quiet() {
      for (let round = 0; round < QUIET_ROUNDS; round++) await clock.advance(0)
    },
    async pass(ms) {
      await world.quiet()
      await clock.advance(ms)
      await world.quiet()
    },
    async restart(kill = createKillSwitch(null)) {
      current.switch.kill()
      current = await startProcess(kill)
      await world.quiet()
    },
    async [Symbol.asyncDispose]() {
      current.switch.kill()
      await Promise.all(stores.map((store) => store.close()))
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await world.quiet()
  return world
}

const noHop: FetchHop = async () => {
  throw new Error('this world has no web')
}

/** Time of a dead process stands still. */
function mortalClock(clock: Clock, kill: KillSwitch): Clock {
  return {
    now: () => clock.now(),
    async sleep(ms, signal) {
      await clock.sleep(ms, signal)
      if (kill.isDead) await new Promise<never>(() => undefined)
    },
  }
}

const WRITES = [
  'receive',
  'answer',
  'write',
  'noteReply',
  'settle',
  'requeue',
  'countFailure',
  'claimUncertain',
] as const

/** Makes every write of the inbox a step at which the process can die. */
function guardStore(store: Store, kill: KillSwitch): Store {
  const inbox = { ...store.inbox }
  for (const name of WRITES) {
    const write = store.inbox[name] as (...args: unknown[]) => Promise<unknown>
    Object.assign(inbox, { [name]: (...args: unknown[]) => kill.guard(() => write(...args)) })
  }
  return { ...store, inbox }
}
