import type { ChatPlatform } from './chat-platform.ts'
import type { CommandListing } from './command-listing.ts'
import type { Intake } from './intake.ts'

/** Connects one chat platform: translates its events for the intake and carries out what `ChatPlatform` says. */
export interface ChatAdapter {
  readonly platform: ChatPlatform
  /** The bot's own id on the platform; known after `connect`. */
  readonly botId: string
  /** Checks the token and learns who the bot is. Receives nothing yet. */
  connect(): Promise<void>
  /** Publishes the commands (only when they have changed) and begins to receive. */
  start(intake: Intake, commands: readonly CommandListing[]): Promise<void>
  /** Stops receiving at once; what was received may still be answered through `platform`. */
  stopIntake(): Promise<void>
  /** Closes connections. */
  close(): Promise<void>
}
