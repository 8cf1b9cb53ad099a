import { z } from 'zod'
import { type Fact, type FactValue, factSchema, type Source, sourceSchema } from './fact.ts'
import commission from './facts/commission.json' with { type: 'json' }
import payout from './facts/payout.json' with { type: 'json' }
import rules from './facts/rules.json' with { type: 'json' }
import sources from './facts/sources.json' with { type: 'json' }
import tracking from './facts/tracking.json' with { type: 'json' }
import type { NetworkId } from './network-id.ts'
import { ProgramError } from './program-error.ts'
import type { Region } from './region.ts'
import type { TopicId } from './topic-id.ts'

/**
 * Reads facts and sources and refuses a set that contradicts itself.
 * @throws ProgramError `FACT_INVALID` for a malformed fact, a repeated id or an unknown source
 */
export function parseFacts(rawFacts: unknown, rawSources: unknown): { facts: readonly Fact[]; sources: Source[] } {
  const facts = z.array(factSchema).safeParse(rawFacts)
  if (!facts.success) throw new ProgramError('FACT_INVALID', { reason: z.prettifyError(facts.error) })
  const parsedSources = z.array(sourceSchema).safeParse(rawSources)
  if (!parsedSources.success) throw new ProgramError('FACT_INVALID', { reason: z.prettifyError(parsedSources.error) })
  const known = new Set(parsedSources.data.map((source) => source.id))
  const seen = new Set<string>()
  for (const fact of facts.data) {
    if (seen.has(fact.id)) throw new ProgramError('FACT_INVALID', { id: fact.id, reason: 'repeated' })
    seen.add(fact.id)
    const unknown = fact.sources.find((source) => !known.has(source))
    if (unknown) throw new ProgramError('FACT_INVALID', { id: fact.id, source: unknown })
    if (fact.sources.length === 0 && fact.value.kind !== 'not-stated') {
      throw new ProgramError('FACT_INVALID', { id: fact.id, reason: 'unsourced' })
    }
  }
  return { facts: facts.data, sources: parsedSources.data }
}

const PARSED = parseFacts([...commission, ...tracking, ...payout, ...rules], sources)

/** Every fact of the program, from `reference/programs.md`, in the order of the files. */
export const FACTS: readonly Fact[] = PARSED.facts

const SOURCES_BY_ID: ReadonlyMap<string, Source> = new Map(PARSED.sources.map((source) => [source.id, source]))

/** Gives a cited source. @throws ProgramError `FACT_UNKNOWN` */
export function requireSource(id: string): Source {
  const source = SOURCES_BY_ID.get(id)
  if (!source) throw new ProgramError('FACT_UNKNOWN', { id })
  return source
}

/** Names the network whose facts hold: the sandbox invents nothing and follows Portals. */
export function programOf(networkId: NetworkId): Exclude<NetworkId, 'sandbox'> {
  return networkId === 'sandbox' ? 'aliexpress' : networkId
}

export interface FactQuery<K extends FactValue['kind']> {
  readonly topic: TopicId
  readonly kind: K
  readonly networkId: NetworkId
  /** Null: facts of every region. */
  readonly region: Region | null
}

/** A fact whose value has one known shape. */
export type FactOf<K extends FactValue['kind']> = Fact & { readonly value: Extract<FactValue, { kind: K }> }

/** Answers already found, by the words of their query: every estimate asks the same few, and facts never change. */
const FOUND = new Map<string, readonly Fact[]>()

/** Finds the facts that apply to one network, of one shape. */
export function findFacts<K extends FactValue['kind']>(query: FactQuery<K>): readonly FactOf<K>[] {
  const program = programOf(query.networkId)
  const key = `${query.topic} ${query.kind} ${program} ${query.region}`
  let found = FOUND.get(key)
  if (!found) {
    found = FACTS.filter(
      (fact) =>
        fact.status === 'applies' &&
        fact.value.kind === query.kind &&
        fact.topics.includes(query.topic) &&
        fact.networks.includes(program) &&
        (fact.region === 'any' || query.region === null || fact.region === query.region),
    )
    FOUND.set(key, found)
  }
  return found as readonly FactOf<K>[]
}
