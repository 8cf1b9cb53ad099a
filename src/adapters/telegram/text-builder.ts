import type { Span } from '#src/chat/reply.ts'
import { cleanText, disarmText, toWebUrl } from './clean-text.ts'

/** Styles a run of a message's text; offsets and lengths in UTF-16 units. Bot API `MessageEntity`. */
export interface TextEntity {
  readonly type: 'bold' | 'italic' | 'code' | 'pre' | 'strikethrough' | 'text_link'
  readonly offset: number
  readonly length: number
  readonly url?: string
}

/** Holds a text with its styles. */
export interface StyledText {
  readonly text: string
  readonly entities: readonly TextEntity[]
}

/** Makes a line run from right to left although it begins with a Latin word or a number. */
const RIGHT_TO_LEFT_MARK = '\u200f'
const FIRST_LETTER = /\p{L}/u
const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** Builds a message's text run by run and keeps the entities in step. */
export class TextBuilder {
  text = ''
  readonly entities: TextEntity[] = []
  readonly isRightToLeft: boolean

  constructor(direction: 'ltr' | 'rtl') {
    this.isRightToLeft = direction === 'rtl'
  }

  /** Ends the line, or leaves a blank line; nothing at the start of the text. */
  break(newlines: 1 | 2): void {
    if (this.text === '') return
    this.text += newlines === 1 ? '\n' : '\n\n'
  }

  /** Writes runs, one after the other, each line in the reply's direction. */
  line(spans: readonly Span[]): void {
    const parts = spans.map(readSpan)
    if (!this.isRightToLeft) {
      for (const [index, span] of spans.entries()) this.#write(parts[index] as string, span)
      return
    }
    const isMarked = parts.join('').split('\n').map(needsMark)
    let line = 0
    let isLineStart = true
    for (const [index, span] of spans.entries()) {
      for (const [piece, text] of (parts[index] as string).split('\n').entries()) {
        if (piece > 0) {
          this.text += '\n'
          line++
          isLineStart = true
        }
        if (text === '') continue
        if (isLineStart && isMarked[line]) this.text += RIGHT_TO_LEFT_MARK
        isLineStart = false
        this.#write(text, span)
      }
    }
  }

  /** Writes somebody's own words, in the direction they have. */
  quote(text: string): void {
    this.text += cleanText(text)
  }

  /** Writes text of fixed width, such as a table. */
  block(text: string): void {
    this.#style('pre', this.text.length, text.length)
    this.text += text
  }

  /** Styles everything written since `start`. */
  styleFrom(start: number, type: 'bold' | 'italic'): void {
    this.#style(type, start, this.text.length - start)
  }

  #write(text: string, span: Span): void {
    const trimmed = text.trim()
    const offset = this.text.length + (text.length - text.trimStart().length)
    this.text += text
    if (trimmed === '') return
    // Code holds no other style.
    if (span.code) {
      this.#style('code', offset, trimmed.length)
      return
    }
    if (span.bold) this.#style('bold', offset, trimmed.length)
    if (span.italic) this.#style('italic', offset, trimmed.length)
    if (span.strike) this.#style('strikethrough', offset, trimmed.length)
    const url = toWebUrl(span.url)
    if (url) this.entities.push({ type: 'text_link', offset, length: trimmed.length, url })
  }

  #style(type: Exclude<TextEntity['type'], 'text_link'>, offset: number, length: number): void {
    if (length > 0) this.entities.push({ type, offset, length })
  }
}

/** Nothing is found in code, and a link's own text leads where the link does. */
function readSpan(span: Span): string {
  return span.code || toWebUrl(span.url) ? cleanText(span.text) : disarmText(span.text)
}

/** Only a line whose first letter is Hebrew or Arabic is shown from right to left by itself. */
function needsMark(line: string): boolean {
  if (line.trim() === '') return false
  const letter = FIRST_LETTER.exec(line)
  return letter === null || !RIGHT_TO_LEFT_LETTER.test(letter[0])
}
