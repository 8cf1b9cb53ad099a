import { html, raw } from 'hono/html'
import { type Locale, localeDirection } from '#src/chat/locale.ts'
import type { Say } from '#src/chat/translator.ts'
import { assetPath } from '../assets.ts'
import { cleanText, type Html } from './html.ts'
import { BIRD } from './icons.ts'

/** Query parameters by which a network knows whose click it was. reference/networks.md, read 2026-11-20. */
const MARKS = ['af', 'cn', 'cv', 'dp', 'aff_fcid'] as const
const PRODUCT_ID = /\/item\/(\d{6,20})\.html$/

/** Shows where a click ends in the sandbox: the page the shop would open, and the marks the link carried there. */
export function shopView(
  target: URL,
  viewer: { readonly say: Say; readonly locale: Locale; readonly theme: string | null },
): Html {
  const { say, locale, theme } = viewer
  const productId = PRODUCT_ID.exec(target.pathname)?.[1]
  const marks = MARKS.flatMap((name) => (target.searchParams.has(name) ? [[name, target.searchParams.get(name)]] : []))
  return html`${raw('<!doctype html>')}
<html lang="${locale}" dir="${localeDirection(locale)}" ${theme ? html`data-theme="${theme}"` : ''}>
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <title>${say('playground-shop-title')}</title>
  <link rel="icon" href="${assetPath('icon.svg')}" type="image/svg+xml">
  <link rel="stylesheet" href="${assetPath('playground.css')}">
</head>
<body class="shop">
  <main class="reply">
    <section class="section ${productId ? 'has-image' : ''}">
      ${productId ? html`<img src="/playground/products/${productId}.svg" alt="" width="240" height="240">` : html`<span class="brand-mark">${BIRD}</span>`}
      <h1 class="section-title">${say('playground-shop-title')}</h1>
      <div class="section-body">
        <p class="text">${say('playground-shop-detail')}</p>
        <dl class="facts">
          <div class="fact"><dt>${say('playground-shop-page')}</dt><dd><code dir="ltr">${cleanText(target.host + target.pathname)}</code></dd></div>
          <div class="fact"><dt>${say('playground-shop-marks')}</dt><dd>${marks.map(([name, value]) => html`<code dir="ltr">${name}=${cleanText(value ?? '')}</code> `)}</dd></div>
        </dl>
        <p class="sandbox"><strong>${say('playground-sandbox')}</strong> ${say('playground-sandbox-detail')}</p>
      </div>
    </section>
    <div class="buttons"><div class="button-row"><a class="button is-link" href="/playground">${say('playground-shop-back')}</a></div></div>
  </main>
</body>
</html>`
}
