import { z } from 'zod'
import type { LinkBuilder, LinkTarget, LinkTier } from '#src/links/link-builder.ts'
import { NetworkError } from '#src/links/network-error.ts'
import { listField } from './answer.ts'
import type { AliexpressClient } from './client.ts'
import { createLinkAccounts } from './link-accounts.ts'
import { addSubId, findSubId, SUB_ID_LENGTH_MAX } from './sub-id.ts'

/** Pages per link.generate: the client-side check of two projects, no official number. networks.md 1.B, read 2026-11-20. */
const TARGETS_MAX = 50

/** `promotion_link_type`: 0 pays the standard commission, 2 that of hot products. OT-meta 45804, read 2026-11-20. */
const LINK_TYPE: Readonly<Record<LinkTier, string>> = { standard: '0', hot: '2' }

const linksResult = z.object({
  promotion_links: listField('promotion_link'),
  tracking_id: z.string().min(1).nullable().catch(null),
})
const linkFields = z.object({
  source_value: z.string().nullable().catch(null),
  // Missing for a page that cannot be promoted, with resp_code 200 all the same.
  promotion_link: z.string().trim().nullable().catch(null),
})

/** Carries what the links of one account need. */
export interface AliexpressLinksOptions {
  readonly client: AliexpressClient
  /** The account's tracking id; made in Portals. */
  readonly trackingId: string
  /** Origins a made link may have; anything else in an answer is dropped. */
  readonly linkOrigins: readonly string[]
}

/** Makes the link builder of one account. */
export function createAliexpressLinks({ client, trackingId, linkOrigins }: AliexpressLinksOptions): LinkBuilder {
  const accounts = createLinkAccounts()

  async function buildTier(tier: LinkTier, pages: readonly string[], signal?: AbortSignal) {
    const params = {
      promotion_link_type: LINK_TYPE[tier],
      source_values: pages.map(sourceValue).join(','),
      tracking_id: trackingId,
    }
    const result = await client.call('aliexpress.affiliate.link.generate', params, linksResult, { signal })
    const links = matchLinks(pages, result.promotion_links, (link) => isLinkAt(linkOrigins, link))
    for (const link of links.values()) accounts.remember(link, result.tracking_id ?? trackingId)
    return links
  }

  return {
    networkId: client.networkId,
    account: trackingId,
    subIdLengthMax: SUB_ID_LENGTH_MAX,
    targetsMax: TARGETS_MAX,
    async buildLinks(targets, signal) {
      if (targets.length > TARGETS_MAX) throw new RangeError(`more than ${TARGETS_MAX} targets`)
      const [standard, hot] = await Promise.all(
        (['standard', 'hot'] as const).map(async (tier) => {
          const pages = pagesOf(targets, tier)
          return pages.length === 0 ? [] : [...(await orNone(buildTier(tier, pages, signal)))]
        }),
      )
      // A page asked for in both tiers gets the hot link, which pays more.
      return new Map([...(standard ?? []), ...(hot ?? [])])
    },
    withSubId: addSubId,
    readSubId: findSubId,
    readAccount: (landingUrl) => accounts.find(landingUrl),
  }
}

function pagesOf(targets: readonly LinkTarget[], tier: LinkTier): readonly string[] {
  return [...new Set(targets.filter((target) => target.tier === tier).map((target) => target.productUrl))]
}

async function orNone(links: Promise<ReadonlyMap<string, string>>): Promise<ReadonlyMap<string, string>> {
  try {
    return await links
  } catch (error) {
    if (error instanceof NetworkError && error.code === 'EMPTY') return new Map()
    throw error
  }
}

/** Commas separate the values, so a page's own are encoded. */
function sourceValue(page: string): string {
  return page.replaceAll(',', '%2C')
}

/** Matches on `source_value`: the answer's order is not the request's, and elements may be missing. */
function matchLinks(
  pages: readonly string[],
  elements: readonly unknown[],
  isLink: (link: string) => boolean,
): ReadonlyMap<string, string> {
  const byExact = new Map(pages.map((page) => [sourceValue(page), page]))
  const byMeaning = new Map(pages.map((page) => [meaningOf(page), page]))
  const links = new Map<string, string>()
  for (const element of elements) {
    const { source_value: source, promotion_link: link } = linkFields.safeParse(element).data ?? {}
    if (!source || !link || !isLink(link)) continue
    const page = byExact.get(source) ?? byMeaning.get(meaningOf(source))
    if (page !== undefined) links.set(page, link)
  }
  return links
}

/** The gateway may give a value back decoded or with another scheme. */
function meaningOf(text: string): string {
  const url = URL.parse(text.trim())
  if (!url) return text.trim()
  url.searchParams.sort()
  return `${url.host}${safeDecode(url.pathname).replace(/\/$/, '')}?${url.searchParams.toString()}`
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function isLinkAt(origins: readonly string[], link: string): boolean {
  const url = URL.parse(link)
  return url !== null && url.username === '' && url.password === '' && origins.includes(url.origin)
}
