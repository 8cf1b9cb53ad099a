import type { PageTarget } from './expand-html.ts'
import type { LinkKind } from './link-kind.ts'
import type { LinkPage } from './recognize-url.ts'

/** Says why a link leads nowhere that we can use. */
export type ExpansionFailure = 'DEAD' | 'TOO_MANY_HOPS' | 'FOREIGN' | 'TIMEOUT' | 'UNREACHABLE' | 'FORBIDDEN'

/** Says how to go on from an address: it is a page of the shop, it must be asked, or it ends here. */
export type Step =
  | { readonly kind: 'page'; readonly link: LinkPage; readonly through: readonly string[] }
  | { readonly kind: 'ask'; readonly href: string; readonly through: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: ExpansionFailure; readonly through: readonly string[] }

/** Says which hosts may be asked and what a URL is; injected so that tests can leave the address guard alone. */
export interface StepRules {
  readonly isKnownHost: (hostname: string) => boolean
  readonly recognizeUrl: (url: string) => LinkPage | null
}

/** Pages of the shop: where every expansion ends. All other kinds lead on or nowhere. */
const PAGE_KINDS: ReadonlySet<LinkKind> = new Set(['product', 'store', 'campaign', 'search', 'category', 'home'])

/** Deepest nesting of a target in a target; real links have two. */
const WRAPS_MAX = 8

/** How often a query value may be encoded once more; share pages encode up to twice. */
const ENCODINGS_MAX = 3

const PORTS: ReadonlySet<string> = new Set(['', '80', '443'])

/**
 * Decides about one address without any request, unwrapping targets until nothing is wrapped.
 *
 * @param searchQuery - look for a page of the shop in all query values too: right for an address that a known
 * server sent us to (a login or captcha page carries its way back), wrong for one that somebody pasted
 */
export function decideStep(href: string, rules: StepRules, searchQuery: boolean): Step {
  const through: string[] = []
  let next = href
  for (let depth = 0; depth <= WRAPS_MAX; depth += 1) {
    const url = parseAbsolute(next)
    if (url === null) return { kind: 'failed', reason: 'DEAD', through }
    through.push(url.href)
    const refusal = judgeUrl(url, rules)
    if (refusal !== null) return { kind: 'failed', reason: refusal, through }
    const link = rules.recognizeUrl(url.href)
    if (link !== null && PAGE_KINDS.has(link.kind)) return { kind: 'page', link, through }
    const inner = link?.target ?? (searchQuery ? findPageInQuery(url, rules) : null)
    if (inner === null) return { kind: 'ask', href: withoutFragment(url), through }
    next = inner
  }
  return { kind: 'failed', reason: 'TOO_MANY_HOPS', through }
}

/**
 * Chooses where a page leads: to a listing before another page of the shop, where a browser would go before what
 * the page says about itself, the home page last (error pages point there).
 */
export function chooseStep(
  targets: readonly PageTarget[],
  base: string,
  rules: StepRules,
  asked: ReadonlySet<string>,
): Step | null {
  const options = targets.flatMap(({ href, navigates }) =>
    URL.canParse(href, base) ? [{ navigates, step: decideStep(new URL(href, base).href, rules, true) }] : [],
  )
  const wishes: ((step: Step, navigates: boolean) => boolean)[] = [
    (step) => step.kind === 'page' && step.link.productId !== null,
    (step, navigates) => navigates && step.kind === 'page' && step.link.kind !== 'home',
    (step, navigates) => navigates && step.kind === 'ask' && !asked.has(step.href),
    (step) => step.kind === 'page' && step.link.kind !== 'home',
    (step, navigates) => navigates && step.kind === 'page',
    (step, navigates) => navigates && step.kind === 'failed',
  ]
  for (const wish of wishes) {
    const found = options.find(({ step, navigates }) => wish(step, navigates))
    if (found !== undefined) return found.step
  }
  return null
}

function judgeUrl(url: URL, rules: StepRules): ExpansionFailure | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'FORBIDDEN'
  if (!PORTS.has(url.port) || url.username !== '' || url.password !== '') return 'FORBIDDEN'
  return rules.isKnownHost(url.hostname) ? null : 'FOREIGN'
}

/** The home page does not count: it is what `from` and `ref` parameters hold. */
function findPageInQuery(url: URL, rules: StepRules): string | null {
  for (const value of url.searchParams.values()) {
    for (const candidate of undoEncodings(value)) {
      const inner = /^https?:\/\//i.test(candidate) ? parseAbsolute(candidate) : null
      if (inner === null || judgeUrl(inner, rules) !== null) continue
      const link = rules.recognizeUrl(inner.href)
      if (link !== null && link.kind !== 'home' && (PAGE_KINDS.has(link.kind) || link.target !== null))
        return inner.href
    }
  }
  return null
}

function undoEncodings(value: string): readonly string[] {
  const values = [value]
  for (let count = 0; count < ENCODINGS_MAX; count += 1) {
    const last = values.at(-1) ?? ''
    try {
      const decoded = decodeURIComponent(last)
      if (decoded === last) break
      values.push(decoded)
    } catch {
      break
    }
  }
  return values
}

/** Takes a target without a scheme (`//host/…`, `host/…`) for what it means. */
function parseAbsolute(href: string): URL | null {
  if (href.startsWith('//')) return URL.parse(`https:${href}`)
  return URL.parse(/^[a-z][a-z\d+-]*:/i.test(href) ? href : `https://${href}`)
}

function withoutFragment(url: URL): string {
  const bare = new URL(url)
  bare.hash = ''
  return bare.href
}
