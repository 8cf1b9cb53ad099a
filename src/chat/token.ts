const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'

/** 14 characters of 36 are 72 bits: no two will ever meet, and every network keeps that many. */
const TOKEN_LENGTH = 14

/** Gives random bytes; a test hands in its own. */
export type RandomBytes = (count: number) => Uint8Array

/**
 * Makes an opaque token of `0–9a–z`, used as sub-id and as delivery id.
 * Letters are lower case only: a network that folds case does not break it.
 */
export function createToken(randomBytes: RandomBytes, length = TOKEN_LENGTH): string {
  let token = ''
  while (token.length < length) {
    for (const byte of randomBytes(length)) {
      // 252 is the largest multiple of 36 below 256: higher bytes would favour the first characters.
      if (byte < 252 && token.length < length) token += ALPHABET[byte % ALPHABET.length]
    }
  }
  return token
}
