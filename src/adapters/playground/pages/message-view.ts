import { html } from 'hono/html'
import { localeDirection } from '#src/chat/locale.ts'
import { BOT, personOf } from '../people.ts'
import { renderReply } from '../render-reply.ts'
import { isVisibleTo, type RoomMessage } from '../session.ts'
import { cleanText, type Html } from './html.ts'
import { BIRD, ICONS } from './icons.ts'
import type { Viewer } from './viewer.ts'

const EXCERPT_CHARS_MAX = 80
/** Shown as links are, but not clickable: what people paste here may be a look-alike. */
const URL_IN_TEXT = /(https?:\/\/\S+)/

/** Lists what the viewer may see of their room, oldest first. */
export function visibleMessages(viewer: Viewer): readonly RoomMessage[] {
  const messages = viewer.session?.messagesIn(viewer.room) ?? []
  return messages.filter((message) => isVisibleTo(message, viewer.person))
}

/** Shows a room's messages, or what to do in an empty one. */
export function messagesView(viewer: Viewer): Html {
  const messages = visibleMessages(viewer)
  return html`${messages.map((message, index) => messageView(message, viewer, messages[index - 1]))}`
}

/**
 * Shows one message as its viewer sees it.
 * @param previous - the message above; a reply to just that one needs no quotation
 */
export function messageView(message: RoomMessage, viewer: Viewer, previous: RoomMessage | undefined): Html {
  const { say } = viewer
  const isOwn = message.author === viewer.person
  const quoted = message.replyToId !== null && message.replyToId !== previous?.id
  return html`<li id="${message.id}" class="message ${isOwn ? 'is-own' : ''} ${message.visibleTo ? 'is-private' : ''}" data-author="${message.author}">
    ${avatarView(message.author)}
    <article class="message-body" aria-labelledby="${message.id}-by">
      <header class="message-head" id="${message.id}-by">
        <span class="name">${nameOf(message.author)}</span>
        ${message.author === 'bot' ? html`<span class="tag">${say('playground-bot')}</span>` : ''}
        ${timeView(message.sentAt)}
        ${message.editedAt === null ? '' : html`<span class="edited">${say('playground-edited')}</span>`}
        ${message.visibleTo ? html`<span class="only-you">${ICONS.private}${say('playground-only-you')}</span>` : ''}
      </header>
      ${quoted ? quotationView(message.replyToId, viewer) : ''}
      ${message.postedFor === null ? '' : html`<p class="posted-for">${say('playground-posted-for', { name: message.postedFor })}</p>`}
      ${message.text === null ? '' : html`<p class="bubble" dir="auto">${textView(message.text)}</p>`}
      ${message.reply ? renderReply(message.reply, (payload) => pressAttributes(message, viewer, payload)) : ''}
    </article>
    ${isOwn ? ownActionsView(message, viewer) : ''}
  </li>`
}

/** Shows somebody's picture: a letter, or the bird. */
export function avatarView(author: RoomMessage['author']): Html {
  const face = author === 'bot' ? BIRD : personOf(author).displayName.slice(0, 1)
  return html`<span class="avatar" data-of="${author}" aria-hidden="true">${face}</span>`
}

/** Writes what a request of this viewer says besides its own fields. */
function viewerValues(viewer: Viewer, extra: Readonly<Record<string, string>> = {}): string {
  return JSON.stringify({ as: viewer.person, room: viewer.room === 'group' ? 'group' : 'private', ...extra })
}

function nameOf(author: RoomMessage['author']): string {
  return author === 'bot' ? BOT.displayName : personOf(author).displayName
}

/** The page's script writes it in the reader's own time zone, which the server does not know. */
function timeView(at: number): Html {
  const iso = new Date(at).toISOString()
  return html`<time datetime="${iso}">${iso.slice(11, 16)}</time>`
}

function textView(text: string): Html[] {
  return cleanText(text)
    .split(URL_IN_TEXT)
    .map((part, index) => (index % 2 === 1 ? html`<span class="pasted" dir="ltr">${part}</span>` : html`${part}`))
}

function quotationView(messageId: string | null, viewer: Viewer): Html | '' {
  const message = messageId === null ? undefined : viewer.session?.find(viewer.room, messageId)
  if (!message?.text || !isVisibleTo(message, viewer.person)) return ''
  const excerpt = cleanText(message.text).slice(0, EXCERPT_CHARS_MAX).toWellFormed()
  return html`<p class="quotation" dir="auto"><strong>${nameOf(message.author)}</strong> ${excerpt}</p>`
}

function pressAttributes(message: RoomMessage, viewer: Viewer, payload: string): Html {
  const values = viewerValues(viewer, { message: message.id, payload })
  return html`hx-post="/playground/press" hx-swap="none" hx-vals="${values}"`
}

function ownActionsView(message: RoomMessage, viewer: Viewer): Html {
  const { say } = viewer
  const values = viewerValues(viewer, { message: message.id })
  return html`<div class="own-actions" dir="${localeDirection(viewer.locale)}">
    <button type="button" data-edit="${message.id}" data-text="${message.text ?? ''}" aria-label="${say('playground-edit')}" title="${say('playground-edit')}">${ICONS.edit}</button>
    <button type="button" hx-post="/playground/remove" hx-swap="none" hx-vals="${values}" aria-label="${say('playground-delete')}" title="${say('playground-delete')}">${ICONS.remove}</button>
  </div>`
}
