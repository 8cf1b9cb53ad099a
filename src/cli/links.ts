import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { recognizeLinks } from '#src/links/recognize-links.ts'

/** Answers each line, a message's text as a JSON string, with a line: its links as a JSON array. */
export async function runLinks(input: Readable, output: Writable): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    if (!output.write(`${JSON.stringify(answerLine(line))}\n`))
      await new Promise((resolve) => output.once('drain', resolve))
  }
}

function answerLine(line: string): unknown {
  let text: unknown
  try {
    text = JSON.parse(line)
  } catch {
    return { error: 'the line is not JSON' }
  }
  if (typeof text !== 'string') return { error: 'the line is not a JSON string' }
  return recognizeLinks(text).map(({ url, kind, productId, start, end }) => ({ url, kind, productId, start, end }))
}
