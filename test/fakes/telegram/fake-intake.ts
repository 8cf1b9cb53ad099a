import type { InlineAnswer } from '#src/chat/command.ts'
import type { Intake } from '#src/chat/intake.ts'
import type { ChatEvent, InlineEvent } from '#src/chat/message.ts'

/** Is an intake that keeps what it accepts. */
export interface FakeIntake extends Intake {
  readonly events: ChatEvent[]
  /** Messages whose edits matter, as `conversation message`. */
  readonly answered: Set<string>
  /** Makes storing fail while it is set. */
  failure: Error | null
  /** Lets `accept` wait while it is set. */
  gate: Promise<void> | null
  inlineAnswer: InlineAnswer
  readonly inlineQueries: InlineEvent[]
  /** Resolves as soon as so many events have been accepted. */
  reached(count: number): Promise<void>
}

/** Makes an intake that wants every text with a shop's name in it. */
export function createFakeIntake(): FakeIntake {
  const events: ChatEvent[] = []
  const answered = new Set<string>()
  const waiting: { count: number; resolve: () => void }[] = []
  const intake: FakeIntake = {
    events,
    answered,
    failure: null,
    gate: null,
    inlineAnswer: { results: [], nextOffset: '', cacheSeconds: 0 },
    inlineQueries: [],
    wants: (text) => text.includes('shop.example'),
    async accept(event) {
      if (intake.gate) await intake.gate
      if (intake.failure) throw intake.failure
      events.push(event)
      for (const entry of waiting.filter(({ count }) => events.length >= count)) entry.resolve()
    },
    suggest: async () => [],
    async inline(event) {
      intake.inlineQueries.push(event)
      return intake.inlineAnswer
    },
    hasAnswered: (conversationId, messageId) => answered.has(`${conversationId} ${messageId}`),
    reached: (count) =>
      events.length >= count ? Promise.resolve() : new Promise((resolve) => waiting.push({ count, resolve })),
  }
  return intake
}
