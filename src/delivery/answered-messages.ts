import type { MessageRef } from '#src/chat/chat-platform.ts'
import type { MessageEvent } from '#src/chat/message.ts'

/** Messages remembered in memory; older ones are looked up in the inbox. */
const REMEMBERED_MAX = 20_000

/** Is what this process knows of a message it has taken in. */
export interface KnownMessage {
  /** Text of the newest version taken in; null where an earlier process took it. */
  readonly text: string | null
  /** Grows with each edit: what belongs to an older version must not overwrite a newer one. */
  readonly version: number
  /** Lane its versions and its deletion are handled in. */
  readonly lane: string
  /** Our reply; null while none is known to be out. */
  readonly ref: MessageRef | null
  /** `cleared`: an edit left nothing to answer · `dismissed`: a person took our reply away · `deleted`: it is gone itself. */
  readonly state: 'open' | 'cleared' | 'dismissed' | 'deleted'
}

/** Remembers the messages in hand and answered, their texts, and which reply of ours belongs to which. */
export class AnsweredMessages {
  readonly #known = new Map<string, KnownMessage>()

  find(conversationId: string, messageId: string): KnownMessage | undefined {
    return this.#known.get(`${conversationId} ${messageId}`)
  }

  /** True for an edit that changes nothing we read: platforms also report an unfurled preview as an edit. */
  isSameText(event: MessageEvent): boolean {
    return event.isEdit && this.#known.get(keyOf(event))?.text === textOf(event)
  }

  /** Takes a version in. @returns what was known before, for `restore` */
  begin(event: MessageEvent, lane: string): KnownMessage | undefined {
    const key = keyOf(event)
    const before = this.#known.get(key)
    this.#known.set(key, {
      text: textOf(event),
      version: (before?.version ?? 0) + 1,
      lane: before?.lane ?? lane,
      ref: before?.ref ?? null,
      state: before?.state ?? 'open',
    })
    if (this.#known.size > REMEMBERED_MAX) this.#known.delete(this.#known.keys().next().value as string)
    return before
  }

  /** Takes `begin` back: the version could not be stored, or is an old one delivered again. */
  restore(event: MessageEvent, before: KnownMessage | undefined): void {
    if (before) this.#known.set(keyOf(event), before)
    else this.#known.delete(keyOf(event))
  }

  /** Learns of a reply that an earlier process has sent; what is known already is newer. */
  learn(conversationId: string, messageId: string, personId: string | null, ref: MessageRef): void {
    const key = `${conversationId} ${messageId}`
    if (this.#known.has(key)) return
    const lane = laneOfPerson(conversationId, personId)
    this.#known.set(key, { text: null, version: 0, lane, ref, state: 'open' })
  }

  noteReply(event: MessageEvent, ref: MessageRef): void {
    const state = this.#known.get(keyOf(event))?.state
    this.#change(keyOf(event), state === 'cleared' ? { ref, state: 'open' } : { ref })
  }

  /** An edit left nothing to answer: our reply is gone, the next version may get a new one. */
  noteCleared(event: MessageEvent): void {
    const known = this.#known.get(keyOf(event))
    if (known?.ref) this.#change(keyOf(event), { ref: null, state: 'cleared' })
    else if (known?.state === 'open') this.#known.delete(keyOf(event))
  }

  noteDeleted(conversationId: string, messageId: string): void {
    this.#change(`${conversationId} ${messageId}`, { state: 'deleted' })
  }

  /** A person took our reply away: edits of the message are not answered any more. */
  dismiss(conversationId: string, replyMessageId: string): void {
    for (const [key, { ref }] of this.#known)
      if (ref?.messageId === replyMessageId && ref.conversationId === conversationId)
        this.#change(key, { ref: null, state: 'dismissed' })
  }

  #change(key: string, change: Partial<KnownMessage>): void {
    const known = this.#known.get(key)
    if (known) this.#known.set(key, { ...known, ...change })
  }
}

/** Names the lane of what one person writes in a conversation. */
export function laneOfPerson(conversationId: string, personId: string | null): string {
  return `${conversationId} ${personId ?? ''}`
}

function keyOf(event: MessageEvent): string {
  return `${event.conversation.conversationId} ${event.messageId}`
}

function textOf(event: MessageEvent): string {
  return event.hiddenUrls.length === 0 ? event.text : `${event.text}\n${event.hiddenUrls.join('\n')}`
}
