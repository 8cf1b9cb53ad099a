import { readFileSync } from 'node:fs'
import { LOCALES, type Locale } from '#src/chat/locale.ts'
import { TOPIC_IDS, type TopicId } from '#src/programs/topic-id.ts'

/** Marks chatter that must stay unanswered. */
export const OFF_TOPIC = 'off_topic'
export type Label = TopicId | typeof OFF_TOPIC
export const LABELS: readonly Label[] = [...TOPIC_IDS, OFF_TOPIC]

/** One way to ask about a topic. */
export interface Variant {
  readonly label: Label
  readonly locale: Locale
  readonly text: string
}

function isLabel(text: string): text is Label {
  return (LABELS as readonly string[]).includes(text)
}

/**
 * Reads one language's questions.
 * @throws Error for a line before the first header or an unknown topic: a typo must not lose questions silently
 */
export function parseVariants(source: string, locale: Locale): readonly Variant[] {
  const variants: Variant[] = []
  let label: Label | null = null
  for (const line of source.split('\n')) {
    const text = line.trim()
    if (text === '' || text.startsWith('#')) continue
    const header = /^\[(\w+)\]$/.exec(text)?.[1]
    if (header !== undefined) {
      if (!isLabel(header)) throw new Error(`variants ${locale}: unknown topic ${header}`)
      label = header
    } else if (label === null) throw new Error(`variants ${locale}: no topic for ${text}`)
    else variants.push({ label, locale, text })
  }
  return variants
}

/** Reads the questions of every language. */
export function readVariants(): readonly Variant[] {
  return LOCALES.flatMap((locale) =>
    parseVariants(readFileSync(new URL(`variants/${locale}.txt`, import.meta.url), 'utf8'), locale),
  )
}
