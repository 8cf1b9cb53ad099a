import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, createServer as createTcpServer, isIPv6, type Server, type Socket } from 'node:net'
import type { Agent } from 'undici'
import { type CheckedTarget, createGuardedAgent } from '#src/http/guarded-agent.ts'

/** A global address that stands for every honest host of the tests; it leads to the listener on loopback. */
export const HONEST_ADDRESS = '8.8.4.4'

type Page = (request: IncomingMessage, response: ServerResponse) => void

/**
 * Plays the internet on loopback, behind the guard of the real agent.
 *
 * The guard's verdict comes first. An admitted `HONEST_ADDRESS` leads to one HTTP listener, any other admitted
 * address to a sentinel on 127.0.0.1 or ::1 that counts its connections: a hole in the guard is a connection there.
 */
export interface LoopbackInternet extends AsyncDisposable {
  readonly agent: Agent
  /** Serves `host/path` (without scheme or query); anything else is 404. */
  readonly pages: Map<string, Page>
  /** Addresses by name, in the order of the lookups; the last answer stays. Default: the honest one. */
  readonly names: Map<string, (readonly string[])[]>
  readonly lookups: string[]
  readonly opened: CheckedTarget[]
  readonly sockets: Socket[]
  readonly requests: { readonly url: string; readonly headers: IncomingMessage['headers'] }[]
  sentinelConnects(): number
}

export async function startLoopbackInternet(): Promise<LoopbackInternet> {
  const pages = new Map<string, Page>()
  const names = new Map<string, (readonly string[])[]>()
  const [lookups, opened, sockets, requests]: [string[], CheckedTarget[], Socket[], LoopbackInternet['requests']] = [
    [],
    [],
    [],
    [],
  ]
  let sentinelConnects = 0
  const honest = createServer((request, response) => {
    const url = `${request.headers.host}${request.url}`
    requests.push({ url, headers: request.headers })
    const page = pages.get(url.replace(/[?#].*$/, ''))
    if (page === undefined) response.writeHead(404).end()
    else page(request, response)
  })
  const startSentinel = () =>
    createTcpServer((socket) => {
      sentinelConnects += 1
      socket
        .on('error', () => {})
        .resume()
        .end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n')
    })
  const [sentinel4, sentinel6] = [startSentinel(), startSentinel()]
  await Promise.all([listen(honest, '127.0.0.1'), listen(sentinel4, '127.0.0.1'), listen(sentinel6, '::1')])

  const agent = createGuardedAgent({
    resolveAddresses: (hostname) => {
      lookups.push(hostname)
      const answers = names.get(hostname) ?? [[HONEST_ADDRESS]]
      return Promise.resolve((answers.length > 1 ? answers.shift() : answers[0]) ?? [])
    },
    openSocket: async (target) => {
      opened.push(target)
      const honestly = target.addresses.every((address) => address === HONEST_ADDRESS)
      const six = target.addresses.some((address) => isIPv6(address))
      const socket = connect(honestly ? at(honest) : at(six ? sentinel6 : sentinel4))
      sockets.push(socket)
      await once(socket, 'connect')
      return socket
    },
  })
  return {
    agent,
    pages,
    names,
    lookups,
    opened,
    sockets,
    requests,
    sentinelConnects: () => sentinelConnects,
    [Symbol.asyncDispose]: async () => {
      await agent.destroy()
      for (const socket of sockets) socket.destroy()
      honest.closeAllConnections()
      await Promise.all([close(honest), close(sentinel4), close(sentinel6)])
    },
  }
}

/**
 * Answers with a redirect and closes the connection, so that the next request needs a new lookup.
 *
 * @param location - sent as UTF-8, as careless servers do
 */
export function redirectTo(location: string): Page {
  const bytes = Buffer.from(location).toString('latin1')
  return (_request, response) => response.writeHead(302, { location: bytes, connection: 'close' }).end()
}

async function listen(server: Server, host: string): Promise<void> {
  server.listen(0, host)
  await once(server, 'listening')
}

function at(server: Server): { host: string; port: number } {
  const { address, port } = server.address() as AddressInfo
  return { host: address, port }
}

async function close(server: Server): Promise<void> {
  server.close()
  await once(server, 'close')
}
