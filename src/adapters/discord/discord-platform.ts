import type { Guild } from 'discord.js'
import type { ChatPlatform, MessageRef, SendOutcome } from '#src/chat/chat-platform.ts'
import type { ChannelMessages } from './channel-messages.ts'
import { toConversationId, toPrivateConversationId, toSnowflake } from './ids.ts'
import type { InteractionAnswers } from './interaction-answers.ts'
import { findMainChannel } from './main-channel.ts'
import type { AdminRights, ReportPermission } from './permissions.ts'
import type { Reposts } from './repost.ts'
import type { CallFailure } from './send-outcome.ts'
import { DISCORD_CODES } from './send-outcome.ts'

export interface DiscordPlatformParts {
  readonly channels: ChannelMessages
  readonly interactions: InteractionAnswers
  readonly reposts: Reposts
  readonly rights: AdminRights
  readonly report: ReportPermission
  readonly findGuild: (guildId: string) => Guild | undefined
}

/** Makes the port to Discord out of its ways to answer: by channel, by interaction token, by webhook. */
export function createDiscordPlatform(parts: DiscordPlatformParts): ChatPlatform {
  const { channels, interactions, reposts, rights } = parts

  async function edit(ref: MessageRef, reply: Parameters<ChatPlatform['edit']>[1]): Promise<SendOutcome> {
    if (ref.interactionToken !== undefined) {
      const outcome = await interactions.edit(ref, reply)
      if (!isExpired(outcome)) return outcome
      // A token dies after 15 minutes; a message that everybody sees can be edited by its id ever after.
      const byId = await channels.edit(ref, reply)
      return byId.ok ? { outcome: 'sent', ref: plainRef(ref) } : expiredUnlessFlood(byId)
    }
    const result = await channels.edit(ref, reply)
    if (result.ok) return { outcome: 'sent', ref }
    if (result.discordCode !== DISCORD_CODES.notTheAuthor) return result.outcome
    return reposts.edit(ref, reply)
  }

  async function remove(ref: MessageRef): Promise<SendOutcome> {
    if (ref.interactionToken !== undefined) {
      const outcome = await interactions.remove(ref)
      if (!isExpired(outcome)) return outcome
    }
    const result = await channels.remove(ref)
    if (result.ok || result.discordCode === DISCORD_CODES.unknownMessage) return SENT
    // What a webhook of ours has posted belongs to the webhook.
    if (result.discordCode === DISCORD_CODES.missingPermissions) return reposts.remove(ref)
    return result.outcome
  }

  return {
    platform: 'discord',
    capabilities: { ephemeral: true, deduplicatesSends: true, findsDeliveries: true, reportsDeletions: true },
    send: (target, reply, options) =>
      target.interaction ? interactions.send(target, reply, options) : channels.send(target, reply, options),
    edit,
    acknowledge: (target, acknowledgement) => interactions.acknowledge(target, acknowledgement),
    async updateSource(target, reply) {
      const outcome = target.interaction ? await interactions.updateSource(target, reply) : EXPIRED
      if (!isExpired(outcome) || target.messageId === null) return outcome
      const { conversationId, messageId, interaction } = target
      return edit({ conversationId, messageId, ...(interaction ? { interactionToken: interaction.token } : {}) }, reply)
    },
    remove,
    repost: (target, author, text, reply, options) => reposts.post(target, author, text, reply, options),
    async removeOriginal(conversationId, messageId) {
      const result = await channels.remove({ conversationId, messageId })
      if (result.ok || result.discordCode === DISCORD_CODES.unknownMessage) return SENT
      if (result.discordCode === DISCORD_CODES.missingPermissions)
        parts.report(toSnowflake(conversationId), 'ManageMessages')
      return result.outcome
    },
    isAdmin: (placeId, personId) => rights.isAdmin(placeId, personId),
    findDelivery: (target, deliveryId) => channels.find(target, deliveryId),
    privateConversationOf: toPrivateConversationId,
    mainConversationOf(placeId) {
      const guild = parts.findGuild(toSnowflake(placeId))
      const channelId = guild ? findMainChannel(guild) : null
      return channelId === null ? null : toConversationId(channelId)
    },
    startLink: () => null,
  }
}

const SENT: SendOutcome = { outcome: 'sent', ref: null }
const EXPIRED: SendOutcome = { outcome: 'refused', code: 'EXPIRED', retryAfterMs: null }

function isExpired(outcome: SendOutcome): boolean {
  return outcome.outcome === 'refused' && outcome.code === 'EXPIRED'
}

function plainRef({ conversationId, messageId }: MessageRef): MessageRef {
  return { conversationId, messageId }
}

/** A message that only its token could reach is out of reach for good, whatever the channel says about it. */
function expiredUnlessFlood({ outcome }: CallFailure): SendOutcome {
  return outcome.outcome === 'refused' && outcome.code !== 'FLOOD' ? EXPIRED : outcome
}
