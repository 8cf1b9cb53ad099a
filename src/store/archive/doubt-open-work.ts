import type { Kysely } from 'kysely'
import type { Schema } from '../schema.ts'

/**
 * Marks as uncertain what was on its way or due when the backup was made: the bot that went on running has sent it
 * since, and nothing may go out twice. Such messages are listed for "send again".
 *
 * Events that were stored and not yet answered stay as they are, and those that came after the backup may come again:
 * the rules for what a bot missed while it was away hold for both alike.
 * @returns how many messages are in doubt
 */
export async function doubtOpenWork(queries: Kysely<Schema>, now: number): Promise<number> {
  const answers = await queries
    .updateTable('inbox')
    .set({ state: 'uncertain', event: null, handled_at: now })
    .where('state', '=', 'answering')
    .executeTakeFirst()
  const messages = await queries
    .updateTable('outbox')
    .set({ state: 'uncertain' })
    .where((eb) =>
      eb.or([eb('state', '=', 'sending'), eb.and([eb('state', '=', 'queued'), eb('not_before', '<=', now)])]),
    )
    .executeTakeFirst()
  return Number(answers.numUpdatedRows + messages.numUpdatedRows)
}
