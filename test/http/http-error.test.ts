import { errors } from 'undici'
import { describe, expect, test } from 'vitest'
import { HttpError, toHttpError } from '#src/http/http-error.ts'

function systemError(code: string, syscall?: string): Error {
  return Object.assign(new Error(code), { code, ...(syscall === undefined ? {} : { syscall }) })
}

describe('toHttpError', () => {
  test.each([
    [systemError('ECONNREFUSED', 'connect'), 'CONNECTION_REFUSED', false],
    [systemError('EHOSTUNREACH', 'connect'), 'CONNECTION_REFUSED', false],
    [systemError('ENETUNREACH', 'connect'), 'CONNECTION_REFUSED', false],
    [systemError('EHOSTUNREACH', 'read'), 'RESET', true],
    [systemError('ETIMEDOUT', 'connect'), 'TIMEOUT', false],
    [systemError('ETIMEDOUT', 'read'), 'TIMEOUT', true],
    [systemError('UND_ERR_CONNECT_TIMEOUT'), 'TIMEOUT', false],
    [systemError('UND_ERR_HEADERS_TIMEOUT'), 'TIMEOUT', true],
    [systemError('ENOTFOUND', 'getaddrinfo'), 'NAME_NOT_FOUND', false],
    [systemError('EAI_AGAIN', 'getaddrinfo'), 'NAME_NOT_FOUND', false],
    [systemError('ECONNRESET', 'read'), 'RESET', true],
    [systemError('EPIPE', 'write'), 'RESET', true],
    [systemError('UND_ERR_SOCKET'), 'RESET', true],
    [systemError('CERT_HAS_EXPIRED'), 'TLS_FAILED', false],
    [systemError('SELF_SIGNED_CERT_IN_CHAIN'), 'TLS_FAILED', false],
    [systemError('ERR_TLS_CERT_ALTNAME_INVALID'), 'TLS_FAILED', false],
    [systemError('ERR_SSL_WRONG_VERSION_NUMBER'), 'TLS_FAILED', true],
    [new errors.HTTPParserError('no HTTP'), 'MALFORMED', true],
    [systemError('UND_ERR_HEADERS_OVERFLOW'), 'TOO_LARGE', true],
    [
      new AggregateError([systemError('ETIMEDOUT', 'connect'), systemError('ENETUNREACH', 'connect')]),
      'CONNECTION_REFUSED',
      false,
    ],
    [new AggregateError([systemError('ENETUNREACH', 'connect'), systemError('ECONNRESET', 'read')]), 'FAILED', true],
    [new TypeError('a fault of ours'), 'FAILED', true],
    ['a string', 'FAILED', true],
  ])('%s becomes %s, sent %s', (error, code, sent) => {
    expect(toHttpError(error, 'a.example')).toMatchObject({ code, sent, host: 'a.example', cause: error })
  })

  test('an HttpError stays what it is', () => {
    const error = new HttpError('TOO_LARGE', 'b.example')
    expect(toHttpError(error, 'a.example')).toBe(error)
  })
})
