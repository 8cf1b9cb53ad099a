/** Widest table that a phone shows without breaking its lines, in columns of fixed-width text. */
const WIDTH_MAX = 36
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u
const NO_WIDTH = /[\p{M}\u200b-\u200f\u2060]/u

/** Lays a table out in fixed-width columns; null when it is too wide for a phone. Numbers are aligned to the right. */
export function layOutTable(header: readonly string[], rows: readonly (readonly string[])[]): string | null {
  const columns = Math.max(header.length, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...[header, ...rows].map((row) => displayWidth(row[column] ?? ''))),
  )
  if (widths.reduce((sum, width) => sum + width, 0) + 2 * (columns - 1) > WIDTH_MAX) return null
  const isNumeric = widths.map((_, column) => rows.every((row) => looksNumeric(row[column] ?? '')))
  const write = (row: readonly string[]) =>
    widths
      .map((width, column) => pad(row[column] ?? '', width, isNumeric[column] === true))
      .join('  ')
      .trimEnd()
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width, 0) + 2 * (columns - 1))
  return [write(header), rule, ...rows.map(write)].join('\n')
}

function pad(cell: string, width: number, isRight: boolean): string {
  const blank = ' '.repeat(width - displayWidth(cell))
  return isRight ? blank + cell : cell + blank
}

function looksNumeric(cell: string): boolean {
  return cell === '' || (/\d/.test(cell) && !/\p{Ll}/u.test(cell))
}

function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return width
}
