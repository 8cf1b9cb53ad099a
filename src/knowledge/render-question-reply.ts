import { encodePayload } from '#src/chat/action-payload.ts'
import type { Locale } from '#src/chat/locale.ts'
import { type Block, type Button, type Reply, span, textBlock } from '#src/chat/reply.ts'
import type { Say } from '#src/chat/translator.ts'
import { TOPIC_IDS } from '#src/programs/topic-id.ts'
import type { AnswerModel } from './answer.ts'
import { type AnswerKey, encodeAnswer } from './answer-payload.ts'
import type { AskedContext, Knowledge } from './knowledge.ts'
import type { OwnAnswer } from './knowledge-repository.ts'
import { type AnswerGroup, type RenderedAnswer, renderAnswer } from './render-answer.ts'

/** An answer that is not longer than this with everything in it is shown whole, UTF-16 units. */
const WHOLE_LENGTH_MAX = 700
/** Topics per page of the menu: with the row for turning pages they fit every platform. */
const TOPICS_PER_PAGE = 8

export interface ReplyOptions {
  readonly locale: Locale
  readonly say: Say
  readonly visibility: Reply['visibility']
  /** Thumbs up and down, where there is a community to tell. */
  readonly canVote: boolean
}

/** Shows an answer from the facts: short at first, whole when asked for more. */
export function renderFactsReply(
  title: string,
  model: AnswerModel,
  key: AnswerKey,
  options: ReplyOptions & { readonly isWhole: boolean },
): Reply {
  const { say } = options
  const rendered = renderAnswer(model, say)
  const isWhole = options.isWhole || lengthOf(rendered) <= WHOLE_LENGTH_MAX
  const groups = isWhole ? rendered.wholeGroups : rendered.groups
  const sources = isWhole ? rendered.sources : rendered.sources.slice(0, rendered.shownSourcesCount)
  const blocks: Block[] = [
    note(headingOf(rendered.heading, model, options.locale)),
    ...(model.networkId === 'sandbox' ? [note(say('faq-sandbox'))] : []),
    ...groups.flatMap(groupBlocks),
    ...(sources.length > 0 ? [note(`${say('faq-sources')} – ${sources.join(' · ')}`)] : []),
  ]
  const more: Button = { type: 'action', label: say('faq-more'), payload: encodeAnswer('faqm', key) }
  return reply(title, blocks, options, [
    ...(isWhole ? [] : [[more]]),
    ...(options.canVote ? [voteRow(model.topic, say)] : []),
  ])
}

/** Shows what the community's admins wrote. */
export function renderOwnReply({ ownAnswerId, question, answer }: OwnAnswer, options: ReplyOptions): Reply {
  const paragraphs = answer.split(/\n+/).map((line) => textBlock(line))
  const blocks = [...paragraphs, note(options.say('faq-own-answer'))]
  return reply(question, blocks, options, options.canVote ? [voteRow(ownAnswerId, options.say)] : [])
}

/**
 * Offers the topics a question may be about.
 * @param intro - said before them where they are guesses
 */
export function renderOfferReply(
  candidates: readonly { readonly topic: AnswerKey['topic']; readonly question: string }[],
  context: AskedContext,
  intro: string | null,
  options: ReplyOptions,
): Reply {
  const { say, locale } = options
  return reply(null, [...(intro === null ? [] : [textBlock(intro)]), textBlock(say('faq-offer'))], options, [
    ...candidates.map(({ topic, question }) => [topicButton(question, { topic, context, locale })]),
    [allTopicsButton(say)],
  ])
}

/** Lists all topics, a page at a time. */
export function renderMenuReply(
  knowledge: Pick<Knowledge, 'questionOf'>,
  page: number,
  context: AskedContext,
  options: ReplyOptions,
): Reply {
  const { say, locale } = options
  const pagesCount = Math.ceil(TOPIC_IDS.length / TOPICS_PER_PAGE)
  const shown = Math.min(Math.max(0, Math.trunc(page) || 0), pagesCount - 1)
  const topics = TOPIC_IDS.slice(shown * TOPICS_PER_PAGE, (shown + 1) * TOPICS_PER_PAGE)
  const turn = (label: string, to: number): Button => ({
    type: 'action',
    label,
    payload: encodePayload('faqp', `${to}`),
  })
  const turns = [
    ...(shown > 0 ? [turn(say('faq-page-back'), shown - 1)] : []),
    ...(shown < pagesCount - 1 ? [turn(say('faq-page-next'), shown + 1)] : []),
  ]
  const blocks = [textBlock(say('faq-menu')), note(say('faq-page', { number: shown + 1, total: pagesCount }))]
  return reply(null, blocks, options, [
    ...topics.map((topic) => [topicButton(knowledge.questionOf(topic, locale), { topic, context, locale })]),
    turns,
  ])
}

/** Says that there is no answer, with a next step. */
export function renderHintReply(texts: readonly string[], options: ReplyOptions): Reply {
  return reply(
    null,
    texts.map((text) => textBlock(text)),
    options,
    [[allTopicsButton(options.say)]],
  )
}

function reply(
  title: string | null,
  blocks: readonly Block[],
  { locale, visibility }: ReplyOptions,
  buttons: Reply['buttons'],
): Reply {
  return { locale, sections: [{ title, titleUrl: null, imageUrl: null, blocks }], buttons, visibility }
}

function note(text: string): Block {
  return { type: 'note', spans: [span(text)] }
}

function groupBlocks({ title, lines }: AnswerGroup): readonly Block[] {
  const list: Block = { type: 'list', items: lines.map((line) => [span(line)]) }
  const [only] = lines
  const body = lines.length === 1 && title === null && only !== undefined ? textBlock(only) : list
  return title === null ? [body] : [textBlock(span(title, { bold: true })), body]
}

/** The country counts for the answer, so it is named. */
function headingOf(heading: string, { country, region }: AnswerModel, locale: Locale): string {
  if (country === null || region === null) return heading
  return `${heading} · ${new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country}`
}

function lengthOf({ lines, more, sources }: RenderedAnswer): number {
  return [...lines, ...more, ...sources].reduce((sum, line) => sum + line.length, 0)
}

function topicButton(label: string, key: AnswerKey): Button {
  return { type: 'action', label, payload: encodeAnswer('faqt', key) }
}

function allTopicsButton(say: Say): Button {
  return { type: 'action', label: say('faq-all-topics'), payload: encodePayload('faqp', '0') }
}

function voteRow(target: string, say: Say): readonly Button[] {
  return [
    { type: 'action', label: `👍 ${say('faq-helpful')}`, payload: encodePayload('faqv', target, 'y') },
    { type: 'action', label: `👎 ${say('faq-not-helpful')}`, payload: encodePayload('faqv', target, 'n') },
  ]
}
