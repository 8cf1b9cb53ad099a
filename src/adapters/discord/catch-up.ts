import { Routes } from 'discord.js'
import type { Clock } from '#src/chat/clock.ts'
import type { Logger } from '#src/chat/logger.ts'
import type { ActiveChannel, ActiveChannels } from './active-channels.ts'
import type { CallResult, Calls } from './calls.ts'
import { snowflakeTime } from './ids.ts'
import type { IncomingMessage } from './translate-message.ts'

/** Messages read back per channel. */
const MESSAGES_MAX = 50
/** A link older than this is not answered any more, so it is not read either. */
const AGE_MAX_MS = 15 * 60_000
/** Channels read at the same time: people who write now come first. */
const PARALLEL_READS = 4
const FLOOD_ATTEMPTS_MAX = 5
/** Wait before channels are read again because an event could not be stored. */
const RETRY_MS = 5_000

export interface CatchUpDeps {
  readonly calls: Calls
  readonly channels: ActiveChannels
  readonly clock: Clock
  readonly logger: Logger
  /** Takes a message as if it had just come; the inbox drops what it knows. */
  readonly receive: (message: IncomingMessage) => Promise<void>
}

/** Reads missed messages. */
export interface CatchUp {
  /** Shards that turn ready together share one reading. */
  run(): Promise<void>
  /** Runs in a moment: an event could not be stored, and the channel still has it. */
  runSoon(): void
  stop(): void
}

/** Makes the reader. discord.js keeps sessions in memory only, so that a restart resumes none and has to look. */
export function createCatchUp(deps: CatchUpDeps): CatchUp {
  const stopping = new AbortController()
  let running: Promise<void> | null = null
  let isPlanned = false

  function run(): Promise<void> {
    running ??= readAll(deps, stopping.signal)
      .catch((error: unknown) =>
        deps.logger.error({ code: 'DISCORD_CATCH_UP_FAILED', error: String(error) }, 'catch-up'),
      )
      .finally(() => {
        running = null
      })
    return running
  }

  async function runLater(): Promise<void> {
    await deps.clock.sleep(RETRY_MS, stopping.signal)
    isPlanned = false
    await run()
  }

  return {
    run,
    runSoon() {
      if (isPlanned) return
      isPlanned = true
      runLater().catch(() => undefined)
    },
    stop: () => stopping.abort(),
  }
}

async function readAll(deps: CatchUpDeps, signal: AbortSignal): Promise<void> {
  const waiting = [...deps.channels.list()]
  const read = async () => {
    for (let channel = waiting.pop(); channel && !signal.aborted; channel = waiting.pop())
      await readChannel(deps, channel)
  }
  await Promise.all(Array.from({ length: PARALLEL_READS }, read))
}

async function readChannel(deps: CatchUpDeps, { channelId, guildId }: ActiveChannel): Promise<void> {
  const page = await readPatiently(deps, channelId)
  if (!page.ok) {
    deps.logger.warn({ code: 'DISCORD_CATCH_UP_FAILED', outcome: page.outcome }, 'a channel could not be read back')
    if (page.outcome.outcome === 'refused' && page.outcome.code === 'GONE') deps.channels.forget(channelId)
    return
  }
  const missed = page.value
    .filter((message) => deps.clock.now() - snowflakeTime(message.id) <= AGE_MAX_MS)
    .toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
  for (const message of missed) await deps.receive(guildId === null ? message : { ...message, guild_id: guildId })
}

async function readPatiently(deps: CatchUpDeps, channelId: string): Promise<CallResult<readonly IncomingMessage[]>> {
  for (let attempt = 1; ; attempt += 1) {
    const route = Routes.channelMessages(channelId)
    const page = await deps.calls.get<readonly IncomingMessage[]>(route, { limit: String(MESSAGES_MAX) })
    const isFlood = !page.ok && page.outcome.outcome === 'refused' && page.outcome.code === 'FLOOD'
    if (!isFlood || attempt >= FLOOD_ATTEMPTS_MAX) return page
    await deps.clock.sleep(page.outcome.outcome === 'refused' ? (page.outcome.retryAfterMs ?? 1_000) : 0)
  }
}
