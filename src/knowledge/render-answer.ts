import type { Say } from '#src/chat/translator.ts'
import type { AnswerLine, AnswerModel, AnswerSource } from './answer.ts'

/** Holds an answer in words, without markup: each entry is one line. */
export interface RenderedAnswer {
  readonly heading: string
  readonly lines: readonly string[]
  /** Shown when the reader asks for more. */
  readonly more: readonly string[]
  /** `[1] title (date)`, as the numbers in the lines refer to them. */
  readonly sources: readonly string[]
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

/** Puts an answer into words; the heading names the network, the sources carry their dates. */
export function renderAnswer(answer: AnswerModel, say: Say): RenderedAnswer {
  const render = (line: AnswerLine): string => renderLine(line, answer.sources, say)
  const titled = (messageId: string, lines: readonly AnswerLine[]): readonly string[] =>
    lines.length === 0 ? [] : [say(messageId), ...lines.map(render)]
  return {
    heading: say('faq-for-network', { network: answer.networkName }),
    lines: [
      ...(answer.networkId === 'sandbox' ? [say('faq-sandbox')] : []),
      ...answer.lead.map(render),
      ...answer.computed.map(render),
      ...titled('faq-contradictions', answer.contradictions),
      ...titled('faq-unverified', answer.unverified),
    ],
    more: [...answer.more.map(render), ...titled('faq-elsewhere', answer.elsewhere)],
    sources: answer.sources.map(({ title, dateMessageId, dateValues }, index) => {
      const date = say(dateMessageId, dateValues)
      return `[${index + 1}] ${say('faq-source', { title, date })}`
    }),
  }
}
