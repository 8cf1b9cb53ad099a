import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { openStore } from '#src/store/open-store.ts'
import { createPostgresDatabase } from '#test/postgres.ts'
import { PERSON, sampleOutbox, writeSamples } from '#test/store/sample-rows.ts'

const folder = mkdtempSync(join(tmpdir(), 'magpie-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
const SECRET = 'f00d'.repeat(16)

/** Runs a command of the command line as a host does. */
async function magpie(databaseUrl: string, ...args: string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [main, ...args], {
    cwd: folder,
    env: { DATABASE_URL: databaseUrl, SECRET_KEY: SECRET },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await once(child, 'close')
  return { code: child.exitCode, said }
}

test('backup and restore: the way from SQLite to PostgreSQL and back, and both say that SECRET_KEY is not inside', async () => {
  const [from, back] = [`sqlite:${join(folder, 'from.db')}`, `sqlite:${join(folder, 'back.db')}`]
  const [file, second] = [join(folder, 'a.ndjson'), join(folder, 'b.ndjson')]
  const store = await openStore({ databaseUrl: from })
  await writeSamples(store)
  await store.outbox.add(null, [sampleOutbox('due')])
  await store.close()

  const saved = await magpie(from, 'backup', file)
  expect([saved.code, saved.said]).toEqual([0, expect.stringMatching(/3 rows.*\n.*SECRET_KEY is not inside/)])
  expect(readFileSync(file, 'utf8')).not.toContain(SECRET)
  const postgres = await createPostgresDatabase()
  const moved = await magpie(postgres, 'restore', '--resume', file)
  expect([moved.code, moved.said]).toEqual([0, expect.stringMatching(/3 rows.*\nSECRET_KEY is not inside/)])
  expect((await magpie(postgres, 'backup', second)).code).toBe(0)
  const returned = await magpie(back, 'restore', second)
  expect([returned.code, returned.said]).toEqual([
    0,
    expect.stringMatching(/Messages .*: 1\. They are listed as uncertain/),
  ])
  const restored = await openStore({ databaseUrl: back })
  expect(await restored.members.findMember(PERSON)).toBeDefined()
  expect((await restored.outbox.listUncertain(9)).map((row) => row.deliveryId)).toEqual(['due'])
  await restored.close()
})

test('backup and restore: what cannot be done is said in a sentence, with an exit code and without a stack', async () => {
  const url = `sqlite:${join(folder, 'plain.db')}`
  const none = join(folder, 'none.ndjson')
  const broken = join(folder, 'broken.ndjson')
  writeFileSync(broken, 'not a backup\n')
  const outcomes = [
    [await magpie(url, 'backup', none), 1, 'nothing to save'],
    [await magpie(url, 'restore', none), 1, 'ENOENT'],
    [await magpie(url, 'restore', broken), 65, 'no backup of Magpie'],
    [await magpie(url, 'migrate'), 0, 'newest schema'],
    [await magpie(url, 'backup', broken), 65, 'left alone'],
  ] as const
  for (const [outcome, code, text] of outcomes) {
    expect(outcome).toEqual({ code, said: expect.stringContaining(text) })
    expect(outcome.said).not.toMatch(/^\s+at /m)
  }
  expect([existsSync(none), readFileSync(broken, 'utf8')]).toEqual([false, 'not a backup\n'])
})
