import { randomBytes } from 'node:crypto'
import type { ChatAdapter } from '#src/chat/chat-adapter.ts'
import type { Clock } from '#src/chat/clock.ts'
import type { CommandListing } from '#src/chat/command-listing.ts'
import type { HttpRoutes } from '#src/chat/http-routes.ts'
import type { Intake } from '#src/chat/intake.ts'
import type { Logger } from '#src/chat/logger.ts'
import type { Translator } from '#src/chat/translator.ts'
import { createLiveStreams } from './live-stream.ts'
import type { PlaygroundSample } from './pages/viewer.ts'
import { BOT } from './people.ts'
import { createPlaygroundPlatform } from './playground-platform.ts'
import { createReceiver } from './receive.ts'
import { createPlaygroundRoutes } from './routes.ts'
import type { Session } from './session.ts'
import { createSessionCookies } from './session-cookie.ts'
import { createSessions } from './sessions.ts'

export interface PlaygroundOptions {
  readonly clock: Clock
  readonly logger: Logger
  readonly translator: Translator
  /** Links offered for pasting, in the order shown. */
  readonly samples: readonly PlaygroundSample[]
  /** Draws an invented product (an SVG document without scripts); null for an id there is none for. */
  readonly productImage: (productId: string) => string | null
  /** Signs the visitors' cookies. @default a new one per process: visitors start anew after a restart */
  readonly secret?: string
}

/** Is the browser as a chat platform: an adapter like any other, and the routes of its page. */
export interface PlaygroundAdapter extends ChatAdapter, HttpRoutes {}

/**
 * Makes the playground. Each visitor has a group and private chats of their own, in memory, bounded in number, size
 * and age.
 */
export function createPlaygroundAdapter(options: PlaygroundOptions): PlaygroundAdapter {
  const { clock, logger, translator } = options
  const now = (): number => clock.now()
  const streams = createLiveStreams()
  let intake: Intake | null = null
  let commands: readonly CommandListing[] = []

  const receiver = createReceiver({
    intake: () => intake,
    now,
    groupTitle: (session) => translator.say(session.locales.mia, 'playground-group-title'),
    onNotStored: (error) => logger.error({ err: error }, 'playground event not stored'),
  })
  const tellPlace = (session: Session, kind: 'joined' | 'left'): void => void receiver.changePlace(session, kind)
  const sessions = createSessions(now, {
    onOpened: (session) => tellPlace(session, 'joined'),
    onClosed: (session) => tellPlace(session, 'left'),
  })

  return {
    platform: createPlaygroundPlatform(sessions, clock),
    botId: BOT.id,
    routes: createPlaygroundRoutes({
      sessions,
      cookies: createSessionCookies(options.secret ?? randomBytes(32).toString('base64url')),
      receiver,
      streams,
      translator,
      now,
      isOpen: () => intake !== null,
      commands: () => commands,
      samples: options.samples,
      productImage: options.productImage,
    }),
    connect: async () => undefined,
    async start(newIntake, newCommands) {
      intake = newIntake
      commands = newCommands
    },
    async stopIntake() {
      intake = null
    },
    async close() {
      streams.closeAll()
    },
  }
}
