import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApiError } from './api-error.ts'
import { answerCallbackQuery, answerInlineQuery, getChatMember, getMe, setMyCommands } from './bot-methods.ts'
import { deleteMessage, deleteMessages } from './delete-methods.ts'
import type { FakeState } from './fake-state.ts'
import { type Fault, FaultPlan } from './fault.ts'
import { listParam, numberParam, type Params, textParam } from './params.ts'
import { FakePerson } from './person.ts'
import { deleteEphemeralMessage, editEphemeralMessageText, editMessageText, sendMessage } from './send-methods.ts'
import { UpdateQueue } from './update-queue.ts'
import { viewChat, viewMessage } from './views.ts'
import { WebhookSender } from './webhook-sender.ts'
import { type FakeChat, type FakeMessage, type FakeUser, type MemberStatus, World } from './world.ts'

type Method = (state: FakeState, params: Params) => unknown

/** Methods by their name in lower case: the server does not mind the case. */
const METHODS: Readonly<Record<string, Method>> = {
  getme: getMe,
  getchatmember: getChatMember,
  sendmessage: sendMessage,
  editmessagetext: editMessageText,
  deletemessage: deleteMessage,
  deletemessages: deleteMessages,
  answercallbackquery: answerCallbackQuery,
  answerinlinequery: answerInlineQuery,
  setmycommands: setMyCommands,
}
const EPHEMERAL_METHODS: Readonly<Record<string, Method>> = {
  editephemeralmessagetext: editEphemeralMessageText,
  deleteephemeralmessage: deleteEphemeralMessage,
}
/** Longest the server holds a poll. tdlib/telegram-bot-api Client.h, read 2026-11-20. */
const POLL_MS_MAX = 50_000
const CALLS_MAX = 10_000
const URL_FORM = /^\/bot([^/]+)\/(?:test\/)?([A-Za-z]+)$/

export interface FakeBotApiOptions {
  readonly token?: string
  readonly username?: string
  /** Ephemeral messages came with Bot API 10.2; older servers ignore the parameters. @default true */
  readonly supportsEphemeral?: boolean
  /** Epoch ms. @default the machine's clock */
  readonly now?: () => number
  /** Whether calls are kept in `calls`. @default true */
  readonly recordsCalls?: boolean
}

/** Keeps one call for the test to read. */
export interface FakeCall {
  readonly method: string
  readonly params: Params
}

/**
 * Is a Bot API server on loopback with people in chats around one bot.
 *
 * Refuses what the real one refuses, in its words. A webhook may be plain HTTP, as on a local server of one's own.
 */
export class FakeBotApi {
  readonly token: string
  readonly state: FakeState
  readonly calls: FakeCall[] = []
  readonly #faults = new FaultPlan()
  readonly #server: Server
  readonly #recordsCalls: boolean
  #webhook: WebhookSender | null = null
  #webhookInfo: Params = { url: '', has_custom_certificate: false, pending_update_count: 0 }
  #lastEphemeralId = 1000

  constructor(options: FakeBotApiOptions) {
    this.token = options.token ?? '424242:fake-token-of-the-test-bot-0123456789'
    const username = options.username ?? 'magpie_test_bot'
    const bot: FakeUser = { id: Number(this.token.split(':')[0]), is_bot: true, first_name: 'Magpie', username }
    this.#recordsCalls = options.recordsCalls ?? true
    this.state = {
      world: new World(bot, options.now ?? Date.now),
      updates: new UpdateQueue(1_000_001),
      presses: new Map(),
      inlineQueries: new Map(),
      inlineMessages: new Map(),
      menus: new Map(),
      supportsEphemeral: options.supportsEphemeral ?? true,
      nextEphemeralId: () => ++this.#lastEphemeralId,
    }
    this.#server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => this.#read(request, response))
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
  }

