import { type FetchHop, type HopAnswer, judgeError, judgeStatus } from './expand-hop.ts'
import { readPageTargets, readRefresh } from './expand-html.ts'
import { chooseStep, decideStep, type ExpansionFailure, type Step, type StepRules } from './expand-step.ts'
import { isKnownHost } from './known-hosts.ts'
import { type LinkPage, recognizeUrl } from './recognize-url.ts'

/** Most requests for one link; real chains have up to three. */
const HOPS_MAX = 5

/** Time for the whole expansion in milliseconds: a reply is completed by an edit, a card cannot wait longer. */
const EXPANSION_TIMEOUT_MS = 6_000

/** Most bytes read for one link, heads and bodies of all hops together. */
const EXPANSION_BYTES_MAX = 64 * 1024

/**
 * Says where a link leads.
 *
 * `page` is a product, store, campaign, search, category or home page, never an affiliate or short link: what we
 * build is never built on somebody else's tracking link. `hops` are the addresses on the way, first to last, wrapped
 * ones included; the last is where it ended (a landing URL carries the account and sub-id that it credits).
 */
type Expansion =
  | { readonly outcome: 'page'; readonly link: LinkPage; readonly hops: readonly string[] }
  | { readonly outcome: 'failed'; readonly reason: ExpansionFailure; readonly hops: readonly string[] }

export interface LinkExpanderOptions extends Partial<StepRules> {
  readonly fetchHop: FetchHop
  /** Runs something after a delay in milliseconds; the answer stops it. @default setTimeout */
  readonly startTimer?: (delayMs: number, run: () => void) => () => void
}

/** Follows short, share and affiliate links to the page of the shop behind them. */
export interface LinkExpander {
  /**
   * Gives the page behind a link; asks nobody when the target is wrapped in the link itself.
   * @throws the reason of `signal` when the caller gives up; never because of what a server answers
   */
  readonly expand: (href: string, signal?: AbortSignal) => Promise<Expansion>
  /** Does the same but asks the link's own server even if the target is wrapped: to test a tracking link of ours. */
  readonly followOnce: (href: string, signal?: AbortSignal) => Promise<Expansion>
}

/**
 * Makes the expander.
 *
 * Asks known hosts only, at each hop, over ports 80 and 443, at most five times, within six seconds and 64 KB for
 * all hops together. Addresses are `fetchHop`'s to guard. A page is read as text, never executed.
 */
export function createLinkExpander(options: LinkExpanderOptions): LinkExpander {
  const { startTimer = startSystemTimer, fetchHop } = options
  const rules: StepRules = { isKnownHost, recognizeUrl, ...options }
  const run = async (first: Step, signal: AbortSignal | undefined): Promise<Expansion> => {
    signal?.throwIfAborted()
    if (first.kind !== 'ask') return toExpansion(first, first.through)
    const overtime = new AbortController()
    const stopTimer = startTimer(EXPANSION_TIMEOUT_MS, () => overtime.abort())
    try {
      return await follow(first, fetchHop, rules, overtime.signal, signal)
    } finally {
      stopTimer()
    }
  }
  return {
    expand: (href, signal) => run(decideStep(href, rules, false), signal),
    followOnce: (href, signal) => run(askFirst(href, rules), signal),
  }
}

async function follow(
  first: Step & { kind: 'ask' },
  fetchHop: FetchHop,
  rules: StepRules,
  overtime: AbortSignal,
  caller: AbortSignal | undefined,
): Promise<Expansion> {
  const signal = caller === undefined ? overtime : AbortSignal.any([overtime, caller])
  const hops = [...first.through]
  const asked = new Set<string>()
  let bytesLeft = EXPANSION_BYTES_MAX
  let step: Step = first
  while (step.kind === 'ask') {
    // A redirect to itself waits for a cookie that we do not send.
    if (asked.size === HOPS_MAX || asked.has(step.href)) return failed('TOO_MANY_HOPS', hops)
    if (bytesLeft <= 0) return failed('DEAD', hops)
    asked.add(step.href)
    let answer: HopAnswer
    try {
      answer = await fetchHop(step.href, { bytesMax: bytesLeft, signal })
    } catch (error) {
      caller?.throwIfAborted()
      const reason = overtime.aborted ? 'TIMEOUT' : judgeError(error)
      if (reason === undefined) throw error
      return failed(reason, hops)
    }
    bytesLeft -= answer.receivedBytes
    const next = readAnswer(answer, step.href, rules, asked)
    if (typeof next === 'string') return failed(next, hops)
    hops.push(...next.through)
    step = next
  }
  return toExpansion(step, hops)
}

/** Reads the next step out of an answer; a page that names no way on is a dead end. */
function readAnswer(
  answer: HopAnswer,
  base: string,
  rules: StepRules,
  asked: ReadonlySet<string>,
): Step | ExpansionFailure {
  const failure = judgeStatus(answer.status)
  if (failure !== null) return failure
  if (answer.status >= 300) {
    const location = answer.location === null ? null : URL.parse(answer.location, base)
    return location === null ? 'DEAD' : decideStep(location.href, rules, true)
  }
  const refresh = answer.refresh === null ? null : readRefresh(answer.refresh)
  const targets = refresh === null ? [] : [{ href: refresh, navigates: true }]
  return chooseStep([...targets, ...readPageTargets(answer.html ?? '')], base, rules, asked) ?? 'DEAD'
}

/** Leaves a wrapped target alone: the question is what the server makes of the link. */
function askFirst(href: string, rules: StepRules): Step {
  return decideStep(href, { ...rules, recognizeUrl: () => null }, false)
}

function toExpansion(step: Exclude<Step, { kind: 'ask' }>, hops: readonly string[]): Expansion {
  return step.kind === 'page' ? { outcome: 'page', link: step.link, hops } : failed(step.reason, hops)
}

function failed(reason: ExpansionFailure, hops: readonly string[]): Expansion {
  return { outcome: 'failed', reason, hops }
}

function startSystemTimer(delayMs: number, run: () => void): () => void {
  const timer = setTimeout(run, delayMs)
  return () => clearTimeout(timer)
}
