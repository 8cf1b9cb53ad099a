import { type APIActionRowComponent, type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js'
import type { Button, Reply } from '#src/chat/reply.ts'
import {
  BUTTON_LABEL_MAX,
  BUTTON_ROWS_MAX,
  BUTTON_URL_MAX,
  BUTTONS_PER_ROW_MAX,
  CUSTOM_ID_MAX,
} from './discord-limits.ts'
import { cleanLine, escapeMarkdown, trimText } from './escape-text.ts'
import { renderSpans, toSafeUrl } from './render-spans.ts'

export type ButtonRow = APIActionRowComponent<APIButtonComponent>

/** Starts every custom id of ours, so that buttons of a host's own bot on the same client are left to it. */
const OUR_BUTTON = 'm#'
const UNSEEN = '\u200B'

/** Holds the buttons of a reply and what of them had to become text. */
export interface RenderedButtons {
  readonly rows: readonly ButtonRow[]
  /** Lines of markdown: links too long for a button, texts to copy, which Discord has no button for. */
  readonly lines: readonly string[]
}

/**
 * Makes the buttons of a reply. Each action's custom id carries the delivery id, by which a message whose sending was
 * interrupted is recognized: `m#<payload>#<delivery id>`.
 */
export function renderButtons(reply: Reply, deliveryId: string): RenderedButtons {
  const lines: string[] = []
  const rows: ButtonRow[] = []
  const usedIds = new Set<string>()
  for (const row of packRows(reply.buttons)) {
    const made = row.flatMap((button) => {
      const component = toComponent(button, deliveryId, usedIds)
      if (component) return [component]
      const line = toLine(button)
      if (line) lines.push(line)
      return []
    })
    for (let start = 0; start < made.length && rows.length < BUTTON_ROWS_MAX; start += BUTTONS_PER_ROW_MAX)
      rows.push({ type: ComponentType.ActionRow, components: made.slice(start, start + BUTTONS_PER_ROW_MAX) })
  }
  return { rows, lines }
}

/** Puts neighbouring rows into one, the shortest first, as long as there are more than Discord shows. */
function packRows(rows: Reply['buttons']): Reply['buttons'] {
  const packed = rows.filter((row) => row.length > 0)
  while (packed.length > BUTTON_ROWS_MAX) {
    const lengths = packed.slice(1).map((row, index) => row.length + (packed[index]?.length ?? 0))
    const shortest = Math.min(...lengths)
    if (shortest > BUTTONS_PER_ROW_MAX) break
    const at = lengths.indexOf(shortest)
    packed.splice(at, 2, [...(packed[at] ?? []), ...(packed[at + 1] ?? [])])
  }
  return packed
}

/** Reads the payload of a pressed button; null when the button is not ours. */
export function payloadOf(customId: string): string | null {
  const end = customId.lastIndexOf('#')
  return customId.startsWith(OUR_BUTTON) && end >= OUR_BUTTON.length ? customId.slice(OUR_BUTTON.length, end) : null
}

/** Tells whether a custom id belongs to a message sent under this delivery id. */
export function carriesDelivery(customId: string, deliveryId: string): boolean {
  const payload = payloadOf(customId)
  if (payload === null) return false
  const [mark] = customId.slice(customId.lastIndexOf('#') + 1).split('.', 1)
  return mark === deliveryId || payload.split(':').includes(deliveryId)
}

function toComponent(button: Button, deliveryId: string, usedIds: Set<string>): APIButtonComponent | null {
  const label = trimText(cleanLine(button.label), BUTTON_LABEL_MAX) || UNSEEN
  if (button.type === 'copy') return null
  if (button.type === 'link') {
    const url = toSafeUrl(button.url, Number.POSITIVE_INFINITY) ? button.url : null
    if (url === null || url.length > BUTTON_URL_MAX) return null
    return { type: ComponentType.Button, style: ButtonStyle.Link, label, url }
  }
  const customId = uniqueId(`${OUR_BUTTON}${button.payload}#${deliveryId}`, usedIds)
  if (customId.length > CUSTOM_ID_MAX) return null
  return { type: ComponentType.Button, style: STYLES[button.tone ?? 'plain'], label, custom_id: customId }
}

const STYLES = {
  plain: ButtonStyle.Secondary,
  primary: ButtonStyle.Primary,
  danger: ButtonStyle.Danger,
} as const

/** Two buttons of one message may do the same, but Discord refuses equal custom ids. */
function uniqueId(customId: string, usedIds: Set<string>): string {
  let unique = customId
  for (let copy = 2; usedIds.has(unique); copy += 1) unique = `${customId}.${copy}`
  usedIds.add(unique)
  return unique
}

function toLine(button: Button): string | null {
  const label = escapeMarkdown(cleanLine(button.label))
  if (button.type === 'copy') return `${label}: ${renderSpans([{ text: button.text, code: true }], LINE_LENGTH_MAX)}`
  if (button.type !== 'link') return null
  const url = toSafeUrl(button.url, LINE_LENGTH_MAX)
  return url ? `[${label}](${url})` : null
}

/** Longest line a button may turn into; a link beyond it no browser would open either. */
const LINE_LENGTH_MAX = 3_000