  async close(): Promise<void> {
    await this.#webhook?.close()
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  /** Root to be given as the API's URL. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  get bot(): FakeUser {
    return this.state.world.bot
  }

  get webhook(): WebhookSender {
    if (!this.#webhook) throw new Error('no webhook is set')
    return this.#webhook
  }

  get webhookInfo(): Params {
    return this.#webhookInfo
  }

  person(firstName: string, extra: Partial<FakeUser> = {}): FakePerson {
    return new FakePerson(this.state, this.state.world.addUser(firstName, extra))
  }

  /** Makes a group with these people in it. */
  group(title: string, people: readonly FakePerson[], type: 'group' | 'supergroup' | 'forum' = 'supergroup'): FakeChat {
    const chat = this.state.world.addChat(type === 'forum' ? 'supergroup' : type, title, type === 'forum')
    for (const { user } of people) chat.members.set(user.id, 'member')
    return chat
  }

  channel(title: string): FakeChat {
    return this.state.world.addChat('channel', title)
  }

  /** Changes somebody's or the bot's standing; the bot is told of its own. */
  setStatus(chat: FakeChat, user: FakeUser, status: MemberStatus, by: FakeUser = user): void {
    const old = chat.members.get(user.id) ?? 'left'
    chat.members.set(user.id, status)
    if (user.id !== this.bot.id) return
    const { updates, world } = this.state
    const change = {
      chat: viewChat(chat, world.users.get(chat.id)),
      from: by,
      date: Math.floor(world.now() / 1000),
      old_chat_member: { status: old, user },
      new_chat_member: { status, user },
    }
    updates.add('my_chat_member', change, `chat ${chat.id}`)
  }

  /** Posts in a channel, in the channel's name. */
  posts(channel: FakeChat, text: string): FakeMessage {
    const { world, updates } = this.state
    const message = world.addMessage(channel, null, { text, entities: [] })
    updates.add('channel_post', viewMessage(message, world.users), `chat ${channel.id}`)
    return message
  }

  /** Turns a basic group into a supergroup; both chats say so. */
  migrate(group: FakeChat): FakeChat {
    const { world, updates } = this.state
    const to = world.addChat('supergroup', group.title)
    for (const [userId, status] of group.members) to.members.set(userId, status)
    for (const [chat, extra] of [
      [group, { migrate_to_chat_id: to.id }],
      [to, { migrate_from_chat_id: group.id }],
    ] as const) {
      const message = world.addMessage(chat, null, { text: '', entities: [], extra })
      updates.add('message', viewMessage(message, world.users), `chat ${chat.id}`)
    }
    group.migratedTo = to.id
    return to
  }

  /** What stands in a chat for everybody, oldest first. */
  messages(chat: FakeChat): readonly FakeMessage[] {
    return [...chat.messages.values()].filter((message) => message.ephemeral === null)
  }

  /** What the bot wrote in a chat for everybody. */
  replies(chat: FakeChat): readonly FakeMessage[] {
    return this.messages(chat).filter((message) => message.from?.id === this.bot.id)
  }

  /** Makes the next calls of a method fail; null means whatever is called next. */
  failNext(method: string | null, fault: Fault, times = 1): void {
    this.#faults.add(method, fault, times)
  }

  #read(request: IncomingMessage, response: ServerResponse): void {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => void this.#answer(request, response, Buffer.concat(chunks).toString('utf8')))
  }

