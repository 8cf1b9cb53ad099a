import { BoundedMap } from '#src/chat/bounded-map.ts'
import type { MessageRef } from '#src/chat/chat-platform.ts'
import type { ConversationId } from '#src/chat/message.ts'
import { parseMessageId } from './message-id.ts'

/** Replies of several messages remembered for presses on their buttons, which name only the last message. */
const REMEMBERED_MAX = 1_000
/** Marks a ref of several messages; the ref itself remembers them for ever. */
const PARTS_PREFIX = 'parts:'

/** Knows which messages make up one long reply. */
export interface MessageParts {
  /** All message ids of a reply, in order; empty when the ref names none. */
  idsOf(ref: MessageRef): readonly number[]
  remember(conversationId: ConversationId, ids: readonly number[]): void
}

/** Makes the knowledge of one bot. */
export function createMessageParts(): MessageParts {
  const known = new BoundedMap<string, readonly number[]>(REMEMBERED_MAX)
  return {
    idsOf({ conversationId, messageId, interactionToken }) {
      if (interactionToken?.startsWith(PARTS_PREFIX))
        return interactionToken.slice(PARTS_PREFIX.length).split(',').map(Number).filter(Number.isSafeInteger)
      const together = known.get(`${conversationId} ${messageId}`)
      if (together) return together
      const id = parseMessageId(messageId)
      return id === null ? [] : [id]
    },
    remember(conversationId, ids) {
      known.set(`${conversationId} ${ids.at(-1)}`, ids)
    },
  }
}

/** Names a reply by its last message, the one with the buttons; null when the server named none. */
export function linkParts(
  parts: MessageParts,
  conversationId: ConversationId,
  ids: readonly number[],
): MessageRef | null {
  const last = ids.at(-1)
  if (last === undefined) return null
  if (ids.length === 1) return { conversationId, messageId: String(last) }
  parts.remember(conversationId, ids)
  return { conversationId, messageId: String(last), interactionToken: PARTS_PREFIX + ids.join(',') }
}
