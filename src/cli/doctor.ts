import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { systemClock } from '#src/chat/clock.ts'
import { createHttpClient } from '#src/http/http-client.ts'
import type { HttpFetch } from '#src/http/http-fetch.ts'
import { NetworkError } from '#src/links/network-error.ts'
import { openStore } from '#src/store/open-store.ts'
import type { Config, DiscordConfig, TelegramConfig } from '../config.ts'
import { createNetworks } from '../configured-networks.ts'
import { readSettings } from './read-settings.ts'

/** Signatures of networks are refused beyond two hours; receipts and retries suffer much earlier. */
const CLOCK_SKEW_MAX_MS = 60_000
const DISK_FREE_MIN_BYTES = 200 * 1024 * 1024
/** `GATEWAY_MESSAGE_CONTENT` and its limited form. Discord application flags, read 2026-11-20. */
const MESSAGE_CONTENT_FLAGS = (1 << 18) | (1 << 19)

/** Says how one thing stands and what to do about it. */
export interface Finding {
  readonly level: 'good' | 'hint' | 'bad'
  readonly subject: string
  readonly text: string
}

const SIGNS = { good: '✓', hint: '–', bad: '✗' } as const

/** Checks what the bot needs from outside and prints each finding; exits 1 when something is broken. */
export async function runDoctor(): Promise<void> {
  const config = readSettings()
  const client = createHttpClient()
  const findings = await examine(config, client.fetch)
  for (const { level, subject, text } of findings) console.log(`${SIGNS[level]} ${subject}: ${text}`)
  await client[Symbol.asyncDispose]()
  if (findings.some((finding) => finding.level === 'bad')) process.exitCode = 1
}

/** Examines everything that is configured; a check that fails is a finding, never an exception. */
export async function examine(config: Config, fetch: HttpFetch): Promise<readonly Finding[]> {
  const checks = [
    checkDatabase(config.databaseUrl),
    checkDisk(config.databaseUrl),
    checkNetworks(config, fetch),
    ...(config.telegram ? [checkTelegram(config.telegram, fetch)] : []),
    ...(config.discord ? [checkDiscord(config.discord, fetch)] : []),
  ]
  const settings: Finding = { level: 'good', subject: 'settings', text: 'all are readable' }
  return [settings, ...(await Promise.all(checks)).flat()]
}

async function checkDatabase(databaseUrl: string): Promise<Finding[]> {
  try {
    const store = await openStore({ databaseUrl })
    const isHealthy = await store.isHealthy()
    await store.close()
    return isHealthy
      ? [{ level: 'good', subject: 'database', text: `${store.engine} answers and has the newest schema` }]
      : [{ level: 'bad', subject: 'database', text: 'does not answer' }]
  } catch (error) {
    return [{ level: 'bad', subject: 'database', text: `cannot be opened (${nameOf(error)}): check DATABASE_URL` }]
  }
}

async function checkDisk(databaseUrl: string): Promise<Finding[]> {
  if (!databaseUrl.startsWith('sqlite:') || databaseUrl.endsWith(':memory:')) return []
  const folder = dirname(databaseUrl.slice('sqlite:'.length))
  try {
    const { bavail, bsize } = await statfs(folder)
    const free = `${Math.trunc((bavail * bsize) / 2 ** 20)} MB free`
    return bavail * bsize < DISK_FREE_MIN_BYTES
      ? [{ level: 'bad', subject: 'disk', text: `only ${free} in ${folder}: make room, a full disk stops the bot` }]
      : [{ level: 'good', subject: 'disk', text: free }]
  } catch (error) {
    return [{ level: 'bad', subject: 'disk', text: `${folder} cannot be read (${nameOf(error)})` }]
  }
}

