/** Signals that the adapter cannot work as configured. Never carries what the library threw: that holds secrets. */
export class TelegramAdapterError extends Error {
  /**
   * `TOKEN_REFUSED` the server knows no such bot · `WEBHOOK_REFUSED` it does not take the address or the secret ·
   * `UNREACHABLE` no answer at start · `ANSWER_MALFORMED` · `NOT_CONNECTED` started before `connect`.
   */
  readonly code: 'TOKEN_REFUSED' | 'WEBHOOK_REFUSED' | 'UNREACHABLE' | 'ANSWER_MALFORMED' | 'NOT_CONNECTED'
  /** The server's own words, where it gave any. */
  readonly description: string | null

  constructor(code: TelegramAdapterError['code'], description: string | null = null) {
    super(description === null ? code : `${code} ${description}`)
    this.name = 'TelegramAdapterError'
    this.code = code
    this.description = description
  }
}
