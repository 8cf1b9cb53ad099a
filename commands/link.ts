import type { Answer } from '#src/chat/answer.ts'
import { answerWith } from '#src/chat/answer.ts'
import type { Command, CommandContext } from '#src/chat/command.ts'
import { isOnMessage } from '#src/chat/message.ts'
import { plainReply, textBlock } from '#src/chat/reply.ts'
import { answerLinks } from '#src/links/answer-links.ts'
import { recognizeLinks } from '#src/links/recognize-links.ts'
import { type LinkPage, recognizeUrl } from '#src/links/recognize-url.ts'
import type { Scene } from '#src/members/scene.ts'
import type { CommandDeps } from './command-deps.ts'

/** Makes `/link`, also behind the "Get my link" entry of a message's menu. */
export function createLinkCommand(deps: CommandDeps): Command<Scene> {
  return {
    name: 'link',
    audience: 'everyone',
    contexts: ['private', 'group'],
    isPrivate: false,
    options: [{ name: 'url', kind: 'text', isRequired: false }],
    async run(ctx) {
      const links = findLinks(ctx)
      if (links.length === 0) return explain(ctx)
      const visibility = isOnMessage(ctx.event) ? 'private' : 'public'
      return answerLinks({ ...deps, repository: deps.linkRepository }, ctx, links, { visibility, isCompact: false })
    },
  }
}

/** Links in the option, then those of the message the command was used on. A bare product id counts too. */
function findLinks(ctx: CommandContext<Scene>): LinkPage[] {
  const text = ctx.options.url ?? ''
  const found: LinkPage[] = [...recognizeLinks(text)]
  for (const url of ctx.event.hiddenUrls) {
    const link = recognizeUrl(url)
    if (link && !found.some((other) => other.href === link.href)) found.push(link)
  }
  const bareId = /^\s*(\d{9,16})\s*$/.exec(text)?.[1]
  const product = bareId ? recognizeUrl(`https://www.aliexpress.com/item/${bareId}.html`) : null
  return product ? [product] : found
}

function explain(ctx: CommandContext<Scene>): Answer {
  const isEmpty = !ctx.options.url && ctx.event.hiddenUrls.length === 0
  const text = ctx.say(isEmpty ? 'link-usage' : 'link-not-supported')
  return answerWith(plainReply(ctx.scene.locale, [textBlock(text)], { visibility: 'private' }))
}
