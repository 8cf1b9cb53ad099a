import type { InlineAnswer, InlineResult } from '#src/chat/command.ts'
import type { Intake } from '#src/chat/intake.ts'
import type { InlineEvent } from '#src/chat/message.ts'
import { cleanText, toWebUrl } from './clean-text.ts'
import { renderReply } from './render-reply.ts'
import type { TelegramHost } from './telegram-host.ts'
import { INLINE_RESULTS_MAX, INLINE_TOKEN_BYTES_MAX } from './telegram-limits.ts'

/** Start payload of the button that is shown when there are no results. */
const START_PAYLOAD = 'inline'

/** Says what the button above an empty result list says, in the person's language. */
export type InlineStartLabel = (languageTag: string | null) => string

/**
 * Asks for results and answers an inline query with them; with none, a button leads to the private chat.
 * @throws what the intake or the host throws; nothing of it is stored, so nothing is lost
 */
export async function answerInlineQuery(
  host: TelegramHost,
  intake: Pick<Intake, 'inline'>,
  event: InlineEvent,
  startLabel: InlineStartLabel | null,
): Promise<void> {
  const answer = await intake.inline(event)
  const results = answer.results.filter(hasUsableId).slice(0, INLINE_RESULTS_MAX).map(renderResult)
  const isEmpty = results.length === 0 && event.offset === ''
  await host.call('answerInlineQuery', {
    inline_query_id: event.target.interaction?.id,
    results,
    cache_time: Math.max(0, Math.trunc(answer.cacheSeconds)),
    is_personal: true,
    next_offset: toOffset(answer),
    ...(isEmpty && startLabel
      ? { button: { text: startLabel(event.person?.languageTag ?? null), start_parameter: START_PAYLOAD } }
      : {}),
  })
}

function renderResult(result: InlineResult): object {
  const [message] = renderReply(result.reply)
  const image = toWebUrl(result.imageUrl)
  return {
    type: 'article',
    id: result.id,
    title: cleanText(result.title) || '…',
    description: cleanText(result.description),
    ...(image ? { thumbnail_url: image } : {}),
    input_message_content: {
      message_text: message?.text,
      entities: message?.entities,
      link_preview_options: message?.preview,
    },
    ...(message?.keyboard ? { reply_markup: message.keyboard } : {}),
  }
}

function hasUsableId({ id }: InlineResult): boolean {
  return id !== '' && Buffer.byteLength(id) <= INLINE_TOKEN_BYTES_MAX
}

function toOffset({ nextOffset }: InlineAnswer): string {
  return Buffer.byteLength(nextOffset) <= INLINE_TOKEN_BYTES_MAX ? nextOffset : ''
}
