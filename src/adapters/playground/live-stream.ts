import type { Session, SessionChange } from './session.ts'

/** Comment line that keeps proxies from closing a quiet stream; common ones wait 60 s. */
const HEARTBEAT_MS = 25_000
/** What may wait for a slow reader, bytes. One over it is cut and comes back for the whole state. */
const BACKLOG_BYTES_MAX = 512 * 1_024
/** Open pages of one visitor. */
const STREAMS_MAX = 8

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // nginx would hold events back.
  'x-accel-buffering': 'no',
}

export interface LiveStreams {
  /**
   * Opens a stream of server-sent events.
   * @param knownVersion - what the page shows already; anything but the current version gets `snapshot` first
   */
  open(session: Session, knownVersion: number, view: LiveView): Response
  closeAll(): void
}

/** Turns changes into what one page is to do. */
export interface LiveView {
  snapshot(): string
  /** Null when the change is not for this page's eyes. */
  change(change: SessionChange): string | null
}

interface Stream {
  close(): void
}

/** Keeps the open streams, bounded per session: the oldest gives way. */
export function createLiveStreams(): LiveStreams {
  const bySession = new Map<Session, Set<Stream>>()

  function keep(session: Session, stream: Stream): void {
    const streams = bySession.get(session) ?? new Set()
    bySession.set(session, streams)
    streams.add(stream)
    if (streams.size > STREAMS_MAX) streams.values().next().value?.close()
  }

  function forget(session: Session, stream: Stream): void {
    const streams = bySession.get(session)
    streams?.delete(stream)
    if (streams?.size === 0) bySession.delete(session)
  }

  return {
    open(session, knownVersion, view) {
      let stream: Stream | undefined
      const body = new ReadableStream<Uint8Array>(
        {
          start(controller) {
            stream = start(controller, session, view, (closed) => forget(session, closed))
            keep(session, stream)
            const isCurrent = knownVersion === session.version
            controller.enqueue(encode(isCurrent ? ': connected\n\n' : formatEvent(session.version, view.snapshot())))
          },
          cancel: () => stream?.close(),
        },
        new ByteLengthQueuingStrategy({ highWaterMark: BACKLOG_BYTES_MAX }),
      )
      return new Response(body, { headers: HEADERS })
    },
    closeAll() {
      for (const streams of bySession.values()) for (const stream of streams) stream.close()
    },
  }
}

function start(
  controller: ReadableStreamDefaultController<Uint8Array>,
  session: Session,
  view: LiveView,
  onClosed: (stream: Stream) => void,
): Stream {
  let isOpen = true
  const write = (text: string): void => {
    if (!isOpen) return
    if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encode(text))
    else stream.close()
  }
  const heartbeat = setInterval(() => {
    session.touch()
    write(': still here\n\n')
  }, HEARTBEAT_MS).unref()
  const unsubscribe = session.subscribe((change) => {
    const html = view.change(change)
    if (html !== null) write(formatEvent(session.version, html))
  })
  const stream: Stream = {
    close() {
      if (!isOpen) return
      isOpen = false
      clearInterval(heartbeat)
      unsubscribe()
      onClosed(stream)
      try {
        controller.close()
      } catch {
        // Cancelled by the reader: closed already.
      }
    },
  }
  return stream
}

/** Writes an event. A line break inside would end the field, so each line has its own. */
function formatEvent(version: number, html: string): string {
  const lines = html.split(/\r\n|\r|\n/).map((line) => `data: ${line}\n`)
  return `id: ${version}\n${lines.join('')}\n`
}

const encoder = new TextEncoder()

function encode(text: string): Uint8Array {
  return encoder.encode(text)
}
