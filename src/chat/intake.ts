import type { InlineAnswer, Suggestion } from './command.ts'
import type { ChatEvent, InlineEvent, SuggestEvent } from './message.ts'

/** Takes the events of a platform; adapters know nothing beyond it. Implemented by `delivery/`. */
export interface Intake {
  /**
   * Tells whether a plain group message can matter: one scan, nothing allocated. Adapters call it before they build
   * an event; messages that are addressed to the bot, edits of answered messages and commands skip it.
   */
  wants(text: string): boolean
  /**
   * Stores and answers an event. Resolves when it is durable and may be acknowledged to the platform; the answer is
   * then out or on its way. A redelivered event resolves and changes nothing.
   * @throws Error when it could not be stored (disk full, database away): do not acknowledge
   */
  accept(event: Exclude<ChatEvent, SuggestEvent | InlineEvent>): Promise<void>
  suggest(event: SuggestEvent): Promise<readonly Suggestion[]>
  inline(event: InlineEvent): Promise<InlineAnswer>
  /** Tells whether we have answered this message, so that its edit or deletion matters. In memory, last 48 h, cheap. */
  hasAnswered(conversationId: string, messageId: string): boolean
}
