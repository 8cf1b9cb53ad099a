/** Says what one hop answered; see `src/http/hop-fetcher.ts`, which implements the port. */
export interface HopAnswer {
  readonly status: number
  readonly location: string | null
  /** The `Refresh` header. */
  readonly refresh: string | null
  /** Beginning of the page, null unless it is a successful HTML answer. */
  readonly html: string | null
  /** Head and body, in bytes. */
  readonly receivedBytes: number
}

/**
 * Asks one hop of a link: one GET, no redirect followed, no cookie, nothing but global unicast addresses.
 *
 * A port, because features do not know `http/`: `app.ts` hands in `createHopFetcher` over the guarded agent.
 * @throws Error with a `code` when there is no answer: `TIMEOUT`, `…_FORBIDDEN` (our guard), or another
 */
export type FetchHop = (href: string, limits: { bytesMax: number; signal: AbortSignal }) => Promise<HopAnswer>

/** Why a link could not be followed; `null` for an answer that may say where it leads. */
export type AnswerFailure = 'DEAD' | 'UNREACHABLE'

/** Statuses by which a server says "not now" or "not you", rather than "there is nothing". */
const TEMPORARY_STATUSES: ReadonlySet<number> = new Set([401, 403, 407, 408, 421, 425, 429])

/** Judges the status alone: a blocked or overloaded answer says nothing about the link. */
export function judgeStatus(status: number): AnswerFailure | null {
  if (status >= 500 || TEMPORARY_STATUSES.has(status)) return 'UNREACHABLE'
  return status >= 400 ? 'DEAD' : null
}

/** Judges an error of {@link FetchHop} by its code; undefined for one that is no failed request but a fault of ours. */
export function judgeError(error: unknown): 'TIMEOUT' | 'FORBIDDEN' | 'UNREACHABLE' | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  if (error.code === 'TIMEOUT') return 'TIMEOUT'
  return error.code.endsWith('_FORBIDDEN') ? 'FORBIDDEN' : 'UNREACHABLE'
}
