import { DatabaseSync } from 'node:sqlite'
import * as fc from 'fast-check'
import { CompiledQuery, Kysely, sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { nodeSqliteDialect } from '#src/store/sqlite/node-sqlite.ts'

interface Things {
  things: { a: unknown; b: unknown }
}

const database = new DatabaseSync(':memory:')
database.exec('create table things (a, b)')
const queries = new Kysely<Things>({ dialect: nodeSqliteDialect(database) })
afterAll(() => queries.destroy())

const insert = (a: unknown, b: unknown) =>
  queries.executeQuery(CompiledQuery.raw('insert into things values (?, ?)', [a, b]))

test.each([
  ['null', null],
  ['a text', 'text'],
  ['a fraction', 1.5],
  ['a negative number', -1],
  ['bytes', new Uint8Array([1, 2])],
])('node:sqlite: %s is stored as it is, also in the first place', async (_name, value) => {
  await queries.deleteFrom('things').execute()
  await insert(value, value)
  expect(await queries.selectFrom('things').selectAll().execute()).toEqual([{ a: value, b: value }])
})

test('node:sqlite: an integer beyond 2^53 is stored to the last digit', async () => {
  await queries.deleteFrom('things').execute()
  await insert(9_223_372_036_854_775_807n, 'x')
  const { rows } = await sql`select cast(a as text) as a from things`.execute(queries)
  expect(rows).toEqual([{ a: '9223372036854775807' }])
})

test.each([
  ['a date', new Date(0)],
  ['an object', {}],
  ['a list', ['x']],
  ['a boolean', true],
  ['undefined', undefined],
  ['NaN', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['a function', () => 1],
  ['a symbol', Symbol('x')],
])('node:sqlite: %s is refused in any place and nothing is stored', async (_name, value) => {
  await queries.deleteFrom('things').execute()
  await expect(insert(value, 'x')).rejects.toMatchObject({ code: 'PARAMETER_REFUSED', data: { index: 0 } })
  await expect(insert('x', value)).rejects.toMatchObject({ code: 'PARAMETER_REFUSED', data: { index: 1 } })
  expect(await queries.selectFrom('things').selectAll().execute()).toEqual([])
})

test('node:sqlite: many different statements are not kept for ever and all work', async () => {
  const property = fc.asyncProperty(fc.integer({ min: 1, max: 900 }), async (count) => {
    const list = Array.from({ length: count }, (_, index) => index)
    const { rows } = await sql<{
      n: number
    }>`select count(*) as n from (values (${sql.join(list, sql`), (`)}))`.execute(queries)
    expect(rows[0]?.n).toBe(count)
  })
  await fc.assert(property, { numRuns: 400 })
})

test('node:sqlite: two cursors of one query do not disturb each other', async () => {
  await queries.deleteFrom('things').execute()
  for (const a of [1, 2, 3]) await insert(a, null)
  const read = async () => {
    const seen: unknown[] = []
    for await (const row of queries.selectFrom('things').select('a').orderBy('a').stream()) seen.push(row.a)
    return seen
  }
  expect(await Promise.all([read(), read()])).toEqual([
    [1, 2, 3],
    [1, 2, 3],
  ])
})
