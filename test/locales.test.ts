import type { Message } from '@fluent/bundle'
import { describe, expect, test } from 'vitest'
import { LOCALES, type Locale } from '#src/chat/locale.ts'
import { createTranslator, readLocaleSources } from '#src/chat/translator.ts'
import { parseCurrency } from '#src/money/money.ts'
import {
  expressionTypesOf,
  type FluentFile,
  PLACEABLE,
  readFluentFiles,
  selectsOf,
  textsOf,
  valueTextsOf,
  variablesOf,
  variantKeysOf,
} from './guards/fluent-files.ts'
import { LATIN_WORDS, SAME_IN } from './guards/untranslated.ts'

const files = readFluentFiles()
const translated = files.filter(({ locale }) => locale !== 'en')
const sourceOf = (file: FluentFile): FluentFile => {
  const found = files.find(({ locale, part }) => locale === 'en' && part === file.part)
  if (!found) throw new Error(`no English file for ${file.part}`)
  return found
}
const named = (list: readonly FluentFile[]) => list.map((file) => [`${file.locale} ${file.part}`, file] as const)

/** Collects complaints so that one run shows all of them. */
function complain(file: FluentFile, judge: (text: string, id: string, message: Message) => boolean): string[] {
  return [...file.messages].flatMap(([id, message]) =>
    textsOf(message)
      .filter((text) => judge(text, id, message))
      .map((text) => `${id}: ${text}`),
  )
}

const withoutVariables = (text: string) => text.replaceAll(PLACEABLE, ' ')
/** Commands, their options, codes of countries and currencies and addresses are written as they are in every language. */
const withoutTyped = (text: string) =>
  withoutVariables(text)
    .replace(/https?:\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.com\b/g, ' ')
    .replace(/\/[a-z]+(?: [a-z]+)*(?: [a-z]+:[A-Z]+)?/g, ' ')
    .replace(/(?<!\p{Script=Latin})[A-Z]{2,3}(?!\p{Script=Latin})/gu, ' ')

