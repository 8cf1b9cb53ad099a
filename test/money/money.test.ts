import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LOCALES } from '#src/chat/locale.ts'
import { createTranslator, readLocaleSources } from '#src/chat/translator.ts'
import {
  currencyExponent,
  MoneyError,
  minMoney,
  moneyOf,
  moneyToDecimal,
  parseCurrency,
  parseDecimal,
  requireSameCurrency,
  USD,
} from '#src/money/money.ts'
import { applyRateDown, BPS_ONE, parsePercent, rateToPercent } from '#src/money/rate.ts'

const translator = createTranslator(readLocaleSources(new URL('../../locales/', import.meta.url)))
const currency = fc.constantFrom('USD', 'EUR', 'JPY', 'KWD', 'CLP', 'BRL').map(parseCurrency)
const minor = fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n })

test('money: what is written as a decimal is read again to the last unit', () => {
  fc.assert(
    fc.property(minor, currency, (amountMinor, code) => {
      const money = moneyOf(amountMinor, code)
      expect(parseDecimal(moneyToDecimal(money), code)).toEqual(money)
    }),
  )
})

describe('money: a price that cannot be held exactly is refused instead of rounded', () => {
  test.each(['1.005', '1,00', '1e3', ' ', '', '.5', '5.', '--1', '1 000', 'NaN', '1'.repeat(16)])('%j', (text) => {
    expect(() => parseDecimal(text, USD)).toThrow(MoneyError)
  })
  test('zeros beyond the smallest unit are no loss', () => {
    expect(parseDecimal('12.3000', USD).amountMinor).toBe(1_230n)
    expect(parseDecimal('1200.00', parseCurrency('jpy')).amountMinor).toBe(1_200n)
    expect(() => parseDecimal('1200.50', parseCurrency('JPY'))).toThrow('AMOUNT_MALFORMED')
  })
})

test('money: every language prints all digits of any amount, and no others', () => {
  fc.assert(
    fc.property(minor, currency, fc.constantFrom(...LOCALES), (amountMinor, code, locale) => {
      const digits = translator.say(locale, 'money', { amount: moneyOf(amountMinor, code) }).replace(/\D/g, '')
      const plain = moneyToDecimal(moneyOf(amountMinor, code)).replace(/\D/g, '')
      expect(digits).toBe(plain)
    }),
    { numRuns: 300 },
  )
})

test('money: amounts of two currencies are never compared', () => {
  const euro = moneyOf(1, parseCurrency('EUR'))
  expect(() => minMoney(moneyOf(1, USD), euro)).toThrow('CURRENCY_MISMATCH')
  expect(() => requireSameCurrency(euro, moneyOf(1, USD))).toThrow(MoneyError)
  expect(minMoney(moneyOf(2, USD), moneyOf(1, USD)).amountMinor).toBe(1n)
  for (const text of ['US', 'usdd', '12€', '']) expect(() => parseCurrency(text)).toThrow('CURRENCY_MALFORMED')
  expect(currencyExponent(parseCurrency('XXX'))).toBe(2)
})

test('rate: what is written as a percentage is read again', () => {
  fc.assert(
    fc.property(fc.nat({ max: BPS_ONE }), (bps) => {
      expect(parsePercent(rateToPercent(bps))).toBe(bps)
    }),
  )
  expect([parsePercent('7.0%'), parsePercent('0.72'), parsePercent('90 %')]).toEqual([700, 72, 9_000])
  for (const text of ['100.01', '7.005', '-1', '7,5', '%', '1e2'])
    expect(() => parsePercent(text)).toThrow('RATE_MALFORMED')
})

test('rate: a part is cut down, never more than exact, and a reversal takes back what was given', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.nat({ max: BPS_ONE }), (amountMinor, bps) => {
      const given = applyRateDown(moneyOf(amountMinor, USD), bps).amountMinor
      expect(given * 10_000n <= amountMinor * BigInt(bps)).toBe(true)
      expect((given + 1n) * 10_000n > amountMinor * BigInt(bps)).toBe(true)
      expect(applyRateDown(moneyOf(-amountMinor, USD), bps).amountMinor).toBe(-given)
    }),
  )
})
