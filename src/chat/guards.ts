import type { Command, HandlerContext, Scene } from './command.ts'
import type { CommandEvent } from './message.ts'

/**
 * Finds the reason why a command may not run here and now, as a message id; null when it may.
 *
 * Clauses stand in the order in which a person should hear of them.
 */
export async function findRefusal<S extends Scene>(
  command: Command<S>,
  ctx: HandlerContext<CommandEvent, S>,
): Promise<string | null> {
  if (!ctx.scene.isAccepted && !command.worksWhileWaiting && !ctx.scene.isOwner) return 'guard-waiting'
  const isPrivate = ctx.event.conversation.kind === 'private'
  if (!command.contexts.includes(isPrivate ? 'private' : 'group'))
    return isPrivate ? 'guard-group-only' : 'guard-private-only'
  if (command.audience === 'owner' && !ctx.scene.isOwner) return 'guard-owner-only'
  if (command.audience === 'admin' && !ctx.scene.isOwner && !(await ctx.scene.isAdmin())) return 'guard-admin-only'
  return null
}
