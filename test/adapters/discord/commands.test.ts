import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toCommandJson } from '#src/adapters/discord/command-json.ts'
import type { CommandListing } from '#src/chat/command-listing.ts'
import { type FakeDiscord, startFakeDiscord } from '../../fakes/discord/fake-discord.ts'
import { inAll, listing, startBot } from './test-bot.ts'

const NO_CHOICES = { isSuggested: false, choices: [] }
const LISTINGS: readonly CommandListing[] = [
  listing('link', {
    names: { es: 'enlace', ru: 'ссылка', ar: 'رابط' },
    descriptions: { ...inAll('Get a link'), es: 'Obtén un enlace', pt: 'Obtenha um link', ar: 'احصل على رابط' },
    options: [
      { name: 'country', names: {}, descriptions: inAll('Where to'), kind: 'text', isRequired: false, ...NO_CHOICES },
      {
        name: 'url',
        names: { de: 'adresse' },
        descriptions: inAll('The link'),
        kind: 'text',
        isRequired: true,
        ...NO_CHOICES,
      },
    ],
  }),
  listing('faq', {
    options: [
      {
        name: 'topic',
        names: {},
        descriptions: inAll('Topic'),
        kind: 'text',
        isRequired: false,
        isSuggested: true,
        choices: [],
      },
    ],
  }),
  listing('community', {
    audience: 'admin',
    contexts: ['group'],
    subcommands: [
      {
        name: 'setup',
        names: {},
        descriptions: inAll('Sets up'),
        options: [
          {
            name: 'mode',
            names: {},
            descriptions: inAll('Reply mode'),
            kind: 'choice',
            isRequired: true,
            isSuggested: false,
            choices: [{ value: 'reply', labels: { ...inAll('Reply'), fr: 'Répondre' } }],
          },
          {
            name: 'share',
            names: {},
            descriptions: inAll('Percent'),
            kind: 'integer',
            isRequired: false,
            ...NO_CHOICES,
          },
        ],
      },
    ],
  }),
]

describe('discord: commands', () => {
  let fake: FakeDiscord
  beforeEach(async () => {
    fake = await startFakeDiscord()
  })
  afterEach(() => fake.close())

  const writes = () => fake.calls.filter(({ method, path }) => method !== 'GET' && path.endsWith('/commands'))

  it('they are published in every language that Discord has', async () => {
    const bot = await startBot(fake, { commands: LISTINGS })
    const [link, faq, community, menu] = fake.world.commands
    expect(link).toMatchObject({
      name: 'link',
      name_localizations: { 'es-ES': 'enlace', 'es-419': 'enlace', ru: 'ссылка' },
      description: 'Get a link',
      integration_types: [0, 1],
      contexts: [0, 1, 2],
      default_member_permissions: null,
      options: [{ name: 'url', required: true }, { name: 'country' }],
    })
    const locales = Object.keys(link?.description_localizations ?? {})
    expect(locales.toSorted()).toEqual(['de', 'en-GB', 'en-US', 'es-419', 'es-ES', 'fr', 'pt-BR', 'ru'])
    expect(faq).toMatchObject({ options: [{ autocomplete: true }] })
    expect(community).toMatchObject({ default_member_permissions: '32', integration_types: [0], contexts: [0] })
    expect(menu).toMatchObject({ type: 3, name: 'Get my link', name_localizations: { de: 'Mein Link' } })
    await bot.stop()
  })

  it('a second start publishes nothing, a change does', async () => {
    await (await startBot(fake, { commands: LISTINGS })).stop()
    expect(writes()).toHaveLength(1)
    await (await startBot(fake, { commands: LISTINGS })).stop()
    expect(writes()).toHaveLength(1)
    await (await startBot(fake, { commands: LISTINGS.slice(1) })).stop()
    expect(writes()).toHaveLength(2)
    expect(fake.world.commands.map((command) => command.name)).toEqual(['faq', 'community', 'Get my link'])
  })

  it('refused or throttled commands do not stop the start', async () => {
    fake.fail({ path: /commands$/, method: 'PUT', fault: { status: 400, code: 50035 } })
    const bot = await startBot(fake, { commands: LISTINGS })
    expect(bot.logs.some((log) => log.data.code === 'DISCORD_COMMANDS_REFUSED')).toBe(true)
    await bot.stop()
    fake.fail({ path: /commands$/, method: 'PUT', fault: { status: 429, retryAfterSeconds: 0.01 } })
    await (await startBot(fake, { commands: LISTINGS })).stop()
    expect(fake.world.commands).toHaveLength(4)
  })

  it('a command of over 8,000 characters is found before Discord finds it', () => {
    const option = (index: number) => ({
      name: `option_${index}`,
      names: {},
      descriptions: inAll('x'.repeat(100)),
      kind: 'choice' as const,
      isRequired: false,
      isSuggested: false,
      choices: Array.from({ length: 10 }, (_, choice) => ({
        value: `v${choice}`,
        labels: { ...inAll('y'), ru: 'ы'.repeat(40) },
      })),
    })
    const options = Array.from({ length: 20 }, (_, index) => option(index))
    expect(() => toCommandJson(listing('long', { options }))).toThrow(RangeError)
  })
})
