import { describe, expect, test } from 'vitest'
import { importsOf, listPaths, readSources, readText, resolveImport, withoutComments } from './guards/source-files.ts'

const FEATURES = ['members', 'programs', 'links', 'knowledge', 'delivery', 'earnings', 'broadcasts']
const EVERYTHING = 'everything'

/** The table of DESIGN.md: who may import whom. A folder that is not in it fails the test. */
const ALLOWED: Readonly<Record<string, readonly string[] | typeof EVERYTHING>> = {
  money: [],
  http: [],
  charts: [],
  chat: ['money'],
  members: ['chat', 'money'],
  programs: ['money'],
  links: ['programs', 'members', 'chat', 'money'],
  knowledge: ['programs', 'members', 'chat', 'money'],
  delivery: ['chat', 'members'],
  earnings: ['links', 'programs', 'members', 'delivery', 'chat', 'money'],
  broadcasts: ['earnings', 'links', 'programs', 'members', 'delivery', 'chat', 'money'],
  commands: [...FEATURES, 'chat', 'money'],
  adapters: ['chat', 'delivery'],
  networks: ['links', 'earnings', 'programs', 'http', 'money'],
  store: [...FEATURES, 'chat', 'money'],
  web: ['chat'],
  app: EVERYTHING,
  cli: EVERYTHING,
  main: ['app', 'cli'],
}

/** Libraries that only one part knows, so that it can be replaced there. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'discord.js': ['src/adapters/discord/'],
  grammy: ['src/adapters/telegram/'],
  telegraf: ['src/adapters/telegram/'],
  kysely: ['src/store/'],
  pg: ['src/store/'],
  keyv: ['src/store/'],
  'node:sqlite': ['src/store/'],
  '@fluent/bundle': ['src/chat/translator.ts'],
  '@hono/node-server': ['src/web/'],
  hono: ['src/web/', 'src/adapters/playground/'],
  cockatiel: ['src/http/'],
  // The Bot API has its own fixed address; every other call goes through `http`.
  undici: ['src/http/', 'src/adapters/telegram/bot-api-fetch.ts'],
  commander: ['src/main.ts'],
  minisearch: ['src/knowledge/'],
}

const LINES_MAX = 300
const README_LINES_MAX = 40

const sources = readSources('src', 'commands')
const paths = [...listPaths('src'), ...listPaths('commands')]

/** Names the part of the house a file belongs to. */
function partOf(path: string): string {
  if (path.startsWith('commands/')) return 'commands'
  if (path === 'src/main.ts') return 'main'
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? 'app'
}

/** Gives every import that leads to another file of ours. */
const innerImports = sources.flatMap(({ path, text }) =>
  importsOf(text).flatMap((specifier) => {
    const target = resolveImport(path, specifier)
    return target === null ? [] : [{ path, target }]
  }),
)

