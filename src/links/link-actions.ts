import { type Answer, answerNote, answerRemoval, answerWith } from '#src/chat/answer.ts'
import type { ActionHandler, HandlerContext } from '#src/chat/command.ts'
import type { ChatEvent, PersonId } from '#src/chat/message.ts'
import { plainReply, textBlock } from '#src/chat/reply.ts'
import type { MemberId } from '#src/members/community.ts'
import type { Scene } from '#src/members/scene.ts'
import { USD } from '#src/money/money.ts'
import { estimateProduct } from './estimate-product.ts'
import { explainEstimate } from './explain-estimate.ts'
import type { LinkRepository, TrackingLinkRecord } from './link-repository.ts'
import type { LinkService } from './link-service.ts'
import { NetworkError } from './network-error.ts'

export interface LinkActionDeps {
  readonly links: LinkService
  readonly repository: LinkRepository
  /** Finds who posted the message that a reply of ours answers; undefined when it is no longer known. */
  readonly findPoster: (deliveryId: string) => Promise<PersonId | null | undefined>
}

/** Lists the buttons under a card: "Why this amount?", "My commission", "Remove". */
export function createLinkActions(deps: LinkActionDeps): Readonly<Record<string, ActionHandler<Scene>>> {
  return {
    why: async (ctx) => explainLink(deps, ctx, ctx.args[0] ?? '', isMoneyPrivate(ctx) ? ownerOf(ctx) : null),
    mine: async (ctx) => explainLink(deps, ctx, ctx.args[0] ?? '', ownerOf(ctx)),
    rm: async (ctx) => {
      const poster = await deps.findPoster(ctx.args[0] ?? '')
      const isPoster = poster !== null && poster !== undefined && poster === ctx.event.person?.personId
      if (isPoster || ctx.scene.isOwner || (await ctx.scene.isAdmin())) return answerRemoval()
      return answerNote(ctx.say('remove-not-yours'))
    },
  }
}

/** Kept private by the community: only who posted the link may see what it earns them. */
function isMoneyPrivate({ scene, event }: HandlerContext<ChatEvent, Scene>): boolean {
  return event.conversation.kind !== 'private' && scene.community?.settings.moneyVisibility === 'private'
}

/** Names whose links somebody may see; nobody's where it is not known who asks. */
function ownerOf({ scene }: HandlerContext<ChatEvent, Scene>): MemberId | 'nobody' {
  return scene.member?.memberId ?? 'nobody'
}

/**
 * Shows the arithmetic behind one link, made anew from the link's own terms (product, country, split).
 * @param onlyFor - when given, nobody else may see it
 */
export async function explainLink(
  deps: Pick<LinkActionDeps, 'links' | 'repository'>,
  ctx: HandlerContext<ChatEvent, Scene>,
  subId: string,
  onlyFor: MemberId | 'nobody' | null,
): Promise<Answer> {
  const link = await deps.repository.findLink(subId)
  if (!link?.productId) return answerNote(ctx.say('action-stale'))
  if (onlyFor !== null && link.memberId !== onlyFor) return answerNote(ctx.say('commission-not-yours'))
  try {
    return await explain(deps, ctx, link, link.productId)
  } catch (error) {
    if (error instanceof NetworkError) return answerNote(ctx.say('card-unavailable'))
    throw error
  }
}

async function explain(
  deps: Pick<LinkActionDeps, 'links'>,
  ctx: HandlerContext<ChatEvent, Scene>,
  link: TrackingLinkRecord,
  productId: string,
): Promise<Answer> {
  const context = { country: link.country, language: ctx.scene.locale, currency: USD }
  const product = await deps.links.findProduct(productId, context, link.networkId)
  const startPayload = `why_${link.subId}`
  if (!product) {
    const gone = plainReply(ctx.scene.locale, [textBlock(ctx.say('card-unlisted'))], { visibility: 'private' })
    return answerWith(gone, { startPayload })
  }
  const estimate = estimateProduct(product, link)
  return answerWith(explainEstimate(estimate, product.title, ctx.scene.locale, ctx.say), { startPayload })
}