async function checkNetworks(config: Config, fetch: HttpFetch): Promise<Finding[]> {
  if (!config.aliexpress)
    return [
      { level: 'hint', subject: 'network', text: 'none is configured: the sandbox answers with invented products' },
    ]
  const findings: Finding[] = []
  const { networks } = createNetworks(
    config,
    fetch,
    () => Promise.reject(new Error('no link is followed here')),
    systemClock,
  )
  for (const network of networks) {
    try {
      const made = await network.linkBuilder.buildLinks([{ productUrl: 'https://aliexpress.com', tier: 'standard' }])
      findings.push(
        made.size > 0
          ? { level: 'good', subject: network.networkId, text: 'makes links' }
          : { level: 'bad', subject: network.networkId, text: 'makes no link: check the tracking id' },
      )
    } catch (error) {
      const detail = error instanceof NetworkError ? `${error.code} ${error.detail}` : nameOf(error)
      findings.push({
        level: 'bad',
        subject: network.networkId,
        text: `${detail}: check key, secret and access to the affiliate API`,
      })
    }
  }
  return findings
}

async function checkTelegram(config: TelegramConfig, fetch: HttpFetch): Promise<Finding[]> {
  const asked = await askJson(fetch, new Request(`${config.apiUrl}/bot${config.token}/getMe`))
  if (typeof asked === 'string')
    return [{ level: 'bad', subject: 'telegram', text: `${asked}: check TELEGRAM_BOT_TOKEN` }]
  const me = asked.body.result as { username?: string; can_read_all_group_messages?: boolean } | undefined
  if (!me) return [{ level: 'bad', subject: 'telegram', text: 'refuses the token: get the right one from BotFather' }]
  return [
    { level: 'good', subject: 'telegram', text: `is @${me.username ?? '?'}` },
    me.can_read_all_group_messages
      ? { level: 'good', subject: 'telegram', text: 'privacy mode is off: links in groups are seen' }
      : {
          level: 'hint',
          subject: 'telegram',
          text: 'privacy mode is on: in groups it sees links only as an admin. BotFather: /setprivacy, Disable, then add it to the group again',
        },
    ...clockFinding(asked.skewMs),
  ]
}

async function checkDiscord(config: DiscordConfig, fetch: HttpFetch): Promise<Finding[]> {
  const headers = { authorization: `Bot ${config.token}` }
  const asked = await askJson(fetch, new Request(`${config.apiUrl}/v10/applications/@me`, { headers }))
  if (typeof asked === 'string')
    return [{ level: 'bad', subject: 'discord', text: `${asked}: check DISCORD_BOT_TOKEN` }]
  const { name, flags } = asked.body as { name?: string; flags?: number }
  if (!name) return [{ level: 'bad', subject: 'discord', text: 'refuses the token: reset it in the developer portal' }]
  return [
    { level: 'good', subject: 'discord', text: `is ${name}` },
    (flags ?? 0) & MESSAGE_CONTENT_FLAGS
      ? { level: 'good', subject: 'discord', text: 'message-content intent is on' }
      : {
          level: 'hint',
          subject: 'discord',
          text: 'message-content intent is off: only mentions, private chats, commands and “Get my link” work. Developer portal: Bot, Privileged Gateway Intents',
        },
    ...clockFinding(asked.skewMs),
  ]
}

async function askJson(
  fetch: HttpFetch,
  request: Request,
): Promise<{ body: Record<string, unknown>; skewMs: number | null } | string> {
  try {
    const response = await fetch(request)
    const date = Date.parse(response.headers.get('date') ?? '')
    const body = (await response.json()) as Record<string, unknown>
    return { body, skewMs: Number.isNaN(date) ? null : Math.abs(Date.now() - date) }
  } catch (error) {
    return `does not answer (${nameOf(error)})`
  }
}

function clockFinding(skewMs: number | null): Finding[] {
  if (skewMs === null || skewMs <= CLOCK_SKEW_MAX_MS) return []
  return [
    { level: 'bad', subject: 'clock', text: `is ${Math.round(skewMs / 1000)} s off: switch on time synchronization` },
  ]
}

/** The error's kind alone: messages of HTTP errors may hold the token, which stands in the path. */
function nameOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.name : 'error'
}
