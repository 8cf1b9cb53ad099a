import type { Answer } from '#src/chat/answer.ts'
import type { CommandContext } from '#src/chat/command.ts'
import type { Effect } from '#src/chat/effect.ts'
import type { PersonId } from '#src/chat/message.ts'
import { createToken } from '#src/chat/token.ts'
import type { Community, MemberId } from '#src/members/community.ts'
import { MEMBER_DEFAULTS } from '#src/members/member.ts'
import type { Scene } from '#src/members/scene.ts'
import type { CommandDeps } from '../command-deps.ts'
import { changeCommunity, tellAdmin } from './change-community.ts'

/** Changes whose messages the bot leaves alone. */
export function changeIgnored(deps: CommandDeps, ctx: CommandContext<Scene>, community: Community): Answer {
  const personId = readPerson(ctx)
  if (!personId) return tellAdmin(ctx, ctx.say('person-unknown'))
  const others = community.settings.ignoredPersons.filter((known) => known !== personId)
  const ignoredPersons = ctx.options.change === 'remove' ? others : [...others, personId]
  return changeCommunity(deps, ctx, community, { ignoredPersons })
}

/** Names treasurers, who may move money. Only a treasurer or an owner may: an admin right alone is not enough. */
export async function changeTreasurers(
  deps: CommandDeps,
  ctx: CommandContext<Scene>,
  community: Community,
): Promise<Answer> {
  const { scene, say } = ctx
  const personId = readPerson(ctx)
  if (!personId) return tellAdmin(ctx, say('person-unknown'))
  const treasurers = await deps.members.listRoles(community.communityId, 'treasurer')
  const isTreasurer = scene.member !== null && treasurers.includes(scene.member.memberId)
  if (treasurers.length > 0 && !isTreasurer && !scene.isOwner) return tellAdmin(ctx, say('guard-treasurer-only'))
  const known = await deps.members.findMember(personId)
  if (ctx.options.change === 'remove') return removeTreasurer(deps, ctx, community, known?.memberId, treasurers)
  const memberId = known?.memberId ?? (`mem_${createToken(deps.randomBytes)}` as MemberId)
  const member = { memberId, personId, settings: MEMBER_DEFAULTS, createdAt: ctx.now }
  const effects: Effect[] = [
    ...scene.register,
    ...(known ? [] : [(transaction: Parameters<Effect>[0]) => deps.members.addMember(transaction, member)]),
    (transaction) => deps.members.grantRole(transaction, community.communityId, memberId, 'treasurer', ctx.now),
  ]
  deps.forgetScenes()
  return { ...tellAdmin(ctx, say('treasurer-added')), effects }
}

function removeTreasurer(
  deps: CommandDeps,
  ctx: CommandContext<Scene>,
  community: Community,
  memberId: MemberId | undefined,
  treasurers: readonly MemberId[],
): Answer {
  if (!memberId || !treasurers.includes(memberId)) return tellAdmin(ctx, ctx.say('treasurer-is-none'))
  if (treasurers.length === 1) return tellAdmin(ctx, ctx.say('treasurer-last'))
  return {
    ...tellAdmin(ctx, ctx.say('treasurer-removed')),
    effects: [(transaction) => deps.members.revokeRole(transaction, community.communityId, memberId, 'treasurer')],
  }
}

/** Reads `<@123>`, `123`, `telegram:123`; on Telegram also the person whose message the command answers. */
function readPerson(ctx: CommandContext<Scene>): PersonId | null {
  const given = ctx.options.person?.trim() ?? ''
  const { platform } = ctx.event
  const id = /^(?:<@!?)?(?:discord:|telegram:)?(\d{1,20})>?$/.exec(given)?.[1]
  if (id) return `${platform}:${id}` as PersonId
  return platform === 'playground' && given.startsWith('playground:') ? (given as PersonId) : null
}
