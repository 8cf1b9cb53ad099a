import { type Client, Events, GatewayCloseCodes } from 'discord.js'
import type { Logger } from '#src/chat/logger.ts'
import { DiscordError } from './discord-error.ts'

/** Close code for a privileged intent that the portal does not grant. */
const CONTENT_REFUSED: number = GatewayCloseCodes.DisallowedIntents

export interface GatewayDeps {
  readonly token: string
  readonly makeClient: (hasMessageContent: boolean) => Client
  /** Attaches everything that listens, before anything can come in. */
  readonly attach: (client: Client) => void
  readonly logger: Logger
  /** Is told once the message-content intent turns out to be switched off. */
  readonly onContentRefused: () => void
  /** Is told when Discord ends a connection for good while running; the close code says why. */
  readonly onEnded: (closeCode: number) => void
}

export interface Gateway {
  readonly client: Client
  readonly hasMessageContent: boolean
  close(): Promise<void>
}

/**
 * Connects to the gateway; without the message-content intent when the portal does not grant it (close code 4014).
 * @throws DiscordError `GATEWAY_REFUSED` for close codes that no new attempt would change
 */
export async function openGateway(deps: GatewayDeps, wantsContent: boolean): Promise<Gateway> {
  let isClosed = false
  let current = await connect(deps, wantsContent)

  function watch(client: Client): void {
    client.on(Events.ShardDisconnect, ({ code }) => {
      if (isClosed || client !== current.client) return
      if (code !== CONTENT_REFUSED || !current.hasMessageContent) return deps.onEnded(code)
      // The intent was switched off in the portal while the bot was running.
      deps.onContentRefused()
      void reopen(client).catch(() => deps.onEnded(code))
    })
  }

  async function reopen(old: Client): Promise<void> {
    await old.destroy()
    current = await connect(deps, false)
    if (isClosed) await current.client.destroy()
    else watch(current.client)
  }

  watch(current.client)
  return {
    get client() {
      return current.client
    },
    get hasMessageContent() {
      return current.hasMessageContent
    },
    async close() {
      isClosed = true
      await current.client.destroy()
    },
  }
}

async function connect(
  deps: GatewayDeps,
  hasMessageContent: boolean,
): Promise<{ readonly client: Client; readonly hasMessageContent: boolean }> {
  const client = deps.makeClient(hasMessageContent)
  deps.attach(client)
  const closeCode = await login(client, deps.token)
  if (closeCode === null) return { client, hasMessageContent }
  await client.destroy()
  if (closeCode === CONTENT_REFUSED && hasMessageContent) {
    deps.onContentRefused()
    return connect(deps, false)
  }
  throw new DiscordError('GATEWAY_REFUSED', { closeCode: String(closeCode) })
}

/** Resolves to null when everything is ready, to the close code when Discord ends the connection for good. */
function login(client: Client, token: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    client.once(Events.ClientReady, () => resolve(null))
    client.once(Events.ShardDisconnect, ({ code }) => resolve(code))
    client.login(token).catch((error: unknown) => {
      reject(new DiscordError('UNREACHABLE', {}, error))
    })
  })
}
