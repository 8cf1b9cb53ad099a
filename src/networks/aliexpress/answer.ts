import { z } from 'zod'
import { NetworkError } from '#src/links/network-error.ts'
import type { NetworkId } from '#src/links/network-id.ts'
import { errorFromPlatform, errorFromResultCode } from './answer-error.ts'
import { asRecord, parseExactJson } from './exact-json.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * Reads the text of an answer down to the method's `result`.
 *
 * The gateway answers in several shapes, by app and by `simplify`: with or without the `…_response` wrapper, codes as
 * text or number, sometimes a `code: "0"` beside. All numbers come out as their source text.
 *
 * @throws NetworkError `UNREADABLE` if no known shape fits, else whatever the network's own error means
 */
export function readAnswer(networkId: NetworkId, method: string, text: string): Fields {
  const root = asRecord(parseOrRefuse(networkId, text))
  if (!root) throw unreadable(networkId, 'the answer is no object')
  const body = asRecord(root[`${method.replaceAll('.', '_')}_response`]) ?? root
  const error = body.error_response ?? root.error_response
  if (error !== undefined) throw errorFromPlatform(networkId, error)
  const envelope = asRecord(body.resp_result) ?? body
  const code = envelope.resp_code ?? body.resp_code
  if (code !== undefined && code !== null && code !== '200') {
    throw errorFromResultCode(networkId, code, envelope.resp_msg ?? body.resp_msg)
  }
  const result = asRecord(envelope.result)
  if (result) return result
  if (isFlatError(root)) throw errorFromPlatform(networkId, root)
  throw unreadable(networkId, 'the answer has no result')
}

/** System calls print their errors without a wrapper: `{type, code, msg, request_id}`; code "0" is success. */
function isFlatError(root: Fields): boolean {
  return typeof root.code === 'string' && root.code !== '0' && root.code !== ''
}

function parseOrRefuse(networkId: NetworkId, text: string): unknown {
  try {
    return parseExactJson(text)
  } catch {
    // The parser's message repeats a part of the body, so it is not kept as a cause.
    throw unreadable(networkId, text.trimStart().startsWith('<') ? 'markup instead of JSON' : 'no JSON')
  }
}

/**
 * Describes a list field of an answer: `[…]`, `{"<item>": […]}`, one bare object, or `{}` for none.
 * @param itemName - the inner key of the wrapped form, `product` in `products: {product: […]}`
 */
export function listField(itemName: string) {
  return z
    .unknown()
    .optional()
    .transform((value, ctx): readonly unknown[] => {
      const list = unwrapList(value, itemName)
      if (list) return list
      ctx.addIssue({ code: 'custom', message: 'not a list' })
      return z.NEVER
    })
}

function unwrapList(value: unknown, itemName: string): readonly unknown[] | null {
  if (value === undefined || value === null || value === '') return []
  if (Array.isArray(value)) return value
  const fields = asRecord(value)
  if (!fields) return null
  const inner = fields[itemName]
  if (Array.isArray(inner)) return inner
  // A link's element has a field named like its list, so only an object inside counts as the wrapped single item.
  if (asRecord(inner)) return [inner]
  const keys = Object.keys(fields)
  const empty = keys.length === 0 || (keys.length === 1 && keys[0] === itemName && (inner === null || inner === ''))
  return empty ? [] : [fields]
}

/** Makes the error for an answer that is not what the API promises. */
export function unreadable(networkId: NetworkId, detail: string): NetworkError {
  return new NetworkError('UNREADABLE', networkId, detail)
}
