import { type Answer, answerWith } from '#src/chat/answer.ts'
import type { HandlerContext } from '#src/chat/command.ts'
import type { ChatEvent } from '#src/chat/message.ts'
import { plainReply, textBlock } from '#src/chat/reply.ts'
import type { Community, CommunitySettings } from '#src/members/community.ts'
import type { Scene } from '#src/members/scene.ts'
import type { CommandDeps } from '../command-deps.ts'
import { settingsBlock } from './settings-lines.ts'

/** Says one private sentence to an admin. */
export function tellAdmin(ctx: HandlerContext<ChatEvent, Scene>, ...texts: readonly string[]): Answer {
  return answerWith(
    plainReply(
      ctx.scene.locale,
      texts.map((text) => textBlock(text)),
      { visibility: 'private' },
    ),
  )
}

/** Stores a change and shows the settings as they are then. */
export function changeCommunity(
  deps: CommandDeps,
  ctx: HandlerContext<ChatEvent, Scene>,
  community: Community,
  settings: Partial<CommunitySettings>,
): Answer {
  const { scene, say } = ctx
  const changed = { ...community, settings: { ...community.settings, ...settings } }
  deps.forgetScenes()
  return answerWith(
    plainReply(scene.locale, [textBlock(say('settings-saved')), settingsBlock(changed, scene.locale, say)], {
      visibility: 'private',
    }),
    {
      effects: [
        ...scene.register,
        (transaction) => deps.members.changeCommunity(transaction, community.communityId, { settings }),
      ],
    },
  )
}