  async #answer(request: IncomingMessage, response: ServerResponse, body: string): Promise<void> {
    const [, token, name] = URL_FORM.exec(request.url ?? '') ?? []
    const method = name?.toLowerCase() ?? ''
    let fault: Fault | null = null
    try {
      if (token === undefined || !/^\d+:/.test(token)) throw new ApiError(404, 'Not Found')
      if (token !== this.token) throw new ApiError(401, 'Unauthorized')
      fault = this.#faults.take(method)
      throwFault(fault)
      if (fault?.kind === 'resetBefore') {
        response.destroy()
        return
      }
      if (fault?.kind === 'html') {
        reply(response, fault.status, '<html><body>Bad Gateway</body></html>', 'text/html')
        return
      }
      const params = (body === '' ? {} : JSON.parse(body)) as Params
      if (this.#recordsCalls && this.calls.length < CALLS_MAX) this.calls.push({ method: name ?? '', params })
      const result = await this.#run(method, params, response)
      if (fault?.kind === 'resetAfter') response.destroy()
      else if (fault?.kind !== 'hang') reply(response, 200, JSON.stringify({ ok: true, result }))
    } catch (error) {
      const refusal = error instanceof ApiError ? error : new ApiError(400, `Bad Request: ${String(error)}`)
      reply(response, refusal.errorCode, toErrorBody(refusal))
    }
  }

  #run(method: string, params: Params, response: ServerResponse): unknown {
    switch (method) {
      case 'getupdates':
        return this.#getUpdates(params, response)
      case 'setwebhook':
        return this.#setWebhook(params)
      case 'deletewebhook':
        return this.#setWebhook({})
      case 'getwebhookinfo':
        return this.#webhookInfo
    }
    const run = METHODS[method] ?? (this.state.supportsEphemeral ? EPHEMERAL_METHODS[method] : undefined)
    if (!run) throw new ApiError(404, 'Not Found: method not found')
    return run(this.state, params)
  }

  #getUpdates(params: Params, response: ServerResponse): Promise<readonly object[]> {
    if (this.#webhook)
      throw new ApiError(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      )
    if (params.allowed_updates !== undefined)
      this.state.updates.allowed = listParam(params, 'allowed_updates').map(String)
    const limit = Math.min(100, Math.max(1, numberParam(params, 'limit') ?? 100))
    const timeoutMs = Math.min(POLL_MS_MAX, (numberParam(params, 'timeout') ?? 0) * 1000)
    return this.state.updates.poll(numberParam(params, 'offset') ?? 0, limit, timeoutMs, (cut) =>
      response.on('close', cut),
    )
  }

  #setWebhook(params: Params): true {
    const url = textParam(params, 'url')
    const secret = textParam(params, 'secret_token')
    if (secret.length > 256) throw ApiError.badRequest('secret token is too long')
    if (!/^[A-Za-z0-9_-]*$/.test(secret)) throw ApiError.badRequest('secret token contains unallowed characters')
    if (url !== '' && !URL.canParse(url)) throw ApiError.badRequest('invalid webhook URL specified')
    void this.#webhook?.close()
    this.#webhook = url === '' ? null : new WebhookSender({ url, secret })
    const { updates } = this.state
    if (params.allowed_updates !== undefined) updates.allowed = listParam(params, 'allowed_updates').map(String)
    const sender = this.#webhook
    updates.onUpdate = sender ? (update) => sender.send(update) : null
    this.#webhookInfo = {
      url,
      has_custom_certificate: false,
      pending_update_count: 0,
      allowed_updates: updates.allowed,
    }
    if (sender) for (const update of updates.pending.splice(0)) sender.send(update)
    return true
  }
}

/** Starts a server. */
export async function createFakeBotApi(options: FakeBotApiOptions = {}): Promise<FakeBotApi> {
  const fake = new FakeBotApi(options)
  await fake.listen()
  return fake
}

function throwFault(fault: Fault | null): void {
  if (fault?.kind === 'flood')
    throw new ApiError(429, `Too Many Requests: retry after ${fault.retryAfter}`, { retry_after: fault.retryAfter })
  if (fault?.kind === 'status') throw new ApiError(fault.code, fault.description)
}

function toErrorBody({ errorCode, message, parameters }: ApiError): string {
  return JSON.stringify({
    ok: false,
    error_code: errorCode,
    description: message,
    ...(parameters ? { parameters } : {}),
  })
}

function reply(response: ServerResponse, status: number, body: string, type = 'application/json'): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) })
  response.end(body)
}
