/** Fewest and most digits of an id in a query, where a number may also count or page something. */
const NAMED_ID = /(?<!\d)\d{6,20}(?!\d)/

/** Parameters that name the listing a page is about. Public code and the census of links, read 2026-11-20. */
const PRODUCT_PARAMETERS = new Set([
  'productids',
  'productid',
  'product_id',
  'product_ids',
  'itemid',
  'itemids',
  'item_id',
  'item_ids',
])

/** Parameters that name the listing somebody came from; they count where no other does. */
const ORIGIN_PARAMETERS = new Set(['orig_item_id', 'orig_sl_item_id', 'x_object_id'])

/** Walks over the parameters of a query as written; stops when the visitor returns true. */
export function visitParameters(
  query: string,
  visit: (name: string, value: string, valueStart: number) => boolean,
): void {
  let start = 0
  let equals = query.indexOf('=')
  while (equals !== -1) {
    let end = query.indexOf('&', start)
    if (end === -1) end = query.length
    if (equals < end) {
      if (visit(query.slice(start, equals), query.slice(equals + 1, end), equals + 1)) return
      equals = query.indexOf('=', end)
    }
    start = end + 1
  }
}

/** Decodes percent escapes; one that was cut off at the end stays, and where any is broken only ASCII is decoded. */
export function decodeEscapes(text: string): string {
  if (!text.includes('%')) return text
  const percent = text.lastIndexOf('%')
  const end = percent < text.length - 2 ? text.length : percent
  try {
    return decodeURIComponent(text.slice(0, end)) + text.slice(end)
  } catch {
    return text.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  }
}

/** Finds the first listing a query names (`productIds=<id>:<sku>`, encoded or not); null where it names none. */
export function findNamedProduct(query: string): string | null {
  let origin: string | null = null
  let named: string | null = null
  visitParameters(query, (written, value) => {
    // `&amp;` in a link copied out of a page's source.
    const name = written.toLowerCase().replace(/^amp;/, '')
    if (PRODUCT_PARAMETERS.has(name)) named = idIn(value)
    else if (origin === null && ORIGIN_PARAMETERS.has(name)) origin = idIn(value)
    return named !== null
  })
  return named ?? origin
}

/** Decodes twice at most: share pages encode a target's query once more. */
function idIn(value: string): string | null {
  return NAMED_ID.exec(decodeEscapes(decodeEscapes(value)))?.[0] ?? null
}
