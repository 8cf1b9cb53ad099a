import type { Clock } from '#src/chat/clock.ts'
import { createBatchLoader, type StringCache } from './batch-loader.ts'
import type { LinkBuilder, LinkTarget } from './link-builder.ts'

/** A network keeps its links for years; a day bounds what an account change could leave behind. */
const HIT_TTL_MS = 24 * 3_600_000
const MISS_TTL_MS = 30 * 60_000

/** Gives tracking links without sub-id through the cache, one network call for all asked together. */
export interface TrackingSource {
  /** Null when the network does not pay for the page. @throws NetworkError */
  find(target: LinkTarget): Promise<string | null>
}

/** Makes the cached link builder. The account is part of the key: another tracking id never gets an old link. */
export function createTrackingSource(builder: LinkBuilder, cache: StringCache, clock: Clock): TrackingSource {
  const keyOf = (target: LinkTarget) =>
    `link:${builder.networkId}:${builder.account}:${target.tier}:${target.productUrl}`
  async function build(targets: readonly LinkTarget[]): Promise<[string, string][]> {
    const links = await builder.buildLinks(targets)
    return targets.flatMap((target): [string, string][] => {
      const link = links.get(target.productUrl)
      return link ? [[keyOf(target), link]] : []
    })
  }
  const loader = createBatchLoader<LinkTarget, string>({
    keyOf,
    loadBatch: async (targets) => new Map((await Promise.all(oneTierEach(targets).map(build))).flat()),
    batchMax: builder.targetsMax,
    cache,
    encode: (link) => link,
    decode: (text) => text,
    hitTtlMs: HIT_TTL_MS,
    missTtlMs: MISS_TTL_MS,
    clock,
  })
  return { find: (target) => loader.load(target) }
}

/** Answers are by page alone: the same page must not be asked for in two tiers at once. */
function oneTierEach(targets: readonly LinkTarget[]): LinkTarget[][] {
  const tiers = Map.groupBy(targets, (target) => target.tier)
  return [...tiers.values()]
}
