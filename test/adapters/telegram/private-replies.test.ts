import { describe, expect, it } from 'vitest'
import type { ActionEvent, MessageEvent, PersonId, ReplyTarget } from '#src/chat/message.ts'
import { BUTTONS, LINK, last, nextEvent, OPTIONS, say, secret, setUpGroup } from './group-setup.ts'

describe('private replies in groups', () => {
  it('are ephemeral where the bot is an administrator', async () => {
    const { setup, ann, group, asks, platform, fake } = await setUpGroup()
    await using _ = setup
    fake.setStatus(group, fake.bot, 'administrator')
    const outcome = await platform.send(await asks(), secret('Your balance: $7'), OPTIONS)
    const shown = last(ann.sees(group))
    expect(shown).toMatchObject({ message_id: 0, text: 'Your balance: $7', ephemeral: { receiverId: ann.user.id } })
    const messageId = `e${shown.ephemeral?.id}.${ann.user.id}`
    expect(outcome).toEqual({ outcome: 'sent', ref: { conversationId: `telegram:${group.id}`, messageId } })
    expect(
      fake
        .person('Bob')
        .sees(group)
        .map(({ text }) => text),
    ).toEqual([LINK])
  })

  it('can be edited and removed', async () => {
    const { setup, ann, group, asks, platform, fake } = await setUpGroup()
    await using _ = setup
    fake.setStatus(group, fake.bot, 'administrator')
    const sent = await platform.send(await asks(), secret('one'), OPTIONS)
    if (sent.outcome !== 'sent' || !sent.ref) throw new Error('not sent')
    expect(await platform.edit(sent.ref, secret('two'))).toMatchObject({ outcome: 'sent' })
    expect(await platform.edit(sent.ref, secret('two'))).toMatchObject({ outcome: 'sent' })
    expect(last(ann.sees(group)).text).toBe('two')
    expect(await platform.remove(sent.ref)).toMatchObject({ outcome: 'sent' })
    expect(await platform.remove(sent.ref)).toMatchObject({ outcome: 'sent' })
    expect(ann.sees(group).map(({ text }) => text)).toEqual([LINK])
  })

  it('answer a press and an ephemeral command of a bot that is no administrator, and nothing else', async () => {
    const { setup, ann, group, asks, pressed, platform } = await setUpGroup()
    await using _ = setup
    const target = await asks()
    expect(await platform.send(target, secret('x'), OPTIONS)).toMatchObject({ outcome: 'refused', code: 'NO_PRIVATE' })
    await platform.send(target, say('card', { buttons: BUTTONS }), OPTIONS)
    const press = await pressed(last(setup.fake.replies(group)))
    expect(await platform.send(press.target, secret('pressed'), OPTIONS)).toMatchObject({ outcome: 'sent' })
    const command = await nextEvent<MessageEvent>(setup, () => ann.writes(group, '/link', { isEphemeral: true }))
    expect(await platform.send(command.target, secret('commanded'), OPTIONS)).toMatchObject({ outcome: 'sent' })
    expect(ann.sees(group).map(({ text }) => text)).toEqual([LINK, 'card', 'pressed', '/link', 'commanded'])
  })

  it('carry the buttons of a private message on to its own update', async () => {
    const { setup, ann, group, asks, pressed, platform, fake } = await setUpGroup()
    await using _ = setup
    fake.setStatus(group, fake.bot, 'administrator')
    await platform.send(await asks(), say('private', { visibility: 'private', buttons: BUTTONS }), OPTIONS)
    const { target } = await pressed(last(ann.sees(group)))
    expect(target.messageId).toMatch(/^e\d+\.\d+$/)
    expect(await platform.updateSource(target, secret('updated'))).toMatchObject({ outcome: 'sent' })
    expect(last(ann.sees(group)).text).toBe('updated')
  })

  it('are refused on a server without them, which is asked without showing anything, once', async () => {
    const { setup, group, asks, platform, fake } = await setUpGroup({ fake: { supportsEphemeral: false } })
    await using _ = setup
    fake.setStatus(group, fake.bot, 'administrator')
    const target = await asks()
    expect(platform.capabilities.ephemeral).toBe(true)
    for (let time = 0; time < 3; time++)
      expect(await platform.send(target, secret('Your balance'), OPTIONS)).toEqual({
        outcome: 'refused',
        code: 'NO_PRIVATE',
        retryAfterMs: null,
      })
    expect(platform.capabilities.ephemeral).toBe(false)
    expect(fake.calls.filter(({ method }) => method === 'sendMessage')).toEqual([])
    expect(fake.calls.filter(({ method }) => method === 'deleteEphemeralMessage')).toHaveLength(1)
  })

  it('are taken back at once if a server should post them for all', async () => {
    const { setup, group, asks, platform, fake } = await setUpGroup()
    await using _ = setup
    fake.setStatus(group, fake.bot, 'administrator')
    const target = await asks()
    await platform.send(target, secret('asked'), OPTIONS)
    setup.fake.state.supportsEphemeral = false
    expect(await platform.send(target, secret('leaked'), OPTIONS)).toMatchObject({ code: 'NO_PRIVATE' })
    expect(fake.messages(group).map(({ text }) => text)).toEqual([LINK])
    expect(setup.log.at(-1)).toMatchObject({ level: 'error', data: { code: 'EPHEMERAL_LEAKED' } })
    expect(await platform.send(target, secret('again'), OPTIONS)).toMatchObject({ code: 'NO_PRIVATE' })
  })

  it('never replace what everybody sees', async () => {
    const { setup, ann, group, asks, pressed, platform, fake } = await setUpGroup()
    await using _ = setup
    const sent = await platform.send(await asks(), say('card', { buttons: BUTTONS }), OPTIONS)
    if (sent.outcome !== 'sent' || !sent.ref) throw new Error('not sent')
    expect(await platform.edit(sent.ref, secret('balance'))).toMatchObject({ code: 'NO_PRIVATE' })
    const { target } = await pressed(last(fake.replies(group)))
    expect(await platform.updateSource(target, secret('balance'))).toMatchObject({ outcome: 'sent' })
    expect(fake.replies(group).map(({ text }) => text)).toEqual(['card'])
    expect(last(ann.sees(group)).text).toBe('balance')
  })

  it('are refused to whom no person stands behind: an anonymous administrator, a channel', async () => {
    const { setup, group, asks, platform } = await setUpGroup()
    await using _ = setup
    const target: ReplyTarget = { ...(await asks()), personId: `telegram:${group.id}` as PersonId }
    expect(await platform.send(target, secret('x'), OPTIONS)).toMatchObject({ code: 'NO_PRIVATE' })
    expect(await platform.send({ ...target, personId: null }, secret('x'), OPTIONS)).toMatchObject({
      code: 'NO_PRIVATE',
    })
  })
})

