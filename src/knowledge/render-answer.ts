import type { Say } from '#src/chat/translator.ts'
import type { AnswerLine, AnswerModel, AnswerSource } from './answer.ts'

/** Holds sentences that belong together under a title. */
export interface AnswerGroup {
  readonly title: string | null
  readonly lines: readonly string[]
}

/** Holds an answer in words, without markup: each entry is one line. */
export interface RenderedAnswer {
  readonly heading: string
  readonly lines: readonly string[]
  /** The same as `lines`, without the remark that it is the sandbox. */
  readonly groups: readonly AnswerGroup[]
  /** Shown when the reader asks for more. */
  readonly more: readonly string[]
  /** Everything, in reading order: details stand with what applies, not behind what is doubted. */
  readonly wholeGroups: readonly AnswerGroup[]
  /** `[1] title (date)`, as the numbers in the lines refer to them. */
  readonly sources: readonly string[]
  /** How many of the sources stand in `lines`; they are the first ones. */
  readonly shownSourcesCount: number
}

/** Words of a network's name that say nothing on their own. */
const GENERIC_WORDS: ReadonlySet<string> = new Set(['AliExpress', 'Affiliate'])

/** Tells whether a sentence names the network itself, so that its name need not stand before it. */
function mentions(text: string, networkName: string): boolean {
  return networkName.split(/[\s,]+/).some((word) => !GENERIC_WORDS.has(word) && text.includes(word))
}

function renderLine(line: AnswerLine, sources: readonly AnswerSource[], say: Say): string {
  const text = say(line.messageId, line.values)
  const named = line.networkName && !mentions(text, line.networkName) ? `${line.networkName}: ${text}` : text
  const owned = line.ours ? `${named} (${say('faq-ours')})` : named
  const refs = line.sourceIds.map((id) => `[${sources.findIndex((source) => source.id === id) + 1}]`)
  return refs.length === 0 ? owned : `${owned} ${refs.join('')}`
}

/** Writes a group line by line. */
export function linesOf({ title, lines }: AnswerGroup): readonly string[] {
  return title === null ? lines : [title, ...lines]
}

/** Puts an answer into words; the heading names the network, the sources carry their dates. */
export function renderAnswer(answer: AnswerModel, say: Say): RenderedAnswer {
  const render = (line: AnswerLine): string => renderLine(line, answer.sources, say)
  const group = (titleId: string | null, lines: readonly AnswerLine[]): readonly AnswerGroup[] =>
    lines.length === 0 ? [] : [{ title: titleId && say(titleId), lines: lines.map(render) }]
  const doubts = [...group('faq-contradictions', answer.contradictions), ...group('faq-unverified', answer.unverified)]
  const elsewhere = group('faq-elsewhere', answer.elsewhere)
  const groups = [...group(null, [...answer.lead, ...answer.computed]), ...doubts]
  const shown = [...answer.lead, ...answer.computed, ...answer.contradictions, ...answer.unverified]
  return {
    heading: say('faq-for-network', { network: answer.networkName }),
    lines: [...(answer.networkId === 'sandbox' ? [say('faq-sandbox')] : []), ...groups.flatMap(linesOf)],
    groups,
    more: [...answer.more.map(render), ...elsewhere.flatMap(linesOf)],
    wholeGroups: [...group(null, [...answer.lead, ...answer.computed, ...answer.more]), ...doubts, ...elsewhere],
    shownSourcesCount: new Set(shown.flatMap((line) => line.sourceIds)).size,
    sources: answer.sources.map(({ title, dateMessageId, dateValues }, index) => {
      const date = say(dateMessageId, dateValues)
      return `[${index + 1}] ${say('faq-source', { title, date })}`
    }),
  }
}
