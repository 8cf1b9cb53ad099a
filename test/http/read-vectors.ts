import { readFileSync } from 'node:fs'

/** Reads a file of `test/vectors`: one vector per line, comments after `#`, empty lines left out. */
export function readVectors(name: string): readonly string[] {
  const text = readFileSync(new URL(`../vectors/${name}`, import.meta.url), 'utf8')
  return text
    .split('\n')
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')
}
