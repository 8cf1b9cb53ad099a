/** Is a browser without a screen: keeps its cookie, posts as the page's script does, reads the stream of events. */
export interface Visitor {
  readonly cookie: string
  page(query?: string, headers?: Record<string, string>): Promise<string>
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Response>
  /** Opens the stream that makes the rooms. */
  listen(query?: string, headers?: Record<string, string>): Promise<Listening>
}

export interface Listening {
  readonly status: number
  /** Waits until what has arrived so far satisfies `isThere`, and gives it. */
  until(isThere: (text: string) => boolean): Promise<string>
  close(): Promise<void>
}

/** Visits the page once and keeps the cookie it gives. */
export async function visit(origin: string, language = 'en'): Promise<Visitor> {
  const first = await fetch(`${origin}/playground`, { headers: { 'accept-language': language } })
  await first.text()
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
  const base = { cookie, 'accept-language': language }
  return {
    cookie,
    page: async (query = '', headers = {}) =>
      (await fetch(`${origin}/playground${query}`, { headers: { ...base, ...headers } })).text(),
    post: (path, fields, headers = {}) =>
      fetch(origin + path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { ...base, 'sec-fetch-site': 'same-origin', ...headers },
        redirect: 'manual',
      }),
    listen: (query = '?as=ann&room=group&after=0', headers = {}) =>
      openStream(`${origin}/playground/events${query}`, { ...base, ...headers }),
  }
}

async function openStream(url: string, headers: Record<string, string>): Promise<Listening> {
  const abort = new AbortController()
  const response = await fetch(url, { headers, signal: abort.signal })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return {
    status: response.status,
    async until(isThere) {
      while (!isThere(text)) {
        const part = await reader?.read()
        if (!part || part.done) throw new Error(`the stream ended after: ${text}`)
        text += part.value
      }
      return text
    },
    async close() {
      abort.abort()
      await reader?.cancel().catch(() => undefined)
    },
  }
}
