/**
 * Names an ephemeral message, which has no id of its own in the chat: `e<ephemeral id>.<receiver's id>`.
 *
 * Ordinary messages are named by their decimal id.
 */
export interface EphemeralId {
  readonly ephemeralId: number
  readonly receiverId: number
}

const EPHEMERAL = /^e(\d{1,16})\.(\d{1,16})$/

/** Writes the name of an ephemeral message. */
export function toEphemeralMessageId({ ephemeralId, receiverId }: EphemeralId): string {
  return `e${ephemeralId}.${receiverId}`
}

/** Reads the name of an ephemeral message; null for an ordinary one. */
export function parseEphemeralMessageId(messageId: string): EphemeralId | null {
  const [, ephemeral, receiver] = EPHEMERAL.exec(messageId) ?? []
  return ephemeral === undefined ? null : { ephemeralId: Number(ephemeral), receiverId: Number(receiver) }
}

/** Reads an ordinary message id; null when it is none. */
export function parseMessageId(messageId: string): number | null {
  const id = Number(messageId)
  return Number.isSafeInteger(id) && id > 0 ? id : null
}
