import type { Effect } from './effect.ts'
import type { Reply } from './reply.ts'

/** Says how an answer is delivered. */
export type AnswerMode =
  /** A new message, replying to the event's message, or the answer to its interaction. */
  | 'reply'
  /** Edits the message whose button was pressed. */
  | 'editSource'
  /** Posts in place of the member's message and then deletes that one. */
  | 'replace'
  /** Only acknowledges the button, with `note` shown to the presser. */
  | 'acknowledge'
  /** Removes the message whose button was pressed. */
  | 'removeSource'

/** Carries the completed reply and what it adds to the books. */
export interface Completion {
  readonly reply: Reply
  readonly effects: readonly Effect[]
}

/** Carries what handling one event leads to. */
export interface Answer {
  readonly mode: AnswerMode
  /** Null for `acknowledge` and `removeSource`. */
  readonly reply: Reply | null
  /** Shown to the presser of a button, ≤ 200 characters. */
  readonly note: string | null
  readonly effects: readonly Effect[]
  /** Completes the reply by an edit when a slow network has answered; resolves to null when nothing is to change. */
  readonly completion: Promise<Completion | null> | null
  /** Text of the repost for `replace`. */
  readonly repostText: string | null
  /**
   * What `?start=` must carry to get a private reply in a private chat, for conversations that cannot show one:
   * ≤ 64 of A–Z a–z 0–9 _ -. Null: nothing in it is secret, there it may be said openly.
   */
  readonly startPayload: string | null
  /** Fixed beforehand when the reply's own buttons carry it, else null and made on sending. */
  readonly deliveryId: string | null
}

const NOTHING = {
  mode: 'reply',
  reply: null,
  note: null,
  effects: [],
  completion: null,
  repostText: null,
  startPayload: null,
  deliveryId: null,
} as const

/** Answers with a message. */
export function answerWith(reply: Reply, extra: Partial<Answer> = {}): Answer {
  return { ...NOTHING, reply, ...extra }
}

/** Answers a pressed button with a short note. */
export function answerNote(note: string | null, effects: readonly Effect[] = []): Answer {
  return { ...NOTHING, mode: 'acknowledge', note, effects }
}

/** Answers a pressed button by removing the bot's message. */
export function answerRemoval(): Answer {
  return { ...NOTHING, mode: 'removeSource' }
}

/** Answers with nothing: what is there stays, and only the effects are written. */
export function answerSilently(effects: readonly Effect[] = []): Answer {
  return { ...NOTHING, effects }
}
