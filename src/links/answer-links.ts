import { type Answer, answerWith } from '#src/chat/answer.ts'
import type { HandlerContext } from '#src/chat/command.ts'
import type { Effect } from '#src/chat/effect.ts'
import type { ChatEvent } from '#src/chat/message.ts'
import type { Reply } from '#src/chat/reply.ts'
import { createToken, type RandomBytes } from '#src/chat/token.ts'
import type { Scene } from '#src/members/scene.ts'
import { disclosureLine } from './disclosure.ts'
import type { LinkCard } from './link-card.ts'
import { originOf } from './link-origin.ts'
import type { LinkRepository } from './link-repository.ts'
import type { LinkAnswer, LinkOrigin, LinkService } from './link-service.ts'
import { renderLinkReply } from './render-reply.ts'
import type { LinkInput } from './resolve-link.ts'

export interface AnswerLinksDeps {
  readonly links: LinkService
  readonly repository: LinkRepository
  readonly randomBytes: RandomBytes
}

export interface AnswerLinksOptions {
  readonly visibility: Reply['visibility']
  readonly isCompact: boolean
  /** Overrides the community's choice, for an answer that only the asker sees. */
  readonly showsMoney?: boolean
  readonly origin?: Partial<LinkOrigin>
}

/** Answers with the cards of some links: pasted, given to a command, or found by a search. */
export async function answerLinks(
  deps: AnswerLinksDeps,
  ctx: HandlerContext<ChatEvent, Scene>,
  links: readonly LinkInput[],
  options: AnswerLinksOptions,
): Promise<Answer> {
  const origin = originOf(ctx.event, ctx.scene, options.origin)
  return answerCards(deps, ctx, await deps.links.answer(links, origin), options)
}

/** Answers with cards, now and, where some were not ready, by an edit. */
export function answerCards(
  deps: AnswerLinksDeps,
  ctx: HandlerContext<ChatEvent, Scene>,
  answer: LinkAnswer,
  options: AnswerLinksOptions,
): Answer {
  const deliveryId = createToken(deps.randomBytes)
  const { omittedCount } = answer
  const render = (cards: readonly LinkCard[]) => renderFor(deps, ctx, cards, { ...options, deliveryId, omittedCount })
  const known = new Set(answer.cards.map(subIdOf))
  return answerWith(render(answer.cards), {
    deliveryId,
    effects: [...ctx.scene.register, ...effectsOf(deps, answer.cards)],
    completion:
      answer.completion?.then((cards) => ({
        reply: render(cards),
        // A new member's first link belongs to who they are by then: the same registration leads there.
        effects: [
          ...ctx.scene.register,
          ...effectsOf(
            deps,
            cards.filter((card) => !known.has(subIdOf(card))),
          ),
        ],
      })) ?? null,
  })
}

function renderFor(
  deps: AnswerLinksDeps,
  ctx: HandlerContext<ChatEvent, Scene>,
  cards: readonly LinkCard[],
  options: AnswerLinksOptions & { readonly deliveryId: string; readonly omittedCount: number },
): Reply {
  const settings = ctx.scene.community?.settings ?? null
  const isPublic = options.visibility === 'public'
  return renderLinkReply(cards, {
    locale: ctx.scene.locale,
    say: ctx.say,
    showsMoney: options.showsMoney ?? (!isPublic || settings?.moneyVisibility !== 'private'),
    isCompact: options.isCompact,
    disclosure: disclosureLine(settings, ctx.say),
    isSandbox: deps.links.networkOf(settings?.network ?? null).networkId === 'sandbox',
    removableId: isPublic && ctx.event.conversation.kind !== 'private' ? options.deliveryId : null,
    omittedCount: options.omittedCount,
    visibility: options.visibility,
  })
}

function subIdOf(card: LinkCard): string | undefined {
  return 'tracking' in card ? card.tracking?.subId : undefined
}

function effectsOf(deps: AnswerLinksDeps, cards: readonly LinkCard[]): Effect[] {
  const records = cards.flatMap((card) => ('tracking' in card && card.tracking ? [card.tracking] : []))
  return records.length > 0 ? [(transaction) => deps.repository.addLinks(transaction, records)] : []
}
