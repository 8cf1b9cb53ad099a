/** Says in which of the observed shapes the gateway answers. */
export interface AnswerShape {
  /** With the `aliexpress_…_response` object around the answer. */
  readonly wrapped: boolean
  /** `nested` is `{product: […]}`, `flat` a bare list, `single` a bare object where there is just one. */
  readonly lists: 'nested' | 'flat' | 'single'
  /** Whether ids, codes and counts are printed as numbers or as text. */
  readonly numbers: 'number' | 'string'
  /** Adds `code: "0"` beside the answer. */
  readonly topCode: boolean
}

/** What an app gets that does not ask for `simplify`. */
export const USUAL_SHAPE: AnswerShape = { wrapped: true, lists: 'nested', numbers: 'number', topCode: false }

/** A number of an answer, kept as digits so that ids beyond 2^53 are printed exactly. */
export interface PrintedNumber {
  readonly digits: string
}

/** Marks digits as a number of the answer. */
export function printed(digits: string | number): PrintedNumber {
  return { digits: String(digits) }
}

/** A list of an answer under its inner name. */
export interface PrintedList {
  readonly itemName: string
  readonly items: readonly object[]
}

/** Marks items as a list of the answer. */
export function listOf(itemName: string, items: readonly object[]): PrintedList {
  return { itemName, items }
}

/** Prints a method's answer in the given shape. */
export function printAnswer(method: string, respResult: object, requestId: string, shape: AnswerShape): string {
  const body = { resp_result: respResult, request_id: requestId, ...(shape.topCode ? { code: '0' } : {}) }
  const root = shape.wrapped ? { [`${method.replaceAll('.', '_')}_response`]: body } : body
  return JSON.stringify(root, (_key, value: unknown) => printValue(value, shape))
}

function printValue(value: unknown, shape: AnswerShape): unknown {
  if (isPrintedNumber(value)) return shape.numbers === 'string' ? value.digits : rawJson(value.digits)
  if (isPrintedList(value)) return printList(value, shape)
  return value
}

function printList({ itemName, items }: PrintedList, shape: AnswerShape): unknown {
  if (shape.lists === 'flat') return items
  if (shape.lists === 'single' && items.length === 1) return items[0]
  // An empty list has no inner key at all: `products: {}`, observed 2026-07-16 (networks.md 1.C).
  return items.length === 0 ? {} : { [itemName]: items }
}

const { rawJSON: rawJson } = JSON as unknown as { readonly rawJSON: (text: string) => unknown }

function isPrintedNumber(value: unknown): value is PrintedNumber {
  return typeof value === 'object' && value !== null && 'digits' in value
}

function isPrintedList(value: unknown): value is PrintedList {
  return typeof value === 'object' && value !== null && 'itemName' in value
}
