import type { HandlerDeps } from './handle-event.ts'
import type { Work } from './work.ts'

/** Failures of a handler before an event is parked for the host. */
const FAILURES_MAX = 5
const FAILURE_RETRY_MS = 200

type FailureDeps = Pick<HandlerDeps, 'inbox' | 'clock' | 'logger' | 'signal' | 'tellFailure'>

/**
 * Decides what becomes of an event whose handling failed. True: try again now.
 *
 * Its fault is counted in the database, so that one that kills the process is not tried for ever. While the process is
 * told to stop nothing is counted: the event is only kept for the next one.
 */
export async function handleFailure(deps: FailureDeps, work: Work, error: unknown): Promise<boolean> {
  const { inbox, clock, logger, signal } = deps
  const { key, event } = work
  try {
    if (!signal.aborted)
      logger.error({ eventId: key.eventId, type: event.type, error: describeError(error) }, 'event failed')
    if (!work.isStored) {
      const isNew = await inbox.receive(key, event, clock.now())
      work.onStored(isNew)
      if (!isNew) return false
      work.isStored = true
    }
    if (signal.aborted) return false
    work.failuresCount++
    const counted = await inbox.countFailure(key)
    if (Math.max(counted, work.failuresCount) >= FAILURES_MAX) return await park(deps, work)
    await clock.sleep(FAILURE_RETRY_MS * 2 ** work.failuresCount, signal)
    return true
  } catch (cause) {
    if (!signal.aborted)
      logger.error({ eventId: key.eventId, error: describeError(cause) }, 'failed event could not be kept')
    work.onFailed(cause)
    return false
  }
}

async function park(deps: FailureDeps, work: Work): Promise<false> {
  const { eventId, platform } = work.key
  deps.logger.error({ eventId, platform }, 'event parked after repeated failures')
  await deps.inbox.settle(work.key, 'parked', null)
  await deps.tellFailure(work)
  return false
}

function describeError(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
