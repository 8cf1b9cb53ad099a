import { HttpError } from './http-error.ts'

/** Runs something once after a delay; the answer stops it. Injected in tests instead of sleeping. */
export type StartTimer = (delayMs: number, run: () => void) => () => void

/** Starts a timer of the system. */
export const startSystemTimer: StartTimer = (delayMs, run) => {
  const timer = setTimeout(run, delayMs)
  return () => clearTimeout(timer)
}

export interface Deadline {
  readonly timeoutMs: number
  readonly host: string
  readonly startTimer: StartTimer
  readonly signal: AbortSignal | undefined
}

/**
 * Gives work a time limit and passes on the caller's own signal.
 *
 * Does not wait for the work to notice: undici notices an abort only once it has a connection.
 * @throws HttpError `TIMEOUT` when the time is over, `ABORTED` when the caller gave up
 */
export async function withDeadline<T>(deadline: Deadline, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { signal, host } = deadline
  if (signal?.aborted) throw new HttpError('ABORTED', host, { cause: signal.reason, sent: false })
  const controller = new AbortController()
  const stopTimer = deadline.startTimer(deadline.timeoutMs, () => controller.abort(new HttpError('TIMEOUT', host)))
  const passOn = () => controller.abort(new HttpError('ABORTED', host, { cause: signal?.reason }))
  signal?.addEventListener('abort', passOn, { once: true })
  const cut = new Promise<never>((_resolve, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason as HttpError), { once: true })
  })
  try {
    return await Promise.race([work(controller.signal), cut])
  } finally {
    stopTimer()
    signal?.removeEventListener('abort', passOn)
  }
}
