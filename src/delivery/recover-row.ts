import type { Delivery } from './deliver-answer.ts'
import { isStale } from './event-age.ts'
import type { EventHandler } from './handle-event.ts'
import type { InboxRepository, InboxRow } from './inbox-repository.ts'
import { followUpKey, type StoredEvent, type Work } from './work.ts'

export interface RecoveryDeps {
  readonly inbox: InboxRepository
  readonly now: () => number
  readonly handle: EventHandler
  readonly delivery: Delivery
  readonly makeWork: (key: Work['key'], event: StoredEvent, isStored: boolean) => Work
}

/** Goes on with a row that a stopped process left open. */
export async function recoverRow(deps: RecoveryDeps, row: InboxRow): Promise<void> {
  const { key, answer, replyRef } = row
  const { inbox, delivery } = deps
  const event = storedEventOf(row)
  // Claimed for "send again" and not sent: it is as uncertain as before.
  if (!event) return inbox.settle(key, 'uncertain', null)
  if (row.state === 'received') {
    // The platform has told the person long ago that nobody answered.
    if (event.target.interaction) return inbox.settle(key, 'expired', null)
    return deps.handle(deps.makeWork(key, event, true))
  }
  if (!answer || (replyRef && !answer.isPartial)) return inbox.settle(key, 'done', replyRef)
  if (!replyRef && row.attemptedAt === null && isStale(event, deps.now())) return inbox.settle(key, 'expired', null)
  const work = deps.makeWork(key, event, true)
  const { attemptedAt } = row
  const ref = replyRef ?? (await delivery.deliver(work, answer, { attemptedAt, staysOpen: answer.isPartial === true }))
  if (!ref || !answer.isPartial) return
  // The first answer is out, what was to complete it is lost: asked again, into the same reply.
  await deps.handle({ ...deps.makeWork(followUpKey(key), event, false), completes: ref })
  await inbox.settle(key, 'done', ref)
}

function storedEventOf({ event }: InboxRow): StoredEvent | null {
  return event === null || event.type === 'suggest' || event.type === 'inline' ? null : event
}
