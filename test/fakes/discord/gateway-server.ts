import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'

const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  ack: 11,
} as const
const HEARTBEAT_MS = 41_250
/** Dispatches kept for a resume. */
const SAID_MAX = 5_000
const GUILD_MESSAGES = 1 << 9
const DIRECT_MESSAGES = 1 << 12
/** `events/gateway.mdx`, read 2026-11-20. */
export const MESSAGE_CONTENT = 1 << 15

interface Session {
  readonly id: string
  readonly intents: number
  readonly shard: readonly [id: number, count: number]
  /** The last dispatches, for RESUME. */
  readonly said: { readonly op: 0; readonly t: string; readonly s: number; readonly d: unknown }[]
  sequence: number
  socket: WebSocket | null
}

export interface GatewayServerOptions {
  readonly token: string
  /** Whether the portal grants the message-content intent. */
  contentIntent: boolean
  /** Payload of READY and the GUILD_CREATEs after it. */
  readonly ready: (session: { id: string; shard: readonly [number, number] }) => {
    ready: object
    guilds: { id: string }[]
  }
}

/** Speaks the gateway's protocol with every bot that connects. */
export interface GatewayServer {
  /** Sends to the sessions whose intents and shard cover it. `makeFor` may cut what an intent is missing for. */
  dispatch(
    t: string,
    makeFor: (hasContent: boolean) => unknown,
    scope: { guildId: string | null; isMessage?: boolean },
  ): void
  /** Cuts all connections; sessions stay and may be resumed unless the code ends them. */
  disconnect(code: number): void
  /** Sends opcode 9. */
  invalidate(isResumable: boolean): void
  /** Asks to reconnect, opcode 7. */
  requestReconnect(): void
  readonly identifies: { readonly intents: number; readonly shard: readonly [number, number] }[]
  readonly resumesCount: number
  close(): void
}

/** Opens the gateway on a server. */
export function openGatewayServer(server: Server, options: GatewayServerOptions): GatewayServer {
  const sockets = new WebSocketServer({ server, maxPayload: 4096 })
  const sessions = new Map<string, Session>()
  const identifies: { intents: number; shard: readonly [number, number] }[] = []
  let resumesCount = 0
  let sessionNumber = 0

  const send = (socket: WebSocket, payload: object) => socket.send(JSON.stringify(payload))

  function say(session: Session, t: string, d: unknown): void {
    session.sequence += 1
    const payload = { op: OP.dispatch, t, s: session.sequence, d }
    session.said.push(payload)
    if (session.said.length > 2 * SAID_MAX) session.said.splice(0, SAID_MAX)
    if (session.socket) send(session.socket, payload)
  }

  function identify(socket: WebSocket, d: IdentifyData): void {
    if (d.token !== options.token) {
      socket.close(4004, 'Authentication failed.')
      return
    }
    const shard = d.shard ?? [0, 1]
    identifies.push({ intents: d.intents, shard })
    if (d.intents & MESSAGE_CONTENT && !options.contentIntent) {
      socket.close(4014, 'Disallowed intent(s).')
      return
    }
    sessionNumber += 1
    const session: Session = {
      id: `session-${sessionNumber}`,
      intents: d.intents,
      shard,
      said: [],
      sequence: 0,
      socket,
    }
    sessions.set(session.id, session)
    const { ready, guilds } = options.ready(session)
    say(session, 'READY', { ...ready, session_id: session.id, shard })
    for (const guild of guilds) if (covers(session, guild.id)) say(session, 'GUILD_CREATE', guild)
  }

  function resume(socket: WebSocket, d: ResumeData): void {
    const session = sessions.get(d.session_id)
    if (!session || d.token !== options.token || d.seq < session.sequence - session.said.length) {
      send(socket, { op: OP.invalidSession, d: false })
      return
    }
    resumesCount += 1
    session.socket = socket
    for (const payload of session.said) if (payload.s > d.seq) send(socket, payload)
    say(session, 'RESUMED', {})
  }

  sockets.on('connection', (socket) => {
    send(socket, { op: OP.hello, d: { heartbeat_interval: HEARTBEAT_MS } })
    socket.on('message', (raw: Buffer) => {
      const { op, d } = JSON.parse(raw.toString()) as { op: number; d: unknown }
      if (op === OP.heartbeat) send(socket, { op: OP.ack })
      else if (op === OP.identify) identify(socket, d as IdentifyData)
      else if (op === OP.resume) resume(socket, d as ResumeData)
      else if (op !== 3) socket.close(4001, 'Unknown opcode.')
    })
    socket.on('close', () => {
      for (const session of sessions.values()) if (session.socket === socket) session.socket = null
    })
    socket.on('error', () => socket.terminate())
  })

  const open = () => [...sessions.values()].flatMap(({ socket }) => (socket ? [socket] : []))
  return {
    dispatch(t, makeFor, { guildId, isMessage }) {
      const needed = isMessage ? (guildId === null ? DIRECT_MESSAGES : GUILD_MESSAGES) : 0
      for (const session of sessions.values()) {
        if ((session.intents & needed) !== needed || !covers(session, guildId)) continue
        say(session, t, makeFor((session.intents & MESSAGE_CONTENT) !== 0))
      }
    },
    disconnect(code) {
      if (code === 1000 || code === 1001) sessions.clear()
      for (const socket of sockets.clients) socket.close(code)
    },
    invalidate(isResumable) {
      const closing = open()
      if (!isResumable) sessions.clear()
      for (const socket of closing) send(socket, { op: OP.invalidSession, d: isResumable })
    },
    requestReconnect() {
      for (const socket of open()) send(socket, { op: OP.reconnect, d: null })
    },
    identifies,
    get resumesCount() {
      return resumesCount
    },
    close() {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}

interface IdentifyData {
  readonly token: string
  readonly intents: number
  readonly shard?: readonly [number, number]
}

interface ResumeData {
  readonly token: string
  readonly session_id: string
  readonly seq: number
}

/** `shard_id = (guild_id >> 22) % num_shards`; private chats come on shard 0. */
function covers(session: Session, guildId: string | null): boolean {
  const [shardId, count] = session.shard
  return shardId === (guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)))
}