describe('architecture: imports', () => {
  test('the reader of imports sees every kind of import', () => {
    const text = [
      "import a from './a.ts'",
      "import type {\n  B,\n} from '#src/b.ts'",
      "export { C } from '../c.ts'",
      "import 'd'",
      "await import('#commands/e.ts')",
      "// import x from './no.ts'",
    ].join('\n')
    expect([...importsOf(text)].sort()).toEqual(['#commands/e.ts', '#src/b.ts', '../c.ts', './a.ts', 'd'])
    expect(resolveImport('src/chat/x/y.ts', '../z.ts')).toBe('src/chat/z.ts')
    expect(resolveImport('src/chat/x.ts', '#src/money/money.ts')).toBe('src/money/money.ts')
    expect(resolveImport('src/chat/x.ts', 'zod')).toBeNull()
    expect(innerImports.length).toBeGreaterThan(500)
  })

  test('every part stands in the table', () => {
    const parts = [...new Set(sources.map(({ path }) => partOf(path)))]
    expect(parts.filter((part) => !Object.hasOwn(ALLOWED, part))).toEqual([])
  })

  test('nobody imports what the table does not allow', () => {
    const forbidden = innerImports.filter(({ path, target }) => {
      const [from, to] = [partOf(path), partOf(target)]
      const allowed = ALLOWED[from]
      return from !== to && allowed !== EVERYTHING && !allowed?.includes(to)
    })
    expect(forbidden.map(({ path, target }) => `${path} → ${target}`)).toEqual([])
  })

  test('every import leads to a file that is there', () => {
    const present = new Set(paths)
    expect(
      innerImports.filter(({ target }) => !present.has(target)).map(({ path, target }) => `${path} → ${target}`),
    ).toEqual([])
  })

  test('across parts by name, inside a part by path', () => {
    const wrong = sources.flatMap(({ path, text }) =>
      importsOf(text)
        .filter((specifier) => {
          const target = resolveImport(path, specifier)
          if (target === null) return false
          const isApp = ['app', 'main', 'cli'].includes(partOf(path))
          return !isApp && specifier.startsWith('#') === (partOf(target) === partOf(path))
        })
        .map((specifier) => `${path}: ${specifier}`),
    )
    expect(wrong).toEqual([])
  })

  test.each(['adapters', 'networks'])('no two siblings of %s know each other', (part) => {
    const ownerOf = (path: string) => new RegExp(`^src/${part}/([^/]+)/`).exec(path)?.[1]
    const crossing = innerImports.filter(({ path, target }) => {
      const [from, to] = [ownerOf(path), ownerOf(target)]
      // The sandbox is the gateway's simulator behind the real client.
      return from !== undefined && to !== undefined && from !== to && from !== 'sandbox'
    })
    expect(crossing.map(({ path, target }) => `${path} → ${target}`)).toEqual([])
  })

  test.each(Object.entries(PACKAGES))('%s is known in one place only', (name, homes) => {
    const users = sources.filter(({ text }) =>
      importsOf(text).some((specifier) => specifier === name || specifier.startsWith(`${name}/`)),
    )
    expect(users.filter(({ path }) => !homes.some((home) => path.startsWith(home))).map(({ path }) => path)).toEqual([])
    expect(users.length).toBeGreaterThan(0)
  })

  test('recognizing links on the command line loads nothing but the links', () => {
    const reached = new Set(['src/cli/links.ts'])
    for (const path of reached) for (const edge of innerImports) if (edge.path === path) reached.add(edge.target)
    expect([...new Set([...reached].map(partOf))].filter((part) => part !== 'cli' && part !== 'links')).toEqual([])
  })
})

