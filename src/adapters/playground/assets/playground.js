// The playground's own script: the field to write in, the list of commands, and what only a browser knows (time zone,
// clipboard, scrolling). Requests and updates are htmx's work.
const $ = (selector, root = document) => root.querySelector(selector)
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)]

const form = $('#composer')
const field = $('#composer-text')
const palette = $('#palette')
const scroller = $('#scroll')
const toLatest = $('#to-latest')
const offline = $('#offline')
const live = $('#live')
const isTouch = matchMedia('(pointer: coarse)').matches

// Messages of the browser's own -------------------------------------------------------------------------------------

function toast(text) {
  const message = document.createElement('p')
  message.className = 'toast'
  message.dir = 'auto'
  message.textContent = text
  $('#toasts').append(message)
}

$('#toasts').addEventListener('animationend', (event) => event.target.remove())

// Time and place ----------------------------------------------------------------------------------------------------

const clock = new Intl.DateTimeFormat(`${document.documentElement.lang}-u-nu-latn`, { timeStyle: 'short' })

function writeTimes() {
  for (const time of $$('#messages time')) {
    const text = clock.format(new Date(time.dateTime))
    // Writing the same again would wake the observer that called us, for ever.
    if (time.textContent !== text) time.textContent = text
  }
}

const isAtEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80
let followsEnd = true

function scrollToEnd() {
  scroller.scrollTop = scroller.scrollHeight
  toLatest.hidden = true
}

scroller.addEventListener('scroll', () => {
  followsEnd = isAtEnd()
  if (followsEnd) toLatest.hidden = true
})
toLatest.addEventListener('click', scrollToEnd)

// Pictures load late and grow the list; the keyboard of a phone shrinks it.
new ResizeObserver(() => followsEnd && scrollToEnd()).observe($('#messages'))
new ResizeObserver(() => followsEnd && scrollToEnd()).observe(scroller)

new MutationObserver((changes) => {
  writeTimes()
  const added = changes.flatMap((change) => [...change.addedNodes]).filter((node) => node.matches?.('li.message'))
  if (followsEnd || added.some((node) => node.classList.contains('is-own'))) scrollToEnd()
  else if (added.length > 0) toLatest.hidden = false
}).observe($('#messages'), { childList: true, subtree: true })

// Writing -----------------------------------------------------------------------------------------------------------

function grow() {
  field.style.height = 'auto'
  field.style.height = `${Math.min(field.scrollHeight, 200)}px`
}

function checkLength() {
  const isTooLong = field.value.length > Number(form.dataset.max)
  const note = $('#too-long')
  note.hidden = !isTooLong
  note.textContent = isTooLong ? form.dataset.tooLong : ''
  field.setAttribute('aria-invalid', String(isTooLong))
  return !isTooLong
}

function write(text) {
  field.value = text
  field.focus()
  field.setSelectionRange(text.length, text.length)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

function startEditing(button) {
  form.elements.message.value = button.dataset.edit
  $('#editing').hidden = false
  write(button.dataset.text)
}

function stopEditing() {
  if (form.elements.message.value === '') return
  form.elements.message.value = ''
  $('#editing').hidden = true
  write('')
}

field.addEventListener('input', () => {
  // An empty field with `auto` would show the hint of a right-to-left language from the left.
  field.dir = field.value === '' ? document.documentElement.dir : 'auto'
  grow()
  checkLength()
  showCommands()
})

field.addEventListener('keydown', (event) => {
  if (event.isComposing) return
  if (!palette.hidden && moveInPalette(event)) return event.preventDefault()
  if (event.key === 'Escape') return stopEditing()
  if (event.key === 'ArrowUp' && field.value === '') {
    const last = $$('#messages [data-edit]').at(-1)
    if (last) startEditing(last)
    return
  }
  if (event.key === 'Enter' && !event.shiftKey && !isTouch) {
    event.preventDefault()
    form.requestSubmit()
  }
})

form.addEventListener(
  'submit',
  (event) => {
    if (field.value.trim() !== '' && checkLength()) return
    event.preventDefault()
    event.stopImmediatePropagation()
    field.focus()
  },
  { capture: true },
)

// What somebody types while the last message is on its way stays.
let sentText = null
document.addEventListener('htmx:before:request', (event) => {
  if (event.detail.ctx.sourceElement === form) sentText = field.value
})
document.addEventListener('htmx:after:request', (event) => {
  const { ctx } = event.detail
  if (ctx.sourceElement !== form || ctx.response.status >= 400) return
  form.elements.message.value = ''
  $('#editing').hidden = true
  if (field.value === sentText) write('')
})

// Commands ----------------------------------------------------------------------------------------------------------

const entries = $$('[data-command]', palette)
let shownEntries = []
let chosen = 0

function showCommands() {
  const typed = /^\/([a-z0-9_]*(?: [a-z0-9_]*)?)$/i.exec(field.value)?.[1]?.toLowerCase()
  shownEntries = typed === undefined ? [] : entries.filter((entry) => entry.dataset.command.startsWith(typed))
  // A command that is written out in full needs no list any more.
  if (shownEntries.length === 1 && shownEntries[0].dataset.command === typed) shownEntries = []
  for (const entry of entries) entry.hidden = !shownEntries.includes(entry)
  palette.hidden = shownEntries.length === 0
  field.setAttribute('aria-expanded', String(!palette.hidden))
  choose(0)
}

function choose(index) {
  chosen = (index + shownEntries.length) % (shownEntries.length || 1)
  for (const entry of entries) entry.setAttribute('aria-selected', String(entry === shownEntries[chosen]))
  const entry = shownEntries[chosen]
  if (entry) {
    field.setAttribute('aria-activedescendant', entry.id)
    entry.scrollIntoView({ block: 'nearest' })
  } else field.removeAttribute('aria-activedescendant')
}

function hideCommands() {
  palette.hidden = true
  shownEntries = []
  field.setAttribute('aria-expanded', 'false')
  field.removeAttribute('aria-activedescendant')
}

function insertCommand(entry) {
  write(`/${entry.dataset.command}${'takesOptions' in entry.dataset ? ' ' : ''}`)
  hideCommands()
}

function moveInPalette(event) {
  const entry = shownEntries[chosen]
  if (event.key === 'ArrowDown') choose(chosen + 1)
  else if (event.key === 'ArrowUp') choose(chosen - 1)
  else if (event.key === 'Escape') hideCommands()
  else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && entry) {
    const isWhole = field.value.toLowerCase() === `/${entry.dataset.command}`
    insertCommand(entry)
    if (isWhole && event.key === 'Enter') form.requestSubmit()
  } else return false
  return true
}

