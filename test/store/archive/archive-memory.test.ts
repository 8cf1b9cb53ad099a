import { execFile } from 'node:child_process'
import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import type { EngineName } from '#src/store/engine.ts'
import { makeFolder, makeUrl, openRaw } from './databases.ts'
import { prepare } from './random-rows.ts'

const folder = makeFolder()
const script = fileURLToPath(new URL('./memory-run.ts', import.meta.url))
const ROWS = 100_000
const TEXT = 'x'.repeat(800)
/** All rows together are more than twice of this. */
const GROWTH_KB_MAX = 40 * 1024

/** Runs a task with a heap that the rows do not fit into, and gives the most memory the process held, in KB. */
async function run(task: 'backup' | 'restore', databaseUrl: string, file: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--max-old-space-size=48',
    // Garbage of short life is not what is measured here.
    '--max-semi-space-size=2',
    script,
    task,
    databaseUrl,
    file,
  ])
  return Number(stdout)
}

async function fill(engine: EngineName, rowsCount: number): Promise<string> {
  const url = await makeUrl(engine, folder)
  await prepare(url)
  const database = await openRaw(url)
  await database.run(
    `with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${rowsCount})
     insert into outbox (delivery_id, platform, target, reply, priority, not_before, state)
     select 'd' || n, 'discord', '{}', cast(? as text), 'bulk', n, 'sent' from numbers`,
    [TEXT],
  )
  await database.close()
  return url
}

test.each<EngineName>(['sqlite', 'postgres'])(
  'archive: a hundred thousand rows on %s take no more memory than a few',
  async (engine) => {
    const peaks: number[][] = []
    for (const rowsCount of [100, ROWS]) {
      const file = join(folder, `${engine}-${rowsCount}.ndjson`)
      const saved = await run('backup', await fill(engine, rowsCount), file)
      const target = await makeUrl(engine, folder)
      const restored = await run('restore', target, file)
      const database = await openRaw(target)
      expect(await database.run('select count(*) as count from outbox')).toEqual([{ count: BigInt(rowsCount) }])
      await database.close()
      peaks.push([saved, restored])
      if (rowsCount === ROWS) expect(statSync(file).size).toBeGreaterThan(2 * GROWTH_KB_MAX * 1024)
      rmSync(file)
    }
    const [few = [], many = []] = peaks
    for (const [index, peak] of many.entries()) expect(peak - (few[index] ?? 0)).toBeLessThan(GROWTH_KB_MAX)
  },
)
