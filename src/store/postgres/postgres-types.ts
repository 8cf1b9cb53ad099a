import { types } from 'pg'

/** Type `bigint` in PostgreSQL's catalog `pg_type`, PostgreSQL 18, read 2026-11-20. */
const INT8_OID = 20

/** Makes `pg` read integers as `node:sqlite` does; by itself it gives `bigint` columns as text. */
export const POSTGRES_TYPES = { getTypeParser: parserFor as typeof types.getTypeParser }

/** Makes `pg` read integers as `bigint`, exactly at any size: for a backup, which must not refuse a row. */
export const POSTGRES_EXACT_TYPES = { getTypeParser: exactParserFor as typeof types.getTypeParser }

function exactParserFor(oid: number, format?: 'text' | 'binary') {
  return oid === INT8_OID ? BigInt : types.getTypeParser(oid, format)
}

function parserFor(oid: number, format?: 'text' | 'binary') {
  return oid === INT8_OID ? parseInteger : types.getTypeParser(oid, format)
}

/** Refuses what a number cannot hold exactly. */
function parseInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`integer beyond 2^53: ${text}`)
  return value
}
