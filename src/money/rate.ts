import { type Money, MoneyError } from './money.ts'

/** Counts basis points: 1/10 000. 700 means 7 %. */
export type RateBps = number

/** One whole, in basis points. */
export const BPS_ONE = 10_000

/**
 * Reads a percentage such as `"7.0%"`, `"0.72"` or `"90%"` exactly.
 * @throws MoneyError `RATE_MALFORMED` if it is not a percentage of at most two decimals between 0 and 100
 */
export function parsePercent(text: string): RateBps {
  const match = /^(\d{1,3})(?:\.(\d{1,6}))?\s*%?$/.exec(text.trim())
  const fraction = match?.[2] ?? ''
  if (!match || /[1-9]/.test(fraction.slice(2))) throw new MoneyError('RATE_MALFORMED', { text })
  const bps = Number(match[1]) * 100 + Number(fraction.slice(0, 2).padEnd(2, '0'))
  if (bps > BPS_ONE) throw new MoneyError('RATE_MALFORMED', { text })
  return bps
}

/** Writes a rate as a decimal percentage without needless zeros: 720 → `"7.2"`. */
export function rateToPercent(bps: RateBps): string {
  const whole = Math.trunc(bps / 100)
  const fraction = String(bps % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  return fraction ? `${whole}.${fraction}` : `${whole}`
}

/**
 * Applies a rate and cuts the rest of the smallest unit off, as the networks do for a commission.
 * Towards zero, also for a negative amount: a reversal takes back exactly what was given.
 */
export function applyRateDown(amount: Money, bps: RateBps): Money {
  return { amountMinor: (amount.amountMinor * BigInt(bps)) / BigInt(BPS_ONE), currency: amount.currency }
}
