import { type Answer, answerSilently } from '#src/chat/answer.ts'
import type { Clock } from '#src/chat/clock.ts'
import type { MessageHandler } from '#src/chat/command.ts'
import type { MessageEvent } from '#src/chat/message.ts'
import type { CommunitySettings } from '#src/members/community.ts'
import { isLeftAlone } from '#src/members/left-alone.ts'
import type { Scene } from '#src/members/scene.ts'
import { type AnswerLinksDeps, answerCards } from './answer-links.ts'
import { createCoolDown } from './cool-down.ts'
import { originOf } from './link-origin.ts'
import type { LinkAnswer } from './link-service.ts'
import { type RecognizedLink, recognizeLinks } from './recognize-links.ts'
import { type LinkPage, recognizeUrl } from './recognize-url.ts'

/** Makes the handler of pasted links. */
export function createLinkHandler(deps: AnswerLinksDeps & { readonly clock: Clock }): MessageHandler<Scene> {
  const coolDown = createCoolDown(deps.clock)

  return async (ctx) => {
    const { event, scene } = ctx
    // A bot that answers bots may talk to itself for ever.
    if (event.person?.isBot) return null
    const settings = scene.community?.settings ?? null
    const isPrivate = event.conversation.kind === 'private'
    if (!isPrivate && settings && (isSilent(event, settings) || isLeftAlone(event, settings))) return null
    const inText = recognizeLinks(event.text).filter(isShared)
    const links = [...inText, ...findHidden(event, inText).filter(isShared)]
    if (links.length === 0) return null
    const step = isPrivate ? 'full' : coolDown.next(event.conversation.conversationId, event.person?.personId ?? '')
    // In a flood an edit leaves the reply as it is; without one there would be nothing to say, and it would go.
    if (step === 'silent') return event.isEdit ? answerSilently() : null
    const cards = await deps.links.answer(links, originOf(event, scene))
    const answer = answerCards(deps, ctx, cards, { visibility: 'public', isCompact: step === 'compact' })
    return settings?.replyMode === 'replace' && mayReplace(event) ? asReplacement(answer, event, inText, cards) : answer
  }
}

/** Silent mode: answers only when spoken to. */
function isSilent(event: MessageEvent, settings: CommunitySettings): boolean {
  return settings.replyMode === 'silent' && !event.isForBot
}

/** Targets of text links, embeds and buttons that do not stand in the text as well. */
function findHidden(event: MessageEvent, inText: readonly RecognizedLink[]): LinkPage[] {
  const seen = new Set(inText.map((link) => link.href))
  return event.hiddenUrls.flatMap((url) => {
    const link = recognizeUrl(url)
    if (!link || seen.has(link.href)) return []
    seen.add(link.href)
    return [link]
  })
}

/**
 * Tells whether somebody shares this link. A parcel's or an account's page is none to earn from, and the shop's bare
 * name (`I saw it on AliExpress.com`) is talk: no answer, except when asked (`/link`).
 */
function isShared(link: LinkPage): boolean {
  return link.kind !== 'other' && (link.kind !== 'home' || /^https?:/i.test(link.url))
}

/** Attachments would be lost with the original. */
function mayReplace(event: MessageEvent): boolean {
  return event.conversation.kind === 'group' && !event.hasAttachments && !event.isEdit && event.person !== null
}

/** Posts the member's text with our links in it; answers it where a link is not ready or earns nothing. */
function asReplacement(
  answer: Answer,
  event: MessageEvent,
  inText: readonly RecognizedLink[],
  { cards, positions, completion }: LinkAnswer,
): Answer {
  if (completion) return answer
  let text = ''
  let from = 0
  for (const [index, link] of inText.entries()) {
    const card = cards[positions[index] ?? -1]
    const trackingUrl = card && 'tracking' in card ? card.tracking?.trackingUrl : undefined
    if (trackingUrl === undefined) return answer
    text += event.text.slice(from, link.start) + trackingUrl
    from = link.end
  }
  return { ...answer, mode: 'replace', repostText: text + event.text.slice(from) }
}
