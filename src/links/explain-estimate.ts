import type { Locale } from '#src/chat/locale.ts'
import { type Block, plainReply, type Reply, type Span, span, textBlock } from '#src/chat/reply.ts'
import type { Say } from '#src/chat/translator.ts'
import type { Estimate, EstimateStep } from '#src/programs/estimate.ts'
import type { Source } from '#src/programs/fact.ts'
import { FACTS, requireSource } from '#src/programs/facts.ts'
import { moneyRangeText, rateRangeText } from './render-card.ts'

/** Caveats named by name; the others are summed up: a list of eleven warnings is read by nobody. */
const CAVEATS_SHOWN = 6

/** Builds the answer to "Why this amount?": the arithmetic line by line with its sources, then what may lower it. */
export function explainEstimate(estimate: Estimate, title: string, locale: Locale, say: Say): Reply {
  const sources = new Map<string, number>()
  const lines = estimate.steps.map((step, index) => stepSpans(step, index + 1, sources, say))
  const blocks: Block[] = [textBlock(span(title, { bold: true })), { type: 'list', items: lines }]
  // A country only matters to the reader where it widens the amount to a range.
  const caveats = estimate.caveats.filter((caveat) => caveat !== 'country-unknown' || estimate.kind === 'range')
  if (caveats.length > 0) {
    blocks.push(textBlock(span(say('why-may-lower'), { bold: true })), {
      type: 'list',
      items: caveats.slice(0, CAVEATS_SHOWN).map((caveat) => [span(say(`caveat-${caveat}`))]),
    })
    const more = caveats.length - CAVEATS_SHOWN
    if (more > 0) blocks.push({ type: 'note', spans: [span(say('why-more-caveats', { count: more }))] })
  }
  for (const [sourceId, number] of sources)
    blocks.push({ type: 'note', spans: [span(`[${number}] ${sourceText(requireSource(sourceId), say)}`)] })
  blocks.push({ type: 'note', spans: [span(say('card-estimate'))] })
  return plainReply(locale, blocks, { visibility: 'private' })
}

function stepSpans(step: EstimateStep, _number: number, sources: Map<string, number>, say: Say): Span[] {
  const marks = citationsOf(step.factIds, sources)
  return [span(stepText(step, say)), ...(marks ? [span(` ${marks}`)] : [])]
}

function stepText(step: EstimateStep, say: Say): string {
  switch (step.code) {
    case 'base':
      return say('why-base', { price: step.price })
    case 'rate':
      return say(step.origin === 'network' ? 'why-rate' : 'why-rate-range', {
        rate: rateRangeText(step.rate, say),
        kind: say(`participation-${step.participation}`),
      })
    case 'commission':
      return say('why-commission', {
        price: step.price,
        rate: rateRangeText(step.rate, say),
        result: moneyRangeText(step.result, say),
      })
    case 'cap':
      return say(step.before.high.amountMinor > step.after.high.amountMinor ? 'why-cap-cuts' : 'why-cap-spares', {
        cap: step.cap.money,
        per: say(`per-${step.cap.per}`),
        result: moneyRangeText(step.after, say),
      })
    case 'cap-not-stated':
      return say('why-cap-not-stated')
    case 'share':
      return say('why-share', {
        share: { rateBps: step.shareBps },
        member: moneyRangeText(step.member, say),
        house: moneyRangeText(step.house, say),
      })
    case 'none':
      return say(`none-${step.reasonCode}`)
  }
}

/** Numbers the sources behind some facts, `[1][2]`. */
function citationsOf(factIds: readonly string[], sources: Map<string, number>): string {
  const ids = factIds.flatMap((factId) => FACTS.find((fact) => fact.id === factId)?.sources ?? [])
  return [...new Set(ids)]
    .map((sourceId) => {
      const number = sources.get(sourceId) ?? sources.size + 1
      sources.set(sourceId, number)
      return `[${number}]`
    })
    .join('')
}

function sourceText(source: Source, say: Say): string {
  const title = source.kind === 'ours' ? say('source-ours') : source.title
  if (source.notBefore && source.notAfter && source.notBefore === source.notAfter)
    return `${title}, ${source.notBefore}`
  if (source.notBefore) return say('source-not-before', { title, day: source.notBefore })
  if (source.notAfter) return say('source-not-after', { title, day: source.notAfter })
  return say('source-undated', { title })
}
