import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const BIN = fileURLToPath(new URL('../../bin/magpie.mjs', import.meta.url))
/** Far above what anything here takes on a busy machine; only a failing test waits this long. */
const PATIENCE_MS = 60_000
const POLL_MS = 5

/** Says how a process has ended. */
export interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  /** From the last signal of ours, or from the start, to the end. */
  readonly afterMs: number
}

/** Is a `magpie` process with all it has printed. */
export interface MagpieProcess {
  readonly pid: number
  readonly stdout: string
  readonly stderr: string
  readonly exited: Promise<Exit>
  /** Port of the web server, once it is ready. */
  ready(): Promise<number>
  /** Sends a signal and waits for the end. */
  end(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<Exit>
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Working directory, where `.env` is looked for. @default a folder without one */
  readonly cwd?: string
  readonly input?: string
  /** Most bytes a file may grow to, in blocks of 512 (`ulimit -f`): every write beyond fails as on a full disk. */
  readonly fileBlocksMax?: number
}

const running = new Set<ChildProcess>()
const folders: string[] = []

/** Makes a folder that goes with `cleanUp`. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'magpie-e2e-'))
  folders.push(folder)
  return folder
}

/** Ends what a failed test has left running and removes the folders. */
export async function cleanUp(): Promise<void> {
  const ended = [...running].map((child) => new Promise((resolve) => child.once('close', resolve)))
  for (const child of running) child.kill('SIGKILL')
  await Promise.all(ended)
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** Runs the command line in a process of its own, which knows nothing of this machine's environment. */
export function runMagpie(args: readonly string[], options: RunOptions = {}): MagpieProcess {
  const [file, argv] = commandOf(args, options.fileBlocksMax)
  const child = spawn(file, argv, {
    cwd: options.cwd ?? makeFolder(),
    env: { PATH: process.env.PATH ?? '', ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  running.add(child)
  const printed = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.stderr += text))
  child.stdin.on('error', () => undefined).end(options.input ?? '')
  let since = performance.now()
  const exited = new Promise<Exit>((resolve) => {
    child.once('close', (code, signal) => {
      running.delete(child)
      resolve({ code, signal, afterMs: performance.now() - since })
    })
  })
  return {
    pid: child.pid ?? 0,
    exited,
    get stdout() {
      return printed.stdout
    },
    get stderr() {
      return printed.stderr
    },
    async ready() {
      await until(() => {
        if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${printed.stderr}`)
        return LISTENING.test(printed.stdout)
      })
      return Number(LISTENING.exec(printed.stdout)?.[1])
    },
    async end(signal) {
      since = performance.now()
      child.kill(signal)
      return exited
    },
  }
}

const LISTENING = /^Listening on http:\/\/\S+:(\d+)$/m

/** Runs the command line to its end. */
export async function finishMagpie(args: readonly string[], options: RunOptions = {}) {
  const run = runMagpie(args, options)
  const { code } = await run.exited
  return { code, stdout: run.stdout, stderr: run.stderr }
}

function commandOf(args: readonly string[], fileBlocksMax: number | undefined): [string, string[]] {
  if (fileBlocksMax === undefined) return [process.execPath, [BIN, ...args]]
  // The shell ignores SIGXFSZ, and what it starts inherits that: a write beyond the limit then fails with EFBIG. The
  // limit is the soft one, which can be lifted while the process runs.
  const script = `trap '' XFSZ; ulimit -S -f ${fileBlocksMax}; exec "$@"`
  return ['/bin/sh', ['-c', script, 'sh', process.execPath, BIN, ...args]]
}

/** Waits until a condition holds; fails with what `describe` says then. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  describe: () => unknown = () => 'condition',
): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`not within ${PATIENCE_MS} ms: ${JSON.stringify(describe())}`)
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}
