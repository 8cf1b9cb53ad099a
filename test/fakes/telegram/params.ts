import { ApiError } from './api-error.ts'

/** Holds the parameters of one call, as JSON gave them. */
export type Params = Readonly<Record<string, unknown>>

/** Reads an object, which may also come as JSON text. */
export function objectParam(params: Params, name: string): Params | undefined {
  const value = decode(params[name])
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'object' || Array.isArray(value)) throw ApiError.badRequest(`object expected as ${name}`)
  return value as Params
}

/** Reads a list, which may also come as JSON text. */
export function listParam(params: Params, name: string): readonly unknown[] {
  const value = decode(params[name])
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw ApiError.badRequest(`can't parse ${name}: Array expected`)
  return value
}

/** Reads a whole number, which may also come as text. */
export function numberParam(params: Params, name: string): number | undefined {
  const value = params[name]
  if (value === undefined || value === null || value === '') return undefined
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw ApiError.badRequest(`${name} must be a valid Integer`)
  return number
}

/** Reads a text; an absent one is empty. */
export function textParam(params: Params, name: string): string {
  const value = params[name]
  if (value === undefined || value === null) return ''
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (!text.isWellFormed()) throw ApiError.badRequest('strings must be encoded in UTF-8')
  return text
}

function decode(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value) as unknown
  } catch {
    throw ApiError.badRequest("can't parse JSON object")
  }
}
