import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createCommands } from '#commands/index.ts'
import { renderEnvExample, renderSettingsTable } from '#src/cli/settings-docs.ts'

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
const readme = read('README.md')
const packageJson = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

describe('README', () => {
  test('its settings table is made from the catalog of settings', () => {
    expect(readme).toContain(renderSettingsTable())
  })

  test('every npm script it names exists, and the two commands of a newcomer stand in it', () => {
    expect(readme).toContain('npm ci && npm start')
    expect(readme).toContain('npm ci && npm test')
    const named = [...readme.matchAll(/npm run (?:-s )?([a-z]+)/g)].map(([, name]) => name as string)
    expect(named.length).toBeGreaterThan(2)
    for (const name of named) expect(Object.keys(packageJson.scripts)).toContain(name)
  })

  test('the check script of continuous integration runs the same', () => {
    const run = read('.ci/run')
    for (const command of ['npm ci', 'npm start', 'npm run validate']) expect(run).toContain(command)
    expect(packageJson.scripts.validate).toContain('vitest run')
    expect(packageJson.scripts.test).toBe('vitest run')
  })

  test('every command people can use stands in it, and none that does not exist', () => {
    const deps = { links: { networkIds: [] } } as unknown as Parameters<typeof createCommands>[0]
    const listed = createCommands(deps).commands.map((command) => `/${command.name}`)
    const section = readme.slice(readme.indexOf('## What people can do'), readme.indexOf('## Settings'))
    const named = new Set([...section.matchAll(/`(\/[a-z]+)`/g)].map(([, name]) => name as string))
    expect([...named].sort()).toEqual(listed.sort())
  })

  test('every command of the command line stands in it, and none that does not exist', () => {
    const program = [...read('src/main.ts').matchAll(/\.command\('([a-z]+)'\)/g)].map(([, name]) => name as string)
    const section = readme.slice(readme.indexOf('## Command line'), readme.indexOf('## Inside'))
    const named = [...section.matchAll(/^\| `([a-z]+)/gm)].map(([, name]) => name as string)
    expect(named.sort()).toEqual(program.sort())
  })
})

test('.env.example is made from the catalog of settings', () => {
  expect(read('.env.example')).toBe(renderEnvExample())
})
