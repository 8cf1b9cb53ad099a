/** Stands for the store's open transaction; only `store/` knows what is inside. */
export interface Transaction {
  readonly __brand: 'Transaction'
}

/**
 * Writes something in the same commit that records the answer.
 *
 * Handlers never write: they return effects. So an event that is delivered twice changes nothing the second time,
 * and a crash leaves neither an answer without its rows nor rows without an answer. No network call inside.
 */
export type Effect = (transaction: Transaction) => Promise<void>
