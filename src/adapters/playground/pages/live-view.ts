import { html } from 'hono/html'
import type { RoomKey } from '../ids.ts'
import { isVisibleTo, type SessionChange } from '../session.ts'
import { cleanText, type Html } from './html.ts'
import { avatarView, messagesView, messageView, visibleMessages } from './message-view.ts'
import type { Viewer } from './viewer.ts'

/** Connects the page to what happens; the version tells what it shows already. */
export function liveView(viewer: Viewer): Html {
  const room = viewer.room === 'group' ? 'group' : 'private'
  const url = `/playground/events?as=${viewer.person}&room=${room}&after=${viewer.session?.version ?? 0}`
  return html`<div id="live" hidden hx-sse:connect="${url}" hx-swap="none"></div>`
}

/** Shows that the bot is at work on something the viewer asked for. */
export function typingView({ session, room, person, say }: Viewer): Html | '' {
  if (!session?.isTypingFor(room, person)) return ''
  return html`<div class="typing">${avatarView('bot')}<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span><span class="visually-hidden">${say('playground-typing')}</span></div>`
}

/** Brings a page that has missed something up to date: everything it shows, at once. */
export function snapshotView(viewer: Viewer): Html {
  return html`${partial('#messages', 'innerMorph', messagesView(viewer))}${partial('#typing', 'innerHTML', typingView(viewer))}`
}

/** Tells a page what has changed; null when its viewer is not to see it. */
export function changeView(change: SessionChange, viewer: Viewer): Html | null {
  switch (change.type) {
    case 'note':
      return change.person === viewer.person ? toastView(change.text) : null
    case 'typing':
      return change.room === viewer.room ? partial('#typing', 'innerHTML', typingView(viewer)) : null
    default:
      return messageChangeView(change, viewer)
  }
}

/** Shows a short message to the person for a few seconds. */
function toastView(text: string): Html {
  return partial('#toasts', 'beforeend', html`<p class="toast" dir="auto">${cleanText(text)}</p>`)
}

function messageChangeView(
  { type, message }: Extract<SessionChange, { type: 'posted' | 'changed' | 'removed' }>,
  viewer: Viewer,
): Html | null {
  if (!isVisibleTo(message, viewer.person)) return null
  if (message.room !== viewer.room) return type === 'posted' ? unreadView(message.room, viewer) : null
  if (type === 'removed') return partial(`#${message.id}`, 'delete', '')
  const messages = visibleMessages(viewer)
  const previous = messages[messages.findIndex(({ id }) => id === message.id) - 1]
  const shown = messageView(message, viewer, previous)
  return type === 'posted' ? partial('#messages', 'beforeend', shown) : partial(`#${message.id}`, 'outerMorph', shown)
}

function unreadView(room: RoomKey, viewer: Viewer): Html | null {
  if (room !== 'group' && room !== `private:${viewer.person}`) return null
  const id = room === 'group' ? 'unread-group' : 'unread-private'
  const dot = html`<span id="${id}" class="unread"><span class="visually-hidden">${viewer.say('playground-unread')}</span></span>`
  return partial(`#${id}`, 'outerHTML', dot)
}

function partial(target: string, swap: string, content: Html | string): Html {
  return html`<hx-partial hx-target="${target}" hx-swap="${swap}">${content}</hx-partial>`
}
