/**
 * Names a way in which the gateway fails.
 *
 * `hang` never answers · `reset` breaks off before, `cut` in the middle of the body · `truncated` ends too early without
 * saying so · `html` an error page under 200 · `wrong-type` JSON that claims to be a picture · `slow` a right answer after
 * the delay · `huge` a body without end · `redirect` another address.
 */
export type Fault =
  | 'hang'
  | 'reset'
  | 'cut'
  | 'truncated'
  | 'html'
  | 'wrong-type'
  | 'error500'
  | 'slow'
  | 'huge'
  | 'redirect'

const HTML_PAGE = '<!DOCTYPE html><html><head><title>Error</title></head><body>Sorry, try again later.</body></html>'
const CHUNK_BYTES = 65_536

/** What a fault may use. */
export interface FaultContext {
  readonly signal: AbortSignal
  /** Waits for the simulator's configured delay. */
  slow(): Promise<void>
}

/** Turns a right answer into a failed one. */
export async function failWith(fault: Fault, text: string, context: FaultContext): Promise<Response> {
  switch (fault) {
    case 'hang':
      return hang(context.signal)
    case 'reset':
      throw new TypeError('fetch failed')
    case 'cut':
      return new Response(cutStream(text), jsonHeaders)
    case 'truncated':
      return new Response(text.slice(0, Math.trunc(text.length / 2)), jsonHeaders)
    case 'html':
      return new Response(HTML_PAGE, { headers: { 'content-type': 'text/html;charset=utf-8' } })
    case 'wrong-type':
      return new Response(text, { headers: { 'content-type': 'image/png' } })
    case 'error500':
      return new Response(HTML_PAGE, { status: 500, headers: { 'content-type': 'text/html' } })
    case 'slow':
      await context.slow()
      return new Response(text, jsonHeaders)
    case 'huge':
      return new Response(endlessStream(), jsonHeaders)
    case 'redirect':
      return new Response(null, { status: 302, headers: { location: 'https://login.example/' } })
  }
}

const jsonHeaders = { headers: { 'content-type': 'application/json;charset=UTF-8' } }

function hang(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason as Error)
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
}

function cutStream(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  let sent = false
  return new ReadableStream({
    pull(controller) {
      if (sent) return controller.error(new TypeError('terminated'))
      sent = true
      controller.enqueue(bytes.slice(0, Math.max(1, Math.trunc(bytes.length / 2))))
    },
  })
}

function endlessStream(): ReadableStream<Uint8Array> {
  const chunk = new Uint8Array(CHUNK_BYTES).fill(0x20)
  return new ReadableStream({ pull: (controller) => controller.enqueue(chunk) })
}
