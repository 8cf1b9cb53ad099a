import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Usage } from './usage-probe.ts'

const PROBE = new URL('./usage-probe.ts', import.meta.url).href
const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))
const MAGPIE = fileURLToPath(new URL('../../bin/magpie.mjs', import.meta.url))

/** Is a process of the bench: a subject that is measured, or a server that is not. */
export interface BenchChild extends AsyncDisposable {
  usage(): Promise<Usage>
  /** Sends a request and waits for the answer of that name. */
  ask<T>(name: string, request?: object): Promise<T>
  /** Resolves when the text was printed. */
  printed(pattern: RegExp): Promise<RegExpExecArray>
}

/** Starts a part of the bench, see `PARTS` in main.ts, in a process of its own. */
export function startPart(part: string, env: Readonly<Record<string, string>> = {}): BenchChild {
  return start(MAIN, ['part', part], env)
}

/** Starts the real program. */
export function startMagpie(env: Readonly<Record<string, string>>): BenchChild {
  return start(MAGPIE, ['start'], env)
}

function start(file: string, args: string[], env: Readonly<Record<string, string>>): BenchChild {
  const profiled = process.env.BENCH_PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`] : []
  const child = fork(file, args, {
    execArgv: [...profiled, '--import', PROBE],
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  let output = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  return {
    usage: () => ask<Usage>(child, 'usage', 'usage'),
    ask: (name, request = {}) => ask(child, name, { [name]: request }),
    async printed(pattern) {
      for (;;) {
        const found = pattern.exec(output)
        if (found) return found
        if (child.exitCode !== null) throw new Error(`${file} ${args.join(' ')} ended with ${child.exitCode}`)
        await Promise.race([once(child.stdout as NodeJS.EventEmitter, 'data'), once(child, 'exit')])
      }
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

function ask<T>(child: ChildProcess, name: string, message: object | string): Promise<T> {
  return new Promise((resolve, reject) => {
    const failed = () => reject(new Error(`${name}: the process has ended`))
    const read = (answer: unknown) => {
      if (typeof answer !== 'object' || answer === null || !(name in answer)) return
      child.off('message', read).off('exit', failed)
      resolve((answer as Record<string, T>)[name] as T)
    }
    child.on('message', read).once('exit', failed)
    child.send(message)
  })
}

/** Answers requests of the bench in a part. */
export function serve(handlers: Readonly<Record<string, (request: never) => unknown>>): void {
  const answer = async (name: string, request: unknown) => {
    process.send?.({ [name]: (await handlers[name]?.(request as never)) ?? null })
  }
  process.on('message', (message) => {
    if (typeof message !== 'object' || message === null) return
    for (const [name, request] of Object.entries(message)) void answer(name, request)
  })
  // A part ends with the bench, also when that is interrupted.
  process.on('disconnect', () => process.exit())
}
