import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRoot, preparePostgresBinaries, UNPRIVILEGED_USER } from './postgres-binaries.ts'

const ATTEMPTS_MAX = 3
/** A test server may lose its data; it must be quick. Only loopback, no socket file. */
const SETTINGS = [
  'fsync=off',
  'full_page_writes=off',
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=300',
  'shared_buffers=32MB',
]

/** Is a running PostgreSQL of our own. */
export interface PostgresServer {
  /** Leads to the database `postgres` as a superuser. */
  readonly url: string
  stop(): Promise<void>
}

/** Starts a PostgreSQL on a free port with a data folder in the system's temporary folder; `stop` removes it. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'magpie-postgres-'))
  try {
    const user = isRoot() ? unprivilegedIds() : {}
    const binaries = await preparePostgresBinaries(folder)
    const data = await makeCluster(folder, binaries, user)
    const { process: server, port } = await startOnFreePort(binaries, data.folder, user)
    return { url: `postgres://magpie:${data.password}@127.0.0.1:${port}/postgres`, stop: () => stop(server, folder) }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

interface Ids {
  readonly uid?: number
  readonly gid?: number
}

function unprivilegedIds(): Ids {
  const idOf = (flag: string) => Number(execFileSync('id', [flag, UNPRIVILEGED_USER], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

/** The locale is C and the encoding UTF-8 whatever the machine says, so that every machine sorts and stores alike. */
async function makeCluster(folder: string, binaries: string, user: Ids) {
  const data = join(folder, 'data')
  const passwordFile = join(folder, 'password')
  const password = randomBytes(12).toString('hex')
  await chmod(folder, 0o755)
  await mkdir(data, { mode: 0o700 })
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (user.uid !== undefined && user.gid !== undefined)
    for (const path of [data, passwordFile]) await chown(path, user.uid, user.gid)
  const args = ['--username=magpie', '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync']
  await run(join(binaries, 'bin', 'initdb'), [`--pgdata=${data}`, `--pwfile=${passwordFile}`, ...args], user)
  return { folder: data, password }
}

function spawnServer(file: string, args: readonly string[], user: Ids): ChildProcess {
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }
  return spawn(file, args, { ...user, env, cwd: tmpdir(), stdio: ['ignore', 'pipe', 'pipe'] })
}

async function run(file: string, args: readonly string[], user: Ids): Promise<void> {
  const child = spawnServer(file, args, user)
  const output = collect(child)
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${file} ended with ${code}: ${output()}`)
}

function collect(child: ChildProcess): () => string {
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString()).slice(-4_000)
    })
  return () => text
}

async function startOnFreePort(binaries: string, data: string, user: Ids) {
  for (let attempt = 1; ; attempt++) {
    const port = await findFreePort()
    const settings = [`port=${port}`, ...SETTINGS].flatMap((setting) => ['-c', setting])
    const child = spawnServer(join(binaries, 'bin', 'postgres'), ['-D', data, ...settings], user)
    const output = collect(child)
    if (await becomesReady(child)) return { process: child, port }
    // Somebody else may have taken the port between the look and the start.
    if (attempt === ATTEMPTS_MAX) throw new Error(`PostgreSQL did not start: ${output()}`)
  }
}

async function becomesReady(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      if (chunk.includes('ready to accept connections')) resolve(true)
    })
    child.once('error', () => resolve(false))
    child.once('exit', () => resolve(false))
  })
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

/** SIGINT is PostgreSQL's "fast" shutdown: connections are ended, data is flushed. */
async function stop(server: ChildProcess, folder: string): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    const ended = once(server, 'exit')
    server.kill('SIGINT')
    await ended
  }
  await rm(folder, { recursive: true, force: true })
}