describe('presses', () => {
  it('are answered with a note, cut to what fits, long ones to be closed by hand', async () => {
    const { setup, ann, group, asks, platform, fake } = await setUpGroup()
    await using _ = setup
    await platform.send(await asks(), say('card', { buttons: BUTTONS }), OPTIONS)
    const message = last(fake.replies(group))
    const note = async (text: string | null) => {
      const count = setup.intake.events.length
      const press = ann.presses(message, 'Why?')
      await setup.intake.reached(count + 1)
      const { target } = setup.intake.events[count] as ActionEvent
      expect(await platform.acknowledge(target, { note: text, visibility: 'private' })).toMatchObject({
        outcome: 'sent',
      })
      return press.answer
    }
    expect(await note('Saved.')).toEqual({ text: 'Saved.', url: '', isAlert: false })
    expect(await note(null)).toEqual({ text: '', url: '', isAlert: false })
    const long = await note(`${'x'.repeat(198)}😀 and more`)
    expect(long).toEqual({ text: `${'x'.repeat(198)}…`, url: '', isAlert: true })
  })

  it('open the private chat where a start payload is given', async () => {
    const { setup, ann, group, asks, platform, fake } = await setUpGroup()
    await using _ = setup
    await platform.send(await asks(), say('card', { buttons: BUTTONS }), OPTIONS)
    const count = setup.intake.events.length
    const press = ann.presses(last(fake.replies(group)), 'Why?')
    await setup.intake.reached(count + 1)
    const { target } = setup.intake.events[count] as ActionEvent
    await platform.acknowledge(target, { note: 'Look into our chat', visibility: 'private', startPayload: 'balance' })
    expect(press.answer).toMatchObject({ url: 'https://t.me/magpie_test_bot?start=balance' })
  })

  it('stop their clock when they are answered by a message or an update', async () => {
    const { setup, ann, group, asks, platform, fake } = await setUpGroup()
    await using _ = setup
    await platform.send(await asks(), say('card', { buttons: BUTTONS }), OPTIONS)
    for (const answer of ['send', 'updateSource'] as const) {
      const count = setup.intake.events.length
      const press = ann.presses(last(fake.replies(group)), 'Why?')
      await setup.intake.reached(count + 1)
      const { target } = setup.intake.events[count] as ActionEvent
      await platform[answer](target, say(answer, { buttons: BUTTONS }), OPTIONS)
      expect(press.answer).not.toBeNull()
    }
  })

  it('are expired after their time, and need no answer where there is none to give', async () => {
    const { setup, group, asks, pressed, platform, fake } = await setUpGroup()
    await using _ = setup
    const target = await asks()
    await platform.send(target, say('card', { buttons: BUTTONS }), OPTIONS)
    const press = await pressed(last(fake.replies(group)))
    await setup.clock.advance(61_000)
    const acknowledgement = { note: 'x', visibility: 'private' } as const
    expect(await platform.acknowledge(press.target, acknowledgement)).toMatchObject({ code: 'EXPIRED' })
    expect(await platform.acknowledge(target, acknowledgement)).toEqual({ outcome: 'sent', ref: null })
  })
})
