import { readFileSync } from 'node:fs'
import type { Locale } from '#src/chat/locale.ts'

/** Reads the section of one language's file that holds the answers. */
export function readFaqSource(locale: Locale): string {
  const source = readFileSync(new URL(`../../locales/${locale}.ftl`, import.meta.url), 'utf8')
  const start = source.indexOf('## Answers about the program')
  if (start < 0) throw new Error(`${locale}.ftl has no section of answers`)
  const end = source.indexOf('\n## ', start)
  return source.slice(start, end < 0 ? undefined : end)
}
