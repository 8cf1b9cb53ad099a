import { type Money, USD } from '#src/money/money.ts'
import { ProgramError } from './program-error.ts'

/**
 * Converts an estimate with the rate that two prices of one product imply, cut down; to be shown with ≈.
 *
 * Exact integers throughout: the rate itself is never written down, so it cannot be rounded.
 * @param priceLocal - the same listing's price in the reader's currency, its minor units
 * @throws ProgramError `CURRENCY_MISMATCH`, `PRICE_ZERO`
 */
export function convertForDisplay(amountUsd: Money, priceUsd: Money, priceLocal: Money): Money {
  for (const money of [amountUsd, priceUsd]) {
    if (money.currency !== USD) throw new ProgramError('CURRENCY_MISMATCH', { currency: money.currency })
  }
  if (priceUsd.amountMinor <= 0n) throw new ProgramError('PRICE_ZERO', { currency: priceUsd.currency })
  return {
    amountMinor: (amountUsd.amountMinor * priceLocal.amountMinor) / priceUsd.amountMinor,
    currency: priceLocal.currency,
  }
}
