import { REST, type RESTOptions, RequestMethod } from 'discord.js'
import { type CallFailure, toFailure } from './send-outcome.ts'

/** Tells whether a call was answered, and with what. */
export type CallResult<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & CallFailure)

/** Is a message's body as we may send it: whom it notifies is not for the caller to say. */
export type MessageBody = Readonly<Record<string, unknown>> & { readonly allowed_mentions?: never }

/** Calls Discord's REST API: once each, without blind retries. */
export interface Calls {
  get<T>(route: Route, query?: Record<string, string>): Promise<CallResult<T>>
  remove(route: Route, options?: CallOptions): Promise<CallResult<unknown>>
  /** Sends JSON that is no message. */
  write<T>(method: WriteMethod, route: Route, body: unknown, options?: CallOptions): Promise<CallResult<T>>
  /** Sends or edits a message. It notifies nobody. */
  writeMessage<T>(method: WriteMethod, route: Route, body: MessageBody, options?: CallOptions): Promise<CallResult<T>>
  /** Answers an interaction, with a message's body inside where the answer is one. */
  respond<T>(route: Route, type: number, data: MessageBody | null): Promise<CallResult<T>>
  avatarUrl(userId: string, hash: string): string
}

type Route = `/${string}`
type WriteMethod = 'POST' | 'PATCH' | 'PUT'

interface CallOptions {
  readonly query?: Record<string, string>
  /** False for routes whose token stands in the path. */
  readonly auth?: boolean
}

/** Nobody is notified: without this Discord reads mentions of users, roles and everyone out of any text. */
export const NO_MENTIONS = { parse: [], replied_user: false } as const

/** Options of discord.js's REST under which a call happens once and a full bucket is reported instead of waited for. */
export function restOptions(apiUrl: string, overrides: Partial<RESTOptions> = {}): Partial<RESTOptions> {
  return { api: apiUrl, version: '10', retries: 0, rejectOnRateLimit: () => true, ...overrides }
}

/** Makes the caller for one bot token. */
export function createCalls(token: string, options: Partial<RESTOptions>): Calls {
  const rest = new REST(options).setToken(token)

  async function call<T>(
    method: RequestMethod,
    route: Route,
    body: unknown,
    { query, auth = true }: CallOptions = {},
  ): Promise<CallResult<T>> {
    try {
      const value = await rest.request({
        method,
        fullRoute: route,
        auth,
        ...(body === undefined ? {} : { body }),
        ...(query ? { query: new URLSearchParams(query) } : {}),
      })
      return { ok: true, value: value as T }
    } catch (error) {
      // discord.js forgets the token after one 401; a false one must not silence the bot until it is restarted.
      rest.setToken(token)
      return { ok: false, ...toFailure(error) }
    }
  }

  const silent = (body: MessageBody) => ({ ...body, allowed_mentions: NO_MENTIONS })
  return {
    get: (route, query) => call(RequestMethod.Get, route, undefined, query ? { query } : {}),
    remove: (route, callOptions) => call(RequestMethod.Delete, route, undefined, callOptions),
    write: (method, route, body, callOptions) => call(METHODS[method], route, body, callOptions),
    writeMessage: (method, route, body, callOptions) => call(METHODS[method], route, silent(body), callOptions),
    respond: (route, type, data) =>
      call(RequestMethod.Post, route, data ? { type, data: silent(data) } : { type }, {
        auth: false,
        query: { with_response: 'true' },
      }),
    avatarUrl: (userId, hash) => rest.cdn.avatar(userId, hash),
  }
}

const METHODS = { POST: RequestMethod.Post, PATCH: RequestMethod.Patch, PUT: RequestMethod.Put } as const
