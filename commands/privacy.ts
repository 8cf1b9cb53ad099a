import { encodePayload } from '#src/chat/action-payload.ts'
import { type Answer, answerWith } from '#src/chat/answer.ts'
import type { ActionHandler, Command, HandlerContext } from '#src/chat/command.ts'
import type { ChatEvent } from '#src/chat/message.ts'
import { plainReply, span, textBlock } from '#src/chat/reply.ts'
import type { Scene } from '#src/members/scene.ts'
import type { CommandDeps } from './command-deps.ts'

/** Makes `/privacy`: what is stored about the asker, why, and the way to have it deleted. */
export function createPrivacyCommand(deps: CommandDeps): Command<Scene> {
  return {
    name: 'privacy',
    audience: 'everyone',
    contexts: ['private', 'group'],
    isPrivate: true,
    options: [{ name: 'action', kind: 'choice', isRequired: false, choices: ['show', 'delete'] }],
    run: async (ctx) => (ctx.options.action === 'delete' ? askDeletion(ctx) : show(deps, ctx)),
  }
}

/** Lists the buttons of `/privacy`; deleting takes a second tap. */
export function createPrivacyActions(deps: CommandDeps): Readonly<Record<string, ActionHandler<Scene>>> {
  return {
    forget: async (ctx) => ({ ...askDeletion(ctx), mode: 'editSource' }),
    forgetyes: async (ctx) => ({ ...remove(deps, ctx), mode: 'editSource' }),
    forgetno: async (ctx) => ({ ...(await show(deps, ctx)), mode: 'editSource' }),
  }
}

async function show(deps: CommandDeps, ctx: HandlerContext<ChatEvent, Scene>): Promise<Answer> {
  const { say, scene, event } = ctx
  const record = event.person ? await deps.members.describePerson(event.person.personId) : null
  const items = [
    {
      label: say('privacy-account'),
      value: [span(record?.member?.memberId ?? say('privacy-nothing'), { code: true })],
    },
    { label: say('privacy-links'), value: [span(String(record?.linksCount ?? 0))] },
    ...(record?.homeCommunityName ? [{ label: say('privacy-home'), value: [span(record.homeCommunityName)] }] : []),
  ]
  const reply = plainReply(
    scene.locale,
    [
      textBlock(span(say('privacy-title'), { bold: true })),
      textBlock(say('privacy-text')),
      textBlock(say('privacy-questions')),
      { type: 'facts', items },
      { type: 'note', spans: [span(say('privacy-kept'))] },
    ],
    {
      visibility: 'private',
      buttons: record?.member
        ? [[{ type: 'action', label: say('privacy-delete'), payload: encodePayload('forget'), tone: 'danger' }]]
        : [],
    },
  )
  return answerWith(reply, { startPayload: 'cmd_privacy' })
}

function askDeletion(ctx: HandlerContext<ChatEvent, Scene>): Answer {
  const { say, scene } = ctx
  const buttons = [
    { type: 'action', label: say('privacy-delete-yes'), payload: encodePayload('forgetyes'), tone: 'danger' },
    { type: 'action', label: say('privacy-delete-no'), payload: encodePayload('forgetno') },
  ] as const
  const reply = plainReply(scene.locale, [textBlock(say('privacy-delete-ask'))], {
    visibility: 'private',
    buttons: [buttons],
  })
  return answerWith(reply, { startPayload: 'cmd_privacy' })
}

function remove(deps: CommandDeps, ctx: HandlerContext<ChatEvent, Scene>): Answer {
  const { member } = ctx.scene
  const reply = plainReply(ctx.scene.locale, [textBlock(ctx.say('privacy-deleted'))], { visibility: 'private' })
  if (!member || ctx.scene.register.length > 0) return answerWith(reply)
  deps.forgetScenes()
  return answerWith(reply, {
    effects: [
      (transaction) => deps.linkRepository.forgetMember(transaction, member.memberId),
      (transaction) => deps.knowledgeRepository.eraseMember(transaction, member.memberId),
      (transaction) => deps.members.eraseMember(transaction, member.memberId, ctx.now),
    ],
  })
}
