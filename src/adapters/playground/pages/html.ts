import type { html } from 'hono/html'

/** A piece of a page: everything put into it has been escaped. */
export type Html = ReturnType<typeof html>

/** Embedding and override marks turn the rest of a line around; isolates and marks stay, they end where they began. */
const OVERRIDES = /[\u202A-\u202E]/g
const CONTROLS = /[^\P{Cc}\n\t]/gu

/** Makes foreign text harmless to show: no control characters, no direction overrides, no half characters. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').replace(OVERRIDES, '').toWellFormed()
}

/** Makes the final string; no piece of ours ever waits for anything. */
export function renderHtml(piece: Html): string {
  if (piece instanceof Promise) throw new TypeError('a page waits for a promise')
  return piece.toString()
}
