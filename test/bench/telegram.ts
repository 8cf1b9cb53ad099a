import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pool } from 'undici'
import { type BenchChild, startMagpie, startPart } from './child.ts'
import { alternate, type Cost, printComparison } from './compare.ts'

const TOKEN = '424242:bench-token-of-nobody-0123456789012'
const SECRET = 'bench-secret'
/** Telegram's default `max_connections`. */
const CONNECTIONS = 40
const ANSWERED_COUNT = 1_200
const CHATTER_COUNT = 6_000
const PRODUCTS = 20

interface Bot {
  readonly child: BenchChild
  readonly pool: Pool
  readonly path: string
}

/** Prints what one update costs against bare grammY bots: answered with a card, and chatter that is none of ours. */
export async function benchTelegram(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'magpie-bench-'))
  await using api = startPart('telegram-server')
  const apiUrl = `http://127.0.0.1:${await api.ask<number>('port')}`
  const file = join(folder, 'magpie.db')
  await using magpie = startMagpie({
    PORT: '0',
    LOG_LEVEL: 'error',
    COMMUNITIES: 'open',
    DATABASE_URL: `sqlite:${file}`,
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_URL: apiUrl,
    TELEGRAM_MODE: 'webhook',
    TELEGRAM_WEBHOOK_SECRET: SECRET,
    PUBLIC_URL: 'https://bench.example',
  })
  await using echo = startPart('telegram-bare', { TOKEN, SECRET, API_URL: apiUrl, ECHOES: '1' })
  await using silent = startPart('telegram-bare', { TOKEN, SECRET, API_URL: apiUrl })
  const [, port] = await magpie.printed(/Listening on \S+:(\d+)/)
  const ours = connect(
    magpie,
    Number(port),
    `/telegram/${createHash('sha256').update(TOKEN).digest('hex').slice(0, 32)}`,
  )
  const bareEcho = connect(echo, await echo.ask('port'), '/')
  const bareSilent = connect(silent, await silent.ask('port'), '/')

  const answered = (bot: Bot) => async () => {
    const before = await api.ask<number>('sent')
    const reached = api.ask('reach', { count: before + ANSWERED_COUNT })
    return measure(bot, ANSWERED_COUNT, productMessage, reached)
  }
  const costs = await alternate(answered(ours), answered(bareEcho))
  printComparison('telegram: link answered', costs, ANSWERED_COUNT, { cpuMax: 1.6, throughputMin: 0.6 })

  const writtenBefore = writtenBytes(file)
  const chatter = (bot: Bot) => () => measure(bot, CHATTER_COUNT, chatterMessage)
  const idle = await alternate(chatter(ours), chatter(bareSilent))
  printComparison('telegram: chatter', idle, CHATTER_COUNT, { cpuMax: 1.1 })
  console.log(`telegram: chatter, bytes written: ${writtenBytes(file) - writtenBefore}`)
  await Promise.all([ours, bareEcho, bareSilent].map(({ pool }) => pool.close()))
  rmSync(folder, { recursive: true, force: true })
}

function connect(child: BenchChild, port: number, path: string): Bot {
  return { child, path, pool: new Pool(`http://127.0.0.1:${port}`, { connections: CONNECTIONS, pipelining: 1 }) }
}

let lastUpdateId = 1_000

/** Posts a number of updates side by side, as Telegram does, and waits for what they lead to. */
async function measure(
  { child, pool, path }: Bot,
  count: number,
  makeMessage: (number: number) => object,
  done?: Promise<unknown>,
): Promise<Cost> {
  const bodies = Array.from({ length: count }, (_, number) =>
    JSON.stringify({ update_id: ++lastUpdateId, message: makeMessage(number) }),
  )
  const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET }
  const before = await child.usage()
  const startedAt = performance.now()
  const posting = Array.from({ length: CONNECTIONS }, async () => {
    for (let body = bodies.pop(); body !== undefined; body = bodies.pop()) {
      const response = await pool.request({ method: 'POST', path, headers, body })
      await response.body.dump()
      if (response.statusCode !== 200) throw new Error(`update refused with ${response.statusCode}`)
    }
  })
  await Promise.all(posting)
  await done
  const wallMs = performance.now() - startedAt
  const after = await child.usage()
  return { cpuUs: after.cpuUs - before.cpuUs, wallMs }
}

/** Each person writes once per round, so that no limit of a chat is met; the products are few and soon known. */
function productMessage(number: number): object {
  const url = `https://www.aliexpress.com/item/${1_005_006_123_450_000 + (number % PRODUCTS)}.html`
  const text = `have a look ${url}`
  const from = { id: 10_000 + number, is_bot: false, first_name: `P${number}`, language_code: 'en' }
  return {
    ...messageOf(from, { id: from.id, type: 'private', first_name: from.first_name }, text),
    entities: [{ type: 'url', offset: 12, length: url.length }],
  }
}

const TALK = [
  'ok thanks!',
  'Has anybody tried the new firmware? Mine reboots every hour or so.',
  'Ships in about 10 days. Comes with the cable, the stand and a spare filter. The manual is bad, e.g. page 4.',
  'Привет всем! Кто-нибудь уже получил посылку?',
]

function chatterMessage(number: number): object {
  const from = { id: 10_000 + (number % 500), is_bot: false, first_name: `P${number % 500}`, language_code: 'en' }
  const chat = { id: -1_000_000_005_000 - (number % 50), type: 'supergroup', title: 'Bargains' }
  return messageOf(from, chat, TALK[number % TALK.length] ?? '')
}

function messageOf(from: object, chat: object, text: string): object {
  return { message_id: lastUpdateId, from, chat, date: Math.floor(Date.now() / 1_000), text }
}

/** Size of the file and of what has not yet been moved into it. */
function writtenBytes(file: string): number {
  return [file, `${file}-wal`].reduce((sum, name) => sum + (statSync(name, { throwIfNoEntry: false })?.size ?? 0), 0)
}
