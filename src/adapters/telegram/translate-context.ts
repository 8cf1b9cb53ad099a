import type { Intake } from '#src/chat/intake.ts'

/** Tells a translation who the bot is and what the kernel cares for. */
export interface TranslateContext {
  readonly botId: number
  /** Lower case, without `@`. */
  readonly username: string
  /** Names of our commands. In groups a command that is none of them and names no bot is somebody else's. */
  readonly commandNames: ReadonlySet<string>
  /** On somebody else's bot: what is not clearly ours is left to it. */
  readonly isMounted: boolean
  readonly intake: Pick<Intake, 'wants' | 'hasAnswered'>
  /** Epoch ms. */
  now(): number
  /** Tells whether we posted this ourselves in a channel; the group that discusses it gets a copy. */
  isOwnPost(chatId: number, messageId: number): boolean
}
