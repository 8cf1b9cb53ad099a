import { html } from 'hono/html'
import { localeDirection } from '#src/chat/locale.ts'
import type { Block, Button, Reply, Section, Span } from '#src/chat/reply.ts'
import { cleanText, type Html } from './pages/html.ts'
import { ICONS } from './pages/icons.ts'
import { safeImagePath, safeUrl } from './safe-url.ts'

/** Gives the attributes of an action button: what a press posts. */
export type PressAttributes = (payload: string) => Html

/** Shows a reply: sections as cards, buttons in rows. */
export function renderReply(reply: Reply, press: PressAttributes): Html {
  return html`<div class="reply" lang="${reply.locale}" dir="${localeDirection(reply.locale)}">
    ${reply.sections.map(sectionView)}
    ${reply.buttons.length > 0 ? html`<div class="buttons">${buttonRows(reply.buttons, press)}</div>` : ''}
  </div>`
}

function sectionView(section: Section): Html {
  const image = section.imageUrl ? safeImagePath(section.imageUrl) : null
  return html`<section class="section ${image ? 'has-image' : ''}">
    ${image ? html`<img src="${image}" alt="" width="240" height="240" loading="lazy" decoding="async">` : ''}
    ${section.title ? html`<h3 class="section-title" dir="auto">${titleView(section.title, section.titleUrl)}</h3>` : ''}
    <div class="section-body">${section.blocks.map(blockView)}</div>
  </section>`
}

function titleView(title: string, url: string | null): Html | string {
  const href = url ? safeUrl(url) : null
  return href ? externalLink(href, cleanText(title)) : cleanText(title)
}

function blockView(block: Block): Html {
  switch (block.type) {
    case 'text':
      return html`<p class="text">${spansView(block.spans)}</p>`
    case 'note':
      return html`<p class="note">${spansView(block.spans)}</p>`
    case 'list':
      return html`<ul class="list">${block.items.map((item) => html`<li>${spansView(item)}</li>`)}</ul>`
    case 'facts':
      return html`<dl class="facts">${block.items.map(factView)}</dl>`
    case 'table':
      return tableView(block.header, block.rows)
  }
}

/** Emphasis makes the first fact the lead (a price), a later one the highlight, if there is an amount to be glad of. */
function factView(item: { readonly label: string; readonly value: readonly Span[] }, index: number): Html {
  return html`<div class="fact ${emphasisOf(item.value, index)}"><dt>${cleanText(item.label)}</dt><dd>${spansView(item.value)}</dd></div>`
}

function emphasisOf(value: readonly Span[], index: number): string {
  const [first] = value
  if (!first?.bold) return ''
  if (index === 0) return 'is-lead'
  return /\p{Nd}/u.test(first.text) ? 'is-highlight' : 'is-flat'
}

function tableView(header: readonly string[], rows: readonly (readonly string[])[]): Html {
  return html`<div class="table" tabindex="0" role="group"><table>
    <thead><tr>${header.map((cell) => html`<th scope="col">${cleanText(cell)}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cleanText(cell)}</td>`)}</tr>`)}</tbody>
  </table></div>`
}

function spansView(spans: readonly Span[]): Html[] {
  return spans.map(spanView)
}

function spanView(span: Span): Html {
  const href = span.url ? safeUrl(span.url) : null
  let piece = html`${cleanText(span.text)}`
  if (span.code) piece = html`<code dir="ltr">${piece}</code>`
  if (span.strike) piece = html`<s>${piece}</s>`
  if (span.italic) piece = html`<em>${piece}</em>`
  if (span.bold) piece = html`<strong>${piece}</strong>`
  return href ? externalLink(href, piece) : piece
}

function externalLink(href: string, content: Html | string): Html {
  return html`<a href="${href}" target="_blank" rel="noopener noreferrer nofollow">${content}</a>`
}

function buttonRows(rows: readonly (readonly Button[])[], press: PressAttributes): Html[] {
  return rows.map((row) => html`<div class="button-row">${row.map((button) => buttonView(button, press))}</div>`)
}

function buttonView(button: Button, press: PressAttributes): Html {
  const label = html`<span dir="auto">${cleanText(button.label)}</span>`
  switch (button.type) {
    case 'link': {
      const href = safeUrl(button.url)
      if (!href) return html`<span class="button is-dead">${label}</span>`
      return html`<a class="button is-link" href="${href}" target="_blank" rel="noopener noreferrer nofollow">${label}${ICONS.open}</a>`
    }
    case 'copy':
      return html`<button class="button" type="button" data-copy="${button.text}">${label}${ICONS.copy}</button>`
    case 'action':
      return html`<button class="button is-${button.tone ?? 'plain'}" type="button" ${press(button.payload)}>${label}</button>`
  }
}
