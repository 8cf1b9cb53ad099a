import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodePayload, PAYLOAD_BYTES_MAX, parsePayload } from '#src/chat/action-payload.ts'

const part = fc.stringMatching(/^[A-Za-z0-9_.~-]{1,12}$/)

test('payload: what is written is read again', () => {
  fc.assert(
    fc.property(part, fc.array(part, { maxLength: 3 }), (action, args) => {
      const payload = encodePayload(action, ...args)
      expect(Buffer.byteLength(payload)).toBeLessThanOrEqual(PAYLOAD_BYTES_MAX)
      expect(parsePayload(payload)).toEqual({ action, args })
    }),
  )
})

test('payload: what does not fit or holds other characters is refused when it is written', () => {
  expect(() => encodePayload('a', 'x'.repeat(63))).toThrow(RangeError)
  expect(() => encodePayload('a', 'x:y')).toThrow(RangeError)
  expect(() => encodePayload('ä')).toThrow(RangeError)
  expect(encodePayload('a', 'x'.repeat(61))).toHaveLength(64)
})

test('payload: anything else is null and never an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const parsed = parsePayload(text)
      if (parsed) expect(encodePayload(parsed.action, ...parsed.args)).toBe(text)
    }),
    { numRuns: 500 },
  )
  for (const text of ['', '1', '1:', '2why:abc', 'why:abc', '1why:a b', `1${'x'.repeat(64)}`])
    expect(parsePayload(text)).toBeNull()
})
