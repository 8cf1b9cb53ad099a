import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '#src/store/open-store.ts'
import { writeSamples } from '#test/store/sample-rows.ts'

const folder = mkdtempSync(join(tmpdir(), 'magpie-crash-'))
const file = join(folder, 'magpie.db')
const databaseUrl = `sqlite:${file}`
/** Promises heard before each kill; different points of the writer's work. */
const KILL_AFTER = [1, 7, 40, 150, 400]

beforeAll(async () => {
  const store = await openStore({ databaseUrl })
  await writeSamples(store)
  await store.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the writer until it has made so many promises, kills it, and gives every promise it got out. */
async function writeAndKill(round: number, promisesMin: number): Promise<string[]> {
  const script = fileURLToPath(new URL('./crash-writer.ts', import.meta.url))
  const child = spawn(process.execPath, [script, databaseUrl, `r${round}`], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
    if (output.split('\n').length > promisesMin) child.kill('SIGKILL')
  })
  await once(child, 'close')
  expect(child.signalCode).toBe('SIGKILL')
  return output.split('\n').slice(0, -1)
}

test.each(KILL_AFTER.map((promises, round) => [round, promises]))(
  'sqlite: what was promised before kill %i (after %i promises) is there, and nothing is half there',
  async (round, promisesMin) => {
    const promises = await writeAndKill(round, promisesMin)
    expect(promises.length).toBeGreaterThanOrEqual(promisesMin)
    const database = new DatabaseSync(file)
    const rows = database.prepare('select event_id, state, event, answer from inbox').all()
    const states = new Map(rows.map((row) => [String(row.event_id), String(row.state)]))
    for (const promise of promises) {
      const [what, id] = promise.split(' ')
      expect([promise, states.get(id ?? '')]).toEqual([promise, expect.stringMatching(expectedState(what))])
    }
    const links = new Set(
      database
        .prepare('select sub_id from tracking_links')
        .all()
        .map((row) => String(row.sub_id)),
    )
    for (const [id, state] of states) {
      const isAnswered = state !== 'received'
      expect([id, links.has(`${id}a`), links.has(`${id}b`)]).toEqual([id, isAnswered, isAnswered])
    }
    expect(links.size).toBe(2 * [...states.values()].filter((state) => state !== 'received').length)
    for (const row of rows) {
      expect([row.state, row.event !== null]).toEqual([row.state, row.state !== 'done'])
      expect([row.state, row.answer !== null]).toEqual([row.state, row.state === 'answering'])
    }
    expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
    database.close()
  },
)

/** A promise says how far an event has come at least. */
function expectedState(what: string | undefined): RegExp {
  if (what === 'received') return /^(received|answering|done)$/
  return what === 'answered' ? /^(answering|done)$/ : /^done$/
}
