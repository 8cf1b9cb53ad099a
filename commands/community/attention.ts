import { encodePayload } from '#src/chat/action-payload.ts'
import { type Answer, answerNote, answerWith } from '#src/chat/answer.ts'
import type { ActionHandler, CommandContext } from '#src/chat/command.ts'
import { type Block, type Button, plainReply, span, textBlock } from '#src/chat/reply.ts'
import type { Scene } from '#src/members/scene.ts'
import type { CommandDeps } from '../command-deps.ts'
import { mayAdminister } from './setup.ts'

/** Entries shown; the rest follows when these are dealt with. */
const SHOWN_MAX = 4

/** Lists answers that may or may not be out, with "send again", and events that failed for good. */
export async function listAttention(deps: CommandDeps, ctx: CommandContext<Scene>): Promise<Answer> {
  const { scene, say, event } = ctx
  const isHere = (conversationId: string) => scene.isOwner || conversationId === event.conversation.conversationId
  const uncertain = (await deps.inbox.listByState('uncertain', 100)).filter((row) => isHere(row.conversationId))
  const parked = (await deps.inbox.listByState('parked', 100)).filter((row) => isHere(row.conversationId))
  if (uncertain.length === 0 && parked.length === 0)
    return answerWith(plainReply(scene.locale, [textBlock(say('attention-none'))], { visibility: 'private' }))
  const shown = uncertain.slice(0, SHOWN_MAX)
  const blocks: Block[] = [
    textBlock(say('attention-uncertain', { count: uncertain.length })),
    { type: 'list', items: shown.map((row) => [span(row.answer?.reply?.sections[0]?.title ?? row.key.eventId)]) },
    ...(parked.length > 0 ? [textBlock(say('attention-parked', { count: parked.length }))] : []),
  ]
  const buttons = shown.flatMap((row, index): Button[][] =>
    row.deliveryId
      ? [
          [
            {
              type: 'action',
              label: `${index + 1} · ${say('attention-again')}`,
              payload: encodePayload('again', row.deliveryId),
            },
          ],
        ]
      : [],
  )
  return answerWith(plainReply(scene.locale, blocks, { visibility: 'private', buttons }))
}

/** Sends an uncertain answer again; of two taps only one does. */
export function createAttentionActions(deps: CommandDeps): Readonly<Record<string, ActionHandler<Scene>>> {
  return {
    again: async (ctx) => {
      if (!(await mayAdminister(ctx.scene))) return answerNote(ctx.say('guard-admin-only', { command: 'community' }))
      const row = await deps.inbox.claimUncertain(ctx.args[0] ?? '')
      const { reply, target } = row?.answer ?? {}
      if (!row || !reply || !target) return answerNote(ctx.say('attention-gone'))
      return answerNote(ctx.say('attention-sent'), [
        async (transaction) => {
          // A new name: under the old one the platform or the outbox would take it for the same send.
          const deliveryId = `${ctx.args[0]}-2`
          const again = {
            deliveryId,
            target: { ...target, interaction: null },
            reply,
            priority: 'people' as const,
            notBefore: 0,
          }
          await deps.outbox.add(transaction, [again])
          // Behind this transaction in the queue: the outbox has it from here on.
          void deps.inbox.settle(row.key, 'done', null).catch(() => undefined)
        },
      ])
    },
  }
}
