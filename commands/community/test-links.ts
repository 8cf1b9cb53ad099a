import { type Answer, answerWith } from '#src/chat/answer.ts'
import type { CommandContext } from '#src/chat/command.ts'
import { type Block, plainReply, span, textBlock } from '#src/chat/reply.ts'
import { createToken } from '#src/chat/token.ts'
import { NetworkError } from '#src/links/network-error.ts'
import type { Community } from '#src/members/community.ts'
import type { Scene } from '#src/members/scene.ts'
import { USD } from '#src/money/money.ts'
import type { CommandDeps } from '../command-deps.ts'

/**
 * Makes a link, follows it once, and says whether our label and our account arrive.
 *
 * The link is made anew, past the cache: only then does the network's answer tell which account it belongs to.
 */
export async function testLinks(deps: CommandDeps, ctx: CommandContext<Scene>, community: Community): Promise<Answer> {
  const { scene, say } = ctx
  const blocks = await runTest(deps, ctx, community)
  const networkId = deps.links.networkOf(community.settings.network).networkId
  return answerWith(
    plainReply(
      scene.locale,
      [textBlock(span(say('test-title', { network: say(`network-${networkId}`) }), { bold: true })), ...blocks],
      { visibility: 'private' },
    ),
  )
}

async function runTest(deps: CommandDeps, ctx: CommandContext<Scene>, community: Community): Promise<Block[]> {
  const { say } = ctx
  const { linkBuilder, catalog } = deps.links.networkOf(community.settings.network)
  try {
    const context = { country: ctx.scene.country, language: ctx.scene.locale, currency: USD }
    const search = { words: null, hotOnly: true, page: 1, pageSize: 1 }
    const product = (await catalog?.searchProducts(search, context, ctx.signal))?.products[0]
    const productUrl = product?.productUrl ?? 'https://aliexpress.com'
    const made = (await linkBuilder.buildLinks([{ productUrl, tier: 'standard' }], ctx.signal)).get(productUrl)
    if (!made) return [textBlock(say('test-no-link'))]
    const subId = createToken(deps.randomBytes)
    const followed = await deps.followLink(linkBuilder.withSubId(made, subId), ctx.signal)
    const lines = [
      [span(say('test-link-made'))],
      ...(followed.isComplete ? judge(linkBuilder, followed.hops, subId, ctx) : []),
    ]
    return [{ type: 'list', items: lines }, ...(followed.isComplete ? [] : [textBlock(say('test-not-followed'))])]
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error
    return [textBlock(say(`test-network-${error.code.toLowerCase()}`)), { type: 'note', spans: [span(error.detail)] }]
  }
}

function judge(
  builder: ReturnType<CommandDeps['links']['networkOf']>['linkBuilder'],
  hops: readonly string[],
  subId: string,
  ctx: CommandContext<Scene>,
) {
  const carried = hops.slice(1).some((hop) => builder.readSubId(hop) === subId)
  const account = builder.readAccount(hops.at(-1) ?? '')
  const accountText =
    account === null ? 'test-account-unseen' : account === builder.account ? 'test-account-right' : 'test-account-wrong'
  return [
    [span(ctx.say(carried ? 'test-sub-id-right' : 'test-sub-id-unseen'))],
    [span(ctx.say(accountText, { account: builder.account }))],
  ]
}
