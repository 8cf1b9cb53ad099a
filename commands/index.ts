import type { ActionHandler, Command } from '#src/chat/command.ts'
import type { Effect } from '#src/chat/effect.ts'
import type { Place } from '#src/members/community.ts'
import type { Scene } from '#src/members/scene.ts'
import { createCheckCommand } from './check.ts'
import type { CommandDeps } from './command-deps.ts'
import { createLinkCommand } from './link.ts'
import { createHotCommand, createSearchCommand } from './search.ts'

/** Holds everything people can ask for, and the buttons that belong to it. */
export interface CommandRegistry {
  readonly commands: readonly Command<Scene>[]
  readonly actions: Readonly<Record<string, ActionHandler<Scene>>>
  /** Tells the owners that a place waits for them. */
  readonly askOwners: (place: Place) => Effect
}

/** Lists every command; what is not here does not exist. */
export function createCommands(deps: CommandDeps): CommandRegistry {
  return {
    commands: [createLinkCommand(deps), createCheckCommand(deps), createSearchCommand(deps), createHotCommand(deps)],
    actions: {},
    askOwners: () => async () => undefined,
  }
}
