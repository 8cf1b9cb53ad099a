/** An object of unknown shape, as it comes out of JSON. */
export type RawRecord = Readonly<Record<string, unknown>>

/** Tells whether a value is an object that may be read by keys. */
export function isRecord(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null
}

/** Reads an object, null for anything else. */
export function toRecord(value: unknown): RawRecord | null {
  return typeof value === 'object' && value !== null ? (value as RawRecord) : null
}

/** Reads a text, null for anything else. */
export function toText(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** Reads an identifier: Telegram's have up to 52 bits. Null for anything else. */
export function toId(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null
}

/** Reads a list, empty for anything else. */
export function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : NOTHING
}

const NOTHING: readonly unknown[] = []
