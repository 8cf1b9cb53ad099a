/** Names a place that a page points to. */
export interface PageTarget {
  /** As written, entities and escapes undone; may be relative. */
  readonly href: string
  /** True when a browser would go there, false when the page only says what it is about. */
  readonly navigates: boolean
}

/** Longest address taken from a page; the longest link of the census had 3,000 characters. */
const HREF_LENGTH_MAX = 4_096

/**
 * Lists where a page leads, most binding first: meta refresh, assignments to `location`, canonical, og:url.
 *
 * Reads text and runs nothing. Every expression is linear: a run of one character class is entered only at its
 * start, and what may be long ends at the first character that could start another match.
 */
export function readPageTargets(html: string): readonly PageTarget[] {
  const tags = readTags(html)
  const refreshes = tags
    .filter((tag) => tag.name === 'meta' && tag.attributes.get('http-equiv')?.toLowerCase() === 'refresh')
    .map((tag) => readRefresh(tag.attributes.get('content') ?? ''))
  const canonicals = tags
    .filter((tag) => tag.name === 'link' && hasWord(tag.attributes.get('rel'), 'canonical'))
    .map((tag) => tag.attributes.get('href') ?? null)
  const shares = tags
    .filter((tag) => tag.name === 'meta' && (tag.attributes.get('property') ?? tag.attributes.get('name')) === 'og:url')
    .map((tag) => tag.attributes.get('content') ?? null)
  return [...toTargets([...refreshes, ...readAssignments(html)], true), ...toTargets([...canonicals, ...shares], false)]
}

/**
 * Reads `5; url='https://…'`, as a header or as the content of a meta tag; null when it only reloads.
 * @see https://html.spec.whatwg.org/multipage/semantics.html#shared-declarative-refresh-steps (read 2026-11-20): the
 * separator and `url=` may be missing
 */
export function readRefresh(content: string): string | null {
  const rest = content
    .trim()
    .replace(/^[\d.]*[\s;,]*/, '')
    .replace(/^url\s*=\s*/i, '')
  const quote = rest[0] === '"' || rest[0] === "'" ? rest[0] : null
  const href = quote === null ? rest : (rest.slice(1).split(quote, 1)[0] ?? '')
  return href.trim() || null
}

function toTargets(hrefs: readonly (string | null)[], navigates: boolean): PageTarget[] {
  return hrefs
    .filter((href): href is string => href !== null && href !== '' && href.length <= HREF_LENGTH_MAX)
    .map((href) => ({ href, navigates }))
}

interface Tag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
}

/** A tag in a comment is none: browsers do not obey it either. */
function readTags(html: string): readonly Tag[] {
  return [...dropComments(html).matchAll(/<(meta|link)(?=[\s/])([^<>]*)>/gi)].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: readAttributes(attributes),
  }))
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const match of text.matchAll(/(?<![\w:-])([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)) {
    const [, name = '', double, single, bare] = match
    const key = name.toLowerCase()
    if (!attributes.has(key)) attributes.set(key, undoEntities(double ?? single ?? bare ?? ''))
  }
  return attributes
}

function hasWord(list: string | undefined, word: string): boolean {
  return list?.toLowerCase().split(/\s+/).includes(word) ?? false
}

function dropComments(html: string): string {
  const kept: string[] = []
  let from = 0
  while (from < html.length) {
    const start = html.indexOf('<!--', from)
    if (start === -1) break
    kept.push(html.slice(from, start))
    const end = html.indexOf('-->', start + 4)
    from = end === -1 ? html.length : end + 3
  }
  kept.push(html.slice(from))
  return kept.join('')
}

/** Finds `location = '…'`, `location.href = "…"`, `location.replace('…')`, `location.assign('…')`. */
const ASSIGNMENT = new RegExp(
  String.raw`(?<![\w$-])location(?:\s*\.\s*href)?\s*` +
    String.raw`(?:=|\.\s*(?:replace|assign)\s*\()\s*` +
    String.raw`(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|${'`'}((?:[^${'`'}\\$]|\\.)*)${'`'})`,
  'g',
)

function readAssignments(html: string): readonly string[] {
  return [...html.matchAll(ASSIGNMENT)].map(([, double, single, template]) =>
    undoEscapes(double ?? single ?? template ?? ''),
  )
}

/** Undoes the escapes that templates put into addresses: `\/`, `\u002F`, `\x2F`. */
function undoEscapes(text: string): string {
  return text.replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gi, (_all, unicode, hex, other) =>
    other === undefined ? String.fromCharCode(Number.parseInt(unicode ?? hex, 16)) : other,
  )
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' }

function undoEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|quot|apos|lt|gt));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? all
    const code = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}
