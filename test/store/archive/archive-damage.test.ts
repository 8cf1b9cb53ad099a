import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { EngineName } from '#src/store/engine.ts'
import { backup, dump, makeFolder, makeUrl, openRaw, restore } from './databases.ts'
import { describeTables, insertRows, prepare, randomRows, TABLES } from './random-rows.ts'

const folder = makeFolder()
const EMPTY = Object.fromEntries(TABLES.map((table) => [table, []]))
let count = 0
let whole: Buffer
let lines: readonly string[]

beforeAll(async () => {
  const url = await makeUrl('sqlite', folder)
  await prepare(url)
  const sample = fc.sample(randomRows(await describeTables(url)), { numRuns: 1, seed: 20_261_120 })
  await insertRows(url, 'sqlite', sample[0] ?? {})
  const file = join(folder, 'whole.ndjson')
  await backup(url, file)
  whole = readFileSync(file)
  lines = whole.toString().trimEnd().split('\n')
})

/** Tries to restore bytes and gives the error's code; whatever happened, the database must have stayed empty. */
async function tryRestore(bytes: Buffer | string, databaseUrl: string): Promise<string> {
  const file = join(folder, `damaged${++count}.ndjson`)
  writeFileSync(file, bytes)
  const code = await restore(databaseUrl, file).then(
    () => 'restored',
    (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)),
  )
  if (code !== 'restored') expect(await dump(databaseUrl, TABLES)).toEqual(EMPTY)
  return code
}

/** Gives changed lines a trailer that fits them, as somebody would who edits an archive by hand. */
function reseal(body: readonly string[], rows?: Record<string, number>): string {
  const counted = Object.fromEntries(
    TABLES.map((table) => [table, body.filter((line) => line.startsWith(`["${table}"`)).length]),
  )
  const text = body.map((line) => `${line}\n`).join('')
  const sha256 = createHash('sha256').update(text).digest('hex')
  return `${text}${JSON.stringify({ rows: rows ?? counted, sha256 })}\n`
}

describe.each<EngineName>(['sqlite', 'postgres'])('a damaged archive on %s', (engine) => {
  let url: string
  beforeAll(async () => {
    url = await makeUrl(engine, folder)
    await prepare(url)
  })

  test('archive: with one bit flipped anywhere it restores nothing', async () => {
    const property = fc.asyncProperty(
      fc.nat({ max: whole.length - 1 }),
      fc.integer({ min: 0, max: 7 }),
      async (at, bit) => {
        const bytes = Buffer.from(whole)
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
        // A flip in the format's version makes it another format.
        expect(['ARCHIVE_DAMAGED', 'ARCHIVE_NEWER']).toContain(await tryRestore(bytes, url))
      },
    )
    await fc.assert(property, {
      numRuns: engine === 'sqlite' ? 80 : 20,
      examples: [
        [0, 1],
        [whole.length - 1, 0],
      ],
    })
  })

  test('archive: cut off anywhere it restores nothing', async () => {
    const property = fc.asyncProperty(fc.nat({ max: whole.length - 1 }), async (length) => {
      expect(await tryRestore(whole.subarray(0, length), url)).toBe('ARCHIVE_DAMAGED')
    })
    await fc.assert(property, { numRuns: engine === 'sqlite' ? 40 : 10, examples: [[0], [whole.length - 1]] })
  })

  const first = (table: string) => lines.findIndex((line) => line.startsWith(`["${table}"`))
  const swapped = () => {
    const copy = [...lines]
    const [a, b] = [first('communities'), first('members')]
    ;[copy[a], copy[b]] = [copy[b] ?? '', copy[a] ?? '']
    return copy
  }
  const row = () => lines[first('members')] ?? ''
  const joined = (changed: readonly string[]) => `${changed.join('\n')}\n`
  const body = () => lines.slice(0, -1)

  const DAMAGES: Record<string, () => string> = {
    'without its trailer': () => joined(body()),
    'with a line behind the trailer': () => joined([...lines, row()]),
    'with an empty line behind the trailer': () => `${joined(lines)}\n`,
    'with two trailers': () => joined([...lines, lines.at(-1) ?? '']),
    'with a row twice': () => joined(lines.toSpliced(2, 0, lines[1] ?? '')),
    'without a row': () => joined(lines.toSpliced(1, 1)),
    'with two rows exchanged': () => joined(swapped()),
    'with another end of lines': () => joined(lines).replaceAll('\n', '\r\n'),
    'that is another file': () => 'SQLite format 3\0\n',
    'that is an array': () => '[]\n',
    'that is resealed with tables out of order': () => reseal(swapped().slice(0, -1)),
    'that is resealed with a count too high': () => reseal(body(), { communities: 99 }),
    'that is resealed with a value too few': () => reseal([...body(), '["answer_votes","x"]']),
    'that is resealed with an unknown table': () => reseal([...body(), '["zebras","x"]']),
    'that is resealed with a nested value': () =>
      reseal(body().toSpliced(-1, 1, '["answer_votes","x","y",{"z":[1]},1]')),
    'that is resealed with a line that is no row': () => reseal([...body(), '{"rows":{}}']),
    'that is resealed with leases': () =>
      reseal([(lines[0] ?? '').replace('"name":"answer_votes"', '"name":"leases"'), ...body().slice(1)]),
  }
  test.each(Object.keys(DAMAGES))('archive: one %s restores nothing', async (name) => {
    expect(await tryRestore(DAMAGES[name]?.() ?? '', url)).toBe('ARCHIVE_DAMAGED')
  })

  test('archive: one resealed with a row that points nowhere restores nothing', async () => {
    const orphans = body().filter((line) => !line.startsWith('["communities"'))
    expect(await tryRestore(reseal(orphans), url)).not.toBe('restored')
  })

  test('archive: one of a later format or schema is refused', async () => {
    const header = lines[0] ?? ''
    expect(await tryRestore(reseal([header.replace('"format":1', '"format":2')]), url)).toBe('ARCHIVE_NEWER')
    const later = reseal([header.replace(/"schema":\d+/, '"schema":9999'), ...body().slice(1)])
    expect(await tryRestore(later, url)).toBe('SCHEMA_NEWER')
  })

  test('archive: after all that the whole one is restored, and then no second one', async () => {
    expect(await tryRestore(reseal(body()), url)).toBe('restored')
    const before = await dump(url, TABLES)
    await expect(restore(url, join(folder, 'whole.ndjson'))).rejects.toMatchObject({
      code: 'DATABASE_NOT_EMPTY',
      data: { table: 'communities' },
    })
    expect(await dump(url, TABLES)).toEqual(before)
  })

  test('archive: a row in any table, or a lease that is held, keeps a database from being filled', async () => {
    const target = await makeUrl(engine, folder)
    await prepare(target)
    const database = await openRaw(target)
    await database.run(`insert into leases (duty, owner, epoch, until) values ('polling', 'one', 1, 9999999999999)`)
    await expect(restore(target, join(folder, 'whole.ndjson'))).rejects.toMatchObject({ data: { table: 'leases' } })
    await database.run(`update leases set until = 5`)
    await database.run(
      `insert into outbox (delivery_id, platform, target, reply, priority, not_before, state)
       values ('a', 'discord', '{}', '{}', 'bulk', 0, 'sent')`,
    )
    await expect(restore(target, join(folder, 'whole.ndjson'))).rejects.toMatchObject({ data: { table: 'outbox' } })
    await database.run(`delete from outbox`)
    expect((await restore(target, join(folder, 'whole.ndjson'))).doubtfulCount).toBe(0)
    await database.close()
  })
})
