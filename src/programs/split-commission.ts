import type { Money } from '#src/money/money.ts'
import { applyRateDown, BPS_ONE, type RateBps } from '#src/money/rate.ts'
import { ProgramError } from './program-error.ts'

/** Divides one commission; the two parts always sum to the whole. */
export interface CommissionSplit {
  readonly member: Money
  readonly house: Money
}

/**
 * Cuts the member's share down to the smallest unit and leaves the remainder to the community.
 * @throws ProgramError `SHARE_INVALID` for a share outside 0–10 000
 */
export function splitCommission(commission: Money, shareBps: RateBps): CommissionSplit {
  if (!Number.isInteger(shareBps) || shareBps < 0 || shareBps > BPS_ONE) {
    throw new ProgramError('SHARE_INVALID', { shareBps: String(shareBps) })
  }
  const member = applyRateDown(commission, shareBps)
  return {
    member,
    house: { amountMinor: commission.amountMinor - member.amountMinor, currency: commission.currency },
  }
}
