/**
 * Makes calls fail.
 *
 * `flood` 429 · `status` an answer with `ok: false` · `html` a gateway's page, without effect · `resetBefore`/`resetAfter` the connection
 * breaks before or after the call took effect · `hang` no answer after the effect.
 */
export type Fault =
  | { readonly kind: 'flood'; readonly retryAfter: number }
  | { readonly kind: 'status'; readonly code: number; readonly description: string }
  | { readonly kind: 'html'; readonly status: number }
  | { readonly kind: 'resetBefore' | 'resetAfter' | 'hang' }

interface PlannedFault {
  readonly method: string | null
  readonly fault: Fault
  times: number
}

/** Keeps the faults that a test has asked for. */
export class FaultPlan {
  readonly #planned: PlannedFault[] = []

  /** @param method - null for whatever is called next, polls excepted */
  add(method: string | null, fault: Fault, times: number): void {
    this.#planned.push({ method: method?.toLowerCase() ?? null, fault, times })
  }

  take(method: string): Fault | null {
    if (this.#planned.length === 0) return null
    const planned = this.#planned.find(
      (entry) => entry.method === method || (entry.method === null && method !== 'getupdates'),
    )
    if (!planned) return null
    if (--planned.times <= 0) this.#planned.splice(this.#planned.indexOf(planned), 1)
    return planned.fault
  }
}
