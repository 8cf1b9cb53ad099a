import { expect, test } from 'vitest'
import { currencyOfCountry, parseCountry } from '#src/members/country-currency.ts'

test.each([
  ['de', 'DE'],
  [' BR ', 'BR'],
  ['UK', 'GB'],
  ['SU', 'RU'],
  ['XK', 'XK'],
  ['ZZ', null],
  ['EU', null],
  ['XX', null],
  ['DEU', null],
  ['D', null],
  ['Д1', null],
  ['', null],
])('country %j is %j', (text, code) => {
  expect(parseCountry(text)).toBe(code)
})

test.each([
  ['DE', 'EUR'],
  ['BG', 'EUR'],
  ['GB', 'GBP'],
  ['CH', 'USD'],
  [null, 'USD'],
])('prices in %j are in %s', (country, currency) => {
  expect(currencyOfCountry(country)).toBe(currency)
})
