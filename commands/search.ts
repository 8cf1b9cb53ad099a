import type { Answer } from '#src/chat/answer.ts'
import { answerWith } from '#src/chat/answer.ts'
import type { Command, CommandContext } from '#src/chat/command.ts'
import { plainReply, textBlock } from '#src/chat/reply.ts'
import { answerCards } from '#src/links/answer-links.ts'
import { originOf } from '#src/links/link-origin.ts'
import { NetworkError } from '#src/links/network-error.ts'
import type { Scene } from '#src/members/scene.ts'
import type { CommandDeps } from './command-deps.ts'

/** Cards per answer: more than this is scrolled past. */
const RESULTS_SHOWN = 4

/** Makes `/search`: products for some words, each with its rate and link. */
export function createSearchCommand(deps: CommandDeps): Command<Scene> {
  return {
    name: 'search',
    audience: 'everyone',
    contexts: ['private', 'group'],
    isPrivate: false,
    options: [{ name: 'words', kind: 'text', isRequired: true, isSuggested: true }],
    run: (ctx) => answerSearch(deps, ctx, ctx.options.words ?? null, false),
    async suggest(ctx) {
      const words = ctx.event.text.trim()
      if (words.length < 3) return []
      const page = await deps.links.search(
        { words, hotOnly: false, page: 1, pageSize: 10 },
        originOf(ctx.event, ctx.scene),
      )
      return page.products.map((product) => ({
        label: product.title.slice(0, 100),
        value: product.title.slice(0, 100),
      }))
    },
  }
}

/** Makes `/hot`: hot products, which pay the higher rate through a direct link. */
export function createHotCommand(deps: CommandDeps): Command<Scene> {
  return {
    name: 'hot',
    audience: 'everyone',
    contexts: ['private', 'group'],
    isPrivate: false,
    options: [{ name: 'words', kind: 'text', isRequired: false }],
    run: (ctx) => answerSearch(deps, ctx, ctx.options.words ?? null, true),
  }
}

async function answerSearch(
  deps: CommandDeps,
  ctx: CommandContext<Scene>,
  words: string | null,
  hotOnly: boolean,
): Promise<Answer> {
  const origin = originOf(ctx.event, ctx.scene)
  try {
    const page = await deps.links.search({ words, hotOnly, page: 1, pageSize: RESULTS_SHOWN, sort: 'sales' }, origin)
    if (page.products.length === 0)
      return answerWith(plainReply(ctx.scene.locale, [textBlock(ctx.say('search-empty'))]))
    const cards = await deps.links.cardsOf(page.products.slice(0, RESULTS_SHOWN), origin)
    return answerCards({ ...deps, repository: deps.linkRepository }, ctx, cards, {
      visibility: 'public',
      isCompact: true,
    })
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error
    return answerWith(plainReply(ctx.scene.locale, [textBlock(ctx.say('card-unavailable'))], { visibility: 'private' }))
  }
}
