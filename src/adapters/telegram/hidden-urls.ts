import { isRecord, type RawRecord, toList, toRecord, toText } from './record.ts'
import { readRichMessage } from './rich-message.ts'

/** Links read from one message; a message cannot hold more entities or buttons than this. */
const URLS_MAX = 200

/** Reads what a message says: its text, else its caption, else the words of a rich message. Empty when it says nothing. */
export function readText(message: RawRecord): string {
  if (typeof message.text === 'string') return message.text
  if (typeof message.caption === 'string') return message.caption
  const rich = toRecord(message.rich_message)
  return rich ? readRichMessage(rich).text : ''
}

/** Tells whether one of the links that are not in the text can matter. Allocates nothing for messages without any. */
export function hasWantedUrl(message: RawRecord, wants: (text: string) => boolean): boolean {
  if (!mayHideUrls(message)) return false
  return collectHiddenUrls(message).some((url) => wants(url))
}

function mayHideUrls(message: RawRecord): boolean {
  return (
    message.reply_markup !== undefined ||
    message.entities !== undefined ||
    message.caption_entities !== undefined ||
    message.rich_message !== undefined
  )
}

/** Collects links that do not stand in the text: targets of text links and of buttons. */
export function collectHiddenUrls(message: RawRecord): readonly string[] {
  if (!mayHideUrls(message)) return NOTHING
  const urls = new Set<string>()
  for (const entity of readEntities(message)) addUrl(urls, isRecord(entity) ? textLinkUrl(entity) : null)
  const rich = toRecord(message.rich_message)
  if (rich) for (const url of readRichMessage(rich).urls) addUrl(urls, url)
  addButtonUrls(urls, message)
  return urls.size === 0 ? NOTHING : [...urls]
}

/**
 * Collects every link of the message that this one replies to or quotes, those in its text included: somebody who
 * answers a link with a command means that link.
 */
export function collectQuotedUrls(message: RawRecord): readonly string[] {
  const urls = new Set<string>()
  const quote = toRecord(message.quote)
  if (quote) addEntityUrls(urls, quote, readEntities(quote))
  const replied = toRecord(message.reply_to_message)
  if (urls.size === 0 && replied) {
    addEntityUrls(urls, replied, readEntities(replied))
    for (const url of collectHiddenUrls(replied)) addUrl(urls, url)
  }
  const external = toRecord(message.external_reply)
  const preview = external && toRecord(external.link_preview_options)
  if (urls.size === 0 && preview) addUrl(urls, toText(preview.url))
  return [...urls]
}

/** Reads the entities that belong to what `readText` gives. */
export function readEntities(message: RawRecord): readonly unknown[] {
  return typeof message.text === 'string' ? toList(message.entities) : toList(message.caption_entities)
}

function addEntityUrls(urls: Set<string>, message: RawRecord, entities: readonly unknown[]): void {
  const text = readText(message)
  for (const entity of entities) {
    if (!isRecord(entity)) continue
    addUrl(urls, textLinkUrl(entity))
    const { type, offset, length } = entity
    if (type === 'url' && typeof offset === 'number' && typeof length === 'number')
      addUrl(urls, text.slice(offset, offset + length))
  }
}

function addButtonUrls(urls: Set<string>, message: RawRecord): void {
  const markup = toRecord(message.reply_markup)
  if (!markup) return
  for (const row of toList(markup.inline_keyboard))
    for (const button of toList(row)) addUrl(urls, isRecord(button) ? toText(button.url) : null)
}

function textLinkUrl(entity: RawRecord): string | null {
  return entity.type === 'text_link' ? toText(entity.url) : null
}

function addUrl(urls: Set<string>, url: string | null): void {
  if (url && urls.size < URLS_MAX) urls.add(url)
}

const NOTHING: readonly string[] = []
