import { createHash } from 'node:crypto'
import type { Effect } from '#src/chat/effect.ts'
import { DEFAULT_LOCALE, type Locale } from '#src/chat/locale.ts'
import type { ConversationId, PersonId, PlaceId } from '#src/chat/message.ts'
import { plainReply, textBlock } from '#src/chat/reply.ts'
import type { CommandDeps } from '../command-deps.ts'

/** Rights whose lack has a sentence of its own, `permission-<name>`. */
const EXPLAINED: Readonly<Record<string, string>> = {
  ViewChannel: 'permission-view-channel',
  SendMessages: 'permission-send-messages',
  EmbedLinks: 'permission-embed-links',
  ReadMessageHistory: 'permission-read-history',
  ManageMessages: 'permission-manage-messages',
  ManageWebhooks: 'permission-manage-webhooks',
}

/**
 * Makes the effect that tells a place's admins, once and in words, which right the bot lacks there: in the place
 * itself, or, where it may not write, its owners in private.
 */
export function createPermissionNotice(deps: CommandDeps): (placeId: PlaceId, permission: string) => Effect {
  return (placeId, permission) => async (transaction) => {
    const place = await deps.members.findPlace(placeId)
    const platform = place && deps.platformOf(place.platform)
    if (!place || !platform) return
    const { locale, text } = explain(deps, place.language ?? DEFAULT_LOCALE, permission, place.title)
    const here =
      permission === 'ViewChannel' || permission === 'SendMessages' ? null : platform.mainConversationOf(placeId)
    const owners = deps.owners.filter((owner) => owner.startsWith(`${place.platform}:`)) as PersonId[]
    const conversations: ConversationId[] = here ? [here] : owners.map((owner) => platform.privateConversationOf(owner))
    await deps.outbox.add(
      transaction,
      conversations.map((conversationId) => ({
        // The same lack has the same name, so the outbox keeps the first and says it once.
        deliveryId: createHash('sha256')
          .update(`${conversationId} ${placeId} ${permission}`)
          .digest('hex')
          .slice(0, 24),
        target: { platform: place.platform, conversationId, messageId: null, personId: null, interaction: null },
        reply: plainReply(locale, [textBlock(text)]),
        priority: 'people',
        notBefore: 0,
      })),
    )
  }
}

function explain(deps: CommandDeps, locale: Locale, permission: string, place: string) {
  const id = Object.hasOwn(EXPLAINED, permission) ? (EXPLAINED[permission] as string) : 'permission-other'
  return { locale, text: deps.translator.say(locale, id, { permission, place }) }
}
