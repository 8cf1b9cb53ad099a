import { type Client, Events, type Guild } from 'discord.js'
import type { Dispatch } from './receive.ts'

/** Hears what a discord.js client tells. */
export interface ClientListeners {
  readonly dispatched: (packet: Dispatch) => void
  readonly joined: (guild: Guild) => void
  readonly left: (guild: Guild) => void
  /** A shard has identified anew: what was said before is missed. */
  readonly shardReady: () => void
  readonly ready: () => void
  readonly failed: (error: Error) => void
}

/**
 * Listens on a client; the returned function stops it.
 *
 * Messages and interactions are taken as the dispatches that they come as: one form for the gateway and for REST, no
 * partials or caches needed on a host's own client, and nothing made of what nobody wants.
 */
export function listen(client: Client, listeners: ClientListeners): () => void {
  const { dispatched, joined, left, shardReady, ready, failed } = listeners
  client.on('raw', dispatched)
  client.on(Events.GuildCreate, joined)
  client.on(Events.GuildDelete, left)
  client.on(Events.ShardReady, shardReady)
  client.on(Events.ClientReady, ready)
  client.on(Events.ShardError, failed)
  client.on(Events.Error, failed)
  return () => {
    client.off('raw', dispatched)
    client.off(Events.GuildCreate, joined)
    client.off(Events.GuildDelete, left)
    client.off(Events.ShardReady, shardReady)
    client.off(Events.ClientReady, ready)
    client.off(Events.ShardError, failed)
    client.off(Events.Error, failed)
  }
}
