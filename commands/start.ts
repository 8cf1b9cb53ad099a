import { answerWith } from '#src/chat/answer.ts'
import type { Command } from '#src/chat/command.ts'
import { plainReply, textBlock } from '#src/chat/reply.ts'
import { explainLink } from '#src/links/link-actions.ts'
import type { Scene } from '#src/members/scene.ts'
import type { CommandDeps } from './command-deps.ts'

/**
 * Makes `/start`: the welcome in a private chat, and the other end of every link that leads there.
 *
 * Payloads: `why_<subId>` shows that link's arithmetic, `cmd_<name>` runs a command whose private answer could not be
 * shown in a group.
 */
export function createStartCommand(deps: CommandDeps, list: () => readonly Command<Scene>[]): Command<Scene> {
  return {
    name: 'start',
    audience: 'everyone',
    contexts: ['private', 'group'],
    isPrivate: true,
    worksWhileWaiting: true,
    options: [{ name: 'text', kind: 'text', isRequired: false }],
    async run(ctx) {
      const payload = ctx.options.text ?? ''
      const subId = /^why_([0-9a-z]{14})$/.exec(payload)?.[1]
      if (subId) {
        const link = await deps.linkRepository.findLink(subId)
        const isOwn = link?.memberId !== null && link?.memberId === ctx.scene.member?.memberId
        const isOpen = (await isMoneyPublic(deps, link?.communityId ?? null)) || isOwn
        if (isOpen) {
          const answer = await explainLink({ ...deps, repository: deps.linkRepository }, ctx, subId, null)
          return answer.reply ? answer : answerWith(plainReply(ctx.scene.locale, [textBlock(answer.note ?? '')]))
        }
      }
      const named = /^cmd_([a-z0-9_]{1,32})$/.exec(payload)?.[1]
      const command = list().find((candidate) => candidate.name === named && candidate.name !== 'start')
      if (command && command.audience === 'everyone' && !command.options.some((option) => option.isRequired))
        return command.run({ ...ctx, subcommand: null, options: {} })
      return answerWith(
        plainReply(ctx.scene.locale, [textBlock(ctx.say('welcome')), textBlock(ctx.say('welcome-try'))]),
      )
    },
  }
}

async function isMoneyPublic(deps: CommandDeps, communityId: Parameters<typeof deps.members.findCommunity>[0] | null) {
  const community = communityId === null ? undefined : await deps.members.findCommunity(communityId)
  return community?.settings.moneyVisibility !== 'private'
}
