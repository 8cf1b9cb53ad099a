import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openPinnedSocket } from '#src/http/guarded-agent.ts'
import { createHopFetcher } from '#src/http/hop-fetcher.ts'
import { HONEST_ADDRESS, type LoopbackInternet, redirectTo, startLoopbackInternet } from './loopback-internet.ts'
import { readVectors } from './read-vectors.ts'

let internet: LoopbackInternet
beforeAll(async () => {
  internet = await startLoopbackInternet()
})
afterAll(async () => {
  await internet[Symbol.asyncDispose]()
})
beforeEach(() => {
  internet.names.clear()
  internet.pages.clear()
  internet.opened.length = 0
  internet.lookups.length = 0
})

function ask(href: string) {
  const fetchHop = createHopFetcher({ dispatcher: internet.agent })
  return fetchHop(href, { bytesMax: 1024, signal: new AbortController().signal })
}

const special = readVectors('addresses-special.txt')
const inUrl = (address: string) => (address.includes(':') ? `[${address}]` : address)

describe('guarded agent', () => {
  test('there are at least a hundred special addresses to try', () => {
    expect(special.length).toBeGreaterThanOrEqual(100)
  })

  test('control: an admitted address that is not the honest one reaches a sentinel', async () => {
    const before = internet.sentinelConnects()
    internet.names.set('four.example', [['1.1.1.1']])
    internet.names.set('six.example', [['2606:4700:4700::1111']])
    await ask('http://four.example/')
    await ask('http://six.example/')
    await ask('http://1.1.1.1/')
    await ask('http://[2606:4700:4700::1111]/')
    expect(internet.sentinelConnects() - before).toBe(4)
  })

  test.each(['http', 'https'])('a special address as the host of an %s URL is never connected', async (scheme) => {
    const before = internet.sentinelConnects()
    for (const host of [...special.map(inUrl), ...readVectors('addresses-spelled.txt')])
      await expect(ask(`${scheme}://${host}/`), host).rejects.toMatchObject({ code: 'ADDRESS_FORBIDDEN', sent: false })
    expect(internet.opened).toEqual([])
    expect(internet.sentinelConnects()).toBe(before)
  })

  test('a name that resolves to a special address is never connected', async () => {
    const before = internet.sentinelConnects()
    for (const [index, address] of [...special, 'fe80::1%eth0', '127.1', ''].entries()) {
      internet.names.set(`n${index}.example`, [[address]])
      await expect(ask(`http://n${index}.example/`), address).rejects.toMatchObject({ code: 'ADDRESS_FORBIDDEN' })
    }
    expect(internet.opened).toEqual([])
    expect(internet.sentinelConnects()).toBe(before)
  })

  test('of mixed answers only the good addresses are connected, in any order', async () => {
    const before = internet.sentinelConnects()
    for (const [index, address] of special.entries()) {
      const orders = [
        [address, HONEST_ADDRESS],
        [HONEST_ADDRESS, address],
      ]
      for (const [order, addresses] of orders.entries()) {
        internet.names.set(`m${index}-${order}.example`, [addresses])
        await expect(ask(`http://m${index}-${order}.example/`)).resolves.toMatchObject({ status: 404 })
      }
    }
    expect(internet.opened.length).toBe(special.length * 2)
    expect(internet.opened.every(({ addresses }) => addresses.join() === HONEST_ADDRESS)).toBe(true)
    expect(internet.sentinelConnects()).toBe(before)
  })

  test('a name that changes its mind between two lookups is refused at the second connection', async () => {
    const before = internet.sentinelConnects()
    for (const [index, address] of special.entries()) {
      const host = `r${index}.example`
      internet.names.set(host, [[HONEST_ADDRESS], [address]])
      internet.pages.set(`${host}/`, redirectTo('/again'))
      await expect(ask(`http://${host}/`)).resolves.toMatchObject({ status: 302 })
      await expect(ask(`http://${host}/again`), address).rejects.toMatchObject({ code: 'ADDRESS_FORBIDDEN' })
    }
    expect(internet.sentinelConnects()).toBe(before)
  })

  test('with answers that live for no time each connection has one lookup and uses its addresses', async () => {
    const before = internet.sentinelConnects()
    for (const [index, address] of special.entries()) {
      const host = `t${index}.example`
      const answers = [[HONEST_ADDRESS], [address], [HONEST_ADDRESS, address], [address], [address]]
      internet.names.set(host, [...answers])
      internet.pages.set(`${host}/`, redirectTo('/'))
      const outcomes: unknown[] = []
      for (const _answer of answers) {
        outcomes.push(
          await ask(`http://${host}/`).then(
            ({ status }) => status,
            (error: { code: string }) => error.code,
          ),
        )
      }
      expect(outcomes).toEqual([302, 'ADDRESS_FORBIDDEN', 302, 'ADDRESS_FORBIDDEN', 'ADDRESS_FORBIDDEN'])
      expect(internet.lookups.filter((name) => name === host)).toHaveLength(answers.length)
    }
    expect(internet.sentinelConnects()).toBe(before)
  })

  test.each(['http://a.example:8080/', 'https://a.example:22/', 'http://a.example:0/', 'http://8.8.4.4:6379/'])(
    'another port is refused without a lookup: %s',
    async (href) => {
      await expect(ask(href)).rejects.toMatchObject({ code: 'PORT_FORBIDDEN', sent: false })
      expect(internet.lookups).toEqual([])
      expect(internet.opened).toEqual([])
    },
  )

  test.each(['ftp://a.example/', 'file:///etc/hosts', 'ws://a.example/', 'data:text/html,x', 'javascript:alert(1)'])(
    'another scheme is refused: %s',
    async (href) => {
      await expect(ask(href)).rejects.toMatchObject({ code: 'SCHEME_FORBIDDEN' })
      expect(internet.opened).toEqual([])
    },
  )

  test('http on 443 and https on 80 are allowed, as addresses are what counts', async () => {
    await expect(ask('http://a.example:443/')).resolves.toMatchObject({ status: 404 })
    await expect(ask('https://a.example:80/')).resolves.toMatchObject({ status: 404 })
    expect(internet.opened.map(({ protocol, port }) => [protocol, port])).toEqual([
      ['http:', 443],
      ['https:', 80],
    ])
  })

  test('a name without addresses, and one the resolver does not know, are no answer', async () => {
    internet.names.set('empty.example', [[]])
    await expect(ask('http://empty.example/')).rejects.toMatchObject({ code: 'NAME_NOT_FOUND', sent: false })
  })

  test('the socket opener connects the checked address whatever the name, and looks at the far end again', async () => {
    const listener = createServer()
    listener.listen(0, '127.0.0.1')
    await once(listener, 'listening')
    const { port } = listener.address() as AddressInfo
    const accepted = once(listener, 'connection')
    const target = { protocol: 'http:', hostname: 'nowhere.invalid', port, addresses: ['127.0.0.1'] } as const
    await expect(openPinnedSocket(target)).rejects.toMatchObject({ code: 'ADDRESS_FORBIDDEN' })
    await accepted
    listener.close()
  })

  test('for https the name goes into the handshake and the checked address into the connection', async () => {
    const listener = createServer()
    listener.listen(0, '127.0.0.1')
    await once(listener, 'listening')
    const { port } = listener.address() as AddressInfo
    const hello = once(listener, 'connection').then(async ([socket]: Socket[]) => {
      const [bytes] = (await once(socket as Socket, 'data')) as [Buffer]
      socket?.end('no TLS here')
      return bytes.toString('latin1')
    })
    const target = { protocol: 'https:', hostname: 'shop.invalid', port, addresses: ['127.0.0.1'] } as const
    await expect(openPinnedSocket(target)).rejects.toThrow()
    expect(await hello).toContain('shop.invalid')
    listener.close()
  })
})
