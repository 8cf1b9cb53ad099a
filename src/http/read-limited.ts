import { pipeline, type Readable, type Transform } from 'node:stream'
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** How much a decoder may unpack at once, in bytes: the overshoot of a compressed bomb. */
const DECODED_CHUNK_BYTES = 16 * 1024

export interface LimitedBody {
  readonly bytes: Buffer
  /** Taken from the socket, before decoding. */
  readonly receivedBytes: number
  /** True when the limit cut the body off, as sent or as decoded. */
  readonly truncated: boolean
}

/**
 * Reads at most `bytesMax` bytes of a body, counted as sent and again as decoded, and destroys it when there is more.
 *
 * @param encoding - `content-encoding` of the answer
 * @throws Error if the body breaks, is not what its encoding says, or has an encoding we do not know
 */
export async function readLimited(
  body: Readable,
  encoding: string | undefined,
  bytesMax: number,
): Promise<LimitedBody> {
  // Destroying an unfinished body makes it emit an error that nobody waits for any more.
  body.on('error', ignoreError)
  let receivedBytes = 0
  let truncated = false

  async function* receive(): AsyncGenerator<Buffer> {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      const room = bytesMax - receivedBytes
      receivedBytes += Math.min(chunk.length, room)
      if (chunk.length > room) {
        truncated = true
        if (room > 0) yield chunk.subarray(0, room)
        return
      }
      yield chunk
    }
  }

  try {
    const decoder = createDecoder(encoding)
    const decoded = decoder === null ? receive() : pipeline(receive, decoder, ignoreError)
    const chunks: Buffer[] = []
    let decodedBytes = 0
    for await (const chunk of decoded as AsyncIterable<Buffer>) {
      const room = bytesMax - decodedBytes
      chunks.push(chunk.subarray(0, room))
      decodedBytes += Math.min(chunk.length, room)
      if (chunk.length > room) {
        truncated = true
        break
      }
    }
    return { bytes: Buffer.concat(chunks), receivedBytes, truncated }
  } finally {
    body.destroy()
  }
}

/** Decoders are told to accept an end in the middle: our own limit may be the reason for it. */
function createDecoder(encoding: string | undefined): Transform | null {
  switch (encoding?.trim().toLowerCase() ?? '') {
    case '':
    case 'identity':
      return null
    case 'gzip':
    case 'x-gzip':
      return createGunzip({ chunkSize: DECODED_CHUNK_BYTES, finishFlush: constants.Z_SYNC_FLUSH })
    case 'deflate':
      return createInflate({ chunkSize: DECODED_CHUNK_BYTES, finishFlush: constants.Z_SYNC_FLUSH })
    case 'br':
      return createBrotliDecompress({
        chunkSize: DECODED_CHUNK_BYTES,
        finishFlush: constants.BROTLI_OPERATION_FLUSH,
      })
    default:
      throw new Error('unknown content-encoding')
  }
}

function ignoreError(): void {}
