import { describe, expect, test } from 'vitest'
import { createCommands } from '#commands/index.ts'
import { toCommandJson, toContextMenuJson } from '#src/adapters/discord/command-json.ts'
import { encodePayload } from '#src/chat/action-payload.ts'
import type { CommandOption } from '#src/chat/command.ts'
import {
  type CommandListing,
  contextMenuNames,
  listCommands,
  type OptionListing,
  type SubcommandListing,
} from '#src/chat/command-listing.ts'
import { LOCALES } from '#src/chat/locale.ts'
import { createTranslator, readLocaleSources } from '#src/chat/translator.ts'
import { createQuestionActions } from '#src/knowledge/question-actions.ts'
import { createLinkActions } from '#src/links/link-actions.ts'
import { NETWORK_IDS } from '#src/programs/network-id.ts'
import { readSources, withoutComments } from './guards/source-files.ts'

/** Commands of the first release; README and DESIGN name the same. */
const DOCUMENTED = ['link', 'check', 'search', 'hot', 'faq', 'settings', 'community', 'privacy', 'help', 'start']
const SUBCOMMANDS_DOCUMENTED = ['setup', 'join', 'test', 'share', 'reply', 'channels', 'ignore', 'skip', 'faq']

/** Bot API `BotCommand`: names of 1–32, descriptions of 1–256 characters; Discord is stricter. Read 2026-11-20. */
const NAME = /^[a-z0-9_]{1,32}$/
/** Discord `application-commands#application-command-object`, naming and limits, read 2026-11-20. */
const TRANSLATED_NAME = /^[-_\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u
const DESCRIPTION_MAX = 100
const LABEL_MAX = 100
const LIST_MAX = 25
const LENGTH_MAX = 8_000

const translator = createTranslator(readLocaleSources(new URL('../locales/', import.meta.url)))
// With every network configured the choices are longest.
const deps = { links: { networkIds: NETWORK_IDS } } as unknown as Parameters<typeof createCommands>[0]
const registry = createCommands(deps)
const listings = listCommands(registry.commands, translator)

type Named = Pick<SubcommandListing, 'name' | 'names' | 'descriptions'>
const siblings: readonly (readonly [string, readonly Named[]])[] = [
  ['commands', listings],
  ...listings.flatMap((command) => [
    [`/${command.name}`, command.subcommands.length > 0 ? command.subcommands : command.options] as const,
    ...command.subcommands.map((sub) => [`/${command.name} ${sub.name}`, sub.options] as const),
  ]),
]
const everything: readonly (readonly [string, Named])[] = siblings.flatMap(([path, named]) =>
  named.map((one) => [`${path} ${one.name}`, one] as const),
)
const optionsOf = (command: CommandListing): readonly OptionListing[] => [
  ...command.options,
  ...command.subcommands.flatMap((sub) => sub.options),
]

const longest = (texts: readonly (string | undefined)[]) => Math.max(...texts.map((text) => text?.length ?? 0))

/** Counts as Discord does: name, description and values of everything inside, each in its longest language. */
function lengthOf(part: Named & Partial<CommandListing> & Partial<OptionListing>): number {
  const own = longest([part.name, ...Object.values(part.names)]) + longest(Object.values(part.descriptions))
  const choices = (part.choices ?? []).map(({ value, labels }) => value.length + longest(Object.values(labels)))
  const inner = [...(part.options ?? []), ...(part.subcommands ?? [])].map(lengthOf)
  return [own, ...choices, ...inner].reduce((sum, length) => sum + length, 0)
}

describe('commands', () => {
  test('every documented command is listed, and nothing else', () => {
    expect(registry.commands.map(({ name }) => name)).toEqual(DOCUMENTED)
    const community = registry.commands.find(({ name }) => name === 'community')
    const subcommands = community?.subcommands?.map(({ name }) => name) ?? []
    expect(SUBCOMMANDS_DOCUMENTED.filter((name) => !subcommands.includes(name))).toEqual([])
  })

  test('a command with subcommands has no options of its own', () => {
    for (const command of registry.commands)
      if (command.subcommands) expect([command.name, command.options]).toEqual([command.name, []])
  })

  test('a command that works somewhere says where', () => {
    for (const { name, contexts } of registry.commands) {
      expect([name, contexts.length]).not.toEqual([name, 0])
      expect(new Set(contexts).size).toBe(contexts.length)
    }
  })

  test('every command of admins answers in private', () => {
    const open = registry.commands.filter(({ audience, isPrivate }) => audience !== 'everyone' && !isPrivate)
    expect(open.map(({ name }) => name)).toEqual([])
  })

  test('required options come before optional ones', () => {
    const isInOrder = (options: readonly CommandOption[]) =>
      options.every((option, index) => !option.isRequired || options.slice(0, index).every((one) => one.isRequired))
    const wrong = registry.commands.flatMap((command) =>
      [command.options, ...(command.subcommands ?? []).map((sub) => sub.options)]
        .filter((options) => !isInOrder(options))
        .map(() => command.name),
    )
    expect(wrong).toEqual([])
  })

  test('a choice has choices, and only a choice has them', () => {
    for (const command of registry.commands)
      for (const option of [...command.options, ...(command.subcommands ?? []).flatMap((sub) => sub.options)])
        expect([option.name, (option.choices ?? []).length > 0]).toEqual([option.name, option.kind === 'choice'])
  })
})

describe('commands: what the platforms accept', () => {
  test.each(everything)(
    '%s is named and described within limits in every language',
    (_path, { name, names, descriptions }) => {
      expect(name).toMatch(NAME)
      for (const locale of LOCALES) {
        const translated = names[locale]
        expect([locale, translated]).not.toEqual([locale, undefined])
        expect(translated).toMatch(TRANSLATED_NAME)
        expect(translated).toBe(translated?.toLowerCase())
        expect([locale, descriptions[locale].length <= DESCRIPTION_MAX, descriptions[locale].length > 0]).toEqual([
          locale,
          true,
          true,
        ])
        expect(descriptions[locale]).not.toMatch(/[.\n]$/)
      }
      expect(names.en).toBe(name)
    },
  )

  test.each(siblings)('%s: no two have the same name in any language', (_path, named) => {
    expect(named.length).toBeLessThanOrEqual(LIST_MAX)
    for (const locale of LOCALES) {
      const names = named.map((one) => one.names[locale] ?? one.name)
      expect([locale, names.filter((name, index) => names.indexOf(name) !== index)]).toEqual([locale, []])
      // Somebody who types the English name must not land elsewhere.
      const strangers = named.filter((one) => named.some((other) => other !== one && other.name === one.names[locale]))
      expect([locale, strangers.map(({ name }) => name)]).toEqual([locale, []])
    }
  })

  test.each(listings.flatMap(optionsOf).map((option) => [option.name, option] as const))(
    'choices of %s are few, short and different',
    (_name, { choices }) => {
      expect(choices.length).toBeLessThanOrEqual(LIST_MAX)
      expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length)
      for (const locale of LOCALES) {
        const labels = choices.map((choice) => choice.labels[locale])
        expect(labels.filter((label) => label.length > LABEL_MAX)).toEqual([])
        expect(new Set(labels).size).toBe(labels.length)
      }
    },
  )

  test.each(listings.map((listing) => [listing.name, listing] as const))(
    '/%s is short enough as a whole for Discord',
    (_name, listing) => {
      expect(lengthOf(listing)).toBeLessThanOrEqual(LENGTH_MAX)
      // Counts for itself and throws when it is too long.
      expect(toCommandJson(listing).name).toBe(listing.name)
    },
  )

  test('the entry of a message’s menu has a name of 1–32 characters in every language', () => {
    const names = contextMenuNames(translator)
    for (const locale of LOCALES) expect(names[locale]).toMatch(/^.{1,32}$/u)
    expect(toContextMenuJson(names).name).toBe(names.en)
  })
})

