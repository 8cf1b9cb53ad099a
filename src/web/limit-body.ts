import type { IncomingMessage } from 'node:http'

/** Is a request whose body cannot grow beyond its limit. */
export interface LimitedRequest {
  readonly request: Request
  /** True once the body has been found too large: by its announced length, or while it was read. */
  isRefused(): boolean
}

/**
 * Bounds a request's body without reading it, so that a handler can still refuse unread.
 *
 * An announced length is compared (Node's parser holds the sender to it). A chunked body is counted while the handler
 * reads; over the limit the read fails.
 */
export function limitBody(request: Request, incoming: IncomingMessage, bytesMax: number): LimitedRequest {
  const announced = incoming.headers['content-length']
  if (announced !== undefined) {
    const isOver = Number(announced) > bytesMax
    return { request, isRefused: () => isOver }
  }
  if (incoming.headers['transfer-encoding'] === undefined || request.body === null) {
    return { request, isRefused: () => false }
  }
  return countBody(request, request.body, bytesMax)
}

function countBody(request: Request, body: ReadableStream<Uint8Array>, bytesMax: number): LimitedRequest {
  let isOver = false
  let bytesCount = 0
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytesCount += chunk.byteLength
      isOver = bytesCount > bytesMax
      if (isOver) controller.error(new RangeError('body too large'))
      else controller.enqueue(chunk)
    },
  })
  const counted = new Request(request.url, {
    method: request.method,
    headers: request.headers,
    body: body.pipeThrough(counter),
    duplex: 'half',
    signal: request.signal,
  })
  return { request: counted, isRefused: () => isOver }
}
