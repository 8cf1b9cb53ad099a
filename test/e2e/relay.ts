import type { AddressInfo } from 'node:net'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** Is a port in front of another one, whose connections can be refused and cut. */
export interface Relay {
  readonly url: string
  /** Connections made so far. */
  readonly connectionCount: number
  /** Leads new connections to this port. */
  leadTo(port: number): void
  /** Closes the port and cuts what is open: connections are refused until `accept`. */
  refuse(): Promise<void>
  accept(): Promise<void>
  close(): Promise<void>
}

/** Opens a relay on a free port of 127.0.0.1. */
export async function openRelay(target = 0): Promise<Relay> {
  const sockets = new Set<Socket>()
  let targetPort = target
  let connectionCount = 0
  const server: Server = createServer({ noDelay: true }, (near) => {
    connectionCount++
    const far = connect({ port: targetPort, host: '127.0.0.1', noDelay: true })
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
    }
    near.pipe(far).pipe(near)
  })
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject)
        resolve()
      })
    })
  await listen(0)
  const { port } = server.address() as AddressInfo

  async function refuse(): Promise<void> {
    if (!server.listening) return
    const closed = new Promise((resolve) => server.close(resolve))
    for (const socket of sockets) socket.destroy()
    await closed
  }

  return {
    url: `http://127.0.0.1:${port}`,
    get connectionCount() {
      return connectionCount
    },
    leadTo(next) {
      targetPort = next
    },
    refuse,
    accept: () => listen(port),
    close: refuse,
  }
}
