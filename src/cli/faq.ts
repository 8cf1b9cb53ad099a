import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'
import { systemClock } from '#src/chat/clock.ts'
import { DEFAULT_LOCALE, type Locale, matchLocale } from '#src/chat/locale.ts'
import { replyToText } from '#src/chat/reply.ts'
import { createTranslator, readLocaleSources, type Translator } from '#src/chat/translator.ts'
import type { AnswerModel } from '#src/knowledge/answer.ts'
import { createKnowledge, type Knowledge, type KnowledgeAnswer } from '#src/knowledge/knowledge.ts'
import { linesOf, renderAnswer } from '#src/knowledge/render-answer.ts'
import { renderFactsReply } from '#src/knowledge/render-question-reply.ts'
import type { NetworkId } from '#src/programs/network-id.ts'
import { TOPIC_IDS } from '#src/programs/topic-id.ts'
import { createNetworks } from '../configured-networks.ts'
import { readSettings } from './read-settings.ts'

export interface FaqOptions {
  readonly json?: boolean
  readonly lang?: string
}

/** Exit code for input that cannot be used. sysexits.h EX_DATAERR. */
const EXIT_DATA = 65

const LINE = z.strictObject({ text: z.string(), lang: z.string().nullish() })

/** Is what answers on the terminal, where no community and no member is. */
export interface TerminalFaq {
  readonly knowledge: Knowledge
  readonly translator: Translator
  readonly networkId: NetworkId
}

/** Answers one question on the terminal, or with `--json` each line of the input; without a question lists them all. */
export async function runFaq(words: readonly string[], options: FaqOptions): Promise<void> {
  const locale = matchLocale(options.lang)
  if (options.lang && !locale) {
    console.error(`--lang ${options.lang}: not a language of mine`)
    process.exitCode = EXIT_DATA
    return
  }
  const faq = openFaq()
  if (options.json) return answerLines(faq, process.stdin, process.stdout, locale)
  const question = words.join(' ').trim()
  if (question !== '') console.log(await answerInWords(faq, question, locale))
  else
    for (const topic of TOPIC_IDS) console.log(`${topic}: ${faq.knowledge.questionOf(topic, locale ?? DEFAULT_LOCALE)}`)
}

function openFaq(): TerminalFaq {
  const { networks } = createNetworks(readSettings(), unreachable, unreachable, systemClock)
  return {
    knowledge: createKnowledge({ repository: null, clock: systemClock }),
    translator: createTranslator(readLocaleSources(new URL('../../locales/', import.meta.url))),
    networkId: networks[0]?.networkId ?? 'sandbox',
  }
}

/** Only the network's name is needed. */
async function unreachable(): Promise<never> {
  throw new Error('the network is not asked here')
}

async function answerInWords(faq: TerminalFaq, text: string, locale: Locale | null): Promise<string> {
  const { knowledge, translator } = faq
  const found = await ask(faq, text, locale)
  const language = locale ?? found.language
  const say = translator.in(language)
  if (found.outcome === 'silent' || !found.topic) return say('faq-unknown-unnoted')
  if (found.outcome === 'offer')
    return [
      say('faq-offer'),
      ...found.candidates.map(({ topic }) => `• ${knowledge.questionOf(topic, language)}`),
    ].join('\n')
  const key = { topic: found.topic, context: found.context, locale: language }
  const model = knowledge.answer(key.topic, key.context, language)
  const options = { locale: language, say, visibility: 'public', canVote: false, isWhole: true } as const
  return replyToText(renderFactsReply(knowledge.questionOf(key.topic, language), model, key, options))
}

/** Answers each line, `{"text","lang"}` (`lang` null or absent: found out), with a line. */
export async function answerLines(
  faq: TerminalFaq,
  input: Readable,
  output: Writable,
  hint: Locale | null,
): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    const answer = JSON.stringify(await answerLine(faq, line, hint))
    if (!output.write(`${answer}\n`)) await new Promise((resolve) => output.once('drain', resolve))
  }
}

async function answerLine(faq: TerminalFaq, line: string, hint: Locale | null): Promise<object> {
  let given: unknown
  try {
    given = JSON.parse(line)
  } catch {
    return { error: 'the line is not JSON' }
  }
  const parsed = LINE.safeParse(given)
  if (!parsed.success) return { error: 'the line is not {"text": string, "lang": string or null}' }
  const { text, lang } = parsed.data
  const locale = matchLocale(lang)
  if (lang && !locale) return { error: 'lang is not a language of mine' }
  return toLine(faq, await ask(faq, text, locale ?? hint), locale)
}

function toLine({ knowledge, translator }: TerminalFaq, found: KnowledgeAnswer, locale: Locale | null): object {
  const { topic, confidence, outcome, context } = found
  if (outcome === 'silent' || topic === null) return { topic: null, confidence: null, answer: null, sources: null }
  if (outcome === 'offer') return { topic, confidence, answer: null, sources: [], candidates: found.candidates }
  const language = locale ?? found.language
  return { topic, confidence, ...inWords(knowledge.answer(topic, context, language), translator, language) }
}

function inWords(model: AnswerModel, translator: Translator, locale: Locale) {
  const say = translator.in(locale)
  const { heading, wholeGroups } = renderAnswer(model, say)
  const remarks = model.networkId === 'sandbox' ? [heading, say('faq-sandbox')] : [heading]
  return {
    answer: [...remarks, ...wholeGroups.flatMap(linesOf)].join('\n'),
    sources: model.sources.map(({ id, title, dateMessageId, dateValues }) => ({
      id,
      title,
      date: say(dateMessageId, dateValues),
    })),
  }
}

function ask({ knowledge, networkId }: TerminalFaq, text: string, language: Locale | null): Promise<KnowledgeAnswer> {
  return knowledge.ask({ text, language, context: { networkId, country: null } })
}
