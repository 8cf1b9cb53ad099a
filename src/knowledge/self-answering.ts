import type { Clock } from '#src/chat/clock.ts'
import type { MemberRepository } from '#src/members/member-repository.ts'
import { mayBeQuestion } from './question-shape.ts'

/** How long a community that was switched on by another process may wait. */
const REFRESH_MS = 60_000

/** Knows whether any community wants to be answered without asking, so that all others' chatter costs nothing. */
export interface SelfAnswering {
  /** Tells whether a group message nobody addressed to the bot may get an answer. */
  wants(text: string): boolean
  /** Must be called when a community switches it on, before it is stored. */
  expect(): void
  refresh(): Promise<void>
  /** Refreshes until the signal aborts. Never rejects. */
  keepFresh(signal: AbortSignal): Promise<void>
}

export interface SelfAnsweringDeps {
  readonly repository: Pick<MemberRepository, 'countSelfAnswering'>
  readonly clock: Clock
}

/** Makes the switch. Off until it has been refreshed. */
export function createSelfAnswering({ repository, clock }: SelfAnsweringDeps): SelfAnswering {
  let communitiesCount = 0

  async function refresh(): Promise<void> {
    communitiesCount = await repository.countSelfAnswering()
  }

  return {
    wants: (text) => communitiesCount > 0 && mayBeQuestion(text),
    expect() {
      communitiesCount += 1
    },
    refresh,
    async keepFresh(signal) {
      while (!signal.aborted) {
        try {
          await clock.sleep(REFRESH_MS, signal)
          await refresh()
        } catch {
          // Stopped, or the database is away: what was known stays.
        }
      }
    },
  }
}
