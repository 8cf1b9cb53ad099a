import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Command, CommandOption, Scene } from '#src/chat/command.ts'
import { checkStructuredOptions, parseCommandText } from '#src/chat/parse-command.ts'

const option = (name: string, kind: CommandOption['kind'], isRequired = false, choices?: string[]): CommandOption => ({
  name,
  kind,
  isRequired,
  ...(choices ? { choices } : {}),
})

function command(options: CommandOption[], subcommands?: Command<Scene>['subcommands']): Command<Scene> {
  return {
    name: 'test',
    audience: 'everyone',
    contexts: ['private'],
    isPrivate: false,
    options,
    ...(subcommands ? { subcommands } : {}),
    run: async () => {
      throw new Error('not run here')
    },
  }
}

const settings = command([
  option('language', 'choice', false, ['en', 'de']),
  option('country', 'text'),
  option('currency', 'text'),
])
const search = command([option('words', 'text', true)])
const page = command([option('words', 'text', true), option('page', 'integer')])

describe('typed options', () => {
  test.each([
    ['country:NL', { country: 'NL' }],
    ['currency=EUR country:NL', { country: 'NL', currency: 'EUR' }],
    ['de NL EUR', { language: 'de', country: 'NL', currency: 'EUR' }],
    ['DE', { language: 'de' }],
    ['NL', { country: 'NL' }],
    ['', {}],
    ['  LANGUAGE:en  ', { language: 'en' }],
  ])('settings %j', (text, options) => {
    expect(parseCommandText(settings, text)).toEqual({ subcommand: null, options })
  })

  test('the only option takes the whole line, named or not, and keeps colons that are part of it', () => {
    expect(parseCommandText(search, 'red shoes: size 42')).toMatchObject({ options: { words: 'red shoes: size 42' } })
    expect(parseCommandText(search, 'words: red shoes\nand more')).toMatchObject({
      options: { words: 'red shoes\nand more' },
    })
  })

  test('what is missing or wrong is named', () => {
    expect(parseCommandText(search, '  ')).toMatchObject({ problem: 'option-missing', option: { name: 'words' } })
    expect(parseCommandText(page, 'lamp page:two')).toMatchObject({ problem: 'integer-malformed', value: 'two' })
    expect(parseCommandText(settings, 'language:xx')).toMatchObject({ problem: 'choice-unknown', value: 'xx' })
    const sub = command([], [{ name: 'set', options: [option('value', 'integer', true)] }])
    expect(parseCommandText(sub, 'get 1')).toEqual({ problem: 'subcommand-unknown', value: 'get' })
    expect(parseCommandText(sub, 'SET 12')).toEqual({ subcommand: 'set', options: { value: '12' } })
    expect(checkStructuredOptions(sub, { subcommand: 'set', value: '7' })).toEqual({
      subcommand: 'set',
      options: { value: '7' },
    })
    expect(checkStructuredOptions(sub, {})).toEqual({ problem: 'subcommand-unknown', value: '' })
  })
})

test('any text gives options that are declared and valid, or a problem', () => {
  const values = fc.array(
    fc.oneof(
      fc.string(),
      fc.constantFrom('country:', 'language=de', ' ', 'NL', 'page:3', '__proto__:x', 'constructor'),
    ),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(values, fc.constantFrom(settings, search, page), (parts, declared) => {
      const parsed = parseCommandText(declared, parts.join(' '))
      if ('problem' in parsed) return
      for (const [name, value] of Object.entries(parsed.options)) {
        const found = declared.options.find((candidate) => candidate.name === name)
        expect(found).toBeDefined()
        expect(value.trim()).not.toBe('')
        if (found?.kind === 'choice') expect(found.choices).toContain(value)
        if (found?.kind === 'integer') expect(value).toMatch(/^-?\d{1,9}$/)
      }
      for (const { name, isRequired } of declared.options) if (isRequired) expect(parsed.options).toHaveProperty(name)
    }),
    { numRuns: 500 },
  )
})

test('64 KB of typed text are split in time', () => {
  for (const text of ['a '.repeat(32_000), ':'.repeat(65_000), ' '.repeat(65_000), 'country:'.repeat(8_000)]) {
    const started = process.cpuUsage()
    parseCommandText(settings, text)
    const { user } = process.cpuUsage(started)
    expect(user / 1_000).toBeLessThan(500)
  }
})
