import type { CommandListing } from '#src/chat/command-listing.ts'
import type { Locale } from '#src/chat/locale.ts'
import type { Say } from '#src/chat/translator.ts'
import type { RoomKey } from '../ids.ts'
import type { PersonKey } from '../people.ts'
import type { Session } from '../session.ts'

/** Names a kind of sample; its label is `playground-sample-<kind>`, the sentence around its links `playground-say-<kind>`. */
export const SAMPLE_KINDS = ['product', 'short', 'several', 'store', 'lookalike'] as const

/** Offers links to paste. */
export interface PlaygroundSample {
  readonly kind: (typeof SAMPLE_KINDS)[number]
  readonly urls: readonly string[]
}

/** Says who looks at which room, and in which language. */
export interface Viewer {
  /** Null before the page's script has connected: nothing is kept for a visitor who only looks. */
  readonly session: Session | null
  readonly person: PersonKey
  readonly room: RoomKey
  readonly locale: Locale
  readonly say: Say
}

/** Adds what only a whole page shows. */
export interface PageViewer extends Viewer {
  readonly theme: 'light' | 'dark' | null
  /** Payload of a start link that led here; offered as a button. */
  readonly startPayload: string | null
  readonly commands: readonly CommandListing[]
  readonly samples: readonly PlaygroundSample[]
  readonly messageCharsMax: number
}
