import { BoundedMap } from '#src/chat/bounded-map.ts'
import type { Acknowledgement, SendOutcome } from '#src/chat/chat-platform.ts'
import type { ReplyTarget } from '#src/chat/message.ts'
import { readFailure } from './call-failure.ts'
import { cleanText } from './clean-text.ts'
import { toOutcome } from './send-outcome.ts'
import { shortenText } from './shorten.ts'
import type { TelegramHost } from './telegram-host.ts'
import { CALLBACK_NOTE_LENGTH_MAX } from './telegram-limits.ts'

/** Presses remembered as answered; a press lives for less than a minute. */
const ANSWERED_MAX = 2_000
/** Longer notes are shown as a window to close: a toast is gone before they are read. */
const TOAST_LENGTH_MAX = 60

/** Answers pressed buttons, so that they stop showing their clock. */
export interface CallbackAnswers {
  acknowledge(target: ReplyTarget, acknowledgement: Acknowledgement): Promise<SendOutcome>
  /** Answers a press with nothing, unless it has been answered; what becomes of it does not matter. */
  acknowledgeQuietly(target: ReplyTarget): void
}

/** Makes the answers of one bot. */
export function createCallbackAnswers(
  host: TelegramHost,
  startLink: (payload: string) => string | null,
): CallbackAnswers {
  const answered = new BoundedMap<string, true>(ANSWERED_MAX)

  async function answer(id: string, payload: object): Promise<SendOutcome> {
    answered.set(id, true)
    try {
      await host.call('answerCallbackQuery', { callback_query_id: id, ...payload })
      return { outcome: 'sent', ref: null }
    } catch (error) {
      return toOutcome(readFailure(error))
    }
  }

  return {
    async acknowledge({ interaction }, { note, startPayload }) {
      // Only presses wait for an answer; a command has nothing to acknowledge.
      if (interaction?.kind !== 'callback') return { outcome: 'sent', ref: null }
      const url = startPayload ? startLink(startPayload) : null
      if (url) {
        const outcome = await answer(interaction.id, { url })
        if (outcome.outcome !== 'refused' || outcome.code !== 'INVALID') return outcome
      }
      return answer(interaction.id, note === null ? {} : toNote(note))
    },
    acknowledgeQuietly({ interaction }) {
      if (interaction?.kind === 'callback' && !answered.has(interaction.id)) void answer(interaction.id, {})
    },
  }
}

function toNote(note: string): object {
  const text = shortenText(cleanText(note), CALLBACK_NOTE_LENGTH_MAX)
  return { text, show_alert: text.length > TOAST_LENGTH_MAX }
}
