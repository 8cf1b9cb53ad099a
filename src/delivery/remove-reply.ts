import type { ChatPlatform, MessageRef } from '#src/chat/chat-platform.ts'
import type { Clock } from '#src/chat/clock.ts'

/** Attempts to take a reply away: removing twice is harmless, waiting for ever is not. */
const ATTEMPTS_MAX = 5
const RETRY_MS = 1_000

/**
 * Takes a reply of ours away because its message is gone or holds no link any more.
 * @throws the signal's reason when the process is told to stop first: the next one goes on
 */
export async function removeReply(
  deps: { readonly platform: ChatPlatform; readonly clock: Clock },
  ref: MessageRef,
  signal: AbortSignal,
): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
    signal.throwIfAborted()
    const outcome = await deps.platform.remove(ref)
    if (outcome.outcome === 'sent') return
    if (outcome.outcome === 'refused' && outcome.code !== 'FLOOD') return
    const waitMs = outcome.outcome === 'refused' ? outcome.retryAfterMs : null
    await deps.clock.sleep(waitMs ?? RETRY_MS * attempt, signal)
  }
}
