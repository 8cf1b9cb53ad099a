import type { Answer } from '#src/chat/answer.ts'
import type { Clock } from '#src/chat/clock.ts'
import type { MessageHandler } from '#src/chat/command.ts'
import type { MessageEvent } from '#src/chat/message.ts'
import type { CommunitySettings } from '#src/members/community.ts'
import { isLeftAlone } from '#src/members/left-alone.ts'
import type { Scene } from '#src/members/scene.ts'
import { type AnswerLinksDeps, answerLinks } from './answer-links.ts'
import { createCoolDown } from './cool-down.ts'
import { type RecognizedLink, recognizeLinks } from './recognize-links.ts'
import { type LinkPage, recognizeUrl } from './recognize-url.ts'

/** Makes the handler of pasted links. */
export function createLinkHandler(deps: AnswerLinksDeps & { readonly clock: Clock }): MessageHandler<Scene> {
  const coolDown = createCoolDown(deps.clock)

  return async (ctx) => {
    const { event, scene } = ctx
    const settings = scene.community?.settings ?? null
    const isPrivate = event.conversation.kind === 'private'
    if (!isPrivate && settings && (isSilent(event, settings) || isLeftAlone(event, settings))) return null
    const inText = recognizeLinks(event.text)
    const links = [...inText, ...findHidden(event, inText)].filter(isShared)
    if (links.length === 0) return null
    const step = isPrivate ? 'full' : coolDown.next(event.conversation.conversationId, event.person?.personId ?? '')
    if (step === 'silent') return null
    const answer = await answerLinks(deps, ctx, links, { visibility: 'public', isCompact: step === 'compact' })
    return settings?.replyMode === 'replace' && mayReplace(event) ? asReplacement(answer, event, inText) : answer
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

/** Posts the member's text with our links in it; falls back to a reply while a link is not ready. */
function asReplacement(answer: Answer, event: MessageEvent, inText: readonly RecognizedLink[]): Answer {
  if (answer.completion || !answer.reply) return answer
  const bySource = new Map<string, string>()
  const urls = answer.reply.buttons.flat().flatMap((button) => (button.type === 'link' ? [button.url] : []))
  const paid = inText.filter(isShared)
  if (urls.length !== new Set(paid.map((link) => link.productId ?? link.href)).size) return answer
  let next = 0
  let text = ''
  let from = 0
  for (const link of paid) {
    const identity = link.productId ?? link.href
    if (!bySource.has(identity)) bySource.set(identity, urls[next++] as string)
    text += event.text.slice(from, link.start) + bySource.get(identity)
    from = link.end
  }
  return { ...answer, mode: 'replace', repostText: text + event.text.slice(from) }
}
