import { decodeEscapes, visitParameters } from './named-product.ts'
import type { LinkPage } from './recognize-url.ts'

/** Rounds of percent encoding that are undone; share pages use up to two. */
const DECODE_ROUNDS_MAX = 3

/** Links wrapped in links wrapped in links: deeper ones are nobody's and only cost time. */
export const WRAP_DEPTH_MAX = 4

/** Recognizes a URL that is wrapped in so many others. */
export type Recognize = (url: string, depth: number) => LinkPage | null

/**
 * Finds the shop's URL that another link carries: in any parameter, first or last, encoded or not, or in its path.
 *
 * One that names a listing is preferred to one that does not.
 *
 * @param rest - path, query and fragment as written
 */
export function findWrappedTarget(rest: string, depth: number, recognize: Recognize): LinkPage | null {
  if (depth >= WRAP_DEPTH_MAX) return null
  const mark = rest.indexOf('?')
  const query = mark === -1 ? '' : plainQuery(rest.slice(mark + 1))
  let best: LinkPage | null = null
  visitParameters(query, (_, value, valueStart) => {
    const target = recognizeEncoded(value, depth, recognize)
    if (target === null) return false
    const isOpen = value.includes('?')
    const whole = isOpen ? (recognizeEncoded(query.slice(valueStart), depth, recognize) ?? target) : target
    if (best === null || (best.productId === null && whole.productId !== null)) best = whole
    // What follows a target that was not encoded may be the target's own query.
    return isOpen || best.productId !== null
  })
  return best ?? findTargetInPath(rest, depth, recognize)
}

/** Undoes an encoding of the query as a whole (`share.htm?platform%3DAE%26redirectUrl%3D…`). */
function plainQuery(query: string): string {
  let plain = query
  for (let round = 0; round < DECODE_ROUNDS_MAX && !plain.includes('='); round++) {
    if (!plain.includes('%')) break
    plain = decodeEscapes(plain)
  }
  return plain
}

/** CJ's `/links/<id>/type/dlg/https://…` and the like; also a whole query that is one URL. */
function findTargetInPath(rest: string, depth: number, recognize: Recognize): LinkPage | null {
  const match = /[/?=](https?(?::|%3a))/i.exec(rest)
  return match === null ? null : recognizeEncoded(rest.slice(match.index + 1), depth, recognize)
}

function recognizeEncoded(value: string, depth: number, recognize: Recognize): LinkPage | null {
  let text = value
  for (let round = 0; round <= DECODE_ROUNDS_MAX; round++) {
    const target = text.includes('.') ? recognize(text, depth + 1) : null
    if (target !== null) return target
    if (!text.includes('%')) return null
    text = decodeEscapes(text)
  }
  return null
}
