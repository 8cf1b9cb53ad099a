/**
 * Signals that Discord cannot be used: `TOKEN_REFUSED` the bot token is wrong · `UNREACHABLE` no answer ·
 * `GATEWAY_REFUSED` the gateway ended the connection for good, `data.closeCode` says why · `TOKEN_MISSING`.
 */
export class DiscordError extends Error {
  readonly code: 'TOKEN_REFUSED' | 'TOKEN_MISSING' | 'UNREACHABLE' | 'GATEWAY_REFUSED'
  readonly data: Readonly<Record<string, string>>

  constructor(code: DiscordError['code'], data: Readonly<Record<string, string>> = {}, cause?: unknown) {
    super(code, { cause })
    this.name = 'DiscordError'
    this.code = code
    this.data = data
  }
}
