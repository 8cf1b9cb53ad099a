import { createHash } from 'node:crypto'
import { type Answer, answerWith } from '#src/chat/answer.ts'
import type { CommandContext } from '#src/chat/command.ts'
import { plainReply, span, textBlock } from '#src/chat/reply.ts'
import { createToken } from '#src/chat/token.ts'
import type { Community } from '#src/members/community.ts'
import type { Scene } from '#src/members/scene.ts'
import type { CommandDeps } from '../command-deps.ts'
import { tellAdmin } from './change-community.ts'

/** A code is read off one screen and typed on another: ten minutes are plenty. */
const CODE_VALID_MS = 10 * 60_000
const CODE_LENGTH = 10

/**
 * Joins places to one community: without a code it gives one out, with a code this place joins the community that gave
 * it. Both sides need an admin; the code works once.
 */
export async function joinCommunity(
  deps: CommandDeps,
  ctx: CommandContext<Scene>,
  community: Community,
): Promise<Answer> {
  const code = ctx.options.code?.trim().toLowerCase()
  return code ? spendCode(deps, ctx, community, code) : giveCode(deps, ctx, community)
}

function giveCode(deps: CommandDeps, ctx: CommandContext<Scene>, community: Community): Answer {
  const code = createToken(deps.randomBytes, CODE_LENGTH)
  const reply = plainReply(
    ctx.scene.locale,
    [textBlock(ctx.say('join-code')), textBlock(span(`/community join ${code}`, { code: true }))],
    {
      visibility: 'private',
      buttons: [[{ type: 'copy', label: ctx.say('button-copy'), text: `/community join ${code}` }]],
    },
  )
  return answerWith(reply, {
    startPayload: 'hello',
    effects: [
      ...ctx.scene.register,
      (transaction) =>
        deps.members.addJoinCode(transaction, hashOf(code), community.communityId, ctx.now + CODE_VALID_MS),
    ],
  })
}

async function spendCode(
  deps: CommandDeps,
  ctx: CommandContext<Scene>,
  community: Community,
  code: string,
): Promise<Answer> {
  const { place } = ctx.scene
  const target = await deps.members.findJoinCode(hashOf(code), ctx.now)
  if (!target || !place) return tellAdmin(ctx, ctx.say('join-code-unknown'))
  if (target === community.communityId) return tellAdmin(ctx, ctx.say('join-already'))
  const joined = await deps.members.findCommunity(target)
  deps.forgetScenes()
  const reply = plainReply(
    ctx.scene.locale,
    [textBlock(ctx.say('join-done')), textBlock(span(joined?.name ?? '', { bold: true }))],
    { visibility: 'private' },
  )
  return answerWith(reply, {
    effects: [
      ...ctx.scene.register,
      (transaction) => deps.members.spendJoinCode(transaction, hashOf(code), ctx.now),
      (transaction) => deps.members.savePlace(transaction, { ...place, communityId: target }),
    ],
  })
}

function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('hex')
}
