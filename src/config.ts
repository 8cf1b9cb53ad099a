import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { z } from 'zod'
import type { PlacePolicy } from '#src/members/resolve-scene.ts'
import { parsePercent, type RateBps } from '#src/money/rate.ts'
import { SETTINGS } from './settings.ts'

/** Key prefixes that are ours: an unknown key with one of them is a mistake, other environment is not our business. */
const OWN_PREFIXES = ['TELEGRAM_', 'DISCORD_', 'ALIEXPRESS_', 'EPN_', 'ADMITAD_', 'CJ_', 'FLEXOFFERS_']

export interface Config {
  readonly port: number
  readonly host: string
  readonly publicUrl: string | null
  readonly databaseUrl: string
  readonly owners: readonly string[]
  readonly placePolicy: PlacePolicy
  readonly defaultShareBps: RateBps | null
  readonly logLevel: string
  readonly metricsToken: string | null
  readonly secretKey: string | null
  readonly telegram: TelegramConfig | null
  readonly discord: DiscordConfig | null
  readonly aliexpress: AliexpressConfig | null
  readonly playground: boolean
}

export interface TelegramConfig {
  readonly token: string
  readonly apiUrl: string
  readonly transport:
    | { readonly mode: 'polling' }
    | { readonly mode: 'webhook'; readonly publicUrl: string; readonly secret: string | null }
}

export interface DiscordConfig {
  readonly token: string
  readonly apiUrl: string
  readonly shards: 'auto' | `${number}-${number}/${number}`
  readonly messageContent: 'auto' | 'off'
}

export interface AliexpressConfig {
  readonly appKey: string
  readonly appSecret: string
  readonly trackingId: string
  readonly apiUrl: string
}

/** Names one wrong setting; never its value, which may be a secret. */
export interface ConfigProblem {
  readonly key: string
  readonly problem: string
}

/** Signals settings that cannot be used; lists all of them at once. */
export class ConfigError extends Error {
  readonly code = 'SETTINGS_INVALID'
  readonly problems: readonly ConfigProblem[]

  constructor(problems: readonly ConfigProblem[]) {
    super(`settings: ${problems.map((entry) => `${entry.key} ${entry.problem}`).join('; ')}`)
    this.name = 'ConfigError'
    this.problems = problems
  }
}

type Environment = Readonly<Record<string, string | undefined>>
type Values = ReadonlyMap<string, string>

const url = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ''))
const person = z.string().regex(/^(telegram|discord):\d{1,20}$/)
const place = z.string().regex(/^(telegram:-?|discord:)\d{1,20}$/)

/**
 * Reads the settings, once, and freezes them.
 *
 * @param fromFile - keys that stand in `.env`: there every unknown key is a mistake
 * @throws ConfigError listing every unknown, missing and malformed setting
 */
export function readConfig(environment: Environment, fromFile: Environment = {}): Config {
  const problems: ConfigProblem[] = []
  const values = collectValues({ ...fromFile, ...environment }, fromFile, problems)
  const text = (key: string): string | null => values.get(key) ?? null
  const config: Config = {
    port: readInteger(values, 'PORT', 0, 65_535, problems),
    host: text('HOST') ?? '127.0.0.1',
    publicUrl: text('PUBLIC_URL'),
    databaseUrl: readDatabaseUrl(values, problems),
    owners: readList(values, 'OWNERS', person, 'must list people such as telegram:42,discord:7', problems),
    placePolicy: readPlacePolicy(values, problems),
    defaultShareBps: readPercent(values, 'DEFAULT_SHARE_PERCENT', problems),
    logLevel: text('LOG_LEVEL') ?? 'info',
    metricsToken: text('METRICS_TOKEN'),
    secretKey: readSecretKey(values, problems),
    telegram: readTelegram(values, problems),
    discord: readDiscord(values, problems),
    aliexpress: readAliexpress(values, problems),
    playground: readFlag(
      values,
      'PLAYGROUND',
      !values.has('TELEGRAM_BOT_TOKEN') && !values.has('DISCORD_BOT_TOKEN'),
      problems,
    ),
  }
  if (problems.length > 0) throw new ConfigError(problems)
  return Object.freeze(config)
}

/**
 * Reads the settings of this process: the environment, and `.env` beside it, whose keys the environment overrides.
 * @throws ConfigError as `readConfig`
 */
export function loadConfig(): Config {
  const fromFile = existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {}
  return readConfig(process.env, fromFile)
}

/** Lists every secret in use, for masking whatever is logged. */
export function secretsOf(config: Config): readonly string[] {
  const { telegram, discord, aliexpress } = config
  const webhookSecret = telegram?.transport.mode === 'webhook' ? telegram.transport.secret : null
  const all = [
    config.metricsToken,
    config.secretKey,
    telegram?.token,
    webhookSecret,
    discord?.token,
    aliexpress?.appKey,
    aliexpress?.appSecret,
  ]
  return all.filter((secret): secret is string => typeof secret === 'string' && secret !== '')
}

function collectValues(all: Environment, fromFile: Environment, problems: ConfigProblem[]): Values {
  const values = new Map<string, string>()
  const known = new Set(SETTINGS.map((entry) => entry.key))
  for (const key of Object.keys(all)) {
    const isOurs = key in fromFile || OWN_PREFIXES.some((prefix) => key.startsWith(prefix))
    if (!known.has(key) && isOurs) problems.push({ key, problem: 'is not a setting' })
  }
  for (const entry of SETTINGS) {
    const value = all[entry.key]?.trim() || entry.default
    if (!value) continue
    values.set(entry.key, value)
    if (entry.choices && !entry.choices.includes(value))
      problems.push({ key: entry.key, problem: `must be one of ${entry.choices.join(', ')}` })
    if (entry.kind === 'url') {
      const parsed = url.safeParse(value)
      if (parsed.success) values.set(entry.key, parsed.data)
      else problems.push({ key: entry.key, problem: 'must be an http or https address' })
    }
  }
  return values
}

