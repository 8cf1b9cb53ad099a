import type { Locale } from './locale.ts'

/** Styles a run of text. Text is plain: adapters escape it for their platform. */
export interface Span {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly code?: true
  readonly strike?: true
  /** Makes the run a link. */
  readonly url?: string
}

/** Makes one piece of a section. */
export type Block =
  /** A paragraph. */
  | { readonly type: 'text'; readonly spans: readonly Span[] }
  /** Labels with values, one per line or as columns where the platform has them. */
  | { readonly type: 'facts'; readonly items: readonly { readonly label: string; readonly value: readonly Span[] }[] }
  | { readonly type: 'list'; readonly items: readonly (readonly Span[])[] }
  | { readonly type: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Small print: estimate label, disclosure, sources. */
  | { readonly type: 'note'; readonly spans: readonly Span[] }

/** Groups blocks under a title: one product, one answer. */
export interface Section {
  readonly title: string | null
  readonly titleUrl: string | null
  readonly imageUrl: string | null
  /** A code or URL to copy stands in a block of its own kind: links over a platform's button limit end up here too. */
  readonly blocks: readonly Block[]
}

/** Shows a button. A `link` whose URL is too long for the platform becomes text. */
export type Button =
  | { readonly type: 'link'; readonly label: string; readonly url: string }
  | { readonly type: 'action'; readonly label: string; readonly payload: string; readonly tone?: 'primary' | 'danger' }
  | { readonly type: 'copy'; readonly label: string; readonly text: string }

/** Says one thing on any platform: no markup, no limits but those of `reply-limits.ts`. */
export interface Reply {
  /** Language of the texts; adapters set the direction from it. */
  readonly locale: Locale
  readonly sections: readonly Section[]
  /** Rows of buttons. */
  readonly buttons: readonly (readonly Button[])[]
  /** `private`: only the person sees it (ephemeral); where that is impossible the adapter offers a private chat. */
  readonly visibility: 'public' | 'private'
}

/** Makes a plain run of text. */
export function span(text: string, style: Omit<Span, 'text'> = {}): Span {
  return { text, ...style }
}

/** Makes a paragraph. */
export function textBlock(...spans: readonly (Span | string)[]): Block {
  return { type: 'text', spans: spans.map((part) => (typeof part === 'string' ? { text: part } : part)) }
}

/** Makes a reply of one untitled section. */
export function plainReply(
  locale: Locale,
  blocks: readonly Block[],
  extra: Partial<Pick<Reply, 'buttons' | 'visibility'>> = {},
): Reply {
  return {
    locale,
    sections: [{ title: null, titleUrl: null, imageUrl: null, blocks }],
    buttons: extra.buttons ?? [],
    visibility: extra.visibility ?? 'public',
  }
}

/** Gives a reply's whole text without styles: for logs of tests, the terminal and length checks. */
export function replyToText(reply: Reply): string {
  return reply.sections.map(sectionToText).join('\n\n')
}

function sectionToText(section: Section): string {
  return [...(section.title ? [section.title] : []), ...section.blocks.map(blockToText)].join('\n')
}

function blockToText(block: Block): string {
  switch (block.type) {
    case 'text':
    case 'note':
      return spansToText(block.spans)
    case 'facts':
      return block.items.map((item) => `${item.label}: ${spansToText(item.value)}`).join('\n')
    case 'list':
      return block.items.map((item) => `• ${spansToText(item)}`).join('\n')
    case 'table':
      return [block.header, ...block.rows].map((row) => row.join(' | ')).join('\n')
  }
}

function spansToText(spans: readonly Span[]): string {
  return spans.map((part) => part.text).join('')
}