palette.addEventListener('pointerdown', (event) => event.preventDefault())
palette.addEventListener('click', (event) => {
  const entry = event.target.closest('[data-command]')
  if (entry) insertCommand(entry)
})
field.addEventListener('blur', hideCommands)

// Everything that is clicked ----------------------------------------------------------------------------------------

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text)
    toast(form.dataset.copied)
  } catch {
    toast(form.dataset.copyFailed)
  }
}

function toggleTheme() {
  const root = document.documentElement
  const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  root.dataset.theme = isDark ? 'light' : 'dark'
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in two of the large browsers
  document.cookie = `magpie_theme=${root.dataset.theme}; Path=/playground; Max-Age=31536000; SameSite=Lax`
}

document.addEventListener('click', (event) => {
  const menu = $('details.menu[open]')
  if (menu && !menu.contains(event.target)) menu.open = false
  const button = event.target.closest('button')
  if (!button) return
  if ('copy' in button.dataset) void copy(button.dataset.copy)
  if ('edit' in button.dataset) startEditing(button)
  if ('cancelEdit' in button.dataset) stopEditing()
  if ('insert' in button.dataset) {
    stopEditing()
    write(button.dataset.insert)
  }
  if ('themeToggle' in button.dataset) toggleTheme()
  if ('send' in button.dataset) {
    stopEditing()
    write(button.dataset.send)
    form.requestSubmit()
    button.remove()
  }
})

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  const menu = $('details.menu[open]')
  if (!menu) return
  menu.open = false
  $('summary', menu).focus()
})

// Connection --------------------------------------------------------------------------------------------------------

const RECONNECT_MS = 4_000
const RELOAD_AGE_MS = 60_000
const openedAt = Date.now()

function reconnect() {
  offline.hidden = false
  setTimeout(() => htmx.ajax('GET', live.getAttribute('hx-sse:connect'), { source: live }), RECONNECT_MS)
}

document.addEventListener('htmx:response:error', (event) => {
  const { ctx } = event.detail
  if (ctx.sourceElement === live) {
    // The visit is over (a day has passed): a new page brings a new one.
    if (ctx.response.status === 403 && Date.now() - openedAt > RELOAD_AGE_MS) location.reload()
    return reconnect()
  }
  toast(ctx.response.headers.get('x-playground-problem') ? ctx.text : form.dataset.failed)
})

document.addEventListener('htmx:error', (event) => {
  if (event.detail.ctx?.sourceElement === live) return reconnect()
  toast(form.dataset.failed)
})

for (const name of ['htmx:sse:error', 'htmx:sse:close']) {
  document.addEventListener(name, () => {
    offline.hidden = false
  })
}
document.addEventListener('htmx:sse:after:connection', (event) => {
  const { connection } = event.detail
  if (connection.status < 400) offline.hidden = true
})

writeTimes()
scrollToEnd()
grow()
if (!isTouch) field.focus({ preventScroll: true })
