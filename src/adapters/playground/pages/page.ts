import { html, raw } from 'hono/html'
import { LOCALES, localeDirection } from '#src/chat/locale.ts'
import { assetPath } from '../assets.ts'
import { PEOPLE, personOf } from '../people.ts'
import { composerView } from './composer-view.ts'
import type { Html } from './html.ts'
import { BIRD, ICONS } from './icons.ts'
import { liveView, typingView } from './live-view.ts'
import { avatarView, messagesView } from './message-view.ts'
import type { PageViewer } from './viewer.ts'

/** Shows the whole page: who one is, the two chats, the messages, the field to write in. */
export function pageView(viewer: PageViewer): Html {
  const { say, locale, theme } = viewer
  return html`${raw('<!doctype html>')}
<html lang="${locale}" dir="${localeDirection(locale)}" ${theme ? html`data-theme="${theme}"` : ''}>
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex">
  <meta name="htmx-config" content='{"includeIndicatorCSS":false,"history":false,"noSwap":[204,304,"4xx","5xx"]}'>
  <title>${say('playground-title')}</title>
  <link rel="icon" href="${assetPath('icon.svg')}" type="image/svg+xml">
  <link rel="stylesheet" href="${assetPath('playground.css')}">
  <script src="${assetPath('playground.js')}" defer></script>
</head>
<body>
  <a class="skip" href="#composer-text">${say('playground-skip')}</a>
  <div class="app">
    ${railView(viewer)}
    ${chatView(viewer)}
  </div>
  <div id="toasts" class="toasts" role="status" aria-live="polite"></div>
  ${liveView(viewer)}
</body>
</html>`
}

function railView(viewer: PageViewer): Html {
  const { say } = viewer
  return html`<aside class="rail">
    <div class="brand">
      <span class="brand-mark">${BIRD}</span>
      <h1>${say('playground-title')}</h1>
      <div class="tools">${themeButton(viewer)}${languageMenu(viewer)}</div>
    </div>
    <p class="sandbox"><strong>${say('playground-sandbox')}</strong> <span>${say('playground-sandbox-detail')}</span></p>
    <nav class="people" aria-labelledby="people-title">
      <h2 id="people-title">${say('playground-you-are')}</h2>
      <ul>${PEOPLE.map((person) => personLink(viewer, person.key))}</ul>
      <p class="hint">${say('playground-two-windows')}</p>
    </nav>
    <nav class="rooms" aria-labelledby="rooms-title">
      <h2 id="rooms-title">${say('playground-chats')}</h2>
      <ul>${roomLink(viewer, 'group')}${roomLink(viewer, 'private')}</ul>
    </nav>
    <form class="restart" method="post" action="/playground/restart">
      <input type="hidden" name="as" value="${viewer.person}">
      <button type="submit">${ICONS.restart}${say('playground-restart')}</button>
    </form>
  </aside>`
}

function personLink(viewer: PageViewer, key: (typeof PEOPLE)[number]['key']): Html {
  const person = personOf(key)
  const role = viewer.say(person.isAdmin ? 'playground-role-admin' : 'playground-role-member')
  const room = viewer.room === 'group' ? 'group' : 'private'
  return html`<li><a href="/playground?as=${key}&room=${room}" ${key === viewer.person ? html`aria-current="true"` : ''}>
    ${avatarView(key)}<span class="who"><span class="name">${person.displayName}</span><span class="role">${role}</span></span>
  </a></li>`
}

function roomLink(viewer: PageViewer, room: 'group' | 'private'): Html {
  const isHere = (viewer.room === 'group') === (room === 'group')
  const picture =
    room === 'group'
      ? html`<span class="avatar" data-of="group" aria-hidden="true">${ICONS.group}</span>`
      : avatarView('bot')
  return html`<li><a href="/playground?as=${viewer.person}&room=${room}" ${isHere ? html`aria-current="page"` : ''}>
    ${picture}<span class="who"><span class="name">${viewer.say(`playground-${room}-title`)}</span><span class="role">${viewer.say(`playground-${room}-subtitle`)}</span></span>
    <span id="unread-${room}" class="unread" hidden></span>
  </a></li>`
}

/** The script changes it at once and remembers it in a cookie. */
function themeButton({ say }: PageViewer): Html {
  return html`<button class="tool" type="button" data-theme-toggle aria-label="${say('playground-theme')}" title="${say('playground-theme')}">${ICONS.theme}</button>`
}

function languageMenu(viewer: PageViewer): Html {
  const { say, locale } = viewer
  const room = viewer.room === 'group' ? 'group' : 'private'
  return html`<details class="menu">
    <summary class="tool" aria-label="${say('playground-language')}" title="${say('playground-language')}">${ICONS.language}<span class="tool-text">${locale.toUpperCase()}</span></summary>
    <form method="post" action="/playground/language">
      <p>${say('playground-language-of', { name: personOf(viewer.person).displayName })}</p>
      <input type="hidden" name="as" value="${viewer.person}"><input type="hidden" name="room" value="${room}">
      ${LOCALES.map((one) => html`<button name="language" value="${one}" lang="${one}" dir="${localeDirection(one)}" ${one === locale ? html`aria-current="true"` : ''}>${endonym(one)}</button>`)}
    </form>
  </details>`
}

function chatView(viewer: PageViewer): Html {
  const { say } = viewer
  const room = viewer.room === 'group' ? 'group' : 'private'
  return html`<main class="chat">
    <header class="chat-head">
      <div><h2>${say(`playground-${room}-title`)}</h2><p>${say(`playground-${room}-subtitle`)}</p></div>
      <p id="offline" class="offline" role="status" hidden>${say('playground-offline')}</p>
    </header>
    <div class="scroll" id="scroll" tabindex="0" aria-label="${say('playground-messages')}">
      <div class="welcome">
        <span class="brand-mark">${BIRD}</span>
        <p class="welcome-title">${say(`playground-welcome-${room}`)}</p>
        <p>${say(`playground-welcome-${room}-detail`)}</p>
        <noscript><p class="needs-script">${say('playground-needs-script')}</p></noscript>
      </div>
      <ol class="messages" id="messages" role="log" aria-live="polite" aria-relevant="additions">${messagesView(viewer)}</ol>
      <div id="typing" aria-live="polite">${typingView(viewer)}</div>
      <button class="to-latest" type="button" id="to-latest" hidden>${ICONS.down}${say('playground-to-latest')}</button>
    </div>
    ${composerView(viewer)}
  </main>`
}
/** A language's name in that language. */
function endonym(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale
  return name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1)
}
