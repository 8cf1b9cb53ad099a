import { errors } from 'undici'

/**
 * Says why a request has no answer. None of these means that the server said no: that is an answer with a status.
 *
 * `CONNECTION_REFUSED` no connection, nothing was written; `NAME_NOT_FOUND` the name could not be resolved;
 * `RESET` the connection broke; `TIMEOUT` our limit or the system's; `TLS_FAILED` certificate or handshake;
 * `MALFORMED` no valid HTTP, or a body that cannot be decoded; `TOO_LARGE` headers or body over the limit;
 * `ADDRESS_FORBIDDEN`, `PORT_FORBIDDEN`, `SCHEME_FORBIDDEN` refused by our own guard before connecting;
 * `CIRCUIT_OPEN` not tried, because earlier calls failed; `ABORTED` the caller gave up; `FAILED` anything else.
 */
export type HttpErrorCode =
  | 'CONNECTION_REFUSED'
  | 'NAME_NOT_FOUND'
  | 'RESET'
  | 'TIMEOUT'
  | 'TLS_FAILED'
  | 'MALFORMED'
  | 'TOO_LARGE'
  | 'ADDRESS_FORBIDDEN'
  | 'PORT_FORBIDDEN'
  | 'SCHEME_FORBIDDEN'
  | 'CIRCUIT_OPEN'
  | 'ABORTED'
  | 'FAILED'

/** Signals a request without an answer. Carries the host only: paths and queries of API calls hold tokens. */
export class HttpError extends Error {
  readonly code: HttpErrorCode
  readonly host: string
  /** False only where it is certain that no byte of the request was written: such a request may be sent again. */
  readonly sent: boolean

  constructor(code: HttpErrorCode, host: string, options: { sent?: boolean; cause?: unknown } = {}) {
    super(`${code} ${host}`, { cause: options.cause })
    this.name = 'HttpError'
    this.code = code
    this.host = host
    this.sent = options.sent ?? !NEVER_SENT.has(code)
  }
}

const NEVER_SENT: ReadonlySet<HttpErrorCode> = new Set([
  'CONNECTION_REFUSED',
  'NAME_NOT_FOUND',
  'ADDRESS_FORBIDDEN',
  'PORT_FORBIDDEN',
  'SCHEME_FORBIDDEN',
  'CIRCUIT_OPEN',
])

/** Codes of Node and undici by what they mean here; `RESET` also while connecting, since TLS may have begun. */
const CODES: Readonly<Record<string, HttpErrorCode>> = {
  ECONNRESET: 'RESET',
  ECONNABORTED: 'RESET',
  EPIPE: 'RESET',
  UND_ERR_SOCKET: 'RESET',
  EHOSTUNREACH: 'RESET',
  ENETUNREACH: 'RESET',
  ENETDOWN: 'RESET',
  ETIMEDOUT: 'TIMEOUT',
  UND_ERR_CONNECT_TIMEOUT: 'TIMEOUT',
  UND_ERR_HEADERS_TIMEOUT: 'TIMEOUT',
  UND_ERR_BODY_TIMEOUT: 'TIMEOUT',
  UND_ERR_HEADERS_OVERFLOW: 'TOO_LARGE',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'TOO_LARGE',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'MALFORMED',
  EPROTO: 'TLS_FAILED',
}

const CERTIFICATE = /^(?:CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_CERT_|HOSTNAME_MISMATCH|INVALID_CA)/
const RESOLUTION = /^(?:EAI_|ENOTFOUND$|ENODATA$|ESERVFAIL$)/

/** Turns whatever a socket, a resolver or undici threw into an {@link HttpError}. */
export function toHttpError(error: unknown, host: string): HttpError {
  if (error instanceof HttpError) return error
  const code = codeOf(error)
  if (RESOLUTION.test(code)) return new HttpError('NAME_NOT_FOUND', host, { cause: error })
  // A certificate is judged before the first byte of the request.
  if (CERTIFICATE.test(code)) return new HttpError('TLS_FAILED', host, { cause: error, sent: false })
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return new HttpError('TIMEOUT', host, { cause: error, sent: false })
  if (code === 'ECONNREFUSED') return new HttpError('CONNECTION_REFUSED', host, { cause: error })
  if (failedToConnect(error)) {
    return new HttpError(code === 'ETIMEDOUT' ? 'TIMEOUT' : 'CONNECTION_REFUSED', host, { cause: error, sent: false })
  }
  // undici's parser gives no code when the very first line is not HTTP.
  if (error instanceof errors.HTTPParserError) return new HttpError('MALFORMED', host, { cause: error })
  if (code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_')) {
    return new HttpError('TLS_FAILED', host, { cause: error })
  }
  return new HttpError(CODES[code] ?? 'FAILED', host, { cause: error })
}

/** Node gives an `AggregateError` when it tried several addresses; each of them must have failed at `connect`. */
function failedToConnect(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(failedToConnect)
  return error instanceof Error && 'syscall' in error && error.syscall === 'connect'
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
