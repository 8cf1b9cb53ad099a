import type { NetworkId } from '#src/programs/network-id.ts'
import { type Region, regionOf } from '#src/programs/region.ts'
import { countryOfWord } from './country-names.ts'

/** Holds what a question names itself; it wins over anybody's settings. */
export interface NamedContext {
  readonly networkId: NetworkId | null
  /** Null also where several countries are named. */
  readonly country: string | null
  readonly region: Region | null
  /** Prices and sums with a dollar sign or word, in cents. */
  readonly amountsMinor: readonly bigint[]
  /** Words that name context, to be left out when looking for what else is asked. */
  readonly tokenCount: number
}

const NETWORK_WORDS: Readonly<Record<string, NetworkId>> = {
  portals: 'aliexpress',
  portal: 'aliexpress',
  порталс: 'aliexpress',
  epn: 'epn',
  епн: 'epn',
  еpn: 'epn',
  backit: 'epn',
  admitad: 'admitad',
  адмитад: 'admitad',
  ادميتاد: 'admitad',
  mitgo: 'admitad',
  cj: 'cj',
  junction: 'cj',
  flexoffers: 'flexoffers',
  flexoffer: 'flexoffers',
}
const CIS_WORDS: ReadonlySet<string> = new Set(['cis', 'cei', 'gus', 'снг'])
const CURRENCY = /^(?:\$|dolla\p{L}*|dolar\p{L}*|usd|bucks?|долла\p{L}*|бакс\p{L}*|دولار\p{L}*)$/u

function amountAt(tokens: readonly string[], index: number): bigint | null {
  const match = /^(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(tokens[index] as string)
  if (!match) return null
  const near = [tokens[index - 1], tokens[index + 1]]
  if (!near.some((word) => word !== undefined && CURRENCY.test(word))) return null
  return BigInt(match[1] as string) * 100n + BigInt((match[2] ?? '0').padEnd(2, '0'))
}

/** Finds network, country, region and sums that a question names. */
export function findNamedContext(tokens: readonly string[]): NamedContext {
  const networks = new Set<NetworkId>()
  const countries = new Set<string>()
  const amountsMinor: bigint[] = []
  let namesCis = false
  let tokenCount = 0
  for (const [index, token] of tokens.entries()) {
    const network = NETWORK_WORDS[token]
    const country = network ? null : countryOfWord(token)
    const amount = amountAt(tokens, index)
    if (network) networks.add(network)
    if (country) countries.add(country)
    if (amount !== null) amountsMinor.push(amount)
    if (CIS_WORDS.has(token)) namesCis = true
    if (network || country || CIS_WORDS.has(token)) tokenCount += 1
  }
  const country = countries.size === 1 ? ([...countries][0] as string) : null
  return {
    networkId: networks.size === 1 ? ([...networks][0] as NetworkId) : null,
    country,
    region: country ? regionOf(country) : namesCis ? 'cis' : null,
    amountsMinor,
    tokenCount,
  }
}
