import { z } from 'zod'
import { StoreError } from '../store-error.ts'
import { ARCHIVED_TABLES } from './archive-tables.ts'

/**
 * An archive is UTF-8 text, a JSON value per line, each line ended by `\n`:
 * - the header: versions, time, the tables in order with their columns
 * - rows, `["table", value, …]`, the tables in the header's order
 * - the trailer: rows per table and the SHA-256 of all bytes before it
 *
 * Integers are written with all their digits, whatever a JSON number of other programs can hold; bytes as
 * `{"base64":"…"}`. The checksum tells damage, not forgery.
 */
const FORMAT_VERSION = 1

/** Begins every archive of any version. */
export const ARCHIVE_START = '{"magpie":"backup",'
/** Longest line in bytes; the longest rows, stored updates of 1 MB, stay far below. */
export const LINE_BYTES_MAX = 64 * 1024 * 1024
/** Rows read or written at a time: with the longest usual rows (64 KB of text) some 10 MB. */
export const SLICE_ROWS = 100

/** Says what an archive holds. */
export interface ArchiveHeader {
  readonly schemaVersion: number
  /** When the snapshot was taken, epoch ms. */
  readonly createdAt: number
  readonly tables: readonly TableHead[]
}

/** Names a table and the columns its rows list. */
export interface TableHead {
  readonly name: string
  readonly columns: readonly string[]
}

/** Is what a column can hold. Integers are always `bigint`; `number` is what has a fraction. */
export type ArchiveValue = string | bigint | number | Uint8Array | null

/** Counts an archive's rows by table. */
export type RowCounts = Readonly<Record<string, number>>

const HEADER = z.strictObject({
  magpie: z.literal('backup'),
  format: z.literal(FORMAT_VERSION),
  schema: z.int().positive(),
  createdAt: z.iso.datetime(),
  tables: z.array(z.strictObject({ name: z.string(), columns: z.array(z.string().min(1)).min(1) })),
})
const ANY_HEADER = z.object({ magpie: z.literal('backup'), format: z.int().positive() })

/** Writes the first line, without its end. */
export function encodeHeader({ schemaVersion, createdAt, tables }: ArchiveHeader): string {
  const createdOn = new Date(createdAt).toISOString()
  const rest = JSON.stringify({ format: FORMAT_VERSION, schema: schemaVersion, createdAt: createdOn, tables })
  return ARCHIVE_START + rest.slice(1)
}

/**
 * Reads the first line.
 * @throws StoreError `ARCHIVE_DAMAGED` `ARCHIVE_NEWER`
 */
export function parseHeader(line: string): ArchiveHeader {
  const json = parseLine(line, 1)
  const any = ANY_HEADER.safeParse(json)
  if (any.success && any.data.format > FORMAT_VERSION)
    throw new StoreError('ARCHIVE_NEWER', { found: any.data.format, known: FORMAT_VERSION })
  const header = HEADER.safeParse(json)
  if (!header.success || !areInOrder(header.data.tables)) throw new StoreError('ARCHIVE_DAMAGED', { line: 1 })
  const { schema, createdAt, tables } = header.data
  return { schemaVersion: schema, createdAt: Date.parse(createdAt), tables }
}

/** Tells whether only tables of ours are listed, each once and behind those its rows point to. */
function areInOrder(tables: readonly TableHead[]): boolean {
  const places = tables.map(({ name }) => ARCHIVED_TABLES.findIndex((table) => table.name === name))
  return places.every((place, index) => place > (places[index - 1] ?? -1))
}

/** Writes a row's line, without its end. */
export function encodeRow(table: string, values: readonly unknown[]): string {
  return `[${JSON.stringify(table)},${values.map(encodeValue).join(',')}]`
}

function encodeValue(value: unknown): string {
  if (value === null || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value))) return String(value)
  if (value instanceof Uint8Array) return JSON.stringify({ base64: Buffer.from(value).toString('base64') })
  throw new StoreError('PARAMETER_REFUSED', { type: typeof value })
}

/** Reads a row's line; the caller checks table and number of values. @throws StoreError `ARCHIVE_DAMAGED` */
export function parseRow(
  line: string,
  lineNumber: number,
): { readonly table: string; readonly values: ArchiveValue[] } {
  const json = parseLine(line, lineNumber)
  const [table, ...values] = Array.isArray(json) ? (json as unknown[]) : []
  if (typeof table !== 'string') throw new StoreError('ARCHIVE_DAMAGED', { line: lineNumber })
  return { table, values: values.map((value) => toValue(value, lineNumber)) }
}

function toValue(value: unknown, line: number): ArchiveValue {
  if (value === null || typeof value === 'string' || typeof value === 'bigint' || typeof value === 'number')
    return value
  const bytes = z.strictObject({ base64: z.base64() }).safeParse(value)
  if (!bytes.success) throw new StoreError('ARCHIVE_DAMAGED', { line })
  return new Uint8Array(Buffer.from(bytes.data.base64, 'base64'))
}

/** Writes the last line, without its end. */
export function encodeTrailer(rows: RowCounts, sha256: string): string {
  return JSON.stringify({ rows, sha256 })
}

type SourceReviver = (key: string, value: unknown, context: { readonly source?: string }) => unknown
const parseWithSource = JSON.parse as (text: string, reviver: SourceReviver) => unknown

function parseLine(text: string, line: number): unknown {
  try {
    if (line === 1) return JSON.parse(text)
    return parseWithSource(text, (_key, value, { source }) =>
      typeof value === 'number' && source !== undefined && /^-?\d+$/.test(source) ? BigInt(source) : value,
    )
  } catch (error) {
    throw new StoreError('ARCHIVE_DAMAGED', { line }, error)
  }
}
