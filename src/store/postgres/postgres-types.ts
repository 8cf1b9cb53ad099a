import { types } from 'pg'

/** Type `bigint` in PostgreSQL's catalog `pg_type`, PostgreSQL 18, read 2026-11-20. */
const INT8_OID = 20

/** Makes `pg` read integers as `node:sqlite` does; by itself it gives `bigint` columns as text. */
export const POSTGRES_TYPES = { getTypeParser: parserFor as typeof types.getTypeParser }

function parserFor(oid: number, format?: 'text' | 'binary') {
  return oid === INT8_OID ? parseInteger : types.getTypeParser(oid, format)
}

/** Refuses what a number cannot hold exactly. */
function parseInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`integer beyond 2^53: ${text}`)
  return value
}
