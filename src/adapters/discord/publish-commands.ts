import { createHash } from 'node:crypto'
import { Routes } from 'discord.js'
import type { Clock } from '#src/chat/clock.ts'
import type { Logger } from '#src/chat/logger.ts'
import type { CallResult, Calls } from './calls.ts'
import type { CommandJson, OptionJson } from './command-json.ts'

/** Attempts at a call that met a 429 while starting. */
const FLOOD_ATTEMPTS_MAX = 3

export interface PublishDeps {
  readonly calls: Calls
  readonly applicationId: string
  readonly clock: Clock
  readonly logger: Logger
  /** On a shared client the host's own commands stay. */
  readonly isShared: boolean
}

/**
 * Registers the commands, only where they differ from what is registered: Discord counts creations per day.
 * A failure is logged and does not stop the start: the old commands go on working.
 */
export async function publishCommands(deps: PublishDeps, commands: readonly CommandJson[]): Promise<void> {
  const route = Routes.applicationCommands(deps.applicationId)
  const registered = await patiently(deps, () =>
    deps.calls.get<readonly CommandJson[]>(route, { with_localizations: 'true' }),
  )
  if (!registered.ok) return warn(deps, registered)
  const known = new Map(registered.value.map((command) => [keyOf(command), hashCommand(command)]))
  const changed = commands.filter((command) => known.get(keyOf(command)) !== hashCommand(command))
  if (deps.isShared) {
    for (const command of changed) await write(deps, 'POST', toBody(command))
    return
  }
  if (changed.length > 0 || known.size !== commands.length) await write(deps, 'PUT', commands.map(toBody))
}

/** Hashes what matters of a command, whether we wrote it or Discord gave it back with its own fields and defaults. */
function hashCommand(command: CommandJson): string {
  return createHash('sha256')
    .update(JSON.stringify(essence(command)))
    .digest('hex')
}

async function write(deps: PublishDeps, method: 'POST' | 'PUT', body: unknown): Promise<void> {
  const route = Routes.applicationCommands(deps.applicationId)
  const result = await patiently(deps, () => deps.calls.write(method, route, body))
  if (!result.ok) warn(deps, result)
  else deps.logger.info({ code: 'DISCORD_COMMANDS_PUBLISHED' }, 'commands published')
}

async function patiently<T>(deps: PublishDeps, call: () => Promise<CallResult<T>>): Promise<CallResult<T>> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await call()
    if (result.ok || result.outcome.outcome !== 'refused' || result.outcome.code !== 'FLOOD') return result
    if (attempt >= FLOOD_ATTEMPTS_MAX) return result
    await deps.clock.sleep(result.outcome.retryAfterMs ?? 1_000)
  }
}

function warn(deps: PublishDeps, failure: Exclude<CallResult<unknown>, { ok: true }>): void {
  const { outcome, discordCode } = failure
  deps.logger.error({ code: 'DISCORD_COMMANDS_REFUSED', outcome, discordCode }, 'commands not published')
}

/** A context-menu command has no description at all, not an empty one. */
function toBody(command: CommandJson): object {
  const { description, description_localizations: descriptions, options, ...rest } = command
  return description === '' ? rest : { ...rest, description, description_localizations: descriptions, options }
}

function keyOf(command: CommandJson): string {
  return `${command.type} ${command.name}`
}

function essence(command: CommandJson): unknown {
  return [
    command.type,
    ...texts(command),
    command.default_member_permissions ?? null,
    sorted(command.integration_types),
    sorted(command.contexts),
    (command.options ?? []).map(optionEssence),
  ]
}

function optionEssence(option: OptionJson): unknown {
  return [
    option.type,
    ...texts(option),
    option.required ?? false,
    option.autocomplete ?? false,
    (option.choices ?? []).map((choice) => [choice.name, entries(choice.name_localizations), choice.value]),
    (option.options ?? []).map(optionEssence),
  ]
}

function texts(part: CommandJson | OptionJson): unknown[] {
  const { name, description, name_localizations: names, description_localizations: descriptions } = part
  return [name, entries(names), description ?? '', entries(descriptions)]
}

function entries(localizations: Readonly<Record<string, string>> | null | undefined): unknown {
  return Object.entries(localizations ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1))
}

function sorted(values: readonly number[] | null | undefined): readonly number[] {
  return (values ?? []).toSorted((a, b) => a - b)
}
