import { type APIMessage, type APIWebhook, Routes } from 'discord.js'
import { BoundedMap } from '#src/chat/bounded-map.ts'
import type { MessageRef, RepostAuthor, SendOptions, SendOutcome } from '#src/chat/chat-platform.ts'
import type { PersonId, ReplyTarget } from '#src/chat/message.ts'
import type { Reply } from '#src/chat/reply.ts'
import type { CallResult, Calls } from './calls.ts'
import { CONTENT_LENGTH_MAX, WEBHOOK_NAME_MAX } from './discord-limits.ts'
import { cleanLine, cleanText, trimText } from './escape-text.ts'
import { toSnowflake } from './ids.ts'
import type { ReportPermission } from './permissions.ts'
import { renderReply } from './render-reply.ts'
import { DISCORD_CODES } from './send-outcome.ts'

/** Name under which a place's webhook stands in the settings of its channel. */
const WEBHOOK_NAME = 'Magpie'
const REMEMBERED_MAX = 2_000

/** Posts in a member's place, through a webhook of ours in the channel. */
export interface Reposts {
  /** Remembers a poster's picture from their message. */
  noteAvatar(personId: PersonId, avatarHash: string | null): void
  post(
    target: ReplyTarget,
    author: RepostAuthor,
    text: string,
    reply: Reply,
    options: SendOptions,
  ): Promise<SendOutcome>
  edit(ref: MessageRef, reply: Reply): Promise<SendOutcome>
  remove(ref: MessageRef): Promise<SendOutcome>
}

export interface RepostsDeps {
  readonly calls: Calls
  readonly applicationId: () => string
  readonly report: ReportPermission
}

/** A webhook of the channel, or of the channel that a thread hangs on. */
interface Hook {
  readonly id: string
  readonly token: string
  readonly threadQuery: Record<string, string>
}

/** Makes the reposter of one bot. Webhooks are found again after a restart, so their tokens are stored nowhere. */
export function createReposts({ calls, applicationId, report }: RepostsDeps): Reposts {
  const hooks = new BoundedMap<string, Promise<CallResult<Hook>>>(REMEMBERED_MAX)
  const avatars = new BoundedMap<PersonId, string | null>(REMEMBERED_MAX)
  // A webhook that answered 404 must not be called again (`topics/rate-limits.mdx`, read 2026-11-20).
  const goneHookIds = new Set<string>()

  async function findHook(channelId: string): Promise<CallResult<Hook>> {
    const channel = await calls.get<{ thread_metadata?: object; parent_id?: string | null }>(Routes.channel(channelId))
    if (!channel.ok) return channel
    const isThread = channel.value.thread_metadata !== undefined
    const homeId = (isThread && channel.value.parent_id) || channelId
    const threadQuery: Record<string, string> = isThread ? { thread_id: channelId } : {}
    const listed = await calls.get<readonly APIWebhook[]>(Routes.channelWebhooks(homeId))
    if (!listed.ok) return listed
    const own = listed.value.find(
      (hook) => hook.application_id === applicationId() && hook.token && !goneHookIds.has(hook.id),
    )
    if (own?.token) return { ok: true, value: { id: own.id, token: own.token, threadQuery } }
    const made = await calls.write<APIWebhook>('POST', Routes.channelWebhooks(homeId), { name: WEBHOOK_NAME })
    if (!made.ok) return made
    return { ok: true, value: { id: made.value.id, token: made.value.token ?? '', threadQuery } }
  }

  async function hookOf(channelId: string): Promise<CallResult<Hook>> {
    const known = hooks.get(channelId)
    if (known) return known
    const finding = findHook(channelId)
    hooks.set(channelId, finding)
    const hook = await finding
    if (!hook.ok) {
      hooks.delete(channelId)
      if (hook.discordCode === DISCORD_CODES.missingPermissions) report(channelId, 'ManageWebhooks')
    }
    return hook
  }

  /** Calls with the channel's webhook, and once more with a new one when that one is gone. */
  async function withHook<T>(channelId: string, use: (hook: Hook) => Promise<CallResult<T>>): Promise<CallResult<T>> {
    const hook = await hookOf(channelId)
    if (!hook.ok) return hook
    const result = await use(hook.value)
    if (result.ok || result.discordCode !== DISCORD_CODES.unknownWebhook) return result
    goneHookIds.add(hook.value.id)
    hooks.delete(channelId)
    const other = await hookOf(channelId)
    return other.ok ? use(other.value) : other
  }

  async function avatarOf(personId: PersonId): Promise<Record<string, string>> {
    const userId = toSnowflake(personId)
    let hash = avatars.get(personId)
    if (hash === undefined) {
      const user = await calls.get<{ avatar: string | null }>(Routes.user(userId))
      hash = user.ok ? user.value.avatar : null
      if (user.ok) avatars.set(personId, hash)
    }
    return hash ? { avatar_url: calls.avatarUrl(userId, hash) } : {}
  }

  return {
    noteAvatar: (personId, avatarHash) => void avatars.set(personId, avatarHash),
    async post(target, author, text, reply, { deliveryId }) {
      const content = cleanText(text)
      // A repost that loses words of its poster is worse than none.
      if (content.length > CONTENT_LENGTH_MAX) return INVALID
      const body = {
        ...renderReply(reply, deliveryId),
        content,
        username: toWebhookName(author.displayName),
        ...(await avatarOf(author.personId)),
      }
      const result = await withHook(toSnowflake(target.conversationId), (hook) =>
        calls.writeMessage<APIMessage>('POST', Routes.webhook(hook.id, hook.token), body, {
          auth: false,
          query: { wait: 'true', ...hook.threadQuery },
        }),
      )
      if (!result.ok) return result.outcome
      return { outcome: 'sent', ref: { conversationId: target.conversationId, messageId: result.value.id } }
    },
    async edit(ref, reply) {
      const result = await withHook(toSnowflake(ref.conversationId), (hook) =>
        calls.writeMessage(
          'PATCH',
          Routes.webhookMessage(hook.id, hook.token, ref.messageId),
          { ...renderReply(reply, '') },
          {
            auth: false,
            query: hook.threadQuery,
          },
        ),
      )
      return result.ok ? { outcome: 'sent', ref } : result.outcome
    },
    async remove(ref) {
      const result = await withHook(toSnowflake(ref.conversationId), (hook) =>
        calls.remove(Routes.webhookMessage(hook.id, hook.token, ref.messageId), {
          auth: false,
          query: hook.threadQuery,
        }),
      )
      return result.ok ? { outcome: 'sent', ref: null } : result.outcome
    },
  }
}

const INVALID: SendOutcome = { outcome: 'refused', code: 'INVALID', retryAfterMs: null }

/** Discord refuses names with its own in them. `resources/webhook.mdx` and `resources/user.mdx`, read 2026-11-20. */
function toWebhookName(displayName: string): string {
  const allowed = cleanLine(displayName).replace(/d(?=iscord)|c(?=lyde)/gi, '$&\u200B')
  return trimText(allowed, WEBHOOK_NAME_MAX) || WEBHOOK_NAME
}
