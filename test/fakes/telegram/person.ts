import type { FakeState, Press } from './fake-state.ts'
import type { Params } from './params.ts'
import { type FakeEntity, findEntities } from './text-rules.ts'
import { viewChat, viewMessage } from './views.ts'
import type { FakeChat, FakeMessage, FakeUser, Keyboard } from './world.ts'

export interface WriteOptions {
  readonly replyTo?: FakeMessage
  /** First message of a forum's topic. */
  readonly topic?: FakeMessage
  readonly entities?: readonly FakeEntity[]
  /** Further fields of the message, such as `photo` (the text is its caption then) or `forward_origin`. */
  readonly extra?: Params
  /** As an ephemeral command: seen by the writer and the bot. */
  readonly isEphemeral?: boolean
}

/** Is somebody who writes, edits, presses and asks. */
export class FakePerson {
  readonly user: FakeUser
  readonly #state: FakeState

  constructor(state: FakeState, user: FakeUser) {
    this.#state = state
    this.user = user
  }

  /** The private chat with the bot. */
  get chat(): FakeChat {
    return this.#state.world.privateChat(this.user)
  }

  /** Writes a message; the server finds links, mentions and commands in it as for everybody. */
  writes(chat: FakeChat, text: string, options: WriteOptions = {}): FakeMessage {
    const { world, updates } = this.#state
    const styled = options.entities ?? []
    const message = world.addMessage(chat, this.user, {
      text,
      entities: [...styled, ...findEntities(text, styled)],
      replyTo: options.replyTo ?? null,
      threadId: options.topic?.message_id ?? null,
      ephemeral: options.isEphemeral ? { id: this.#state.nextEphemeralId(), receiverId: this.user.id } : null,
      extra: options.extra ?? {},
    })
    updates.add('message', viewMessage(message, world.users), `chat ${chat.id}`)
    return message
  }

  /** Opens a topic in a forum. */
  opensTopic(chat: FakeChat, title: string): FakeMessage {
    return this.#state.world.addMessage(chat, this.user, {
      text: '',
      entities: [],
      extra: { forum_topic_created: { name: title } },
    })
  }

  edits(message: FakeMessage, text: string): void {
    const { world, updates } = this.#state
    Object.assign(message, { text, entities: findEntities(text, []), editDate: Math.floor(world.now() / 1000) })
    updates.add('edited_message', viewMessage(message, world.users), `chat ${message.chat.id}`)
  }

  /** Presses a button by its label, or sends a payload that stands under no button, as a forged client can. */
  presses(message: FakeMessage, labelOrPayload: string): Press {
    const { world, updates } = this.#state
    const buttons = message.replyMarkup?.inline_keyboard.flat() ?? []
    const data = buttons.find((button) => button.text === labelOrPayload)?.callback_data ?? labelOrPayload
    const press = this.#newPress()
    updates.add(
      'callback_query',
      {
        id: press.id,
        from: this.user,
        message: viewMessage(message, world.users),
        chat_instance: String(message.chat.id),
        data,
      },
      `user ${this.user.id}`,
    )
    return press
  }

  /** Asks for inline results and waits for them. */
  asksInline(query: string, offset = ''): Promise<Params & { readonly results: readonly Params[] }> {
    const { inlineQueries, updates } = this.#state
    const id = String(9_000_000 + inlineQueries.size)
    return new Promise((settle) => {
      inlineQueries.set(id, { settle })
      updates.add('inline_query', { id, from: this.user, query, offset, chat_type: 'group' }, `user ${this.user.id}`)
    })
  }

  /** Sends one of the inline results to a chat; gives the message and its inline id. */
  picks(result: Params, chat: FakeChat): { readonly message: FakeMessage; readonly inlineId: string } {
    const { world, updates, inlineMessages } = this.#state
    const content = result.input_message_content as Params
    const message = world.addMessage(chat, this.user, {
      text: String(content.message_text),
      entities: (content.entities ?? []) as readonly FakeEntity[],
      replyMarkup: result.reply_markup as Keyboard | undefined,
      extra: { via_bot: world.bot },
    })
    const inlineId = `inline-${inlineMessages.size + 1}`
    inlineMessages.set(inlineId, message)
    updates.add('message', viewMessage(message, world.users), `chat ${chat.id}`)
    return { message, inlineId }
  }

  /** Presses a button under a message that was sent through inline mode. */
  pressesInline(inlineId: string, data: string): Press {
    const press = this.#newPress()
    const { updates } = this.#state
    const query = { id: press.id, from: this.user, inline_message_id: inlineId, chat_instance: '1', data }
    updates.add('callback_query', query, `user ${this.user.id}`)
    return press
  }

  /** Blocks the bot. */
  blocks(): void {
    const { world, updates } = this.#state
    this.chat.members.set(world.bot.id, 'kicked')
    const change = {
      chat: viewChat(this.chat, this.user),
      from: this.user,
      date: Math.floor(world.now() / 1000),
      old_chat_member: { status: 'member', user: world.bot },
      new_chat_member: { status: 'kicked', user: world.bot, until_date: 0 },
    }
    updates.add('my_chat_member', change, `chat ${this.chat.id}`)
  }

  /** What this person sees in a chat, private messages included. */
  sees(chat: FakeChat): readonly FakeMessage[] {
    return [...chat.messages.values()].filter(
      ({ ephemeral }) => ephemeral === null || ephemeral.receiverId === this.user.id,
    )
  }

  #newPress(): Press {
    const { world, presses } = this.#state
    const press: Press = { id: String(7_000_000 + presses.size), userId: this.user.id, at: world.now(), answer: null }
    presses.set(press.id, press)
    return press
  }
}
