import type { Answer } from './answer.ts'
import type { Locale } from './locale.ts'
import type {
  ActionEvent,
  ChatEvent,
  CommandEvent,
  InlineEvent,
  MessageEvent,
  PlaceEvent,
  SuggestEvent,
} from './message.ts'
import type { Reply } from './reply.ts'
import type { Say } from './translator.ts'

/**
 * Describes one option of a command.
 *
 * Its description is the Fluent message `command-<command>-<option>` (or `command-<command>-<subcommand>-<option>`),
 * ≤ 100 characters; the attribute `.name` translates its name for Discord.
 */
export interface CommandOption {
  readonly name: string
  readonly kind: 'text' | 'integer' | 'choice'
  readonly isRequired: boolean
  /** Values of a `choice`; their labels are `choice-<option>-<value>`. At most 25. */
  readonly choices?: readonly string[]
  /** Offers suggestions while typing where the platform can. */
  readonly isSuggested?: boolean
}

export interface Subcommand {
  readonly name: string
  readonly options: readonly CommandOption[]
}

/** Who may use a command. `owner` is the host, listed in `OWNERS`. */
export type CommandAudience = 'everyone' | 'admin' | 'owner'

/** Declares one command; its description is the Fluent message `command-<name>`. */
export interface Command<S extends Scene> {
  /** `[a-z0-9_]{1,32}` */
  readonly name: string
  readonly audience: CommandAudience
  /** Where it makes sense; outside it answers with a hint. */
  readonly contexts: readonly ('private' | 'group')[]
  /** Whether only the asker sees the answer (ephemeral). */
  readonly isPrivate: boolean
  /** Allowed in a place that no owner has accepted yet. */
  readonly worksWhileWaiting?: boolean
  readonly options: readonly CommandOption[]
  /** When there are subcommands, `options` is empty. */
  readonly subcommands?: readonly Subcommand[]
  readonly run: (ctx: CommandContext<S>) => Promise<Answer>
  readonly suggest?: (ctx: SuggestContext<S>) => Promise<readonly Suggestion[]>
}

/** ≤ 100 characters each; at most 25 are shown. */
export interface Suggestion {
  readonly label: string
  readonly value: string
}

/** Tells who speaks and where: what every handler needs before it starts. Features extend it (`members/scene.ts`). */
export interface Scene {
  readonly locale: Locale
  /** False in a place that waits for an owner's approval. */
  readonly isAccepted: boolean
  readonly isOwner: boolean
  /** Reads the platform's right, at most 60 s old. */
  isAdmin(): Promise<boolean>
}

export interface HandlerContext<E extends ChatEvent, S extends Scene> {
  readonly event: E
  readonly scene: S
  /** Says a message in the scene's language. */
  readonly say: Say
  /** Epoch ms. */
  readonly now: number
  readonly signal: AbortSignal
}

export interface CommandContext<S extends Scene> extends HandlerContext<CommandEvent, S> {
  readonly subcommand: string | null
  /** Options by name, checked against the declaration: required ones are present, choices and integers valid. */
  readonly options: Readonly<Record<string, string>>
}

export interface SuggestContext<S extends Scene> extends HandlerContext<SuggestEvent, S> {}

/** Handles plain messages; the first handler of the list that does not return null answers. */
export type MessageHandler<S extends Scene> = (ctx: HandlerContext<MessageEvent, S>) => Promise<Answer | null>

/** Handles a pressed button; registered by the payload's action name. */
export type ActionHandler<S extends Scene> = (
  ctx: HandlerContext<ActionEvent, S> & { readonly args: readonly string[] },
) => Promise<Answer>

/** Gives results for inline mode. */
export type InlineHandler<S extends Scene> = (ctx: HandlerContext<InlineEvent, S>) => Promise<InlineAnswer>

/** Reacts to the bot's coming and going. */
export type PlaceHandler<S extends Scene> = (ctx: HandlerContext<PlaceEvent, S>) => Promise<Answer | null>

export interface InlineAnswer {
  readonly results: readonly InlineResult[]
  readonly nextOffset: string
  /** Seconds the platform may keep the answer. Always personal. */
  readonly cacheSeconds: number
}

export interface InlineResult {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly imageUrl: string | null
  readonly reply: Reply
}
