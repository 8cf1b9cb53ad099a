import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from './child.ts'

const ME = {
  id: 424_242,
  is_bot: true,
  first_name: 'Bench',
  username: 'bench_bot',
  can_join_groups: true,
  can_read_all_group_messages: true,
  supports_inline_queries: true,
}
const SENT = JSON.stringify({
  ok: true,
  result: { message_id: 7, date: 1_790_000_000, chat: { id: 1, type: 'private', first_name: 'A' }, text: 'x' },
})
const ANSWERS: Readonly<Record<string, string>> = {
  sendMessage: SENT,
  getMe: JSON.stringify({ ok: true, result: ME }),
  getWebhookInfo: JSON.stringify({ ok: true, result: { url: '' } }),
}
const TRUE = JSON.stringify({ ok: true, result: true })

/** Is a Bot API server that costs next to nothing: it reads nothing and counts. */
export async function runTelegramServer(): Promise<void> {
  let sentCount = 0
  let wantedCount = Number.POSITIVE_INFINITY
  let reached = () => {}
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    request.resume()
    request.on('end', () => {
      const url = request.url ?? ''
      const method = url.slice(url.lastIndexOf('/') + 1)
      const body = ANSWERS[method] ?? TRUE
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
      response.end(body)
      if (method === 'sendMessage' && ++sentCount >= wantedCount) reached()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  serve({
    port: () => (server.address() as AddressInfo).port,
    sent: () => sentCount,
    /** Resolves when that many messages have been sent in all. */
    reach: ({ count }: { count: number }) =>
      new Promise<true>((resolve) => {
        wantedCount = count
        reached = () => resolve(true)
        if (sentCount >= count) reached()
      }),
  })
}
