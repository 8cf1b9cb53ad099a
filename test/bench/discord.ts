import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BenchChild, startPart } from './child.ts'
import { alternate, type Cost, printComparison } from './compare.ts'

const ANSWERED_COUNT = 600
const CHATTER_COUNT = 4_000
/** Time a subject may still work after the last event was written to its socket, ms. */
const TAIL_MS = 100

const LINKS = Array.from(
  { length: 20 },
  (_, index) => `have a look https://www.aliexpress.com/item/${1_005_006_123_450_000 + index}.html`,
)
const TALK = [
  'ok thanks!',
  'Has anybody tried the new firmware? Mine reboots every hour or so.',
  'Ships in about 10 days. Comes with the cable, the stand and a spare filter. The manual is bad, e.g. page 4.',
  'Привет всем! Кто-нибудь уже получил посылку?',
]

interface Side {
  readonly server: BenchChild
  readonly subject: BenchChild
}

/** Prints what one message costs against bare discord.js clients: answered with a card, and chatter. */
export async function benchDiscord(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'magpie-bench-'))
  const file = join(folder, 'magpie.db')
  await using started = new AsyncDisposableStack()
  const open = async (part: string, env: (token: string, apiUrl: string) => Record<string, string>): Promise<Side> => {
    const server = started.use(startPart('discord-server'))
    const { token, apiUrl } = await server.ask<{ token: string; apiUrl: string }>('address')
    const subject = started.use(startPart(part, env(token, apiUrl)))
    await subject.printed(/ready/)
    return { server, subject }
  }
  const bareEnv = (extra: Record<string, string>) => (TOKEN: string, API_URL: string) => ({ TOKEN, API_URL, ...extra })
  const ours = await open('discord-ours', (token, apiUrl) => ({
    PORT: '0',
    COMMUNITIES: 'open',
    DATABASE_URL: `sqlite:${file}`,
    DISCORD_BOT_TOKEN: token,
    DISCORD_API_URL: apiUrl,
  }))
  const echo = await open('discord-bare', bareEnv({ ECHOES: '1' }))
  const silent = await open('discord-bare', bareEnv({}))

  const answered = (side: Side) => () => measure(side, ANSWERED_COUNT, LINKS, true)
  const costs = await alternate(answered(ours), answered(echo))
  printComparison('discord: link answered', costs, ANSWERED_COUNT, { cpuMax: 1.6, throughputMin: 0.6 })

  const writtenBefore = statSync(`${file}-wal`).size
  const chatter = (side: Side) => () => measure(side, CHATTER_COUNT, TALK, false)
  printComparison('discord: chatter', await alternate(chatter(ours), chatter(silent)), CHATTER_COUNT, { cpuMax: 1.1 })
  console.log(`discord: chatter, bytes written: ${statSync(`${file}-wal`).size - writtenBefore}`)
  await started.disposeAsync()
  rmSync(folder, { recursive: true, force: true })
}

async function measure(
  { server, subject }: Side,
  count: number,
  texts: readonly string[],
  isAnswered: boolean,
): Promise<Cost> {
  const before = await subject.usage()
  const startedAt = performance.now()
  await server.ask('post', { count, texts, isAnswered })
  const wallMs = performance.now() - startedAt
  await new Promise((resolve) => setTimeout(resolve, TAIL_MS))
  const after = await subject.usage()
  return { cpuUs: after.cpuUs - before.cpuUs, wallMs }
}
