import { answerWith } from '#src/chat/answer.ts'
import type { Command } from '#src/chat/command.ts'
import { type Block, plainReply, span, textBlock } from '#src/chat/reply.ts'
import type { Scene } from '#src/members/scene.ts'

/** Makes `/help`: what the person asking can do here. Reads the list of commands, so nothing is ever missing. */
export function createHelpCommand(list: () => readonly Command<Scene>[]): Command<Scene> {
  return {
    name: 'help',
    audience: 'everyone',
    contexts: ['private', 'group'],
    isPrivate: true,
    worksWhileWaiting: true,
    options: [],
    async run(ctx) {
      const { say, scene } = ctx
      if (!scene.isAccepted)
        return answerWith(plainReply(scene.locale, [textBlock(say('help-waiting'))], { visibility: 'private' }))
      const mayAdminister = scene.isOwner || (await scene.isAdmin())
      const context = ctx.event.conversation.kind === 'private' ? 'private' : 'group'
      const shown = list().filter((command) => command.contexts.includes(context))
      const lines = (audience: readonly string[]) =>
        shown
          .filter((command) => audience.includes(command.audience) && command.name !== 'start')
          .map((command) => [span(`/${command.name}`, { bold: true }), span(` – ${say(`command-${command.name}`)}`)])
      const blocks: Block[] = [
        textBlock(say(context === 'private' ? 'help-private' : 'help-group')),
        { type: 'list', items: lines(['everyone']) },
      ]
      const forAdmins = lines(['admin', ...(scene.isOwner ? ['owner'] : [])])
      if (mayAdminister && forAdmins.length > 0)
        blocks.push(textBlock(span(say('help-admins'), { bold: true })), { type: 'list', items: forAdmins })
      return answerWith(plainReply(scene.locale, blocks, { visibility: 'private' }))
    },
  }
}
