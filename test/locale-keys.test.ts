import { describe, expect, test } from 'vitest'
import type { SetupStep } from '#commands/community/setup-steps.ts'
import { createCommands } from '#commands/index.ts'
import { SAMPLE_KINDS } from '#src/adapters/playground/pages/viewer.ts'
import type { ReceiveProblem } from '#src/adapters/playground/receive.ts'
import type { Command } from '#src/chat/command.ts'
import type { CommandProblem } from '#src/chat/parse-command.ts'
import { createTranslator, readLocaleSources } from '#src/chat/translator.ts'
import type { LinkFailure, PageKind, UnlistedReason } from '#src/links/link-card.ts'
import type { NetworkErrorCode } from '#src/links/network-error.ts'
import { REPLY_MODES, VISIBILITIES } from '#src/members/community.ts'
import type { Scene } from '#src/members/scene.ts'
import {
  ESTIMATE_CAVEATS,
  type EstimateCaveat,
  type NoCommissionReason,
  type Participation,
} from '#src/programs/estimate.ts'
import { FACTS } from '#src/programs/facts.ts'
import { NETWORK_IDS } from '#src/programs/network-id.ts'
import { readFluentFiles } from './guards/fluent-files.ts'
import { readSaidMessages, readStrings } from './guards/said-messages.ts'
import { readSources } from './guards/source-files.ts'

/** Lists the members of a union; the compiler sees to it that none is missing and none is made up. */
const each = <T extends string>(members: Readonly<Record<T, true>>): readonly T[] => Object.keys(members) as T[]

const UNLISTED = each<UnlistedReason>({ 'not-shipped': true, unlisted: true })
const ROOMS = ['group', 'private']

/** Ids that code puts together, with what can stand for the part that varies. Commands' own texts follow below. */
const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  'card-*': UNLISTED,
  'card-*-title': UNLISTED,
  'card-page-*': each<PageKind>({ store: true, category: true, search: true, campaign: true, home: true }),
  'card-failed-*': each<LinkFailure>({ dead: true, foreign: true, unreachable: true, 'not-a-shop-page': true }),
  'card-capped-*': ['order', 'item'],
  'per-*': ['order', 'item'],
  'none-*': each<NoCommissionReason>({
    'zero-rate': true,
    'zero-category': true,
    'brazil-computer-office': true,
    'tmall-from-russia': true,
    'not-participating': true,
    'rate-unknown': true,
  }),
  'rate-*': each<Participation>({ hot: true, affiliate: true, 'non-affiliate': true, zero: true }),
  'participation-*': each<Participation>({ hot: true, affiliate: true, 'non-affiliate': true, zero: true }),
  'caveat-*': [
    ...ESTIMATE_CAVEATS,
    ...each<Exclude<EstimateCaveat, (typeof ESTIMATE_CAVEATS)[number]>>({
      'country-unknown': true,
      'hot-needs-direct-link': true,
    }),
  ],
  'network-*': NETWORK_IDS,
  'usage-*': each<CommandProblem['problem']>({
    'subcommand-unknown': true,
    'option-missing': true,
    'choice-unknown': true,
    'integer-malformed': true,
  }),
  'choice-mode-*': REPLY_MODES,
  'choice-visibility-*': VISIBILITIES,
  'setup-*': each<SetupStep>({ share: true, region: true, mode: true, disclosure: true, deals: true, terms: true }),
  'settings-*': ['language', 'country', 'currency', 'home'],
  'settings-choose-*': ['one', 'country', 'currency', 'home'],
  'approval-*': ['accepted', 'refused'],
  'test-network-*': each<Lowercase<NetworkErrorCode>>({
    throttled: true,
    unavailable: true,
    unreadable: true,
    refused: true,
    forbidden: true,
    empty: true,
  }),
  'playground-*-title': ROOMS,
  'playground-*-subtitle': ROOMS,
  'playground-welcome-*': ROOMS,
  'playground-welcome-*-detail': ROOMS,
  'playground-sample-*': SAMPLE_KINDS,
  'playground-say-*': SAMPLE_KINDS,
  'playground-error-*': [
    ...each<ReceiveProblem>({
      empty: true,
      'too-long': true,
      gone: true,
      'not-yours': true,
      'not-stored': true,
      closed: true,
    }),
    'session',
    'flood',
  ],
  'fact-*': FACTS.map((fact) => fact.message),
}

/** Templates that only name texts of commands; those are listed from the commands themselves. */
const COMMAND_TEMPLATES = ['command-*', 'command-*-*', 'choice-*-*']

const deps = { links: { networkIds: NETWORK_IDS } } as unknown as Parameters<typeof createCommands>[0]

function commandIds(command: Command<Scene>): string[] {
  const id = `command-${command.name}`
  const of = (parentId: string, options: Command<Scene>['options']) =>
    options.flatMap((option) => [
      `${parentId}-${option.name}`,
      ...(option.choices ?? []).map((choice) => `choice-${option.name}-${choice.toLowerCase()}`),
    ])
  return [
    id,
    ...of(id, command.options),
    ...(command.subcommands ?? []).flatMap((sub) => [`${id}-${sub.name}`, ...of(`${id}-${sub.name}`, sub.options)]),
  ]
}

const sources = readSources('src', 'commands')
const said = readSaidMessages(sources)
const composed = new Set([
  ...Object.entries(TEMPLATES).flatMap(([template, parts]) => parts.map((part) => template.replace('*', part))),
  ...createCommands(deps).commands.flatMap(commandIds),
])
const known = new Set(
  readFluentFiles()
    .filter(({ locale }) => locale === 'en')
    .flatMap(({ declaredIds }) => declaredIds),
)

describe('locale keys', () => {
  test('the reader of the code finds what it is there for', () => {
    const found = readSaidMessages([
      {
        path: 'a.ts',
        text: "say(isIn ? 'a-b' : 'c-d', { kind: say(`per-\x24{cap.per}`) }); t.say(locale, 'e-f'); say(x === 'no-id' ? 'g' : id)",
      },
    ])
    expect([...found.ids]).toEqual(['a-b', 'c-d', 'e-f', 'g'])
    expect([...found.templates]).toEqual(['per-*'])
    expect(said.ids.size).toBeGreaterThan(100)
  })

  test('every message that code says exists', () => {
    expect([...said.ids].filter((id) => !known.has(id))).toEqual([])
  })

  test('every id that code puts together is listed here, and nothing that it does not', () => {
    const listed = [...Object.keys(TEMPLATES), ...COMMAND_TEMPLATES]
    expect([...said.templates].filter((template) => !listed.includes(template))).toEqual([])
    const strings = sources.map(({ text }) => text).join('\n')
    const isWritten = (template: string) =>
      said.templates.has(template) || strings.includes(`\`${template.replace('*', '\x24{')}`)
    expect(listed.filter((template) => !isWritten(template.replace(/\*-\*$/, '*')) && !isWritten(template))).toEqual([])
  })

  test('every id that can be put together exists', () => {
    expect([...composed].filter((id) => !known.has(id))).toEqual([])
  })

  test('no message is unused', () => {
    const strings = readStrings(sources)
    // A file that is not read yet belongs to a feature that is not there yet.
    const translator = createTranslator(readLocaleSources(new URL('../locales/', import.meta.url)))
    const read = [...known].filter((id) => translator.has('en', id))
    expect(read.length).toBeGreaterThan(300)
    expect(read.filter((id) => !strings.has(id) && !composed.has(id))).toEqual([])
  })
})
