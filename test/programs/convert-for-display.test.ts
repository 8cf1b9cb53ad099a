import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moneyOf, parseCurrency, parseDecimal, USD } from '#src/money/money.ts'
import { convertForDisplay } from '#src/programs/convert-for-display.ts'

const EUR = parseCurrency('EUR')
const JPY = parseCurrency('JPY')
const usd = (text: string) => parseDecimal(text, USD)

describe('conversion for display', () => {
  it('conversion: uses the rate that the two prices imply and cuts down', () => {
    expect(convertForDisplay(usd('7.00'), usd('100.00'), parseDecimal('92.99', EUR))).toEqual(moneyOf(650, EUR))
  })

  it('conversion: respects a currency without cents', () => {
    expect(convertForDisplay(usd('7.00'), usd('100.00'), moneyOf(15_001, JPY))).toEqual(moneyOf(1050, JPY))
  })

  it('conversion: refuses amounts that are not in USD and a price of nothing', () => {
    expect(() => convertForDisplay(moneyOf(1, EUR), usd('1'), moneyOf(1, EUR))).toThrow(
      expect.objectContaining({ code: 'CURRENCY_MISMATCH' }),
    )
    expect(() => convertForDisplay(usd('1'), usd('0'), moneyOf(1, EUR))).toThrow(
      expect.objectContaining({ code: 'PRICE_ZERO' }),
    )
  })

  it('conversion: the whole price converts to the whole local price, a part to no more than its part', () => {
    const amount = fc.bigInt({ min: 1n, max: 10n ** 9n })
    fc.assert(
      fc.property(amount, amount, amount, (part, price, local) => {
        const priceUsd = moneyOf(price, USD)
        expect(convertForDisplay(priceUsd, priceUsd, moneyOf(local, EUR)).amountMinor).toBe(local)
        const converted = convertForDisplay(moneyOf(part, USD), priceUsd, moneyOf(local, EUR))
        expect(converted.amountMinor * price).toBeLessThanOrEqual(part * local)
      }),
    )
  })
})
