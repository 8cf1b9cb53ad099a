import type { CommandListing } from '#src/chat/command-listing.ts'
import type { HttpRoute } from '#src/chat/http-routes.ts'
import { type Locale, matchLocale } from '#src/chat/locale.ts'
import type { Translator } from '#src/chat/translator.ts'
import { serveAsset } from './assets.ts'
import type { RoomKey } from './ids.ts'
import type { LiveStreams } from './live-stream.ts'
import { type Html, renderHtml } from './pages/html.ts'
import { changeView, snapshotView } from './pages/live-view.ts'
import { pageView } from './pages/page.ts'
import { shopView } from './pages/shop-view.ts'
import type { PlaygroundSample, Viewer } from './pages/viewer.ts'
import { findPersonKey, PEOPLE, type PersonKey } from './people.ts'
import { type Actor, MESSAGE_CHARS_MAX, type ReceiveProblem, type Receiver } from './receive.ts'
import { isSameOrigin } from './same-origin.ts'
import { findLocale, type Session } from './session.ts'
import { findCookie, type SessionCookies } from './session-cookie.ts'
import type { Sessions } from './sessions.ts'

/** A form's largest body, bytes: room for a text far over the limit, which is then refused in words. */
const FORM_BYTES_MAX = 512 * 1_024
const START_PAYLOAD = /^[\w-]{1,64}$/
const HTML_HEADERS = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
const SVG_HEADERS = {
  'content-type': 'image/svg+xml',
  'cache-control': 'public, max-age=86400',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'x-content-type-options': 'nosniff',
}

/** Statuses of problems; the body says them in the person's language. */
const STATUS: Readonly<Record<Problem, number>> = {
  empty: 422,
  'too-long': 422,
  gone: 410,
  'not-yours': 403,
  'not-stored': 503,
  closed: 503,
  flood: 429,
  session: 403,
}

type Problem = ReceiveProblem | 'flood' | 'session'

/** What the routes of the playground need around them. */
export interface RoutesDeps {
  readonly sessions: Sessions
  readonly cookies: SessionCookies
  readonly receiver: Receiver
  readonly streams: LiveStreams
  readonly translator: Translator
  readonly now: () => number
  readonly isOpen: () => boolean
  readonly commands: () => readonly CommandListing[]
  readonly samples: readonly PlaygroundSample[]
  readonly productImage: (productId: string) => string | null
}

type Action = (actor: Actor, form: URLSearchParams) => Promise<ReceiveProblem | null>

/** Makes the routes below `/playground`. */
export function createPlaygroundRoutes(deps: RoutesDeps): readonly HttpRoute[] {
  const { receiver } = deps
  const get = (path: string, handle: HttpRoute['handle']): HttpRoute => ({
    method: 'GET',
    path,
    bodyBytesMax: 0,
    handle,
  })
  const post = (path: string, handle: (request: Request) => Promise<Response>): HttpRoute => ({
    method: 'POST',
    path,
    bodyBytesMax: FORM_BYTES_MAX,
    handle: async (request) => (isSameOrigin(request) ? handle(request) : new Response('forbidden', { status: 403 })),
  })
  const action = (path: string, act: Action): HttpRoute => post(path, (request) => runAction(deps, request, act))

  return [
    get('/playground', async (request) => showPage(deps, request)),
    get('/playground/shop', async (request) => showShop(deps, request)),
    get('/playground/events', async (request) => openStream(deps, request)),
    action('/playground/messages', (actor, form) => {
      const messageId = form.get('message')
      const text = (form.get('text') ?? '').replace(/\r\n?/g, '\n')
      return messageId ? receiver.edit(actor, messageId, text) : receiver.post(actor, text)
    }),
    action('/playground/remove', (actor, form) => receiver.remove(actor, form.get('message') ?? '')),
    action('/playground/press', (actor, form) =>
      receiver.press(actor, form.get('message') ?? '', form.get('payload') ?? ''),
    ),
    post('/playground/language', (request) => changeLanguage(deps, request)),
    post('/playground/restart', (request) => restart(deps, request)),
    get('/playground/assets/:hash/:name', async (_request, params) => serveAsset(params.name)),
    get('/playground/products/:file', async (_request, params) => {
      const id = /^([\w-]{1,40})\.svg$/.exec(params.file ?? '')?.[1]
      const svg = id ? deps.productImage(id) : null
      return svg === null ? new Response('not found', { status: 404 }) : new Response(svg, { headers: SVG_HEADERS })
    }),
  ]
}

function showPage(deps: RoutesDeps, request: Request): Response {
  const query = new URL(request.url).searchParams
  const start = query.get('start')
  const page = pageView({
    ...viewerOf(deps, request, query, findKnown(deps, request)),
    theme: themeOf(request),
    startPayload: start && START_PAYLOAD.test(start) ? start : null,
    commands: deps.commands(),
    samples: deps.samples,
    messageCharsMax: MESSAGE_CHARS_MAX,
  })
  const headers = new Headers(HTML_HEADERS)
  if (deps.cookies.read(request.headers.get('cookie'), deps.now()) === null) {
    headers.set('set-cookie', deps.cookies.header(deps.cookies.issue(deps.now()).value, isSecure(request)))
  }
  return new Response(renderHtml(page), { headers })
}

