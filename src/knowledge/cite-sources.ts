import type { Locale } from '#src/chat/locale.ts'
import type { Source } from '#src/programs/fact.ts'
import { requireSource } from '#src/programs/facts.ts'
import type { AnswerLine, AnswerSource } from './answer.ts'

/** A month's name stands in the nominative, which Russian does not take after "not before": there it is a number. */
const MONTH_STYLES: Readonly<Partial<Record<Locale, '2-digit'>>> = { ru: '2-digit' }

/** Writes a bound as precisely as it is known: a month stays a month. */
function boundText(bound: string, locale: Locale): string {
  const isMonth = bound.length === 7
  const date = new Date(`${bound}${isMonth ? '-01' : ''}T00:00:00Z`)
  const format = isMonth
    ? ({ month: MONTH_STYLES[locale] ?? 'long', year: 'numeric', timeZone: 'UTC' } as const)
    : ({ dateStyle: 'medium', timeZone: 'UTC' } as const)
  return new Intl.DateTimeFormat(`${locale}-u-nu-latn`, format).format(date)
}

function citeDate(source: Source, locale: Locale): Pick<AnswerSource, 'dateMessageId' | 'dateValues'> {
  const { notBefore, notAfter } = source
  if (notBefore && notBefore === notAfter) {
    return { dateMessageId: 'faq-source-around', dateValues: { date: boundText(notBefore, locale) } }
  }
  if (notBefore && notAfter) {
    const values = { from: boundText(notBefore, locale), to: boundText(notAfter, locale) }
    return { dateMessageId: 'faq-source-between', dateValues: values }
  }
  if (notBefore) return { dateMessageId: 'faq-source-not-before', dateValues: { date: boundText(notBefore, locale) } }
  if (notAfter) return { dateMessageId: 'faq-source-not-after', dateValues: { date: boundText(notAfter, locale) } }
  return { dateMessageId: 'faq-source-undated', dateValues: {} }
}

/** Lists the sources of an answer's lines once each, in the order of their first use; our own decisions cite nothing. */
export function citeSources(lines: readonly AnswerLine[], locale: Locale): readonly AnswerSource[] {
  const ids = new Set(lines.flatMap((line) => line.sourceIds))
  return [...ids]
    .map(requireSource)
    .map((source) => ({ id: source.id, title: source.title, ...citeDate(source, locale) }))
}
