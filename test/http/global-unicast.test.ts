import { BlockList } from 'node:net'
import { assert, ipV4, ipV6, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isGlobalUnicast } from '#src/http/global-unicast.ts'
import { readVectors } from './read-vectors.ts'

describe('isGlobalUnicast', () => {
  test.each(readVectors('addresses-special.txt'))('%s is no ordinary host', (address) => {
    expect(isGlobalUnicast(address)).toBe(false)
  })

  test.each(readVectors('addresses-global.txt'))('%s is an ordinary host', (address) => {
    expect(isGlobalUnicast(address)).toBe(true)
  })

  test.each(['', 'localhost', '127.1', '0x7f.1', '8.8.8.8 ', '8.8.8.8:80', '[2000::1]', '2000::1%eth0', '08.8.8.8'])(
    'not an address in plain form: %j',
    (text) => {
      expect(isGlobalUnicast(text)).toBe(false)
    },
  )

  test('no IPv6 address outside 2000::/3 is admitted, however it is written', () => {
    const global = new BlockList()
    global.addSubnet('2000::', 3, 'ipv6')
    const outside = ipV6().filter((address) => !global.check(address, 'ipv6'))
    assert(property(outside, (address) => !isGlobalUnicast(address)))
  })

  test('every IPv4 address is judged alike in all spellings that carry it: only the plain one can be admitted', () => {
    assert(
      property(ipV4(), (address) => {
        for (const prefix of [
          '::',
          '::ffff:',
          '::ffff:0:',
          '64:ff9b::',
          '64:ff9b:1::',
          '2a00:1450::5efe:',
          'fe80::5efe:',
        ])
          expect(isGlobalUnicast(prefix + address)).toBe(false)
      }),
    )
  })
})
