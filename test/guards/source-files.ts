import { readdirSync, readFileSync } from 'node:fs'

const ROOT = new URL('../../', import.meta.url)

/** Is one file of the project; `path` is relative to its root. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Lists the paths of a folder's files, inner folders included, relative to the project's root. */
export function listPaths(folder: string): readonly string[] {
  return readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/\/+/g, '/').slice(ROOT.pathname.length))
    .sort()
}

/** Reads the TypeScript files of some folders. */
export function readSources(...folders: readonly string[]): readonly SourceFile[] {
  return folders
    .flatMap(listPaths)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readText(path) }))
}

/** Reads a text file of the project. */
export function readText(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8')
}

/** Gives what a file imports, exports from or loads later, as written. */
export function importsOf(text: string): readonly string[] {
  const code = withoutComments(text)
  return [
    ...code.matchAll(/^(?:import|export)\s[^'"]*?from\s*'([^']+)'/gm),
    ...code.matchAll(/^import\s*'([^']+)'/gm),
    ...code.matchAll(/\bimport\(\s*'([^']+)'/g),
  ].map(([, specifier]) => specifier as string)
}

/** Takes comments out; strings that hold `//`, such as addresses, stay. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

/** Gives the project path an import leads to; null for a package. Paths resolve as `imports` of `package.json` says. */
export function resolveImport(from: string, specifier: string): string | null {
  const inner = /^#(src|commands|test)\/(.+)$/.exec(specifier)
  if (inner) return `${inner[1]}/${inner[2]}`
  return specifier.startsWith('.') ? new URL(specifier, `file:///${from}`).pathname.slice(1) : null
}
