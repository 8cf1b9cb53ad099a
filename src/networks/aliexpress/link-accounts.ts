/** Links remembered; an older one's account can no longer be told. */
const REMEMBERED_MAX = 10_000

/**
 * Remembers which account each made link pays.
 *
 * A landing URL never spells the tracking id: it carries the link's own key in `aff_fsk` (and `sk`), as in
 * `…/item/1.html?aff_fcid=…-_dXyz&aff_fsk=_dXyz&aff_platform=api-new-link-generate&sk=_dXyz` (landing pages in public
 * repositories, read 2026-11-20). So only links made by this process can be traced back.
 */
export function createLinkAccounts() {
  const accountByKey = new Map<string, string>()

  return {
    remember(trackingUrl: string, account: string): void {
      const key = URL.parse(trackingUrl)?.pathname.split('/').at(-1)
      if (!key) return
      const oldest = accountByKey.keys().next()
      if (accountByKey.size >= REMEMBERED_MAX && !oldest.done) accountByKey.delete(oldest.value)
      accountByKey.set(key, account)
    },
    /** Gives the account credited by a landing URL; null when it cannot be told. */
    find(landingUrl: string): string | null {
      const params = URL.parse(landingUrl)?.searchParams
      const keys = [params?.get('aff_fsk'), params?.get('sk')].filter((key) => key !== null && key !== undefined)
      return keys.map((key) => accountByKey.get(key)).find((account) => account !== undefined) ?? null
    },
  }
}
