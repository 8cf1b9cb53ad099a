import { hash } from 'node:crypto'
import type { Clock } from '#src/chat/clock.ts'
import type { CommandListing } from '#src/chat/command-listing.ts'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#src/chat/locale.ts'
import type { Logger } from '#src/chat/logger.ts'
import { readFailure } from './call-failure.ts'
import { isRecord } from './record.ts'
import type { TelegramCache } from './telegram-cache.ts'
import type { TelegramHost } from './telegram-host.ts'
import { MENU_COMMANDS_MAX } from './telegram-limits.ts'

/** Calls made at once while publishing. */
const PARALLEL_MAX = 4
/** Attempts through flood pauses before a menu is left for the next start. */
const ATTEMPTS_MAX = 3

interface MenuCommand {
  readonly command: string
  readonly description: string
  /** The command and its answer are seen by the person and the bot only (Bot API 10.2; older servers ignore it). */
  readonly is_ephemeral?: true
}

interface Menu {
  readonly key: string
  readonly scope: { readonly type: string }
  readonly language: Locale | null
  readonly commands: readonly MenuCommand[]
}

/** Which commands a scope lists. Owners' commands are in no menu. */
const SCOPES: readonly {
  readonly type: string
  readonly context: 'private' | 'group' | null
  readonly isForAdmins: boolean
}[] = [
  { type: 'default', context: null, isForAdmins: false },
  { type: 'all_private_chats', context: 'private', isForAdmins: false },
  { type: 'all_group_chats', context: 'group', isForAdmins: false },
  { type: 'all_chat_administrators', context: 'group', isForAdmins: true },
]

/** Lays out the menus: each scope in each language, and once without a language for everybody else. */
function layOutMenus(listings: readonly CommandListing[]): readonly Menu[] {
  return SCOPES.flatMap(({ type, context, isForAdmins }) => {
    const listed = listings.filter(
      ({ audience, contexts }) =>
        (audience === 'everyone' || (audience === 'admin' && isForAdmins)) &&
        (context === null || contexts.includes(context)),
    )
    return [null, ...LOCALES].map((language) => ({
      key: `${type} ${language ?? '*'}`,
      scope: { type },
      language,
      commands: listed.slice(0, MENU_COMMANDS_MAX).map((listing) => ({
        command: listing.name,
        description: listing.descriptions[language ?? DEFAULT_LOCALE],
        ...(context === 'group' && listing.isPrivate ? { is_ephemeral: true as const } : {}),
      })),
    }))
  })
}

export interface MenuDeps {
  readonly host: TelegramHost
  readonly cache: TelegramCache
  readonly clock: Clock
  readonly logger: Logger
  readonly botId: string
  readonly signal: AbortSignal
}

/** Publishes the menus that have changed since they were last published. A menu that fails is left for the next start. */
export async function publishMenus(deps: MenuDeps, listings: readonly CommandListing[]): Promise<void> {
  const cacheKey = `telegram:menus:${deps.botId}`
  const published = parsePublished(await deps.cache.get(cacheKey).catch(() => null))
  const changed = layOutMenus(listings).filter((menu) => published.get(menu.key) !== digest(menu))
  if (changed.length === 0) return
  const waiting = [...changed]
  const work = async () => {
    for (let menu = waiting.shift(); menu && !deps.signal.aborted; menu = waiting.shift())
      if (await publish(deps, menu)) published.set(menu.key, digest(menu))
  }
  await Promise.all(Array.from({ length: PARALLEL_MAX }, work))
  await deps.cache.set(cacheKey, JSON.stringify(Object.fromEntries(published))).catch(() => undefined)
}

async function publish({ host, clock, logger, signal }: MenuDeps, menu: Menu): Promise<boolean> {
  const payload = {
    commands: menu.commands,
    scope: menu.scope,
    ...(menu.language ? { language_code: menu.language } : {}),
  }
  for (let attempt = 1; ; attempt++) {
    try {
      await host.call('setMyCommands', payload, signal)
      return true
    } catch (error) {
      const failure = readFailure(error)
      const waitMs = failure.kind === 'refused' && failure.errorCode === 429 ? failure.retryAfterMs : null
      if (waitMs === null || attempt === ATTEMPTS_MAX || signal.aborted) {
        logger.warn({ code: 'MENU_NOT_PUBLISHED', menu: menu.key, reason: failure.kind }, 'command menu not published')
        return false
      }
      await clock.sleep(waitMs, signal).catch(() => undefined)
    }
  }
}

function digest(menu: Menu): string {
  return hash('sha256', JSON.stringify(menu.commands)).slice(0, 32)
}

function parsePublished(stored: string | null | undefined): Map<string, string> {
  try {
    const entries: unknown = stored ? JSON.parse(stored) : null
    return new Map(isRecord(entries) ? Object.entries(entries).filter(isTextEntry) : [])
  } catch {
    return new Map()
  }
}

function isTextEntry(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string'
}
