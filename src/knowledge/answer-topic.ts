import type { Locale } from '#src/chat/locale.ts'
import type { Fact } from '#src/programs/fact.ts'
import { FACTS, programOf, requireSource } from '#src/programs/facts.ts'
import type { NetworkId } from '#src/programs/network-id.ts'
import { type Region, regionOf } from '#src/programs/region.ts'
import type { TopicId } from '#src/programs/topic-id.ts'
import type { AnswerContext, AnswerLine, AnswerModel } from './answer.ts'
import { citeSources } from './cite-sources.ts'
import { computeLines } from './compute-lines.ts'
import { factValues } from './fact-values.ts'
import { NETWORK_NAMES } from './network-names.ts'

type Program = Exclude<NetworkId, 'sandbox'>

function holdsFor(fact: Fact, country: string | null, region: Region | null): boolean {
  if (region !== null && fact.region !== 'any' && fact.region !== region) return false
  return fact.countries.length === 0 || country === null || fact.countries.includes(country)
}

function toLine(fact: Fact, program: Program, locale: Locale): AnswerLine {
  const own = fact.networks.length === 0 || fact.networks.includes(program)
  const names = fact.networks.map((network) => NETWORK_NAMES[network])
  const networkName = own ? null : names.join(', ')
  return {
    messageId: `fact-${fact.message}`,
    values: factValues(fact, networkName ?? NETWORK_NAMES[program], locale),
    factId: fact.id,
    networkName,
    sourceIds: fact.sources.filter((source) => requireSource(source).kind !== 'ours'),
    ours: fact.status === 'ours' && fact.value.kind !== 'not-stated' && fact.sources.length > 1,
  }
}

/** Newest first as far as the sources' bounds tell; an undated one is taken as old. */
function byNewestSource(a: Fact, b: Fact): number {
  const dateOf = (fact: Fact): string => {
    const source = fact.sources[0] === undefined ? null : requireSource(fact.sources[0])
    return source?.notBefore ?? source?.notAfter ?? ''
  }
  return dateOf(b).localeCompare(dateOf(a))
}

function notStated(program: Program): AnswerLine {
  return {
    messageId: 'faq-not-stated',
    values: { network: NETWORK_NAMES[program] },
    factId: null,
    networkName: null,
    sourceIds: [],
    ours: false,
  }
}

/** Says first that nothing is known where no source speaks of this network: a decision of ours is no answer by itself. */
function leadLines(facts: readonly Fact[], program: Program, toLines: (facts: readonly Fact[]) => AnswerLine[]) {
  const lead = facts.filter((fact) => (fact.status === 'applies' || fact.status === 'ours') && !fact.detail)
  const isAnswered = lead.some((fact) => fact.status === 'applies' || fact.value.kind === 'not-stated')
  return isAnswered ? toLines(lead) : [notStated(program), ...toLines(lead)]
}

/**
 * Composes the answer to a topic from the facts: what applies to this network and country first, then what is computed,
 * what other sources say, what is only claimed, and how it is elsewhere. Texts are chosen, none is written here.
 */
export function answerTopic(topic: TopicId, context: AnswerContext, locale: Locale): AnswerModel {
  const program = programOf(context.networkId)
  const country = context.country?.toUpperCase() ?? null
  const region = context.region === undefined || context.region === null ? regionOf(country) : context.region
  const ofTopic = FACTS.filter((fact) => fact.topics.includes(topic) && holdsFor(fact, country, region))
  const own = ofTopic.filter((fact) => fact.networks.length === 0 || fact.networks.includes(program))
  const toLines = (facts: readonly Fact[]): AnswerLine[] => facts.map((fact) => toLine(fact, program, locale))
  const withStatus = (status: Fact['status']): readonly Fact[] => own.filter((fact) => fact.status === status)

  const lead = leadLines(own, program, toLines)
  const computed = computeLines(topic, { ...context, country }, locale)
  const contradictions = toLines([...withStatus('contradicts')].sort(byNewestSource))
  const unverified = toLines(withStatus('unverifiable'))
  const more = toLines(own.filter((fact) => fact.detail && (fact.status === 'applies' || fact.status === 'ours')))
  const elsewhere = toLines(ofTopic.filter((fact) => !own.includes(fact) && fact.status === 'applies' && !fact.detail))
  return {
    topic,
    networkId: context.networkId,
    networkName: NETWORK_NAMES[program],
    country,
    region,
    lead,
    computed,
    contradictions,
    unverified,
    more,
    elsewhere,
    sources: citeSources([...lead, ...contradictions, ...unverified, ...more, ...elsewhere], locale),
  }
}
