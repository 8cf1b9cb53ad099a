import { describe, expect, it } from 'vitest'
import { createMemoryCache, listing, setUpTelegram } from './telegram-setup.ts'

const COMMANDS = [
  listing('link'),
  listing('start', { contexts: ['private'] }),
  listing('earnings', { isPrivate: true }),
  listing('community', { audience: 'admin', contexts: ['group'] }),
  listing('host', { audience: 'owner' }),
]
const publishing = { adapter: { publishesCommands: true }, commands: COMMANDS }

function sets(setup: Awaited<ReturnType<typeof setUpTelegram>>) {
  return setup.fake.calls.filter(({ method }) => method === 'setMyCommands').length
}

describe('command menus', () => {
  it('are set for each scope in each language and for everybody else', async () => {
    await using setup = await setUpTelegram(publishing)
    const { menus } = setup.fake.state
    const names = (key: string) => menus.get(key)?.map(({ command }) => command)
    expect(menus.size).toBe(4 * 8)
    expect(names('default *')).toEqual(['link', 'start', 'earnings'])
    expect(names('all_private_chats *')).toEqual(['link', 'start', 'earnings'])
    expect(names('all_group_chats ru')).toEqual(['link', 'earnings'])
    expect(names('all_chat_administrators ar')).toEqual(['link', 'earnings', 'community'])
    expect(menus.get('all_group_chats de')).toEqual([
      { command: 'link', description: 'link in de' },
      { command: 'earnings', description: 'earnings in de', is_ephemeral: true },
    ])
    expect(menus.get('default *')?.[0]).toEqual({ command: 'link', description: 'link in en' })
  })

  it('are set again only where they have changed', async () => {
    const cache = createMemoryCache()
    await using first = await setUpTelegram({ ...publishing, cache })
    expect(sets(first)).toBe(32)
    await using second = await setUpTelegram({ ...publishing, cache })
    expect(sets(second)).toBe(0)
    const changed = [...COMMANDS.slice(1), listing('link', { contexts: ['private'] })]
    await using third = await setUpTelegram({ ...publishing, commands: changed, cache })
    expect(sets(third)).toBe(32)
    const grown = [...changed, listing('report', { audience: 'admin' })]
    await using fourth = await setUpTelegram({ ...publishing, commands: grown, cache })
    expect(sets(fourth)).toBe(8)
  })

  it('that failed are set at the next start, and do not keep the bot from starting', async () => {
    const cache = createMemoryCache()
    await using first = await setUpTelegram({ ...publishing, cache, isStarted: false })
    first.fake.failNext('setMyCommands', { kind: 'html', status: 502 }, 3)
    await first.adapter.start(first.intake, COMMANDS)
    expect(first.fake.state.menus.size).toBe(29)
    await using second = await setUpTelegram({ ...publishing, cache })
    expect(sets(second)).toBe(3)
  })

  it('sit out a flood pause', async () => {
    await using setup = await setUpTelegram({ ...publishing, isStarted: false })
    setup.fake.failNext('setMyCommands', { kind: 'flood', retryAfter: 9 })
    const starting = setup.adapter.start(setup.intake, COMMANDS)
    await setup.clock.slept()
    await setup.clock.advance(9_000)
    await starting
    expect(setup.fake.state.menus.size).toBe(32)
  })

  it('are set in spite of a cache that fails', async () => {
    const cache = {
      entries: new Map<string, string>(),
      get: () => Promise.reject(new Error('x')),
      set: () => Promise.reject(new Error('x')),
    }
    await using setup = await setUpTelegram({ ...publishing, cache })
    expect(setup.fake.state.menus.size).toBe(32)
  })
})
