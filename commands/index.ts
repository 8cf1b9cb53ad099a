import type { ActionHandler, Command } from '#src/chat/command.ts'
import type { Effect } from '#src/chat/effect.ts'
import type { PlaceId } from '#src/chat/message.ts'
import type { Place } from '#src/members/community.ts'
import type { Scene } from '#src/members/scene.ts'
import { createCheckCommand } from './check.ts'
import type { CommandDeps } from './command-deps.ts'
import { createPermissionNotice } from './community/admin-notice.ts'
import { createApprovalActions, createAskOwners } from './community/approval.ts'
import { createAttentionActions } from './community/attention.ts'
import { createCommunityCommand } from './community/community.ts'
import { createFaqActions } from './community/faq.ts'
import { createSetupActions } from './community/setup.ts'
import { createFaqCommand } from './faq.ts'
import { createHelpCommand } from './help.ts'
import { createLinkCommand } from './link.ts'
import { createPrivacyActions, createPrivacyCommand } from './privacy.ts'
import { createHotCommand, createSearchCommand } from './search.ts'
import { createSettingsActions, createSettingsCommand } from './settings.ts'
import { createStartCommand } from './start.ts'

/** Holds everything people can ask for, and the buttons that belong to it. */
export interface CommandRegistry {
  readonly commands: readonly Command<Scene>[]
  readonly actions: Readonly<Record<string, ActionHandler<Scene>>>
  /** Tells the owners that a place waits for them. */
  readonly askOwners: (place: Place) => Effect
  /** Tells a place's admins which right the bot lacks there. */
  readonly noticePermission: (placeId: PlaceId, permission: string) => Effect
}

/** Lists every command; what is not here does not exist. */
export function createCommands(deps: CommandDeps): CommandRegistry {
  const commands: readonly Command<Scene>[] = [
    createLinkCommand(deps),
    createCheckCommand(deps),
    createSearchCommand(deps),
    createHotCommand(deps),
    createFaqCommand(deps),
    createSettingsCommand(deps),
    createCommunityCommand(deps),
    createPrivacyCommand(deps),
    createHelpCommand(() => commands),
    createStartCommand(deps, () => commands),
  ]
  return {
    commands,
    actions: {
      ...createSettingsActions(deps),
      ...createPrivacyActions(deps),
      ...createSetupActions(deps),
      ...createApprovalActions(deps),
      ...createAttentionActions(deps),
      ...createFaqActions(deps),
    },
    askOwners: createAskOwners(deps),
    noticePermission: createPermissionNotice(deps),
  }
}
