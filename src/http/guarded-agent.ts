import { lookup } from 'node:dns/promises'
import { isIP, type LookupFunction, type Socket } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { isGlobalUnicast } from './global-unicast.ts'
import { HttpError } from './http-error.ts'

/** The ports of http and https; anything else is another service that a link could be made to talk to. */
const PORTS = { 'http:': 80, 'https:': 443 } as const

/** Time to open one connection, in milliseconds; all of a link's expansion has 6,000. */
const CONNECT_TIMEOUT_MS = 4_000

/** Largest head of an answer taken, in bytes; undici's own default, stated because the size limit counts on it. */
const HEADER_BYTES_MAX = 16 * 1024

/** Most connections to one host, so that one that hangs cannot hold every file descriptor. */
const CONNECTIONS_PER_HOST_MAX = 16

/** Gives the addresses of a name, as DNS or the hosts file says. */
type ResolveAddresses = (hostname: string) => Promise<readonly string[]>

/** Names a host that passed the guard, with the only addresses that may be connected. */
export interface CheckedTarget {
  readonly protocol: 'http:' | 'https:'
  readonly hostname: string
  readonly port: number
  /** Global unicast, never empty. */
  readonly addresses: readonly string[]
}

/** Opens a connection to one of the checked addresses; for https one that is already encrypted. */
export type OpenSocket = (target: CheckedTarget) => Promise<Socket>

export interface GuardedAgentOptions {
  /** @default the system's resolver */
  readonly resolveAddresses?: ResolveAddresses
  /**
   * Comes after every check, so that a test can lead an admitted address to its own listener.
   * @default openPinnedSocket
   */
  readonly openSocket?: OpenSocket
}

/**
 * Makes an agent that connects to ordinary hosts on the internet and to nothing else.
 *
 * The check stands in `connect`, where every request of every hop passes, and the address checked is the address
 * connected: a name is resolved once per connection and the socket gets the checked addresses instead of the name.
 * Of a name with good and bad addresses only the good ones are used (behind NAT64 every name has a bad one).
 * Requests reject with HttpError `ADDRESS_FORBIDDEN`, `PORT_FORBIDDEN`, `SCHEME_FORBIDDEN` or `NAME_NOT_FOUND`.
 *
 * @NOTE Works with undici's own `request` and `fetch` only; Node's global fetch holds another version of undici.
 */
export function createGuardedAgent(options: GuardedAgentOptions = {}): Agent {
  const { resolveAddresses = resolveBySystem, openSocket = openPinnedSocket } = options
  return new Agent({
    connect: (request, callback) => void answerConnect(openChecked(request, resolveAddresses, openSocket), callback),
    allowH2: false,
    pipelining: 1,
    connections: CONNECTIONS_PER_HOST_MAX,
    maxHeaderSize: HEADER_BYTES_MAX,
  })
}

async function answerConnect(opening: Promise<Socket>, callback: buildConnector.Callback): Promise<void> {
  let socket: Socket
  try {
    socket = await opening
  } catch (error) {
    callback(error instanceof Error ? error : new Error(String(error)), null)
    return
  }
  callback(null, socket)
}

async function openChecked(
  request: buildConnector.Options,
  resolveAddresses: ResolveAddresses,
  openSocket: OpenSocket,
): Promise<Socket> {
  const hostname = request.hostname.replace(/^\[(.*)\]$/, '$1')
  const { protocol } = request
  if (protocol !== 'http:' && protocol !== 'https:') throw new HttpError('SCHEME_FORBIDDEN', hostname)
  const port = request.port === '' ? PORTS[protocol] : Number(request.port)
  if (port !== PORTS['http:'] && port !== PORTS['https:']) throw new HttpError('PORT_FORBIDDEN', hostname)
  const found = isIP(hostname) === 0 ? await resolveAddresses(hostname) : [hostname]
  if (found.length === 0) throw new HttpError('NAME_NOT_FOUND', hostname)
  const addresses = found.filter(isGlobalUnicast)
  if (addresses.length === 0) throw new HttpError('ADDRESS_FORBIDDEN', hostname)
  return await openSocket({ protocol, hostname, port, addresses })
}

/** Asks the system each time: a cache of ours could only make an old answer live longer. */
async function resolveBySystem(hostname: string): Promise<readonly string[]> {
  const answers = await lookup(hostname, { all: true, order: 'verbatim' })
  return answers.map(({ address }) => address)
}

/**
 * Connects to the checked addresses and to no other, whatever the name means by now.
 *
 * Looks at the far end once more when the connection stands, in case the system translated an address on the way.
 * @throws HttpError `ADDRESS_FORBIDDEN`
 */
export const openPinnedSocket: OpenSocket = (target) =>
  new Promise((resolve, reject) => {
    const { protocol, hostname, port, addresses } = target
    const connect = buildConnector({
      allowH2: false,
      maxCachedSessions: 0,
      timeout: CONNECT_TIMEOUT_MS,
      lookup: lookupPinned(addresses),
      autoSelectFamily: true,
    })
    // For a literal the system asks no lookup: its one checked address is the literal itself.
    const servername = isIP(hostname) === 0 ? hostname : undefined
    const options = { protocol, hostname, host: hostname, port: String(port), ...(servername ? { servername } : {}) }
    connect(options, (error, socket) => {
      if (error !== null) return reject(error)
      if (isGlobalUnicast(socket.remoteAddress ?? '')) return resolve(socket)
      socket.destroy()
      reject(new HttpError('ADDRESS_FORBIDDEN', hostname))
    })
  })

function lookupPinned(addresses: readonly string[]): LookupFunction {
  const answers = addresses.map((address) => ({ address, family: isIP(address) }))
  return (_hostname, options, callback) => {
    const [first = { address: '', family: 0 }] = answers
    if (options.all === true) callback(null, answers)
    else callback(null, first.address, first.family)
  }
}
