import type { AllowedMentions } from './mentions.ts'
import type { MessageInput } from './validate-message.ts'

/** Is a body as bots post it. */
export type PostedBody = MessageInput & {
  readonly allowed_mentions?: AllowedMentions
  readonly enforce_nonce?: boolean
  readonly flags?: number
  readonly message_reference?: { message_id: string; fail_if_not_exists?: boolean }
  readonly username?: string
  readonly avatar_url?: string
}

export interface ApiCall {
  readonly method: string
  /** Without `/api/v10`. */
  readonly path: string
  readonly query: URLSearchParams
  readonly body: Record<string, unknown>
  readonly isAuthorized: boolean
}

/** Reads a call's body as a message. */
export function asBody(call: ApiCall): PostedBody {
  return call.body
}
