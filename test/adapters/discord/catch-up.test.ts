import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type FakeDiscord, startFakeDiscord } from '../../fakes/discord/fake-discord.ts'
import type { FakePerson } from '../../fakes/discord/person.ts'
import type { FakeChannel, FakeGuild } from '../../fakes/discord/world.ts'
import { movableClock, nextEvent, recordingIntake, startBot, type TestBot, WAIT } from './test-bot.ts'

const LINK = 'https://aliexpress.com/item/1005001.html'

describe('discord: what was written while nobody listened', () => {
  let clock: ReturnType<typeof movableClock>
  let fake: FakeDiscord
  let guild: FakeGuild
  let general: FakeChannel
  let ann: FakePerson
  let bot: TestBot

  beforeEach(async () => {
    clock = movableClock()
    fake = await startFakeDiscord({ now: () => clock.at })
    guild = fake.guild('Deals')
    general = fake.general(guild)
    ann = fake.person('Ann')
    bot = await startBot(fake, { clock })
    ann.post(general.id, `${LINK} first`)
    ann.dm('hello')
    await nextEvent(bot.intake, 'message', 2)
  })
  afterEach(() => fake.close())

  async function restart(): Promise<TestBot> {
    return startBot(fake, { clock, storedChannels: bot.cache, intake: recordingIntake() })
  }
  const texts = (of: TestBot) => of.intake.events.flatMap((event) => (event.type === 'message' ? [event.text] : []))

  it('is read from active channels, oldest first, with its place', async () => {
    await bot.stop()
    clock.at += 1_000
    ann.post(general.id, 'chatter')
    ann.post(general.id, `${LINK} one`)
    ann.post(general.id, `${LINK} two`)
    ann.dm('a question')
    const next = await restart()
    await nextEvent(next.intake, 'message', 5)
    expect(texts(next).filter((text) => text.startsWith(LINK))).toEqual([`${LINK} first`, `${LINK} one`, `${LINK} two`])
    expect(texts(next)).toContain('a question')
    const missed = next.intake.events.find((event) => event.type === 'message' && event.text.endsWith('one'))
    expect(missed?.conversation).toMatchObject({ placeId: `discord:${guild.id}`, kind: 'group' })
    await next.stop()
  })

  it('is left alone when it is older than 15 minutes', async () => {
    await bot.stop()
    ann.post(general.id, `${LINK} old`)
    clock.at += 16 * 60_000
    ann.post(general.id, `${LINK} young`)
    const next = await restart()
    await nextEvent(next.intake, 'message')
    expect(texts(next)).toEqual([`${LINK} young`])
    await next.stop()
  })

  it('is read up to 50 messages per channel', async () => {
    await bot.stop()
    for (let index = 0; index < 70; index += 1) ann.post(general.id, `${LINK} ${index}`)
    const next = await restart()
    await nextEvent(next.intake, 'message', 51)
    expect(texts(next).filter((text) => text.startsWith(LINK))).toHaveLength(50)
    await next.stop()
  })

  it('an edit that nobody saw is told after its message', async () => {
    const message = ann.post(general.id, `${LINK} typo`)
    await nextEvent(bot.intake, 'message', 3)
    await bot.stop()
    clock.at += 1_000
    ann.edit(message, `${LINK} right`)
    const next = await restart()
    await vi.waitFor(() => expect(next.intake.events.some((event) => event.eventId.startsWith('e:'))).toBe(true), WAIT)
    const ofMessage = next.intake.events.filter((event) => event.type === 'message' && event.messageId === message.id)
    expect(ofMessage.map((event) => event.eventId.slice(0, 2))).toEqual(['m:', 'e:'])
    await next.stop()
  })

  it('a channel that is gone is forgotten, a throttled one is waited for', async () => {
    await bot.stop()
    const gone = fake.channel(guild, 'gone')
    bot.cache.set([...bot.cache.keys()][0] ?? '', [
      [gone.id, guild.id, clock.at],
      [general.id, guild.id, clock.at],
    ])
    fake.deleteChannel(gone)
    fake.fail({
      method: 'GET',
      path: new RegExp(`${general.id}/messages`),
      fault: { status: 429, retryAfterSeconds: 3 },
      times: 2,
    })
    const next = await restart()
    await nextEvent(next.intake, 'message')
    await vi.waitFor(() => expect(JSON.stringify([...next.cache.values()])).not.toContain(gone.id), WAIT)
    await next.stop()
  })

  it('a broken cache is an empty one', async () => {
    await bot.stop()
    const cache = { get: () => Promise.reject(new Error('gone')), set: () => Promise.reject(new Error('gone')) }
    const next = await startBot(fake, { clock, cache })
    ann.post(general.id, `${LINK} after`)
    await nextEvent(next.intake, 'message')
    expect(texts(next)).toEqual([`${LINK} after`])
    await next.stop()
  })
})
