/**
 * Longest sub-id we put into a link. The documented limit is not found; values of about 60 characters are used in
 * production (wanthat-app/monorepo packages/domain, 2026-07-10), read 2026-11-20.
 */
export const SUB_ID_LENGTH_MAX = 60

/**
 * Parameters that survive the redirect and come back with the order: `af` sub-affiliate, `dp` click id (also `cn`,
 * `cv`); all other names are dropped silently. Portals FAQ and wanthat-app/monorepo, read 2026-11-20.
 */
const SUB_ID_PARAMS = ['af', 'dp'] as const

const SUB_ID = /^[A-Za-z0-9]{1,60}$/

/**
 * Adds our sub-id to a tracking link, in both parameters: one of them is enough to find it again.
 * @throws RangeError if it is no sub-id of ours: 1 to 60 letters and digits
 */
export function addSubId(trackingUrl: string, subId: string): string {
  if (!SUB_ID.test(subId)) throw new RangeError('a sub-id is 1 to 60 letters and digits')
  const url = new URL(trackingUrl)
  for (const name of SUB_ID_PARAMS) url.searchParams.set(name, subId)
  return url.href
}

/** Finds our sub-id in a tracking link or in the landing page behind it. */
export function findSubId(text: string): string | null {
  const params = URL.parse(text)?.searchParams
  if (!params) return null
  const values = SUB_ID_PARAMS.flatMap((name) => params.getAll(name))
  return values.find((value) => SUB_ID.test(value)) ?? null
}
