import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Reply } from '#src/chat/reply.ts'
import { plainReply, textBlock } from '#src/chat/reply.ts'
import { type FakeDiscord, startFakeDiscord } from '../../fakes/discord/fake-discord.ts'
import type { FakePerson } from '../../fakes/discord/person.ts'
import type { FakeChannel, FakeGuild } from '../../fakes/discord/world.ts'
import { movableClock, nextEvent, startBot, type TestBot, WAIT } from './test-bot.ts'

const LINK = 'https://aliexpress.com/item/1005001.html'
const EPHEMERAL = 64

function say(text: string, extra: Partial<Reply> = {}): Reply {
  return { ...plainReply('en', [textBlock(text)]), ...extra }
}

describe('discord: interactions', () => {
  const clock = movableClock()
  let fake: FakeDiscord
  let guild: FakeGuild
  let general: FakeChannel
  let ann: FakePerson
  let ben: FakePerson
  let bot: TestBot

  beforeAll(async () => {
    fake = await startFakeDiscord({ now: () => clock.at, contentIntent: false })
    guild = fake.guild('Deals')
    general = fake.general(guild)
    ann = fake.person('Ann', { locale: 'pt-BR' })
    ben = fake.person('Ben')
    bot = await startBot(fake, { clock })
  })
  beforeEach(() => {
    bot.intake.events.length = 0
  })
  afterAll(async () => {
    await bot.stop()
    await fake.close()
  })

  const texts = (as?: FakePerson) => fake.messages(general.id, as).map((message) => fake.seen(message))

  async function commandTarget(extra: Parameters<FakePerson['command']>[3] = {}) {
    const interaction = ann.command(general.id, 'link', { url: LINK }, extra)
    return { interaction, target: (await nextEvent(bot.intake, 'command')).target }
  }

  describe('what comes in', () => {
    it('a slash command carries its options by name, the subcommand too', async () => {
      const interaction = ann.command(general.id, 'community', { code: 'abc', count: 3 }, { subcommand: 'join' })
      expect(await nextEvent(bot.intake, 'command')).toMatchObject({
        eventId: `i:${interaction.id}`,
        name: 'community',
        options: { subcommand: 'join', code: 'abc', count: '3' },
        isStructured: true,
        messageId: null,
        person: { personId: `discord:${ann.id}`, languageTag: 'pt-BR' },
        conversation: { kind: 'group', placeId: `discord:${guild.id}`, languageTag: null },
        target: { messageId: null, interaction: { id: interaction.id, token: interaction.token, kind: 'command' } },
      })
    })

    it('"Get my link" reads a message without the content intent', async () => {
      const message = ben.post(general.id, `deal ${LINK}`, { embeds: [{ url: `${LINK}?from=embed` }] })
      ann.contextMenu(general.id, 'Get my link', message)
      expect(await nextEvent(bot.intake, 'command')).toMatchObject({
        name: 'link',
        options: { url: `deal ${LINK}` },
        isStructured: true,
        messageId: message.id,
        hiddenUrls: [`${LINK}?from=embed`],
        person: { personId: `discord:${ann.id}` },
      })
      expect(bot.intake.events.filter((event) => event.type === 'message')).toEqual([])
    })

    it('a user-installed app in a server without the bot has no place', async () => {
      const foreign = fake.guild('Foreign', { hasBot: false })
      fake.join(foreign)
      ann.command(fake.general(foreign).id, 'link', { url: LINK }, { isUserInstall: true })
      expect((await nextEvent(bot.intake, 'command')).conversation).toMatchObject({ kind: 'group', placeId: null })
    })

    it('suggestions are shown while typing, at most 25 of 100 characters, and stored nowhere', async () => {
      bot.intake.suggestions = Array.from({ length: 40 }, (_, index) => ({
        label: `${index} ${'x'.repeat(120)}`,
        value: `v${index}`,
      }))
      const interaction = ann.autocomplete(general.id, 'faq', 'topic', 'cook')
      await vi.waitFor(() => expect(interaction.callbackType).toBe(8), WAIT)
      const choices = interaction.callbackData?.choices as { name: string; value: string }[]
      expect(choices).toHaveLength(25)
      expect(choices.every((choice) => choice.name.length <= 100)).toBe(true)
      expect(bot.intake.suggests.at(-1)).toMatchObject({ command: 'faq', option: 'topic', text: 'cook' })
      expect(bot.intake.events).toEqual([])
    })

    it('a form gives its fields, a button of somebody else gives nothing', async () => {
      const { target } = await commandTarget()
      const buttons: Reply['buttons'] = [[{ type: 'action', label: 'Set', payload: '1set:x' }]]
      await bot.adapter.platform.send(target, say('form', { buttons }), { deliveryId: 'd-form' })
      const message = fake.messages(general.id).at(-1)
      if (!message) throw new Error('no message')
      ann.submitForm(message, 'foreign-form', { word: 'no' })
      ann.submitForm(message, 'm#1set:x#d-form', { word: 'skip' })
      const event = await nextEvent(bot.intake, 'action')
      expect(event).toMatchObject({ payload: '1set:x', fields: { word: 'skip' }, messageId: message.id })
    })
  })

  describe('what goes out', () => {
    it('the first answer is the immediate response', async () => {
      const { interaction, target } = await commandTarget()
      const outcome = await bot.adapter.platform.send(target, say('at once'), { deliveryId: 'd1' })
      expect(outcome).toMatchObject({ outcome: 'sent', ref: { interactionToken: interaction.token } })
      expect(interaction.callbackType).toBe(4)
      expect(texts().at(-1)).toContain('at once')
    })

    it('a deferred answer is completed by an edit, and edited again later', async () => {
      const { interaction, target } = await commandTarget()
      const { platform } = bot.adapter
      expect((await platform.acknowledge(target, { note: null, visibility: 'public' })).outcome).toBe('sent')
      expect(interaction.callbackType).toBe(5)
      clock.at += 60_000
      const before = texts().length
      const outcome = await platform.send(target, say('late'), { deliveryId: 'd2' })
      expect(texts()).toHaveLength(before)
      expect(texts().at(-1)).toContain('late')
      if (outcome.outcome !== 'sent' || !outcome.ref) throw new Error('not sent')
      await platform.edit(outcome.ref, say('later still'))
      expect(texts().at(-1)).toContain('later still')
      // After 15 minutes the token is dead; the message is edited by its id.
      clock.at += 20 * 60_000
      expect((await platform.edit(outcome.ref, say('much later'))).outcome).toBe('sent')
      expect(texts().at(-1)).toContain('much later')
    })

    it('a deferral by timer that meets the answer does no harm', async () => {
      const { target } = await commandTarget()
      const { platform } = bot.adapter
      const [sent, deferred] = await Promise.all([
        platform.send(target, say('answer'), { deliveryId: 'd3' }),
        platform.acknowledge(target, { note: null, visibility: 'public' }),
      ])
      expect([sent.outcome, deferred.outcome]).toEqual(['sent', 'sent'])
      expect(texts().at(-1)).toContain('answer')
    })

    it('a private answer is seen by the asker alone, in a private chat it needs no hiding', async () => {
      const { target } = await commandTarget()
      await bot.adapter.platform.send(target, say('balance: $7', { visibility: 'private' }), { deliveryId: 'd4' })
      expect(texts().join()).not.toContain('balance: $7')
      expect(texts(ben).join()).not.toContain('balance: $7')
      expect(texts(ann).join()).toContain('balance: $7')
      ann.command(ann.dmChannelId, 'earnings')
      const dm = await nextEvent(bot.intake, 'command', 2)
      await bot.adapter.platform.send(dm.target, say('balance: $8', { visibility: 'private' }), { deliveryId: 'd5' })
      expect(fake.messages(ann.dmChannelId).at(-1)?.flags).toBe(0)
    })

    it('a private answer after an open deferral never stands in the open', async () => {
      const { target } = await commandTarget()
      await bot.adapter.platform.acknowledge(target, { note: null, visibility: 'public' })
      await bot.adapter.platform.send(target, say('secret', { visibility: 'private' }), { deliveryId: 'd6' })
      expect(texts().join()).not.toContain('secret')
      expect(texts(ann).join()).toContain('secret')
    })

    it('a note is shown to the presser alone, also after a deferral', async () => {
      const { target } = await commandTarget()
      const buttons: Reply['buttons'] = [[{ type: 'action', label: 'Why?', payload: '1why' }]]
      await bot.adapter.platform.send(target, say('card', { buttons }), { deliveryId: 'd7' })
      const message = fake.messages(general.id).at(-1)
      if (!message) throw new Error('no card')
      ben.press(message, 'Why?')
      const event = await nextEvent(bot.intake, 'action')
      await bot.adapter.platform.acknowledge(event.target, { note: null, visibility: 'private' })
      await bot.adapter.platform.acknowledge(event.target, { note: 'not *yours*', visibility: 'private' })
      expect(texts(ben).at(-1)).toBe('not *yours*')
      expect(texts(ann).join()).not.toContain('yours')
    })

    it('a pressed private message is updated through its token', async () => {
      const { target } = await commandTarget()
      const buttons: Reply['buttons'] = [[{ type: 'action', label: 'Next', payload: '1next' }]]
      await bot.adapter.platform.send(target, say('step 1', { buttons, visibility: 'private' }), { deliveryId: 'd8' })
      const message = fake.messages(general.id, ann).at(-1)
      if (!message) throw new Error('nothing private')
      expect(message.flags & EPHEMERAL).toBe(EPHEMERAL)
      ann.press(message, 'Next')
      const event = await nextEvent(bot.intake, 'action')
      expect(event.messageId).toBeNull()
      expect((await bot.adapter.platform.updateSource(event.target, say('step 2'))).outcome).toBe('sent')
      expect(texts(ann).at(-1)).toContain('step 2')
    })

    it('after 3 seconds without an answer, or 15 minutes after a deferral, it is expired', async () => {
      const { platform } = bot.adapter
      const expired = { outcome: 'refused', code: 'EXPIRED', retryAfterMs: null }
      const late = await commandTarget()
      clock.at += 3_500
      expect(await platform.send(late.target, say('x'), { deliveryId: 'd9' })).toEqual(expired)
      bot.intake.events.length = 0
      const deferred = await commandTarget()
      await platform.acknowledge(deferred.target, { note: null, visibility: 'private' })
      clock.at += 16 * 60_000
      expect(await platform.send(deferred.target, say('x'), { deliveryId: 'd10' })).toEqual(expired)
    })

    it('a restarted process answers what the old one has deferred', async () => {
      const { target } = await commandTarget()
      await bot.adapter.platform.acknowledge(target, { note: null, visibility: 'public' })
      clock.at += 30_000
      const next = await startBot(fake, { clock })
      const outcome = await next.adapter.platform.send(JSON.parse(JSON.stringify(target)), say('after restart'), {
        deliveryId: 'd11',
      })
      expect(outcome.outcome).toBe('sent')
      expect(texts().at(-1)).toContain('after restart')
      await next.stop()
    })

    it('a restarted process that sends the same answer again changes nothing', async () => {
      const { target } = await commandTarget()
      await bot.adapter.platform.send(target, say('only once'), { deliveryId: 'd12' })
      const before = texts().length
      const next = await startBot(fake, { clock })
      expect((await next.adapter.platform.send(target, say('only once'), { deliveryId: 'd12' })).outcome).toBe('sent')
      expect(texts()).toHaveLength(before)
      await next.stop()
    })

    it('a restarted process updates a pressed message', async () => {
      const { target } = await commandTarget()
      const buttons: Reply['buttons'] = [[{ type: 'action', label: 'Go', payload: '1go' }]]
      await bot.adapter.platform.send(target, say('old', { buttons }), { deliveryId: 'd13' })
      const message = fake.messages(general.id).at(-1)
      if (!message) throw new Error('no message')
      ann.press(message, 'Go')
      const event = await nextEvent(bot.intake, 'action')
      clock.at += 60_000
      const next = await startBot(fake, { clock })
      expect((await next.adapter.platform.updateSource(event.target, say('new'))).outcome).toBe('sent')
      expect(texts().at(-1)).toContain('new')
      await next.stop()
    })

    it('a removed source is gone', async () => {
      const { target } = await commandTarget()
      const buttons: Reply['buttons'] = [[{ type: 'action', label: 'Remove', payload: '1rm:d14' }]]
      await bot.adapter.platform.send(target, say('remove me', { buttons }), { deliveryId: 'd14' })
      const message = fake.messages(general.id).at(-1)
      if (!message) throw new Error('no message')
      ann.press(message, 'Remove')
      const { target: pressed } = await nextEvent(bot.intake, 'action')
      await bot.adapter.platform.acknowledge(pressed, { note: null, visibility: 'private' })
      const { conversationId, interaction } = pressed
      const ref = { conversationId, messageId: message.id, interactionToken: interaction?.token ?? '' }
      expect((await bot.adapter.platform.remove(ref)).outcome).toBe('sent')
      expect(texts().join()).not.toContain('remove me')
    })
  })
})
