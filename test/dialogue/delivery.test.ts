import { describe, expect, test } from 'vitest'
import { SHOP } from './shop.ts'
import { openWorld } from './world.ts'

const MINUTE_MS = 60_000

test('old messages: a link older than 15 minutes is left alone, an old command gets one apology', async () => {
  await using world = await openWorld()
  const ann = world.group().person('Ann')
  const link = ann.posts('not wanted')
  const old = { ...link.event, text: SHOP.phoneCase, occurredAt: world.clock.now() - 16 * MINUTE_MS }
  await world.process.adapter.intake()?.accept(old)
  await world.quiet()
  expect(ann.messages).toHaveLength(0)
  for (const id of ['c1', 'c2']) {
    const command = {
      ...link.event,
      eventId: id,
      type: 'command',
      name: 'help',
      options: {},
      isStructured: false,
      occurredAt: world.clock.now() - 16 * MINUTE_MS,
    }
    await world.process.adapter.intake()?.accept(command as never)
    await world.quiet()
  }
  expect(ann.messages).toHaveLength(1)
  expect(ann.sees).toContain('I was away')
})

test('an event that is delivered again changes nothing, before and after a restart', async () => {
  await using world = await openWorld()
  const ann = world.group().person('Ann')
  const posted = await ann.pastes(SHOP.phoneCase)
  await ann.redelivers(posted)
  await world.restart()
  await ann.redelivers(posted)
  expect(ann.messages).toHaveLength(1)
})

test('an event that is delivered again while the first is in hand waits with it, and fails with it', async () => {
  await using world = await openWorld()
  const ann = world.group().person('Ann')
  await ann.pastes(SHOP.phoneCase)
  await world.process.store.close()
  const posted = ann.posts(SHOP.monitor)
  const again = world.process.adapter.intake()?.accept(posted.event)
  await expect(posted.accepted).rejects.toThrow()
  await expect(again).rejects.toThrow()
  await expect(world.process.adapter.intake()?.accept(posted.event)).rejects.toThrow()
})

test('the order of one person holds, also when the first message takes longest', async () => {
  await using world = await openWorld({ platform: 'playground' })
  const group = world.group()
  const [ann, bo] = [group.person('Ann'), group.person('Bo')]
  await ann.pastes(SHOP.phoneCase)
  world.network.simulator.failNext('slow', 1, 1_500)
  const posted = [ann.posts(SHOP.monitor), ann.posts(SHOP.phoneCase), ann.posts(SHOP.phoneCase)]
  await bo.pastes(SHOP.phoneCase)
  expect(ann.messages).toHaveLength(2)
  await world.pass(20)
  expect(posted.every((one) => one.isAccepted())).toBe(true)
  await world.pass(3_000)
  const order = ann.messages.map(({ replyTo }) => replyTo)
  expect(order.filter((id) => posted.some(({ messageId }) => messageId === id))).toEqual(
    posted.map(({ messageId }) => messageId),
  )
})

test('an answer waits for an unreachable platform and is sent once', async () => {
  await using world = await openWorld()
  const ann = world.group().person('Ann')
  world.faults.next('send', 'notSent', 8)
  await ann.pastes(SHOP.phoneCase)
  for (let count = 0; count < 10; count++) await world.pass(15_000)
  expect(ann.messages).toHaveLength(1)
  expect(await world.process.store.inbox.listOpen('telegram', 'bot')).toEqual([])
})

test('a 429 pauses the conversation and the answer comes after it', async () => {
  await using world = await openWorld()
  const ann = world.group().person('Ann')
  world.faults.next('send', { code: 'FLOOD', retryAfterMs: 35_000 }, 7)
  await ann.pastes(SHOP.phoneCase)
  expect(ann.messages).toHaveLength(0)
  await world.pass(34_000)
  expect(world.faults.calls).toHaveLength(1)
  for (let count = 0; count < 8; count++) await world.pass(36_000)
  expect(ann.messages).toHaveLength(1)
})

test('a platform that stays away is given up after a quarter of an hour, without a late answer', async () => {
  await using world = await openWorld()
  const ann = world.group().person('Ann')
  world.faults.next('send', 'notSent', 500)
  await ann.pastes(SHOP.phoneCase)
  for (let minute = 0; minute < 17; minute++) await world.pass(MINUTE_MS)
  expect(await world.process.store.inbox.listOpen('telegram', 'bot')).toEqual([])
  expect(await world.process.store.inbox.listByState('uncertain', 1)).toEqual([])
})