describe.each(named(files))('locales: %s', (_name, file) => {
  test('every message is read, once', () => {
    expect([...file.messages.keys()]).toEqual(file.declaredIds)
    const strayLines = file.source
      .split('\n')
      .filter((line) => !/^(#|\s|\}|$)/.test(line) && !/^[a-z][a-z0-9-]* = ?/.test(line))
    expect(strayLines).toEqual([])
  })

  test('no brace is left over and nothing but variables and choices is used', () => {
    expect(complain(file, (text) => /[{}]/.test(text))).toEqual([])
    const types = new Set([...file.messages.values()].flatMap(expressionTypesOf))
    expect([...types].filter((type) => !['var', 'select', 'str'].includes(type))).toEqual([])
  })

  test('a number chooses among exactly the plural forms of the language', () => {
    // `many` of Spanish, French and Portuguese is for millions: no count here gets there.
    const isNeeded = (form: string) => form !== 'many' || !['es', 'fr', 'pt'].includes(file.locale)
    const forms = new Intl.PluralRules(file.locale).resolvedOptions().pluralCategories.filter(isNeeded).sort()
    const wrong = [...file.messages].flatMap(([id, message]) =>
      selectsOf(message)
        .map(variantKeysOf)
        .filter((keys) => keys.includes('one'))
        .map((keys) => keys.filter((key) => !/^\d+$/.test(key) && isNeeded(key)).sort())
        .filter((keys) => keys.join() !== forms.join())
        .map((keys) => `${id}: ${keys.join()}`),
    )
    expect(wrong).toEqual([])
  })
})

describe.each(named(translated))('locales: %s beside English', (_name, file) => {
  const english = sourceOf(file)
  const shared = [...file.messages].filter(([id]) => english.messages.has(id))

  test('holds the same keys', () => {
    expect([...file.declaredIds].sort()).toEqual([...english.declaredIds].sort())
  })

  test('uses the same variables', () => {
    const different = shared
      .filter(([id, message]) => {
        const source = english.messages.get(id) as Message
        return variablesOf(message).join() !== variablesOf(source).join()
      })
      .map(([id]) => id)
    expect(different).toEqual([])
  })

  test('has the same attributes and the same choices that are not plurals', () => {
    const shape = (message: Message) => [
      Object.keys(message.attributes),
      selectsOf(message)
        .map(variantKeysOf)
        .filter((keys) => !keys.includes('one')),
    ]
    for (const [id, message] of shared)
      expect([id, shape(message)]).toEqual([id, shape(english.messages.get(id) as Message)])
  })

  test('leaves nothing in English but what is listed', () => {
    const hasWords = (text: string) => /\p{L}{2}/u.test(withoutTyped(text))
    const same = shared
      .filter(([id, message]) => {
        const value = valueTextsOf(message).join('\n')
        return hasWords(value) && value === valueTextsOf(english.messages.get(id) as Message).join('\n')
      })
      .map(([id]) => id)
    const listed = Object.entries(SAME_IN)
      .filter(([id, locales]) => (locales as readonly Locale[]).includes(file.locale) && file.messages.has(id))
      .map(([id]) => id)
    expect(same.sort()).toEqual(listed.sort())
  })

  test('ends its sentences as English does', () => {
    const ending = (text: string | undefined) =>
      /[.:?!…؟]$/.exec(text?.replace(/\u00a0/g, '') ?? '')?.[0]?.replace('؟', '?') ?? ''
    const different = shared
      .filter(([id, message]) => {
        const source = english.messages.get(id) as Message
        const [own, their] = [valueTextsOf(message).at(-1), valueTextsOf(source).at(-1)]
        // A Russian day brings its own dot: `20 нояб. 2026 г.`
        if (file.locale === 'ru' && `${own}.`.endsWith(`${PLACEABLE}.`) && their?.endsWith(`${PLACEABLE}.`))
          return false
        return ending(own) !== ending(their)
      })
      .map(([id]) => id)
    expect(different).toEqual([])
  })
})

/** Letters each language is written with; anything else is a slip of the keyboard or of the encoding. */
const LETTERS: Readonly<Record<Locale, RegExp>> = {
  en: /^[a-z]+$/i,
  es: /^[a-záéíóúüñ]+$/i,
  pt: /^[a-zàáâãçéêíóôõú]+$/i,
  fr: /^[a-zàâæçéèêëîïôœùûüÿ]+$/i,
  de: /^[a-zäöüß]+$/i,
  ru: /^[а-яё]+$/i,
  ar: /^[\u0621-\u063a\u0640-\u0652]+$/,
}

describe.each(named(files))('locales: script of %s', (_name, file) => {
  const isOwnLanguage = (id: string) => id.startsWith('choice-language-')

  test('words are written in the letters of the language', () => {
    const isLatin = (word: string) => /^\p{Script=Latin}+$/u.test(word)
    const isFine = (word: string) =>
      LETTERS[file.locale].test(word) || (['ru', 'ar'].includes(file.locale) && LATIN_WORDS.has(word))
    const foreign = [...file.messages].flatMap(([id, message]) =>
      isOwnLanguage(id)
        ? []
        : textsOf(message)
            .flatMap(
              (text) => withoutTyped(text).match(/\p{Script=Latin}+|[^\P{L}\p{Script=Latin}][\p{L}\p{M}]*/gu) ?? [],
            )
            .flatMap((word) => (isLatin(word) ? [word] : word.split(/(?<=^و)(?=\p{Script=Latin})/u)))
            .filter((word) => !isFine(word))
            .map((word) => `${id}: ${word}`),
    )
    expect(foreign).toEqual([])
  })

  if (['ru', 'ar'].includes(file.locale))
    test('no sentence is without a word in its own script', () => {
      const own = file.locale === 'ru' ? /\p{Script=Cyrillic}/u : /\p{Script=Arabic}/u
      const bare = [...file.messages]
        .filter(([id]) => !(SAME_IN[id] as readonly Locale[] | undefined)?.includes(file.locale))
        .filter(([, message]) => textsOf(message).some((text) => /\p{L}/u.test(withoutTyped(text)) && !own.test(text)))
      expect(bare.map(([id]) => id)).toEqual([])
    })

  test('digits are 0 to 9', () => {
    expect(complain(file, (text) => /[^\P{Nd}0-9]/u.test(text))).toEqual([])
  })
})

describe.each(named(files))('locales: typography of %s', (_name, file) => {
  test('quotes, apostrophes and dots are typographic', () => {
    expect(complain(file, (text) => /["'`´]|\.\.\.|\s\s|^\s|\s$/.test(text.replaceAll('\u00a0', '_')))).toEqual([])
  })

  test('quotation marks are those of the language', () => {
    const marks: Readonly<Record<Locale, RegExp>> = {
      en: /[«»„]/,
      es: /[“”„]/,
      pt: /[«»„]/,
      fr: /[“”„]/,
      de: /[«»”‘]/,
      ru: /[“”„’]/,
      ar: /[“”„’]/,
    }
    expect(complain(file, (text) => marks[file.locale].test(text))).toEqual([])
  })

  if (file.locale === 'fr')
    test('a French sign of two parts keeps its space on the same line', () => {
      // “Yes!” is a name.
      const bare = (text: string) => text.replace(/[a-z]+:[A-Z]+|https?:|Yes!/g, '')
      expect(complain(file, (text) => /[^\u00a0\u202f][:;?!»]|«[^\u00a0\u202f]/u.test(bare(text)))).toEqual([])
    })

  if (file.locale === 'es')
    test('a Spanish question or exclamation opens', () => {
      const count = (text: string, sign: string) => text.split(sign).length
      expect(
        complain(file, (text) => {
          const said = text.replaceAll('«Yes!»', '')
          return count(said, '¿') !== count(said, '?') || count(said, '¡') !== count(said, '!')
        }),
      ).toEqual([])
    })

  if (file.locale === 'ar')
    test('an Arabic comma, semicolon and question mark are Arabic', () => {
      expect(complain(file, (text) => /[,;?]/.test(text))).toEqual([])
    })

  if (file.locale === 'ar')
    test('a command keeps its slash on the left in a line written from the right', () => {
      expect(
        complain(file, (text) =>
          /(?<![\u200e\u2066]|\u2066\uFFFC)\/(?=[a-z\uFFFC])/.test(text.replace(/https?:\S+/g, '')),
        ),
      ).toEqual([])
      const marks = (text: string) => [text.split('\u2066').length, text.split('\u2069').length]
      expect(complain(file, (text) => marks(text)[0] !== marks(text)[1])).toEqual([])
    })
})

describe('locales: lengths', () => {
  const main = files.filter(({ part }) => part === 'main')
  const over = (lengthMax: number, ids: RegExp) =>
    main.flatMap(({ locale, messages }) =>
      [...messages]
        .filter(([id]) => ids.test(id))
        .flatMap(([id, message]) => valueTextsOf(message).map((text) => ({ id, text })))
        .filter(({ text }) => text.length > lengthMax)
        .map(({ id, text }) => `${locale} ${id} (${text.length})`),
    )

  test('what answers a pressed button fits into a note of 200 characters', () => {
    const notes =
      /^(action-stale|remove-not-yours|commission-not-yours|private-chat-first|guard-.+|attention-(gone|sent)|card-unavailable)$/
    expect(main[0]?.messages.has('guard-treasurer-only')).toBe(true)
    // A command's name is at most 32 characters long.
    expect(over(200 - 32, notes)).toEqual([])
  })

  test('labels of buttons are short enough for two on a phone', () => {
    const labels =
      /^(button-.+|choice-.+|setup-(region-mixed|disclosure-default|disclosure-own|terms-yes|terms-later|again)|privacy-(delete|delete-yes|delete-no)|approval-(accept|refuse)|attention-again|private-chat-button|inline-start|community-(yes|no)|settings-(language|country|currency|automatic))$/
    expect(over(34, labels)).toEqual([])
  })

  test('the entry of a message’s menu fits Discord’s 32 characters', () => {
    expect(over(32, /^context-menu-/)).toEqual([])
  })
})

describe('locales: what is said', () => {
  const translator = createTranslator(readLocaleSources(new URL('../locales/', import.meta.url)))
  const amount = { amountMinor: 123_456n, currency: parseCurrency('USD') }
  const day = new Date(Date.UTC(2026, 10, 20))

  test.each(LOCALES)('%s: money, days and counts are said in digits 0 to 9', (locale) => {
    const say = translator.in(locale)
    const texts = [
      say('money', { amount }),
      say('community-terms-confirmed', { day }),
      ...[3, 11, 100, 1_234].map((count) => say('card-sold', { count })),
    ]
    for (const text of texts) expect(text).toMatch(/^[^\p{Nd}]*[0-9][^\u0660-\u0669\u06f0-\u06f9]*$/u)
  })

  test('Arabic keeps a name from another script together', () => {
    expect(translator.say('ar', 'test-title', { network: 'ePN' })).toContain('\u2068ePN\u2069')
  })
})
