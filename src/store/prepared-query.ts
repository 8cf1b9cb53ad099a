import type { Compilable, CompiledQuery, Kysely, QueryResult } from 'kysely'
import type { Schema } from './schema.ts'

/** Stands for a value while a query is being built. */
class Slot {
  readonly name: PropertyKey

  constructor(name: PropertyKey) {
    this.name = name
  }
}

/** Stands for the value of parameter `name`, typed as that value. */
export type SlotOf<P> = <K extends keyof P>(name: K) => P[K]

/** Is a query that was built and compiled once; running it only fills in the values. */
export type PreparedQuery<P, O> = (queries: Kysely<Schema>, params: P) => Promise<QueryResult<O>>

/**
 * Builds and compiles a query once: the message path runs the same dozen queries for every event.
 * @param build - uses `slot('name')` wherever a value comes with the call
 */
export function prepareQuery<P, O>(build: (slot: SlotOf<P>) => Compilable<O>): PreparedQuery<P, O> {
  const compiled = build((name) => new Slot(name) as never).compile()
  return (queries, params) => queries.executeQuery(fill(compiled, params))
}

function fill<O>(compiled: CompiledQuery<O>, params: unknown): CompiledQuery<O> {
  const values = params as Readonly<Record<PropertyKey, unknown>>
  return {
    ...compiled,
    parameters: compiled.parameters.map((value) => (value instanceof Slot ? values[value.name] : value)),
  }
}

/** Lists slots for the given columns, for the values of an insert. */
export function slotsOf<P, K extends keyof P>(slot: SlotOf<P>, columns: readonly K[]): Pick<P, K> {
  return Object.fromEntries(columns.map((column) => [column, slot(column)])) as unknown as Pick<P, K>
}
