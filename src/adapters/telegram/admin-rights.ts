import { BoundedMap } from '#src/chat/bounded-map.ts'
import type { Clock } from '#src/chat/clock.ts'
import type { PersonId, PlaceId } from '#src/chat/message.ts'
import { parsePeerId } from './conversation-id.ts'
import { toRecord } from './record.ts'
import type { TelegramHost } from './telegram-host.ts'

/** Longest a right that was read is believed. */
const FRESH_MS = 60_000
const REMEMBERED_MAX = 5_000

/**
 * Makes the check of Telegram's own administrator right, read from the server and at most 60 s old.
 *
 * Who speaks in the name of the place itself (an anonymous administrator, a channel's author) is one: nobody else
 * can. The right is false when it cannot be read.
 */
export function createAdminRights(host: TelegramHost, clock: Clock) {
  const known = new BoundedMap<string, { readonly isAdmin: boolean; readonly at: number }>(REMEMBERED_MAX)

  return async function isAdmin(placeId: PlaceId, personId: PersonId): Promise<boolean> {
    if ((placeId as string) === personId) return true
    const chatId = parsePeerId(placeId)
    const userId = parsePeerId(personId)
    if (chatId === null || userId === null || userId <= 0) return false
    const key = `${chatId} ${userId}`
    const now = clock.now()
    const earlier = known.get(key)
    if (earlier && now - earlier.at < FRESH_MS) return earlier.isAdmin
    try {
      const member = toRecord(await host.call('getChatMember', { chat_id: chatId, user_id: userId }))
      const isAdmin = member?.status === 'creator' || member?.status === 'administrator'
      known.set(key, { isAdmin, at: now })
      return isAdmin
    } catch {
      return false
    }
  }
}
