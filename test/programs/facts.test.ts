import { describe, expect, it } from 'vitest'
import { FACTS, findFacts, parseFacts, programOf, requireSource } from '#src/programs/facts.ts'
import { regionOf } from '#src/programs/region.ts'
import { TOPIC_IDS } from '#src/programs/topic-id.ts'

const SOURCES = [{ id: 'S2', title: 'offer page', kind: 'network', notBefore: '2022-10-20', notAfter: null }]
const FACT = {
  id: 'x',
  topics: ['coupons'],
  networks: ['epn'],
  value: { kind: 'text' },
  sources: ['S2'],
  status: 'applies',
  message: 'x',
}

describe('facts', () => {
  it('facts: every topic has at least one', () => {
    const covered = new Set(FACTS.flatMap((fact) => fact.topics))
    expect(TOPIC_IDS.filter((topic) => !covered.has(topic))).toEqual([])
  })

  it('facts: a decision of ours is never given the status of a source, nor a source that of a decision', () => {
    for (const fact of FACTS) {
      const own = fact.sources[0] === 'D' || fact.value.kind === 'not-stated'
      expect([fact.id, fact.status === 'ours']).toEqual([fact.id, own])
    }
  })

  it('facts: every source is known and bounded or openly undated', () => {
    for (const id of new Set(FACTS.flatMap((fact) => fact.sources))) expect(requireSource(id).id).toBe(id)
    expect(requireSource('S2').notBefore).toBe('2022-10-20')
    expect(() => requireSource('S9')).toThrow(expect.objectContaining({ code: 'FACT_UNKNOWN' }))
  })

  it('facts: the numbers that money depends on stand as the sources print them', () => {
    const caps = FACTS.flatMap((fact) =>
      fact.value.kind === 'cap' ? [[fact.networks[0], fact.value.amountMinor, fact.value.per]] : [],
    )
    expect(caps).toEqual([
      ['aliexpress', 5000, 'order'],
      ['epn', 3850, 'order'],
      ['admitad', 3800, 'item'],
    ])
    const cookies = findFacts({ topic: 'cookie_length', kind: 'days', networkId: 'epn', region: 'cis' })
    expect(cookies.map((fact) => fact.value.high)).toEqual([15])
  })

  it.each([
    ['an unknown source', [{ ...FACT, sources: ['S7'] }]],
    ['a repeated id', [FACT, FACT]],
    ['no source', [{ ...FACT, sources: [] }]],
    ['an unknown field', [{ ...FACT, sorces: ['S2'] }]],
    [
      'a rate above one whole',
      [{ ...FACT, value: { kind: 'rate-range', participation: 'hot', lowBps: null, highBps: 20_000 } }],
    ],
    ['a range upside down', [{ ...FACT, value: { kind: 'rate-range', participation: 'hot', lowBps: 9, highBps: 3 } }]],
  ])('facts: a fact with %s stops the start', (_label, facts) => {
    expect(() => parseFacts(facts, SOURCES)).toThrow(expect.objectContaining({ code: 'FACT_INVALID' }))
  })

  it('facts: a well-formed one is accepted', () => {
    expect(parseFacts([FACT], SOURCES).facts[0]).toMatchObject({ region: 'any', since: null, detail: false })
  })

  it.each([
    ['RU', 'cis'],
    ['ge', 'cis'],
    ['UA', 'other'],
    ['DE', 'other'],
    [null, null],
    ['', null],
    ['Germany', null],
  ])('region: %s is %s', (country, region) => {
    expect(regionOf(country)).toBe(region)
  })

  it('facts: the sandbox follows Portals', () => {
    expect(programOf('sandbox')).toBe('aliexpress')
  })
})
