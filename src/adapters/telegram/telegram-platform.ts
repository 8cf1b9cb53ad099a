import type { ChatPlatform, SendOutcome } from '#src/chat/chat-platform.ts'
import type { Clock } from '#src/chat/clock.ts'
import type { Logger } from '#src/chat/logger.ts'
import type { ReplyTarget } from '#src/chat/message.ts'
import type { Reply } from '#src/chat/reply.ts'
import { createAdminRights } from './admin-rights.ts'
import { readFailure } from './call-failure.ts'
import { createCallbackAnswers } from './callback-answers.ts'
import type { ChatCaller } from './chat-caller.ts'
import { parseConversationId, parsePeerId, toConversationId } from './conversation-id.ts'
import { createEphemeralSender } from './ephemeral-sender.ts'
import { createEphemeralSupport } from './ephemeral-support.ts'
import { parseEphemeralMessageId, parseMessageId } from './message-id.ts'
import { createMessageParts } from './message-parts.ts'
import { content, createMessageSender } from './message-sender.ts'
import { type RenderedMessage, renderReply } from './render-reply.ts'
import { refused, toOutcome } from './send-outcome.ts'
import type { TelegramHost } from './telegram-host.ts'
import { START_PAYLOAD } from './telegram-limits.ts'
import { INLINE_TOKEN_PREFIX } from './translate-update.ts'

export interface TelegramPlatformDeps {
  readonly host: TelegramHost
  readonly caller: ChatCaller
  readonly clock: Clock
  readonly logger: Logger
  /** The bot's name without `@`; null before it is known. */
  readonly username: () => string | null
  /** Told of every message we post. */
  readonly onPosted: (chatId: number, messageId: number) => void
}

/** Makes Telegram's side of the port: replies out, rights in. */
export function createTelegramPlatform(deps: TelegramPlatformDeps): ChatPlatform {
  const { host, caller } = deps
  const support = createEphemeralSupport(host, deps.logger)
  const ephemeral = createEphemeralSender(caller, support)
  const messages = createMessageSender({ ...deps, parts: createMessageParts() })
  const presses = createCallbackAnswers(host, startLink)

  function startLink(payload: string): string | null {
    const username = deps.username()
    return username !== null && START_PAYLOAD.test(payload) ? `https://t.me/${username}?start=${payload}` : null
  }

  async function editInline(inlineMessageId: string, message: RenderedMessage): Promise<SendOutcome> {
    try {
      await host.call('editMessageText', { inline_message_id: inlineMessageId, ...content(message) })
      return { outcome: 'sent', ref: null }
    } catch (error) {
      const failure = readFailure(error)
      const isUnchanged = failure.kind === 'refused' && failure.description.includes('message is not modified')
      return isUnchanged ? { outcome: 'sent', ref: null } : toOutcome(failure)
    }
  }

  return {
    platform: 'telegram',
    capabilities: {
      get ephemeral() {
        return support.isPossible
      },
      deduplicatesSends: false,
      findsDeliveries: false,
      reportsDeletions: false,
    },

    async send(target, reply) {
      presses.acknowledgeQuietly(target)
      const rendered = renderReply(reply)
      return isPrivateInGroup(target, reply) ? ephemeral.send(target, rendered) : messages.send(target, rendered, true)
    },

    async edit(ref, reply) {
      const rendered = renderReply(reply)
      const name = parseEphemeralMessageId(ref.messageId)
      if (name) return ephemeral.edit(ref.conversationId, name, rendered[0] as RenderedMessage)
      // What one person may see must not replace what all see.
      if (isPrivateInGroup(ref, reply)) return refused('NO_PRIVATE')
      return messages.edit(ref, rendered)
    },

    acknowledge: (target, acknowledgement) => presses.acknowledge(target, acknowledgement),

    async updateSource(target, reply) {
      presses.acknowledgeQuietly(target)
      const rendered = renderReply(reply)
      const { conversationId, messageId, interaction } = target
      if (interaction?.token.startsWith(INLINE_TOKEN_PREFIX))
        return editInline(interaction.token.slice(INLINE_TOKEN_PREFIX.length), rendered[0] as RenderedMessage)
      if (messageId === null) return refused('EXPIRED')
      const name = parseEphemeralMessageId(messageId)
      if (name) return ephemeral.edit(conversationId, name, rendered[0] as RenderedMessage)
      if (isPrivateInGroup(target, reply)) return ephemeral.send(target, rendered)
      return messages.edit({ conversationId, messageId }, rendered)
    },

    async remove(ref) {
      const name = parseEphemeralMessageId(ref.messageId)
      return name ? ephemeral.remove(ref.conversationId, name) : messages.remove(ref)
    },

    async repost(target, author, text, reply) {
      return messages.send(target, renderReply(reply, { name: author.displayName, text }), false)
    },

    async removeOriginal(conversationId, messageId) {
      return parseMessageId(messageId) === null ? refused('INVALID') : messages.remove({ conversationId, messageId })
    },

    isAdmin: createAdminRights(host, deps.clock),
    // Bots cannot read a chat's history.
    findDelivery: async () => 'unreadable',
    privateConversationOf: (personId) => toConversationId(parsePeerId(personId) ?? 0, null, null),
    mainConversationOf(placeId) {
      const chatId = parsePeerId(placeId)
      return chatId === null ? null : toConversationId(chatId, null, null)
    },
    startLink,
  }
}

function isPrivateInGroup({ conversationId }: Pick<ReplyTarget, 'conversationId'>, reply: Reply): boolean {
  return reply.visibility === 'private' && parseConversationId(conversationId).chatId < 0
}
