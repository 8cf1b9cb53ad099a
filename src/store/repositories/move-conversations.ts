import type { Kysely } from 'kysely'
import type { ConversationId, PlaceId, ReplyTarget } from '#src/chat/message.ts'
import type { PendingAnswer } from '#src/delivery/inbox-repository.ts'
import type { Schema } from '../schema.ts'

/** Names a conversation of a place that got a new id: `telegram:-1:77` → `telegram:-100:77`; others stay as they are. */
export function renameConversation<T extends string>(conversationId: T, from: string, to: string): T {
  if (conversationId === from) return to as T
  return conversationId.startsWith(`${from}:`) ? (`${to}${conversationId.slice(from.length)}` as T) : conversationId
}

/**
 * Readdresses what is still to be sent. Links stay as they were made: rows of the past are never changed.
 */
export async function moveConversations(queries: Kysely<Schema>, from: PlaceId, to: PlaceId): Promise<void> {
  await moveOutbox(queries, from, to)
  await moveInbox(queries, from, to)
}

async function moveOutbox(queries: Kysely<Schema>, from: PlaceId, to: PlaceId): Promise<void> {
  const rows = await queries
    .selectFrom('outbox')
    .select(['seq', 'target'])
    .where('state', 'in', ['queued', 'sending', 'uncertain'])
    .where('platform', '=', platformOf(from))
    .execute()
  for (const row of rows) {
    const target = renameTarget(JSON.parse(row.target) as ReplyTarget, from, to)
    if (target === null) continue
    await queries
      .updateTable('outbox')
      .set({ target: JSON.stringify(target) })
      .where('seq', '=', row.seq)
      .execute()
  }
}

async function moveInbox(queries: Kysely<Schema>, from: PlaceId, to: PlaceId): Promise<void> {
  const rows = await queries
    .selectFrom('inbox')
    .select(['seq', 'answer', 'conversation_id'])
    .where('state', 'in', ['answering', 'uncertain'])
    .where('platform', '=', platformOf(from))
    .execute()
  for (const row of rows) {
    const conversationId = renameConversation(row.conversation_id, from, to)
    const answer = row.answer === null ? null : (JSON.parse(row.answer) as PendingAnswer)
    const target = answer && renameTarget(answer.target, from, to)
    if (conversationId === row.conversation_id && !target) continue
    await queries
      .updateTable('inbox')
      .set({
        conversation_id: conversationId,
        ...(target ? { answer: JSON.stringify({ ...answer, target }) } : {}),
      })
      .where('seq', '=', row.seq)
      .execute()
  }
}

/** Gives the target in the place's new name; null when it lies elsewhere. */
function renameTarget(target: ReplyTarget, from: PlaceId, to: PlaceId): ReplyTarget | null {
  const conversationId: ConversationId = renameConversation(target.conversationId, from, to)
  return conversationId === target.conversationId ? null : { ...target, conversationId }
}

function platformOf(placeId: PlaceId): ReplyTarget['platform'] {
  return placeId.slice(0, placeId.indexOf(':')) as ReplyTarget['platform']
}
