/** Signals an estimate or a fact that cannot be used. */
export class ProgramError extends Error {
  readonly code:
    | 'CURRENCY_MISMATCH'
    | 'PRICE_NEGATIVE'
    | 'PRICE_ZERO'
    | 'RATE_INVALID'
    | 'SHARE_INVALID'
    | 'FACT_INVALID'
    | 'FACT_UNKNOWN'
  readonly data: Readonly<Record<string, string>>

  constructor(code: ProgramError['code'], data: Readonly<Record<string, string>>) {
    super(`${code} ${JSON.stringify(data)}`)
    this.name = 'ProgramError'
    this.code = code
    this.data = data
  }
}