describe('commands: buttons', () => {
  const linkActions = createLinkActions({} as Parameters<typeof createLinkActions>[0])
  const questionActions = createQuestionActions({} as Parameters<typeof createQuestionActions>[0])
  const ownActions = [...Object.keys(linkActions), ...Object.keys(questionActions)]
  const sources = readSources('src', 'commands').map(({ path, text }) => ({ path, text: withoutComments(text) }))

  test('no two parts claim the same button', () => {
    const shared = ownActions.filter((action) => Object.hasOwn(registry.actions, action))
    expect(shared).toEqual([])
    expect(new Set(ownActions).size).toBe(ownActions.length)
    // Within the commands one part could overwrite another's button silently: each name is declared once.
    const declared = sources
      .filter(({ path }) => path.startsWith('commands/'))
      .flatMap(({ text }) => [...text.matchAll(/^ {4}([a-z]+): async \(/gm)].map(([, name]) => name as string))
      .filter((name) => Object.hasOwn(registry.actions, name))
    expect(declared.sort()).toEqual(Object.keys(registry.actions).sort())
  })

  test('every button that is drawn has somebody who answers it', () => {
    const known = new Set([...ownActions, ...Object.keys(registry.actions)])
    const drawn = sources.flatMap(({ text }) =>
      [...text.matchAll(/encodePayload\(\s*'([^']+)'/g)].map(([, action]) => action as string),
    )
    expect(drawn.length).toBeGreaterThan(5)
    expect(drawn.filter((action) => !known.has(action))).toEqual([])
  })

  test('names of actions can be encoded with the longest arguments there are', () => {
    for (const action of [...ownActions, ...Object.keys(registry.actions)])
      expect(() => encodePayload(action, 'x'.repeat(20), 'y'.repeat(20))).not.toThrow()
  })
})
