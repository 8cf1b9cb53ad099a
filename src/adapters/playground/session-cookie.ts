import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** 96 random bits: nobody guesses another visitor's rooms. */
const ID_BYTES = 12
const SIGNATURE_BYTES = 16
/** How long a visitor keeps their rooms, however often they come back. */
export const SESSION_AGE_MS = 24 * 60 * 60_000
const NAME = 'magpie_playground'

export interface SessionCookies {
  /** Makes a new session's id and the cookie's value that proves it. */
  issue(now: number): { readonly id: string; readonly value: string }
  /** Reads the session's id from a request's `cookie` header; null for none, a forged or an expired one. */
  read(header: string | null, now: number): string | null
  /** Writes the `set-cookie` header. */
  header(value: string, isSecure: boolean): string
}

/**
 * Signs session ids, so that a page can be shown without keeping anything in memory for it: rooms are made only when
 * the page's script connects with a cookie of ours.
 */
export function createSessionCookies(secret: string): SessionCookies {
  const sign = (payload: string): Buffer =>
    createHmac('sha256', secret).update(`playground-session ${payload}`).digest().subarray(0, SIGNATURE_BYTES)
  return {
    issue(now) {
      const id = randomBytes(ID_BYTES).toString('base64url')
      const payload = `${id}.${now.toString(36)}`
      return { id, value: `${payload}.${sign(payload).toString('base64url')}` }
    },
    read(header, now) {
      const value = findCookie(header, NAME)
      const match = /^([\w-]{16})\.([a-z0-9]{1,11})\.([\w-]{22})$/.exec(value ?? '')
      if (!match?.[1] || !match[2] || !match[3]) return null
      const signature = Buffer.from(match[3], 'base64url')
      if (!timingSafeEqual(signature, sign(`${match[1]}.${match[2]}`))) return null
      return now - Number.parseInt(match[2], 36) < SESSION_AGE_MS ? match[1] : null
    },
    header: (value, isSecure) =>
      `${NAME}=${value}; Path=/playground; HttpOnly; SameSite=Lax; Max-Age=${SESSION_AGE_MS / 1000}${isSecure ? '; Secure' : ''}`,
  }
}

/** Finds one cookie in a `cookie` header. */
export function findCookie(header: string | null, name: string): string | undefined {
  return header
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)
}
