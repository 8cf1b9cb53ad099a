/** Names a chat platform. The playground is one, in the browser. */
export type PlatformId = 'discord' | 'telegram' | 'playground'

/** Names one place to post, `telegram:-1001:77` (chat, topic) or `discord:123`. Only the platform's adapter reads it. */
export type ConversationId = string & { readonly __brand: 'ConversationId' }

/** Names a person on one platform, `telegram:42`. */
export type PersonId = string & { readonly __brand: 'PersonId' }

/** Names a Discord guild, a Telegram group or a channel, `discord:99`, `telegram:-1001`. */
export type PlaceId = string & { readonly __brand: 'PlaceId' }

export interface Person {
  readonly personId: PersonId
  readonly displayName: string
  /** Language tag the platform reports, such as `pt-BR`; null when it reports none. */
  readonly languageTag: string | null
  readonly isBot: boolean
}

export interface Conversation {
  readonly conversationId: ConversationId
  readonly kind: 'private' | 'group' | 'channel'
  /** The place the conversation belongs to; null in private chats, inline mode and user-installed use. */
  readonly placeId: PlaceId | null
  readonly title: string | null
  /** The place's language where the platform reports one (Discord's preferred locale). */
  readonly languageTag: string | null
}

/**
 * Tells where an answer goes. Plain JSON, so that it survives a restart inside the inbox row.
 *
 * `messageId` is the message answered to; `interaction` a token that must be used while it lives (Discord: first
 * answer within 3 s, token valid 15 min; Telegram: callback and inline query ids).
 */
export interface ReplyTarget {
  readonly platform: PlatformId
  readonly conversationId: ConversationId
  readonly messageId: string | null
  readonly personId: PersonId | null
  readonly interaction: { readonly id: string; readonly token: string; readonly kind: string } | null
}

interface EventBase {
  /** Unique per platform and bot; a redelivery carries the same one. */
  readonly eventId: string
  readonly platform: PlatformId
  /** When it happened, epoch ms. */
  readonly occurredAt: number
  readonly conversation: Conversation
  readonly person: Person | null
  readonly target: ReplyTarget
}

/** Carries a message somebody wrote or edited. */
export interface MessageEvent extends EventBase {
  readonly type: 'message'
  readonly messageId: string
  readonly text: string
  /** Links that are not in the text: targets of text links, embeds, buttons. */
  readonly hiddenUrls: readonly string[]
  readonly isEdit: boolean
  /** Text was addressed to the bot: private chat, mention, reply to the bot. */
  readonly isForBot: boolean
  readonly hasAttachments: boolean
  /** The message this one replies to. */
  readonly replyToMessageId: string | null
}

/** Carries a command, from a slash command or a text that starts with one. */
export interface CommandEvent extends EventBase {
  readonly type: 'command'
  /** `community` */
  readonly name: string
  /** Options by name. Commands typed as text arrive as `{ text: 'rest of the line' }` and are split by the kernel. */
  readonly options: Readonly<Record<string, string>>
  /** True when `options` were filled in by the platform's own form. */
  readonly isStructured: boolean
  readonly messageId: string | null
  /** Links in the message a context-menu command was used on, or the message replied to. */
  readonly hiddenUrls: readonly string[]
}

/** Carries a pressed button. */
export interface ActionEvent extends EventBase {
  readonly type: 'action'
  /** The button's payload as sent, see `action-payload.ts`. */
  readonly payload: string
  /** The bot's message that carries the button; null for an ephemeral one that cannot be named. */
  readonly messageId: string | null
  /** Text fields of a form (Discord modal), empty otherwise. */
  readonly fields: Readonly<Record<string, string>>
}

/** Asks for choices while somebody types: Discord autocomplete. Never stored. */
export interface SuggestEvent extends EventBase {
  readonly type: 'suggest'
  readonly command: string
  readonly option: string
  readonly text: string
}

/** Asks for results while somebody types `@bot …`: Telegram inline mode. Never stored. */
export interface InlineEvent extends EventBase {
  readonly type: 'inline'
  readonly query: string
  readonly offset: string
}

/** Tells that a message is gone. */
export interface DeletionEvent extends EventBase {
  readonly type: 'deletion'
  readonly messageId: string
}

/** Tells that the bot came to a place, left it, or that the place has a new id. */
export interface PlaceEvent extends EventBase {
  readonly type: 'place'
  readonly change: { readonly kind: 'joined' | 'left' } | { readonly kind: 'migrated'; readonly toPlaceId: PlaceId }
}

/** Every event the kernel understands; adapters translate to these and to nothing else. */
export type ChatEvent =
  | MessageEvent
  | CommandEvent
  | ActionEvent
  | SuggestEvent
  | InlineEvent
  | DeletionEvent
  | PlaceEvent

/** Tells whether a command was chosen from a message's menu: its answer concerns the asker alone. */
export function isOnMessage(event: CommandEvent): boolean {
  return event.isStructured && event.messageId !== null
}
