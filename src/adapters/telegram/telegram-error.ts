/** Signals that the adapter cannot work as configured. */
export class TelegramAdapterError extends Error {
  /** `TOKEN_REFUSED` the server knows no such bot · `UNREACHABLE` no answer at start · `ANSWER_MALFORMED` · `NOT_CONNECTED`. */
  readonly code: 'TOKEN_REFUSED' | 'UNREACHABLE' | 'ANSWER_MALFORMED' | 'NOT_CONNECTED'

  constructor(code: TelegramAdapterError['code'], options?: ErrorOptions) {
    super(code, options)
    this.name = 'TelegramAdapterError'
    this.code = code
  }
}
