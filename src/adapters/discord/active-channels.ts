import { BoundedMap } from '#src/chat/bounded-map.ts'
import type { Clock } from '#src/chat/clock.ts'

/** Channels remembered; a start reads each of them once. */
const CHANNELS_MAX = 200
/** A channel in which nothing was asked of the bot for so long is not read after a restart. */
const ACTIVE_MS = 48 * 3_600_000
/** A channel's time is written down again after this. */
const REFRESH_MS = 60_000

/** Keeps what may be lost. Keyv fits. */
export interface ChannelCache {
  get(key: string): Promise<unknown>
  set(key: string, value: unknown): Promise<unknown>
}

export interface ActiveChannel {
  readonly channelId: string
  /** Null for private chats. */
  readonly guildId: string | null
}

/** Remembers in which channels the bot was needed lately, so that a start can read what it has missed there. */
export interface ActiveChannels {
  note(channelId: string, guildId: string | null): void
  forget(channelId: string): void
  /** Reads what an earlier process has left. A lost cache is an empty one. */
  load(): Promise<void>
  list(): readonly ActiveChannel[]
}

type Entry = readonly [channelId: string, guildId: string | null, at: number]

/** Makes the memory of one bot. */
export function createActiveChannels(cache: ChannelCache, key: () => string, clock: Clock): ActiveChannels {
  const channels = new BoundedMap<string, { readonly guildId: string | null; readonly at: number }>(CHANNELS_MAX)

  function save(): void {
    const entries = [...channels].map(([channelId, { guildId, at }]): Entry => [channelId, guildId, at])
    cache.set(key(), entries).catch(() => undefined)
  }

  return {
    note(channelId, guildId) {
      const at = clock.now()
      const known = channels.get(channelId)
      if (known && at - known.at < REFRESH_MS) return
      channels.set(channelId, { guildId, at })
      save()
    },
    forget(channelId) {
      if (channels.delete(channelId)) save()
    },
    async load() {
      const stored = await cache.get(key()).catch(() => undefined)
      if (!Array.isArray(stored)) return
      for (const entry of stored.filter(isEntry)) {
        const [channelId, guildId, at] = entry
        if (clock.now() - at < ACTIVE_MS && !channels.has(channelId)) channels.set(channelId, { guildId, at })
      }
    },
    list: () => [...channels].map(([channelId, { guildId }]) => ({ channelId, guildId })),
  }
}

function isEntry(value: unknown): value is Entry {
  if (!Array.isArray(value)) return false
  const [channelId, guildId, at] = value as unknown[]
  return typeof channelId === 'string' && (guildId === null || typeof guildId === 'string') && typeof at === 'number'
}