describe('architecture: files', () => {
  test('only the settings read the environment', () => {
    const readers = sources.filter(({ text }) =>
      /\bprocess\s*(\.|\?\.|\[\s*['"])\s*env\b|import\.meta\.env|\benv\b[^'\n]*from 'node:process'/.test(
        withoutComments(text),
      ),
    )
    expect(readers.map(({ path }) => path)).toEqual(['src/config.ts'])
  })

  test('every file is named in kebab-case, and none is a drawer', () => {
    const names = paths.filter((path) => !path.endsWith('README.md'))
    expect(
      names.filter((path) => !path.split('/').every((step) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(step))),
    ).toEqual([])
    const drawer = /(^|\/)(utils?|helpers?|common|misc|shared|types|manager)(\.ts$|\/)/
    expect(names.filter((path) => drawer.test(path))).toEqual([])
  })

  test(`no file is longer than ${LINES_MAX} lines`, () => {
    const long = sources.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    expect(long.filter(({ lines }) => lines > LINES_MAX).map(({ path, lines }) => `${path} (${lines})`)).toEqual([])
  })

  test('names are exported, defaults are not', () => {
    const wrong = sources.filter(({ text }) => /^export default\b|\bas default\b/m.test(withoutComments(text)))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('work left over names its issue', () => {
    const marks = [...sources, ...readSources('test')]
      .flatMap(({ path, text }) => text.split('\n').map((line, index) => ({ at: `${path}:${index + 1}`, line })))
      .filter(({ line }) => /(\/\/|\/\*|^\s*\*).*(\bTODO\b|\bFIXME\b|\bHACK\b|\bXXX\b)/.test(line))
      .filter(({ line }) => !/@TODO\(#\d+\)/.test(line))
    expect(marks.map(({ at }) => at)).toEqual([])
  })

  test('sentences stand in the locales, not in code', () => {
    // A command to be copied, `/community join …`, is no sentence.
    const words = String.raw`['"\x60](?!/)[^'"\x60]*\p{L}{2,} \p{L}{2,}`
    const spoken = new RegExp(String.raw`\b(?:textBlock|span|answerNote|say)\(\s*${words}|\blabel:\s*${words}`, 'u')
    expect("textBlock('Hello there')").toMatch(spoken)
    expect(sources.filter(({ text }) => spoken.test(withoutComments(text))).map(({ path }) => path)).toEqual([])
  })
})

describe('architecture: folders', () => {
  const isIn = (folder: string) => (path: string) => path.startsWith(`${folder}/`)
  const foldersIn = (folder: string) => [
    ...new Set(
      paths.filter(isIn(folder)).flatMap((path) => /^([^/]+)\//.exec(path.slice(folder.length + 1))?.[1] ?? []),
    ),
  ]
  const described = [
    'commands',
    ...foldersIn('src').map((name) => `src/${name}`),
    ...foldersIn('src/adapters').map((name) => `src/adapters/${name}`),
    ...foldersIn('src/networks').map((name) => `src/networks/${name}`),
  ]

  test.each(described)(`%s says in at most ${README_LINES_MAX} lines what it is for`, (folder) => {
    expect(paths).toContain(`${folder}/README.md`)
    const lines = readText(`${folder}/README.md`).trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(README_LINES_MAX)
    expect(lines[0]).toMatch(/^# \S/)
  })

  test.each(described)('what %s says of files is true', (folder) => {
    const named = [...readText(`${folder}/README.md`).matchAll(/`([a-z0-9/.-]+\.ts)`/g)].map(
      ([, name]) => name as string,
    )
    const isThere = (name: string) =>
      paths.includes(name) ||
      paths.includes(`${folder}/${name}`) ||
      paths.some((path) => path.endsWith(`/${name}`)) ||
      listPaths('test').includes(name)
    expect(named.filter((name) => !isThere(name))).toEqual([])
  })

  /** Roles that every adapter plays, and the names its files may have for them. */
  const ADAPTER_ROLES: Readonly<Record<string, (name: string) => RegExp>> = {
    adapter: (name) => new RegExp(`^${name}-adapter\\.ts$`),
    platform: (name) => new RegExp(`^${name}-platform\\.ts$`),
    receiving: () => /^(receive|translate-update)\.ts$/,
    rendering: () => /^render-reply\.ts$/,
  }
  const roles = foldersIn('src/adapters').flatMap((name) =>
    Object.keys(ADAPTER_ROLES).map((role) => [name, role] as const),
  )

  test.each(roles)('the adapter %s has one file for %s', (name, role) => {
    const own = paths.filter(isIn(`src/adapters/${name}`)).map((path) => path.slice(`src/adapters/${name}/`.length))
    expect(own.filter((path) => ADAPTER_ROLES[role]?.(name).test(path))).toHaveLength(1)
  })

  // The sandbox is made of another network's client and simulator and has no settings.
  const networks = foldersIn('src/networks').filter((name) => name !== 'sandbox')

  test.each(networks)('the network %s has the files that its siblings have', (name) => {
    const own = paths.filter(isIn(`src/networks/${name}`)).map((path) => path.slice(`src/networks/${name}/`.length))
    for (const needed of [
      `create-${name}-network.ts`,
      'client.ts',
      'links.ts',
      'settings.ts',
      'simulator.ts',
      'README.md',
    ])
      expect(own).toContain(needed)
  })

  test('the sandbox is made like the others', () => {
    expect(paths).toContain('src/networks/sandbox/create-sandbox-network.ts')
  })
})