describe('a lost answer of the platform', () => {
  test.each(['lost', 'unanswered'] as const)(
    'on Telegram (%s) stays uncertain and is not sent twice',
    async (fault) => {
      await using world = await openWorld()
      const ann = world.group().person('Ann')
      world.faults.next('send', fault)
      await ann.pastes(SHOP.phoneCase)
      await world.pass(100_000)
      expect(ann.messages).toHaveLength(fault === 'lost' ? 0 : 1)
      const [row] = await world.process.store.inbox.listByState('uncertain', 5)
      expect(row?.answer?.reply?.sections).toHaveLength(1)
    },
  )

  test.each(['lost', 'unanswered'] as const)('on Discord (%s) is repeated under the same name', async (fault) => {
    await using world = await openWorld({ platform: 'discord' })
    const ann = world.group().person('Ann')
    world.faults.next('send', fault, 3)
    ann.posts(SHOP.phoneCase)
    await world.pass(30_000)
    expect(ann.messages).toHaveLength(1)
    expect(await world.process.store.inbox.listByState('uncertain', 5)).toEqual([])
  })

  test('on Discord after more than two minutes the message is looked for before it is sent again', async () => {
    await using world = await openWorld({ platform: 'discord' })
    const ann = world.group().person('Ann')
    world.faults.next('send', 'unanswered', 1)
    world.faults.next('send', 'lost', 11)
    ann.posts(SHOP.phoneCase)
    for (let count = 0; count < 20; count++) await world.pass(15_000)
    expect(ann.messages).toHaveLength(1)
    expect(await world.process.store.inbox.listOpen('discord', 'bot')).toEqual([])
  })
})

test('a crowded group: what waits for its turn waits as received, so a kill leaves nothing in doubt', async () => {
  await using world = await openWorld()
  const group = world.group()
  const people = Array.from({ length: 30 }, (_, index) => group.person(`P${index}`))
  const posted = people.map((person) => person.posts(SHOP.phoneCase))
  await world.pass(20)
  expect(posted.every((one) => one.isAccepted())).toBe(true)
  expect(people[0]?.messages).toHaveLength(3)
  await world.restart()
  for (let second = 0; second < 150; second += 3) await world.pass(3_000)
  expect(new Set(people[0]?.messages.map(({ replyTo }) => replyTo)).size).toBe(30)
  expect(people[0]?.messages).toHaveLength(30)
  expect(await world.process.store.inbox.listByState('uncertain', 50)).toEqual([])
})

describe('interactions', () => {
  test('one that takes long is deferred after 1.5 s, with the visibility its answer will have', async () => {
    await using world = await openWorld({ platform: 'discord' })
    const ann = world.group().person('Ann')
    world.network.simulator.failNext('slow', 1, 2_000)
    await ann.fills('link', { url: SHOP.phoneCase })
    await world.pass(1_400)
    expect(world.room.deferred).toHaveLength(0)
    await world.pass(200)
    expect(world.room.deferred.map(({ visibility }) => visibility)).toEqual(['public'])
    await world.pass(2_000)
    expect(ann.sees).toContain('Clear Shockproof')
  })

  test('a press does not wait for the messages of its person', async () => {
    await using world = await openWorld({ platform: 'discord' })
    const ann = world.group().person('Ann')
    await ann.pastes(SHOP.phoneCase)
    world.network.simulator.failNext('slow', 1, 2_000)
    ann.posts(SHOP.monitor)
    await world.quiet()
    await ann.presses('why')
    expect(ann.messages.at(-1)?.onlyFor).toBe(ann.personId)
    expect(world.room.deferred).toHaveLength(0)
  })

  test('one that a killed process had received is not answered late', async () => {
    await using world = await openWorld({ platform: 'discord' })
    const ann = world.group().person('Ann')
    world.network.simulator.failNext('slow', 1, 60_000)
    await ann.fills('link', { url: SHOP.phoneCase })
    await world.pass(100)
    await world.restart()
    await world.pass(100_000)
    expect(ann.messages).toHaveLength(0)
    expect(await world.process.store.inbox.listOpen('discord', 'bot')).toEqual([])
  })

  test('a private answer goes to the private chat where a group cannot show it', async () => {
    await using world = await openWorld()
    const ann = world.group().person('Ann')
    const inPrivate = ann.privately
    await ann.says('/settings')
    expect(ann.messages).toHaveLength(0)
    expect(inPrivate.sees).toContain('Your settings')
  })
})

test('a handler that keeps failing: the event is parked for the host, and who waits is told once', async () => {
  await using world = await openWorld()
  const ann = world.group().person('Ann')
  await ann.pastes(SHOP.phoneCase)
  const { links } = world.process.store
  Object.assign(links, {
    findLink: async () => {
      throw new RangeError('broken')
    },
  })
  await ann.presses('why')
  for (let count = 0; count < 10; count++) await world.pass(4_000)
  expect(ann.notes.filter((note) => note.includes('went wrong'))).toHaveLength(1)
  expect(await world.process.store.inbox.listByState('parked', 5)).toHaveLength(1)
  expect(world.logged.some(({ message }) => message.includes('parked'))).toBe(true)
})

test('being told to stop keeps what is not answered for the next process', async () => {
  await using world = await openWorld()
  const ann = world.group().person('Ann')
  world.network.simulator.failNext('slow', 1, 100_000)
  const posted = ann.posts(SHOP.monitor)
  await world.pass(1_000)
  const stopping = world.process.bot.stop()
  for (let count = 0; count < 10; count++) await world.pass(1_000)
  await stopping
  expect(posted.isAccepted()).toBe(true)
  await world.restart()
  await world.pass(100_000)
  expect(ann.messages).toHaveLength(1)
  expect(ann.sees).toContain('Ultrawide')
  expect(world.logged.filter(({ level }) => level === 'error')).toEqual([])
})
