import { isRecord, type RawRecord } from './record.ts'

/** Nesting the platform allows is 16 levels of blocks and of text each; deeper input is not read. */
const DEPTH_MAX = 40
/** Longest text of a rich message, in characters. Bot API 10.1 `Rich Message Limits`, read 2026-11-20. */
const TEXT_LENGTH_MAX = 32_768
const URLS_MAX = 500

/** Holds what a rich message says: its words and the targets of its links and buttons. */
export interface RichContent {
  readonly text: string
  readonly urls: readonly string[]
}

/** Keys under which blocks hold further text; a block ends its line, a table's cell and a run of text do not. */
const TEXT_KEYS = ['summary', 'text', 'credit', 'caption'] as const
const BLOCK_KEYS = ['blocks', 'items', 'cells', 'buttons', 'rows'] as const

/** Reads a rich message (Bot API 10.1) as plain text, a line for each block. Anything unknown is skipped. */
export function readRichMessage(message: RawRecord): RichContent {
  const reader = new RichReader()
  reader.readBlocks(message.blocks, 0)
  return { text: reader.text.trim(), urls: reader.urls }
}

class RichReader {
  text = ''
  readonly urls: string[] = []

  readBlocks(value: unknown, depth: number): void {
    if (depth > DEPTH_MAX || !Array.isArray(value)) return
    for (const block of value) {
      if (Array.isArray(block)) this.readBlocks(block, depth + 1)
      else if (isRecord(block)) this.#readBlock(block, depth)
    }
  }

  #readBlock(block: RawRecord, depth: number): void {
    this.#noteUrl(block.url)
    for (const key of TEXT_KEYS) {
      this.#readText(block[key], depth + 1)
      if (block[key] !== undefined) this.#write('\n')
    }
    for (const key of BLOCK_KEYS) this.readBlocks(block[key], depth + 1)
  }

  #readText(value: unknown, depth: number): void {
    if (depth > DEPTH_MAX) return
    if (typeof value === 'string') this.#write(value)
    else if (Array.isArray(value)) {
      for (const part of value) this.#readText(part, depth + 1)
    } else if (isRecord(value)) {
      this.#noteUrl(value.url)
      this.#readText(value.text, depth + 1)
      this.#readText(value.credit, depth + 1)
    }
  }

  #write(text: string): void {
    if (this.text.length < TEXT_LENGTH_MAX) this.text += text.slice(0, TEXT_LENGTH_MAX)
  }

  #noteUrl(url: unknown): void {
    if (typeof url === 'string' && this.urls.length < URLS_MAX) this.urls.push(url)
  }
}
