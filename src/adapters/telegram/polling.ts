import type { Clock } from '#src/chat/clock.ts'
import type { Logger } from '#src/chat/logger.ts'
import { type CallFailure, readFailure } from './call-failure.ts'
import { isRecord, toId, toList, toRecord } from './record.ts'
import { TelegramAdapterError } from './telegram-error.ts'
import type { TelegramHost } from './telegram-host.ts'
import { ALLOWED_UPDATES, POLL_TIMEOUT_SECONDS, POLL_UPDATES_MAX } from './telegram-limits.ts'

const BACK_OFF_MS_MIN = 1_000
const BACK_OFF_MS_MAX = 30_000
/** Wait after a 409: the other poller's request has to run out. The server itself holds the loser for 3 s. */
const CONFLICT_WAIT_MS = 5_000

export interface PollingDeps {
  readonly host: TelegramHost
  readonly clock: Clock
  readonly logger: Logger
  /** Resolves when the update may be confirmed to the server. */
  receive(update: unknown): Promise<unknown>
  /** Told when polling has ended by itself: the token is refused. */
  onStopped(error: TelegramAdapterError): void
}

/** Fetches updates and hands them on; an update is confirmed only after it was accepted. */
export interface Polling {
  /** Starts, again after a stop too. */
  start(): Promise<void>
  /** Cuts the open request; resolves when the batch in hand is accepted. */
  stop(): Promise<void>
}

/** Makes the loop. */
export function createPolling(deps: PollingDeps): Polling {
  const { host, clock, logger } = deps
  let aborting = new AbortController()
  let running: Promise<void> = Promise.resolve()
  let offset: number | null = null
  let failures = 0

  async function run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      let updates: readonly unknown[]
      try {
        updates = toList(await host.call('getUpdates', request(), signal))
      } catch (error) {
        if (signal.aborted || !(await recover(readFailure(error), signal))) return
        continue
      }
      failures = await acceptAll(updates)
      if (failures > 0) await pause(backOffMs(failures), signal)
    }
  }

  function request(): object {
    return {
      ...(offset === null ? {} : { offset }),
      limit: POLL_UPDATES_MAX,
      timeout: POLL_TIMEOUT_SECONDS,
      allowed_updates: ALLOWED_UPDATES,
    }
  }

  /** Hands on a whole batch in one turn, so that it shares a commit. Gives the new count of failures in a row. */
  async function acceptAll(updates: readonly unknown[]): Promise<number> {
    const accepted = await Promise.allSettled(updates.map((update) => deps.receive(update)))
    const failed = accepted.find((result) => result.status === 'rejected')
    if (failed) {
      logger.error(
        { code: 'UPDATES_NOT_STORED', count: updates.length, error: errorName(failed.reason) },
        'updates could not be stored; they are fetched again',
      )
      return failures + 1
    }
    const last = updates.reduce<number>((highest, update) => Math.max(highest, readUpdateId(update)), -1)
    if (last >= 0) offset = last + 1
    return 0
  }

  /** Waits as the failure demands; false when polling must end. */
  async function recover(failure: CallFailure, signal: AbortSignal): Promise<boolean> {
    failures++
    const errorCode = failure.kind === 'refused' ? failure.errorCode : null
    if (errorCode === 401 || errorCode === 404) {
      logger.error({ code: 'TOKEN_REFUSED' }, 'Telegram refuses the bot token; polling has ended')
      deps.onStopped(new TelegramAdapterError('TOKEN_REFUSED'))
      return false
    }
    if (errorCode === 409) {
      if (failures === 1) logger.warn({ code: 'POLLING_CONFLICT' }, conflictText(failure))
      await pause(CONFLICT_WAIT_MS, signal)
      return true
    }
    const retryAfterMs = failure.kind === 'refused' ? failure.retryAfterMs : null
    const waitMs = retryAfterMs ?? backOffMs(failures)
    logger.warn({ code: 'POLLING_FAILED', kind: failure.kind, errorCode, waitMs }, 'updates could not be fetched')
    await pause(waitMs, signal)
    return true
  }

  async function pause(ms: number, signal: AbortSignal): Promise<void> {
    await clock.sleep(ms, signal).catch(() => undefined)
  }

  return {
    async start() {
      aborting = new AbortController()
      const { signal } = aborting
      await removeWebhook(host, logger)
      running = run(signal)
    },
    async stop() {
      aborting.abort()
      await running
    },
  }
}

function backOffMs(failures: number): number {
  return Math.min(BACK_OFF_MS_MAX, BACK_OFF_MS_MIN * 2 ** (failures - 1))
}

function conflictText(failure: CallFailure): string {
  const isWebhook = failure.kind === 'refused' && failure.description.includes('webhook')
  return isWebhook
    ? 'a webhook is set for this bot, so it cannot be polled; another installation may use the same token'
    : 'another process polls with the same bot token; waiting until it stops'
}

/** A bot with a webhook cannot poll. Updates that wait on the server are kept. */
async function removeWebhook(host: TelegramHost, logger: Logger): Promise<void> {
  try {
    const info = toRecord(await host.call('getWebhookInfo', {}))
    if (info?.url) await host.call('deleteWebhook', { drop_pending_updates: false })
  } catch (error) {
    logger.warn({ code: 'WEBHOOK_UNREADABLE', kind: readFailure(error).kind }, 'the old webhook could not be removed')
  }
}

function readUpdateId(update: unknown): number {
  return (isRecord(update) ? toId(update.update_id) : null) ?? -1
}

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
