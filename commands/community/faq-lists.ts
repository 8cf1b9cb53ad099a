import { createHash } from 'node:crypto'
import { encodePayload } from '#src/chat/action-payload.ts'
import type { Locale } from '#src/chat/locale.ts'
import { type Block, type Button, plainReply, type Reply, span, textBlock } from '#src/chat/reply.ts'
import type { Say } from '#src/chat/translator.ts'
import type { Knowledge } from '#src/knowledge/knowledge.ts'
import type { OwnAnswer, UnansweredQuestion, VoteTotal } from '#src/knowledge/knowledge-repository.ts'
import type { TopicId } from '#src/programs/topic-id.ts'

const OWN_ANSWERS_PER_PAGE = 10
/** Two rows of buttons; the rest follows when these are dealt with. */
const UNANSWERED_SHOWN = 10
const BUTTONS_PER_ROW = 5
/** Topics without trouble need no look. */
const VOTES_SHOWN = 15
/** Longest part of an answer shown in the list, UTF-16 units. */
const PREVIEW_LENGTH_MAX = 80

interface View {
  readonly locale: Locale
  readonly say: Say
}

/** Names an unanswered question in a button: the question itself would not fit. */
export function unansweredId(question: string): string {
  return createHash('sha256').update(question).digest('base64url').slice(0, 12)
}

/** Lists what the admins taught, numbered, a page at a time. */
export function ownAnswersReply(own: readonly OwnAnswer[], page: number, { locale, say }: View): Reply {
  if (own.length === 0) return privately(locale, [textBlock(say('faq-own-none')), textBlock(say('faq-own-usage'))])
  const pagesCount = Math.ceil(own.length / OWN_ANSWERS_PER_PAGE)
  const shown = Math.min(Math.max(0, Math.trunc(page) || 0), pagesCount - 1)
  const first = shown * OWN_ANSWERS_PER_PAGE
  const items = own
    .slice(first, first + OWN_ANSWERS_PER_PAGE)
    .map(({ language, question, answer }, index) => [
      span(`${first + index + 1}. `),
      span(question, { bold: true }),
      span(` (${language}) – ${preview(answer)}`),
    ])
  const turn = (label: string, to: number): Button => ({
    type: 'action',
    label,
    payload: encodePayload('faqown', `${to}`),
  })
  const turns = [
    ...(shown > 0 ? [turn(say('faq-page-back'), shown - 1)] : []),
    ...(shown < pagesCount - 1 ? [turn(say('faq-page-next'), shown + 1)] : []),
  ]
  const paged: Block[] = pagesCount > 1 ? [note(say('faq-page', { number: shown + 1, total: pagesCount }))] : []
  return privately(locale, [title(say('faq-own-title')), { type: 'list', items }, ...paged], [turns])
}

/** Lists what could not be answered, most asked first, each with a button that takes it off. */
export function unansweredReply(questions: readonly UnansweredQuestion[], { locale, say }: View): Reply {
  if (questions.length === 0) return privately(locale, [textBlock(say('faq-unanswered-none'))])
  const shown = questions.slice(0, UNANSWERED_SHOWN)
  const items = shown.map(({ question, language, askedCount }, index) => [
    span(`${index + 1}. `),
    span(question, { bold: true }),
    span(` (${language ?? '?'}) × ${askedCount}`),
  ])
  const buttons = shown.map(
    ({ question }, index): Button => ({
      type: 'action',
      label: `✕ ${index + 1}`,
      payload: encodePayload('faqdrop', unansweredId(question)),
    }),
  )
  const left = questions.length - shown.length
  return privately(
    locale,
    [
      title(say('faq-unanswered-title')),
      { type: 'list', items },
      ...(left > 0 ? [textBlock(say('faq-unanswered-left', { count: left }))] : []),
      note(say('faq-unanswered-hint')),
    ],
    [buttons.slice(0, BUTTONS_PER_ROW), buttons.slice(BUTTONS_PER_ROW)],
  )
}

/** Lists thumbs up and down by topic, the worst first. */
export function votesReply(
  totals: readonly VoteTotal[],
  own: readonly OwnAnswer[],
  knowledge: Pick<Knowledge, 'questionOf'>,
  { locale, say }: View,
): Reply {
  if (totals.length === 0) return privately(locale, [textBlock(say('faq-votes-none'))])
  const questionOf = (target: string): string =>
    own.find(({ ownAnswerId }) => ownAnswerId === target)?.question ?? knowledge.questionOf(target as TopicId, locale)
  const rows = totals
    .slice(0, VOTES_SHOWN)
    .map(({ target, helpfulCount, notHelpfulCount }) => [
      questionOf(target),
      String(helpfulCount),
      String(notHelpfulCount),
    ])
  return privately(locale, [
    title(say('faq-votes-title')),
    { type: 'table', header: [say('faq-votes-answer'), '👍', '👎'], rows },
  ])
}

function privately(locale: Locale, blocks: readonly Block[], buttons: Reply['buttons'] = []): Reply {
  return plainReply(locale, blocks, { visibility: 'private', buttons: buttons.filter((row) => row.length > 0) })
}

function title(text: string): Block {
  return textBlock(span(text, { bold: true }))
}

function note(text: string): Block {
  return { type: 'note', spans: [span(text)] }
}

function preview(answer: string): string {
  const line = answer.replace(/\s+/g, ' ')
  return line.length > PREVIEW_LENGTH_MAX ? `${line.slice(0, PREVIEW_LENGTH_MAX).trimEnd()}…` : line
}