/** Stands in for the shop: in the sandbox every click ends here. */
function showShop(deps: RoutesDeps, request: Request): Response {
  const target = URL.parse(new URL(request.url).searchParams.get('to') ?? '')
  if (!target || !/^https?:$/.test(target.protocol)) return new Response('not found', { status: 404 })
  const { say, locale } = viewerOf(deps, request, new URLSearchParams(), findKnown(deps, request))
  const page = shopView(target, { say, locale, theme: themeOf(request) })
  return new Response(renderHtml(page), { headers: HTML_HEADERS })
}

function findKnown(deps: RoutesDeps, request: Request): Session | null {
  const known = deps.cookies.read(request.headers.get('cookie'), deps.now())
  return known ? (deps.sessions.find(known) ?? null) : null
}

function themeOf(request: Request): 'light' | 'dark' | null {
  const theme = findCookie(request.headers.get('cookie'), 'magpie_theme')
  return theme === 'dark' || theme === 'light' ? theme : null
}

/** A visitor's rooms are made here, by a page with a script, and not by whoever fetches the page. */
function openStream(deps: RoutesDeps, request: Request): Response {
  const query = new URL(request.url).searchParams
  const known = deps.cookies.read(request.headers.get('cookie'), deps.now())
  if (!known) return new Response('forbidden', { status: 403 })
  if (!deps.isOpen()) return new Response('closed', { status: 503 })
  const session = deps.sessions.open(known, localeOf(request))
  if (!session) return new Response('too many visitors', { status: 503, headers: { 'retry-after': '10' } })
  // The language may change while the stream is open: the viewer is made anew each time.
  const viewer = (): Viewer => viewerOf(deps, request, query, session)
  const render = (piece: Html | null): string | null => (piece === null ? null : renderHtml(piece))
  const lastVersion = Number(request.headers.get('last-event-id') ?? query.get('after'))
  return deps.streams.open(session, lastVersion, {
    snapshot: () => renderHtml(snapshotView(viewer())),
    change: (change) => render(changeView(change, viewer())),
  })
}

async function runAction(deps: RoutesDeps, request: Request, act: Action): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  const session = findSession(deps, request)
  const say = deps.translator.in(session?.locales[personIn(form)] ?? localeOf(request))
  const refuse = (problem: Problem): Response =>
    new Response(say(`playground-error-${problem}`, { max: MESSAGE_CHARS_MAX }), {
      status: STATUS[problem],
      headers: { 'content-type': 'text/plain; charset=utf-8', 'x-playground-problem': problem },
    })
  if (!session) return refuse(deps.isOpen() ? 'session' : 'closed')
  if (!deps.sessions.mayAct(session.id)) return refuse('flood')
  const person = personIn(form)
  const problem = await act({ session, person, room: roomIn(form, person) }, form)
  return problem ? refuse(problem) : new Response(null, { status: 204 })
}

async function changeLanguage(deps: RoutesDeps, request: Request): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  const session = findSession(deps, request)
  const person = personIn(form)
  const locale = findLocale(form.get('language'))
  if (session && locale) session.locales[person] = locale
  return redirect(person, form.get('room') === 'private' ? 'private' : 'group')
}

/** Gives the visitor new, empty rooms. */
async function restart(deps: RoutesDeps, request: Request): Promise<Response> {
  const form = new URLSearchParams(await request.text())
  const session = findSession(deps, request)
  if (session) deps.sessions.close(session.id)
  const response = redirect(personIn(form), 'group')
  response.headers.set('set-cookie', deps.cookies.header(deps.cookies.issue(deps.now()).value, isSecure(request)))
  return response
}

function redirect(person: PersonKey, room: string): Response {
  return new Response(null, { status: 303, headers: { location: `/playground?as=${person}&room=${room}` } })
}

function findSession(deps: RoutesDeps, request: Request): Session | undefined {
  const known = deps.cookies.read(request.headers.get('cookie'), deps.now())
  return known && deps.isOpen() ? deps.sessions.open(known, localeOf(request)) : undefined
}

function viewerOf(deps: RoutesDeps, request: Request, query: URLSearchParams, session: Session | null): Viewer {
  const person = personIn(query)
  const locale = session?.locales[person] ?? localeOf(request)
  return { session, person, room: roomIn(query, person), locale, say: deps.translator.in(locale) }
}

function personIn(values: URLSearchParams): PersonKey {
  return findPersonKey(values.get('as')) ?? PEOPLE[0].key
}

function roomIn(values: URLSearchParams, person: PersonKey): RoomKey {
  return values.get('room') === 'private' ? `private:${person}` : 'group'
}

/** The first language of the browser's list that we speak. */
function localeOf(request: Request): Locale {
  const tags = (request.headers.get('accept-language') ?? '').split(',').map((part) => part.split(';')[0]?.trim())
  return tags.map((tag) => matchLocale(tag)).find((locale) => locale !== null) ?? 'en'
}

function isSecure(request: Request): boolean {
  return request.headers.get('x-forwarded-proto') === 'https' || request.url.startsWith('https:')
}
