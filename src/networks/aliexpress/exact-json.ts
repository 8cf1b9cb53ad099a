type ExactReviver = (key: string, value: unknown, context: { readonly source?: string }) => unknown

const parseWithSource = JSON.parse as (text: string, reviver: ExactReviver) => unknown

/**
 * Parses JSON and gives every number as its source text.
 *
 * Ids may exceed 2^53 and money must stay exact, so no number ever becomes a float.
 * @throws SyntaxError if the text is no JSON; RangeError if it is nested too deeply to be walked
 */
export function parseExactJson(text: string): unknown {
  return parseWithSource(text.replace(/^\uFEFF/, ''), (_key, value, context) =>
    typeof value === 'number' ? (context.source ?? String(value)) : value,
  )
}

/** Gives the value as an object with named fields, or null if it is none. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null
}