function readInteger(values: Values, key: string, min: number, max: number, problems: ConfigProblem[]): number {
  const number = Number(values.get(key))
  if (Number.isInteger(number) && number >= min && number <= max) return number
  problems.push({ key, problem: `must be a whole number from ${min} to ${max}` })
  return min
}

function readPercent(values: Values, key: string, problems: ConfigProblem[]): RateBps | null {
  const value = values.get(key)
  if (value === undefined) return null
  try {
    return parsePercent(value)
  } catch {
    problems.push({ key, problem: 'must be a percentage from 0 to 100' })
    return null
  }
}

function readFlag(values: Values, key: string, fallback: boolean, problems: ConfigProblem[]): boolean {
  const value = values.get(key)?.toLowerCase()
  if (value === undefined) return fallback
  if (['on', 'true', '1', 'yes'].includes(value)) return true
  if (!['off', 'false', '0', 'no'].includes(value)) problems.push({ key, problem: 'must be on or off' })
  return false
}

function readList(
  values: Values,
  key: string,
  item: z.ZodType<string>,
  problem: string,
  problems: ConfigProblem[],
): string[] {
  const items = (values.get(key) ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  if (!items.every((part) => item.safeParse(part).success)) problems.push({ key, problem })
  return items
}

function readPlacePolicy(values: Values, problems: ConfigProblem[]): PlacePolicy {
  const value = values.get('COMMUNITIES') ?? 'approve'
  if (value === 'approve' || value === 'open') return value
  return readList(
    values,
    'COMMUNITIES',
    place,
    'must be approve, open, or places such as telegram:-1001,discord:99',
    problems,
  )
}

function readDatabaseUrl(values: Values, problems: ConfigProblem[]): string {
  const value = values.get('DATABASE_URL') ?? ''
  if (!/^(sqlite:.+|postgres(ql)?:\/\/.+)$/.test(value))
    problems.push({ key: 'DATABASE_URL', problem: 'must be sqlite:<file> or postgres://…' })
  return value
}

function readSecretKey(values: Values, problems: ConfigProblem[]): string | null {
  const value = values.get('SECRET_KEY') ?? null
  if (value !== null && value.length < 32)
    problems.push({ key: 'SECRET_KEY', problem: 'must have at least 32 characters' })
  return value
}

/** A secret that is missing while others of its group are set is a mistake worth a word. */
function requireAll(values: Values, keys: readonly string[], because: string, problems: ConfigProblem[]): void {
  for (const key of keys) if (!values.has(key)) problems.push({ key, problem: `is missing: ${because}` })
}

function readTelegram(values: Values, problems: ConfigProblem[]): TelegramConfig | null {
  const token = values.get('TELEGRAM_BOT_TOKEN')
  if (!token) return null
  if (!/^\d{1,20}:[A-Za-z0-9_-]{20,}$/.test(token))
    problems.push({ key: 'TELEGRAM_BOT_TOKEN', problem: 'does not look like a token from BotFather' })
  const apiUrl = values.get('TELEGRAM_API_URL') ?? ''
  if (values.get('TELEGRAM_MODE') !== 'webhook') return { token, apiUrl, transport: { mode: 'polling' } }
  requireAll(values, ['PUBLIC_URL'], 'TELEGRAM_MODE=webhook needs it', problems)
  const secret = values.get('TELEGRAM_WEBHOOK_SECRET') ?? null
  if (secret !== null && !/^[A-Za-z0-9_-]{1,256}$/.test(secret))
    problems.push({ key: 'TELEGRAM_WEBHOOK_SECRET', problem: 'may hold only A–Z a–z 0–9 _ -, at most 256' })
  return { token, apiUrl, transport: { mode: 'webhook', publicUrl: values.get('PUBLIC_URL') ?? '', secret } }
}

function readDiscord(values: Values, problems: ConfigProblem[]): DiscordConfig | null {
  const token = values.get('DISCORD_BOT_TOKEN')
  if (!token) return null
  const shards = values.get('DISCORD_SHARDS') ?? 'auto'
  if (shards !== 'auto' && !/^\d+-\d+\/\d+$/.test(shards))
    problems.push({ key: 'DISCORD_SHARDS', problem: 'must be auto or a range such as 0-3/16' })
  return {
    token,
    apiUrl: values.get('DISCORD_API_URL') ?? '',
    shards: shards as DiscordConfig['shards'],
    messageContent: values.get('DISCORD_MESSAGE_CONTENT') === 'off' ? 'off' : 'auto',
  }
}

function readAliexpress(values: Values, problems: ConfigProblem[]): AliexpressConfig | null {
  const keys = ['ALIEXPRESS_APP_KEY', 'ALIEXPRESS_APP_SECRET', 'ALIEXPRESS_TRACKING_ID']
  if (!keys.some((key) => values.has(key))) return null
  requireAll(values, keys, 'the other AliExpress settings need it', problems)
  return {
    appKey: values.get('ALIEXPRESS_APP_KEY') ?? '',
    appSecret: values.get('ALIEXPRESS_APP_SECRET') ?? '',
    trackingId: values.get('ALIEXPRESS_TRACKING_ID') ?? '',
    apiUrl: values.get('ALIEXPRESS_API_URL') ?? '',
  }
}
