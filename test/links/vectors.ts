import { readFileSync } from 'node:fs'

/** Reads the lines of a vector file, without comments and blank lines, escapes undone. */
export function readVectors(name: string): string[] {
  const text = readFileSync(new URL(`../vectors/${name}`, import.meta.url), 'utf8')
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('# '))
}

/** Undoes the escapes of a vector file: `\n`, `\r`, `\t`, `\\`, `\uXXXX`, `\u{X…}`. */
export function undoEscapes(text: string): string {
  return text.replace(/\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|([nrt\\]))/g, (_, long, short, letter) => {
    if (letter !== undefined) return { n: '\n', r: '\r', t: '\t' }[letter as string] ?? '\\'
    return String.fromCodePoint(Number.parseInt((long ?? short) as string, 16))
  })
}
