import type { Params } from './params.ts'
import type { UpdateQueue } from './update-queue.ts'
import type { FakeMessage, World } from './world.ts'

/** Is a press of a button and what the bot answered. */
export interface Press {
  readonly id: string
  readonly userId: number
  readonly at: number
  answer: { readonly text: string; readonly url: string; readonly isAlert: boolean } | null
}

/** Is an inline query that waits for its results. */
interface PendingInlineQuery {
  settle(answer: Params & { readonly results: readonly Params[] }): void
}

/** Holds what the methods share. */
export interface FakeState {
  readonly world: World
  readonly updates: UpdateQueue
  readonly presses: Map<string, Press>
  readonly inlineQueries: Map<string, PendingInlineQuery>
  /** Messages sent through inline mode, by their inline id. */
  readonly inlineMessages: Map<string, FakeMessage>
  /** Command menus by `scope language`. */
  readonly menus: Map<string, readonly Params[]>
  supportsEphemeral: boolean
  nextEphemeralId(): number
}
