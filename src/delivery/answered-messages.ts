import type { MessageRef } from '#src/chat/chat-platform.ts'
import type { MessageEvent } from '#src/chat/message.ts'

/** Messages remembered in memory; older ones are looked up in the inbox. */
const REMEMBERED_MAX = 20_000

/** Remembers which of our replies answers which message, and the text it answered. */
export class AnsweredMessages {
  readonly #entries = new Map<string, { text: string; ref: MessageRef | null }>()

  find(conversationId: string, messageId: string): MessageRef | null {
    return this.#entries.get(`${conversationId} ${messageId}`)?.ref ?? null
  }

  /** True for an edit that changes nothing we read: platforms also report an unfurled preview as an edit. */
  isSameText(event: MessageEvent): boolean {
    return event.isEdit && this.#entries.get(keyOf(event))?.text === textOf(event)
  }

  noteText(event: MessageEvent): void {
    const key = keyOf(event)
    this.#entries.set(key, { text: textOf(event), ref: this.#entries.get(key)?.ref ?? null })
    if (this.#entries.size > REMEMBERED_MAX) this.#entries.delete(this.#entries.keys().next().value as string)
  }

  note(event: MessageEvent, ref: MessageRef): void {
    const entry = this.#entries.get(keyOf(event))
    if (entry) entry.ref = ref
  }

  forget(event: MessageEvent): void {
    this.#entries.delete(keyOf(event))
  }
}

function keyOf(event: MessageEvent): string {
  return `${event.conversation.conversationId} ${event.messageId}`
}

function textOf(event: MessageEvent): string {
  return event.hiddenUrls.length === 0 ? event.text : `${event.text}\n${event.hiddenUrls.join('\n')}`
}
