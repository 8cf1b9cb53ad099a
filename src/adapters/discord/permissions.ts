import { type Client, type Guild, PermissionFlagsBits, type PermissionsString, Routes } from 'discord.js'
import { BoundedMap } from '#src/chat/bounded-map.ts'
import type { Clock } from '#src/chat/clock.ts'
import type { PersonId, PlaceId } from '#src/chat/message.ts'
import type { Calls } from './calls.ts'
import { toPlaceId, toSnowflake } from './ids.ts'

/** An admin's right is read again after this time. */
const RIGHT_AGE_MAX_MS = 60_000
const RIGHTS_REMEMBERED_MAX = 5_000
const ADMIN_BITS = PermissionFlagsBits.Administrator | PermissionFlagsBits.ManageGuild

/** Rights without which the bot cannot answer in a channel. */
const NEEDED: readonly PermissionsString[] = ['ViewChannel', 'SendMessages', 'EmbedLinks', 'ReadMessageHistory']

/** Reads whether somebody may manage a guild, and remembers for a minute what it has seen. */
export interface AdminRights {
  /** Takes what an interaction says about its member: as fresh as a read. */
  note(guildId: string, userId: string, permissions: string): void
  isAdmin(placeId: PlaceId, personId: PersonId): Promise<boolean>
}

/** Makes the reader of one bot. */
export function createAdminRights(calls: Calls, clock: Clock): AdminRights {
  const seen = new BoundedMap<string, { readonly isAdmin: boolean; readonly at: number }>(RIGHTS_REMEMBERED_MAX)

  async function read(guildId: string, userId: string): Promise<boolean | null> {
    const [guild, member] = await Promise.all([
      calls.get<GuildRights>(Routes.guild(guildId)),
      calls.get<{ roles: readonly string[] }>(Routes.guildMember(guildId, userId)),
    ])
    if (!guild.ok || !member.ok) return null
    if (guild.value.owner_id === userId) return true
    // The role that everybody has is named like the guild.
    const held = new Set([...member.value.roles, guildId])
    const bits = guild.value.roles.filter((role) => held.has(role.id)).map((role) => BigInt(role.permissions))
    return bits.some((permissions) => (permissions & ADMIN_BITS) !== 0n)
  }

  return {
    note: (guildId, userId, permissions) => {
      const isAdmin = /^\d+$/.test(permissions) && (BigInt(permissions) & ADMIN_BITS) !== 0n
      seen.set(`${guildId} ${userId}`, { isAdmin, at: clock.now() })
    },
    async isAdmin(placeId, personId) {
      const [guildId, userId] = [toSnowflake(placeId), toSnowflake(personId)]
      const key = `${guildId} ${userId}`
      const known = seen.get(key)
      if (known && clock.now() - known.at <= RIGHT_AGE_MAX_MS) return known.isAdmin
      const isAdmin = await read(guildId, userId)
      if (isAdmin !== null) seen.set(key, { isAdmin, at: clock.now() })
      return isAdmin ?? false
    },
  }
}

interface GuildRights {
  readonly owner_id: string
  readonly roles: readonly { readonly id: string; readonly permissions: string }[]
}

/** Reports that the bot lacked a right in a channel; each right once per guild. */
export type ReportPermission = (channelId: string, permission: PermissionsString) => void

/** Makes a reporter that knows a channel's guild from the client. */
export function createPermissionReporter(
  client: () => Client | null,
  onMissing: (placeId: PlaceId, permission: PermissionsString) => void,
): { readonly report: ReportPermission; readonly check: (guild: Guild) => void } {
  const reported = new Set<string>()
  const tell = (guildId: string, permission: PermissionsString) => {
    const key = `${guildId} ${permission}`
    if (reported.has(key)) return
    reported.add(key)
    onMissing(toPlaceId(guildId), permission)
  }
  return {
    report(channelId, permission) {
      const channel = client()?.channels.cache.get(channelId)
      if (!channel || channel.isDMBased()) return
      const me = channel.guild.members.me
      const rights = me && channel.permissionsFor(me)
      const missing = rights ? NEEDED.filter((needed) => !rights.has(needed)) : []
      // What the client knows is more exact than the operation that failed.
      const lacking = missing.length > 0 && NEEDED.includes(permission) ? missing : [permission]
      for (const right of lacking) tell(channel.guild.id, right)
    },
    check(guild) {
      const rights = guild.members.me?.permissions
      if (!rights) return
      for (const needed of NEEDED) if (!rights.has(needed)) tell(guild.id, needed)
    },
  }
}
