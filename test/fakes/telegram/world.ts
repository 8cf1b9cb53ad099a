import { ApiError } from './api-error.ts'
import type { FakeEntity } from './text-rules.ts'

/** Is a person or bot. */
export interface FakeUser {
  readonly id: number
  readonly is_bot: boolean
  readonly first_name: string
  readonly last_name?: string
  readonly username?: string
  readonly language_code?: string
}

export type MemberStatus = 'creator' | 'administrator' | 'member' | 'restricted' | 'left' | 'kicked'

/** Is a chat with everything said in it. */
export interface FakeChat {
  readonly id: number
  readonly type: 'private' | 'group' | 'supergroup' | 'channel'
  readonly title?: string
  readonly isForum: boolean
  readonly members: Map<number, MemberStatus>
  readonly messages: Map<number, FakeMessage>
  /** Rights of the bot as an administrator. */
  botMayDelete: boolean
  botMayWrite: boolean
  /** Basic groups only. */
  migratedTo: number | null
  lastMessageId: number
}

/** Is a message as it stands in a chat. */
export interface FakeMessage {
  readonly message_id: number
  readonly chat: FakeChat
  readonly from: FakeUser | null
  readonly date: number
  text: string
  entities: readonly FakeEntity[]
  replyMarkup: Keyboard | undefined
  preview: Readonly<Record<string, unknown>> | undefined
  editDate: number | null
  readonly threadId: number | null
  readonly replyTo: FakeMessage | null
  /** Seen by one person only. */
  readonly ephemeral: { readonly id: number; readonly receiverId: number } | null
  /** Fields that the bot sees beside those above. */
  extra: Readonly<Record<string, unknown>>
}

export interface Keyboard {
  readonly inline_keyboard: readonly (readonly FakeButton[])[]
}

interface FakeButton {
  readonly text: string
  readonly url?: string
  readonly callback_data?: string
  readonly copy_text?: { readonly text: string }
}

/** Messages kept per chat; a bench sends millions. */
const MESSAGES_MAX = 20_000

/** Holds all chats and people that one bot can see. */
export class World {
  readonly bot: FakeUser
  readonly chats = new Map<number, FakeChat>()
  readonly users = new Map<number, FakeUser>()
  readonly now: () => number
  #lastUserId = 100
  #lastChatId = 4000

  constructor(bot: FakeUser, now: () => number) {
    this.bot = bot
    this.now = now
  }

  addUser(firstName: string, extra: Partial<FakeUser>): FakeUser {
    const user = { id: ++this.#lastUserId, is_bot: false, first_name: firstName, ...extra }
    this.users.set(user.id, user)
    return user
  }

  addChat(type: FakeChat['type'], title: string | undefined, isForum = false, id?: number): FakeChat {
    const number = ++this.#lastChatId
    const chat: FakeChat = {
      id: id ?? (type === 'group' ? -number : -1_000_000_000_000 - number),
      type,
      ...(title === undefined ? {} : { title }),
      isForum,
      members: new Map([[this.bot.id, type === 'channel' ? 'administrator' : 'member']]),
      messages: new Map(),
      botMayDelete: type === 'channel',
      botMayWrite: true,
      migratedTo: null,
      lastMessageId: 0,
    }
    this.chats.set(chat.id, chat)
    return chat
  }

  privateChat(user: FakeUser): FakeChat {
    return this.chats.get(user.id) ?? this.addChat('private', undefined, false, user.id)
  }

  /** Gives a chat that the bot may act in, or the refusal the server would give. */
  chatForBot(id: unknown): FakeChat {
    if (id === undefined || id === null || id === '') throw ApiError.badRequest('chat_id is empty')
    const chat = this.chats.get(Number(id))
    if (!chat) {
      if (this.users.has(Number(id))) throw ApiError.forbidden("bot can't initiate conversation with a user")
      throw ApiError.badRequest('chat not found')
    }
    if (chat.migratedTo !== null)
      throw ApiError.badRequest('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: chat.migratedTo })
    const status = chat.members.get(this.bot.id)
    const kind = chat.type === 'channel' ? 'channel chat' : chat.type === 'group' ? 'group chat' : 'supergroup chat'
    if (chat.type === 'private') {
      if (status === 'kicked') throw ApiError.forbidden('bot was blocked by the user')
      if (status === 'left') throw ApiError.forbidden('user is deactivated')
    } else if (status === 'kicked') throw ApiError.forbidden(`bot was kicked from the ${kind}`)
    else if (status === 'left') throw ApiError.forbidden(`bot is not a member of the ${kind}`)
    return chat
  }

  isAdmin(chat: FakeChat, userId: number): boolean {
    const status = chat.members.get(userId)
    return status === 'creator' || status === 'administrator'
  }

  addMessage(
    chat: FakeChat,
    from: FakeUser | null,
    content: Pick<FakeMessage, 'text' | 'entities'> & Partial<FakeMessage>,
  ): FakeMessage {
    const message: FakeMessage = {
      message_id: content.ephemeral ? 0 : ++chat.lastMessageId,
      chat,
      from,
      date: Math.floor(this.now() / 1000),
      replyMarkup: undefined,
      preview: undefined,
      editDate: null,
      threadId: null,
      replyTo: null,
      ephemeral: null,
      extra: {},
      ...content,
    }
    chat.messages.set(content.ephemeral ? -content.ephemeral.id : message.message_id, message)
    if (chat.messages.size > MESSAGES_MAX) chat.messages.delete(chat.messages.keys().next().value as number)
    return message
  }
}
