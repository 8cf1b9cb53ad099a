import { type SourceFile, withoutComments } from './source-files.ts'

/** Lists what the code says: ids written out, and ids put together, with `*` for each part that varies. */
export interface SaidMessages {
  readonly ids: ReadonlySet<string>
  readonly templates: ReadonlySet<string>
}

const CALL = /(?<![\w$])say\(/g
const ID = /'([a-z][a-z0-9]*(?:-[a-z0-9]+)*)'/g
const TEMPLATE = /`([^`]*)`/g

/** Reads the ids out of every `say(…)`: its first argument, or the second where a language comes first. */
export function readSaidMessages(sources: readonly SourceFile[]): SaidMessages {
  const ids = new Set<string>()
  const templates = new Set<string>()
  for (const { text } of sources) {
    const code = withoutComments(text)
    for (const call of code.matchAll(CALL)) {
      const given = splitArguments(code, call.index + call[0].length)
      // `translator.say(locale, id)`: a language is never written as a string.
      const id = [given[0], given[1]].find(
        (argument) => argument !== undefined && /['`]/.test(argument) && !argument.startsWith('{'),
      )
      if (id === undefined) continue
      // What is compared is not said.
      const said = id.replace(/[!=]==? '[^']*'/g, '')
      for (const [, literal] of said.matchAll(ID))
        if (!isInsideTemplate(said, literal as string)) ids.add(literal as string)
      for (const [, template] of said.matchAll(TEMPLATE))
        templates.add((template as string).replace(/\$\{[^}]*\}/g, '*'))
    }
  }
  return { ids, templates }
}

/** Lists every string of the code that could be an id. */
export function readStrings(sources: readonly SourceFile[]): ReadonlySet<string> {
  return new Set(sources.flatMap(({ text }) => [...withoutComments(text).matchAll(ID)].map(([, id]) => id as string)))
}

function isInsideTemplate(said: string, literal: string): boolean {
  return [...said.matchAll(TEMPLATE)].some(([, template]) => template?.includes(`'${literal}'`))
}

function splitArguments(code: string, from: number): string[] {
  const given: string[] = []
  let depth = 0
  let quote: string | null = null
  let start = from
  for (let index = from; index < code.length; index++) {
    const sign = code[index] as string
    if (quote) {
      if (sign === quote) quote = null
    } else if (sign === "'" || sign === '`') quote = sign
    else if ('([{'.includes(sign)) depth++
    else if (')]}'.includes(sign) && depth > 0) depth--
    else if (sign === ')' || (sign === ',' && depth === 0)) {
      given.push(code.slice(start, index).trim())
      start = index + 1
      if (sign === ')') break
    }
  }
  return given
}
