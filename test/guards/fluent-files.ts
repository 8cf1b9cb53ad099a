import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { FluentResource, type Message } from '@fluent/bundle'
import { LOCALES, type Locale } from '#src/chat/locale.ts'

type Pattern = NonNullable<Message['value']>
type Expression = Exclude<Exclude<Pattern, string>[number], string>
type Select = Extract<Expression, { type: 'select' }>

/** Stands for a variable in a text; no sentence holds it otherwise. */
export const PLACEABLE = '\uFFFC'

/** Is one Fluent file as it stands and as it was parsed. */
export interface FluentFile {
  /** Without the language: `main`, `faq`. */
  readonly part: string
  readonly locale: Locale
  readonly source: string
  readonly messages: ReadonlyMap<string, Message>
  /** Ids in the order of the file, repeated ones twice; the parser drops what it cannot read without a word. */
  readonly declaredIds: readonly string[]
}

/** Reads `<locale>.ftl` and everything in `<locale>/` for each language. */
export function readFluentFiles(): readonly FluentFile[] {
  const folder = new URL('../../locales/', import.meta.url)
  return LOCALES.flatMap((locale) => {
    const inner = new URL(`${locale}/`, folder)
    const parts = existsSync(inner) ? readdirSync(inner).filter((name) => name.endsWith('.ftl')) : []
    return [
      parse(locale, 'main', new URL(`${locale}.ftl`, folder)),
      ...parts.map((name) => parse(locale, name.slice(0, -4), new URL(name, inner))),
    ]
  })
}

function parse(locale: Locale, part: string, url: URL): FluentFile {
  const source = readFileSync(url, 'utf8')
  const messages = new Map<string, Message>()
  for (const entry of new FluentResource(source).body) messages.set(entry.id, entry)
  const declaredIds = [...source.matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map(([, id]) => id as string)
  return { part, locale, source, messages, declaredIds }
}

/** Gives every text a message can turn into, attributes included; variables stand as `PLACEABLE`. */
export function textsOf(message: Message): readonly string[] {
  return patternsOf(message).flatMap(expand)
}

/** Gives the texts of a message's value alone. */
export function valueTextsOf(message: Message): readonly string[] {
  return message.value === null ? [] : expand(message.value)
}

/** Gives the names of all variables of a message, in order, each once. */
export function variablesOf(message: Message): readonly string[] {
  const names = new Set<string>()
  for (const expression of expressionsOf(message)) {
    if (expression.type === 'var') names.add(expression.name)
    if (expression.type === 'select' && expression.selector.type === 'var') names.add(expression.selector.name)
  }
  return [...names].sort()
}

/** Gives the choices inside a message. */
export function selectsOf(message: Message): readonly Select[] {
  return expressionsOf(message).filter((expression) => expression.type === 'select')
}

/** Gives the keys of a choice's variants as written. */
export function variantKeysOf(select: Select): readonly string[] {
  return select.variants.map(({ key }) => String(key.value))
}

/** Gives the kinds of expression used anywhere in a message. */
export function expressionTypesOf(message: Message): readonly string[] {
  return [...new Set(expressionsOf(message).map(({ type }) => type))]
}

function patternsOf(message: Message): readonly Pattern[] {
  return [...(message.value === null ? [] : [message.value]), ...Object.values(message.attributes)]
}

function expressionsOf(message: Message): readonly Expression[] {
  const within = (pattern: Pattern): Expression[] =>
    typeof pattern === 'string'
      ? []
      : pattern.flatMap((element) => {
          if (typeof element === 'string') return []
          if (element.type !== 'select') return [element]
          return [element, ...element.variants.flatMap((variant) => within(variant.value))]
        })
  return patternsOf(message).flatMap(within)
}

function expand(pattern: Pattern): string[] {
  if (typeof pattern === 'string') return [pattern]
  return pattern.reduce<string[]>(
    (texts, element) => {
      const tails = typeof element === 'string' ? [element] : alternatives(element)
      return texts.flatMap((text) => tails.map((tail) => text + tail))
    },
    [''],
  )
}

function alternatives(expression: Expression): string[] {
  if (expression.type === 'select') return expression.variants.flatMap((variant) => expand(variant.value))
  return expression.type === 'str' ? [expression.value] : [PLACEABLE]
}
