import { type Answer, answerNote, answerWith } from '#src/chat/answer.ts'
import type { ActionHandler, HandlerContext } from '#src/chat/command.ts'
import type { ChatEvent } from '#src/chat/message.ts'
import type { Scene } from '#src/members/scene.ts'
import type { CommandDeps } from '../command-deps.ts'
import { nextStep, readChoice, showStep } from './setup-steps.ts'

/** Shows the first open question of the setup, from the start when all are answered. */
export function startSetup(deps: CommandDeps, ctx: HandlerContext<ChatEvent, Scene>, again: boolean): Answer {
  const { scene, say } = ctx
  const { community } = scene
  if (!community) return answerNote(say('guard-group-only', { command: 'community' }))
  const isAgain = again || nextStep(community.settings) === null
  const current = isAgain ? { ...community, settings: { ...community.settings, setupStepsDone: [] } } : community
  const reply = { ...showStep(current, nextStep(current.settings), scene.locale, say), visibility: 'private' as const }
  if (!isAgain) return answerWith(reply, { effects: scene.register })
  deps.forgetScenes()
  return answerWith(reply, {
    effects: [
      ...scene.register,
      (transaction) =>
        deps.members.changeCommunity(transaction, community.communityId, { settings: { setupStepsDone: [] } }),
    ],
  })
}

/** Lists the buttons of the setup; admins only. */
export function createSetupActions(deps: CommandDeps): Readonly<Record<string, ActionHandler<Scene>>> {
  return {
    setup: async (ctx) => {
      if (!(await mayAdminister(ctx.scene))) return answerNote(ctx.say('guard-admin-only', { command: 'community' }))
      return { ...startSetup(deps, ctx, ctx.args[0] === 'again'), mode: 'editSource' }
    },
    setv: async (ctx) => {
      const { scene, say, args } = ctx
      const { community, member } = scene
      if (!(await mayAdminister(scene))) return answerNote(say('guard-admin-only', { command: 'community' }))
      if (!community || !member) return answerNote(say('action-stale'))
      const by = { personId: member.personId, now: ctx.now }
      const change = readChoice(args[0] ?? '', args[1] ?? '', community.settings, by)
      if (!change) return answerNote(say('action-stale'))
      const changed = { ...community, settings: { ...community.settings, ...change } }
      const roles = await deps.members.listRoles(community.communityId, 'treasurer')
      deps.forgetScenes()
      return {
        ...answerWith(showStep(changed, nextStep(changed.settings), scene.locale, say)),
        mode: 'editSource',
        effects: [
          ...scene.register,
          (transaction) => deps.members.changeCommunity(transaction, community.communityId, { settings: change }),
          // The admin who sets the community up is its first treasurer; others are named by them.
          ...(roles.length === 0
            ? [
                (transaction: Parameters<typeof deps.members.grantRole>[0]) =>
                  deps.members.grantRole(transaction, community.communityId, member.memberId, 'treasurer', ctx.now),
              ]
            : []),
        ],
      }
    },
  }
}

/** Owners may do in any community what its admins may. */
export async function mayAdminister(scene: Scene): Promise<boolean> {
  return scene.isOwner || (await scene.isAdmin())
}
