import {
  BrokenCircuitError,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  retry,
  TaskCancelledError,
  TimeoutStrategy,
  timeout,
  wrap,
} from 'cockatiel'
import { HttpError } from './http-error.ts'

/** First pause before a retry in milliseconds; grows with jitter so that callers do not come back in step. */
const RETRY_INITIAL_MS = 200
const RETRY_PAUSE_MAX_MS = 2_000

type CircuitPhase = 'closed' | 'open' | 'half-open'

export interface CircuitOptions {
  /** Consecutive failures that open the circuit. @default 5 */
  readonly failuresMax?: number
  /** Time before one probe is let through, in milliseconds. @default 30000 */
  readonly openMs?: number
  /** Limit for one attempt, in milliseconds. @default 10000 */
  readonly timeoutMs?: number
  /** Attempts of an idempotent call, the first included. @default 3 */
  readonly attemptsMax?: number
  /**
   * Says which errors tell that the other side is unwell; all others pass through and count as success.
   * @default every HttpError but `ABORTED` and those of our own guard
   */
  readonly isFailure?: (error: unknown) => boolean
  readonly onPhase?: (name: string, phase: CircuitPhase) => void
}

interface CircuitCall {
  /** Only a call that may safely arrive twice is tried again. */
  readonly idempotent: boolean
  readonly signal?: AbortSignal
}

/** Guards calls to one other side: gives up early on one that is down, asks now and then whether it is back. */
export interface Circuit {
  readonly phase: CircuitPhase
  /** @throws HttpError `CIRCUIT_OPEN`, `TIMEOUT`, `ABORTED`, or whatever the work threw last */
  run<T>(work: (signal: AbortSignal) => Promise<T>, call: CircuitCall): Promise<T>
}

/**
 * Keeps one circuit per name (a network, a host), all with the same limits.
 *
 * @NOTE cockatiel reads `Date.now` and `setTimeout` itself: tests fake those two instead of injecting a clock.
 */
export function createCircuits(options: CircuitOptions = {}): (name: string) => Circuit {
  const circuits = new Map<string, Circuit>()
  return (name) => {
    const known = circuits.get(name)
    if (known !== undefined) return known
    const circuit = createCircuit(name, options)
    circuits.set(name, circuit)
    return circuit
  }
}

function createCircuit(name: string, options: CircuitOptions): Circuit {
  const { failuresMax = 5, openMs = 30_000, timeoutMs = 10_000, attemptsMax = 3, onPhase } = options
  const isFailure = options.isFailure ?? isHttpFailure
  // A probe that its caller gave up says nothing about the other side, so it must not close the circuit.
  const counts = (error: unknown) => isFailure(error) || (breaker.state === CircuitState.HalfOpen && isAborted(error))
  const breaker = circuitBreaker(handleWhen(counts), {
    halfOpenAfter: openMs,
    breaker: new ConsecutiveBreaker(failuresMax),
  })
  breaker.onStateChange((state) => onPhase?.(name, toPhase(state)))
  const limit = timeout(timeoutMs, TimeoutStrategy.Aggressive)
  const again = retry(handleWhen(isFailure), {
    maxAttempts: attemptsMax - 1,
    backoff: new ExponentialBackoff({ initialDelay: RETRY_INITIAL_MS, maxDelay: RETRY_PAUSE_MAX_MS }),
  })
  const repeated = wrap(again, breaker)
  return {
    get phase() {
      return toPhase(breaker.state)
    },
    run: async (work, { idempotent, signal }) => {
      const attempt = () => limit.execute((_context, inner) => work(inner), signal).catch(toAttemptError(name, signal))
      if (signal?.aborted) throw new HttpError('ABORTED', name, { cause: signal.reason, sent: false })
      try {
        return await (idempotent ? repeated : breaker).execute(attempt, signal)
      } catch (error) {
        throw error instanceof BrokenCircuitError ? new HttpError('CIRCUIT_OPEN', name, { cause: error }) : error
      }
    },
  }
}

/** cockatiel reports the caller's abort and its own time limit with the same error. */
function toAttemptError(name: string, signal: AbortSignal | undefined) {
  return (error: unknown): never => {
    if (!(error instanceof TaskCancelledError)) throw error
    throw new HttpError(signal?.aborted ? 'ABORTED' : 'TIMEOUT', name, { cause: error })
  }
}

function toPhase(state: CircuitState): CircuitPhase {
  if (state === CircuitState.Closed) return 'closed'
  return state === CircuitState.HalfOpen ? 'half-open' : 'open'
}

function isHttpFailure(error: unknown): boolean {
  if (!(error instanceof HttpError)) return false
  return error.code !== 'ABORTED' && error.code !== 'CIRCUIT_OPEN' && !error.code.endsWith('_FORBIDDEN')
}

function isAborted(error: unknown): boolean {
  return error instanceof HttpError && error.code === 'ABORTED'
}
