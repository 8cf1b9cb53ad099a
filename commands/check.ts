import { answerWith } from '#src/chat/answer.ts'
import type { Command, CommandContext } from '#src/chat/command.ts'
import { type Block, plainReply, type Reply, span, textBlock } from '#src/chat/reply.ts'
import { estimateProduct } from '#src/links/estimate-product.ts'
import { NetworkError } from '#src/links/network-error.ts'
import type { NetworkId } from '#src/links/network-id.ts'
import { recognizeLinks } from '#src/links/recognize-links.ts'
import { recognizeUrl } from '#src/links/recognize-url.ts'
import { moneyRangeText, rateRangeText } from '#src/links/render-card.ts'
import { parseCountry } from '#src/members/country-currency.ts'
import type { Scene } from '#src/members/scene.ts'
import { USD } from '#src/money/money.ts'
import type { Estimate } from '#src/programs/estimate.ts'
import type { CommandDeps } from './command-deps.ts'

/** Buyers' countries compared when none is asked for: one per group of rules (CIS, Brazil, the rest). */
const COMPARED = ['US', 'DE', 'BR', 'RU'] as const

/** Makes `/check`: rate, participation, hot or not and cap of a product, by region and network, without a link. */
export function createCheckCommand(deps: CommandDeps): Command<Scene> {
  return {
    name: 'check',
    audience: 'everyone',
    contexts: ['private', 'group'],
    isPrivate: true,
    options: [
      { name: 'url', kind: 'text', isRequired: true },
      { name: 'country', kind: 'text', isRequired: false },
    ],
    async run(ctx) {
      const asked = splitCountry(ctx.options.url ?? '', ctx.options.country)
      const link = recognizeLinks(asked.text)[0] ?? recognizeUrl(asked.text)
      if (!link) return answerWith(privateText(ctx, ctx.say('link-not-supported')))
      if (asked.isUnknown) return answerWith(privateText(ctx, ctx.say('country-unknown')))
      const productId = await deps.links.resolveProductId(link)
      if (!productId) return answerWith(privateText(ctx, ctx.say('check-no-product')))
      const countries = asked.country ? [asked.country] : countriesFor(ctx)
      return answerWith(await compare(deps, ctx, productId, countries))
    },
  }
}

/** Typed as text, the country may stand behind the link: `/check <link> DE`. */
function splitCountry(
  text: string,
  option: string | undefined,
): { text: string; country: string | null; isUnknown: boolean } {
  if (option) return { text, country: parseCountry(option), isUnknown: parseCountry(option) === null }
  const last = /\s([A-Za-z]{2})\s*$/.exec(text)
  const country = last ? parseCountry(last[1] as string) : null
  return { text: country ? text.slice(0, last?.index) : text, country, isUnknown: false }
}

function countriesFor(ctx: CommandContext<Scene>): readonly string[] {
  const { country } = ctx.scene
  return country && !COMPARED.some((other) => other === country) ? [country, ...COMPARED] : COMPARED
}

async function compare(
  deps: CommandDeps,
  ctx: CommandContext<Scene>,
  productId: string,
  countries: readonly string[],
): Promise<Reply> {
  const { say, scene } = ctx
  const rows: string[][] = []
  let title: string | null = null
  for (const networkId of deps.links.networkIds) {
    const cells = await Promise.all(
      countries.map(async (country) => {
        const found = await findEstimate(deps, ctx, productId, networkId, country)
        title ??= found.title
        return [regionName(scene.locale, country), ...found.cells]
      }),
    )
    rows.push(
      ...cells.map((cell) => (deps.links.networkIds.length > 1 ? [say(`network-${networkId}`), ...cell] : cell)),
    )
  }
  const header = [say('check-country'), say('card-rate'), say('card-commission')]
  if (deps.links.networkIds.length > 1) header.unshift(say('check-network'))
  const blocks: Block[] = [
    ...(title ? [textBlock(span(title, { bold: true }))] : []),
    { type: 'table', header, rows },
    { type: 'note', spans: [span(say('card-estimate'))] },
  ]
  return plainReply(scene.locale, blocks, { visibility: 'private' })
}

async function findEstimate(
  deps: CommandDeps,
  ctx: CommandContext<Scene>,
  productId: string,
  networkId: NetworkId,
  country: string,
): Promise<{ title: string | null; cells: string[] }> {
  const { say, scene } = ctx
  try {
    const product = await deps.links.findProduct(
      productId,
      { country, language: scene.locale, currency: USD },
      networkId,
    )
    if (!product) return { title: null, cells: ['—', say('check-not-listed')] }
    const estimate = estimateProduct(product, { networkId, country, shareBps: null })
    return { title: product.title, cells: [rateCell(estimate, ctx), amountCell(estimate, ctx)] }
  } catch (error) {
    if (error instanceof NetworkError) return { title: null, cells: ['—', say('check-no-answer')] }
    throw error
  }
}

function rateCell(estimate: Estimate, ctx: CommandContext<Scene>): string {
  const rate = rateRangeText(estimate.rate ?? { lowBps: 0, highBps: 0 }, ctx.say)
  return estimate.participation === 'hot' ? `${rate} ${ctx.say('check-hot')}` : rate
}

function amountCell(estimate: Estimate, ctx: CommandContext<Scene>): string {
  if (estimate.kind === 'none') return ctx.say('card-commission-none')
  const amount = moneyRangeText(estimate.commission, ctx.say)
  return estimate.capped ? `${amount} ${ctx.say('check-capped')}` : amount
}

function regionName(locale: string, country: string): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country
}

function privateText(ctx: CommandContext<Scene>, text: string): Reply {
  return plainReply(ctx.scene.locale, [textBlock(text)], { visibility: 'private' })
}
