import { type Guild, type GuildMember, PermissionFlagsBits } from 'discord.js'

const NEEDED = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages

/**
 * Finds where a guild is spoken to without being asked: the channel of Discord's own announcements, else the first one
 * in which the bot may write; null when there is none.
 */
export function findMainChannel(guild: Guild): string | null {
  const { me } = guild.members
  if (!me) return guild.systemChannelId
  if (guild.systemChannel && mayWrite(guild.systemChannel, me)) return guild.systemChannel.id
  const open = guild.channels.cache.find(
    (channel) => channel.isTextBased() && !channel.isThread() && mayWrite(channel, me),
  )
  return open?.id ?? null
}

function mayWrite(
  channel: { permissionsFor(member: GuildMember): { has(bits: bigint): boolean } | null },
  me: GuildMember,
): boolean {
  return channel.permissionsFor(me)?.has(NEEDED) ?? false
}
