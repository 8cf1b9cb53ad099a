import { ALIEXPRESS_SETTINGS } from '#src/networks/aliexpress/settings.ts'

/** Describes one setting; documentation, `.env.example` and log masking are made from it. */
export interface Setting {
  readonly key: string
  readonly kind: 'string' | 'url' | 'integer' | 'flag' | 'list' | 'percent'
  /** Value when unset, as text; null: none. No secret has one. */
  readonly default: string | null
  readonly secret: boolean
  readonly doc: string
  readonly choices?: readonly string[]
}

function setting(
  key: string,
  kind: Setting['kind'],
  fallback: string | null,
  doc: string,
  extra: Partial<Setting> = {},
): Setting {
  return { key, kind, default: fallback, secret: false, doc, ...extra }
}

/** Lists every setting there is. */
export const SETTINGS: readonly Setting[] = [
  setting('PORT', 'integer', '8080', 'Port of the web server.'),
  setting('HOST', 'string', '127.0.0.1', 'Address the web server listens on; compose sets 0.0.0.0.'),
  setting(
    'PUBLIC_URL',
    'url',
    null,
    'Address under which the web server is reached from outside; needed for webhooks.',
  ),
  setting('DATABASE_URL', 'string', 'sqlite:data/magpie.db', 'Database: sqlite:<file> or postgres://…'),
  setting('OWNERS', 'list', '', 'People who run this bot, such as telegram:42,discord:7.'),
  setting(
    'COMMUNITIES',
    'string',
    'approve',
    'Which new places may use the bot: approve (an owner accepts each), open, or a list of places.',
  ),
  setting(
    'DEFAULT_SHARE_PERCENT',
    'percent',
    null,
    "Members' share a new community starts with; unset: none until an admin sets it.",
  ),
  setting('LOG_LEVEL', 'string', 'info', 'How much is logged.', {
    choices: ['debug', 'info', 'warn', 'error', 'silent'],
  }),
  setting('METRICS_TOKEN', 'string', null, 'Bearer token for /metrics from other machines; loopback needs none.', {
    secret: true,
  }),
  setting(
    'SECRET_KEY',
    'string',
    null,
    'Kept for encrypting the credentials that communities bring; nothing stores any yet.',
    { secret: true },
  ),
  setting('TELEGRAM_BOT_TOKEN', 'string', null, 'Token from BotFather; switches Telegram on.', { secret: true }),
  setting('TELEGRAM_API_URL', 'url', 'https://api.telegram.org', 'Bot API server.'),
  setting('TELEGRAM_MODE', 'string', 'polling', 'How updates arrive; webhook needs PUBLIC_URL.', {
    choices: ['polling', 'webhook'],
  }),
  setting(
    'TELEGRAM_WEBHOOK_SECRET',
    'string',
    null,
    'Secret Telegram sends with every webhook; made from the token when absent.',
    { secret: true },
  ),
  setting('DISCORD_BOT_TOKEN', 'string', null, 'Bot token from the Discord developer portal; switches Discord on.', {
    secret: true,
  }),
  setting('DISCORD_API_URL', 'url', 'https://discord.com/api', 'Discord API server.'),
  setting('DISCORD_SHARDS', 'string', 'auto', 'auto, or the shards of this process such as 0-3/16.'),
  setting(
    'DISCORD_MESSAGE_CONTENT',
    'string',
    'auto',
    'auto: ask for the message-content intent and go on without it when it is not granted; off: never ask.',
    { choices: ['auto', 'off'] },
  ),
  ...ALIEXPRESS_SETTINGS,
  setting('PLAYGROUND', 'flag', null, 'The playground in the browser; on when no platform token is set.'),
]
