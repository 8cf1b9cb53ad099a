import { afterAll, beforeAll } from 'vitest'
import type { Store } from '#src/store/open-store.ts'

/** Is a store on a fresh database with a clock that stands still until a test moves it. */
export interface StoreUnderTest {
  readonly store: Store
  readonly clock: { time: number; now(): number }
}

/** Opens one store for the tests of a contract; each test uses ids of its own. */
export function useStore(open: () => Promise<StoreUnderTest>): () => StoreUnderTest {
  let opened: StoreUnderTest
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(() => opened?.store.close())
  return () => opened
}

/** Calls `run` many times at once. */
export function inParallel<T>(count: number, run: (index: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => run(index)))
}

/** Tells how many of many simultaneous calls resolved, and what the others were rejected with. */
export async function settleAll(
  calls: readonly Promise<unknown>[],
): Promise<{ fulfilled: number; reasons: unknown[] }> {
  const results = await Promise.allSettled(calls)
  const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []))
  return { fulfilled: results.length - reasons.length, reasons }
}
